"""The bounds of a value in words and units that people use: days as calendar days, quantities in the unit as written."""

from __future__ import annotations

from decimal import Context, Decimal
from math import floor

from factcheck.model import Date, Interval, Quantity, Value
from factcheck.reading.calendar import civil
from factcheck.reading.units import by_code

End = int | float | str | None


def bounds(value: Value, interval: Interval) -> list[End]:
    """Both ends: the first and the last day for dates, days for durations, numbers in its unit for a quantity. None is
    an end that is open to infinity."""
    ends = (interval.low, interval.high)
    if isinstance(value, Date):
        low, high = ends
        last = high if interval.high_closed or not high.is_finite() else (high - Decimal("0.0000001"))
        return [_iso(low), _iso(last)]
    if isinstance(value, Quantity) and value.unit is not None:
        unit = by_code(value.unit)
        if unit is not None:
            return [number(end / unit.factor - unit.zero if end.is_finite() else end) for end in ends]
    if isinstance(value, Quantity) and value.dimension == "percent":  # one in five is written as a part of one
        ends = (ends[0] / 100, ends[1] / 100)
    return [number(end) for end in ends]


def _iso(day: Decimal) -> str | None:
    if not day.is_finite():
        return None
    year, month, date = civil(floor(day))
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{date:02d}"


def number(value: Decimal) -> int | float | None:
    """A number as JSON has it, None for infinity."""
    if not value.is_finite():
        return None
    rounded = Context(prec=15).plus(value)  # converting to base units and back leaves dust
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def said(value: Value, interval: Interval) -> str:
    """An interval of a value as people write it, in the unit as written."""
    return between(bounds(value, interval))


def between(ends: list[End]) -> str:
    """Both ends in words, … where one is open."""
    low, high = ends
    if low == high:
        return str(low)
    return f"{'…' if low is None else low} to {'…' if high is None else high}"
