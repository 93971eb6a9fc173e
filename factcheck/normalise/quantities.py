"""Quantities: mentions become amounts with bounds, through the reading room."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from factcheck.model import Quantity, Value
from factcheck.reading import read_value

DIFFERENCE = "measure:temperature difference"
# Where the scale has its nought, in kelvins: SI Brochure, 9th ed., 2.3.1.
_NOUGHT = {"Cel": Decimal("273.15"), "[degF]": Decimal("459.67") * 5 / 9}
_COUNTED = re.compile(r"\s*\{[^{}]*\}$")


@lru_cache(maxsize=16384)
def value(text: str) -> Value:
    """The quantity that the words say; Unread with the reason where they say none. What is counted is left to the predicate:
    it is the question, and the two words for it ("cited … times", "citations") meet there."""
    found = read_value(text, "quantity")
    return replace(found, text=_COUNTED.sub("", found.text), counted="") if isinstance(found, Quantity) else found


def difference(found: Quantity) -> Quantity:
    """An amount of degrees as the difference between two temperatures: 40 °C of swing are 40 K, not 313 K."""
    nought = _NOUGHT.get(found.unit or "", Decimal(0))
    shifted = (
        replace(bounds, low=bounds.low - nought, high=bounds.high - nought) for bounds in (found.allows, found.suggests)
    )
    allows, suggests = shifted
    return replace(found, allows=allows, suggests=suggests)
