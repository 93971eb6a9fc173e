"""Amounts that differ because they are of two things: far apart, or some of all."""

from __future__ import annotations

from factcheck.model import Duration, Quantity, Statement
from factcheck.reconcile._scope import qualifier

_WHERE = ("place", "in", "at", "on")
_WHEN = ("point_in_time", "start_time", "end_time")


def apart(one: Statement, other: Statement) -> float:
    """How many times larger one amount is than the other; 1 for what is no amount."""
    amounts = [each.value for each in (one, other) if isinstance(each.value, (Quantity, Duration))]
    if len(amounts) < 2:
        return 1
    small, large = sorted(abs(value.suggests.low) for value in amounts)
    return float(large / small) if small and large.is_finite() else 1


def some_of(one: Statement, other: Statement) -> bool:
    """True where one counts those of a place or a time alone, and fewer than the other counts of all: "1,200 of them in Harrow",
    "three novels by 1920"."""
    if not isinstance(one.value, Quantity) or not isinstance(other.value, Quantity) or one.value.dimension != "count":
        return False
    narrower = any(qualifier(one, name) and not qualifier(other, name) for name in _WHERE)
    act = qualifier(one, "act") or one.predicate.id == "number_of_times"
    times = (
        _WHEN if act else ("end_time",)
    )  # "by 1920" is of then whatever was done, "by now" is of no time that is told
    told = any(value.text != "XXXX" for name in times for value in qualifier(one, name))
    earlier = told and not any(qualifier(other, name) for name in _WHEN)
    return (narrower or earlier) and one.value.suggests.high <= other.value.suggests.low
