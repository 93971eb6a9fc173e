"""Durations with their bounds, from lengths and from texts that are one: ISO 8601 (with a hedge before it) or words."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.model import INFINITY, Duration, Interval, Unread, Value
from factcheck.reading.durations_grammar import length_at
from factcheck.reading.lengths import DAYS, ORDER, Length, iso, least
from factcheck.reading.tokens import tokenise


def duration(length: Length) -> Duration:
    """The duration that a length names."""
    if length.lower is not None:
        return _duration(f"{iso(least(length))}/{iso(length)}")
    return _duration(length.hedge + iso(length))


_TEXT = re.compile(
    r"(?P<hedge>~|<~|>=|<=|>|<)?P(?=[\dXT])(?:(?P<Y>X|[\d.]+)Y)?(?:(?P<M>X|[\d.]+)M)?(?:(?P<W>X|[\d.]+)W)?(?:(?P<D>X|[\d.]+)D)?"
    r"(?:T(?:(?P<H>X|[\d.]+)H)?(?:(?P<m>X|[\d.]+)M)?(?:(?P<S>X|[\d.]+)S)?)?"
)


@lru_cache(maxsize=4096)
def _duration(text: str) -> Duration:
    """The duration of a canonical text. Its bounds: the last unit may be rounded (half of it down) or cut off (all of it up),
    and suggests half of it either way; "about" is a tenth or one unit, whichever is wider; X is 2 to 20, suggests 2 to 10."""
    least, slash, most = text.partition("/")
    if slash:
        low, high = _duration(least), _duration(most)
        if low.allows.low > high.allows.high or "/" in most:
            raise ValueError(f"not a duration: {text!r}")
        allows = Interval(low.allows.low, high.allows.high)
        return Duration(text=text, allows=allows, suggests=Interval(low.suggests.low, high.suggests.high))
    match = _TEXT.fullmatch(text)
    if not match:
        raise ValueError(f"not a duration: {text!r}")
    found = {name: match[name] for name in ORDER if match[name] is not None}
    if not found or any(number.count(".") > 1 or number.strip(".") != number for number in found.values()):
        raise ValueError(f"not a duration: {text!r}")
    last = DAYS[[name for name in ORDER if name in found][-1]]
    if "X" in found.values():
        return Duration(text=text, allows=Interval(last, last * 100), suggests=Interval(last * 2, last * 10))
    exact = sum((Decimal(number) * DAYS[name] for name, number in found.items()), Decimal(0))
    allows, suggests = _hedged(match["hedge"] or "", exact, last)
    return Duration(text=text, allows=allows, suggests=suggests)


def _hedged(hedge: str, exact: Decimal, unit: Decimal) -> tuple[Interval, Interval]:
    step = max(unit, exact / 10)
    floor = max(exact - step, Decimal(0))
    if hedge == "~":
        return Interval(floor, exact + step), Interval(floor, exact + step)
    if hedge == "<~":
        return Interval(floor, exact + unit / 2), Interval(floor, exact + unit / 2)
    if hedge in (">", ">="):
        # "over a decade" is what began a decade ago and more: the round number itself stays inside, for it may be cut off
        return Interval(exact, INFINITY), Interval(exact, exact * 2 if exact else unit)
    if hedge in ("<", "<="):
        return Interval(Decimal(0), exact, high_closed=True), Interval(exact / 2, exact, high_closed=True)
    low = max(exact - unit / 2, Decimal(0))
    return Interval(low, exact + unit), Interval(low, exact + unit / 2)


def read_duration(text: str) -> Value:
    """The duration that a text is: ISO 8601 with or without a hedge, or words. Unread where it is none."""
    stripped = text.strip()
    try:
        return _duration(stripped) if len(stripped) < 60 else Unread(text=text, reason="not a duration")
    except ValueError:
        pass
    tokens = tokenise(stripped[:200])
    start = 1 if tokens[0].low in ("for", "aged", "age") else 0
    if start and tokens[start].kind == "d" and tokens[start + 1].low == "":
        return duration(Length(parts=(("Y", Decimal(tokens[start].value)),)))
    found = length_at(tokens, start)
    if not found:
        return Unread(text=text, reason="no number with a unit of time")
    length, j = found
    if tokens[j].low in ("-", "of") and tokens[j + 1].low in ("old", "age"):
        j += 2
    j += tokens[j].low in ("old", "ago", "long")
    return (
        duration(length)
        if not tokens[j].low
        else Unread(text=text, reason=f"unread words after {stripped[: tokens[j].start]!r}")
    )
