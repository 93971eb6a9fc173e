"""Numbers as time is counted: "two and a half", "a couple of", "twenty-first", "nineteen ninety-six"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.tokens import Tokens

_VAGUE = frozenset(["several", "few", "many", "some", "numerous", "multiple"])
_FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


@dataclass(frozen=True, slots=True)
class Count:
    """How many: `value` is None where the words do not say ("several"); `loose` for "a couple of"; `article` for "a"."""

    value: Decimal | None
    loose: bool = False
    article: bool = False


def count(t: Tokens, i: int) -> tuple[Count, int] | None:
    """The count at token i: digits, words, fractions, articles and vague words; "of" behind it is taken in."""
    low = t[i].low
    if low in ("a", "an"):
        return _after_article(t, i)
    if low == "couple":
        return Count(Decimal(2), loose=True), _of(t, i + 1)
    if low in _VAGUE:
        after = i + 2 if t[i + 1].low in ("hundred", "thousand", "dozen") else i + 1
        return Count(None), _of(t, after)
    if low == "half" and t[i + 1].low in ("a", "an") and t[i + 2].low == "dozen":
        return Count(Decimal(6)), i + 3
    if low == "quarter" and t[i + 1 + (t[i + 1].low == "-")].low in ("century", "hour"):
        return Count(Decimal("0.25")), i + 1
    if low == "half":
        return Count(Decimal("0.5")), i + 2 if t[i + 1].low in ("a", "an") else i + 1
    if low in ("hundreds", "thousands", "dozens", "scores", "tens") and t[i + 1].low == "of":
        return Count(None), i + 2
    found = cardinal(t, i)
    if not found:
        return None
    value, j = found
    return _with_fraction(t, value, j)


def _after_article(t: Tokens, i: int) -> tuple[Count, int]:
    low = t[i + 1].low
    if low in ("couple", "few", "half", "dozen", "hundred", "thousand", "million", "quarter"):
        if low == "couple":
            return Count(Decimal(2), loose=True), _of(t, i + 2)
        if low == "few":
            return Count(None), _of(t, i + 3 if t[i + 2].low in ("hundred", "thousand", "dozen") else i + 2)
        if low in ("half", "quarter"):
            of = t[i + 2].low == "of" and t[i + 3].low in ("a", "an")
            return Count(_FRACTIONS[low]), i + 4 if of else i + 2
        return Count(Decimal(12 if low == "dozen" else words.SCALES[low])), i + 2
    if low in ("good", "full", "whole", "entire", "solid", "further", "single", "mere"):
        return Count(Decimal(1), article=True), i + 2
    return Count(Decimal(1), article=True), i + 1


def _of(t: Tokens, i: int) -> int:
    return i + 1 if t[i].low == "of" else i


def _with_fraction(t: Tokens, value: Decimal, j: int) -> tuple[Count, int]:
    if t[j].text in _SIGNS:
        return Count(value + _SIGNS[t[j].text]), j + 1
    if t[j].low == "-" and not t[j].gap and _slash(t, j + 1) and value == value.to_integral_value():
        return Count(value + (_slash(t, j + 1) or 0)), j + 4  # 102-1/2
    fraction = _slash(t, j)
    if fraction and value == value.to_integral_value():
        return Count(value + fraction), j + 3
    k = j + 1 if t[j].low == "-" and t[j + 1].low == "and" else j
    if t[k].low == "and":
        k += 2 if t[k + 1].low == "-" else 1
        if t[k].low in ("a", "an", "one"):
            k += 2 if t[k + 1].low == "-" else 1
        if t[k].low in _FRACTIONS and t[k + 1].low != "of":
            return Count(value + _FRACTIONS[t[k].low]), k + 1
    return Count(value), j


def _slash(t: Tokens, j: int) -> Decimal | None:
    if (
        t[j].kind == "d"
        and t[j + 1].text in "/⁄"
        and t[j + 2].kind == "d"
        and not t[j + 1].gap
        and 0 < t[j].value < t[j + 2].value < 10
    ):
        return Decimal(t[j].value) / Decimal(t[j + 2].value)
    return None


def cardinal(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """A number in digits ("1,500", "2.5", "1/2") or words ("two hundred and six"), with a scale word behind it."""
    if t[i].kind == "d":
        found = _digits(t, i)
    elif t[i].text in _SIGNS:
        return _SIGNS[t[i].text], i + 1
    else:
        found = _words(t, i)
    if not found:
        return None
    value, j = found
    while t[j].low in words.SCALES and t[j].low != "hundred":
        value, j = value * words.SCALES[t[j].low], j + 1
        more = _words(t, j) if t[j].kind == "w" else None
        if more and more[0] < 1000:
            value, j = value + more[0], more[1]
    return value, j


def _digits(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    fraction = _slash(t, i)
    if fraction:
        return fraction, i + 3
    if (
        t[i].value < 0
        or (len(t[i].text) == 4 and t[i].text[0] == "0")
        or (not t[i].gap and t[i - 1].low in (".", ",", "-", "/", ":", "$") and t[i - 2].kind == "d")
    ):
        return None
    text, j = t[i].text, i + 1
    while (
        t[j].low == ","
        and t[j + 1].kind == "d"
        and len(t[j + 1].text) == 3
        and not (t[j].gap or t[j + 1].gap)
        and j - i < 8
    ):
        text, j = text + t[j + 1].text, j + 2
    if t[j].low == "." and t[j + 1].kind == "d" and not (t[j].gap or t[j + 1].gap) and len(t[j + 1].text) < 7:
        text, j = f"{text}.{t[j + 1].text}", j + 2
    return Decimal(text), j


def _words(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    found = _below_hundred(t, i)
    if not found:
        return None
    value, j = found
    if t[j].low == "hundred":
        value, j = value * 100, j + 1
        k = j + 1 if t[j].low == "and" else j
        rest = _below_hundred(t, k)
        if rest:
            value, j = value + rest[0], rest[1]
    return Decimal(value), j


def _below_hundred(t: Tokens, i: int) -> tuple[int, int] | None:
    low = t[i].low
    if low in words.SMALL:
        return words.SMALL[low], i + 1
    if low not in words.TENS:
        return None
    j = i + 2 if t[i + 1].low == "-" else i + 1
    unit = words.SMALL.get(t[j].low, 0)
    if 0 < unit < 10:
        return words.TENS[low] + unit, j + 1
    return words.TENS[low], i + 1


def ordinal(t: Tokens, i: int) -> tuple[int, int] | None:
    """An ordinal: "21st", "first", "twenty-first"."""
    if t[i].kind == "d":
        suffix = t[i + 1]
        if not suffix.gap and suffix.low in ("st", "nd", "rd", "th") and 0 < t[i].value < 1000:
            return t[i].value, i + 2
        return None
    low = t[i].low
    if low in words.ORDINALS:
        return words.ORDINALS[low], i + 1
    if low in words.TENS:
        j = i + 2 if t[i + 1].low == "-" else i + 1
        unit = words.ORDINALS.get(t[j].low, 0)
        if 0 < unit < 10:
            return words.TENS[low] + unit, j + 1
    return None


def spoken_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """A year in words: "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty three"."""
    if t[i].low not in words.SMALL and t[i].low not in words.TENS:
        return None
    if t[i].low == "two" and t[i + 1].low == "thousand":
        j = i + 3 if t[i + 2].low == "and" else i + 2
        rest = _below_hundred(t, j)
        return (2000 + rest[0], rest[1]) if rest else None
    first = _below_hundred(t, i)
    if not first or not 10 <= first[0] <= 20:
        return None
    century, j = first
    if t[j].low == "hundred":
        k = j + 2 if t[j + 1].low == "and" else j + 1
        rest = _below_hundred(t, k)
        return (century * 100 + rest[0], rest[1]) if rest else None
    k = j + 1 if t[j].low == "-" else j
    zero = t[k].low in ("oh", "o") and words.SMALL.get(t[k + 1].low, 10) < 10
    rest = (words.SMALL[t[k + 1].low], k + 2) if zero else _below_hundred(t, k)
    if not rest or (rest[0] < 10 and not zero):
        return None
    return century * 100 + rest[0], rest[1]
