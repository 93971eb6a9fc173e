"""Durations: mentions become lengths of time, through the reading room."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import Value
from factcheck.reading import read_value


@lru_cache(maxsize=16384)
def value(text: str) -> Value:
    """The duration that the words say; Unread with the reason where they say none."""
    return read_value(text, "duration")
