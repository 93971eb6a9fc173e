"""Placing phrases of time: gaps filled and relatives counted from the document's own dates, never a month or day made up."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading.calendar import month_length, weekday
from factcheck.reading.counting import offset, within
from factcheck.reading.holidays import month_of
from factcheck.reading.phrases import Phrase
from factcheck.reading.places import Clock, Place, base_of, feast_day, placed, reference
from factcheck.reading.pointing import SEASON_MONTH, nth_in, pointed
from factcheck.reading.stamps import Stamp, at_day, day_of, timex


def place(phrase: Phrase, clock: Clock) -> Place | None:
    """The place of a phrase that is one date; None where it is none (a stretch with nothing to count from)."""
    if phrase.anchor == "inner":
        return within(phrase, clock, place)
    if phrase.length is not None and phrase.anchor:
        return offset(phrase, clock, place)
    if phrase.anchor:
        return pointed(phrase, clock)
    stamp = phrase.stamp or Stamp()
    if phrase.holiday:
        return placed(_holiday(phrase, stamp, clock), phrase)
    if stamp.ref:
        return reference(stamp, clock)
    filled, why = fill(stamp, clock)
    return placed(filled, phrase, why)


def fill(stamp: Stamp, clock: Clock) -> tuple[Stamp, str]:
    """The stamp with the year (month, day) that its text and the document give it; as it was where they do not."""
    if (
        stamp.short
        and (stamp.mask or stamp.month is None)
        and clock.last
        and clock.last.year is not None
        and clock.narrative
    ):
        last, short = clock.last.year, (stamp.year or 0) % 100
        hundred = last // 100 * 100
        if not stamp.mask:  # "in '24", after 1899
            hundred = min((hundred, hundred - 100, hundred + 100), key=lambda each: abs(each + short - last))
        return (replace(stamp, year=hundred + short) if hundred >= 1700 else stamp), ""
    if stamp.always:
        return stamp, ""
    if stamp.year is not None:
        return _nth(stamp), ""
    base = base_of(clock)
    if stamp.weekday and stamp.month is None:
        return _weekday(stamp, clock)
    if stamp.hour is not None and stamp.month is None:
        day = base if base and day_of(base) is not None else None
        return (replace(stamp, year=day.year, month=day.month, day=day.day) if day else stamp), ""
    if base is None or base.year is None or base.mask:
        return stamp, ""
    month = stamp.month or SEASON_MONTH.get(stamp.season) or (stamp.quarter * 3 - 2 if stamp.quarter else 0)
    if not month or (clock.tense == "present" and not stamp.day and not stamp.quarter):
        return stamp, ""
    number = _year_for(stamp, month, base, clock)
    if stamp.day is not None and stamp.month and stamp.day > month_length(number, stamp.month):
        return stamp, ""
    return _nth(replace(stamp, year=number)), f"the year of {timex(base)}"


def _nth(stamp: Stamp) -> Stamp:
    return nth_in(stamp, stamp) if stamp.nth and stamp.year is not None and stamp.month and stamp.weekday else stamp


def _year_for(stamp: Stamp, month: int, base: Stamp, clock: Clock) -> int:
    """The year of a month or season with none: the story's, going on over the turn of a year; in news the nearest in the tense."""
    assert base.year is not None
    if clock.narrative or base is not clock.published:
        on = base.month is not None and base.month - month >= 8
        return base.year + on
    if base.month is None:
        return base.year
    later = (month, stamp.day or 0) > (base.month, base.day or 31 if stamp.day else 0)
    apart = month - base.month
    if clock.tense == "future":
        return base.year + (apart < 0 or (apart == 0 and bool(stamp.day) and not later and stamp.day != base.day))
    if clock.tense == "past" or stamp.quarter:
        return base.year - later
    return base.year - (apart > 6) + (apart < -6)


def _weekday(stamp: Stamp, clock: Clock) -> tuple[Stamp, str]:
    base = base_of(clock)
    if base is None or day_of(base) is None:
        base = clock.published
    today = day_of(base) if base else None
    if today is None or base is None:
        return stamp, ""
    ahead = (stamp.weekday - weekday(today)) % 7
    if (clock.narrative and base is clock.last) or clock.tense in ("future", "present"):
        day = today + ahead
    else:
        day = today - (7 - ahead) % 7
    return at_day(day, stamp), f"counted from {timex(base)}"


def _holiday(phrase: Phrase, stamp: Stamp, clock: Clock) -> Stamp:
    number, base = stamp.year, base_of(clock)
    if number is None and base is not None and base.year is not None and not base.mask:
        month = month_of(phrase.holiday) or 4
        number = _year_for(Stamp(month=month), month, base, clock)
    return feast_day(phrase.holiday, number)
