"""By how much something is said to have risen or fallen, against what it rose from and to."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.model import Interval, Level, Quantity, Statement, Value
from factcheck.reconcile._wording import number

_REACH = {"nearly": ("0.85", "1.02"), "almost": ("0.85", "1.02"), "more than": ("0.98", "1.6"), "over": ("0.98", "1.6")}
_ABOUT = ("0.8", "1.25")
_ROUNDED = Decimal("0.04")  # further off than that nobody rounds what a change is worked out of
_PLAIN = ("0.92", "1.09")


def rise(statement: Statement) -> tuple[Level, str] | None:
    said = next((value.text for name, value in statement.qualifiers if name == "ratio"), "").casefold()
    first = next((value for name, value in statement.qualifiers if name.startswith("term")), None)
    last = statement.value
    if not isinstance(first, Quantity) or not isinstance(last, Quantity):
        return None
    a, b = _figure(first, last), _figure(last, first)
    if a is None or b is None or a.low <= 0:
        return None
    if (by := next((value for name, value in statement.qualifiers if name == "term 002"), None)) is not None:
        return _amount_of(by, a, b, first, last)
    change = re.search(r"(x|by) (.+)", said)
    if change is None:
        return None
    hedge = next((word for word in _REACH if said.startswith(word) or f"{word} " in said), "")
    loose = re.search(r"[~]|about|roughly", said) is not None
    low, high = (Decimal(each) for each in (_REACH[hedge] if hedge else _ABOUT if loose else _PLAIN))
    told = _amount(change[2])
    if told is None:
        return None
    if change[1] == "x":
        made = Interval(b.low / a.high, b.high / a.low, True, True)
    else:
        most = max(abs(b.high - a.low), abs(b.low - a.high))
        least = Decimal(0) if b.meets(a) else min(abs(b.low - a.high), abs(b.high - a.low))
        made = Interval(least / a.high, most / a.low, True, True)
    if made.meets(Interval(told * low - Decimal("0.006"), told * high + Decimal("0.006"), True, True)):
        return None
    one, two = (a.low + a.high) / 2, (b.low + b.high) / 2
    middle = two / one if change[1] == "x" else abs(two - one) / one
    shown = (
        f"{number(middle.quantize(Decimal('0.01')))} times as much"
        if change[1] == "x"
        else f"{number((middle * 100).quantize(Decimal(1)))} %"
    )
    return Level.WARNING, f"from {first.text} to {last.text} is {shown}"


def _amount_of(by: Value, a: Interval, b: Interval, first: Quantity, last: Quantity) -> tuple[Level, str] | None:
    """A loss or a gain as a figure, against the difference of the two."""
    if not isinstance(by, Quantity) or not by.suggests.high.is_finite() or not by.suggests.low.is_finite():
        return None
    most, least = max(abs(b.high - a.low), abs(b.low - a.high)), min(abs(b.low - a.high), abs(b.high - a.low))
    if b.meets(a) or Interval(least * Decimal("0.92"), most * Decimal("1.09"), True, True).meets(by.suggests):
        return None
    middle = abs((a.low + a.high) / 2 - (b.low + b.high) / 2)
    return Level.WARNING, f"from {first.text} to {last.text} is {number(middle)}"


def _amount(text: str) -> Decimal | None:
    bare = text.strip(" <>=~")
    if found := re.fullmatch(r"(\d+)/(\d+)", bare):
        part = Fraction(int(found[1]), int(found[2]))
        return Decimal(part.numerator) / part.denominator
    found = re.match(r"\d+(?:\.\d+)?", bare)
    if found is None:
        return None
    return Decimal(found[0]) / (100 if "%" in bare else 1)


def _figure(value: Quantity, other: Quantity) -> Interval | None:
    """The figure as printed; a bare number beside one with a unit is of that unit."""
    bounds = value.suggests
    if value.dimension != other.dimension or not bounds.low.is_finite() or not bounds.high.is_finite():
        return None
    middle, half = (bounds.low + bounds.high) / 2, (bounds.high - bounds.low) / 2
    half = min(half, middle * _ROUNDED)
    return Interval(middle - half, middle + half, True, True)
