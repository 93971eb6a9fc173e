"""Lengths of time in text: "two and a half years", "21 hours 31 minutes", "six-month", "over a decade", "2h30m"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.lengths import Length, rank
from factcheck.reading.numerals import Count, count
from factcheck.reading.tokens import Tokens

_HEDGES = {
    "about": "~",
    "around": "~",
    "approximately": "~",
    "roughly": "~",
    "some": "~",
    "approx": "~",
    "circa": "~",
    "~": "~",
    "over": ">",
    "exceeding": ">",
    "nearly": "<~",
    "almost": "<~",
    "under": "<",
    "barely": "~",
    "just": "",
    "only": "",
}

_PHRASES = {
    ("more", "than"): ">",
    ("less", "than"): "<",
    ("fewer", "than"): "<",
    ("at", "least"): ">=",
    ("at", "most"): "<=",
    ("up", "to"): "<=",
    ("longer", "than"): ">",
    ("as", "many", "as"): "<=",
    ("as", "long", "as"): "<=",
    ("no", "more", "than"): "<=",
    ("no", "less", "than"): ">=",
    ("no", "longer", "than"): "<=",
    ("close", "to"): "<~",
    ("a", "little", "over"): ">",
    ("just", "over"): ">",
    ("just", "under"): "<",
    ("well", "over"): ">",
    ("a", "little", "more", "than"): ">",
    ("not", "more", "than"): "<=",
    ("greater", "than"): ">",
}

_PHRASE_STARTS = frozenset(phrase[0] for phrase in _PHRASES)
LENGTH_STARTS = (
    _PHRASE_STARTS
    | frozenset(
        [*_HEDGES, *words.SMALL, *words.TENS, *words.PLURALS, "a", "an", "half", "couple", "all", "½", "¼", "¾"]
    )
    | frozenset(
        ["several", "few", "many", "some", "numerous", "multiple", "hundreds", "thousands", "dozens", "scores", "tens"]
    )
)


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
    """As in "5-10 years", "two to three weeks", "one or two days", "a year or two", and "two and five years" after "between"."""
    low = count(t, i)
    if not low or low[0].value is None:
        return None
    j = low[1]
    if low[0].article:
        unit = unit_at(t, j)
        two = (
            unit
            and not unit[1]
            and t[j + 1].low == "or"
            and t[j + 2].low == "two"
            and unit[0] not in ("second", "quarter")
        )
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
    low = t[i].low
    if low in _PHRASE_STARTS:
        for size in (4, 3, 2):
            key = tuple(token.low for token in t[i : i + size])
            if key in _PHRASES:
                return _PHRASES[key], i + size
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
        if (
            not more
            or more[0][1] is None
            or first[1] is None
            or rank(more[0][0]) <= rank(parts[-1][0])
            or (more[2] and t[j].low != "and")
        ):
            break
        parts.append(more[0])
        j = more[3]
    if len(parts) == 1 and t[j].low == "and" and first[1] is not None:
        half = ((t[j + 1].low in ("a", "one") and t[j + 2].low in ("half", "quarter")) and j + 3) or (
            t[j + 1].low == "half" and j + 2
        )
        if half and t[half].low not in ("of", *words.UNITS):
            fraction = Decimal("0.25") if t[half - 1].low == "quarter" else Decimal("0.5")
            parts, j = [(first[0], first[1] + fraction)], int(half)
    return Length(parts=tuple(parts), article=article, unit=unit if len(parts) == 1 else ""), j


def _part(t: Tokens, i: int) -> tuple[tuple[str, Decimal | None], str, bool, int] | None:
    """One number and its unit."""
    found = count(t, i)
    if not found:
        return _letters(t, i)
    number, j = found
    k = j + 1 if t[j].low in ("-", "–", "‑") and not t[j].gap and not t[j + 1].gap else j
    if k == j and t[j].low in (
        "full",
        "long",
        "whole",
        "more",
        "straight",
        "consecutive",
        "short",
        "solid",
        "business",
        "working",
        "additional",
        "calendar",
        "further",
        "entire",
        "successive",
        "school",
        "academic",
    ):
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
        return False
    if number.article and (name in ("weekday", "workday", "quarter") or many):
        return False
    if name == "quarter" and (number.value is None or not many):
        return False
    return not _named(t, k)


def _named(t: Tokens, k: int) -> bool:
    """As in "The Six-Day War", "the Thirty Years' War": a name."""
    after = k + 1 + (t[k + 1].low in ("'", "’")) + (t[k + 2].low == "s" and t[k + 1].low in ("'", "’"))
    title = (t[k].text[:1].isupper() and not t[k].text.isupper()) or (
        t[k].low.endswith("s") and t[k + 1].low in ("'", "’")
    )
    return (
        title
        and t[after].gap
        and t[after].text[:1].isupper()
        and t[after].kind == "w"
        and len(t[after].text) > 1
        and t[after].low not in _GO_ON
    )


_GO_ON = frozenset(
    ["ago", "later", "earlier", "before", "after", "old", "of", "from", "and", "in", "at", "on", "since", "later"]
)


_LETTERS = {
    "h": ("H", 1),
    "hr": ("H", 1),
    "y": ("Y", 1),
    "yo": ("Y", 1),
    "w": ("W", 1),
    "wk": ("W", 1),
    "d": ("D", 1),
    "s": ("S", 1),
}


def _letters(t: Tokens, i: int) -> tuple[tuple[str, Decimal | None], str, bool, int] | None:
    """3Y, 2W, 21h31m: a number with its letter, small or capital; one that could be anything else is left alone."""
    if (
        t[i].kind != "d"
        or t[i].value < 0
        or len(t[i].text) > 4
        or t[i + 1].gap
        or (not t[i].gap and t[i - 1].low in (".", ",", "$", "-"))
    ):
        return None
    letter = t[i + 1].text
    if letter in ("Y", "W", "h", "hr", "yr", "yrs", "hrs", "wk", "wks") and t[i].gap | (t[i - 1].low == "("):
        unit = {"Y": "Y", "W": "W", "h": "H", "hr": "H", "hrs": "H", "yr": "Y", "yrs": "Y", "wk": "W", "wks": "W"}[
            letter
        ]
        return (unit, Decimal(t[i].value)), "", False, i + 2
    if (letter in ("m", "min") and not t[i].gap and t[i - 1].low in ("h", "hr")) or letter == "min":
        return ("m", Decimal(t[i].value)), "", False, i + 2
    return None
