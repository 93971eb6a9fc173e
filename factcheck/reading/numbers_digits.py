"""Numerals: numbers written with digits, in the separators of many countries, with powers of ten and vulgar fractions."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

SPACES = " \u00a0\u2009\u202f\u2007"  # what groups thousands where commas do not
MINUS = "-\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d"
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
MOST_DIGITS = 60  # a longer run of digits is data, not a number anyone means


class Numeral(NamedTuple):
    """A number in digits: its end in the text, value, canonical digits (which carry the precision), and how it was written.

    `plain` says bare digits without separator, decimals, power or fraction: what a year, a model or a page number looks like.
    `over` holds numerator and denominator of a proper fraction, `ordinal` says "21st".
    """

    end: int
    value: Decimal
    digits: str
    plain: bool
    over: tuple[int, int] | None = None
    ordinal: bool = False


def numeral(text: str, pos: int) -> Numeral | None:
    """The numeral that starts at `pos`, without a sign; None where there is none or it is no number one can mean."""
    found = _fraction(text, pos) or _plain(text, pos)
    if found is None or found.ordinal or found.over:
        return found
    return _mixed(text, found) or _power(text, found) or found


_VULGAR = f"[{''.join(VULGAR)}]"
_FRACTION = re.compile(
    rf"(\d{{1,3}})[/⁄](\d{{1,4}}|\d{{1,3}}(?:,\d{{3}})+)(?:(?:rd|th)s?(?![^\W_]))?(?![\d/⁄]|[.,]\d)|({_VULGAR})"
)
_COUNTED_OUT = re.compile(  # 13/47 patients, but not after 24/48 h and not 64/128 GB
    r"[ ]?(?:[.,;:!?)(](?!\d)|$)|[ ](?:of|were|are|was|is|had|have|in)\b|[ ](?!hours|minutes|months|weeks)[a-z]{5}"
)
_GROUPED = re.compile(  # the body of the first group that matches; what follows it in the match are its decimals
    r"(\d{1,3}(?:\\,\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d|,\d))(?:\.\d+)?"
    rf"|([1-9]\d{{0,2}}(?:[{SPACES}]\d{{3}})+)(?![\d,.]*\d|[{SPACES}]\d{{3}}(?!\d))"
    rf"|([1-9]\d{{0,2}}(?:[{SPACES}]\d{{3}})+)[.,]\d+(?!\d|[.,]\d)"
    r"|(\d{1,3}(?:['’]\d{3})+(?!\d))(?:\.\d+)?"
    r"|([1-9]\d{0,2}(?:\.\d{3}){2,}(?!\d|\.\d))(?:,\d+)?"
    r"|([1-9]\d{0,2}(?:\.\d{3})+),\d+(?!\d|[.,]\d)"
)
_BARE = re.compile(r"(\d*)([.·]\d+)?")
_COMMA_DECIMAL = re.compile(r"(\d+),(\d{1,2})(?![\d,]|\.\d)")
_AFTER_COMMA = re.compile(
    rf"[{SPACES}]?(?:%|‰|€|°|per ?cent\b|million\b|billion\b|[kcmMGT]?[mgWVHBLl]\b|kg\b|k?m[²³/]|Mio\b)"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH|[ \u00a0](?:nd|rd|th))(?![^\W_])")
_MIXED = re.compile(
    rf"[ \u00a0]{{0,2}}({_VULGAR})|(?:[ \u00a0]{{1,2}}(?:and[ \u00a0])?|[-‑](?=\d[/⁄]))(\d{{1,2}})[/⁄](\d{{1,2}})(?![\d/⁄]|[.,]\d)"
)
_SIGN = rf"[+{re.escape(MINUS)}]?"
_POWER = re.compile(
    r"[eE](?P<e>[+\-−]?\d{1,3})(?![^\W_])"
    rf"|\s?(?:[x×*·⋅]|\\times|\\cdot)\s?(?:\{{\}})?10\s?(?:\^|\*\*)?\s?[{{(]?(?P<ten>{_SIGN}\d{{1,3}})[}})]?(?!\d|[.,]\d)"
    r"|\s?(?:[x×*·⋅]|\\times|\\cdot)\s?10(?P<super>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
    rf"|(?:[ ]?\^[ ]?|\*\*)[{{(]?(?P<raised>{_SIGN}\d{{1,2}})[}})]?(?!\d|\.\d)"
    r"|(?P<raisedsuper>[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
)
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" + MINUS, "0123456789+-" + "-" * len(MINUS))


def _fraction(text: str, pos: int) -> Numeral | None:
    match = _FRACTION.match(text, pos)
    if match is None:
        return None
    if match[3]:
        over = VULGAR[match[3]]
    else:
        over = int(match[1]), int(match[2].replace(",", ""))
        counted_out = 31 < over[1] <= 1000 and over[0] < over[1] - 1 and _COUNTED_OUT.match(text, match.end())
        if match[1][0] == "0" or not (counted_out or _is_fraction(*over)):
            return None
    return Numeral(match.end(), Decimal(over[0]) / over[1], "", False, over)


def _is_fraction(over: int, under: int) -> bool:
    """Whether n/m is read as a fraction: not 24/7, 9/11, 50/50, 20/20 or 85/15, which are names, dates and scores."""
    if under < 2 or (over, under) in {(9, 11), (7, 7)}:
        return False
    return (over < under and (under <= 20 or over == 1 or under in {25, 32, 50, 64, 100, 1000})) or (
        under in {2, 3, 4} and over < 10
    )


def _plain(text: str, pos: int) -> Numeral | None:
    match = _GROUPED.match(text, pos)
    if match:
        body = match[match.lastindex or 1]
        point = match[0][len(body) :]
        digits = re.sub(r"\D", "", body)
        if len(digits) <= MOST_DIGITS and not (digits[0] == "0" and len(digits) > 1):
            fraction = point.replace(",", ".")
            return _written(text, match.end(), digits + fraction, plain=False)
        return None
    comma = _COMMA_DECIMAL.match(text, pos)
    if comma and (_AFTER_COMMA.match(text, comma.end()) or _below_one(text, pos, comma[1])):
        return _written(text, comma.end(), f"{comma[1]}.{comma[2]}", plain=False)
    bare = _BARE.match(text, pos)
    if bare is None or not bare[0] or len(bare[0]) > MOST_DIGITS:
        return None
    whole, fraction = bare[1], (bare[2] or "").replace("·", ".")
    if len(whole) > 1 and whole[0] == "0" and not fraction:
        return None if len(whole) > 1 and whole.strip("0") else _written(text, bare.end(), "0", plain=True)
    return _written(text, bare.end(), (whole.lstrip("0") or "0") + fraction, plain=not fraction)


def _below_one(text: str, pos: int, whole: str) -> bool:
    """0,5 is a half wherever it stands, but for a pair in brackets (0,1) and a place in a list."""
    return whole == "0" and text[pos - 1 : pos] not in {"(", "[", "{", ","}


def fraction_behind(text: str, pos: int) -> tuple[int, Decimal] | None:
    """The proper fraction that goes on with a number in words: one hundred "and 3/4"; its end and its value."""
    match = _AND_FRACTION.match(text, pos)
    if match is None or not 0 < int(match[1]) < int(match[2]):
        return None
    return match.end(), Decimal(int(match[1])) / int(match[2])


_AND_FRACTION = re.compile(r"[ \u00a0]and[ \u00a0](\d{1,2})[/⁄](\d{1,2})(?![\d/⁄]|[.,]\d)")


def _written(text: str, end: int, digits: str, *, plain: bool) -> Numeral:
    ordinal = _ORDINAL.match(text, end) if "." not in digits else None
    return Numeral(ordinal.end() if ordinal else end, Decimal(digits), digits, plain, None, ordinal is not None)


def _mixed(text: str, whole: Numeral) -> Numeral | None:
    """2 1/2, 2½: the whole number before a proper fraction."""
    match = _MIXED.match(text, whole.end) if "." not in whole.digits else None
    if match is None:
        return None
    over = VULGAR[match[1]] if match[1] else (int(match[2]), int(match[3]))
    if over[0] >= over[1] or over[0] == 0:
        return None
    return Numeral(match.end(), whole.value + Decimal(over[0]) / over[1], "", False)


def _power(text: str, base: Numeral) -> Numeral | None:
    """1e10, 3 × 10^6, 10⁹, 2.5^-1 and what is left of 3.7 × 10⁶ when a copy has lost the raised letters (3.7 × 106)."""
    match = _POWER.match(text, base.end)
    if match is None:
        return None
    kind = match.lastgroup or ""
    exponent = int(match[kind].translate(_SUPER))
    if kind in {"raised", "raisedsuper"}:
        return _raised(base, exponent, match)
    if (
        kind == "ten"
        and re.search(r"10\d", match[0])
        and not (("." in base.digits or "×" in match[0]) and exponent > 1)
    ):
        return None
    if abs(exponent) > 400:
        return None
    return Numeral(match.end(), base.value.scaleb(exponent), f"{base.digits}e{exponent}", False)


def _raised(base: Numeral, exponent: int, match: re.Match[str]) -> Numeral | None:
    if base.value == 10 and abs(exponent) < 100:
        return Numeral(match.end(), Decimal(10) ** exponent, f"1e{exponent}", False)
    if match[0][-1] >= "⁰" or base.value == 0 or abs(exponent) > 64 or len(base.digits) > 12:
        return None
    return Numeral(match.end(), base.value**exponent, "", False)
