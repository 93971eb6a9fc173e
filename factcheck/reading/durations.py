"""Durations: "two and a half years", "21 hours 31 minutes", "six-month", "over a decade", "aged 34"; and ISO 8601."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from factcheck.model import INFINITY, Duration, Interval, Unread, Value
from factcheck.reading import timewords as words
from factcheck.reading.numerals import Count, count
from factcheck.reading.tokens import Tokens, tokenise

YEAR = Decimal("365.2425")
_DAYS = {"Y": YEAR, "M": YEAR / 12, "W": Decimal(7), "D": Decimal(1), "H": Decimal(1) / 24, "m": Decimal(1) / 1440,
         "S": Decimal(1) / 86400}
_ISO = {"DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000), "Q": ("M", 3), "WE": ("D", 2)}
_FINER = {"Y": ("M", 12), "W": ("D", 7), "D": ("H", 24), "H": ("m", 60), "m": ("S", 60)}
_ORDER = "YMWDHmS"
_HEDGES = {
    "about": "~", "around": "~", "approximately": "~", "roughly": "~", "some": "~", "approx": "~", "circa": "~", "~": "~",
    "over": ">", "exceeding": ">", "nearly": "<~", "almost": "<~", "under": "<", "barely": "~", "just": "", "only": "",
}
_PHRASES = {("more", "than"): ">", ("less", "than"): "<", ("fewer", "than"): "<", ("at", "least"): ">=", ("at", "most"): "<=",
            ("up", "to"): "<=", ("longer", "than"): ">", ("as", "many", "as"): "<=", ("as", "long", "as"): "<=",
            ("no", "more", "than"): "<=", ("no", "less", "than"): ">=", ("no", "longer", "than"): "<=", ("close", "to"): "<~",
            ("a", "little", "over"): ">", ("just", "over"): ">", ("just", "under"): "<", ("well", "over"): ">",
            ("a", "little", "more", "than"): ">", ("not", "more", "than"): "<=", ("greater", "than"): ">"}


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
            total += number * size * _DAYS[name]
        return total


def timex(length: Length) -> str:
    """The TIMEX3 value: P2Y, P1.5Y, PT21H31M, PXD, P2DE."""
    if length.lower is not None:
        return f"{timex(_least(length))}/{timex(replace(length, lower=None))}"
    if len(length.parts) == 1 and length.parts[0][1] in (Decimal("0.5"), Decimal("0.25")):
        return iso(length)
    date = "".join(f"{_number(number)}{unit}" for unit, number in length.parts if unit not in "HmS")
    clock = "".join(f"{_number(number)}{unit.upper()}" for unit, number in length.parts if unit in "HmS")
    return f"P{date}T{clock}" if clock else f"P{date}"


def _number(number: Decimal | None) -> str:
    return "X" if number is None else f"{number.normalize():f}"


def duration(length: Length) -> Duration:
    """The duration that a length names."""
    if length.lower is not None:
        return _duration(f"{iso(_least(length))}/{iso(length)}")
    return _duration(length.hedge + iso(length))


def _least(length: Length) -> Length:
    return replace(length, parts=((length.parts[0][0], length.lower),), lower=None)


def iso(length: Length) -> str:
    """ISO 8601, with X for a number that the words do not say; fractions are carried to the finer unit where that is even."""
    totals: dict[str, Decimal | None] = {}
    for unit, number in length.parts:
        name, size = _ISO.get(unit, (unit, 1))
        totals[name] = None if number is None else (totals.get(name) or Decimal(0)) + number * size
    for name in _ORDER:
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


_TEXT = re.compile(
    r"(?P<hedge>~|<~|>=|<=|>|<)?P(?=[\dXT])(?:(?P<Y>X|[\d.]+)Y)?(?:(?P<M>X|[\d.]+)M)?(?:(?P<W>X|[\d.]+)W)?(?:(?P<D>X|[\d.]+)D)?"
    r"(?:T(?:(?P<H>X|[\d.]+)H)?(?:(?P<m>X|[\d.]+)M)?(?:(?P<S>X|[\d.]+)S)?)?"
)


@lru_cache(maxsize=4096)
def _duration(text: str) -> Duration:
    """The duration of a canonical text. Its bounds: the last unit may be rounded (half of it down) or cut off (all of it up),
    and suggests half of it either way; "about" is a tenth or one unit, whichever is wider; X is 2 to 20, suggests 2 to 10."""
    least, slash, most = text.partition("/")
    if slash:
        low, high = _duration(least), _duration(most)
        if low.allows.low > high.allows.high or "/" in most:
            raise ValueError(f"not a duration: {text!r}")
        allows = Interval(low.allows.low, high.allows.high)
        return Duration(text=text, allows=allows, suggests=Interval(low.suggests.low, high.suggests.high))
    match = _TEXT.fullmatch(text)
    if not match:
        raise ValueError(f"not a duration: {text!r}")
    found = {name: match[name] for name in _ORDER if match[name] is not None}
    if not found or any(number.count(".") > 1 or number.strip(".") != number for number in found.values()):
        raise ValueError(f"not a duration: {text!r}")
    last = _DAYS[[name for name in _ORDER if name in found][-1]]
    if "X" in found.values():
        return Duration(text=text, allows=Interval(last, last * 100), suggests=Interval(last * 2, last * 10))
    exact = sum((Decimal(number) * _DAYS[name] for name, number in found.items()), Decimal(0))
    allows, suggests = _hedged(match["hedge"] or "", exact, last)
    return Duration(text=text, allows=allows, suggests=suggests)


def _hedged(hedge: str, exact: Decimal, unit: Decimal) -> tuple[Interval, Interval]:
    step = max(unit, exact / 10)
    floor = max(exact - step, Decimal(0))
    if hedge == "~":
        return Interval(floor, exact + step), Interval(floor, exact + step)
    if hedge == "<~":
        return Interval(floor, exact + unit / 2), Interval(floor, exact + unit / 2)
    if hedge in (">", ">="):
        # "over a decade" is what began a decade ago and more: the round number itself stays inside, for it may be cut off
        return Interval(exact, INFINITY), Interval(exact, exact * 2 if exact else unit)
    if hedge in ("<", "<="):
        return Interval(Decimal(0), exact, high_closed=True), Interval(exact / 2, exact, high_closed=True)
    low = max(exact - unit / 2, Decimal(0))
    return Interval(low, exact + unit), Interval(low, exact + unit / 2)


def length_at(t: Tokens, i: int) -> tuple[Length, int] | None:
    """The length of time at token i: hedge, number, unit, and more of them ("and 31 minutes", "and a half")."""
    hedge, k = _hedge(t, i)
    found = _spread(t, k) or _plain(t, k)
    if not found and hedge == "" and k > i:
        found = _plain(t, i)
    if not found:
        return None
    length, j = found
    if t[j].low == "or" and t[j + 1].low in _TAILS and not hedge:
        hedge, j = _TAILS[t[j + 1].low], j + 2
    if t[i].low == "some" and hedge and (length.article or t[k].low in words.UNITS or t[k].low in words.PLURALS):
        hedge = ""
    return replace(length, hedge=hedge), j


def _spread(t: Tokens, i: int) -> tuple[Length, int] | None:
    """"5-10 years", "two to three weeks", "one or two days", "a year or two", and "two and five years" after "between"."""
    low = count(t, i)
    if not low or low[0].value is None:
        return None
    j = low[1]
    if low[0].article:
        unit = unit_at(t, j)
        two = unit and not unit[1] and t[j + 1].low == "or" and t[j + 2].low == "two" and unit[0] not in ("second", "quarter")
        return (replace(_length(unit[0], Decimal(2)), lower=Decimal(1)), j + 3) if unit and two else None
    joined = t[j].low in ("-", "–", "to", "or") or (t[j].low == "and" and t[i - 1].low == "between")
    high = _upper(t, j + 1) if joined else None
    if not high or high[0].value is None or high[0].article or high[0].value <= low[0].value:
        return None
    k = high[1] + (t[high[1]].low == "-" and not t[high[1]].gap)
    unit = unit_at(t, k)
    if not unit or (not unit[1] and k == high[1]) or not _fits(t, high[0], unit[0], unit[1], k, high[1]):
        return None
    size = words.UNITS[unit[0]][1]
    return replace(_length(unit[0], high[0].value), lower=low[0].value * size), k + 1


def _upper(t: Tokens, j: int) -> tuple[Count, int] | None:
    """The upper number of a spread; in digits it may touch the dash."""
    if t[j].kind == "d" and t[j].value >= 0 and not t[j].gap and t[j + 1].low not in (".", ","):
        return Count(Decimal(t[j].value)), j + 1
    return count(t, j)


def _length(name: str, number: Decimal | None) -> Length:
    unit, size = words.UNITS[name]
    iso_unit = "m" if unit == "M" and name in words.CLOCK_UNITS else unit
    return Length(parts=((iso_unit, None if number is None else number * size),), unit=name)


_TAILS = {"so": "~", "more": ">=", "less": "<=", "longer": ">="}


def _hedge(t: Tokens, i: int) -> tuple[str, int]:
    for size in (4, 3, 2):
        key = tuple(token.low for token in t[i : i + size])
        if key in _PHRASES:
            return _PHRASES[key], i + size
    low = t[i].low
    return (_HEDGES[low], i + 1) if low in _HEDGES and low != "some" else ("", i)


def _plain(t: Tokens, i: int) -> tuple[Length, int] | None:
    found = _part(t, i)
    if not found:
        return None
    first, unit, article, j = found
    parts = [first]
    while len(parts) < 6:
        k = j + 1 if t[j].low in (",", "and") else j
        k += t[j].low == "," and t[k].low == "and"
        more = _part(t, k)
        if not more or more[0][1] is None or first[1] is None or _rank(more[0][0]) <= _rank(parts[-1][0]) or (more[2] and t[j].low != "and"):
            break
        parts.append(more[0])
        j = more[3]
    if len(parts) == 1 and t[j].low == "and" and first[1] is not None:
        half = ((t[j + 1].low in ("a", "one") and t[j + 2].low in ("half", "quarter")) and j + 3) or (t[j + 1].low == "half" and j + 2)
        if half and t[half].low not in ("of", *words.UNITS):
            fraction = Decimal("0.25") if t[half - 1].low == "quarter" else Decimal("0.5")
            parts, j = [(first[0], first[1] + fraction)], int(half)
    return Length(parts=tuple(parts), article=article, unit=unit if len(parts) == 1 else ""), j


def _rank(unit: str) -> int:
    return _ORDER.find(_ISO.get(unit, (unit, 1))[0])


def _part(t: Tokens, i: int) -> tuple[tuple[str, Decimal | None], str, bool, int] | None:
    """One number and its unit."""
    found = count(t, i)
    if not found:
        return _letters(t, i)
    number, j = found
    k = j + 1 if t[j].low in ("-", "–", "‑") and not t[j].gap and not t[j + 1].gap else j
    if k == j and t[j].low in ("full", "long", "whole", "more", "straight", "consecutive", "short", "solid", "business", "working",
                               "additional", "calendar", "further", "entire", "successive", "school", "academic"):
        k = j + 1
    unit = unit_at(t, k)
    if not unit:
        return _letters(t, i)
    name, many = unit
    if not _fits(t, number, name, many, k, j):
        return None
    iso_unit, size = words.UNITS[name]
    iso_unit = "m" if iso_unit == "M" and name in words.CLOCK_UNITS else iso_unit
    value = number.value * size if number.value is not None else None
    k += 1 + (t[k + 1].low == "." and name in ("sec", "min", "hr", "wk", "yr") and t[k + 2].text[:1].islower())
    return (iso_unit, value), name, number.article, k


def unit_at(t: Tokens, k: int) -> tuple[str, bool] | None:
    """The unit of time at token k, in the singular, and whether it stands in the plural."""
    low = t[k].low
    if low in words.UNITS:
        return (low, False) if low not in words.FINE_UNITS else None
    if low in words.PLURALS:
        name = words.PLURALS[low]
        return (name, True) if name not in words.FINE_UNITS else None
    return None


def _fits(t: Tokens, number: Count, name: str, many: bool, k: int, j: int) -> bool:
    if number.value is None and not many and t[j].low != "-":
        return False
    if name == "second" and not many and (number.article or t[k - 1].low in ("a", "one") or k > j + 1):
        return False
    if name in ("morning", "evening", "afternoon", "night") and (number.article or (not many and k == j)):
        return number.article and name == "night" and False
    if number.article and (name in ("weekday", "workday", "quarter") or many):
        return False
    if name == "quarter" and (number.value is None or not many):
        return False
    return not (number.article and t[k + 1].low in ("'", "’") and False)


_LETTERS = {"h": ("H", 1), "hr": ("H", 1), "y": ("Y", 1), "yo": ("Y", 1), "w": ("W", 1), "wk": ("W", 1), "d": ("D", 1), "s": ("S", 1)}


def _letters(t: Tokens, i: int) -> tuple[tuple[str, Decimal | None], str, bool, int] | None:
    """3Y, 2W, 21h31m: a number with its letter, small or capital; one that could be anything else is left alone."""
    if t[i].kind != "d" or t[i].value < 0 or len(t[i].text) > 4 or t[i + 1].gap or (not t[i].gap and t[i - 1].low in (".", ",", "$", "-")):
        return None
    letter = t[i + 1].text
    if letter in ("Y", "W", "h", "hr", "yr", "yrs", "hrs", "wk", "wks") and t[i].gap | (t[i - 1].low == "("):
        unit = {"Y": "Y", "W": "W", "h": "H", "hr": "H", "hrs": "H", "yr": "Y", "yrs": "Y", "wk": "W", "wks": "W"}[letter]
        return (unit, Decimal(t[i].value)), "", False, i + 2
    if (letter in ("m", "min") and not t[i].gap and t[i - 1].low in ("h", "hr")) or letter == "min":
        return ("m", Decimal(t[i].value)), "", False, i + 2
    return None


def read_duration(text: str) -> Value:
    """The duration that a text is: ISO 8601 with or without a hedge, or words. Unread where it is none."""
    stripped = text.strip()
    try:
        return _duration(stripped) if len(stripped) < 60 else Unread(text=text, reason="not a duration")
    except ValueError:
        pass
    tokens = tokenise(stripped[:200])
    start = 1 if tokens[0].low in ("for", "aged", "age") else 0
    if start and tokens[start].kind == "d" and tokens[start + 1].low == "":
        return duration(Length(parts=(("Y", Decimal(tokens[start].value)),)))
    found = length_at(tokens, start)
    if not found:
        return Unread(text=text, reason="no number with a unit of time")
    length, j = found
    if tokens[j].low in ("-", "of") and tokens[j + 1].low in ("old", "age"):
        j += 2
    j += tokens[j].low in ("old", "ago", "long")
    return duration(length) if not tokens[j].low else Unread(text=text, reason=f"unread words after {stripped[: tokens[j].start]!r}")
