"""One quantity as written: a number or two, what joins them, and the unit ("3–4 million", "5 ft 10 in", "$1 to $2 a share")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.reading.numbers import Number, canonical, find_number
from factcheck.reading.numbers_digits import MINUS
from factcheck.reading.units import Unit
from factcheck.reading.units_reading import UnitFound, per_noun, sign_before, unit_after

RANGE, TOLERANCE, PART, PROPORTION = "/", "±", " of ", " in "


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A quantity before hedges and bounds: text[start:end], one number or two joined by `kind`, and the unit.

    `inner` is where the first number starts; `split` says the ends of a range are two values (rose from 5 to 10).
    """

    start: int
    end: int
    inner: int
    first: Number
    second: Number | None = None
    kind: str = ""
    unit: Unit | None = None
    hyphen: bool = False


def amount_at(text: str, pos: int) -> Amount | None:
    """The longest quantity whose number starts at `pos` (its sign and currency may stand before it)."""
    between = _BETWEEN.search(text, max(0, pos - 12), pos)
    amount = _single(text, pos, stop_and=between is not None)
    if amount is None or amount.first.ordinal:
        return amount
    if amount.first.over and (amount.first.spelt or amount.unit):
        return _between_or_range(text, amount, between) or amount
    return (
        _between_or_range(text, amount, between)
        or _tolerance(text, amount)
        or _part_of(text, amount)
        or _compound(text, amount)
        or amount
    )


_BETWEEN = re.compile(r"\b(?:between|from|ranging from|ranged from)[ \u00a0](?:an? |about |around )?$", re.IGNORECASE)
_MINUS_BEFORE = re.compile(rf"[{re.escape(MINUS)}]$")
_OPENS = frozenset(" \t\n\r\u00a0([{,;:=<>≤≥~∼≈≅±|/\"'“‘")


def _single(text: str, pos: int, *, stop_and: bool = False) -> Amount | None:
    """A number with its sign, currency and unit."""
    begin = _signed_from(text, pos)
    number = find_number(text, begin, stop_and=stop_and)
    if number is None or number.end <= pos:
        return None
    if begin != pos and number.value > 0:
        number = replace(number, value=-number.value, digits=f"-{number.digits}", plain=False, start=begin)
    sign = sign_before(text, begin)
    if sign and not number.ordinal:
        return _priced(text, sign, number)
    unit = unit_after(text, number.end, number.value) if not number.ordinal else None
    number, unit = _kelvin_or_thousand(text, number, unit)
    if unit is None:
        return Amount(start=begin, end=number.end, inner=begin, first=number)
    scaled = _scaled_after_unit(text, number, unit)
    if scaled:
        return Amount(start=begin, end=scaled.end, inner=begin, first=scaled, unit=unit.unit)
    return Amount(start=begin, end=unit.end, inner=begin, first=number, unit=_money_or_mass(text, number, unit), hyphen=unit.hyphen)


def _signed_from(text: str, pos: int) -> int:
    before, ahead = text[pos - 1 : pos], text[pos - 2 : pos - 1]
    if before and before in MINUS and pos >= 1 and (not ahead or ahead in _OPENS or ahead in "$€£¥"):
        return pos - 1
    if before == " " and text[:pos].strip() in {"-", "−"}:
        return 0 if text[0] in "-−" else pos
    return pos


def _priced(text: str, sign: tuple[int, Unit], number: Number) -> Amount | None:
    """$1.5m, $-99.99, -$5, US$3 billion, $15.4/hour, $98 a share; $10^6$ is a formula and no price."""
    start, currency = sign
    if text[start] == "$" and text[number.end : number.end + 1] == "$" and (start == 0 or text[start - 1] not in "AU"):
        return _single_formula(number)
    letter = re.compile(r"[ ]?(m|M|b|mn|mil|mm|MM|k|K|B|bn|tn|T|t|trn)(?![^\W_])").match(text, number.end)
    if letter and "e" not in number.digits and number.over is None and (letter[0] == letter[1] or letter[1] not in {"t", "T", "k", "K"}):
        power = {"k": 3, "m": 6, "b": 9, "t": 12}[letter[1][0].lower()]
        value = number.value.scaleb(power)
        number = replace(number, end=letter.end(), value=value, digits=canonical(value), plain=False)
    minus = start - 1 if start and text[start - 1] in MINUS and (start == 1 or text[start - 2] in _OPENS) else None
    if minus is not None and number.value > 0:
        number = replace(number, value=-number.value, digits=f"-{number.digits}")
        start = minus
    code = re.compile(r"[ ]?(USD|US dollars|AUD|CAD|NZD|HKD|SGD)\b").match(text, number.end) if text[sign[0]] == "$" else None
    end = number.end
    if code:
        found = unit_after(text, number.end, number.value)
        currency, end = (found.unit, found.end) if found and found.unit.currency else (currency, end)
    rated = _rate(text, UnitFound(end, currency))
    return Amount(start=start, end=rated.end, inner=start, first=number, unit=rated.unit)


def _single_formula(number: Number) -> Amount:
    return Amount(start=number.start, end=number.end, inner=number.start, first=number)


def _rate(text: str, found: UnitFound) -> UnitFound:
    from factcheck.reading.units_reading import compound

    return compound(text, found)


def _kelvin_or_thousand(text: str, number: Number, unit: UnitFound | None) -> tuple[Number, UnitFound | None]:
    """573.15K is a temperature, 32K a number, 1.8m metres, 30M a number; a B after a byte count is no billion."""
    written = text[number.start : number.end]
    if written.endswith("K") and written[:-1].replace(".", "", 1).isdigit() and len(written.partition(".")[2]) == 3:
        bare = find_number(f"{written[:-1]} ", 0)
        kelvin = unit_after(text, number.end - 1)
        if bare and kelvin:
            return replace(bare, start=number.start, end=number.end - 1), kelvin
    return number, unit


def _scaled_after_unit(text: str, number: Number, unit: UnitFound) -> Number | None:
    """75 USD million: the scale behind the currency."""
    match = re.compile(r"[ ](million|billion|trillion|bn|mn|mln)\b").match(text, unit.end) if unit.unit.currency else None
    if match is None:
        return None
    value = number.value.scaleb({"b": 9, "m": 6, "t": 12}[match[1][0]])
    return replace(number, value=value, digits=canonical(value), end=match.end(), plain=False)


_MONEY_CUE = re.compile(
    r"\b(?:spen[dt]s?|costs?|paid|pay|pays|price[ds]?|worth|fine[ds]?|profit\w*|loss|revenue|sales|fund\w*|budget|debt|bid|fee|raised|bought|sold|"
    r"earn\w*|invest\w*|salary|wages?|tax\w*|bill|cash|money|grant|loan|deal|turnover|charge[ds]?|sterling|pence|income|savings?|compensation)\b",
    re.IGNORECASE,
)


def _money_or_mass(text: str, number: Number, unit: UnitFound) -> Unit:
    """Pounds: money when millions of them, or where the words around speak of money."""
    if unit.unit.code != "[lb_av]" or not text[number.end : unit.end].strip().lower().startswith("pound"):
        return unit.unit
    around = text[max(0, number.start - 60) : unit.end + 30]
    if unit.hyphen or (abs(number.value) < 10**6 and not _MONEY_CUE.search(around)):
        return unit.unit
    found = unit_after("1 GBP", 1)
    return found.unit if found else unit.unit


_TO = re.compile(r"[ \u00a0]?[-–—‐‑−~∼〜][ \u00a0]?|[ \u00a0](?:to|through|thru|up to|till|until)[ \u00a0](?:about |around |over |>|<|∼|~)?|-?[ ]?to[ -](?=\d)|[ ]?\.\.\.?[ ]?|[ ]?…[ ]?")
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
    opened = between is not None and text[between.start() :].lower().startswith("between")
    join = (_AND.match(text, low.end) if opened else None) or _HANGING.match(text, low.first.end) or _TO.match(text, low.end)
    if join is None or text[join.end() - 1 : join.end()] == ".":
        return None
    start = join.end()
    currency = _leading_sign(text, start)
    high = _single(text, currency or start)
    if high is None or high.first.ordinal or high.start > start + 1 or low.first.high is not None:
        return None
    if between is not None and not opened and _CHANGES.search(text, max(0, low.start - 90), low.start) and _is_change(text, low, join):
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
    if second.over and not first.over:
        return None
    unit = high.unit or low.unit
    if low.unit and high.unit and low.unit.powers != high.unit.powers:
        if not (low.unit.code in {"deg", "Cel"} or low.unit.currency):
            return None
        if low.unit.currency and not high.unit.currency:
            return None
        unit = high.unit
    if not low.unit or (low.unit.currency and low.unit.code == (high.unit or low.unit).code):
        first = _share_scale(text, first, second)
    factor_low = low.unit.factor if low.unit and high.unit else Decimal(1)
    factor_high = high.unit.factor if low.unit and high.unit else Decimal(1)
    if first.value * factor_low >= second.value * factor_high and not (
        first.value < 0 and unit is not None and first.value > second.value and "to" in join
    ):
        return None
    hyphen = join.strip() in set("-‐‑") and " " not in join
    if strict and hyphen and not unit and first.plain and second.plain and (first.value > 1000 or text[second.end : second.end + 1] in {"-", "/"}):
        return None if _looks_like_code(text, first, second) else _range(low, high, first, second, unit)
    if factor_low != factor_high and unit is high.unit:
        value = first.value * factor_low / factor_high
        first = replace(first, value=value, digits=canonical(value))
    return _range(low, high, first, second, unit)


def _range(low: Amount, high: Amount, first: Number, second: Number, unit: Unit | None) -> Amount:
    if first.value > second.value:
        first, second = second, first
    return Amount(
        start=low.start, end=high.end, inner=low.inner, first=first, second=second, kind=RANGE, unit=unit, hyphen=high.hyphen
    )


def _looks_like_code(text: str, first: Number, second: Number) -> bool:
    return 1000 <= first.value <= 2100 and 1000 <= second.value <= 2100 or text[second.end : second.end + 1] in {"-", "/"}


def _share_scale(text: str, first: Number, second: Number) -> Number:
    """3–4 million: the three are millions too; not 200 to 3 million."""
    bare = re.match(r"-?[\d.,]*\d|[A-Za-z]+", text[second.start : second.end])
    if bare is None or second.value == 0 or first.value <= 0 or first.over or not (first.plain or "." in first.digits or first.spelt):
        return first
    mantissa = find_number(f"{bare[0]} ", 0)
    if mantissa is None or mantissa.value <= 0 or mantissa.value == second.value or first.value >= mantissa.value:
        return first
    scale = second.value / mantissa.value
    if scale not in {Decimal(10) ** power for power in (2, 3, 5, 6, 7, 9, 12)} and scale != 12:
        return first
    value = first.value * scale
    return replace(first, value=value, digits=canonical(value), plain=False)


_PLUS_MINUS = re.compile(r"[ \u00a0]?(?:±|\+/[-−–]|\\pm|\+ ?/ ?-|plus or minus)[ \u00a0]?", re.IGNORECASE)


def _tolerance(text: str, amount: Amount) -> Amount | None:
    match = _PLUS_MINUS.match(text, amount.end) or _PLUS_MINUS.match(text, amount.first.end)
    if match is None:
        return None
    slack = _single(text, match.end())
    if slack is None or slack.first.value < 0 or slack.first.over or amount.first.over or slack.first.high is not None:
        return None
    unit = slack.unit or amount.unit
    if amount.unit and slack.unit and amount.unit.powers != slack.unit.powers:
        return None
    second = slack.first
    if amount.unit and slack.unit and amount.unit.factor != slack.unit.factor:
        value = second.value * slack.unit.factor / amount.unit.factor
        second, unit = replace(second, value=value, digits=canonical(value)), amount.unit
    return replace(amount, end=slack.end, second=second, kind=TOLERANCE, unit=unit)


_OF = re.compile(r"[ \u00a0](?:out[ \u00a0])?of[ \u00a0](?:the[ \u00a0]|its[ \u00a0]|their[ \u00a0]|all[ \u00a0]|these[ \u00a0])?")
_IN = re.compile(r"[ \u00a0](?:in|out of)[ \u00a0](?:every[ \u00a0])?")
_IN_END = re.compile(r"[ \u00a0-][a-z]|[.,;:)!?]|$|\n|\)")


def _part_of(text: str, part: Amount) -> Amount | None:
    """nine of twelve, 9 out of the 12, one in five: a part and its whole, both small whole numbers without units."""
    number = part.first
    if part.unit or number.over or number.value < 0 or number.value != number.value.to_integral_value():
        return None
    of, among = _OF.match(text, number.end), _IN.match(text, number.end)
    join = of or among
    if join is None:
        return None
    whole = find_number(text, join.end(), signed=False)
    if whole is None or whole.over or whole.ordinal or whole.high is not None or whole.value < 2 or whole.value < number.value:
        return None
    if text[whole.end : whole.end + 1].isalnum() or whole.value != whole.value.to_integral_value():
        return None
    if of:
        if "out" not in of[0] and whole.plain and 1900 <= whole.value <= 2100:
            return None
        return replace(part, end=whole.end, second=whole, kind=PART)
    if number.value >= whole.value or number.value > 20 or not _IN_END.match(text, whole.end) or (whole.plain and 1000 < whole.value < 2100):
        return None
    if not (number.plain or number.spelt) or unit_after(text, whole.end, whole.value):
        return None
    return replace(part, end=whole.end, second=whole, kind=PROPORTION)


_SMALLER = {
    "[ft_i]": ("[in_i]", 12), "[yd_i]": ("[ft_i]", 3), "[lb_av]": ("[oz_av]", 16), "[stone_av]": ("[lb_av]", 14),
    "USD": ("{cent}", 100), "EUR": ("{cent}", 100), "GBP": ("GBX", 100), "AUD": ("{cent}", 100), "CAD": ("{cent}", 100),
    "deg": ("'", 60),
}  # fmt: skip
_NEXT = re.compile(r",?[ \u00a0]?(?:and[ \u00a0])?")


def _compound(text: str, amount: Amount) -> Amount | None:
    """5 ft 10 in, 6 lb 4 oz, 3 dollars 50 cents, 5'10\": a sum in the larger unit's parts."""
    code = amount.unit.code if amount.unit else ""
    feet = re.compile(r"['’](\d{1,2})(?:[\"”″]|['’]{2})").match(text, amount.end) if amount.unit is None and amount.first.plain else None
    if feet and amount.first.value < 120:
        inch = unit_after("1 inch", 1)
        return _sum(amount, int(feet[1]), 12, feet.end(), inch.unit if inch else None)
    if code not in _SMALLER or amount.first.value != amount.first.value.to_integral_value():
        return None
    smaller, parts = _SMALLER[code]
    gap = _NEXT.match(text, amount.end)
    rest = _single(text, gap.end() if gap else amount.end)
    if rest is None or rest.first.value < 0 or rest.first.value >= parts or rest.start < amount.end:
        return None
    short = code == "[ft_i]" and rest.unit is None and rest.first.plain and "ft" in text[amount.first.end : amount.end] and rest.start <= amount.end + 1
    if not short and (rest.unit is None or rest.unit.code != smaller):
        found = unit_after(text, rest.first.end) if short else None
        return None if found is None else None
    if amount.unit is not None and amount.unit.currency:
        value = amount.first.value + rest.first.value / parts
        number = replace(amount.first, value=value, digits=f"{value:.2f}", end=rest.end, plain=False)
        return replace(amount, end=rest.end, first=number)
    unit = rest.unit or (unit_after("1 inch", 1) or UnitFound(0, amount.unit or per_noun("x", 0)[1])).unit  # type: ignore[index]
    total = amount.first.value * parts + rest.first.value
    digits = _exact(total)
    number = replace(amount.first, value=total, digits=digits, end=rest.end, plain=False)
    return replace(amount, end=rest.end, first=number, unit=unit, hyphen=rest.hyphen)


def _sum(amount: Amount, rest: int, parts: int, end: int, unit: Unit | None) -> Amount | None:
    if rest >= parts:
        return None
    total = amount.first.value * parts + rest
    return replace(amount, end=end, unit=unit, first=replace(amount.first, value=total, digits=_exact(total), end=end, plain=False))


def _exact(value: Decimal) -> str:
    """Canonical digits in which every nought counts: 5 ft 10 in is 7.0e1 inches, not about seventy."""
    plain = canonical(value)
    if "." in plain or not plain.endswith("0") or len(plain) < 2:
        return plain
    return f"{plain[0]}.{plain[1:]}e{len(plain) - 1}"
