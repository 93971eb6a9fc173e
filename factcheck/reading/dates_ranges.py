"""Ranges of dates: "2011–2014", "2012–13", "May 5–7, 1864", "from March to August 2011", "between 1936 and 1938"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.reading.calendar import month_length
from factcheck.reading.clock import time_of_day
from factcheck.reading.dates_named import day_at, day_led, month_at
from factcheck.reading.dates_numeric import numeric_date
from factcheck.reading.dates_relative import reference
from factcheck.reading.numerals import ordinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens
from factcheck.reading.years import year

Single = Callable[[Tokens, int], Phrase | None]

_DASHES = frozenset(["-", "–", "—", "−", "‑", "~"])
_JOINTS = frozenset(["to", "through", "until", "till", "thru", "til"])


def with_range(t: Tokens, i: int, phrase: Phrase | None, single: Single) -> Phrase | None:
    """The phrase with the end of the range it opens, or itself; a bare day or number may open one too ("5–7 May")."""
    opened = _open_start(t, i)
    if opened and (phrase is None or opened.j > phrase.j):
        return opened
    if phrase is None or phrase.recur or phrase.end or (phrase.length and not phrase.anchor):
        return phrase
    start = phrase.stamp
    j = phrase.j
    if start and start.ref and not (start.ref == "PRESENT_REF" and t[i - 1].low in ("between", "from")):
        return phrase
    if phrase.anchor not in ("", "speech", "text"):
        return phrase
    between = t[i - 1].low == "between" or (t[i - 1].low == "the" and t[i - 2].low == "between")
    if t[j].low in _DASHES:
        return _dashed(t, phrase, j, single)
    if t[j].low in _JOINTS or (between and t[j].low == "and"):
        if start and start.hour is not None and t[j].low in ("until", "till"):
            return phrase
        end = _end(t, phrase, j + 1, single)
        if end:
            return _joined(phrase, end, between=between and t[j].low == "and")
    if t[j].low == "/" and start and start.precise == "year" and not t[j].gap:
        return _short_end(t, phrase, j + 1) or _next_year(t, phrase, j + 1) or phrase
    return phrase


def _next_year(t: Tokens, phrase: Phrase, k: int) -> Phrase | None:
    """ "2002/2003": one year and the next."""
    start = phrase.stamp
    if start is None or start.year is None or t[k].gap or t[k].value != start.year + 1:
        return None
    return replace(phrase, j=k + 1, cut=phrase.j, end=Phrase(i=k, j=k + 1, stamp=Stamp(year=t[k].value)))


def _dashed(t: Tokens, phrase: Phrase, j: int, single: Single) -> Phrase:
    if t[j].gap and not t[j + 1].gap and t[j].low == "-":
        return phrase
    start = phrase.stamp
    if t[j].low == "—" and start and start.hour is not None:
        return phrase
    if start and start.precise == "year" and (not t[j + 1].gap or (t[j].gap and t[j].low == "–")):
        short = _short_end(t, phrase, j + 1)
        if short:
            return short
    end = _end(t, phrase, j + 1, single)
    return _joined(phrase, end) if end else phrase


def _short_end(t: Tokens, phrase: Phrase, k: int) -> Phrase | None:
    """As in "2012–13", "1939-45": the century is that of the start."""
    token, start = t[k], phrase.stamp
    if (
        token.kind != "d"
        or (token.gap and len(token.text) < 2)
        or start is None
        or start.year is None
        or start.year < 100
    ):
        return None
    if len(token.text) == 2:
        number = start.year // 100 * 100 + token.value
        if number < start.year and token.value == 0 and start.year % 100 == 99:
            number += 100
    elif len(token.text) == 1:
        number = start.year // 10 * 10 + token.value
    else:
        return None
    after = t[k + 1]
    if number <= start.year or (
        not after.gap
        and (
            after.kind == "w"
            or after.low in ("-", "%", "/")
            or (after.low == "." and t[k + 2].kind == "d" and not t[k + 2].gap)
        )
    ):
        return None
    return replace(phrase, j=k + 1, cut=phrase.j, end=Phrase(i=k, j=k + 1, stamp=Stamp(year=number)))


def _end(t: Tokens, phrase: Phrase, k: int, single: Single) -> Phrase | None:
    """The other end: a date of its own, or a day or year that shares what the start says."""
    k += t[k].low in ("about", "around", "circa", "roughly", "c", "ca") and (1 + (t[k + 1].low == "."))
    start = phrase.stamp
    if t[k].low in ("present", "now", "today", "date", "current", "the"):
        now = reference(t, k)
        if now and now.stamp and now.stamp.ref == "PRESENT_REF":
            return now
        if t[k].low == "present" or (t[k].low == "the" and t[k + 1].low == "present"):
            return Phrase(i=k, j=k + 1 + (t[k].low == "the"), stamp=Stamp(ref="PRESENT_REF"))
        if t[k].low == "current" and t[k + 1].low in ("date", "day"):
            return Phrase(i=k, j=k + 2, stamp=Stamp(ref="PRESENT_REF"))
        if t[k].low == "date":
            return Phrase(i=k, j=k + 1, stamp=Stamp(ref="PRESENT_REF"))
    if start and start.day and start.month and not start.hour:
        day = _day_end(t, start, k)
        if day:
            return day
    digits = numeric_date(t, k, ranged=True) if start and start.month and start.day and t[k].kind == "d" else None
    other = Phrase(i=k, j=digits[1], stamp=digits[0]) if digits and digits[0].day else single(t, k)
    if other is None or other.recur or (other.length and not other.anchor) or (other.stamp and other.stamp.ref):
        return None
    if start and other.stamp and not other.anchor and not phrase.anchor and not _alike(start, other.stamp):
        return None
    return other


def _day_end(t: Tokens, start: Stamp, k: int) -> Phrase | None:
    """As in "May 5–7, 1864", "from april the ninth till the seventeenth"."""
    i, k = k, k + (t[k].low == "the")
    day = day_at(t, k)
    if not day or (t[k].kind == "w" and not ordinal(t, k)):
        return None
    if month_at(t, day[1] + (t[day[1]].low == "of")) or start.month is None or day[0] > month_length(None, start.month):
        return None
    if t[day[1]].low in (":", "am", "pm", "/", "-") or (t[k].kind == "d" and len(t[k].text) > 2):
        return None
    month = start.month
    if start.day is not None and day[0] <= start.day:
        if not ordinal(t, k):
            return None
        month = start.month % 12 + 1
    stamp, j = Stamp(year=start.year, month=month, day=day[0]), day[1]
    if start.year is None:
        found = year(t, j + 1 if t[j].low in (",", "of") else j)
        if found and found[0].year is not None:
            stamp, j = replace(stamp, year=found[0].year), found[1]
    return Phrase(i=i, j=j, stamp=stamp)


def _alike(start: Stamp, end: Stamp) -> bool:
    clock = (start.hour is None) == (end.hour is None)
    return clock and (bool(start.weekday) == bool(end.weekday) or bool(end.day))


def _joined(phrase: Phrase, end: Phrase, between: bool = False) -> Phrase:
    """A range, the start taking from the end what it leaves out (the year; the era), where that keeps them in order."""
    start, last = phrase.stamp, end.stamp
    if start and last and last.year is not None and not last.ref and not phrase.anchor:
        if start.year is None and (start.month or start.season or start.quarter):
            later = (start.month or 0, start.day or 0) > (last.month or 12, last.day or 31) if start.month else False
            start = replace(start, year=last.year - later, short=last.short)
        elif (
            start.year is not None
            and last.year < start.year <= 3000
            and last.year < 0
            and start.year > 0
            and not start.month
        ):
            start = replace(start, year=1 - start.year)
        phrase = replace(phrase, stamp=start)
    return replace(phrase, j=end.j, cut=phrase.j, end=end, between=between)


def _open_start(t: Tokens, i: int) -> Phrase | None:
    """As in "5–7 May 1864", "5 and 6 May", "the ninth and the seventeenth of April", "500–400 BC", "2-4 pm"."""
    k = i + (t[i].low == "the")
    token = t[k]
    if token.kind != "d" and not ordinal(t, k):
        return None
    day = day_at(t, k)
    if day:
        joint = t[day[1]].low
        between = joint == "and" and (t[i - 1].low == "between" or t[i - 2].low == "between")
        if joint in _DASHES | _JOINTS or between:
            m = day[1] + 1
            end = day_led(t, m + (t[m].low == "the"), ranged=True)
            if end and end[0].day is not None and end[0].day > day[0]:
                stop = Phrase(i=m, j=end[1], stamp=end[0])
                return Phrase(i=i, j=end[1], stamp=replace(end[0], day=day[0]), end=stop, cut=day[1], between=between)
    clock = _hours(t, i, k)
    if clock:
        return clock
    m = k + 2 + (t[k + 2].low in ("about", "around", "roughly", "circa"))
    if token.kind == "d" and 0 < token.value < 10000 and t[k + 1].low in _DASHES | {"to"} and t[m].kind == "d":
        end = year(t, m)
        if end and end[0].year is not None and end[1] > m + 1 and t[m].value:
            number = token.value if end[0].year > 0 else 1 - token.value
            if number < end[0].year:
                return Phrase(
                    i=i, j=end[1], stamp=Stamp(year=number), cut=k + 1, end=Phrase(i=k + 2, j=end[1], stamp=end[0])
                )
    return None


def _hours(t: Tokens, i: int, k: int) -> Phrase | None:
    """As in "2-4pm", "between 1 and 2 a.m.": the first hour is in the half of the day of the second."""
    token, joint = t[k], t[k + 1].low
    between = joint == "and" and t[i - 1].low == "between"
    if (
        token.kind != "d"
        or not 0 < token.value <= 12
        or not (between or joint in ("-", "–", "to"))
        or t[k + 2].kind != "d"
    ):
        return None
    end = time_of_day(t, k + 2)
    if not end or end[0].hour is None or end[1] == k + 3 or t[end[1] - 1].kind == "d":
        return None
    hour = token.value % 12 + (12 if end[0].hour >= 12 else 0)
    hour -= 12 if hour > end[0].hour and hour >= 12 else 0
    start = Stamp(hour=hour, minute=0, zone=end[0].zone)
    stop = Phrase(i=k + 2, j=end[1], stamp=end[0])
    return Phrase(i=i, j=end[1], stamp=start, cut=k + 1, end=stop, between=between)


def ends(phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """The two ends of a range, each as a phrase of its own."""
    if phrase.end is None:
        return None
    return replace(phrase, end=None, j=phrase.cut, between=False), phrase.end
