"""Names with a date beside them: "Whisper (2022)", reference lines that end in a date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import PROSE, Page, Read
from factcheck.extract._when import spread
from factcheck.language import Sentence
from factcheck.model import Claim, Date, Mention, PassageKind
from factcheck.reading import Reading

REFERENCE_HEADINGS = frozenset("sources references bibliography citations works publications notes literature".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE:
            continue
        if entry.passage.kind is PassageKind.ITEM and _is_reference(entry):
            yield from _reference(page, entry)
            continue
        for sentence in entry.sentences:
            for reading in entry.readings_in(sentence, "date"):
                yield from _name_and_year(page, entry, sentence, reading)


def _name_and_year(page: Page, entry: Read, sentence: Sentence, reading: Reading) -> Iterable[Claim]:
    """A work, product or event with a lone date in brackets behind it."""
    text = entry.passage.text
    before, after = text[: reading.start].rstrip(), text[reading.end :].lstrip()
    if not before.endswith("(") or not after.startswith((")", ",", ";")) or not isinstance(reading.value, Date):
        return
    place = len(before) - 1
    name = next(
        (
            n
            for n in sentence.names
            if 0 <= place - sentence.tokens[n.last - 1].end <= 1 and n.kind not in ("person", "place")
        ),
        None,
    )
    if name is None:
        return
    start = sentence.tokens[name.first].start
    character = page.cast.character(sentence.words(name.first, name.last))
    if character is None or character.kind in ("person", "place", "organisation"):
        return
    subject = Mention(
        text=character.name,
        span=page.document.span_in(entry.passage, start, sentence.tokens[name.last - 1].end),
        kind=character.kind,
    )
    end = reading.end + (len(text[reading.end :]) - len(after)) + 1 if after.startswith(")") else reading.end
    if reading.value.period:
        return
    yield page.claim(
        entry, "titles", (subject, 0.75), "publication_date", page.value(entry, reading), start=start, end=end
    )


def _is_reference(entry: Read) -> bool:
    nearest = entry.passage.headings[-1] if entry.passage.headings else ""
    return bool(REFERENCE_HEADINGS.intersection(re.findall(r"[a-z]+", nearest.lower())))


def _reference(page: Page, entry: Read) -> Iterable[Claim]:
    """ "Authors, Title, publisher, date.": the title is the longest part that is neither the first nor the date."""
    text = entry.passage.text
    dates = [r for r in entry.readings if r.kind == "date"]
    if not dates or text[dates[-1].end :].strip(' .)]"”'):
        return
    last = dates[-1]
    parts = [(m.start(), m.end()) for m in re.finditer(r"[^,“”\"]+", text[: last.start]) if m[0].strip(" .(")]
    titles = [part for part in parts[1:] if not _is_names(entry, part)] or parts
    if not titles:
        return
    start, end = max(titles, key=lambda part: (part[1] - part[0], -part[0]))
    while start < end and text[start] in " .(":
        start += 1
    end = len(text[:end].rstrip(" .("))
    if start >= end:
        return
    subject = page.words(entry, start, end, "work")
    moments = spread(page, entry, last)
    yield page.claim(
        entry, "titles", (subject, 0.7), "publication_date", moments[0].mention, start=0, end=last.end
    )  # fmt: skip


def _is_names(entry: Read, part: tuple[int, int]) -> bool:
    """True where a part is (mostly) names of people: the authors."""
    covered = sum(
        sentence.tokens[name.last - 1].end - sentence.tokens[name.first].start
        for sentence in entry.sentences
        for name in sentence.names
        if name.kind == "person" and part[0] <= sentence.tokens[name.first].start < part[1]
    )
    return covered * 2 > part[1] - part[0]
