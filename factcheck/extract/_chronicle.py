"""Lines of a chronicle as sentences with their date at the head: "14 March 1921 | Ship sinks", "### 1953" above "Graduated"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.extract._notes import noted
from factcheck.extract._telegraphic import begins_with_verb, cut, edited, headline, in_sentences, tells
from factcheck.model import Passage, PassageKind
from factcheck.reading import read
from factcheck.vocabulary import by_label

_LINES = (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.FIELD, PassageKind.ROW)
_HEADS = (PassageKind.TITLE, PassageKind.HEADING)
_LEAST = 2  # headings that are dates: then they are those of a chronicle
_LONGEST_DATE = 40
_LONGEST = 400  # characters of a line
_LEADING = re.compile(r"\s*(?P<date>\S[^:;|–—]{2,40}?)(?:\s*:\s+|\s+[–—·•|-]\s+|,\s+(?=[A-Z])|\s+(?=[A-Z]))")
_MONTH = r"(?:Jan(?:uary|\b)|Feb(?:ruary|\b)|Mar(?:ch|\b)|Apr(?:il|\b)|May|June?|July?|Aug(?:ust|\b)|Sep(?:tember|t?\b)|Oct(?:ober|\b)|Nov(?:ember|\b)|Dec(?:ember|\b))\b\.?"
_INNER = re.compile(  # "8 Sept. Born at Aldo", "March: first voyage", in the line of a year
    rf"(?:(?<=[.;] )|\A)(?P<date>(?:\d{{1,2}}\s+)?{_MONTH}(?:\s+\d{{1,2}}\b)?)(?:\s*[:–—]\s+|[.,]?\s+)(?=[A-Z\"“*‘])"
)
_EVENTS = frozenset(
    "event events milestone milestones happening happenings occurrence development developments achievement achievements "
    "happened history incident incidents".split()
)
_ASKING = frozenset("date year day time last latest first next".split())  # "Year opened: 1911" asks
_ABOUT = re.compile(r"\A\W*(?:c\.|ca\.|circa|about|around)\s*(?=\d)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def retold(passages: Sequence[Passage], text: str) -> list[Passage]:
    """The passages of a document, those lines of a chronicle that are headlines as sentences."""
    heads = {p.text: p for p in passages if p.kind in _HEADS and is_date(p.text.rstrip(" :"))}
    dated = heads if len(heads) >= _LEAST else {}
    titled = {word for p in passages[:1] for word in p.text.split()[1:-1]}  # "Abbey founded", on the page of Tarn Abbey
    names = titled | set(re.findall(r"\b[a-z]+,? ([A-Z][a-z]+)\b", text))
    return [each for passage in passages for piece in noted(passage) for each in _retold(piece, dated, names)]


def is_date(words: str) -> bool:
    """True for words that are a date or time of day, and no more."""
    words = _ABOUT.sub("", words)
    if len(words) > _LONGEST_DATE or not _DIGIT.search(words):
        return False
    found = [reading for reading in read(words) if reading.kind == "date"]
    if not found:
        return words.isdigit() and len(words) in (3, 4)
    inside = [range(reading.start, reading.end) for reading in found]
    return not any(c.isalnum() and not any(at in each for each in inside) for at, c in enumerate(words))


def _retold(passage: Passage, dated: Mapping[str, Passage], names: Collection[str]) -> Iterator[Passage]:
    if passage.kind not in _LINES or len(passage.text) > _LONGEST:
        yield passage
        return
    if len(passage.cells) > 2:
        yield passage
        if (line := _of_cells(passage)) is not None:
            yield in_sentences(line, line.value_start, names) or line
        return
    if (line := _dated(passage, dated)) is None:
        yield _turned(passage, names) or _closed(passage, names) or passage
        return
    pieces = list(_by_day(line))
    told = [in_sentences(each, each.value_start, names) for each in pieces]
    if passage.kind is PassageKind.ROW and not any(told) and not _tells_events(passage):
        yield passage
        return
    yield from (new or old for new, old in zip(told, pieces, strict=True))


def _by_day(line: Passage) -> Iterator[Passage]:
    """The line of a year, cut where it names days of it: "1904: 25 March. Opera fails. 1 May. Dies in Aldo"."""
    year, behind = line.label.strip(), line.text[line.value_start :]
    start = line.value_start + len(behind) - len(behind.lstrip(" \t·•|:–—-"))
    found = list(_INNER.finditer(line.text[start:])) if year.isdigit() and len(year) == 4 else []
    if not found:
        yield line
        return
    if found[0].start():
        yield cut(line, 0, start + found[0].start())
    ends = [*(match.start() for match in found[1:]), len(line.text) - start]
    for match, end in zip(found, ends, strict=True):
        words = f"{match['date'].rstrip('.')} {year}: "
        piece = cut(line, start + match.end(), start + end)
        place = line.offset(start + match.start())
        moved = (
            (0, place, len(match["date"])),
            *((at + len(words), origin, size) for at, origin, size in piece.segments),
        )
        yield replace(piece, text=words + piece.text, segments=moved, label=words[:-2], value_start=len(words))


def _dated(passage: Passage, dated: Mapping[str, Passage]) -> Passage | None:
    """The passage as an item with its date as label, where it has one or stands under one."""
    if passage.label:
        figure = _DIGIT.match(passage.text, passage.value_start) or passage.text[passage.value_start :][:1] in "$€£~"
        return None if figure or not is_date(passage.label) else replace(passage, kind=PassageKind.ITEM, cells=())
    if passage.kind is PassageKind.ROW:
        return None
    found = _LEADING.match(passage.text)
    if found is not None and is_date(found["date"]) and not _names(passage.text, found):
        return replace(passage, kind=PassageKind.ITEM, label=found["date"], value_start=found.end())
    above = passage.headings[-1] if passage.headings else ""
    if above not in dated or (_DIGIT.search(passage.text) and any(r.kind == "date" for r in read(passage.text))):
        return None
    words = f"{above}: "
    moved = (
        *dated[above].segments,
        *((start + len(words), place, length) for start, place, length in passage.segments),
    )
    return replace(
        passage, kind=PassageKind.ITEM, text=words + passage.text, segments=moved, label=above, value_start=len(words)
    )  # fmt: skip


def _closed(passage: Passage, names: Collection[str]) -> Passage | None:
    """ "Project abandoned 1906", "Patents sold to Bluefin (1888)": a headline with its date at its end."""
    text = passage.text
    if passage.kind is not PassageKind.ITEM or passage.label or not _DIGIT.search(text[-8:]):
        return None
    dates = [reading for reading in read(text) if reading.kind == "date"]
    if len(dates) != 1 or any(map(str.isalnum, text[dates[0].end :])):
        return None
    start = dates[0].start
    if not begins_with_verb(text, 0) and not tells(text, 0, start - (text[start - 1 : start] == "(")):
        return None
    edits = headline(text, 0, start, names)
    if edits and text[:start].endswith(" ") and text[start - 4 : start] not in (" in ", " on "):
        edits.append((start, start, "in " if dates[0].text.isdigit() else "on "))
    return edited(passage, edits) if edits else None


def _names(text: str, found: re.Match[str]) -> bool:
    """True for "2010 Salt Cup", which is a name; "1961 Marries Tom Reed" is a line of a chronicle."""
    bare = found["date"].isdigit() and found[0].strip() == found["date"]
    return bare and not begins_with_verb(text, found.end())


def _of_cells(passage: Passage) -> Passage | None:
    """The line that a date and an event make in a row that tells more."""
    first, second = passage.cells[:2]
    label = passage.text[first.start : first.end]
    if not _tells_events(passage) or not is_date(label):
        return None
    kept = cut(passage, 0, second.end)
    return replace(kept, kind=PassageKind.ITEM, label=label, value_start=second.start, cells=())


def _tells_events(passage: Passage) -> bool:
    return bool(passage.cells) and bool(set(passage.cells[1].header.lower().split()) & _EVENTS)


def _turned(passage: Passage, names: Collection[str]) -> Passage | None:
    """ "Wreck discovered: 1 September 1986": a headline with its date behind it."""
    label = passage.label
    asks = by_label(label) is not None or bool(_ASKING & set(label.lower().split()))
    if passage.kind not in (PassageKind.FIELD, PassageKind.ROW) or len(label.split()) < 2 or asks:
        return None
    value = passage.text[passage.value_start :].strip()
    dated = is_date(value) and not (value.isdigit() and len(value) != 4)
    if not dated or not passage.text.startswith(label) or not tells(passage.text, 0, len(label)):
        return None
    edits = headline(passage.text, 0, len(label), names)
    if not edits:
        return None
    joint = " in " if value.isdigit() else " on "
    turned = replace(passage, kind=PassageKind.ITEM, label="", value_start=0, cells=())
    return edited(turned, [*edits, (len(label), passage.value_start, joint)])
