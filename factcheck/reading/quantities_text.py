"""The canonical text of a quantity, and the quantity of a canonical text.

    [hedge]number[ unit][ {counted}]      >14000   ~5.5 km   4200000000 USD   117000000 {parameter}

The number is plain digits, or a mantissa and a power where the digits would say another precision (1.50e9); low/high for a
range; low..high for an order of magnitude; 5±0.1 for a tolerance; 9 of 12 for a part counted out of a whole; 1 in 5 for a
proportion. The unit is a UCUM or ISO 4217 code; a blank and braces hold the lemma of what is counted.
"""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from functools import lru_cache

from factcheck.model import INFINITY, Interval, Quantity
from factcheck.reading import quantities_bounds as bounds
from factcheck.reading.numbers import canonical
from factcheck.reading.quantities_bounds import Bounds
from factcheck.reading.units import Unit, by_code, is_code

_COUNTED_OUT = frozenset({"percent", "percentage-point"})
NO_FLOOR = frozenset({"temperature", "angle", "sound", "percent", "percentage-point", "magnitude"})
_NUMBER = r"-?\d+(?:\.\d+)?(?:e-?\d+)?"
_CANONICAL = re.compile(
    rf"(?P<hedge>~|<=|>=|<|>)?(?P<low>{_NUMBER})(?:(?P<kind>/|\.\.|±| of | in )(?P<high>{_NUMBER}))?"
    r"(?: (?P<first>(?:[^\s{}]|\{[^{}]*\})+))?(?: \{(?P<last>[^{}]+)\})?"
)


def canonical_text(hedge: str, number: str, unit: str | None, counted: str) -> str:
    """The canonical text from its parts; `number` is already in canonical writing."""
    words = [f"{'' if hedge == '=' else hedge}{number}"]
    words += [unit] if unit else []
    words += [f"{{{counted}}}"] if counted else []
    return " ".join(words)


def written_number(value: Quantity) -> str:
    """The number of a quantity in its own unit, in plain digits: "14000", "10/20" for a range, "0.2" for one in five, "9" for
    nine of twelve, "5" for 5±0.1."""
    match = _CANONICAL.fullmatch(value.text)
    if match is None:
        return value.text
    low, high = Decimal(match["low"]), Decimal(match["high"] or match["low"])
    if match["kind"] == " in " and high:
        return canonical(low / high)
    if match["kind"] in {"/", ".."}:
        return f"{canonical(low)}/{canonical(high)}"
    return canonical(low)


@lru_cache(maxsize=4096)
def parse(text: str) -> Quantity | None:
    """The quantity of a canonical text; None for any other text."""
    match = _CANONICAL.fullmatch(text)
    if match is None or len(text) > 200:
        return None
    code: str | None = match["first"]
    counted: str = match["last"] or ""
    unit = by_code(code) if code else None
    if (
        code is not None
        and not counted
        and code[0] == "{"
        and code.endswith("}")
        and code.count("{") == 1
        and not is_code(code)
    ):
        counted, code, unit = code[1:-1], None, None
    if code and unit is None:
        return None
    with localcontext() as context:
        context.prec = 50
        return _quantity(match, unit, code, counted)


def _quantity(match: re.Match[str], unit: Unit | None, code: str | None, counted: str) -> Quantity | None:
    hedge, kind = match["hedge"] or "=", match["kind"]
    low, high = Decimal(match["low"]), Decimal(match["high"] or match["low"])
    if abs(low.adjusted()) > 400 or abs(high.adjusted()) > 400:
        return None
    if kind in {"/", ".."} and low > high:
        return None
    dimension = unit.dimension if unit else "percent" if kind == " in " else "count"
    plain = _plain_bounds(match, hedge, low, high, dimension, exact=unit is None)
    if plain is None:
        return None
    return Quantity(
        text=match[0],
        allows=_in_base(plain.allows, unit),
        suggests=_in_base(plain.suggests, unit),
        unit=code,
        dimension=dimension,
        counted=counted,
    )


def _plain_bounds(
    match: re.Match[str], hedge: str, low: Decimal, high: Decimal, dimension: str, *, exact: bool
) -> Bounds | None:
    kind = match["kind"]
    floor = dimension not in NO_FLOOR and not dimension.startswith("currency")
    if kind == "/":
        return _opened(hedge, bounds.between(low, match["low"], high, match["high"]), floor=floor)
    if kind == "..":
        return _opened(hedge, bounds.magnitude(low, high), floor=floor) if low < high and low > 0 else None
    if kind == "±":
        both = Interval(low - high, low + high, True, True) if high >= 0 else None
        return Bounds(both, both) if both else None
    if kind == " in ":
        return _proportion(hedge, low, high) if high else None
    if kind == " of " and hedge == "=":
        return Bounds(Interval.point(low), Interval.point(low))
    return bounds.hedged(
        hedge,
        low,
        match["low"],
        measured=not exact and dimension not in _COUNTED_OUT and not dimension.startswith("currency"),
        count=exact and dimension == "count",
        floor=floor,
    )


def _opened(hedge: str, inner: Bounds, *, floor: bool) -> Bounds:
    """A hedge on a range or an order of magnitude opens its far end, or blurs both by a tenth."""
    low, high = inner.suggests.low, inner.suggests.high
    if hedge == "~":
        wider = Interval(inner.allows.low - abs(low) / 10, inner.allows.high + abs(high) / 10)
        return Bounds(wider, wider)
    if hedge.startswith(">"):
        return Bounds(Interval(inner.allows.low, INFINITY), Interval(low, high, True, True))
    if hedge.startswith("<"):
        lowest = Decimal(0) if floor and inner.allows.low >= 0 else -INFINITY
        return Bounds(
            Interval(lowest, inner.allows.high, lowest == 0), Interval(low, high, True, inner.suggests.high_closed)
        )
    return inner


def _proportion(hedge: str, over: Decimal, under: Decimal) -> Bounds | None:
    """2 in 3 is said of what is near two thirds: within 2.5 percentage points, and one by what it suggests."""
    if under <= 0 or over < 0:
        return None
    percent = over / under * 100
    if hedge == "=":
        slack = min(Decimal("2.5"), percent / 10) if percent else Decimal(1)
        near = min(Decimal(1), percent / 20) if percent else Decimal(1)
        return Bounds(
            Interval(percent - slack, percent + slack, True, True),
            Interval(percent - near, percent + near, True, True),
        )
    reach = Decimal(10)
    if hedge == "~":
        both = Interval(percent - percent / 10 - 1, percent + percent / 10 + 1, True, True)
        return Bounds(both, both)
    closed = hedge.endswith("=")
    if hedge.startswith(">"):
        return Bounds(Interval(percent, INFINITY, closed), Interval(percent, percent + reach, closed))
    return (
        Bounds(
            Interval(Decimal(0), percent, True, closed),
            Interval(max(Decimal(0), percent - reach), percent, True, closed),
        )
        if percent
        else None
    )


def _in_base(plain: Interval, unit: Unit | None) -> Interval:
    if unit is None:
        return plain
    low, high = unit.base(plain.low), unit.base(plain.high, high=True)
    if low > high or (unit.wide is not None and plain.low < 0):
        low, high = (
            min(unit.base(plain.low), unit.base(plain.low, high=True)),
            max(unit.base(plain.high), unit.base(plain.high, high=True)),
        )
    return Interval(low, high, plain.low_closed, plain.high_closed)
