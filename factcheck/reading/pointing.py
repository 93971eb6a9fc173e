"""Dates pointed at: "last week", "next Friday", "the following March", "that year", "last Christmas"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading.calendar import day_number, month_length, nth_weekday, weekday
from factcheck.reading.phrases import Phrase
from factcheck.reading.places import Clock, Place, base_of, feast_day, placed
from factcheck.reading.stamps import Stamp, at_day, day_of, edtf_text, month_stamp, timex, week_stamp


def pointed(phrase: Phrase, clock: Clock) -> Place:
    base = anchor_of(phrase, clock)
    why = f"counted from {timex(base)}" if base else ""
    if phrase.unit == "of year" and phrase.stamp:
        told = step(base, "year", phrase.steps)
        return placed(replace(phrase.stamp, year=told.year if told else None), phrase, why)
    if phrase.stamp and phrase.unit == "month" and phrase.stamp.weekday and (phrase.stamp.nth or phrase.stamp.day):
        month = step(base, "month", phrase.steps)
        if month is None:
            return _unplaced(phrase)
        found = _weekday_and_day(month, phrase.stamp, clock.tense) if phrase.stamp.day else nth_in(month, phrase.stamp)
        return placed(found, phrase, why)
    if phrase.holiday:
        return placed(_near_feast(phrase, base), phrase, why)
    if phrase.stamp and (
        (phrase.stamp.weekday and phrase.stamp.hour is None) or phrase.stamp.month or phrase.stamp.season
    ):
        return placed(_near(phrase, phrase.stamp, base), phrase, why)
    stamp = step(base, phrase.unit, phrase.steps)
    if stamp is None:
        return _unplaced(phrase)
    if phrase.stamp and phrase.stamp.day and phrase.unit == "month":
        return placed(_day_in(stamp, phrase.stamp.day), phrase, why)
    if (
        phrase.stamp
        and (phrase.stamp.quarter or phrase.stamp.half)
        and phrase.unit == "year"
        and phrase.stamp.hour is None
    ):
        return placed(replace(phrase.stamp, year=stamp.year), phrase, why)
    if phrase.stamp and phrase.stamp.hour is not None:
        stamp = replace(
            stamp,
            hour=phrase.stamp.hour,
            minute=phrase.stamp.minute,
            second=phrase.stamp.second,
            zone=phrase.stamp.zone,
        )
    return placed(stamp, phrase, why)


def anchor_of(phrase: Phrase, clock: Clock) -> Stamp | None:
    if phrase.anchor == "speech" and phrase.stretch and phrase.way > 0 and clock.narrative and clock.last:
        return clock.last
    if phrase.anchor == "speech":
        return clock.published or (clock.last if clock.narrative and phrase.steps else None)
    if phrase.anchor == "either":
        return base_of(clock)
    return _fine_enough(phrase, clock)


def _fine_enough(phrase: Phrase, clock: Clock) -> Stamp | None:
    """The last date said; where that is too coarse to count days or months from, the last day said in the same year."""
    last, fine = clock.last or clock.published, clock.day
    if last is None or last.year is None or last.day is not None:
        return last
    unit = phrase.length.parts[-1][0] if phrase.length else phrase.unit
    days = unit in ("D", "W", "H", "m", "S", "WE", "day", "week", "weekend")
    if not days and not (unit in ("M", "month") and last.month is None):
        return last
    if fine and (fine.year == last.year if clock.narrative else True):
        return fine
    return last if clock.narrative else clock.published or last


def nth_in(month: Stamp, said: Stamp) -> Stamp:
    """The nth such weekday of a month; the month where it has no fifth."""
    if month.year is None or month.month is None:
        return month
    day = nth_weekday(month.year, month.month, said.weekday, said.nth)
    return replace(month, day=day, weekday=0, nth=0) if day else month


def _weekday_and_day(month: Stamp, said: Stamp, tense: str) -> Stamp:
    """ "Fri 14th": the nearest month, onwards or back as the tense has it, in which the 14th is a Friday."""
    way = 1 if tense == "future" else -1
    for months in range(60):
        near = month_stamp(month.year or 0, month.month or 1, way * months)
        if (
            near.year is None
            or near.month is None
            or said.day is None
            or said.day > month_length(near.year, near.month)
        ):
            continue
        if weekday(day_number(near.year, near.month, said.day)) == said.weekday:
            return replace(near, day=said.day)
    return Stamp(weekday=said.weekday)


def _day_in(month: Stamp, day: int) -> Stamp:
    known = month.year is not None and month.month is not None and day <= month_length(month.year, month.month)
    return replace(month, day=day) if known else Stamp(day=day)


_UNPLACED = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
    "millennium": "X",
}


def _unplaced(phrase: Phrase) -> Place:
    value = _UNPLACED.get(phrase.unit, "XXXX")
    part = f"T{phrase.part}" if phrase.part else ""
    if phrase.stamp and phrase.stamp.day and phrase.unit == "month":
        return Place(f"XXXX-XX-{phrase.stamp.day:02}", f"XXXX-XX-{phrase.stamp.day:02}")
    if phrase.stamp and phrase.stamp.quarter:
        return Place(edtf_text(phrase.stamp), timex(phrase.stamp))
    if phrase.stamp and phrase.stamp.hour is not None:
        part = f"T{phrase.stamp.hour:02}:{phrase.stamp.minute or 0:02}"
    return Place("XXXX-XX-XX" if value == "XXXX-XX-XX" else "XXXX", value + part)


def step(base: Stamp | None, unit: str, steps: int) -> Stamp | None:
    """The day, week, month … so many steps from the one in which `base` lies; None where `base` does not say in which it lies."""
    if base is None or base.year is None:
        return None
    day = day_of(base)
    if unit == "day":
        return at_day(day + steps) if day is not None else None
    if unit in ("week", "weekend", "fortnight"):
        return replace(week_stamp(day + 7 * steps), weekend=unit == "weekend") if day is not None else None
    if unit == "month":
        return month_stamp(base.year, base.month, steps) if base.month else None
    if unit == "quarter":
        quarter = base.quarter or ((base.month + 2) // 3 if base.month else 0)
        count = base.year * 4 + quarter - 1 + steps
        return Stamp(year=count // 4, quarter=count % 4 + 1) if quarter else None
    if unit == "year":
        return Stamp(year=base.year + steps) if not base.mask else None
    mask = _SIZES.get(unit, 0)
    size = 10**mask
    return Stamp(year=(base.year // size + steps) * size, mask=mask) if mask >= base.mask else None


SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_SIZES = {"decade": 1, "century": 2, "millennium": 3}


def _near(phrase: Phrase, stamp: Stamp, base: Stamp | None) -> Stamp:
    """The weekday, month or season that lies so many steps from the base: the last, this, the next."""
    if base is None or base.year is None or base.mask:
        return stamp
    steps = phrase.steps
    if stamp.weekday and stamp.month is None:
        today = day_of(base)
        if today is None:
            return stamp
        if phrase.unit == "weekdays" and steps > 0:
            return at_day(today + ((stamp.weekday - weekday(today)) % 7 or 7) + 7 * (steps - 1), stamp)
        if phrase.unit == "week" and phrase.stamp is stamp and steps >= 0 and phrase.anchor == "speech":
            return at_day(today - weekday(today) + stamp.weekday + 7 * steps, stamp)
        if steps < 0:
            return at_day(today - 1 - (weekday(today) - 1 - stamp.weekday) % 7 + 7 * (steps + 1), stamp)
        ahead = (stamp.weekday - weekday(today)) % 7
        return at_day(today + (ahead or 7 * bool(steps)), stamp)
    month = stamp.month or SEASON_MONTH.get(stamp.season, 1)
    at = base.month or SEASON_MONTH.get(base.season, 0) or (1 if steps > 0 else 12 if steps < 0 else month)
    if base.month is None and not base.season:
        return replace(stamp, year=base.year + steps)
    done = month + 2 if stamp.season and steps < 0 else month
    if steps < 0:
        return replace(
            stamp,
            year=base.year - (done >= at and not (stamp.day and base.day and done == at and stamp.day < base.day)),
        )
    return replace(stamp, year=base.year + (month <= at)) if steps else replace(stamp, year=base.year)


def _near_feast(phrase: Phrase, base: Stamp | None) -> Stamp:
    if base is None or base.year is None or base.mask:
        return feast_day(phrase.holiday, None)
    today, year = day_of(base), base.year
    this = feast_day(phrase.holiday, year)
    day = day_of(this)
    if today is not None and day is not None and phrase.steps:
        year += (day <= today) if phrase.steps > 0 else -(day >= today)
    elif phrase.steps:
        year += phrase.steps
    return feast_day(phrase.holiday, year)
