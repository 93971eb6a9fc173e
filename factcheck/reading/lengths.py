"""A length of time as its words give it, and how it is written: TIMEX3 and ISO 8601."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

YEAR = Decimal("365.2425")

DAYS = {
    "Y": YEAR,
    "M": YEAR / 12,
    "W": Decimal(7),
    "D": Decimal(1),
    "H": Decimal(1) / 24,
    "m": Decimal(1) / 1440,
    "S": Decimal(1) / 86400,
}

_ISO = {"DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000), "Q": ("M", 3), "WE": ("D", 2)}

_FINER = {"Y": ("M", 12), "W": ("D", 7), "D": ("H", 24), "H": ("m", 60), "m": ("S", 60)}

ORDER = "YMWDHmS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of time as its words give it: (designator, how many or None) in order, with the hedge before it.
    Designators are ISO 8601's, with m for minutes, and DE, CE, ML, Q, WE as in TIMEX3."""

    parts: tuple[tuple[str, Decimal | None], ...]
    hedge: str = ""
    article: bool = False
    lower: Decimal | None = None  # "two to three weeks": the least of it
    unit: str = ""  # the unit's word where there is one part

    @property
    def months(self) -> Decimal | None:
        """Its months where it is whole months; None where it is not, or not said."""
        total = Decimal(0)
        for unit, number in self.parts:
            name, size = _ISO.get(unit, (unit, 1))
            if name not in "YM" or number is None:
                return None
            total += number * size * (12 if name == "Y" else 1)
        return total if total == total.to_integral_value() else None

    @property
    def days(self) -> Decimal | None:
        """Its days where it is counted in weeks, days or less."""
        total = Decimal(0)
        for unit, number in self.parts:
            name, size = _ISO.get(unit, (unit, 1))
            if name in "YM" or number is None:
                return None
            total += number * size * DAYS[name]
        return total


def timex(length: Length) -> str:
    """The TIMEX3 value: P2Y, P1.5Y, PT21H31M, PXD, P2DE."""
    if length.lower is not None:
        return f"{timex(least(length))}/{timex(replace(length, lower=None))}"
    if len(length.parts) == 1 and length.parts[0][1] in (Decimal("0.5"), Decimal("0.25")):
        return iso(length)
    date = "".join(f"{_number(number)}{unit}" for unit, number in length.parts if unit not in "HmS")
    clock = "".join(f"{_number(number)}{unit.upper()}" for unit, number in length.parts if unit in "HmS")
    return f"P{date}T{clock}" if clock else f"P{date}"


def _number(number: Decimal | None) -> str:
    return "X" if number is None else f"{number.normalize():f}"


def iso(length: Length) -> str:
    """ISO 8601, with X for a number that the words do not say; fractions are carried to the finer unit where that is even."""
    totals: dict[str, Decimal | None] = {}
    for unit, number in length.parts:
        name, size = _ISO.get(unit, (unit, 1))
        totals[name] = None if number is None else (totals.get(name) or Decimal(0)) + number * size
    for name in ORDER:
        number = totals.get(name)
        if number is None or name not in _FINER or number == number.to_integral_value():
            continue
        finer, size = _FINER[name]
        rest = (number % 1) * size
        if rest == rest.to_integral_value() and len(totals) == 1:
            totals = {name: number // 1, finer: rest} if number >= 1 else {finer: rest}
    texts = {name: f"{_number(number)}{name.upper()}" for name, number in totals.items()}
    date = "".join(texts[name] for name in "YMWD" if name in texts)
    clock = "".join(texts[name] for name in "HmS" if name in texts)
    return f"P{date}T{clock}" if clock else f"P{date}"


def least(length: Length) -> Length:
    return replace(length, parts=((length.parts[0][0], length.lower),), lower=None)


def rank(unit: str) -> int:
    """How fine a unit is: 0 for years, 6 for seconds."""
    return ORDER.find(_ISO.get(unit, (unit, 1))[0])
