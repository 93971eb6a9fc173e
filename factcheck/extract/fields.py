"""Key and value: infobox lines, `Key: value` bullets, front matter, table rows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._scope import STATISTICS
from factcheck.extract._when import label_dates, spread
from factcheck.extract.clauses import fits_kind
from factcheck.language import Referent, clean_name
from factcheck.model import Claim, Mention, PassageKind, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import VocabularyEntry, by_label, count_id, measure_of

LABELLED = (PassageKind.FIELD, PassageKind.ROW)
LONGEST_LABEL = 6  # words; longer heads are sentences
PLACES_BESIDE = {"date_of_birth": "place_of_birth", "date_of_death": "place_of_death"}
MOST_LEAD = 2  # words before the value of a known key; more of them are a sentence about something else
LONGEST_VALUE = 10  # words; longer values are prose, which the other extractors read


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        passage = entry.passage
        if (
            passage.kind is PassageKind.ROW
            and len(passage.cells) > 2
            and all(cell.header for cell in passage.cells[1:])
        ):
            yield from _table(page, entry)
        elif passage.kind in LABELLED and 0 < len(passage.label.split()) <= LONGEST_LABEL and not label_dates(entry):
            yield from _field(page, entry, passage.label, passage.value_start, len(passage.text), entry.topic, [])


def _field(
    page: Page, entry: Read, label: str, start: int, end: int, topic: Referent | None, scope: list[Qualifier]
) -> Iterable[Claim]:
    """The claims of one value, in the range start..end of the passage, under `label`."""
    if topic is None or start >= end:
        return
    named = page.cast.in_words(label)
    if named is not None and by_label(label) is None:
        return  # "Neil Armstrong (Commander): ..." is a head, not a key: prose extractors read what follows
    subject = (page.named(entry, topic, 0, max(1, min(end, entry.passage.value_start or end))), topic.sure)
    known = by_label(label)
    readings = [r for r in entry.readings if start <= r.start and r.end <= end]
    predicate = known.id if known is not None else f"field:{_normal(label)}"
    if known is not None and known.predicate.value_kind in ("name", "text"):
        yield from _words(page, entry, subject, known, start, end, readings, scope)
        return
    wanted = known.predicate.value_kind if known is not None else ""
    value = next((r for r in readings if _fits(r, wanted)), None)
    lead = re.findall(r"[^\W\d_]+", entry.passage.text[start : value.start]) if value is not None else []
    sentence = len(lead) > (MOST_LEAD if wanted else 0) or {"a", "an", "the"} & {word.lower() for word in lead}
    if value is None or sentence:
        if known is None and not readings and entry.passage.text.count(" ", start, end) < LONGEST_VALUE:
            text = page.words(entry, start, end)
            yield page.claim(entry, "fields", subject, predicate, text, start=0, end=end, qualifiers=scope, sure=0.6)
        return
    if known is not None and known.id in PLACES_BESIDE:
        yield from _place_beside(page, entry, subject, PLACES_BESIDE[known.id], value.end, end)
    if known is None and isinstance(value.value, Quantity) and value.value.dimension == "count" and not value.counted:
        *kinds, last = label.lower().split()
        if (lemma := _singular(last)) != last:  # "Boilers: 24", but "Yard number: 401"
            predicate = f"count:{count_id(lemma)}"
            scope = [*scope, *([_word(page, entry, "kind", " ".join(sorted(kinds)), start, end)] if kinds else [])]
    if known is None and isinstance(value.value, Quantity) and value.value.dimension != "count":
        words = label.lower().split()
        measure = measure_of(words[-1], value.value.dimension)
        if measure is not None:
            predicate = f"measure:{measure}"
            statistic = [STATISTICS[word] for word in words[:-1] if word in STATISTICS]
            kinds = [word for word in words[:-1] if word not in STATISTICS]
            scope = [*scope, *(_word(page, entry, "statistic", word, start, end) for word in statistic[:1])]
            scope += [_word(page, entry, "kind", " ".join(kinds), start, end)] if kinds else []
    if (gloss := re.match(r"\s*\((\w+)", entry.passage.text[value.end : end])) and gloss[1].lower() in STATISTICS:
        # "512 MB (default)"
        scope = [*scope, _word(page, entry, "statistic", STATISTICS[gloss[1].lower()], start, end)]
    yield page.claim(
        entry, "fields", subject, predicate, page.value(entry, value),
        start=start if entry.passage.kind is PassageKind.ROW and start else 0, end=end,
        qualifiers=[*scope, *_moments(page, entry, readings, value)], sure=0.95,
    )  # fmt: skip


# Headers of a first column whose cells are questions, not things.
QUESTION_HEADERS = frozenset(
    "parameter property feature attribute metric characteristic resource item aspect quantity specification spec detail field "
    "fact measure limit setting name key parameters properties features category statistic measurement quota type".split()
)


def _place_beside(
    page: Page, entry: Read, subject: tuple[Mention, float], predicate: str, start: int, end: int
) -> Iterable[Claim]:
    """The place behind the day of a birth or death: "Born: 4 May 1906, Bergen, Norway"."""
    for sentence in entry.sentences:
        for name in sentence.names:
            first, last = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            if start <= first and last <= end and name.kind == "place":
                span = page.document.span_in(entry.passage, first, last)
                mention = Mention(text=clean_name(entry.passage.text[first:last]), span=span, kind="place")
                yield page.claim(entry, "fields", subject, predicate, mention, start=0, end=end, sure=0.9)
                return


def _table(page: Page, entry: Read) -> Iterable[Claim]:
    """A row of several columns: its first cell is a question ("Parameter"), or the thing that the row is about."""
    cells = entry.passage.cells
    head = entry.passage.text[cells[0].start : cells[0].end].strip()
    if not head:
        return
    about = page.cast.in_words(head)
    question = cells[0].header.strip().lower() in QUESTION_HEADERS or by_label(head) is not None
    for cell in cells[1:]:
        case = page.cast.in_words(cell.header)
        if case is not None and about is None:
            topic = Referent(case.name, case.kind, 0.85, f"the column is headed “{cell.header}”")
            yield from _field(page, entry, head, cell.start, cell.end, topic, [])
        elif about is None and question:
            if cell is cells[1]:
                yield from _field(page, entry, head, cell.start, cell.end, entry.topic, [])
        else:
            name, kind = (about.name, about.kind) if about is not None else (head, "other")
            topic = Referent(name, kind, 0.85 if about else 0.6, f"the row is headed “{head}”")
            yield from _field(page, entry, cell.header, cell.start, cell.end, topic, [])


def _words(
    page: Page,
    entry: Read,
    subject: tuple[Mention, float],
    known: VocabularyEntry,
    start: int,
    end: int,
    readings: list[Reading],
    scope: list[Qualifier],
) -> Iterable[Claim]:
    """Names under a key: every name of the value that is not in brackets, or the words themselves."""
    text = entry.passage.text
    names = []
    for sentence in entry.sentences:
        for name in sentence.names:
            first, last = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            if start <= first and last <= end and not _bracketed(text, start, first):
                names.append((first, last, name.kind))
    moments = [q for reading in readings if reading.kind == "date" for q in spread(page, entry, reading)]
    if not any(q.name == "end_time" for q in moments):
        span = page.document.span_in(entry.passage, start, end)
        moments.append(Qualifier("state", Mention(text="current", span=span, kind="text")))
    if known.predicate.value_kind == "name" and names:
        for first, last, kind in names:
            character = page.cast.character(text[first:last])
            kind = character.kind if character else kind
            if fits_kind(kind, known.value_kinds):
                words = character.name if character else clean_name(text[first:last])
                mention = Mention(text=words, span=page.document.span_in(entry.passage, first, last), kind=kind)
                yield page.claim(
                    entry, "fields", subject, known.id, mention, start=0, end=end, qualifiers=[*scope, *moments]
                )
        return
    cut = text.find("(", start, end)
    stop = cut if cut > start + 1 else end
    yield page.claim(
        entry, "fields", subject, known.id, page.words(entry, start, len(text[:stop].rstrip(" ,;"))),
        start=0, end=end, qualifiers=[*scope, *moments], sure=0.8,
    )  # fmt: skip


def _singular(word: str) -> str:
    from simplemma import lemmatize

    return str(lemmatize(word, lang="en")) if word.endswith("s") else word


def _bracketed(text: str, start: int, place: int) -> bool:
    return text.count("(", start, place) > text.count(")", start, place)


def _fits(reading: Reading, wanted: str) -> bool:
    return reading.kind == wanted if wanted else reading.kind in ("quantity", "date", "duration")


def _moments(page: Page, entry: Read, readings: list[Reading], value: Reading) -> list[Qualifier]:
    dates = [r for r in readings if r.kind == "date" and r is not value and r.start > value.end]
    return [q for reading in dates[:1] for q in spread(page, entry, reading)] if value.kind != "date" else []


def _word(page: Page, entry: Read, name: str, words: str, start: int, end: int) -> Qualifier:
    span = page.document.span_in(entry.passage, start, end)
    return Qualifier(name, Mention(text=words, span=span, kind="text"))


def _normal(label: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in label.lower()).split())
