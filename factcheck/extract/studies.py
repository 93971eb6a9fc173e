"""Degrees in a list: "Ph.D. in mathematics from Harrow College (1934)", "B.A., Harrow College, 1928"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._degrees import degree, degree_end
from factcheck.extract._page import Page, Read
from factcheck.extract._when import label_dates
from factcheck.language import Referent
from factcheck.model import Claim, Date, Mention, PassageKind, Qualifier
from factcheck.reading import Reading


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        text = entry.passage.text[entry.passage.value_start :]
        topic = entry.topic
        listed = entry.passage.kind in (PassageKind.ITEM, PassageKind.FIELD)
        if listed and topic is not None and topic.kind == "person" and text[:1].isupper() and degree(text):
            yield from _line(page, entry, topic)


def _line(page: Page, entry: Read, topic: Referent) -> Iterable[Claim]:
    start = entry.passage.value_start
    text = entry.passage.text[start:]
    head = page.words(entry, start, start + degree_end(text))
    level = Mention(text=degree(text), span=head.span, kind="text")
    who = page.named(entry, topic, start, start + degree_end(text)), min(topic.sure, 0.7)
    dates = _dates(entry)
    school = _school(page, entry, start)
    for reading in dates[:1]:
        if isinstance(reading.value, Date) and not reading.value.period:
            told = [Qualifier("object", level), *([Qualifier("from", school)] if school else [])]
            value = page.value(entry, reading)
            yield page.claim(
                entry, "studies", who, "date:award", value, start=start, end=len(entry.passage.text), qualifiers=told
            )  # fmt: skip
    if school is not None:
        yield page.claim(entry, "studies", who, "educated_at", school, start=start, end=len(entry.passage.text))


def _dates(entry: Read) -> list[Reading]:
    inside = [r for r in entry.readings if r.kind == "date" and r.start >= entry.passage.value_start]
    return inside if len(inside) == 1 else label_dates(entry) if not inside else []


def _school(page: Page, entry: Read, start: int) -> Mention | None:
    """The organisation of the line, where it names one."""
    for sentence in entry.sentences:
        for name in sentence.names:
            first, last = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            words = entry.passage.text[first:last]
            if first > start and not degree(words):
                character = page.cast.character(words)
                kind = character.kind if character else name.kind
                if kind == "organisation" and (character is not None or name.kind == "organisation"):
                    return page.named(entry, Referent(character.name if character else words, kind, 0.8), first, last)
    return None
