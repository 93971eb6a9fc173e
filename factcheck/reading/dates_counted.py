"""Dates so far from another, durations and ages: "two years ago", "three days after the 5th of May", "aged 34"."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.dates_relative import counted
from factcheck.reading.durations_grammar import length_at
from factcheck.reading.durations_units import unit_at
from factcheck.reading.lengths import Length
from factcheck.reading.numerals import cardinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens

Single = Callable[[Tokens, int], Phrase | None]


def counted_length(t: Tokens, i: int, single: Single) -> Phrase | None:
    """A duration, or a date so far from another: "six months", "two years ago", "three days after the 5th of May"."""
    if t[i].low == "the":
        whole = unit_at(t, i + 2) if t[i + 1].low in ("whole", "entire", "full") else None
        return Phrase(i=i, j=i + 3, length=bare_length(whole[0], Decimal(1))) if whole and not whole[1] else None
    days = _weekdays_away(t, i)
    if days:
        return days
    found = length_at(t, i)
    if not found:
        if t[i].low in words.PLURALS and t[i + 1].low in ("ago", "later", "earlier") and unit_at(t, i):
            name = words.PLURALS[t[i].low]
            return counted(t, i, bare_length(name), i + 1)
        if (
            t[i].low in words.PLURALS
            and t[i - 1].low in ("for", "over")
            and unit_at(t, i)
            and t[i].low not in ("seconds", "quarters")
        ):
            return Phrase(i=i, j=i + 1, length=bare_length(words.PLURALS[t[i].low]))
        if t[i].low == "all" and t[i + 1].low in ("day", "week", "month", "year", "night") and t[i + 1].gap:
            bare = Length(parts=((words.UNITS[t[i + 1].low][0], Decimal(1)),), unit=t[i + 1].low)
            return Phrase(i=i, j=i + 2, length=bare)
        return None
    length, j = found
    if t[j].low == "-" and t[j + 1].low in ("on", "over", "to", "round", "by") and length.article:
        return None
    placed = counted(t, i, length, j)
    if placed:
        return placed
    if t[j].low in ("after", "before", "from", "following") and not (t[i - 1].low == "the" and length.article):
        base = single(t, j + 1)
        if base and not base.recur and not (base.length and not base.anchor) and not (base.stamp and base.stamp.ref):
            return Phrase(i=i, j=base.j, anchor="base", length=length, way=-1 if t[j].low == "before" else 1, base=base)
    if t[i - 1].low == "in" and t[i - 2].low not in ("time", "times") and length.hedge in ("", "~") and _later(t, j):
        return Phrase(i=i, j=j, anchor="speech", length=length, way=1, soon=True)
    if t[j].low == "-" and t[j + 1].low in ("old", "long") and not t[j].gap:
        return Phrase(i=i, j=j + (2 if t[j + 1].low == "old" else 0), length=length)
    if t[j].low == "old" and length.unit in ("year", "month", "day", "week"):
        j += 1
    return Phrase(i=i, j=j, length=length)


def _weekdays_away(t: Tokens, i: int) -> Phrase | None:
    """ "two Sundays ago", "three Mondays from now"."""
    number = cardinal(t, i)
    if not number or not t[number[1]].low.endswith("s") or number[0] > 60:
        return None
    day, j = words.WEEKDAYS.get(t[number[1]].low[:-1]), number[1] + 1
    ways = {("ago", ""): -1, ("from", "now"): 1, ("later", ""): 1}
    way = ways.get((t[j].low, t[j + 1].low if t[j].low == "from" else ""))
    if not day or not way:
        return None
    anchor = "text" if t[j].low == "later" else "speech"
    return Phrase(
        i=i,
        j=j + (2 if t[j].low == "from" else 1),
        anchor=anchor,
        steps=way * int(number[0]),
        unit="weekdays",
        stamp=Stamp(weekday=day),
    )


def bare_length(name: str, number: Decimal | None = None) -> Length:
    """As in "years" with no number."""
    return Length(parts=(("m" if name in ("minute", "min") else words.UNITS[name][0], number),), unit=name)


def _later(t: Tokens, j: int) -> bool:
    """As in "will be back in two days": a date, if the tense says so; "in two years of war": a duration."""
    return t[j].low in ("", ".", ",", "?", "!", "'", "’", "or", "and", "time", ";", ")", "when", "if", "to", "at")


def aged(t: Tokens, i: int) -> Phrase | None:
    """As in "aged 34", "at age 63", "age 12"."""
    if t[i].low not in ("aged", "age") or (t[i].low == "age" and t[i + 1].low == "of" and t[i + 2].kind != "d"):
        return None
    k = i + 2 if t[i + 1].low == "of" else i + 1
    found = length_at(t, k)
    if found:
        return Phrase(i=i, j=found[1], length=found[0])
    if t[k].kind == "d" and 0 < t[k].value < 125 and (t[k + 1].low not in ("-", "–", "%", ".") or t[k + 2].kind != "d"):
        return Phrase(i=i, j=k + 1, length=Length(parts=(("Y", Decimal(t[k].value)),), unit="year"))
    return None
