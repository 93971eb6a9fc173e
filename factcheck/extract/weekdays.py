"""Days of the week beside a full date: "Monday, 20 July 1969", "20 July 1969, a Sunday", "20 July 1969 (Sunday)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NAME = r"(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_BEFORE = re.compile(rf"{_NAME}\b", re.IGNORECASE)
_BEHIND = re.compile(
    r",? (?:a|which was a|was a|fell on a) (\w+day)\b(?! (?:before|after))|,? ?\((\w+day)\)", re.IGNORECASE
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        for reading in entry.readings:
            full = reading.kind == "date" and not reading.why and not reading.alternatives
            if full and _DAY.match(reading.value.text) and re.search(r"\d{4}", reading.text):
                yield from _named(page, entry, reading)


def _named(page: Page, entry: Read, reading: Reading) -> Iterable[Claim]:
    text = entry.passage.text
    lead = _BEFORE.match(reading.text)
    tail = _BEHIND.match(text, reading.end)
    group = next((n for n in (1, 2) if tail is not None and tail[n]), 0)
    start, end = reading.start, reading.end
    if lead is not None:
        first, last = start + lead.start(), start + lead.end()
    elif tail is not None and group:
        first, last = tail.span(group)
        end = tail.end()
    else:
        return
    day = next((each for each in DAYS if each[:2] == text[first:last].lower()[:2]), "")
    if day:
        span = page.document.span_in(entry.passage, first, last)
        term = Qualifier("weekday", Mention(text=day, span=span, kind="text"))
        yield sum_claim(page, entry, "weekdays", "weekday", page.value(entry, reading), [term], start, end)
