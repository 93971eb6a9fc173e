"""Dates told as a part of another: "the first week of July", "early 2015", "the end of the year", "the morning of 5 June"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.dates_counted import Single
from factcheck.reading.dates_named import day_led
from factcheck.reading.dates_periods import fiscal, quarter, season
from factcheck.reading.durations_grammar import length_at
from factcheck.reading.durations_units import unit_at
from factcheck.reading.lengths import Length
from factcheck.reading.numerals import ordinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens
from factcheck.reading.years import century, decade, year


def modified(t: Tokens, i: int, single: Single) -> Phrase | None:
    """As in "early 2015", "mid-1942", "the late 1980s", "the end of the year", "late in the summer of 1976", "later this month"."""
    k = i + 1 if t[i].low == "the" else i
    closing = _year_end(t, k)
    if closing:
        return Phrase(i=i, j=closing, anchor="either", unit="year", mod="END")
    mod = words.MODS.get(t[k].low)
    if not mod:
        return _half_of(t, i, k, single)
    j = k + 1
    if t[j].low in ("-", "–") and t[j + 1].low == "to":  # "mid-to-late 1980s"
        j = j + 3 + (t[j + 2].low == "-") if t[j + 3].low in words.MODS or t[j + 2].low == "-" else j
        mod = words.MODS.get(t[j - 1].low, mod) if t[j - 1].kind == "w" else words.MODS.get(t[j].low, mod)
        j += t[j].low in words.MODS
    if t[j].low in _SPELLS and t[j + 1].low == "of":  # "in the early part of 1942", "the closing days of May"
        j += 1
    elif t[k].low in ("opening", "closing"):
        return None
    nouny = t[k].low in ("beginning", "start", "end", "middle", "close", "rest", "remainder", "turn")
    bare = nouny and t[k].low == "end" and t[j].low == "of" and t[j + 1].low in ("year", "month", "week", "season")
    if bare and t[j + 1].low != "season":
        return Phrase(i=i, j=j + 2, anchor="either", unit=t[j + 1].low, mod=mod)
    if nouny and t[j].low != "of":
        return None
    j += t[j].low in ("-", "–", "of", "in", "on")
    inner = single(t, j)
    if not inner and t[j].low == "the":
        inner = _this_unit(t, j)
    if not inner or inner.recur or (inner.length and not inner.stretch) or (inner.stamp and inner.stamp.ref):
        return None
    if inner.stamp and (inner.stamp.hour is not None or (inner.stamp.day and mod != "END")) and not inner.anchor:
        return None
    if t[k].low == "turn" and not (inner.unit == "century" or (inner.stamp and inner.stamp.mask == 2)):
        return None
    if inner.stamp and inner.stamp.weekday and not inner.anchor:
        return replace(inner, i=i) if mod != "MID" and not nouny else None
    return replace(inner, i=i, mod=inner.mod or mod)


def _year_end(t: Tokens, k: int) -> int:
    """Where "year-end", "year end" or "year's end" at token k ends; 0 where there is none."""
    if t[k].low != "year":
        return 0
    if t[k + 1].low in ("'", "’") and t[k + 2].low == "s" and t[k + 3].low == "end":
        return k + 4
    end = k + 2 if t[k + 1].low == "-" else k + 1
    return end + 1 if t[end].low == "end" and t[end + 1].low not in ("of",) else 0


def _this_unit(t: Tokens, j: int) -> Phrase | None:
    """As in "the year" in "the end of the year"."""
    if t[j + 1].low in ("year", "month", "week", "decade", "century", "quarter", "day"):
        return Phrase(i=j, j=j + 2, anchor="either", unit=t[j + 1].low)
    return None


def _half_of(t: Tokens, i: int, k: int, single: Single) -> Phrase | None:
    """As in "the first half of the 20th century", "the latter part of 1942"."""
    nth = (2, k + 1) if t[k].low in ("latter", "last") else ordinal(t, k)
    if (
        not nth
        or t[nth[1]].low not in ("half", "part", "third", "quarter", "decades", "years")
        or t[nth[1] + 1].low != "of"
        or nth[0] > 4
    ):
        return None
    inner = single(t, nth[1] + 2)
    if (
        not inner
        or not inner.stamp
        or inner.stamp.precise not in ("decade", "century", "millennium", "month")
        or inner.anchor
    ):
        return None
    last = {"third": 3, "quarter": 4}.get(t[nth[1]].low, 2)
    return replace(inner, i=i, mod="START" if nth[0] == 1 else "END" if nth[0] == last else "MID")


def after_the(t: Tokens, i: int, single: Single) -> Phrase | None:
    """As in "the" belongs to what it introduces: "the 1990s", "the 19th century", "the 4th of July", "the summer of 1968"."""
    if t[i].low != "the":
        return (_of_days(t, i, i, single) or _the_nth(t, i, i)) if t[i].low not in words.PARTS else None
    k = i + 1
    for rule in (day_led, century, decade, quarter, season, fiscal):
        found = rule(t, k)
        if found:
            return Phrase(i=i, j=found[1], stamp=found[0])
    ways = (t[k + 1].low, t[k + 2].low)
    if t[k].low in _SPOKEN_UNITS and ways in (("before", "last"), ("after", "next")):
        stamp = Stamp(weekday=words.WEEKDAYS[t[k].low]) if t[k].low in words.WEEKDAYS else None
        return Phrase(
            i=i,
            j=k + 3,
            anchor="speech",
            steps=-2 if ways[1] == "last" else 2,
            unit="week" if stamp else t[k].low,
            stamp=stamp,
        )
    if (t[k].low in ("year", "month") and t[k + 1].kind == "d") or (
        t[k].low == "year" and t[k + 1].text in ("AD", "A")
    ):
        dated = year(t, k + 1)
        return Phrase(i=i, j=dated[1], stamp=dated[0]) if dated else None
    return _day_after(t, i, k, single) or _of_days(t, i, k, single) or _week_of(t, i, k, single) or _the_nth(t, i, k)


def _day_after(t: Tokens, i: int, k: int, single: Single) -> Phrase | None:
    """ "the day after Christmas", "the week before 5 May", "the year after 1918"."""
    unit = t[k].low
    if unit not in ("day", "week", "month", "year", "decade") or t[k + 1].low not in ("after", "before", "following"):
        return None
    base = single(t, k + 2)
    if not base or base.recur or base.stretch or (base.length and not base.anchor) or (base.stamp and base.stamp.ref):
        return None
    length = Length(parts=((words.UNITS[unit][0], Decimal(1)),), unit=unit)
    return Phrase(i=i, j=base.j, anchor="base", length=length, way=-1 if t[k + 1].low == "before" else 1, base=base)


def _week_of(t: Tokens, i: int, k: int, single: Single) -> Phrase | None:
    """As in "the week of April 10th", "the week beginning 4 February"."""
    if t[k].low != "week" or t[k + 1].low not in ("of", "beginning", "starting", "commencing", "ending"):
        return None
    inner = single(t, k + 2)
    if inner and inner.stamp and inner.stamp.day and inner.stamp.hour is None and inner.unit in ("", "month"):
        return Phrase(i=i, j=inner.j, inner=inner, unit="week of", anchor="inner", length=_ONE_WEEK)
    return None


def _the_nth(t: Tokens, i: int, k: int) -> Phrase | None:
    """As in "the 18th", "the 21st of this month", "the twenty-sixth day of the month": a day of a month that is said elsewhere."""
    found = ordinal(t, k)
    if not found or found[0] > 31:
        return None
    number, j = found
    spelled = t[k].kind == "w"
    j += t[j].low == "day" and t[j + 1].low == "of"
    m = j + 1 if t[j].low == "of" else j
    if t[m].low in ("this", "last", "next", "the", "that") and t[m + 1].low == "month":
        steps = {"last": -1, "next": 1}.get(t[m].low, 0)
        anchor = "speech" if t[m].low in ("this", "last", "next") else "either"
        return Phrase(i=i, j=m + 2, stamp=Stamp(day=number), anchor=anchor, steps=steps, unit="month")
    if (
        spelled
        or j != found[1]
        or t[i - 1].low not in _DAY_LEADS
        or not (t[j].kind != "w" or t[j].low in _DAY_TAILS)
        or t[j].low == "-"
    ):
        return None
    if t[j].low in ("to", "and", "or", ",", "through") and (ordinal(t, j + 1) or ordinal(t, j + 2)):
        return None
    return Phrase(i=i, j=j, stamp=Stamp(day=number), anchor="either", unit="month")


def _of_days(t: Tokens, i: int, k: int, single: Single) -> Phrase | None:
    """As in "the first week of July", "the last day of 1999", "the morning of 5 June", "the night of the 4th"."""
    k += t[k].low in ("early", "late") and t[k + 1].low in words.PARTS
    low = t[k].low
    if low in words.PARTS and t[k + 1].low in ("of", "on"):
        inner = single(t, k + 2)
        if inner and inner.stamp and inner.stamp.day and not inner.stamp.part:
            return replace(inner, i=i, stamp=replace(inner.stamp, part=words.PARTS[low]))
        return None
    nth = (-1, k + 1) if low in ("last", "final") else ordinal(t, k)
    if not nth:
        return None
    found = _nth_weekday(t, i, nth, single) or _half_of_year(t, i, nth, single)
    if found:
        return found
    many = length_at(t, nth[1])
    unit = unit_at(t, nth[1])
    j = nth[1] + 1
    if many and not many[0].article:
        unit, j = (many[0].unit, True), many[1]
    elif unit and unit[1]:  # "the first days of July"
        inner = single(t, j + 1) if t[j].low == "of" else None
        plain = (
            inner and inner.stamp and inner.stamp.precise in ("month", "year", "decade", "century") and not inner.anchor
        )
        return (
            replace(inner, i=i, mod="END" if nth[0] < 0 else "START") if inner and plain and nth[0] in (-1, 1) else None
        )
    if (
        not unit
        or unit[0] not in ("day", "week", "month", "weekend", "year", "decade", "quarter")
        or t[j].low not in ("of", "in")
    ):
        return None
    inner = single(t, j + 1) or (_this_unit(t, j + 1) if t[j + 1].low == "the" else None)
    if (
        not inner
        or inner.recur
        or (inner.length and not inner.anchor)
        or (inner.stamp and (inner.stamp.ref or inner.stamp.day))
    ):
        return None
    length = (
        many[0]
        if many and not many[0].article
        else Length(parts=((words.UNITS[unit[0]][0], Decimal(1)),), unit=unit[0])
    )
    return Phrase(i=i, j=inner.j, inner=inner, unit=unit[0], steps=nth[0], length=length, anchor="inner")


def _nth_weekday(t: Tokens, i: int, nth: tuple[int, int], single: Single) -> Phrase | None:
    """As in "the third Monday of January", "the last Sunday in May 2010"."""
    day = words.WEEKDAYS.get(t[nth[1]].low)
    if not day or t[nth[1] + 1].low not in ("of", "in") or nth[0] > 5:
        return None
    inner = single(t, nth[1] + 2)
    if inner and inner.anchor and inner.unit == "month" and not inner.stamp and not inner.length:
        return replace(inner, i=i, stamp=Stamp(weekday=day, nth=nth[0]))
    if not inner or not inner.stamp or inner.stamp.precise != "month" or inner.anchor:
        return None
    return Phrase(i=i, j=inner.j, stamp=replace(inner.stamp, weekday=day, nth=nth[0]))


def _half_of_year(t: Tokens, i: int, nth: tuple[int, int], single: Single) -> Phrase | None:
    """As in "the first half of this year", "the last quarter of the year"."""
    unit = t[nth[1]].low
    if unit not in ("half", "quarter") or t[nth[1] + 1].low != "of":
        return None
    inner = single(t, nth[1] + 2) or _this_unit(t, nth[1] + 2)
    if not inner or inner.unit != "year" or inner.stamp or inner.holiday or inner.length:
        return None
    number = (2 if unit == "half" else 4) if nth[0] < 0 else nth[0]
    return replace(inner, i=i, stamp=Stamp(half=number) if unit == "half" else Stamp(quarter=number))


_SPELLS = frozenset(["part", "parts", "stages", "years", "months", "weeks", "days", "hours", "decades", "half"])
_SPOKEN_UNITS = frozenset(["week", "month", "year", "weekend", "quarter", *words.WEEKDAYS])

_ONE_WEEK = Length(parts=(("W", Decimal(1)),), unit="week")

_DAY_LEADS = words.listed("day_leads")

_DAY_TAILS = words.listed("day_tails")
