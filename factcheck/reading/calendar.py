"""The proleptic Gregorian calendar over every year, BC too: day numbers (0 is 1970-01-01), weeks, Easter."""

from __future__ import annotations

from functools import lru_cache

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The day number of a date; years are astronomical (0 is 1 BC)."""
    shifted = year - (month <= 2)
    era = shifted // 400
    of_era = shifted - era * 400
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def civil(number: int) -> tuple[int, int, int]:
    """The year, month and day of a day number."""
    number += 719468
    era = number // 146097
    of_era = number - era * 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    turned = (5 * of_year + 2) // 153
    month = turned + 3 if turned < 10 else turned - 9
    return year + era * 400 + (month <= 2), month, of_year - (153 * turned + 2) // 5 + 1


def month_length(year: int | None, month: int) -> int:
    """The number of days in a month; February has 29 where the year is unknown."""
    if month == 2 and (year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))):
        return 29
    return _LENGTHS[month - 1]


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """The year and month so many months on."""
    count = year * 12 + month - 1 + months
    return count // 12, count % 12 + 1


def weekday(number: int) -> int:
    """The ISO weekday of a day number: Monday is 1, Sunday 7."""
    return (number + 3) % 7 + 1


def iso_week(number: int) -> tuple[int, int]:
    """The ISO year and week in which a day lies."""
    thursday = number - weekday(number) + 4
    year = civil(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def week_start(year: int, week: int) -> int:
    """The day number of the Monday of an ISO week."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 1 + (week - 1) * 7


def nth_weekday(year: int, month: int, day: int, nth: int) -> int:
    """The day of the month of its nth such weekday (Monday is 1); nth -1 is the last. A fifth may not exist: 0 then."""
    if nth > 0:
        first = (day - weekday(day_number(year, month, 1))) % 7 + 1
        found = first + (nth - 1) * 7
        return found if found <= month_length(year, month) else 0
    length = month_length(year, month)
    return length - (weekday(day_number(year, month, length)) - day) % 7


@lru_cache(maxsize=4096)
def easter(year: int) -> tuple[int, int]:
    """Month and day of Western Easter Sunday (anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    left = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * left) // 451
    turned = h + left - 7 * m + 114
    return turned // 31, turned % 31 + 1
