"""Sums of a larger and a smaller unit: 5 ft 10 in, 6 lb 4 oz, 3 dollars 50 cents, 5'10"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.reading.numbers import canonical
from factcheck.reading.quantities_single import Amount, single
from factcheck.reading.units import Unit, by_code

_SMALLER = {
    "[ft_i]": ("[in_i]", 12), "[yd_i]": ("[ft_i]", 3), "[lb_av]": ("[oz_av]", 16), "[stone_av]": ("[lb_av]", 14),
    "USD": ("{cent}", 100), "EUR": ("{cent}", 100), "GBP": ("GBX", 100), "AUD": ("{cent}", 100), "CAD": ("{cent}", 100),
    "deg": ("'", 60),
}  # fmt: skip
_FEET_AND_INCHES = re.compile(r"['’′] ?(\d{1,2})(?:[\"”″]|['’]{2})")
_NEXT = re.compile(r"-(?=\d)|,?[ \u00a0]?(?:and[ \u00a0])?")


def summed(text: str, amount: Amount) -> Amount | None:
    """5 ft 10 in, 6 lb 4 oz, 3 dollars 50 cents, 5'10\": a sum in the larger unit's parts."""
    code = amount.unit.code if amount.unit else ""
    feet = _FEET_AND_INCHES.match(text, amount.end) if amount.unit is None and amount.first.plain else None
    if feet and amount.first.value < 120:
        return _sum(amount, int(feet[1]), 12, feet.end(), by_code("[in_i]"))
    if code not in _SMALLER or amount.first.value != amount.first.value.to_integral_value():
        return None
    smaller, parts = _SMALLER[code]
    gap = _NEXT.match(text, amount.end)
    rest = single(text, gap.end() if gap else amount.end)
    if rest is None or rest.first.value < 0 or rest.first.value >= parts or rest.start < amount.end:
        return None
    if not _bare_rest(text, amount, rest) and (rest.unit is None or rest.unit.code != smaller):
        return None
    if amount.unit is not None and amount.unit.currency:
        value = amount.first.value + rest.first.value / parts
        number = replace(amount.first, value=value, digits=f"{value:.2f}", end=rest.end, plain=False)
        return replace(amount, end=rest.end, first=number)
    unit = rest.unit or by_code("[in_i]")
    total = amount.first.value * parts + rest.first.value
    digits = _exact(total)
    number = replace(amount.first, value=total, digits=digits, end=rest.end, plain=False)
    return replace(amount, end=rest.end, first=number, unit=unit, hyphen=rest.hyphen)


def _bare_rest(text: str, amount: Amount, rest: Amount) -> bool:
    """Whether a number without a unit goes on with the one before: 5 ft 10, a 6-foot-2 guard, five dollars fifty."""
    if rest.unit is not None or rest.kind or not (rest.first.plain or rest.first.spelt):
        return False
    if amount.unit is not None and amount.unit.currency:
        if "," in text[amount.end : rest.start]:
            return False
        return 10 <= rest.first.value < 100 and _END.match(text, rest.end) is not None
    gap = text[amount.end : rest.start]
    return (
        _FOOT.search(text, amount.first.end, amount.end) is not None
        and gap in {"", " ", "-"}
        and not _COUNTING.match(text, rest.end)
    )


_FOOT = re.compile(r"(?:ft|foot|feet)$", re.IGNORECASE)
_COUNTING = re.compile(r"[ -][a-z]+s\b")
_END = re.compile(r"[ ]?(?:[.,;:!?)](?!\d)|$)")


def _sum(amount: Amount, rest: int, parts: int, end: int, unit: Unit | None) -> Amount | None:
    if rest >= parts:
        return None
    total = amount.first.value * parts + rest
    return replace(
        amount, end=end, unit=unit, first=replace(amount.first, value=total, digits=_exact(total), end=end, plain=False)
    )


def _exact(value: Decimal) -> str:
    """Canonical digits in which every nought counts: 5 ft 10 in is 7.0e1 inches, not about seventy."""
    plain = canonical(value)
    if "." in plain or not plain.endswith("0") or len(plain) < 2:
        return plain
    return f"{plain[0]}.{plain[1:]}e{len(plain) - 1}"
