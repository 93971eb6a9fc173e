"""One number with its sign, currency and unit: "-5 °C", "$1.5m", "US$3 billion a year", "361 million pounds", "573.15K"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.reading.numbers import Number, canonical, find_number
from factcheck.reading.numbers_digits import MINUS
from factcheck.reading.units import Unit, by_code, by_sign, by_word
from factcheck.reading.units_money import sign_before
from factcheck.reading.units_reading import UnitFound, compound_unit, unit_after


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


def single(text: str, pos: int, *, stop_and: bool = False, floor: int = 0) -> Amount | None:
    """A number with its sign, currency and unit."""
    begin = _signed_from(text, pos)
    number = find_number(text, begin, stop_and=stop_and) or _article(text, pos)
    if number is None or number.end <= pos:
        return None
    if begin != pos and number.value > 0:
        number = replace(number, value=-number.value, digits=f"-{number.digits}", plain=False, start=begin)
    if text[pos].lower() == "a" and (kelvin := by_code("K")) and _ABSOLUTE_ZERO.match(text, pos):
        return Amount(start=pos, end=number.end, inner=pos, first=number, unit=kelvin)
    sign = sign_before(text, begin)
    if sign and sign[0] >= floor and not number.ordinal:
        return _priced(text, sign, number)
    gross = _GROSS.match(text, number.end) if number.value < 1000 and not (number.over or number.high) else None
    if gross:
        value = number.value * 144
        number = replace(number, value=value, digits=canonical(value), end=gross.end(), plain=False)
    millions = _MILLIONS.match(text, number.end) if number.plain or "." in number.digits else None
    if millions:
        value = number.value.scaleb(6)
        number = replace(number, value=value, digits=canonical(value), end=millions.end(), plain=False)
    unit = None if number.ordinal else unit_after(text, _of_a(text, number), number.value)
    if unit is not None and unit.unit.code == "m" and _HOURS_BEFORE.search(text, max(0, begin - 8), begin):
        unit = unit._replace(unit=by_code("min") or unit.unit)  # 24h 39m
    number, unit = _kelvin_or_thousand(text, number, unit)
    if unit is not None and unit.unit.code == "deg" and (scale := _ON_THE_SCALE.match(text, unit.end)):
        unit = unit._replace(unit=by_word(scale[1].lower()) or unit.unit)
    if unit is None and (thousands := _MILLIONS_OF.match(text, number.end)) and (currency := by_sign(thousands[2])):
        value = number.value.scaleb(3 if thousands[1] == "k" else 6)
        number = replace(number, value=value, digits=canonical(value), end=thousands.end(), plain=False)
        return Amount(start=begin, end=thousands.end(), inner=begin, first=number, unit=currency)
    if unit is None:
        return Amount(start=begin, end=number.end, inner=begin, first=number)
    scaled = _scaled_after_unit(text, number, unit)
    if scaled:
        return Amount(start=begin, end=scaled.end, inner=begin, first=scaled, unit=unit.unit)
    return Amount(
        start=begin,
        end=unit.end,
        inner=begin,
        first=number,
        unit=_money_or_mass(text, number, unit),
        hyphen=unit.hyphen,
    )


_ALONE = re.compile(
    r"[\d.,/ \u00a0]{1,40}[A-Za-z%]{0,2}\s*$"
)  # a whole text; in a list "- 20 people" are not less than none
_WARMTH = re.compile(r"[\d.]+[ ]?(?:°|degrees?[ ][cf]|celsius|fahrenheit)", re.IGNORECASE)
_OPENS = frozenset(" \t\n\r\u00a0([{,;:=<>≤≥~∼≈≅±|/\"'“‘")


A_MEASURE = (
    r"(an?)(?=[ ](?:gallon|litre|liter|kilogram|kilo|ounce|mile|kilomet(?:re|er)|met(?:re|er)|tonne|acre|hectare|pint|quart|bushel|barrel|gram"
    r"|teaspoon|tablespoon|cup|inch)[ ]of\b)"
)
_A_MEASURE = re.compile(A_MEASURE, re.IGNORECASE)
_OF_THINGS = r"[ ]gross(?=[ ]of[ ](?!(?:about|around|over|nearly|almost|more|less|up|at|some|just)\b)[a-z])"
A_GROSS = rf"an?(?={_OF_THINGS})"
_A_GROSS = re.compile(rf"({A_GROSS})", re.IGNORECASE)
_GROSS = re.compile(_OF_THINGS)  # twelve dozen; "a gross of $5 million" is what a film has earned
_ABSOLUTE_ZERO = re.compile(
    r"absolute[ ]zero(?![- ](?:tolerance|chances?|interest|evidence|effect|idea|sense|sum|trust|risk|impact|value|doubt|need|point)\b|[^\W_])",
    re.IGNORECASE,
)


def _article(text: str, pos: int) -> Number | None:
    """a gallon of beer, a gross of pencils: one of them; absolute zero."""
    named = _ABSOLUTE_ZERO.match(text, pos)
    if named:
        return Number(start=pos, end=named.end(), value=Decimal(0), digits="0", spelt=True)
    match = _A_MEASURE.match(text, pos) or _A_GROSS.match(text, pos)
    return match and Number(start=pos, end=match.end(), value=Decimal(1), digits="1", spelt=True)


_MILLIONS = re.compile(
    r"m(?=[ ](?:[a-z]+[ ])?(?:people|users|customers|subscribers|viewers|visitors|passengers|barrels|tonnes|tons|shares|jobs|homes|households|copies"
    r"|units|downloads|views|followers|members|votes|doses|children|workers|tests|cases|records|pounds|dollars|euros?|parameters|tokens|tourists"
    r"|residents|citizens|vehicles|cars|books|pages|images|players|students|patients)\b)"
)
_MILLIONS_OF = re.compile(r"[ ]?([mMk])(USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK|AUD|CAD|INR|CNY)(?![^\W_])")
_ON_THE_SCALE = re.compile(r"[ ](?:on|in)[ ](?:the[ ])?(Celsius|Fahrenheit|centigrade)(?:'s)?[ ]scale\b", re.IGNORECASE)
_HOURS_BEFORE = re.compile(r"\d[ ]?(?:h|hr|hrs)[ ]?$")
_OF = re.compile(r"[ \u00a0]of(?=[ \u00a0])")
_OF_A = re.compile(r"[ \u00a0-](?:(?:of[ \u00a0])?an?|of[ \u00a0]one)(?=[ \u00a0])")


def _of_a(text: str, number: Number) -> int:
    """Where the unit of a fraction or a size may start: half a mile, two thirds of an inch, hundreds of kilometres."""
    match = _OF_A.match(text, number.end) if number.over else _OF.match(text, number.end) if number.high else None
    return match.end() if match else number.end


def _signed_from(text: str, pos: int) -> int:
    before, ahead = text[pos - 1 : pos], text[pos - 2 : pos - 1]
    if before and before in MINUS and pos >= 1 and (not ahead or ahead in _OPENS or ahead in "$€£¥"):
        return pos - 1
    alone = pos < 5 and not text[: max(0, pos - 2)].strip() and _ALONE.match(text, pos)
    if before == " " and ahead in {"-", "−"} and (alone or _WARMTH.match(text, pos)):
        return pos - 2
    return pos


def _priced(text: str, sign: tuple[int, Unit], number: Number) -> Amount | None:
    """$1.5m, $-99.99, -$5, US$3 billion, $15.4/hour, $98 a share; $10^6$ is a formula and no price."""
    start, currency = sign
    if text[start] == "$" and text[number.end : number.end + 1] == "$" and (start == 0 or text[start - 1] not in "AU"):
        return _formula(number)
    letter = re.compile(r"[ ]?(m|M|b|mn|mil|mm|MM|k|K|B|bn|tn|T|t|trn)(?![^\W_])").match(text, number.end)
    if (
        letter
        and "e" not in number.digits
        and number.over is None
        and (letter[0] == letter[1] or letter[1] not in {"t", "T", "k", "K"})
    ):
        power = {"k": 3, "m": 6, "b": 9, "t": 12}[letter[1][0].lower()]
        value = number.value.scaleb(power)
        number = replace(number, end=letter.end(), value=value, digits=canonical(value), plain=False)
    minus = start - 1 if start and text[start - 1] in MINUS and (start == 1 or text[start - 2] in _OPENS) else None
    if minus is not None and number.value > 0:
        number = replace(number, value=-number.value, digits=f"-{number.digits}")
        start = minus
    code = (
        re.compile(r"[ ]?(USD|US dollars|AUD|CAD|NZD|HKD|SGD)\b").match(text, number.end)
        if text[sign[0]] == "$"
        else None
    )
    end = number.end
    if code:
        found = unit_after(text, number.end, number.value)
        currency, end = (found.unit, found.end) if found and found.unit.currency else (currency, end)
    rated = compound_unit(text, UnitFound(end, currency))
    if text[start - 1 : start] == "(" and text[rated.end : rated.end + 1] == ")" and number.value > 0:
        if _BOOKED.search(text, max(0, start - 16), start):  # the accountant's minus: a loss of ($99)
            lost = replace(number, value=-number.value, digits=f"-{number.digits}", plain=False)
            return Amount(start=start - 1, end=rated.end + 1, inner=start, first=lost, unit=rated.unit)
    return Amount(start=start, end=rated.end, inner=start, first=number, unit=rated.unit)


# Brackets beside a noun hold an aside, "the larger plan ($99)"; in the place of the value itself they are the minus of accountants
_BOOKED = re.compile(
    r"(?:\b(?:is|was|were|are|be|been|totall?ed)[ ]|\b(?:loss|income|profit|earning|result|balance|margin)(?:s|es)? of[ ]|[:=|][ ]?)\($",
    re.IGNORECASE,
)


def _formula(number: Number) -> Amount:
    return Amount(start=number.start, end=number.end, inner=number.start, first=number)


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
    match = (
        re.compile(r"[ ](million|billion|trillion|bn|mn|mln)\b").match(text, unit.end) if unit.unit.currency else None
    )
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
    return by_code("GBP") or unit.unit
