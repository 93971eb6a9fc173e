"""Dates in words: "5 November 2019", "Nov. 5, 2019", "the 4th of July", "Q3 2023", "spring 2021", "fiscal 2020"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.calendar import month_length
from factcheck.reading.holidays import holiday
from factcheck.reading.numerals import cardinal, ordinal
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens
from factcheck.reading.years import two_digits, year

Named = tuple[Stamp, int]

_GIVEN_NAMES = words.listed("given_names")

_LOOSE = frozenset([",", "and", "or", ";", ":", "(", "the", "/", "as"])


_DATING = words.listed("dating")


def month_led(t: Tokens, i: int) -> Named | None:
    """As in "November 5, 2019", "Nov. 5", "June 2018", "October, 1805", "May of 1997", "June"."""
    month = month_at(t, i)
    if not month:
        return None
    number, j = month
    led = _day_after_month(t, j, number)
    if led:
        return led
    k = j + 1 if t[j].low in (",", "of", "-", "/") or (t[j].low == "in" and len(t[j + 1].text) == 4) else j
    if t[j].low == "of" and t[k].low in ("last", "this", "next", "that"):
        return Stamp(month=number), j
    found = year(t, k)
    plain = found and not (t[j].low == "-" and t[j].gap) and (found[0].short or len(t[k].text) != 2)
    if found and plain and found[0].year is not None:
        return replace(found[0], month=number), found[1]
    return (Stamp(month=number), j) if _alone(t, i, j) else None


def month_at(t: Tokens, i: int) -> tuple[int, int] | None:
    """The month named at token i, and the token after it (and after the point of a short form)."""
    low = t[i].low
    number = words.MONTHS.get(low)
    if not number:
        return None
    short = low in words.SHORT_MONTHS or (t[i].text == "May" and t[i + 2].kind == "d")
    if short and t[i + 1].low == "." and not t[i + 1].gap:
        return number, i + 2
    return number, i + 1


def _day_after_month(t: Tokens, j: int, month: int) -> Named | None:
    k = j + 1 if t[j].low in ("the", "-", "/") or (t[j].low == "," and ordinal(t, j + 1)) else j
    if t[j].low in ("-", "/") and (t[j].gap or t[k].gap):
        return None
    day = day_at(t, k)
    if not day or day[0] > month_length(None, month):
        return None
    if t[day[1]].low == "of" and t[day[1] + 1].low not in ("last", "this") and not year(t, day[1] + 1):
        return None
    if t[k].kind == "d" and t[k + 1].low == ":" and t[k + 2].kind == "d":
        return None  # "May 10:45"
    if (
        t[j - 1].text in ("may", "march", "mar")
        and t[day[1]].kind == "w"
        and t[day[1]].low not in ("to", "and", "at", "through", "or", "until")
    ):
        return None
    return _year_after_day(t, Stamp(month=month, day=day[0]), day[1])


def day_at(t: Tokens, i: int) -> tuple[int, int] | None:
    """The day of a month at token i: 5, 05th, twenty-first, twenty nine."""
    found = ordinal(t, i)
    if found and found[0] <= 31:
        return found
    token = t[i]
    if token.kind == "d" and len(token.text) <= 2 and 1 <= token.value <= 31:
        after = t[i + 1]
        if not after.gap and (
            after.kind == "w" or (after.low in (".", ",", "%") and t[i + 2].kind == "d" and not t[i + 2].gap)
        ):
            return None
        return (token.value, i + 1) if after.low != "%" else None
    if token.kind == "w":
        spoken = cardinal(t, i)
        if spoken and 1 <= spoken[0] <= 31 and t[spoken[1]].low not in words.PLURALS and t[spoken[1]].kind != "w":
            return int(spoken[0]), spoken[1]
    return None


def _year_after_day(t: Tokens, stamp: Stamp, j: int) -> Named:
    k = j + 1 if t[j].low in (",", "of", "in", "/", "-") else j
    if t[j].low in ("/", "-") and (t[j].gap or len(t[k].text) != 4):
        k = j
    if t[j].low == "in" and (t[k].kind != "d" or len(t[k].text) != 4):
        return stamp, j
    found = year(t, k) or _short_year(t, k)
    if found and found[0].year is not None and _possible(found[0].year, stamp):
        if t[k].kind == "w" and t[k].low in words.SMALL and k == j + 1:
            return stamp, j
        return replace(found[0], month=stamp.month, day=stamp.day), found[1]
    if t[k].kind == "d" and len(t[k].text) == 2 and t[j].low == "/" and k > j:
        return replace(stamp, year=two_digits(t[k].value), short=True), k + 1
    return stamp, j


def _short_year(t: Tokens, k: int) -> Named | None:
    """ "7 October 855,": a year of three digits at the end of a date."""
    token, after = t[k], t[k + 1]
    if token.kind != "d" or len(token.text) != 3 or token.value < 100 or not token.gap:
        return None
    return (Stamp(year=token.value), k + 1) if after.low in (",", ".", ")", ";") and t[k + 2].gap else None


def _possible(number: int, stamp: Stamp) -> bool:
    return stamp.month is None or stamp.day is None or stamp.day <= month_length(number, stamp.month)


def _alone(t: Tokens, i: int, j: int) -> bool:
    """True when a month with no day and no year beside it is a month, and not a verb or somebody's name."""
    token, before, after = t[i], t[i - 1], t[j]
    if (
        after.low in ("-", "–", "—", "to", "and", "or", "/")
        and t[j + 1].low in words.MONTHS
        and t[j + 1].text[:1].isupper()
    ):
        return True
    if before.low == "of" and t[i - 2].low == "month":
        return True
    short, verbal, given = token.low in words.SHORT_MONTHS, token.low in words.VERBAL_MONTHS, token.low in _GIVEN_NAMES
    if token.text.islower():
        if short or verbal:
            return before.low in ("in", "last") and token.low not in ("mar", "may")
        return token.low != "august" and (before.low in _DATING or not before.low)
    if before.low in _DATING and before.low not in _LOOSE and (before.gap or before.low in "-–—"):
        return not (before.low in ("to", "by", "for", "from") and given and name_like(t, j))
    if short or verbal:
        return before.low in ("and", "or", ",") and t[i - 2].low in words.MONTHS
    if before.kind == "w" and before.text[:1].isupper() and before.gap and before.low not in words.WEEKDAYS:
        return before.low in _DATING or before.low == "on" or before.low.endswith("ly")
    return not name_like(t, j) and not (after.low in ("'", "’") and given)


def name_like(t: Tokens, j: int) -> bool:
    initial = len(t[j].text) > 1 or t[j + 1].low in ("'", "’", ".")
    return t[j].kind == "w" and t[j].text[:1].isupper() and t[j].gap and t[j].low not in words.MONTHS and initial


def day_led(t: Tokens, i: int, ranged: bool = False) -> Named | None:
    """As in "5 November 2019", "5th of November", "the 1st day of Feb.", "21 Sept. 1905"."""
    day = day_at(t, i) if t[i].kind == "d" or t[i].kind == "w" else None
    if not day or (t[i].kind == "w" and not ordinal(t, i)):
        return None
    if not ranged and not t[i].gap and t[i - 1].low in (".", "-", "/", ":", "$", ",") and t[i - 2].kind == "d":
        return None
    j = day[1]
    if t[j].low == "." and t[i].kind == "d" and not t[j].gap:  # "16. November 2016"
        month = month_at(t, j + 1)
        if not month or not year(t, month[1]):
            return None
        j += 1
    if t[j].low == "day" and t[j + 1].low == "of":
        j += 1
    if t[j].low in ("of", "-", "/"):
        if t[j].low != "of" and (t[j].gap or t[j + 1].gap):
            return None
        j += 1
    if t[j].low == "the":
        return None
    month = month_at(t, j)
    if not month or day[0] > month_length(None, month[0]):
        return None
    if t[j].low in ("may", "march") and t[j].text.islower() and j == day[1]:
        return None
    return _year_after_day(t, Stamp(month=month[0], day=day[0]), month[1])


def named_day(t: Tokens, i: int) -> tuple[str, Stamp, int] | None:
    """A holiday with the year beside it: "Christmas Eve 1999", "Easter of 1916"."""
    found = holiday(t, i)
    if not found:
        return None
    name, j = found
    k = j + 1 if t[j].low in ("of", ",", "in") else j
    dated = year(t, k)
    if dated and dated[0].year is not None:
        return name, Stamp(year=dated[0].year), dated[1]
    return name, Stamp(), j
