"""Joins what belongs together: 45 and 50 mg; more than 10 but less than 40; 107 km (66 mi)."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from factcheck.model import Quantity
from factcheck.reading.found import Reading
from factcheck.reading.quantities_drafts import Draft
from factcheck.reading.quantities_grammar import PROPORTION, RANGE
from factcheck.reading.units import by_code


def join_bounds(text: str, drafts: list[Draft]) -> list[Draft]:
    """more than 10 and less than 40: a lower and an upper bound of one thing are one range."""
    kept: list[Draft] = []
    for draft in drafts:
        if kept and (hedge := _or_equal(text, kept[-1], draft)):
            kept[-1] = Draft(kept[-1].amount, kept[-1].start, draft.end, hedge, draft.unit, draft.counted)
            continue
        ranked = _ranks(text, kept[-1], draft) if kept else -1
        if kept and (ranked >= 0 or _around_a_letter(text, kept[-1], draft)):
            lead = ranked if ranked >= 0 else kept[-1].start
            low, high = sorted((kept[-1].amount.first, draft.amount.first), key=lambda number: number.value)
            amount = replace(kept[-1].amount, first=low, second=high, kind=RANGE, end=draft.end)
            kept[-1] = Draft(amount, lead, draft.end, "=", draft.unit, draft.counted)
            continue
        if kept and _bounds_one_thing(text, kept[-1], draft):
            under, upper = sorted((kept[-1], draft), key=lambda one: one.amount.first.value)
            amount = replace(under.amount, second=upper.amount.first, kind=RANGE, start=kept[-1].start, end=draft.end)
            kept[-1] = Draft(amount, kept[-1].start, draft.end, "=", draft.unit or kept[-1].unit, draft.counted)
            continue
        kept.append(draft)
    return kept


_LETTER_BETWEEN = re.compile(r"\s?(?:(?:<=?|≤|⩽|\\leq?)|(?P<falling>>=?|≥|⩾|\\geq?))\s?(?:the[ ])?[A-Za-z]\w{0,11}\s?")
_RANKS = re.compile(
    r"(?P<low>between|from|(?:higher|more|greater|later) than|above|after)[ ](?:the[ ])?"
    r"|(?P<high>[ ]and|[ ]to|[ ]through|,?[ ](?:and|but)[ ](?:(?:lower|less|smaller|earlier) than|below|before))[ ](?:the[ ])?",
    re.IGNORECASE,
)
_RANK_PAIRS = {"between": ("and", "to"), "from": ("to", "through")}


def _around_a_letter(text: str, first: Draft, second: Draft) -> bool:
    """10 < n ≤ 20, 20 > n > 10."""
    if first.hedge != "=" or first.unit or first.amount.kind or second.amount.kind or first.counted is not None:
        return False
    gap, low, high = _LETTER_BETWEEN.fullmatch(text, first.end, second.start), first.amount.first, second.amount.first
    if gap is None:
        return False
    rising = not gap["falling"] and second.hedge.startswith("<") and low.value < high.value
    return rising or (gap["falling"] is not None and second.hedge.startswith(">") and low.value > high.value)


def _ranks(text: str, first: Draft, second: Draft) -> int:
    """between the third and the fifth, later than the third but earlier than the fifth: where it starts; -1 for other ordinals."""
    low, high = first.amount.first, second.amount.first
    if not (low.ordinal and high.ordinal) or low.value >= high.value or first.amount.kind or second.amount.kind:
        return -1
    gap = _RANKS.fullmatch(text, first.end, second.start)
    leads = _RANKS.finditer(text, max(0, first.start - 18), first.start)
    lead = next((one for one in leads if one["low"] and one.end() == first.start), None)
    if gap is None or not gap["high"] or lead is None:
        return -1
    opened, closed = _RANK_PAIRS.get(lead["low"].lower()), gap["high"].lower().split()
    fits = len(closed) == 1 and closed[0] in opened if opened else closed[-1] in {"than", "below", "before"}
    return lead.start() if fits else -1


_AND = re.compile(
    r"[ ]?,|&|[ ]?,?[ ](?:(?:and|but|yet|or|while|&)[ ])?(?:(?:it|he|she|they|[a-z]|which|that)(?:['’]s)?[ ]|[a-z](?=[<>≤≥=]))?"
    r"(?:(?:is|are|was|were)[ ])?"
)
_OR_EQUAL = re.compile(r",?[ ]or[ ](?:is[ ])?(?:=[ ]?)?")


def _or_equal(text: str, first: Draft, second: Draft) -> str:
    """more than 10 or equal to 10, 10 or greater than 10: one number said twice; the hedge of both together, or ""."""
    if first.amount.first.value != second.amount.first.value or first.amount.kind or second.amount.kind:
        return ""
    if {first.hedge, second.hedge} not in ({"=", "<"}, {"=", ">"}) or first.unit or first.counted:
        return ""
    bound = first.hedge if second.hedge == "=" else second.hedge
    return f"{bound}=" if _OR_EQUAL.fullmatch(text, first.end, second.start) else ""


def _bounds_one_thing(text: str, first: Draft, second: Draft) -> bool:
    lower, upper = (first, second) if first.hedge.startswith(">") else (second, first)
    if not (lower.hedge.startswith(">") and upper.hedge.startswith("<")) or first.amount.kind or second.amount.kind:
        return False
    if lower.amount.first.value >= upper.amount.first.value or first.counted is not None:
        return False
    if first.unit is not None and (second.unit is None or first.unit.code != second.unit.code):
        return False
    gap = _AND.fullmatch(text, first.end, second.start)
    if gap is not None and gap[0].strip() == "," and first.unit is None and second.unit is not None:
        return False  # at most 5 of them, over 3 years
    return gap is not None


_BETWEEN_LIST = re.compile(
    r"[ ]?(?:,[ ]?(?:and[ ]|or[ ])?|/)|[-‐‑]?[ ](?:by|x|×)[ ]|[ ](?:and|or|vs\.?|versus|&)[ ](?:the[ ])?"
)


def share_units(text: str, drafts: list[Draft]) -> None:
    """45 and 50 mg, 10, 20 or 30 km: the numbers before take the unit of the last; $10, 15 and 20: those behind, of the first."""
    _share_sign(text, drafts)
    _arcs(text, drafts)
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
        if right.hedge in {"=", "~", left.hedge} and _BETWEEN_LIST.fullmatch(text, left.end, right.start):
            left.unit = right.unit


_MINUTES_MARK = re.compile(r"['′’][ ]?\(")


def _arcs(text: str, drafts: list[Draft]) -> None:
    """2½' (150"): marks that agree as minutes and seconds of arc are no feet and inches."""
    minute, second = by_code("'"), by_code("''")
    for left, right in pairwise(drafts):
        if right.unit is None or right.unit.code != "[in_i]" or text[right.end - 1] not in '"″”':
            continue
        bare = left.unit is None or left.unit.code == "[ft_i]"
        gap = _MINUTES_MARK.fullmatch(text, left.amount.first.end, right.start)
        if gap and bare and left.amount.first.value * 60 == right.amount.first.value:
            left.unit, left.end, right.unit = minute, left.amount.first.end + 1, second


_LISTED = re.compile(r",[ ](?!and|or)|,?[ ](?P<last>and|or)[ ]")
_LIST_ENDS = re.compile(r"[ ]?(?:[.;:!?)](?!\d)|,[ ](?!\d)|$)|[ ](?:respectively|each|apiece)\b")


def _share_sign(text: str, drafts: list[Draft]) -> None:
    """$10, 15 and 20: bare numbers in a list behind a price, up to an "and" or "or" and the end of the clause."""
    at = 0
    while at < len(drafts):
        lead, end = drafts[at], at + 1
        joined = None
        while lead.unit and lead.unit.currency and lead.end == lead.amount.first.end and end < len(drafts):
            one = drafts[end]
            joined = _LISTED.fullmatch(text, drafts[end - 1].end, one.start)
            bare = one.amount.first.plain or "." in one.amount.first.digits
            if joined is None or one.unit or one.counted or one.amount.kind or one.hedge != "=" or not bare:
                joined = None
                break
            end += 1
            if joined["last"]:
                break
        if joined is not None and joined["last"] and _LIST_ENDS.match(text, drafts[end - 1].end):
            for one in drafts[at + 1 : end]:
                one.unit = lead.unit
        at = max(end, at + 1)


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
