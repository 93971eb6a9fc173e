"""Dates told from another: "last week", "two years later", "the following March", "yesterday morning", "that summer"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.dates_named import day_led, month_at, month_led
from factcheck.reading.dates_numeric import numeric_date
from factcheck.reading.dates_periods import quarter, season
from factcheck.reading.dates_stretches import STRETCHES, stretch
from factcheck.reading.holidays import holiday
from factcheck.reading.lengths import Length
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens

_STEPS = {  # word -> where it counts from, and which way
    "last": ("speech", -1),
    "past": ("speech", -1),
    "this": ("speech", 0),
    "next": ("speech", 1),
    "coming": ("speech", 1),
    "upcoming": ("speech", 1),
    "current": ("speech", 0),
    "following": ("text", 1),
    "previous": ("text", -1),
    "preceding": ("text", -1),
    "prior": ("text", -1),
    "same": ("text", 0),
    "that": ("text", 0),
    "ensuing": ("text", 1),
    "subsequent": ("text", 1),
    "succeeding": ("text", 1),
    "latest": ("speech", -1),
}

_LATER = {
    "ago": ("speech", -1),
    "later": ("text", 1),
    "earlier": ("text", -1),
    "hence": ("speech", 1),
    "afterwards": ("text", 1),
    "afterward": ("text", 1),
    "beforehand": ("text", -1),
    "previously": ("text", -1),
    "thereafter": ("text", 1),
    "prior": ("text", -1),
    "on": ("", 0),
}

_UNITS = frozenset(
    ["day", "week", "month", "year", "decade", "century", "quarter", "weekend", "fortnight", "millennium"]
)


_SPANS = frozenset(["day", "week", "month", "quarter", "year", "fortnight"])


POINTERS = frozenset(["the", "these", "those", "its", "his", "her", "their", *_STEPS, *STRETCHES])


def spoken_day(t: Tokens, i: int) -> Phrase | None:
    """As in "today", "yesterday evening", "tonight", "the day before yesterday"."""
    low = t[i].low
    if (
        low == "the"
        and t[i + 1].low == "day"
        and t[i + 2].low in ("before", "after")
        and t[i + 3].low in ("yesterday", "tomorrow")
    ):
        steps = -2 if t[i + 3].low == "yesterday" else 2
        return Phrase(i=i, j=i + 4, anchor="speech", steps=steps, unit="day")
    if low not in words.SPEECH_DAYS:
        return None
    part, j = ("NI" if low == "tonight" else ""), i + 1
    if t[j].low in words.PARTS:
        part, j = words.PARTS[t[j].low], j + 1
    return Phrase(i=i, j=j, anchor="speech", steps=words.SPEECH_DAYS[low], unit="day", part=part)


def year_ago(t: Tokens, i: int) -> Phrase | None:
    """ "the year-ago quarter", "a year-earlier loss": last year, told by an adjective."""
    if t[i].low not in ("year", "month", "week") or t[i + 1].low != "-" or t[i + 2].low not in ("ago", "earlier"):
        return None
    return Phrase(i=i, j=i + 3, anchor="speech", steps=-1, unit=t[i].low)


def reference(t: Tokens, i: int) -> Phrase | None:
    """Times with no date: "now", "recently", "at the moment", "in the future", "in the past"."""
    low, j = t[i].low, i + 1
    if low in words.PRESENT and not (
        low == "now" and (t[j].low in ("-", "famous") or (t[i].text == "Now" and t[j].low == ","))
    ):
        return _ref(i, j, "PRESENT_REF")
    if low in words.PAST:
        return _ref(i, j, "PAST_REF")
    if low == "the":
        second, third = t[i + 1].low, t[i + 2].low
        if second in ("near", "not", "distant", "foreseeable", "recent", "remote", "immediate") and third in (
            "future",
            "past",
        ):
            return _ref(i, i + 3, "FUTURE_REF" if third == "future" else "PAST_REF")
        if (
            second in ("past", "future", "present", "moment")
            and t[i - 1].low in ("in", "of", "at", "for", "from", "to", "into")
            and (
                t[i + 2].kind != "w"
                or t[i + 2].low
                in ("and", "or", "in", "but", "to", "that", "as", "have", "has", "is", "it", "day", "time")
            )
        ):
            if third in ("day", "time"):
                return _ref(i, i + 3, "PRESENT_REF")
            return _ref(i, i + 2, {"past": "PAST_REF", "future": "FUTURE_REF"}.get(second, "PRESENT_REF"))
        if second in ("present", "current") and third in ("day", "time"):
            return _ref(i, i + 3, "PRESENT_REF")
    if low == "recent" and t[j].low in words.PLURALS:
        return _ref(i, i + 2, "PAST_REF")
    if low == "these" and t[j].low == "days":
        return _ref(i, i + 2, "PRESENT_REF")
    if low == "present" and (t[j].low == "day" or t[i - 1].low == "at" or (t[j].low == "-" and t[j + 1].low == "day")):
        return _ref(i, i + (3 if t[j].low == "-" else 2 if t[j].low == "day" else 1), "PRESENT_REF")
    return None


def _ref(i: int, j: int, name: str) -> Phrase:
    return Phrase(i=i, j=j, stamp=Stamp(ref=name))


def pointed(t: Tokens, i: int) -> Phrase | None:
    """As in "last week", "this morning", "next Friday", "the following March", "that year", "the past three years", "the same day"."""
    k = (
        i + 1
        if t[i].low in ("the", "this", "these", "those", "its", "his", "her", "their") and t[i + 1].low in _STEPS
        else i
    )
    k += t[k].low == "very" or (t[k].low == "that" and t[k + 1].low == "same")
    low = t[k].low
    stretched = stretch(t, i, k)
    if stretched:
        return stretched
    if low not in _STEPS:
        return _plain_the(t, i)
    anchor, steps = _STEPS[low]
    if low in ("same", "latest", "prior") and k == i:
        return None
    if low == "current" and t[k + 1].low not in _UNITS:
        return None
    if low == "next" and t[k + 1].low == "day":
        anchor = "text"
    if low in ("last", "next") and k > i and t[i].low == "the" and t[k + 1].low in _UNITS | words.PARTS.keys():
        anchor = "text" if low == "next" else "speech"
    if t[i].low == "this" and low in ("past", "coming"):
        steps = -1 if low == "past" else 1
    found = _named(t, k + 1)
    if found is None:
        return None
    if found.unit == "explicit":  # "this Friday, 5 June"
        return replace(found, i=i, unit="")
    phrase = replace(found, i=i, anchor=anchor, steps=steps)
    if phrase.part and phrase.unit == "day" and phrase.stamp is None:
        return _part_of_day(phrase, low)
    return phrase if low != "this" or phrase.unit != "day" else None


def _part_of_day(phrase: Phrase, low: str) -> Phrase:
    """As in "last night" is yesterday's, "this morning" today's, "the next morning" the next day's."""
    return replace(phrase, steps={"last": -1, "this": 0, "same": 0, "that": 0}.get(low, phrase.steps))


def _named(t: Tokens, k: int) -> Phrase | None:
    """What is pointed at: a unit, a part of the day, a weekday, month, season or holiday."""
    low = t[k].low
    if low in ("fiscal", "calendar", "business", "working") and t[k + 1].low in ("year", "quarter", "week"):
        k, low = k + 1, t[k + 1].low
    if low in ("workweek",):
        return Phrase(i=k, j=k + 1, unit="week")
    if low in _UNITS and low not in words.PARTS:
        j = k + 1
        if low == "day" and t[j].low in words.PARTS:
            return Phrase(i=k, j=j + 1, unit="day", part=words.PARTS[t[j].low])
        if low == "week" and t[j].low in words.WEEKDAYS:
            return Phrase(i=k, j=j + 1, unit="week", stamp=Stamp(weekday=words.WEEKDAYS[t[j].low]))
        if low == "year" and t[j].low in ("'", "’") and t[j + 1].low == "s":
            part = quarter(t, j + 2) or season(t, j + 2)
            if part and part[0].year is None:
                return Phrase(i=k, j=part[1], stamp=part[0], unit="year")
        if low == "week" and t[j].low == "on" and t[j + 1].low in words.WEEKDAYS:
            return Phrase(i=k, j=j + 2, unit="week", stamp=Stamp(weekday=words.WEEKDAYS[t[j + 1].low]))
        return Phrase(i=k, j=j, unit=low)
    if low in words.PARTS:
        return Phrase(i=k, j=k + 1, unit="day", part=words.PARTS[low])
    if low in words.WEEKDAYS and not (low in words.SHORT_WEEKDAYS and t[k].text.islower()):
        return _weekday(t, k)
    dated = numeric_date(t, k, ranged=True) if t[k].kind == "d" and t[k + 1].low == "/" else day_led(t, k)
    if dated and dated[0].day and dated[0].year is None:
        return Phrase(i=k, j=dated[1], stamp=dated[0], unit="year")
    name = words.SEASONS.get(low)
    if name:
        return Phrase(i=k, j=k + 1, stamp=Stamp(season=name), unit="year")
    month = month_at(t, k)
    if month and not (low in words.VERBAL_MONTHS | {"august"} and t[k].text.islower()):
        day = t[month[1]]
        if day.kind == "d" and 0 < day.value <= 31 and len(day.text) < 3 and t[month[1] + 1].low not in (":", "%"):
            j = month[1] + 1 + (t[month[1] + 1].low in ("st", "nd", "rd", "th"))
            return Phrase(i=k, j=j, stamp=Stamp(month=month[0], day=day.value), unit="year")
        if day.low in words.PARTS:
            return Phrase(i=k, j=month[1] + 1, stamp=Stamp(month=month[0]), unit="year")
        return Phrase(i=k, j=month[1], stamp=Stamp(month=month[0]), unit="year")
    feast = holiday(t, k)
    return Phrase(i=k, j=feast[1], holiday=feast[0], unit="year") if feast else None


def _weekday(t: Tokens, k: int) -> Phrase:
    day, j = words.WEEKDAYS[t[k].low], k + 1
    m = j + (t[j].low in (",", "("))
    dated = (
        numeric_date(t, m, ranged=True)
        if t[m].kind == "d" and t[m + 1].low == "/"
        else day_led(t, m) or month_led(t, m)
    )
    if dated and dated[0].day:
        return Phrase(i=k, j=dated[1] + (t[j].low == "(" and t[dated[1]].low == ")"), stamp=dated[0], unit="explicit")
    part = words.PARTS.get(t[j].low, "")
    return Phrase(i=k, j=j + bool(part), stamp=Stamp(weekday=day, part=part), unit="week")


def _plain_the(t: Tokens, i: int) -> Phrase | None:
    """As in "the next day" is handled above; here "the day before", "the year after", "the day", "the month", "the weekend"."""
    if t[i].low != "the" or (t[i + 1].low not in _UNITS and t[i + 1].low not in words.PARTS):
        return None
    unit, way = t[i + 1].low, t[i + 2].low
    if (
        unit in words.PARTS
        and t[i - 1].low in ("in", "during", "by", "until", "throughout", "through", "into")
        and way not in ("of", "on", "sky")
    ):
        return Phrase(i=i, j=i + 2, anchor="either", unit="day", part=words.PARTS[unit])
    if unit == "weekend" and t[i - 1].low in ("over", "at", "during", "for", "on", "by", "of"):
        return Phrase(i=i, j=i + 2, anchor="either", unit=unit)
    closed = (t[i + 2].kind != "w" and t[i + 2].low not in ("-", "'", "’", "(")) or (
        way == "to" and t[i + 3].low == "date"
    )
    if (
        closed
        and unit in _SPANS
        and (unit != "day" or t[i - 1].low == "for")
        and t[i - 1].low in ("for", "in", "during", "through", "throughout", "over")
    ):
        return Phrase(i=i, j=i + 2, anchor="either", unit=unit)
    if way in ("before", "after") and (t[i + 3].kind != "w" or t[i + 3].low in ("and", "but", "or")):
        part = words.PARTS.get(unit, "")
        return Phrase(
            i=i, j=i + 3, anchor="text", steps=-1 if way == "before" else 1, unit="day" if part else unit, part=part
        )
    return None


def counted(t: Tokens, i: int, length: Length, j: int) -> Phrase | None:
    """A length with its direction behind it: "two years ago", "five days later", "3 weeks from now", "a year before"."""
    low = t[j].low
    if low in ("old", "of", "long"):
        return None
    if low == "or" and t[j + 1].low == "so" and t[j + 2].low == "ago":
        return Phrase(i=i, j=j + 3, anchor="speech", length=replace(length, hedge="~"), way=-1)
    if low in ("later", "earlier") and t[j + 1].low in ("this", "that", "in", "on", "next", "than"):
        return None
    if low in _LATER and low not in ("on", "prior"):
        anchor, way = _LATER[low]
        return Phrase(i=i, j=j + 1, anchor=anchor, length=length, way=way)
    if low == "from" and t[j + 1].low in ("now", "today", "tomorrow"):
        base = None if t[j + 1].low != "tomorrow" else spoken_day(t, j + 1)
        return Phrase(i=i, j=j + 2, anchor="speech", length=length, way=1, base=base)
    if low in ("before", "after", "prior") and (
        t[j + 1].low in ("", ",", ".", ";", ")", "and", "but", "he", "she", "they", "it")
    ):
        if t[j + 1].low in ("he", "she", "they", "it") or t[i - 1].low == "the":
            return None
        return Phrase(i=i, j=j + 1, anchor="text", length=length, way=1 if low == "after" else -1)
    return None
