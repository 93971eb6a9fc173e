"""Whether two amounts can be one, whichever of the units of one name was meant."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Interval, Quantity

# Units of one name: what else "gallon", "mile", "ton", "horsepower" and "pint" may stand for, as a multiple of what it is read as.
_ALSO = {
    "[gal_us]": ("1.20095",),
    "[qt_us]": ("1.20095",),
    "[pt_us]": ("1.20095",),
    "[foz_us]": ("0.96076",),
    "[mi_i]": ("1.15078",),
    "[ston_av]": ("1.12", "1.10231"),
    "[HP]": ("0.98632",),
    "t": ("0.90718", "1.01605"),
}
_SLACK = Decimal("0.015")  # less apart than that, somebody rounded twice
_BINARY = tuple(
    Decimal("1.024") ** power for power in (-4, -3, -2, -1, 1, 2, 3, 4)
)  # kilobytes of 1,000 or 1,024 bytes
_FREEZING = Decimal("273.15")


def same_amount(one: Quantity, other: Quantity) -> bool:
    """False where no reading of the two units makes them one amount, roundings and hedges allowed for."""
    if one.dimension != other.dimension:
        return True
    if one.dimension == "temperature":
        return _meet(one.allows, other.allows, Decimal(1), Decimal("0.004")) or _degrees_apart(one, other)
    ours, theirs = (_factors(each) for each in (one, other))
    return any(_close(one, other, a / b) for a in ours for b in theirs)


def _factors(value: Quantity) -> list[Decimal]:
    named = [Decimal(each) for each in _ALSO.get(value.unit or "", ())]
    return [Decimal(1), *named, *(_BINARY if value.dimension == "data" else ())]


def _close(one: Quantity, other: Quantity, factor: Decimal) -> bool:
    return _meet(one.allows, other.allows, factor) and _meet(one.suggests, other.suggests, factor, Decimal("0.05"))


def _meet(one: Interval, other: Interval, factor: Decimal, slack: Decimal = _SLACK) -> bool:
    low, high = one.low * factor, one.high * factor
    return low * (1 - slack) <= other.high and other.low <= high * (1 + slack)


def _degrees_apart(one: Quantity, other: Quantity) -> bool:
    """Differences: 2 °C of warming are 3.6 °F. True for other pairs, where the two scales have steps of one size."""
    if {one.unit, other.unit} != {"Cel", "[degF]"}:
        return True
    celsius, fahrenheit = (one, other) if one.unit == "Cel" else (other, one)
    low, high = ((bound - _FREEZING) * Decimal("1.8") for bound in (celsius.allows.low, celsius.allows.high))
    cold, hot = (
        bound * Decimal("1.8") - Decimal("459.67") for bound in (fahrenheit.allows.low, fahrenheit.allows.high)
    )
    return low <= hot + 1 and cold <= high + 1
