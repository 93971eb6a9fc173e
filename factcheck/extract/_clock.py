"""The time of day that an event is told to have been at: a question of its own, as many texts leave out the day."""

from __future__ import annotations

import re

from factcheck.extract._page import Page, Read
from factcheck.model import Mention, Qualifier
from factcheck.reading import Reading

_TIMED = re.compile(r"(?P<day>[\dX]{4}-[\dX]{2}-[\dX]{2})T(?P<clock>\d\d:\d\d)")
_ZONE = re.compile(
    r"(?:\bUTC|\bGMT|\d\s?Z\b|\b[A-Z]{2,4}T\b|[+-]\d{1,2}:?\d\d|\b(?:local|ship['’]?s? time|Eastern|Central|Pacific|Mountain)\b)"
)


def clock(page: Page, entry: Read, reading: Reading) -> Mention | None:
    """The time of day that a date gives to the minute, None where it gives none, nearly one, or one of a named zone."""
    found = _TIMED.match(reading.timex)
    about = reading.hedge not in ("=", "") or "~" in reading.value.text
    if found is None or about or _ZONE.search(entry.passage.text[reading.start : reading.end + 10]):
        return None
    span = page.document.span_in(entry.passage, reading.start, reading.end)
    return Mention(text=found["clock"], span=span, kind="date", why="the time of day")


def is_timeless(reading: Reading) -> bool:
    """True for a time of any day, which dates nothing."""
    return reading.timex.startswith("XXXX-XX-XXT")


def day(page: Page, entry: Read, reading: Reading) -> list[Qualifier]:
    """The day of a time, where its year is known."""
    found = _TIMED.match(reading.timex)
    if found is None or "X" in found["day"]:
        return []
    span = page.document.span_in(entry.passage, reading.start, reading.end)
    return [Qualifier("point_in_time", Mention(text=found["day"], span=span, kind="date", why="the day"))]
