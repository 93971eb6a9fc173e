"""What a written number allows and suggests: bounds from its significant figures and its hedge.

| written | allows | suggests |
|---|---|---|
| 2,224 · 21.6 · 117 million | half a last digit either way | the same |
| three trailing zeros and more | rounded there: half a unit of the last figure that is not nought | the same |
| two trailing zeros | rounded to hundreds | from 1,000 on the same (3,200), and for measures (400 km); 400 people: rounded to tens |
| one trailing zero | rounded to tens | counted: half a unit (710) |
| 10, 100 | as with one zero less | counted: half a unit |
| whole counts up to 20 | exactly that | the same |
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.model import INFINITY, Interval

TENTH = Decimal("0.1")
EXACT_UP_TO = 20


class Bounds(NamedTuple):
    allows: Interval
    suggests: Interval


def steps(digits: str, *, measured: bool = False) -> tuple[Decimal, Decimal]:
    """The step of the last figure that counts, as allowed and as suggested, of a number in canonical digits; what is
    `measured` and not counted is rounded to hundreds below 1,000, too."""
    mantissa, _, exponent = digits.lstrip("-+").partition("e")
    power = int(exponent or 0)
    whole, point, decimals = mantissa.partition(".")
    if point or exponent:
        step = Decimal(1).scaleb(power - len(decimals))
        return step, step
    zeros = len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0
    step = Decimal(1).scaleb(zeros)
    if zeros >= 3 or zeros == 0:
        return step, step
    if whole in {"10", "100"}:
        return Decimal(1).scaleb(zeros - 1), Decimal(1)
    if zeros == 2:
        return step, step if len(whole) > 3 or measured else Decimal(10)
    return step, Decimal(1)


def around(value: Decimal, digits: str, *, count: bool, measured: bool) -> Bounds:
    """An unhedged number."""
    whole = "." not in digits and "e" not in digits
    if count and whole and abs(value) <= EXACT_UP_TO:
        return Bounds(Interval.point(value), Interval.point(value))
    wide, near = steps(digits, measured=measured)
    return Bounds(Interval(value - wide / 2, value + wide / 2), Interval(value - near / 2, value + near / 2))


def hedged(hedge: str, value: Decimal, digits: str, *, count: bool, floor: bool, measured: bool = False) -> Bounds:
    """A number with a hedge; `floor` says that less than nothing cannot be, so "under 5" starts at 0."""
    if hedge == "=":
        return around(value, digits, count=count, measured=measured)
    wide, _ = steps(digits)
    if hedge == "~":
        either = max(wide, abs(value) * TENTH)
        both = Interval(value - either, value + either, True, True)
        return Bounds(both, both)
    reach = _reach(value, digits, wide)
    closed = hedge.endswith("=")
    if hedge.startswith(">"):
        return Bounds(Interval(value, INFINITY, closed, False), Interval(value, value + reach, closed, False))
    lowest = Decimal(0) if floor and value > 0 else -INFINITY
    near = max(lowest, value - reach)
    return Bounds(Interval(lowest, value, lowest == 0, closed), Interval(near, value, True, closed))


def _reach(value: Decimal, digits: str, step: Decimal) -> Decimal:
    """One step of the number's own roundness; a small number that is not round reaches a little farther (over 12)."""
    if digits in {"10", "100"}:
        return Decimal(digits)
    if step == 1 and abs(value) < 100 and "." not in digits and "e" not in digits:
        return max(Decimal(2), (abs(value) * TENTH).to_integral_value(rounding="ROUND_CEILING"))
    return step


def between(low: Decimal, low_digits: str, high: Decimal, high_digits: str) -> Bounds:
    """A range: its ends allow their own rounding, and the range suggests everything between them."""
    slack_low, slack_high = steps(low_digits)[0] / 2, steps(high_digits)[0] / 2
    inner = Interval(low, high, True, True)
    return Bounds(Interval(low - slack_low, high + slack_high), inner)


def magnitude(low: Decimal, high: Decimal) -> Bounds:
    """tens of thousands: at least one of them, and by the plural rather two; several hundred: rather three than two."""
    lead = int(low.scaleb(-low.adjusted())) if low == low.to_integral_value() else 0
    whole = low == Decimal(lead).scaleb(low.adjusted())
    round_high = high.normalize().as_tuple().digits == (1,)
    suggested = low + Decimal(1).scaleb(low.adjusted()) if whole and round_high and lead in {1, 2} else low
    return Bounds(Interval(low, high), Interval(suggested, high))
