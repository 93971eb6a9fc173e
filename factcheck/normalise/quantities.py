"""Quantities: mentions become amounts with bounds, through the reading room."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from factcheck.model import Quantity, Value
from factcheck.reading import read_value

_COUNTED = re.compile(r"\s*\{[^{}]*\}$")


@lru_cache(maxsize=16384)
def value(text: str) -> Value:
    """The quantity that the words say; Unread with the reason where they say none. What is counted is left to the predicate:
    it is the question, and the two words for it ("cited … times", "citations") meet there."""
    found = read_value(text, "quantity")
    return replace(found, text=_COUNTED.sub("", found.text), counted="") if isinstance(found, Quantity) else found
