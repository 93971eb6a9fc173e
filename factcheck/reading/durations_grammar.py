"""Lengths of time in text: "two and a half years", "21 hours 31 minutes", "six-month", "over a decade", "2h30m"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.durations_spreads import or_more, quarters, spread
from factcheck.reading.durations_units import fits, unit_at
from factcheck.reading.lengths import Length, rank
from factcheck.reading.numerals import count
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
        [
            *_HEDGES,
            *words.SMALL,
            *words.TENS,
            *words.PLURALS,
            "a",
            "an",
            "the",
            "quarter",
            "half",
            "couple",
            "all",
            "½",
            "¼",
            "¾",
        ]
    )
    | frozenset(
        ["several", "few", "many", "some", "numerous", "multiple", "hundreds", "thousands", "dozens", "scores", "tens"]
    )
)


def length_at(t: Tokens, i: int) -> tuple[Length, int] | None:
    """The length of time at token i: hedge, number, unit, and more of them ("and 31 minutes", "and a half")."""
    if t[i - 1].low in ("degrees", "degree", "°", "º"):
        return None  # minutes of arc
    hedge, k = _hedge(t, i)
    found = _clocked(t, k) or spread(t, k) or or_more(t, k) or quarters(t, k) or _plain(t, k)
    if not found and hedge == "" and k > i:
        found = _plain(t, i)
    if not found:
        return None
    length, j = found
    if t[j].low == "or" and t[j + 1].low in _TAILS and not hedge:
        hedge, j = _TAILS[t[j + 1].low], j + 2
    if t[i].low == "some" and hedge and (length.article or t[k].low in words.UNITS or t[k].low in words.PLURALS):
        hedge = ""
    return replace(length, hedge=hedge or length.hedge), j


def _clocked(t: Tokens, i: int) -> tuple[Length, int] | None:
    """ "1 h 54 min", "2 hr 10 min", "17 h 20": hours and minutes, the hours with a letter and a blank."""
    if t[i].kind != "d" or t[i + 1].low not in ("h", "hr", "hrs") or t[i + 2].kind != "d" or t[i - 1].low == "at":
        return None
    minutes, behind = t[i + 2], t[i + 3]
    if not 0 <= minutes.value < 60 or len(minutes.text) > 2 or t[i].value < 0:
        return None
    named = behind.low in ("m", "min", "mins", "minute", "minutes")
    if not named and (len(minutes.text) < 2 or behind.kind in ("w", "d") or behind.low in ("%", "/", "-", "–", ":")):
        return None
    parts = (("H", Decimal(t[i].value)), ("m", Decimal(minutes.value)))
    return Length(parts=parts), i + 3 + named


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
    if not fits(t, number, name, many, k, j):
        return None
    iso_unit, size = words.UNITS[name]
    iso_unit = "m" if iso_unit == "M" and name in words.CLOCK_UNITS else iso_unit
    value = number.value * size if number.value is not None else None
    k += 1 + (t[k + 1].low == "." and name in ("sec", "min", "hr", "wk", "yr") and t[k + 2].text[:1].islower())
    return (iso_unit, value), name, number.article, k


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
