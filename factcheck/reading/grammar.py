"""The grammar of time: the longest phrase at a token, with what stands before it (early, the end of) and behind it (ranges)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.clock import time_of_day
from factcheck.reading.dates_lists import with_list
from factcheck.reading.dates_named import day_led, fiscal, month_led, named_day, quarter, season
from factcheck.reading.dates_numeric import numeric_date
from factcheck.reading.dates_ranges import with_range
from factcheck.reading.dates_relative import counted, pointed, reference, spoken_day
from factcheck.reading.durations import Length, length_at, unit_at
from factcheck.reading.holidays import FIRST_WORDS
from factcheck.reading.numerals import ordinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.recurrences import recurrence
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import TRIGGERS, Tokens
from factcheck.reading.years import bare_year, century, decade, year

STARTS = TRIGGERS | FIRST_WORDS | frozenset(
    [*words.SMALL, *words.TENS, *words.ORDINALS, *words.MODS, *words.ERAS]
) | frozenset(
    ["the", "this", "that", "these", "those", "last", "next", "past", "coming", "upcoming", "following", "previous", "preceding", "prior", "ensuing", "a", "an", "half", "couple", "several", "few", "many", "some", "every", "each", "about", "around", "over", "more", "less", "fewer", "at", "up", "no", "nearly", "almost", "approximately", "roughly", "under", "q", "h", "fy", "all", "'", "’", "‘", "once", "twice", "bi", "semi", "½", "¼", "¾", "just", "only", "as", "close", "well", "well", "dozens", "hundreds", "thousands", "tens", "not", "its", "his", "her", "latter", "may", "new", "good", "black", "all", "st", "martin", "april", "mid", "d"]
)


def phrase_at(t: Tokens, i: int) -> Phrase | None:
    """The longest phrase of time that begins at token i, with the range it may open."""
    token = t[i]
    if token.kind != "d" and token.low not in STARTS:
        return None
    phrase = _single(t, i)
    return with_list(t, i, with_range(t, i, phrase, _single), _single)


def _single(t: Tokens, i: int) -> Phrase | None:
    best = _modified(t, i)
    for rule in _RULES:
        found = rule(t, i)
        if found and (best is None or found.j > best.j):
            best = found
    if best is None:
        return None
    return _with_clock(t, _of_year(t, best))


def _of_year(t: Tokens, phrase: Phrase) -> Phrase:
    """A month or season with its year told from another: "June next year", "the summer of last year", "in March that year"."""
    stamp = phrase.stamp
    if phrase.anchor or stamp is None or stamp.year is not None or not (stamp.month or stamp.season or stamp.quarter) or phrase.end:
        return phrase
    k = phrase.j + (t[phrase.j].low in ("of", ","))
    told = pointed(t, k) if t[k].low in _YEAR_LEADS else None
    if told and told.unit == "year" and told.stamp is None and not told.length and not told.holiday:
        return replace(told, i=phrase.i, stamp=stamp, unit="of year")
    return phrase


_YEAR_LEADS = frozenset(["last", "this", "next", "that", "the"])


def _stamped(rule: Callable[[Tokens, int], tuple[Stamp, int] | None]) -> Callable[[Tokens, int], Phrase | None]:
    def apply(t: Tokens, i: int) -> Phrase | None:
        found = rule(t, i)
        return Phrase(i=i, j=found[1], stamp=found[0]) if found else None

    return apply


def _after_the(t: Tokens, i: int) -> Phrase | None:
    """"the" belongs to what it introduces: "the 1990s", "the 19th century", "the 4th of July", "the summer of 1968"."""
    if t[i].low != "the":
        return _of_days(t, i, i) if t[i].low not in words.PARTS else None
    k = i + 1
    for rule in (day_led, century, decade, quarter, season, fiscal):
        found = rule(t, k)
        if found:
            return Phrase(i=i, j=found[1], stamp=found[0])
    if t[k].low in _SPOKEN_UNITS and t[k + 1].low in ("before", "after") and t[k + 2].low in ("last", "next"):
        if (t[k + 1].low == "before") == (t[k + 2].low == "last"):
            unit = t[k].low if t[k].low not in words.WEEKDAYS else "week"
            stamp = Stamp(weekday=words.WEEKDAYS[t[k].low]) if t[k].low in words.WEEKDAYS else None
            return Phrase(i=i, j=k + 3, anchor="speech", steps=-2 if t[k + 2].low == "last" else 2, unit=unit, stamp=stamp)
    if (t[k].low in ("year", "month") and t[k + 1].kind == "d") or (t[k].low == "year" and t[k + 1].text in ("AD", "A")):
        dated = year(t, k + 1)
        return Phrase(i=i, j=dated[1], stamp=dated[0]) if dated else None
    return _of_days(t, i, k) or _week_of(t, i, k) or _the_nth(t, i, k)


def _week_of(t: Tokens, i: int, k: int) -> Phrase | None:
    """"the week of April 10th", "the week beginning 4 February"."""
    if t[k].low != "week" or t[k + 1].low not in ("of", "beginning", "starting", "commencing", "ending"):
        return None
    inner = _single(t, k + 2)
    if inner and inner.stamp and inner.stamp.day and inner.stamp.hour is None and not inner.anchor:
        return Phrase(i=i, j=inner.j, inner=inner, unit="week of", anchor="inner", length=_ONE_WEEK)
    return None


def _the_nth(t: Tokens, i: int, k: int) -> Phrase | None:
    """"the 18th", "the 21st of this month", "the twenty-sixth day of the month": a day of a month that is said elsewhere."""
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
    if spelled or j != found[1] or t[i - 1].low not in _DAY_LEADS or not (t[j].kind != "w" or t[j].low in _DAY_TAILS) or t[j].low == "-":
        return None
    if t[j].low in ("to", "and", "or", ",", "through") and (ordinal(t, j + 1) or ordinal(t, j + 2)):
        return None
    return Phrase(i=i, j=j, stamp=Stamp(day=number), anchor="either", unit="month")


def _of_days(t: Tokens, i: int, k: int) -> Phrase | None:
    """"the first week of July", "the last day of 1999", "the morning of 5 June", "the night of the 4th"."""
    k += t[k].low in ("early", "late") and t[k + 1].low in words.PARTS
    low = t[k].low
    if low in words.PARTS and t[k + 1].low in ("of", "on"):
        inner = _single(t, k + 2)
        if inner and inner.stamp and inner.stamp.day and not inner.stamp.part:
            return replace(inner, i=i, stamp=replace(inner.stamp, part=words.PARTS[low]))
        return None
    nth = (-1, k + 1) if low in ("last", "final") else ordinal(t, k)
    if not nth:
        return None
    many = length_at(t, nth[1])
    unit = unit_at(t, nth[1])
    j = nth[1] + 1
    if many and not many[0].article:
        unit, j = (many[0].unit, True), many[1]
    if not unit or unit[0] not in ("day", "week", "month", "weekend", "year", "decade", "quarter") or t[j].low not in ("of", "in"):
        return None
    inner = _single(t, j + 1) or (_this_unit(t, j + 1) if t[j + 1].low == "the" else None)
    if not inner or inner.recur or (inner.length and not inner.anchor) or (inner.stamp and (inner.stamp.ref or inner.stamp.day)):
        return None
    length = many[0] if many and not many[0].article else Length(parts=((words.UNITS[unit[0]][0], Decimal(1)),), unit=unit[0])
    return Phrase(i=i, j=inner.j, inner=inner, unit=unit[0], steps=nth[0], length=length, anchor="inner")


def _weekday_led(t: Tokens, i: int) -> Phrase | None:
    """"Friday, May 8, 2009", "Thu 14th", "Thursday night", "Friday"."""
    low = t[i].low
    if low not in words.WEEKDAYS or (t[i].text.islower() and low in words.SHORT_WEEKDAYS):
        return None
    short, j = low in words.SHORT_WEEKDAYS, i + 1
    j += short and t[j].low == "." and not t[j].gap
    k = j + 1 if t[j].low in (",", "(") else j
    k += t[k].low in ("the", "on")
    dated = day_led(t, k) or numeric_date(t, k)
    month = month_led(t, k) if not dated else None
    if dated or (month and month[0].day):
        stamp, end = dated or month  # type: ignore[misc]
        end += t[j].low == "(" and t[end].low == ")"
        return Phrase(i=i, j=end, stamp=stamp)
    nth = ordinal(t, k)
    if nth and t[k].kind == "d" and nth[0] <= 31:
        return Phrase(i=i, j=nth[1], stamp=Stamp(day=nth[0]), anchor="either", unit="month")
    told = _weekday_of(t, i, j)
    if told:
        return told
    part = words.PARTS.get(t[j].low, "")
    if part:
        return Phrase(i=i, j=j + 1, stamp=Stamp(weekday=words.WEEKDAYS[low], part=part))
    if short and not _short_day(t, i, j):
        return None
    return Phrase(i=i, j=j, stamp=Stamp(weekday=words.WEEKDAYS[low]))


def _weekday_of(t: Tokens, i: int, j: int) -> Phrase | None:
    """"Monday of the following week", "Sunday three weeks ago", "Monday two weeks from now"."""
    day = words.WEEKDAYS[t[i].low]
    if t[j].low in ("of", "in") or t[j].low in ("last", "this", "next"):
        week = pointed(t, j + (t[j].low in ("of", "in")))
        if week and week.unit == "week" and not week.length and not week.stamp:
            return replace(week, i=i, stamp=Stamp(weekday=day))
    if t[j].kind == "d" or t[j].low in words.SMALL:
        away = _counted_length(t, j)
        if away and away.anchor and away.length and not away.stretch and away.length.parts[-1][0] in ("W", "D"):
            return replace(away, i=i, stamp=Stamp(weekday=day))
    return None


def _short_day(t: Tokens, i: int, j: int) -> bool:
    near = (t[j].low, t[i - 1].low)
    if any(low in ("-", "–", "/", "&") for low in near) and (t[j + 1].low in words.WEEKDAYS or t[i - 2].low in words.WEEKDAYS):
        return True
    if t[i].low in ("sun", "sat", "wed", "mon") and j == i + 1:
        return t[j].kind == "d" or t[i - 1].low in ("on", "last", "next")
    return j > i + 1 or t[j].kind == "d" or t[i - 1].low in ("on", "last", "next", "this", "by", "until")


def _clock(t: Tokens, i: int) -> Phrase | None:
    found = time_of_day(t, i)
    return Phrase(i=i, j=found[1], stamp=found[0]) if found else None


def _with_clock(t: Tokens, phrase: Phrase) -> Phrase:
    """A time beside its day: "8 a.m. on Monday", "noon today", "June 5 at 14:00"."""
    j = phrase.j
    k = j + 1 if t[j].low in (",", "on", "at", "-") else j
    if phrase.stamp and phrase.stamp.hour is not None and phrase.stamp.day is None and not phrase.stamp.weekday and t[k].low in STARTS | {"on"}:
        day = (spoken_day(t, k) or _weekday_led(t, k) or _stamped(month_led)(t, k) or _stamped(day_led)(t, k) or _pointed_day(t, k))
        if day and not day.recur:
            return _joined(phrase.stamp, day, phrase.i)
    elif t[j].low in (",", "at") or t[j].kind == "d":
        stamp = phrase.stamp
        dayish = (phrase.anchor == "speech" and phrase.unit == "day") or (stamp and (stamp.day or stamp.weekday) and stamp.hour is None)
        clock = time_of_day(t, k) if dayish and not phrase.recur and not phrase.end else None
        if clock and (clock[0].minute or clock[1] > k + 1):
            return replace(_joined(clock[0], phrase, phrase.i), j=clock[1])
    return phrase


def _pointed_day(t: Tokens, k: int) -> Phrase | None:
    found = pointed(t, k)
    if found and (found.unit == "day" or (found.stamp and found.stamp.weekday)) and not found.length:
        return found
    return None


def _joined(clock: Stamp, day: Phrase, i: int) -> Phrase:
    stamp = replace(day.stamp or Stamp(), hour=clock.hour, minute=clock.minute, second=clock.second, zone=clock.zone, part="")
    return replace(day, i=i, stamp=stamp)


def _counted_length(t: Tokens, i: int) -> Phrase | None:
    """A duration, or a date so far from another: "six months", "two years ago", "three days after the 5th of May"."""
    found = length_at(t, i)
    if not found:
        if t[i].low in words.PLURALS and t[i + 1].low in ("ago", "later", "earlier") and unit_at(t, i):
            name = words.PLURALS[t[i].low]
            return counted(t, i, _bare(name), i + 1)
        if t[i].low in words.PLURALS and t[i - 1].low in ("for", "over") and unit_at(t, i) and t[i].low not in ("seconds", "quarters"):
            return Phrase(i=i, j=i + 1, length=_bare(words.PLURALS[t[i].low]))
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
        base = _single(t, j + 1)
        if base and not base.recur and not (base.length and not base.anchor) and not (base.stamp and base.stamp.ref):
            return Phrase(i=i, j=base.j, anchor="base", length=length, way=-1 if t[j].low == "before" else 1, base=base)
    if t[i - 1].low == "in" and length.hedge in ("", "~") and _later(t, j):
        return Phrase(i=i, j=j, anchor="speech", length=length, way=1, soon=True)
    if t[j].low == "-" and t[j + 1].low in ("old", "long") and not t[j].gap:
        return Phrase(i=i, j=j + (2 if t[j + 1].low == "old" else 0), length=length)
    if t[j].low == "old" and length.unit in ("year", "month", "day", "week"):
        j += 1
    return Phrase(i=i, j=j, length=length)


def _bare(name: str) -> Length:
    """"years" with no number."""
    return Length(parts=(("m" if name in ("minute", "min") else words.UNITS[name][0], None),), unit=name)


def _later(t: Tokens, j: int) -> bool:
    """"will be back in two days": a date, if the tense says so; "in two years of war": a duration."""
    return t[j].low in ("", ".", ",", "?", "!", "'", "’", "or", "and", "time", ";", ")", "when", "if", "to", "at")


def _aged(t: Tokens, i: int) -> Phrase | None:
    """"aged 34", "at age 63", "age 12"."""
    if t[i].low not in ("aged", "age") or (t[i].low == "age" and t[i + 1].low == "of" and t[i + 2].kind != "d"):
        return None
    k = i + 2 if t[i + 1].low == "of" else i + 1
    found = length_at(t, k)
    if found:
        return Phrase(i=i, j=found[1], length=found[0])
    if t[k].kind == "d" and 0 < t[k].value < 125 and (t[k + 1].low not in ("-", "–", "%", ".") or t[k + 2].kind != "d"):
        return Phrase(i=i, j=k + 1, length=Length(parts=(("Y", Decimal(t[k].value)),), unit="year"))
    return None


def _feast(t: Tokens, i: int) -> Phrase | None:
    found = named_day(t, i)
    return Phrase(i=i, j=found[2], stamp=found[1], holiday=found[0]) if found else None


def _modified(t: Tokens, i: int) -> Phrase | None:
    """"early 2015", "mid-1942", "the late 1980s", "the end of the year", "late in the summer of 1976", "later this month"."""
    k = i + 1 if t[i].low == "the" else i
    mod = words.MODS.get(t[k].low)
    if not mod:
        half = _half_of(t, i, k)
        return half
    j = k + 1
    if t[j].low in ("-", "–") and t[j + 1].low == "to":  # "mid-to-late 1980s"
        j = j + 3 + (t[j + 2].low == "-") if t[j + 3].low in words.MODS or t[j + 2].low == "-" else j
        mod = words.MODS.get(t[j - 1].low, mod) if t[j - 1].kind == "w" else words.MODS.get(t[j].low, mod)
        j += t[j].low in words.MODS
    nouny = t[k].low in ("beginning", "start", "end", "middle", "close")
    bare = nouny and t[k].low == "end" and t[j].low == "of" and t[j + 1].low in ("year", "month", "week", "season")
    if bare and t[j + 1].low != "season":
        return Phrase(i=i, j=j + 2, anchor="either", unit=t[j + 1].low, mod=mod)
    if nouny and t[j].low != "of":
        return None
    j += t[j].low in ("-", "–", "of", "in", "on")
    inner = _single(t, j)
    if not inner and t[j].low == "the":
        inner = _this_unit(t, j)
    if not inner or inner.recur or (inner.length and not inner.stretch) or (inner.stamp and inner.stamp.ref):
        return None
    if inner.stamp and (inner.stamp.hour is not None or (inner.stamp.day and mod != "END")) and not inner.anchor:
        return None
    if inner.stamp and inner.stamp.weekday and not inner.anchor:
        return replace(inner, i=i) if mod != "MID" and not nouny else None
    return replace(inner, i=i, mod=inner.mod or mod)


def _this_unit(t: Tokens, j: int) -> Phrase | None:
    """"the year" in "the end of the year"."""
    if t[j + 1].low in ("year", "month", "week", "decade", "century", "quarter", "day"):
        return Phrase(i=j, j=j + 2, anchor="either", unit=t[j + 1].low)
    return None


def _half_of(t: Tokens, i: int, k: int) -> Phrase | None:
    """"the first half of the 20th century", "the latter part of 1942"."""
    nth = (2, k + 1) if t[k].low in ("latter", "last") else ordinal(t, k)
    if not nth or t[nth[1]].low not in ("half", "part", "third", "quarter", "decades", "years") or t[nth[1] + 1].low != "of" or nth[0] > 4:
        return None
    inner = _single(t, nth[1] + 2)
    if not inner or not inner.stamp or inner.stamp.precise not in ("decade", "century", "millennium", "month") or inner.anchor:
        return None
    last = {"third": 3, "quarter": 4}.get(t[nth[1]].low, 2)
    return replace(inner, i=i, mod="START" if nth[0] == 1 else "END" if nth[0] == last else "MID")


_SPOKEN_UNITS = frozenset(["week", "month", "year", "weekend", "quarter", *words.WEEKDAYS])
_ONE_WEEK = Length(parts=(("W", Decimal(1)),), unit="week")
_DAY_LEADS = frozenset("on by until till from before after since of to between and around".split())
_DAY_TAILS = frozenset("and or to the a he she it they we i when but with at in for his her their was were is".split())
_RULES: tuple[Callable[[Tokens, int], Phrase | None], ...] = (
    _after_the, _stamped(numeric_date), _stamped(month_led), _stamped(day_led), _weekday_led, spoken_day, reference, pointed,
    _clock, _counted_length, _aged, _feast, recurrence, _stamped(decade), _stamped(century), _stamped(quarter), _stamped(fiscal),
    _stamped(season), _stamped(bare_year),
)
