"""Dates: mentions become stretches of days, through the reading room."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import Value
from factcheck.reading import read_value


@lru_cache(maxsize=16384)
def value(text: str) -> Value:
    """The date that the words say; Unread with the reason where they say none."""
    return read_value(text, "date")


def time_of_day(text: str) -> Value:
    """A time of day ("14:05") as a moment of one and the same day."""
    return value(f"1970-01-01T{text}:00")
