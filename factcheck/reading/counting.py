"""Dates counted from another: "two years ago", "the past three years", "the first week of July"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from factcheck.reading.calendar import add_months, day_number, month_length, week_start, weekday
from factcheck.reading.lengths import Length
from factcheck.reading.lengths import timex as length_timex
from factcheck.reading.phrases import Phrase
from factcheck.reading.places import Clock, Place, placed, reference
from factcheck.reading.pointing import anchor_of, step
from factcheck.reading.stamps import Stamp, at_day, day_of, edtf_text, month_stamp, timex, week_stamp

Placing = Callable[[Phrase, Clock], Place | None]


def offset(phrase: Phrase, clock: Clock, place: Placing) -> Place | None:
    """So long before or after something: "two years ago", "three days after the 5th of May", "the past three years"."""
    assert phrase.length is not None
    base = anchor_of(phrase, clock)
    if phrase.base is not None:
        found = place(phrase.base, clock)
        base = found.stamp if found else None
    if phrase.stretch:
        return _stretch(phrase.length, phrase.way, base)
    deep = _long_ago(phrase, base)
    if deep is not None:
        return deep
    why = f"{length_timex(phrase.length)} {'after' if phrase.way > 0 else 'before'} {timex(base)}" if base else ""
    stamp = shift(base, phrase.length, phrase.way)
    if stamp is not None and phrase.stamp and phrase.stamp.weekday:
        day = day_of(stamp) if stamp.day else week_start(stamp.year or 0, stamp.week) if stamp.week else None
        if day is None:
            return None
        return placed(at_day(day - weekday(day) + phrase.stamp.weekday), phrase, why)
    if stamp is not None and stamp.week and base is not None:
        today, days = day_of(base), phrase.length.days
        if today is not None and days is not None:
            near = at_day(today + phrase.way * int(days))
            return Place(f"{edtf_text(near)}~", timex(stamp), near, why)
    if stamp is not None:
        if phrase.length.hedge == "~" and stamp.precise in ("year", "month", "day"):
            stamp = replace(stamp, fuzz="~")
        found_place = placed(stamp, phrase, why)
        return replace(found_place, edtf=_beyond(found_place.edtf, phrase))
    if any(number is None for _, number in phrase.length.parts):
        if phrase.anchor == "speech":
            return reference(Stamp(ref="PAST_REF" if phrase.way < 0 else "FUTURE_REF"), clock)
        if base is not None and base.year is not None:
            edge = edtf_text(replace(base, part="", hour=None, mod=""))
            if "/" not in edge and not edge.startswith("["):
                return Place(f"{edge}/.." if phrase.way > 0 else f"../{edge}", _finest(phrase.length))
    return Place("XXXX-XX-XX" if _finest(phrase.length) == "XXXX-XX-XX" else "XXXX", _finest(phrase.length))


def _long_ago(phrase: Phrase, base: Stamp | None) -> Place | None:
    """ "3.7 billion years ago", "two to three years ago": years before now, about; between two where both are said."""
    assert phrase.length is not None
    months = phrase.length.months
    if phrase.anchor != "speech" or phrase.way > 0 or months is None or phrase.length.parts[0][0] not in ("Y", "ML"):
        return None
    now = base.year if base and base.year is not None else 2000
    oldest = int(months) // 12
    if phrase.length.lower is not None and (base is not None or oldest >= 10000):
        latest = int(phrase.length.lower * (1000 if phrase.length.parts[0][0] == "ML" else 1))
        ends = [edtf_text(Stamp(year=_back(now, years))) for years in (oldest, latest)]
        return Place(f"[{ends[0]}~..{ends[1]}~]" if latest >= 10000 else f"[{ends[0]}..{ends[1]}]", "XXXX")
    if phrase.length.lower is not None or oldest < 10000:
        return None
    stamp = Stamp(year=_back(now, oldest), fuzz="~")
    return Place(_beyond(edtf_text(stamp), phrase), timex(stamp), None, f"{length_timex(phrase.length)} before now")


def _beyond(text: str, phrase: Phrase) -> str:
    """ "More than two years ago" is that long ago or longer."""
    if phrase.length is None or phrase.length.hedge not in (">", ">=") or "/" in text or "XXXX" in text or "[" in text:
        return text
    return f"../{text}" if phrase.way < 0 else f"{text}/.."


def _back(now: int, years: int) -> int:
    """The year so long ago; what lies ten thousand years back or more is not counted from this year."""
    return now - years if years < 10000 else -years


def _finest(length: Length) -> str:
    unit = length.parts[-1][0]
    return {
        "Y": "XXXX",
        "M": "XXXX-XX",
        "W": "XXXX-WXX",
        "D": "XXXX-XX-XX",
        "DE": "XXX",
        "CE": "XX",
        "Q": "XXXX-QX",
        "WE": "XXXX-WXX-WE",
    }.get(unit, "XXXX-XX-XX")


def shift(base: Stamp | None, length: Length, way: int) -> Stamp | None:
    """The stamp so long from the base, as fine as the length is counted; None where the base is not as fine as that."""
    if base is None or base.year is None:
        return None
    first, number = length.parts[0]
    if number is None or any(count is None for _, count in length.parts):
        return None
    if first in ("H", "m", "S") and length.days is not None and length.days < 2:
        return None
    if len(length.parts) == 1 and first in ("DE", "CE", "ML"):
        size = {"DE": 10, "CE": 100, "ML": 1000}[first]
        mask = {"DE": 1, "CE": 2, "ML": 3}[first] if first != "DE" else 1
        year = base.year + way * int(number * size)
        return Stamp(year=year // 10 * 10, mask=1) if mask == 1 else Stamp(year=year, fuzz="~")
    months = length.months
    if months is not None and first in ("Y", "M", "Q"):
        if length.parts[-1][0] == "Y" and months % 12 == 0:
            return Stamp(year=base.year + way * int(months) // 12, mask=base.mask) if abs(months) < 10**7 else None
        return month_stamp(base.year, base.month, way * int(months)) if base.month and abs(months) < 10**6 else None
    today, days = day_of(base), length.days
    if today is None or days is None:
        return _mixed(today, length, way)
    if abs(days) > 10**6:
        return None
    moved = at_day(today + way * int(days))
    if length.parts[-1][0] == "W" and days == days.to_integral_value():
        return week_stamp(today + way * int(days))
    if length.parts[-1][0] in "HmS" and days < 1:
        return at_day(today)
    return moved


def _mixed(today: int | None, length: Length, way: int) -> Stamp | None:
    """Years and months with days behind them: "2 years 1 month 21 days later"."""
    months = replace(length, parts=tuple(part for part in length.parts if part[0] in ("Y", "M", "Q", "DE"))).months
    days = replace(length, parts=tuple(part for part in length.parts if part[0] in ("W", "D"))).days
    if (
        today is None
        or months is None
        or days is None
        or abs(months) > 10**6
        or not any(unit in ("W", "D") for unit, _ in length.parts)
    ):
        return None
    at = at_day(today)
    year, month = add_months(at.year or 0, at.month or 1, way * int(months))
    day = min(at.day or 1, month_length(year, month))
    return at_day(day_number(year, month, day) + way * int(days))


def _stretch(length: Length, way: int, base: Stamp | None) -> Place | None:
    """The time from so long ago to the base, or from there on: to the day where the base is one, in whole quarters for them."""
    value = length_timex(length)
    if base is None or base.year is None or base.mask:
        return None
    if length.parts[0][0] == "Q" and length.parts[0][1]:
        ends = (step(base, "quarter", way), step(base, "quarter", way * int(length.parts[0][1])))
        spans = [_span(month_stamp(end.year, end.quarter * 3 - 2)) for end in ends if end and end.year is not None]
        if len(spans) == 2:
            low, high = min(spans)[0], day_number(*add_months(*_month(max(spans)[0]), 3)) - 1
            return Place(f"{edtf_text(at_day(low))}/{edtf_text(at_day(high))}", value)
    if length.parts[0][1] is None:
        edge = edtf_text(base)
        return Place(f"../{edge}" if way < 0 else f"{edge}/..", value)
    months, today = length.months, day_of(base)
    here: Stamp = Stamp(year=base.year, month=base.month) if base.month else Stamp(year=base.year)
    if months is not None and base.month and base.day and abs(months) < 10**6:
        year, month = add_months(base.year, base.month, way * int(months))
        far: Stamp | None = Stamp(year=year, month=month, day=min(base.day, month_length(year, month)))
        here = Stamp(year=base.year, month=base.month, day=base.day)
    elif months is not None and base.month:
        far = month_stamp(base.year, base.month, way * int(months)) if abs(months) < 10**6 else None
    elif length.parts[0][0] == "M" and base.month and len(length.parts) == 1:
        far = month_stamp(base.year, base.month, way * int(length.parts[0][1])) if length.parts[0][1] < 10**6 else None
    elif months is not None:
        far = shift(base, length, way)
    else:
        days = length.days
        if today is None or days is None or days < 1 or days > 10**6:
            return None
        here, far = at_day(today), at_day(today + way * int(days))
    if far is None:
        return None
    start, end = (far, here) if way < 0 else (here, far)
    return Place(f"{edtf_text(start)}/{edtf_text(end)}", value)


def within(phrase: Phrase, clock: Clock, place: Placing) -> Place | None:
    """As in "the first week of July", "the last day of 1999", "the third month of 2021", "the last four months of 2021"."""
    assert phrase.inner is not None and phrase.length is not None
    outer = place(phrase.inner, clock)
    if outer is None or outer.stamp is None or outer.stamp.year is None or outer.stamp.mask:
        return replace(outer, stamp=None) if outer else None
    whole, nth, unit = outer.stamp, phrase.steps, phrase.unit
    if unit == "week of":
        day = day_of(whole)
        return placed(week_stamp(day), phrase, f"the week of {outer.timex}") if day is not None else None
    number = phrase.length.parts[0][1] or Decimal(1)
    first, last = _span(whole)
    if number > 1:
        return _several(first, last, unit, int(number), nth, phrase.length)
    if unit == "day":
        return placed(at_day(last if nth < 0 else min(first + nth - 1, last)), phrase, f"in {outer.timex}")
    if unit == "week":
        if whole.month is not None and whole.day is None:  # the week of its nth Thursday, as ISO counts weeks
            thursday = first + (4 - weekday(first)) % 7 + (nth - 1) * 7
            return placed(
                week_stamp(thursday if nth > 0 else last - (weekday(last) - 4) % 7), phrase, f"in {outer.timex}"
            )
        if whole.month is None:
            found = week_stamp(last - 3 if nth < 0 else week_start(whole.year or 0, nth) + 3)
        else:
            found = week_stamp(last if nth < 0 else first + 3 + (nth - 1) * 7)
        return placed(found, phrase, f"in {outer.timex}")
    if unit == "month" and whole.year is not None and not whole.month:
        return placed(
            month_stamp(whole.year, 12 if nth < 0 else 1, 0 if nth < 0 else nth - 1), phrase, f"in {outer.timex}"
        )
    if unit == "quarter" and whole.year is not None and not whole.month:
        return placed(Stamp(year=whole.year, quarter=4 if nth < 0 else nth), phrase, f"in {outer.timex}")
    return placed(whole, phrase)


def _span(stamp: Stamp) -> tuple[int, int]:
    """The first and last day of a year or month (or of the day itself)."""
    year = stamp.year or 0
    if stamp.month is None:
        return day_number(year), day_number(year + 1) - 1
    if stamp.day is None:
        return day_number(year, stamp.month), day_number(*add_months(year, stamp.month, 1)) - 1
    day = day_number(year, stamp.month, stamp.day)
    return day, day


def _month(day: int) -> tuple[int, int]:
    at = at_day(day)
    return at.year or 0, at.month or 1


def _several(first: int, last: int, unit: str, number: int, nth: int, length: Length) -> Place | None:
    size = {"day": 1, "week": 7}.get(unit)
    start, end = at_day(first), at_day(last)
    if size:
        low, high = (last - number * size + 1, last) if nth < 0 else (first, first + number * size - 1)
        start, end = at_day(low), at_day(high)
    elif unit == "month" and start.year is not None and end.year is not None and end.month and start.month:
        low_month = month_stamp(end.year, end.month, 1 - number) if nth < 0 else month_stamp(start.year, start.month)
        high_month = month_stamp(end.year, end.month) if nth < 0 else month_stamp(start.year, start.month, number - 1)
        start, end = low_month, high_month
    else:
        return None
    return Place(f"{edtf_text(start)}/{edtf_text(end)}", length_timex(length), end)
