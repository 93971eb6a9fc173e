"""Stretches of time up to now or from now on: "the past three years", "next five days", "the coming weeks"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.durations_grammar import length_at
from factcheck.reading.durations_units import unit_at
from factcheck.reading.lengths import Length
from factcheck.reading.phrases import Phrase
from factcheck.reading.tokens import Tokens

STRETCHES = words.listed("stretches")
_LAST = frozenset(["last", "past"])
_NEXT = frozenset(["next", "coming", "upcoming"])


def stretch(t: Tokens, i: int, k: int) -> Phrase | None:
    """As in "the past three years", "next five days", "the last few weeks", "the 2 next days", "the past decade"."""
    low = t[k].low
    if low == "past" and k == i and t[i - 1].low not in ("over", "in", "for", "during", "within"):
        return None
    if low in STRETCHES:
        found = length_at(t, k + 1) if t[k + 1].low not in ("a", "an") else None
        if found and not found[0].hedge:
            return _stretched(i, found[1], found[0], low)
        unit = unit_at(t, k + 1)
        if unit and (
            unit[1]
            or (low == "past" and unit[0] in ("year", "decade", "century", "month", "week", "hour", "fortnight"))
            or (low in ("last", "next") and unit[0] in ("hour", "minute", "decade", "century") and k > i)
        ):
            name, size = words.UNITS[unit[0]]
            number = None if unit[1] else Decimal(size)
            name = "m" if unit[0] in ("minute", "min") else name
            return _stretched(i, k + 2, Length(parts=((name, number),), unit=unit[0]), low)
        return None
    if low.isdigit() or low in words.SMALL:
        k2 = k + 1
        if t[k2].low in _NEXT or t[k2].low in _LAST:
            unit = unit_at(t, k2 + 1)
            if unit and unit[1]:
                number = Decimal(t[k].value if t[k].kind == "d" else words.SMALL[low])
                name, size = words.UNITS[unit[0]]
                return _stretched(i, k2 + 2, Length(parts=((name, number * size),), unit=unit[0]), t[k2].low)
    return None


def _stretched(i: int, j: int, length: Length, low: str) -> Phrase:
    anchor = "text" if low in ("following", "previous", "preceding", "prior", "ensuing") else "speech"
    way = 1 if low in ("next", "coming", "following", "upcoming", "ensuing") else -1
    return Phrase(i=i, j=j, anchor=anchor, length=length, way=way, stretch=True)
