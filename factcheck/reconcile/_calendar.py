"""Lengths of time told to the day, against two days of the calendar."""

from __future__ import annotations

import calendar
import re
from datetime import date as date_of
from datetime import timedelta

from factcheck.model import Date, Duration

_TO_THE_DAY = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(\d+)D\Z")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")


def days_off(first: Date, last: Date, length: Duration) -> int | None:
    """By how many days the length misses the later of two days; None where one of the three is not told to the day."""
    told, days = _TO_THE_DAY.match(length.text), [_DAY.match(each.text) for each in (first, last)]
    if told is None or days[0] is None or days[1] is None:
        return None
    start, end = sorted(date_of(*map(int, each.groups())) for each in days if each is not None)
    years, months, rest = (int(part or 0) for part in told.groups())
    months += start.month - 1
    year, month = start.year + years + months // 12, months % 12 + 1
    if year > 9999:
        return None
    day = min(start.day, calendar.monthrange(year, month)[1])
    return abs((date_of(year, month, day) + timedelta(days=rest) - end).days)
