"""Placing phrases of time: gaps filled and relatives counted from the document's own dates, never a month or day made up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.calendar import add_months, day_number, month_length, nth_weekday, week_start, weekday
from factcheck.reading.durations import Length
from factcheck.reading.durations import timex as length_timex
from factcheck.reading.holidays import day_in_year, month_of
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp, at_day, day_of, edtf_text, month_stamp, timex, week_stamp

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_OPEN = {"day": Stamp(weekday=0, part="", month=None), "week": Stamp(), "month": Stamp(), "year": Stamp()}
_SIZES = {"decade": 1, "century": 2, "millennium": 3}


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a phrase is read from: `published` and `last` as stamps, whether the text is a `narrative`, and the `tense`."""

    published: Stamp | None
    last: Stamp | None
    narrative: bool
    tense: str


@dataclass(frozen=True, slots=True)
class Place:
    """A placed phrase: EDTF, TIMEX3, the stamp to count on from (None: nothing to count from), how it was resolved."""

    edtf: str
    timex: str
    stamp: Stamp | None = None
    why: str = ""
    other: str = ""


def place(phrase: Phrase, clock: Clock) -> Place | None:
    """The place of a phrase that is one date; None where it is none (a stretch with nothing to count from)."""
    if phrase.anchor == "inner":
        return _inner(phrase, clock)
    if phrase.length is not None and phrase.anchor:
        return _offset(phrase, clock)
    if phrase.anchor:
        return _pointed(phrase, clock)
    stamp = phrase.stamp or Stamp()
    if phrase.holiday:
        return _placed(_holiday(phrase, stamp, clock), phrase)
    if stamp.ref:
        return _reference(stamp, clock)
    filled, why = fill(stamp, clock)
    return _placed(filled, phrase, why)


def _placed(stamp: Stamp, phrase: Phrase, why: str = "") -> Place:
    if phrase.part and not stamp.part:
        stamp = replace(stamp, part=phrase.part)
    if phrase.mod and stamp.precise in ("month", "year", "decade", "century", "millennium", "season"):
        stamp = replace(stamp, mod=phrase.mod)
    other = ""
    if stamp.other and stamp.year is not None and stamp.day is not None:
        other = edtf_text(replace(stamp, month=stamp.other[0], day=stamp.other[1], other=None))
    return Place(edtf_text(stamp), timex(stamp), stamp if stamp.year is not None else None, why, other)


def _reference(stamp: Stamp, clock: Clock) -> Place:
    if clock.published is None or stamp.ref == "PRESENT_REF":
        now = edtf_text(clock.published) if clock.published else "XXXX"
        return Place(now, stamp.ref)
    day = edtf_text(clock.published)
    return Place(f"../{day}" if stamp.ref == "PAST_REF" else f"{day}/..", stamp.ref)


def fill(stamp: Stamp, clock: Clock) -> tuple[Stamp, str]:
    """The stamp with the year (month, day) that its text and the document give it; as it was where they do not."""
    if stamp.short and stamp.mask and clock.last and clock.last.year is not None and clock.narrative:
        hundred = clock.last.year // 100 * 100
        return (replace(stamp, year=hundred + (stamp.year or 0) % 100) if hundred >= 1700 else stamp), ""
    if stamp.year is not None:
        return _nth(stamp), ""
    base = _base(clock)
    if stamp.weekday and stamp.month is None:
        return _weekday(stamp, clock)
    if stamp.hour is not None and stamp.month is None:
        day = base if base and day_of(base) is not None else None
        return (replace(stamp, year=day.year, month=day.month, day=day.day) if day else stamp), ""
    if base is None or base.year is None or base.mask:
        return stamp, ""
    month = stamp.month or _SEASON_MONTH.get(stamp.season) or (stamp.quarter * 3 - 2 if stamp.quarter else 0)
    if not month or (clock.tense == "present" and not stamp.day and not stamp.quarter):
        return stamp, ""
    number = _year_for(stamp, month, base, clock)
    if stamp.day is not None and stamp.month and stamp.day > month_length(number, stamp.month):
        return stamp, ""
    return _nth(replace(stamp, year=number)), f"the year of {timex(base)}"


def _base(clock: Clock) -> Stamp | None:
    return (clock.last or clock.published) if clock.narrative else (clock.published or clock.last)


def _nth(stamp: Stamp) -> Stamp:
    if stamp.nth and stamp.year is not None and stamp.month and stamp.weekday:
        day = nth_weekday(stamp.year, stamp.month, stamp.weekday, stamp.nth)
        return replace(stamp, day=day, weekday=0, nth=0) if day else stamp
    return stamp


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
    base = _base(clock)
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
    number, base = stamp.year, _base(clock)
    if number is None and base is not None and base.year is not None and not base.mask:
        month = month_of(phrase.holiday) or 4
        number = _year_for(Stamp(month=month), month, base, clock)
    return _feast(phrase.holiday, number)


def _feast(name: str, number: int | None) -> Stamp:
    found = day_in_year(name, number)
    return Stamp(year=number, month=found[0], day=found[1]) if found else Stamp(year=number)


def _anchor(phrase: Phrase, clock: Clock) -> Stamp | None:
    if phrase.anchor == "speech" and phrase.stretch and phrase.way > 0 and clock.narrative and clock.last:
        return clock.last
    if phrase.anchor == "speech":
        return clock.published or (clock.last if clock.narrative and phrase.steps else None)
    if phrase.anchor == "either":
        return _base(clock)
    return clock.last or clock.published


def _pointed(phrase: Phrase, clock: Clock) -> Place:
    base = _anchor(phrase, clock)
    why = f"counted from {timex(base)}" if base else ""
    if phrase.unit == "of year" and phrase.stamp:
        told = step(base, "year", phrase.steps)
        return _placed(replace(phrase.stamp, year=told.year if told else None), phrase, why)
    if phrase.holiday:
        return _placed(_near_feast(phrase, base), phrase, why)
    if phrase.stamp and ((phrase.stamp.weekday and phrase.stamp.hour is None) or phrase.stamp.month or phrase.stamp.season):
        return _placed(_near(phrase, phrase.stamp, base), phrase, why)
    stamp = step(base, phrase.unit, phrase.steps)
    if stamp is None:
        return _unplaced(phrase)
    if phrase.stamp and phrase.stamp.day and phrase.unit == "month":
        return _placed(_day_in(stamp, phrase.stamp.day), phrase, why)
    if phrase.stamp and (phrase.stamp.quarter or phrase.stamp.half) and phrase.unit == "year" and phrase.stamp.hour is None:
        return _placed(replace(phrase.stamp, year=stamp.year), phrase, why)
    if phrase.stamp and phrase.stamp.hour is not None:
        stamp = replace(stamp, hour=phrase.stamp.hour, minute=phrase.stamp.minute, second=phrase.stamp.second, zone=phrase.stamp.zone)
    return _placed(stamp, phrase, why)


def _day_in(month: Stamp, day: int) -> Stamp:
    known = month.year is not None and month.month is not None and day <= month_length(month.year, month.month)
    return replace(month, day=day) if known else Stamp(day=day)


_UNPLACED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "fortnight": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
             "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX", "century": "XX", "millennium": "X"}


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


def _near(phrase: Phrase, stamp: Stamp, base: Stamp | None) -> Stamp:
    """The weekday, month or season that lies so many steps from the base: the last, this, the next."""
    if base is None or base.year is None or base.mask:
        return stamp
    steps = phrase.steps
    if stamp.weekday and stamp.month is None:
        today = day_of(base)
        if today is None:
            return stamp
        if phrase.unit == "week" and phrase.stamp is stamp and steps >= 0 and phrase.anchor == "speech":
            return at_day(today - weekday(today) + stamp.weekday + 7 * steps, stamp)
        if steps < 0:
            return at_day(today - 1 - (weekday(today) - 1 - stamp.weekday) % 7, stamp)
        ahead = (stamp.weekday - weekday(today)) % 7
        return at_day(today + (ahead or 7 * bool(steps)), stamp)
    month = stamp.month or _SEASON_MONTH.get(stamp.season, 1)
    at = base.month or _SEASON_MONTH.get(base.season, 0) or (1 if steps > 0 else 12 if steps < 0 else month)
    if base.month is None and not base.season:
        return replace(stamp, year=base.year + steps)
    done = month + 2 if stamp.season and steps < 0 else month
    if steps < 0:
        return replace(stamp, year=base.year - (done >= at and not (stamp.day and base.day and done == at and stamp.day < base.day)))
    return replace(stamp, year=base.year + (month <= at)) if steps else replace(stamp, year=base.year)


def _near_feast(phrase: Phrase, base: Stamp | None) -> Stamp:
    if base is None or base.year is None or base.mask:
        return _feast(phrase.holiday, None)
    today, year = day_of(base), base.year
    this = _feast(phrase.holiday, year)
    day = day_of(this)
    if today is not None and day is not None and phrase.steps:
        year += (day <= today) if phrase.steps > 0 else -(day >= today)
    elif phrase.steps:
        year += phrase.steps
    return _feast(phrase.holiday, year)


def _inner(phrase: Phrase, clock: Clock) -> Place | None:
    """"the first week of July", "the last day of 1999", "the third month of 2021", "the last four months of 2021"."""
    assert phrase.inner is not None and phrase.length is not None
    outer = place(phrase.inner, clock)
    if outer is None or outer.stamp is None or outer.stamp.year is None or outer.stamp.mask:
        return replace(outer, stamp=None) if outer else None
    whole, nth, unit = outer.stamp, phrase.steps, phrase.unit
    if unit == "week of":
        day = day_of(whole)
        return _placed(week_stamp(day), phrase, f"the week of {outer.timex}") if day is not None else None
    number = phrase.length.parts[0][1] or Decimal(1)
    first, last = _span(whole)
    if number > 1:
        return _several(first, last, unit, int(number), nth, phrase.length)
    if unit == "day":
        return _placed(at_day(last if nth < 0 else min(first + nth - 1, last)), phrase, f"in {outer.timex}")
    if unit == "week":
        if whole.month is None:
            found = week_stamp(last - 3 if nth < 0 else week_start(whole.year or 0, nth) + 3)
        else:
            found = week_stamp(last if nth < 0 else first + 3 + (nth - 1) * 7)
        return _placed(found, phrase, f"in {outer.timex}")
    if unit == "month" and whole.year is not None and not whole.month:
        return _placed(month_stamp(whole.year, 12 if nth < 0 else 1, 0 if nth < 0 else nth - 1), phrase, f"in {outer.timex}")
    if unit == "quarter" and whole.year is not None and not whole.month:
        return _placed(Stamp(year=whole.year, quarter=4 if nth < 0 else nth), phrase, f"in {outer.timex}")
    return _placed(whole, phrase)


def _span(stamp: Stamp) -> tuple[int, int]:
    """The first and last day of a year or month (or of the day itself)."""
    year = stamp.year or 0
    if stamp.month is None:
        return day_number(year), day_number(year + 1) - 1
    if stamp.day is None:
        return day_number(year, stamp.month), day_number(*add_months(year, stamp.month, 1)) - 1
    day = day_number(year, stamp.month, stamp.day)
    return day, day


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


def _offset(phrase: Phrase, clock: Clock) -> Place | None:
    """So long before or after something: "two years ago", "three days after the 5th of May", "the past three years"."""
    assert phrase.length is not None
    base = _anchor(phrase, clock)
    if phrase.base is not None:
        found = place(phrase.base, clock)
        base = found.stamp if found else None
    if phrase.stretch:
        return _stretch(phrase.length, phrase.way, base)
    why = f"{length_timex(phrase.length)} {'after' if phrase.way > 0 else 'before'} {timex(base)}" if base else ""
    stamp = shift(base, phrase.length, phrase.way)
    if stamp is not None and phrase.stamp and phrase.stamp.weekday:
        day = day_of(stamp) if stamp.day else week_start(stamp.year or 0, stamp.week) if stamp.week else None
        if day is None:
            return None
        return _placed(at_day(day - weekday(day) + phrase.stamp.weekday), phrase, why)
    if stamp is not None and stamp.week and base is not None:
        today, days = day_of(base), phrase.length.days
        if today is not None and days is not None:
            near = at_day(today + phrase.way * int(days))
            return Place(f"{edtf_text(near)}~", timex(stamp), near, why)
    if stamp is not None:
        if phrase.length.hedge == "~" and stamp.precise in ("year", "month", "day"):
            stamp = replace(stamp, fuzz="~")
        return _placed(stamp, phrase, why)
    if any(number is None for _, number in phrase.length.parts):
        if phrase.anchor == "speech":
            return _reference(Stamp(ref="PAST_REF" if phrase.way < 0 else "FUTURE_REF"), clock)
        if base is not None and base.year is not None:
            edge = edtf_text(replace(base, part="", hour=None, mod=""))
            if "/" not in edge and not edge.startswith("["):
                return Place(f"{edge}/.." if phrase.way > 0 else f"../{edge}", _finest(phrase.length))
    return Place("XXXX-XX-XX" if _finest(phrase.length) == "XXXX-XX-XX" else "XXXX", _finest(phrase.length))


def _finest(length: Length) -> str:
    unit = length.parts[-1][0]
    return {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "D": "XXXX-XX-XX", "DE": "XXX", "CE": "XX", "Q": "XXXX-QX",
            "WE": "XXXX-WXX-WE"}.get(unit, "XXXX-XX-XX")


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
    if today is None or months is None or days is None or abs(months) > 10**6 or not any(unit in ("W", "D") for unit, _ in length.parts):
        return None
    at = at_day(today)
    year, month = add_months(at.year or 0, at.month or 1, way * int(months))
    day = min(at.day or 1, month_length(year, month))
    return at_day(day_number(year, month, day) + way * int(days))


def _stretch(length: Length, way: int, base: Stamp | None) -> Place | None:
    value = length_timex(length)
    if base is None or base.year is None or base.mask:
        return None
    if length.parts[0][1] is None:
        edge = edtf_text(base)
        return Place(f"../{edge}" if way < 0 else f"{edge}/..", value)
    months, today = length.months, day_of(base)
    here: Stamp = Stamp(year=base.year, month=base.month) if base.month else Stamp(year=base.year)
    if months is not None and base.month:
        far: Stamp | None = month_stamp(base.year, base.month, way * int(months)) if abs(months) < 10**6 else None
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


_ = words
