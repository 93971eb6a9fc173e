"""Sets of times: "every Friday", "daily", "each year", "every two weeks", "Tuesdays", "weekday mornings"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.clock import time_of_day
from factcheck.reading.dates_named import month_at
from factcheck.reading.durations_grammar import length_at
from factcheck.reading.lengths import Length, timex
from factcheck.reading.numerals import ordinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.stamps import timex as stamp_timex
from factcheck.reading.tokens import Tokens

_EVERY = words.table("every")


SETS = frozenset(["weekends", "weekdays", "weeknights"])


def recurrence(t: Tokens, i: int) -> Phrase | None:
    """The set of times at token i."""
    low = t[i].low
    if low in words.FREQUENCIES and t[i].text[:1].isupper() and t[i + 1].text[:1].isupper() and t[i + 1].gap:
        return None  # the Daily Star
    if low in words.FREQUENCIES:
        return Phrase(i=i, j=i + 1, recur=words.FREQUENCIES[low])
    if low in ("bi", "semi") and t[i + 1].low == "-" and t[i + 2].low in words.FREQUENCIES:
        return Phrase(
            i=i, j=i + 3, recur={"weekly": "P2W", "monthly": "P2M", "annual": "P6M"}.get(t[i + 2].low, "XXXX")
        )
    if low in ("every", "each"):
        return _every(t, i)
    if low in ("once", "twice") or (t[i + 1].low == "times" and low in words.SMALL):
        return _often(t, i)
    return _plural(t, i)


def _every(t: Tokens, i: int) -> Phrase | None:
    j, other = i + 1, False
    if t[j].low == "single":
        j += 1
    if t[j].low == "other":
        j, other = j + 1, True
    low = t[j].low
    if low in words.WEEKDAYS:
        stamp, end = Stamp(weekday=words.WEEKDAYS[low]), j + 1
        if t[end].low in words.PARTS:
            stamp, end = Stamp(weekday=words.WEEKDAYS[low], part=words.PARTS[t[end].low]), end + 1
        return Phrase(i=i, j=end, recur="P2W" if other else stamp_timex(stamp))
    if low in words.SEASONS:
        return Phrase(i=i, j=j + 1, recur=f"XXXX-{words.SEASONS[low]}")
    month = month_at(t, j)
    if month:
        return Phrase(i=i, j=month[1], recur=f"XXXX-{month[0]:02}")
    if low in _EVERY or low == "weeknight":
        if other and low in words.UNITS:
            unit = words.UNITS[low][0]
            return Phrase(i=i, j=j + 1, recur=timex(Length(parts=((unit, Decimal(2)),))))
        return Phrase(i=i, j=j + 1, recur=_EVERY[low])
    nth = ordinal(t, j)
    if nth and t[nth[1]].low in words.WEEKDAYS:
        return Phrase(i=i, j=nth[1] + 1, recur=stamp_timex(Stamp(weekday=words.WEEKDAYS[t[nth[1]].low])))
    if nth and t[nth[1]].low in words.UNITS:
        unit = words.UNITS[t[nth[1]].low][0]
        return Phrase(i=i, j=nth[1] + 1, recur=timex(Length(parts=((unit, Decimal(nth[0])),))))
    if t[i].low == "every":
        found = length_at(t, j)
        if found and not found[0].article:
            return Phrase(i=i, j=found[1], recur=timex(found[0]))
    return None


def _often(t: Tokens, i: int) -> Phrase | None:
    """As in "twice a week", "three times a day": the stretch in which it recurs."""
    j = i + 2 if t[i + 1].low == "times" else i + 1
    if t[j].low in ("a", "an", "every", "each", "per") and t[j + 1].low in words.UNITS:
        return Phrase(i=i, j=j + 2, recur=timex(Length(parts=((words.UNITS[t[j + 1].low][0], Decimal(1)),))))
    return None


def _plural(t: Tokens, i: int) -> Phrase | None:
    low = t[i].low
    if low in ("weekends", "weekdays", "weeknights") and t[i - 1].low not in ("two", "three", "few", "several"):
        return Phrase(i=i, j=i + 1, recur={"weekends": "XXXX-WXX-WE", "weekdays": "P1WD"}.get(low, "XXXX-WXX-XXTNI"))
    day = words.WEEKDAYS.get(low[:-1]) if low.endswith("s") and low not in words.WEEKDAYS else None
    if day and len(low) > 5:
        return _with_clock(t, i, Stamp(weekday=day), i + 1)
    if low in words.WEEKDAYS and t[i + 1].low.endswith("s") and t[i + 1].low[:-1] in words.PARTS:
        return Phrase(
            i=i, j=i + 2, recur=stamp_timex(Stamp(weekday=words.WEEKDAYS[low], part=words.PARTS[t[i + 1].low[:-1]]))
        )
    return None


def _with_clock(t: Tokens, i: int, stamp: Stamp, j: int) -> Phrase:
    if t[j].low == "at":
        clock = time_of_day(t, j + 1)
        if clock:
            minute = f":{clock[0].minute:02}" if clock[0].minute else ""
            return Phrase(i=i, j=clock[1], recur=f"{stamp_timex(stamp)}T{clock[0].hour:02}{minute}")
    return Phrase(i=i, j=j, recur=stamp_timex(stamp))
