"""Reads dates."""

from __future__ import annotations

from factcheck.model import Unread, Value
from factcheck.reading.found import Reading, Timeline


def find(text: str, timeline: Timeline) -> list[Reading]:
    """Every date in the text."""
    return []


def read_date(text: str) -> Value:
    """The date a text names."""
    return Unread(text=text, reason="not a date")
