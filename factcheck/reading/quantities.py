"""Reads quantities."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Unread, Value
from factcheck.reading.found import Reading


def find(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Reading]:
    """Every quantity in the text outside the ranges `taken` by dates and durations."""
    return []


def read_quantity(text: str) -> Value:
    """The quantity a text names."""
    return Unread(text=text, reason="not a quantity")
