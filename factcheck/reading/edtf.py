"""EDTF (ISO 8601-2, levels 0 to 2) to dates: the one place where the bounds of a date come from.

Every `Date` is made here from its text, so a date read back from its text is the same date. What the forms mean here:

- `2018`, `2018-06`, `2018-06-05`, `2018-06-05T08:30:00Z`, `199X`, `18XX`, `XXXX-12-25` (any year: no bounds), `Y-13000`;
- `2018-21` to `-41`: seasons (wide: the hemisphere is not said), quarters (33 to 36), thirds, halves (40, 41);
- `1815~`, `1815?`, `1815%`: about that time; the margin grows with age and roundness, see `_margin`;
- `2011/2014` is a stretch with a start and an end (`period`), `../1931` and `2013/..` are open;
- `[1936..1938]` is one moment between two; with both ends approximate, `[2015-09~..2015-12~]`, it is how "late 2015" is
  written: it suggests what it says and allows the whole year (decade, century, month) around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from factcheck.model import INFINITY, Date, Interval
from factcheck.reading.calendar import add_months, civil, day_number, month_length

_COMPONENT = re.compile(
    r"(?P<q0>[~?%])?(?P<year>Y-?\d{1,12}E\d{1,2}|Y-?\d{5,12}|-?[\dX]{4})(?:S(?P<digits>\d))?(?P<q1>[~?%])?"
    r"(?:-(?P<q2>[~?%])?(?P<month>[\dX]{2})(?P<q3>[~?%])?(?:-(?P<q4>[~?%])?(?P<day>[\dX]{2})(?P<q5>[~?%])?)?)?"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?"
)
_SEASONS = {21: (3, 6), 22: (6, 9), 23: (9, 12), 24: (12, 15)}  # first month, month after the last
_DAY = Decimal(86400)


def date(text: str) -> Date:
    """The date that an EDTF text names. Raises ValueError where it is not EDTF, or names no possible date."""
    text = text.strip()
    if len(text) > 120:
        raise ValueError("too long for EDTF")
    return _date(text)


@dataclass(frozen=True, slots=True)
class _Bounds:
    low: Decimal
    high: Decimal
    wide_low: Decimal
    wide_high: Decimal
    precision: str = "day"
    fuzzy: bool = False


@lru_cache(maxsize=8192)
def _date(text: str) -> Date:
    period = False
    if text[:1] in ("[", "{") and text[-1:] == {"[": "]", "{": "}"}[text[0]]:
        bounds = _set(text[1:-1])
        period = text[0] == "{"
    elif "/" in text:
        start, _, end = text.partition("/")
        bounds = _widened(_interval(start, end))
        period = start not in ("", "..") and end not in ("", "..")
    else:
        bounds = _widened(_component(text))
    return Date(
        text=text,
        allows=_between(bounds.wide_low, bounds.wide_high),
        suggests=_between(bounds.low, bounds.high),
        period=period,
    )


def _widened(bounds: _Bounds) -> _Bounds:
    """Outside a set, "about" suggests all that it allows; seasons alone allow more than they suggest."""
    if not bounds.fuzzy:
        return bounds
    return _Bounds(bounds.wide_low, bounds.wide_high, bounds.wide_low, bounds.wide_high, bounds.precision, True)


def _between(low: Decimal, high: Decimal) -> Interval:
    return Interval(low, high, low_closed=low.is_finite(), high_closed=False)


_OPEN = _Bounds(-INFINITY, INFINITY, -INFINITY, INFINITY, "open")


def _interval(start: str, end: str) -> _Bounds:
    first = _OPEN if start in ("", "..") else _component(start)
    last = _OPEN if end in ("", "..") else _component(end)
    return _hull(first, last)


def _hull(first: _Bounds, last: _Bounds) -> _Bounds:
    if first.low > last.high or (first.low.is_finite() and last.high.is_finite() and first.low >= last.high):
        raise ValueError("the end is before the start")
    return _Bounds(
        first.low,
        last.high,
        min(first.wide_low, last.wide_low) if last is not _OPEN else first.wide_low,
        max(first.wide_high, last.wide_high) if first is not _OPEN else last.wide_high,
        first.precision,
        first.fuzzy and last.fuzzy,
    )


def _set(body: str) -> _Bounds:
    parts = [_set_part(part.strip()) for part in body.split(",")]
    low, high = min(parts, key=lambda part: part.low), max(parts, key=lambda part: part.high)
    bounds = _hull(low, high)
    if len(parts) == 1 and bounds.fuzzy:
        return _contained(bounds)
    return bounds


def _set_part(part: str) -> _Bounds:
    if ".." not in part:
        return _component(part)
    start, _, end = part.partition("..")
    return _interval(start or "..", end or "..")


def _contained(bounds: _Bounds) -> _Bounds:
    """As in "Late 2015" allows all of 2015: the span grows to the month, year, decade or century that holds both of its ends."""
    (year, month, _), (year_b, month_b, _) = civil(int(bounds.low)), civil(int(bounds.high) - 1)
    low, high = day_number(year), day_number(year + 1)
    if bounds.precision == "day" and (year, month) == (year_b, month_b):
        low, high = day_number(year, month), day_number(*add_months(year, month, 1))
    elif year != year_b or bounds.precision == "year":
        size = next((size for size in (10, 100, 1000) if year // size == year_b // size), 0)
        if not size:
            return bounds
        low, high = day_number(year // size * size), day_number(year // size * size + size)
    return _Bounds(bounds.low, bounds.high, Decimal(low), Decimal(high), bounds.precision, True)


def _component(text: str) -> _Bounds:
    match = _COMPONENT.fullmatch(text)
    if not match:
        raise ValueError(f"not EDTF: {text!r}")
    years, masked = _years(match["year"])
    month, day = match["month"], match["day"]
    qualifiers = "".join(match[f"q{n}"] or "" for n in range(6))
    if years is None:
        _check_month_day(month, day)
        return _OPEN
    if match["digits"] and not masked:  # 1950S2: some year of the 1900s
        size = 10 ** max(len(str(abs(years[0]))) - int(match["digits"]), 0)
        years, masked = (years[0] // size * size, years[0] // size * size + size - 1), size > 1
    bounds = _bounds(years[0], years[1], masked, month, day)
    if match["hour"]:
        if day is None or "X" in day or masked:
            raise ValueError("a time of day needs a day")
        bounds = _with_time(bounds, match)
    if qualifiers:
        margin = _margin(bounds, years[0], masked) * (2 if "%" in qualifiers else 1)
        low, high = bounds.low - margin, bounds.high + margin
        inner = (bounds.low, bounds.high)
        return _Bounds(*inner, min(low, bounds.wide_low), max(high, bounds.wide_high), bounds.precision, True)
    return bounds


def _years(text: str) -> tuple[tuple[int, int] | None, bool]:
    if text[0] == "Y":
        digits, _, power = text[1:].partition("E")
        year = int(digits) * 10 ** int(power or 0)
        if abs(year) > 10**11:
            raise ValueError("a year too far away")
        return (year, year), False
    negative, digits = text[0] == "-", text.lstrip("-")
    if digits == "XXXX":
        return None, True
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    return ((-high, -low) if negative else (low, high)), "X" in digits


def _check_month_day(month: str | None, day: str | None) -> None:
    if month and "X" not in month and not (1 <= int(month) <= 12 or 21 <= int(month) <= 41):
        raise ValueError("no such month")
    if day and "X" not in day and month and "X" not in month and not 1 <= int(day) <= month_length(None, int(month)):
        raise ValueError("no such day")


def _bounds(first: int, last: int, masked: bool, month: str | None, day: str | None) -> _Bounds:
    if month is None or month == "XX":
        return _exact(day_number(first), day_number(last + 1), "masked" if masked else "year")
    if "X" in month:
        low, high = max(1, int(month.replace("X", "0"))), min(12, int(month.replace("X", "9")))
        return _exact(day_number(first, low), day_number(*add_months(last, high, 1)), "month")
    number = int(month)
    if 1 <= number <= 12:
        return _in_month(first, last, number, day)
    if not 21 <= number <= 41 or day is not None:
        raise ValueError("no such month")
    return _season(first, last, number)


def _in_month(first: int, last: int, month: int, day: str | None) -> _Bounds:
    if day is None or day == "XX":
        return _exact(day_number(first, month), day_number(*add_months(last, month, 1)), "month")
    length = month_length(last if first == last else None, month)
    if "X" in day:
        low, high = max(1, int(day.replace("X", "0"))), min(length, int(day.replace("X", "9")))
    else:
        low = high = int(day)
    if not 1 <= low <= high <= length:
        raise ValueError("no such day")
    return _exact(day_number(first, month, low), day_number(last, month, high) + 1, "day")


def _season(first: int, last: int, number: int) -> _Bounds:
    if 33 <= number <= 36:
        month = (number - 33) * 3 + 1
        return _exact(day_number(first, month), day_number(*add_months(last, month, 3)), "month")
    if 37 <= number <= 41:
        size = 4 if number < 40 else 6
        month = (number - (37 if number < 40 else 40)) * size + 1
        return _exact(day_number(first, month), day_number(*add_months(last, month, size)), "month")
    start, end = _SEASONS[(number - 21) % 4 + 21]
    if 29 <= number <= 32:
        start, end = start + 6, end + 6
    # a winter may be told by the year it begins or ends in; the astronomical season ends three weeks after the other
    early = 12 if start >= 12 and number in (24, 28) else 0
    low = day_number(*add_months(first, 1, start - 1 - early))
    high = day_number(*add_months(last, 1, end - 1)) + 22
    wide = (day_number(first - 1, 12), day_number(last + 1, 4)) if number < 25 else (low, high)
    return _Bounds(Decimal(low), Decimal(high), Decimal(min(low, wide[0])), Decimal(max(high, wide[1])), "month")


def _exact(low: int, high: int, precision: str) -> _Bounds:
    return _Bounds(Decimal(low), Decimal(high), Decimal(low), Decimal(high), precision)


def _with_time(bounds: _Bounds, match: re.Match[str]) -> _Bounds:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise ValueError("no such time of day")
    low = bounds.low + Decimal(hour * 3600 + minute * 60 + second) / _DAY
    high = low + Decimal(1 if second else 60) / _DAY
    zone = match["zone"] or "Z"
    if zone != "Z":
        sign, digits = (-1 if zone[0] == "-" else 1), zone[1:].replace(":", "")
        away = Decimal(sign * (int(digits[:2]) * 3600 + int(digits[2:] or 0) * 60)) / _DAY
        # to UTC; the local time stays inside, so that the day as the place counted it never contradicts
        low, high = min(low, low - away), max(high, high - away)
    return _Bounds(low, high, low, high, "time")


def _margin(bounds: _Bounds, year: int, masked: bool) -> Decimal:
    """How far "about" reaches, in days: a minute for times, 3 days for days, a month for months; for years 1 after 1950,
    else 5, 10 before 1500, 25 before 1000, 50 BC, and half the step of a round number; a quarter of a decade or century; a twentieth of what is 10,000 years away."""
    if bounds.precision == "time":
        return Decimal(1800) / _DAY
    if bounds.precision == "day":
        return Decimal(3)
    if bounds.precision == "month":
        return Decimal(31)
    if masked:
        return (bounds.high - bounds.low) // 4
    if abs(year) >= 10000:  # deep time: half of its last digit that is not 0, at least a twentieth
        zeros = len(str(year)) - len(str(year).rstrip("0"))
        return Decimal(max(10**zeros // 2, abs(year) // 20) * 366)
    step = next((step for step in (1000, 100, 10) if year % step == 0), 0)
    aged = next((years for since, years in ((1950, 1), (1500, 5), (1000, 10), (0, 25)) if year >= since), 50)
    rounded = {1000: 100, 100: 25, 10: 5}.get(step, 0) if year < 1950 else 2 * bool(step)
    return Decimal(max(aged, rounded) * 366)
