"""Durations: mentions become lengths of time, through the reading room."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factcheck.model import Duration, Interval, Quantity, Unread, Value
from factcheck.reading import read_value

_SECONDS = Decimal(86400)


@lru_cache(maxsize=16384)
def value(text: str) -> Value:
    """The duration that the words say; Unread with the reason where they say none."""
    found = read_value(text, "duration")
    return timed(read_value(text, "quantity"), found) if isinstance(found, Unread) else found


def timed(found: Value, otherwise: Value | None = None) -> Value:
    """An amount of a unit of time ("900 s") as the duration that it is; `otherwise`, or the value itself, where it is none."""
    if not isinstance(found, Quantity) or found.dimension != "time":
        return found if otherwise is None else otherwise
    return Duration(text=found.text, allows=_in_days(found.allows), suggests=_in_days(found.suggests))


def _in_days(bounds: Interval) -> Interval:
    return Interval(bounds.low / _SECONDS, bounds.high / _SECONDS, bounds.low_closed, bounds.high_closed)
