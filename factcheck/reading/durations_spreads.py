"""Lengths of time with more than one number or with a part of one: "5-10 years", "10 or more hours", "three quarters of an hour"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.durations_units import fits, length_of, unit_at
from factcheck.reading.lengths import Length
from factcheck.reading.numerals import Count, count
from factcheck.reading.tokens import Tokens


def spread(t: Tokens, i: int) -> tuple[Length, int] | None:
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
        return (replace(length_of(unit[0], Decimal(2)), lower=Decimal(1)), j + 3) if unit and two else None
    joined = t[j].low in ("-", "–", "to", "or") or (t[j].low == "and" and t[i - 1].low == "between")
    high = _upper(t, j + 1) if joined else None
    if not high or high[0].value is None or high[0].article:
        return None
    least, most = low[0].value, high[0].value
    scale = words.SCALES.get(t[high[1] - 1].low, 1)
    if scale > 1 and least < 1000 and t[low[1] - 1].low not in words.SCALES:  # "3.9 to 3.7 billion"
        least, most = sorted((least * scale, most))
    if most <= least:
        return None
    k = high[1] + (t[high[1]].low == "-" and not t[high[1]].gap)
    unit = unit_at(t, k)
    if not unit or (not unit[1] and k == high[1]) or not fits(t, high[0], unit[0], unit[1], k, high[1]):
        return None
    size = words.UNITS[unit[0]][1]
    return replace(length_of(unit[0], most), lower=least * size), k + 1


def or_more(t: Tokens, i: int) -> tuple[Length, int] | None:
    """ "10 or more hours"."""
    number = count(t, i)
    if (
        not number
        or number[0].value is None
        or t[number[1]].low != "or"
        or t[number[1] + 1].low not in ("more", "less", "fewer")
    ):
        return None
    unit = unit_at(t, number[1] + 2)
    if not unit:
        return None
    hedge = ">=" if t[number[1] + 1].low == "more" else "<="
    return replace(length_of(unit[0], number[0].value), hedge=hedge), number[1] + 3


def quarters(t: Tokens, i: int) -> tuple[Length, int] | None:
    """ "three quarters of an hour"."""
    number = count(t, i) if t[i].low in ("three", "3") and t[i + 1 + (t[i + 1].low == "-")].low == "quarters" else None
    if not number or number[0].value is None:
        return None
    k = number[1] + (t[number[1]].low == "-")
    unit = unit_at(t, k + 3) if (t[k + 1].low, t[k + 2].low) in (("of", "an"), ("of", "a")) else None
    return (length_of(unit[0], number[0].value / 4), k + 4) if unit else None


def _upper(t: Tokens, j: int) -> tuple[Count, int] | None:
    """The upper number of a spread; in digits it may touch the dash."""
    if t[j].kind == "d" and t[j].value >= 0 and not t[j].gap and t[j + 1].low not in (".", ","):
        return Count(Decimal(t[j].value)), j + 1
    return count(t, j)
