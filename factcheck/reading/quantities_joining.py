"""Joins what belongs together: 45 and 50 mg; more than 10 but less than 40; 107 km (66 mi)."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.model import Quantity
from factcheck.reading.found import Reading
from factcheck.reading.quantities_drafts import Draft
from factcheck.reading.quantities_grammar import PROPORTION, RANGE


def join_bounds(text: str, drafts: list[Draft]) -> list[Draft]:
    """more than 10 and less than 40: a lower and an upper bound of one thing are one range."""
    kept: list[Draft] = []
    for draft in drafts:
        if kept and _bounds_one_thing(text, kept[-1], draft):
            low, high = sorted((kept[-1], draft), key=lambda one: one.amount.first.value)
            amount = replace(low.amount, second=high.amount.first, kind=RANGE, start=kept[-1].start, end=draft.end)
            kept[-1] = Draft(amount, kept[-1].start, draft.end, "=", draft.unit or kept[-1].unit, draft.counted)
            continue
        kept.append(draft)
    return kept


_AND = re.compile(r"[ ]?,?[ ](?:and|but|yet|or)?[ ]?(?:is[ ]|are[ ]|was[ ])?")


def _bounds_one_thing(text: str, first: Draft, second: Draft) -> bool:
    lower, upper = (first, second) if first.hedge.startswith(">") else (second, first)
    if not (lower.hedge.startswith(">") and upper.hedge.startswith("<")) or first.amount.kind or second.amount.kind:
        return False
    if lower.amount.first.value >= upper.amount.first.value or first.counted is not None:
        return False
    if first.unit is not None and (second.unit is None or first.unit.code != second.unit.code):
        return False
    return _AND.fullmatch(text, first.end, second.start) is not None


_BETWEEN_LIST = re.compile(
    r"[ ]?(?:,[ ]?(?:and[ ]|or[ ])?|/)|[-‐‑]?[ ](?:by|x|×)[ ]|[ ](?:and|or|vs\.?|versus|&)[ ](?:the[ ])?"
)


def share_units(text: str, drafts: list[Draft]) -> None:
    """45 and 50 mg, 10, 20 or 30 km: the numbers before take the unit of the last."""
    for left, right in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        if (
            left.unit is None
            and left.counted is None
            and left.amount.kind != PROPORTION
            and not left.amount.first.ordinal
            and right.unit is None
            and right.counted is not None
            and not right.amount.first.ordinal
            and _BETWEEN_LIST.fullmatch(text, left.end, right.amount.start)
        ):
            left.counted = right.counted
            continue
        if (
            left.unit is not None
            or left.counted is not None
            or left.amount.kind
            or left.amount.first.ordinal
            or left.amount.first.over
        ):
            continue
        if right.unit is None or right.amount.start != right.amount.inner or right.unit.currency:
            continue
        if _BETWEEN_LIST.fullmatch(text, left.end, right.start):
            left.unit = right.unit


def with_conversions(text: str, readings: list[Reading]) -> list[Reading]:
    """107 km (66 mi): one reading, the second as its `also`."""
    kept: list[Reading] = []
    for reading in readings:
        if kept and _is_conversion(text, kept[-1], reading):
            kept[-1] = _chained(kept[-1], reading)
            continue
        kept.append(reading)
    return kept


def _chained(first: Reading, last: Reading) -> Reading:
    return replace(first, also=_chained(first.also, last) if first.also else last)


def _is_conversion(text: str, first: Reading, second: Reading) -> bool:
    if not isinstance(first.value, Quantity) or not isinstance(second.value, Quantity):
        return False
    one, other = first.value, second.value
    latest = first
    while latest.also is not None:
        latest = latest.also
    start = latest.end
    gap = text[start : second.start].strip() if second.start - start < 12 else "far"
    share = one.dimension == other.dimension == "percent"  # two thirds (66%)
    if one.unit == other.unit or (not share and (one.unit is None or other.unit is None)):
        return False
    money = one.dimension.startswith("currency") and other.dimension.startswith("currency")
    if gap in {"(", "[", "(or"}:
        closed = text[second.end : second.end + 1] in {")", "]", ";", ",", "/"}
        return closed and first.also is None and (one.dimension == other.dimension or money)
    if gap in {";", ",", "/", "or", ", or", "="}:
        inside = first.also is not None and first.also.also is None
        return one.dimension == other.dimension and (inside or gap not in {";", ","}) and _near(one, other)
    return False


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are of about one size: outside brackets only then is the second a conversion of the first."""
    widths = [one.suggests.low, one.suggests.high, other.suggests.low, other.suggests.high]
    if not all(end.is_finite() for end in widths):
        return False
    low, high = widths[0] + widths[1], widths[2] + widths[3]
    return abs(low - high) <= max(abs(low), abs(high)) / 10
