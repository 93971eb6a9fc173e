"""The grammar of time: the longest phrase at a token, with what stands before it (early, the end of) and behind it (ranges)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.clock import time_of_day
from factcheck.reading.dates_counted import Single, aged, counted_length
from factcheck.reading.dates_lists import with_list
from factcheck.reading.dates_named import day_led, month_led, named_day
from factcheck.reading.dates_numeric import numeric_date
from factcheck.reading.dates_periods import fiscal, quarter, season
from factcheck.reading.dates_ranges import with_range
from factcheck.reading.dates_relative import POINTERS, pointed, reference, spoken_day, year_ago
from factcheck.reading.dates_weekdays import weekday_led
from factcheck.reading.dates_within import after_the, modified
from factcheck.reading.durations_grammar import LENGTH_STARTS
from factcheck.reading.holidays import STARTS as HOLIDAY_STARTS
from factcheck.reading.phrases import Phrase
from factcheck.reading.recurrences import SETS, recurrence
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import TRIGGERS, Tokens
from factcheck.reading.years import bare_year, century, decade, short_year

Rule = Callable[[Tokens, int, Single], Phrase | None]


def phrase_at(t: Tokens, i: int) -> Phrase | None:
    """The longest phrase of time that begins at token i, with the range or the list it may open."""
    if t[i].kind != "d" and t[i].low not in _BY_WORD:
        return None
    phrase = _single(t, i)
    if phrase is None and t[i].kind != "d" and t[i].low not in _OPENING:
        return None
    return with_list(t, i, with_range(t, i, phrase, _single), _single)


def _single(t: Tokens, i: int, depth: int = 0) -> Phrase | None:
    """The longest phrase with no range; phrases inside it ("two days after the end of May") go `_DEEPEST` deep, no further."""
    token = t[i]
    if token.kind == "d":
        rules = _FOR_ORDINALS if t[i + 1].low in _SUFFIXES and not t[i + 1].gap else _FOR_DIGITS
    else:
        rules = _BY_WORD.get(token.low, ())
    if not rules or depth > _DEEPEST:
        return None
    if token.low == "the" and t[i + 1].kind != "d" and t[i + 1].low not in _AFTER_THE:
        return None
    if token.low in ("a", "an") and t[i + 1].low not in _AFTER_A:
        return None
    inner, best = _SINGLES[depth], None
    for rule in rules:
        found = rule(t, i, inner)
        if found and (best is None or found.j > best.j):
            best = found
    return _with_clock(t, _of_year(t, best)) if best else None


def _at_depth(depth: int) -> Single:
    return lambda t, i: _single(t, i, depth)


_DEEPEST = 3
_SINGLES = tuple(_at_depth(depth + 1) for depth in range(_DEEPEST + 1))


def _of_year(t: Tokens, phrase: Phrase) -> Phrase:
    """A month or season with its year told from another: "June next year", "the summer of last year", "in March that year"."""
    stamp = phrase.stamp
    if (
        stamp
        and stamp.precise == "year"
        and not phrase.anchor
        and t[phrase.j].low in ("'", "’")
        and t[phrase.j + 1].low == "s"
    ):
        part = quarter(t, phrase.j + 2) or season(t, phrase.j + 2)
        if part and part[0].year is None:
            return replace(phrase, j=part[1], stamp=replace(part[0], year=stamp.year))
    if (
        phrase.anchor
        or stamp is None
        or stamp.year is not None
        or not (stamp.month or stamp.season or stamp.quarter)
        or phrase.end
    ):
        return phrase
    k = phrase.j + (t[phrase.j].low in ("of", ","))
    told = pointed(t, k) if t[k].low in _YEAR_LEADS else None
    if told and told.unit == "year" and told.stamp is None and not told.length and not told.holiday:
        return replace(told, i=phrase.i, stamp=stamp, unit="of year")
    return phrase


_YEAR_LEADS = frozenset(["last", "this", "next", "that", "the"])


def _stamped(rule: Callable[[Tokens, int], tuple[Stamp, int] | None]) -> Callable[[Tokens, int], Phrase | None]:
    def apply(t: Tokens, i: int) -> Phrase | None:
        found = rule(t, i)
        return Phrase(i=i, j=found[1], stamp=found[0]) if found else None

    return apply


def _with_clock(t: Tokens, phrase: Phrase) -> Phrase:
    """A time beside its day: "8 a.m. on Monday", "noon today", "June 5 at 14:00"."""
    j = phrase.j
    k = j + 1 if t[j].low in (",", "on", "at", "-") else j
    k += t[j].low == "," and t[k].low in ("at", "on")
    if (
        phrase.stamp
        and phrase.stamp.hour is not None
        and phrase.stamp.day is None
        and not phrase.stamp.weekday
        and (t[k].low in _BY_WORD or t[k].kind == "d")
    ):
        day = (
            spoken_day(t, k)
            or weekday_led(t, k, _SINGLES[_DEEPEST])
            or _stamped(month_led)(t, k)
            or _stamped(day_led)(t, k)
            or _pointed_day(t, k)
        )
        if day and not day.recur:
            return _joined(phrase.stamp, day, phrase.i)
    elif t[j].low in (",", "at") or t[j].kind == "d":
        stamp = phrase.stamp
        dayish = (phrase.anchor == "speech" and phrase.unit == "day") or (
            stamp and (stamp.day or stamp.weekday) and stamp.hour is None
        )
        clock = time_of_day(t, k) if dayish and not phrase.recur and not phrase.end else None
        if clock and (clock[0].minute or clock[1] > k + 1):
            return replace(_joined(clock[0], phrase, phrase.i), j=clock[1])
    return phrase


def _pointed_day(t: Tokens, k: int) -> Phrase | None:
    found = pointed(t, k)
    if found and (found.unit == "day" or (found.stamp and found.stamp.weekday)) and not found.length:
        return found
    return None


def _joined(clock: Stamp, day: Phrase, i: int) -> Phrase:
    stamp = replace(
        day.stamp or Stamp(), hour=clock.hour, minute=clock.minute, second=clock.second, zone=clock.zone, part=""
    )
    return replace(day, i=i, stamp=stamp)


def _feast(t: Tokens, i: int) -> Phrase | None:
    found = named_day(t, i)
    return Phrase(i=i, j=found[2], stamp=found[1], holiday=found[0]) if found else None


def _plain(rule: Single) -> Rule:
    return lambda t, i, _: rule(t, i)


def _dated(rule: Callable[[Tokens, int], tuple[Stamp, int] | None]) -> Rule:
    return _plain(_stamped(rule))


_DIGITS = frozenset(["0"])  # stands for any number in digits
_ORDINALS = frozenset([*words.ORDINALS, *words.TENS, "0th"])  # and this for any ordinal in digits
_SUFFIXES = frozenset(["st", "nd", "rd", "th"])
_SPOKEN = frozenset([*words.SMALL, *words.TENS])
_QUOTES = frozenset(["'", "’", "‘"])
_SEASONS = frozenset([*words.SEASONS, *(f"{season}s" for season in words.SEASONS)])
_WEEKDAYS = frozenset([*words.WEEKDAYS, *(f"{day}s" for day in words.WEEKDAYS)])
# which words a rule's phrases may begin with; the order decides between phrases of one length
_RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (modified, frozenset(["the", "year", "latter", "last", *words.MODS]) | _ORDINALS),
    (after_the, frozenset(["the", "last", "final"]) | _ORDINALS),
    (weekday_led, frozenset(words.WEEKDAYS)),
    (counted_length, LENGTH_STARTS | _DIGITS),
    (_dated(numeric_date), _DIGITS),
    (_dated(month_led), frozenset(words.MONTHS)),
    (_dated(day_led), _ORDINALS | _DIGITS),
    (_plain(spoken_day), frozenset(["the", *words.SPEECH_DAYS])),
    (_plain(year_ago), frozenset(["year", "month", "week"])),
    (_plain(reference), frozenset(["the", "recent", "these", "present", *words.PRESENT, *words.PAST])),
    (_plain(pointed), POINTERS | _SPOKEN | _DIGITS),
    (_dated(time_of_day), frozenset(["noon", "midnight", "half", "quarter"]) | _SPOKEN | _DIGITS),
    (_plain(aged), frozenset(["aged", "age"])),
    (_plain(_feast), HOLIDAY_STARTS),
    (
        _plain(recurrence),
        frozenset(["every", "each", "bi", "semi", "once", "twice", *words.FREQUENCIES]) | _SPOKEN | _WEEKDAYS | SETS,
    ),
    (_dated(decade), frozenset(words.DECADE_WORDS) | _SPOKEN | _QUOTES | _DIGITS),
    (_dated(century), _ORDINALS),
    (_dated(quarter), frozenset(["q", "h"]) | _ORDINALS | _DIGITS),
    (_dated(fiscal), frozenset(["fy", "fiscal", "financial"])),
    (_dated(season), _SEASONS),
    (_dated(short_year), _QUOTES),
    (_dated(bare_year), frozenset(["a", *words.ERAS]) | _SPOKEN | _DIGITS),
)
_FOR_DIGITS = tuple(rule for rule, starts in _RULES if "0" in starts)
_FOR_ORDINALS = tuple(rule for rule, starts in _RULES if "0th" in starts)
_BY_WORD = {
    word: tuple(rule for rule, starts in _RULES if word in starts)
    for word in sorted(frozenset().union(*(starts for _, starts in _RULES)) | _QUOTES)
}
_OPENING = frozenset(
    ["the", *words.ORDINALS, *words.TENS, *words.MODS]
)  # what may open a list or a range without being a phrase
_AFTER_THE = (
    TRIGGERS
    | frozenset(words.ORDINALS)
    | frozenset(words.TENS)
    | _QUOTES
    | POINTERS
    | frozenset(
        [
            "very",
            "whole",
            "entire",
            "full",
            "near",
            "not",
            "distant",
            "foreseeable",
            "remote",
            "immediate",
            "final",
            "latter",
            "weeks",
            *words.MODS,
            *words.SMALL,
        ]
    )
)
_AFTER_A = frozenset(
    [*words.UNITS, *words.PLURALS, *words.SCALES, ".", "couple", "few", "half", "dozen", "good", "full", "whole"]
) | {
    "further",
    "entire",
    "solid",
    "single",
    "mere",
    "little",
    "more",
    "long",
    "short",
    "school",
    "calendar",
}
