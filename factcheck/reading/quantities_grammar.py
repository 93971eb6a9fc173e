"""One quantity as written: what joins two numbers ("3–4 million", "5 ft 10 in", "nine of twelve", "$1 to $2 a share")."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.reading.numbers import Number, canonical, find_number
from factcheck.reading.quantities_single import Amount, single
from factcheck.reading.quantities_sums import summed
from factcheck.reading.units import Unit
from factcheck.reading.units_reading import unit_after

RANGE, TOLERANCE, PART, PROPORTION = "/", "±", " of ", " in "


def amount_at(text: str, pos: int, floor: int = 0) -> Amount | None:
    """The longest quantity whose number starts at `pos` (its sign and currency may stand before it, but not before `floor`)."""
    between = _BETWEEN.search(text, max(0, pos - 12), pos)
    amount = single(text, pos, stop_and=between is not None, floor=floor)
    if amount is None or amount.first.ordinal:
        return amount
    if amount.first.over and (amount.first.spelt or amount.unit):
        return _between_or_range(text, amount, between) or amount
    return (
        _between_or_range(text, amount, between)
        or _tolerance(text, amount)
        or _part_of(text, amount)
        or summed(text, amount)
        or amount
    )


_BETWEEN = re.compile(
    r"\b(?:between|from|ranging from|ranged from)[ \u00a0](?:an? |about |around )?(?:[A-Z]{0,3}[$€£¥₹][ ]?)?[-−]?$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"[ \u00a0]?[-–—‐‑−~∼〜][ \u00a0]?|[ \u00a0](?:to|through|thru|up to|till|until)[ \u00a0](?:about |around |over |under |less than |more than |at most |at least |nearly |almost |>|<|∼|~)?|-?[ ]?to[ -](?=\d)|[ ]?\.\.\.?[ ]?|[ ]?…[ ]?"
)
_OR = re.compile(r"[ \u00a0]or[ \u00a0]")


def _neighbour(text: str, low: Amount) -> re.Match[str] | None:
    """4 or 5 tables, five or six crews: the next number up, said for want of knowing."""
    match = _OR.match(text, low.end) if low.unit is None and (low.first.plain or low.first.spelt) else None
    high = find_number(text, match.end(), signed=False) if match else None
    close = high is not None and 0 < high.value - low.first.value <= max(Decimal(1), low.first.value / 2)
    return match if close and high is not None and (high.plain or high.spelt) and not high.ordinal else None


_HANGING = re.compile(r"[-‐‑][ \u00a0](?:to|and|or)[ \u00a0]")
_AND = re.compile(r"[ \u00a0]and[ \u00a0](?:an? |about |around |>|<|the )?")
_CHANGES = re.compile(
    r"\b(?:ro?i?se[ns]?|rising|f[ae]ll\w*|grew|grow\w*|increas\w+|decreas\w+|dropp?\w*|declin\w+|jump\w*|climb\w*|cut\w*|reduc\w+|rais\w+|lower\w*|"
    r"expand\w*|shr[aiu]nk\w*|went|go(?:es)?|going|chang\w+|mov\w+|up|down|slipp\w*|surg\w+|soar\w*|plung\w+|doubl\w+|improv\w+|boost\w*|slid\w*|"
    r"swell\w*|swollen|trim\w*|widen\w*|narrow\w*|advanc\w+|plummet\w*|tripl\w+|upgrad\w+|scal\w+|went)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def _between_or_range(text: str, low: Amount, between: re.Match[str] | None) -> Amount | None:
    """between 10 and 20, from 5 to 10 km, 3–4 million, 8- to 16-metre."""
    opened = between is not None and between[0].lower().startswith("between")
    join = (
        (_AND.match(text, low.end) if opened else None)
        or _HANGING.match(text, low.first.end)
        or _TO.match(text, low.end)
        or _neighbour(text, low)
    )
    if join is None or text[join.end() - 1 : join.end()] == ".":
        return None
    start = join.end()
    currency = _leading_sign(text, start)
    high = single(text, currency or start)
    if high is None or high.first.ordinal or high.start > start + 1 or low.first.high is not None:
        return None
    if (
        between is not None
        and not opened
        and _CHANGES.search(text, max(0, low.start - 90), low.start)
        and _is_change(text, low, join)
    ):
        return None
    merged = _merge(text, low, high, strict=not opened and between is None, join=join[0])
    if merged is None:
        return None
    if between is not None and (opened or join[0].strip() in {"to", "through"}):
        return replace(merged, start=between.start())
    return merged


def _is_change(text: str, low: Amount, join: re.Match[str]) -> bool:
    return "to" in join[0]


_LEADING_SIGN = re.compile(r"(?:US|A|C|NZ|HK|S)?[$€£¥₹][ ]?(?=[\d.])|(?:USD|EUR|GBP|Rs\.?)[ ](?=\d)")


def _leading_sign(text: str, pos: int) -> int | None:
    match = _LEADING_SIGN.match(text, pos)
    return match.end() if match else None


def _merge(text: str, low: Amount, high: Amount, *, strict: bool, join: str) -> Amount | None:
    """Two ends of one range, the first taking scale and unit from the second where it has none."""
    first, second = low.first, high.first
    if (second.over and not first.over) or (first.plain and second.spelt and join == "-"):
        return None
    unit = high.unit or low.unit
    if low.unit and not high.unit and not low.unit.currency and "to" in join:
        return None  # up 1.5 percent to 4,200
    if low.unit and high.unit and low.unit.powers != high.unit.powers:
        if not (low.unit.code in {"deg", "Cel"} or low.unit.currency):
            return None
        if low.unit.currency and not high.unit.currency:
            return None
        unit = high.unit
    if not low.unit or (low.unit.currency and low.unit.code == (high.unit or low.unit).code):
        first = _share_scale(text, first, second)
    if "to" in join and strict and unit is not None and first.value > 0 and second.value > 20 * first.value:
        return None  # from a market value of $562.8M to $4.53T
    factor_low = low.unit.factor if low.unit and high.unit else Decimal(1)
    factor_high = high.unit.factor if low.unit and high.unit else Decimal(1)
    if first.value * factor_low >= second.value * factor_high and not (
        first.value < 0 and unit is not None and first.value > second.value and "to" in join
    ):
        return None
    hyphen = join.strip() in set("-‐‑") and " " not in join
    if (
        strict
        and hyphen
        and not unit
        and first.plain
        and second.plain
        and (first.value > 1000 or text[second.end : second.end + 1] in {"-", "/"})
    ):
        return None if _looks_like_code(text, first, second) else _range(low, high, first, second, unit)
    if factor_low != factor_high and unit is high.unit:
        value = first.value * factor_low / factor_high
        first = replace(first, value=value, digits=canonical(value))
    return _range(low, high, first, second, unit)


def _range(low: Amount, high: Amount, first: Number, second: Number, unit: Unit | None) -> Amount:
    if first.value > second.value:
        first, second = second, first
    return Amount(
        start=low.start,
        end=high.end,
        inner=low.inner,
        first=first,
        second=second,
        kind=RANGE,
        unit=unit,
        hyphen=high.hyphen,
    )


def _looks_like_code(text: str, first: Number, second: Number) -> bool:
    return (1000 <= first.value <= 2100 and 1000 <= second.value <= 2100) or text[second.end : second.end + 1] in {
        "-",
        "/",
    }


def _share_scale(text: str, first: Number, second: Number) -> Number:
    """3–4 million: the three are millions too; not 200 to 3 million."""
    bare = re.match(r"-?[\d.,]*\d|[A-Za-z]+", text[second.start : second.end])
    if (
        bare is None
        or second.value == 0
        or first.value <= 0
        or first.over
        or not (first.plain or "." in first.digits or first.spelt)
    ):
        return first
    mantissa = find_number(f"{bare[0]} ", 0)
    if mantissa is None or mantissa.value <= 0 or mantissa.value == second.value or first.value >= mantissa.value:
        return first
    scale = second.value / mantissa.value
    if scale not in {Decimal(10) ** power for power in (2, 3, 5, 6, 7, 9, 12)} and scale != 12:
        return first
    value = first.value * scale
    return replace(first, value=value, digits=canonical(value), plain=False)


_MANTISSA = re.compile(r"\d+(?:\.\d+)?")
_PLUS_MINUS = re.compile(r"[ \u00a0]?(?:±|\+/[-−–]|\\pm|\+ ?/ ?-|plus or minus)[ \u00a0]?", re.IGNORECASE)


def _tolerance(text: str, amount: Amount) -> Amount | None:
    match = _PLUS_MINUS.match(text, amount.end) or _PLUS_MINUS.match(text, amount.first.end)
    if match is None:
        return None
    slack = single(text, match.end())
    if slack is None or slack.first.value < 0 or slack.first.over or amount.first.over or slack.first.high is not None:
        return None
    end = slack.end
    if (
        slack.unit is None
        and amount.unit is None
        and text[amount.start - 1 : amount.start] == "("
        and text[end : end + 1] == ")"
    ):
        outside = unit_after(text, end + 1)  # (1.2 ± 0.3) km
        if outside is not None:
            return replace(amount, end=outside.end, second=slack.first, kind=TOLERANCE, unit=outside.unit)
    unit = slack.unit or amount.unit
    if amount.unit and slack.unit and amount.unit.powers != slack.unit.powers:
        return None
    second = slack.first
    mantissa = _MANTISSA.match(text, slack.start)
    if mantissa and text[mantissa.end() : second.end].lstrip()[:1] in {"×", "x", "*", "\\"} and Decimal(mantissa[0]):
        raised = amount.first.value * second.value / Decimal(mantissa[0])  # 3.2 ± 0.1 × 10^5: the power is of both
        amount = replace(amount, first=replace(amount.first, value=raised, digits=canonical(raised)))
    if amount.unit and slack.unit and amount.unit.factor != slack.unit.factor:
        value = second.value * slack.unit.factor / amount.unit.factor
        second, unit = replace(second, value=value, digits=canonical(value)), amount.unit
    return replace(amount, end=slack.end, second=second, kind=TOLERANCE, unit=unit)


_OF = re.compile(
    r"[ \u00a0](?:out[ \u00a0])?of[ \u00a0](?:the[ \u00a0]|its[ \u00a0]|their[ \u00a0]|all[ \u00a0]|these[ \u00a0]|every[ \u00a0])?"
)
_IN = re.compile(r"[ \u00a0](?:[Ii]n|out of)[ \u00a0](?:every[ \u00a0])?")
_OVER = re.compile(r"[ \u00a0]over[ \u00a0]")
_OVER_END = re.compile(r"[ ]?(?:[.,;:!?)](?!\d)|$)")
_IN_END = re.compile(r"[ \u00a0-][A-Za-z]|[.,;:)!?]|$|\n|\)")


def _part_of(text: str, part: Amount) -> Amount | None:
    """nine of twelve, 9 out of the 12, one in five: a part and its whole, both small whole numbers without units."""
    number = part.first
    if part.unit or number.over or number.value < 0 or number.value != number.value.to_integral_value():
        return None
    of, among = _OF.match(text, number.end), _IN.match(text, number.end)
    join = of or among or _OVER.match(text, number.end)
    if join is None:
        return None
    whole = find_number(text, join.end(), signed=False)
    if (
        whole is None
        or whole.over
        or whole.ordinal
        or whole.high is not None
        or whole.value < 2
        or (whole.value < number.value and (of is not None or among is not None))
    ):
        return None
    if text[whole.end : whole.end + 1].isalnum() or whole.value != whole.value.to_integral_value():
        return None
    if of is None and among is None:
        return _divided(text, part, whole)
    if of:
        if number.value == 1 and "the" in of[0] and "out" not in of[0]:
            return None  # "one of the ten largest" belongs to ten, and says nothing of one
        if "out" not in of[0] and whole.plain and 1900 <= whole.value <= 2100:
            return None
        one_out_of = number.value == 1 and "out" in of[0]
        return replace(part, end=whole.end, second=whole, kind=PROPORTION if one_out_of else PART)
    if (
        number.value >= whole.value
        or number.value > 20
        or not _IN_END.match(text, whole.end)
        or (whole.plain and 1000 < whole.value < 2100)
    ):
        return None
    if not (number.plain or number.spelt) or unit_after(text, whole.end, whole.value):
        return None
    return replace(part, end=whole.end, second=whole, kind=PROPORTION)


def _divided(text: str, part: Amount, whole: Number) -> Amount | None:
    """three over four, 123 over 35, where nothing follows; 120 over 80 is a blood pressure."""
    number = part.first
    if not _OVER_END.match(text, whole.end) or not (number.plain or number.spelt) or not (whole.plain or whole.spelt):
        return None
    if number.value < whole.value:
        return replace(part, end=whole.end, second=whole, kind=PROPORTION)
    if 60 <= number.value <= 260 and 30 <= whole.value <= 160:
        return None
    value = number.value / whole.value
    divided = replace(number, end=whole.end, value=value, digits=canonical(value), plain=False)
    return replace(part, end=whole.end, first=divided)
