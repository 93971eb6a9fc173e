"""The grammar of time: the longest phrase at a token, with what stands before it (early, the end of) and behind it (ranges)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.clock import time_of_day
from factcheck.reading.dates_counted import aged, counted_length
from factcheck.reading.dates_lists import with_list
from factcheck.reading.dates_named import day_led, month_led, named_day
from factcheck.reading.dates_numeric import numeric_date
from factcheck.reading.dates_periods import fiscal, quarter, season
from factcheck.reading.dates_ranges import with_range
from factcheck.reading.dates_relative import pointed, reference, spoken_day
from factcheck.reading.dates_weekdays import weekday_led
from factcheck.reading.dates_within import after_the, modified
from factcheck.reading.holidays import FIRST_WORDS
from factcheck.reading.phrases import Phrase
from factcheck.reading.recurrences import recurrence
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import TRIGGERS, Tokens
from factcheck.reading.years import bare_year, century, decade

Rule = Callable[[Tokens, int], Phrase | None]


STARTS = (
    TRIGGERS
    | FIRST_WORDS
    | frozenset([*words.SMALL, *words.TENS, *words.ORDINALS, *words.MODS, *words.ERAS])
    | frozenset(
        [
            "the",
            "this",
            "that",
            "these",
            "those",
            "last",
            "next",
            "past",
            "coming",
            "upcoming",
            "following",
            "previous",
            "preceding",
            "prior",
            "ensuing",
            "a",
            "an",
            "half",
            "couple",
            "several",
            "few",
            "many",
            "some",
            "every",
            "each",
            "about",
            "around",
            "over",
            "more",
            "less",
            "fewer",
            "at",
            "up",
            "no",
            "nearly",
            "almost",
            "approximately",
            "roughly",
            "under",
            "q",
            "h",
            "fy",
            "all",
            "'",
            "’",
            "‘",
            "once",
            "twice",
            "bi",
            "semi",
            "½",
            "¼",
            "¾",
            "just",
            "only",
            "as",
            "close",
            "well",
            "well",
            "dozens",
            "hundreds",
            "thousands",
            "tens",
            "not",
            "its",
            "his",
            "her",
            "latter",
            "may",
            "new",
            "good",
            "black",
            "all",
            "st",
            "martin",
            "april",
            "mid",
            "d",
        ]
    )
)


def phrase_at(t: Tokens, i: int) -> Phrase | None:
    """The longest phrase of time that begins at token i, with the range it may open."""
    token = t[i]
    if token.kind != "d" and token.low not in STARTS:
        return None
    phrase = _single(t, i)
    return with_list(t, i, with_range(t, i, phrase, _single), _single)


def _single(t: Tokens, i: int, depth: int = 0) -> Phrase | None:
    """The longest phrase with no range; phrases inside it ("two days after the end of May") go `_DEEPEST` deep, no further."""
    if depth > _DEEPEST:
        return None
    inner = _SINGLES[depth]
    best = modified(t, i, inner)
    for deep_rule in _DEEP_RULES:
        found = deep_rule(t, i, inner)
        if found and (best is None or found.j > best.j):
            best = found
    for rule in _RULES:
        found = rule(t, i)
        if found and (best is None or found.j > best.j):
            best = found
    if best is None:
        return None
    return _with_clock(t, _of_year(t, best))


def _at_depth(depth: int) -> Rule:
    return lambda t, i: _single(t, i, depth)


_DEEPEST = 3
_SINGLES = tuple(_at_depth(depth + 1) for depth in range(_DEEPEST + 1))


def _of_year(t: Tokens, phrase: Phrase) -> Phrase:
    """A month or season with its year told from another: "June next year", "the summer of last year", "in March that year"."""
    stamp = phrase.stamp
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


def _clock(t: Tokens, i: int) -> Phrase | None:
    found = time_of_day(t, i)
    return Phrase(i=i, j=found[1], stamp=found[0]) if found else None


def _with_clock(t: Tokens, phrase: Phrase) -> Phrase:
    """A time beside its day: "8 a.m. on Monday", "noon today", "June 5 at 14:00"."""
    j = phrase.j
    k = j + 1 if t[j].low in (",", "on", "at", "-") else j
    if (
        phrase.stamp
        and phrase.stamp.hour is not None
        and phrase.stamp.day is None
        and not phrase.stamp.weekday
        and (t[k].low in STARTS or t[k].kind == "d")
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


_DEEP_RULES = (after_the, weekday_led, counted_length)
_RULES: tuple[Rule, ...] = (
    _stamped(numeric_date),
    _stamped(month_led),
    _stamped(day_led),
    spoken_day,
    reference,
    pointed,
    _clock,
    aged,
    _feast,
    recurrence,
    _stamped(decade),
    _stamped(century),
    _stamped(quarter),
    _stamped(fiscal),
    _stamped(season),
    _stamped(bare_year),
)
