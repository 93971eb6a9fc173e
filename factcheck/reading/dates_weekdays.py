"""Dates led by a weekday: "Friday, May 8, 2009", "Thu 14th", "Thursday night", "Monday of the following week"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.dates_counted import Single, counted_length
from factcheck.reading.dates_named import day_led, month_led
from factcheck.reading.dates_numeric import numeric_date
from factcheck.reading.dates_relative import pointed
from factcheck.reading.numerals import ordinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens


def weekday_led(t: Tokens, i: int, single: Single) -> Phrase | None:
    """As in "Friday, May 8, 2009", "Thu 14th", "Thursday night", "Friday"."""
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
        return Phrase(
            i=i, j=nth[1], stamp=Stamp(day=nth[0], weekday=words.WEEKDAYS[low]), anchor="either", unit="month"
        )
    told = _weekday_of(t, i, j, single)
    if told:
        return told
    part = words.PARTS.get(t[j].low, "")
    if part:
        return Phrase(i=i, j=j + 1, stamp=Stamp(weekday=words.WEEKDAYS[low], part=part))
    if short and not _short_day(t, i, j):
        return None
    return Phrase(i=i, j=j, stamp=Stamp(weekday=words.WEEKDAYS[low]))


def _weekday_of(t: Tokens, i: int, j: int, single: Single) -> Phrase | None:
    """As in "Monday of the following week", "Sunday three weeks ago", "Monday two weeks from now"."""
    day = words.WEEKDAYS[t[i].low]
    if t[j].low in ("of", "in") or t[j].low in ("last", "this", "next"):
        week = pointed(t, j + (t[j].low in ("of", "in")))
        if week and week.unit == "week" and not week.length and not week.stamp:
            return replace(week, i=i, stamp=Stamp(weekday=day))
    if t[j].kind == "d" or t[j].low in words.SMALL:
        away = counted_length(t, j, single)
        if away and away.anchor and away.length and not away.stretch and away.length.parts[-1][0] in ("W", "D"):
            return replace(away, i=i, stamp=Stamp(weekday=day))
    return None


def _short_day(t: Tokens, i: int, j: int) -> bool:
    near = (t[j].low, t[i - 1].low)
    if any(low in ("-", "–", "/", "&") for low in near) and (
        t[j + 1].low in words.WEEKDAYS or t[i - 2].low in words.WEEKDAYS
    ):
        return True
    if t[i].low in ("sun", "sat", "wed", "mon"):
        return t[j].kind == "d" or t[i - 1].low in ("on", "last", "next")
    return j > i + 1 or t[j].kind == "d" or t[i - 1].low in ("on", "last", "next", "this", "by", "until")
