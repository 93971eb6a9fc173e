"""Times of day: "8:30 a.m.", "1800 GMT", "half past two", "noon", with their zones."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens


def time_of_day(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """The time of day at token i."""
    found = _named(t, i) or _digital(t, i) or _spoken(t, i)
    if not found:
        return None
    stamp, j = found
    return _zone(t, stamp, j)


def _named(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    low = t[i].low
    if low == "noon":
        return Stamp(hour=12, minute=0), i + 1
    if low == "12" and t[i + 1].low in ("noon", "midday", "midnight"):
        return Stamp(hour=12 if t[i + 1].low != "midnight" else 0, minute=0), i + 2
    if low == "midnight":
        return Stamp(hour=0, minute=0), i + 1
    return None


def _digital(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    hour = t[i]
    if hour.kind != "d" or len(hour.text) > 4 or (not hour.gap and t[i - 1].low in (".", ":", ",", "$", "#")):
        return None
    minutes = t[i + 2]
    colon = (
        t[i + 1].low in (":", ".", "h")
        and not t[i + 1].gap
        and not minutes.gap
        and len(minutes.text) == 2
        and minutes.kind == "d"
    )
    if colon and hour.value <= 24 and minutes.value < 60:
        return _with_minutes(t, i)
    half = _half(t, i + 1)
    if half and hour.value <= 12 and hour.value > 0 and len(hour.text) <= 2:
        return Stamp(hour=_hour(hour.value, half[0]), minute=0), half[1]
    if half and len(hour.text) in (3, 4) and hour.value // 100 <= 12 and hour.value % 100 < 60:
        return Stamp(hour=_hour(hour.value // 100, half[0]), minute=hour.value % 100), half[1]
    if len(hour.text) == 4 and hour.value // 100 < 24 and hour.value % 100 < 60:
        led = t[i - 1].low in ("at", "by", "until", "from", "around", "before", "after", "since") or hour.text[0] == "0"
        zone = (t[i + 1].low in words.ZONES and t[i + 1].text.isupper()) or (t[i + 1].low, t[i + 2].low) == (
            "local",
            "time",
        )
        if zone or (t[i + 1].low in ("hrs", "hours", "h") and led):
            return Stamp(hour=hour.value // 100, minute=hour.value % 100), i + 1 + (not zone)
    clock = _oclock(t, i + 1)
    return (Stamp(hour=_hour(hour.value, clock[0]), minute=0), clock[1]) if clock and 0 < hour.value <= 12 else None


def _with_minutes(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    hour, minute, j, second = t[i].value, t[i + 2].value, i + 3, None
    if t[j].low == ":" and not t[j].gap and t[j + 1].kind == "d" and len(t[j + 1].text) == 2 and t[j + 1].value < 61:
        second, j = t[j + 1].value, j + 2
        if t[j].low == "." and t[j + 1].kind == "d" and not t[j + 1].gap:
            j += 2
    elif t[j].low == ":" and not t[j].gap and t[j + 1].kind == "d":
        return None
    half = _half(t, j)
    dotted = t[i + 1].low == "."
    if t[i + 1].low == "h" and (len(t[i].text) < 2 or t[j].low in ("m", "min")):
        return None  # 2h30m is how long something takes
    if dotted and not half and not (t[i - 1].low == "at" and t[j].low in ("on", ",", ".", "")):
        return None
    if hour == 24 and (minute or half):
        return None
    if not half and not dotted and len(t[i].text) == 1 and t[j].low in (":", "%"):
        return None
    bare = not half and not dotted
    if bare and t[j].low == "." and t[j + 1].kind == "d" and not t[j + 1].gap:
        return None  # 3:33.833 is how long a race took
    if bare and len(t[i].text) == 1 and t[i - 1].low in ("of", "in", "with", "a", "an", "the", "won", "beat", "-", "–"):
        return None
    if half and hour > 12:
        half = (half[0] if hour < 12 else "", half[1])
    return Stamp(hour=_hour(hour, half[0] if half else ""), minute=minute, second=second), half[1] if half else j


def _hour(hour: int, half: str) -> int:
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour % 24


def _half(t: Tokens, j: int) -> tuple[str, int] | None:
    """a.m. or p.m. at token j."""
    low = t[j].low
    if low in ("am", "pm"):
        return low[0], j + 1
    if low in ("a", "p") and t[j + 1].low == "." and t[j + 2].low == "m" and not t[j + 1].gap:
        return low, j + 4 if t[j + 3].low == "." and not t[j + 3].gap else j + 3
    if low in ("a", "p") and t[j + 1].low == "m" and t[j + 1].gap:
        return low, j + 2
    return None


def _oclock(t: Tokens, j: int) -> tuple[str, int] | None:
    """As in "o'clock", with "in the morning" read for its half of the day."""
    if t[j].low != "o" or t[j + 1].low not in ("'", "’", "`") or t[j + 2].low != "clock":
        return None
    half = {"morning": "a", "afternoon": "p", "evening": "p"}.get(t[j + 5].low, "")
    if t[j + 3].low == "in" and t[j + 4].low == "the" and half:
        return half, j + 3
    night = t[j + 3].low == "at" and t[j + 4].low == "night"
    return ("p" if night else ""), j + 3


def _spoken(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """As in "ten o'clock", "half past two", "quarter to five", "ten thirty p.m."."""
    minutes = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}.get(t[i].low)
    way = t[i + 1].low
    if minutes and way in ("past", "to", "after") and not (way == "after" and minutes > 29):
        hour = _hour_word(t, i + 2)
        if hour and (way == "past" or (t[i].low == "quarter" and t[i - 1].low in ("a", "at"))):
            half = _half(t, i + 3) or _oclock(t, i + 3)
            value = _hour(hour, half[0] if half else "") * 60 + (minutes if way != "to" else -minutes)
            return Stamp(hour=value // 60 % 24, minute=value % 60), half[1] if half else i + 3
    hour = words.SMALL.get(t[i].low, 0)
    if not 0 < hour <= 12:
        return None
    clock = _oclock(t, i + 1) or _half(t, i + 1)
    if clock:
        return Stamp(hour=_hour(hour, clock[0]), minute=0), clock[1]
    minute = words.TENS.get(t[i + 1].low, 0) or {"fifteen": 15}.get(t[i + 1].low, 0)
    half = _half(t, i + 2) if 0 < minute < 60 else None
    return (Stamp(hour=_hour(hour, half[0]), minute=minute), half[1]) if half else None


def _hour_word(t: Tokens, i: int) -> int:
    value = t[i].value if t[i].kind == "d" else words.SMALL.get(t[i].low, 0)
    return value if 0 < value <= 12 else 0


def _zone(t: Tokens, stamp: Stamp, j: int) -> tuple[Stamp, int]:
    low = t[j].low
    if t[j].text == "Z" and not t[j].gap:
        return replace(stamp, zone=0), j + 1
    if t[j].text.isupper() and low in words.ZONES:
        away = _offset(t, j + 1) if low in ("utc", "gmt") else None
        if away:
            return replace(stamp, zone=away[0]), away[1]
        return replace(stamp, zone=words.ZONES[low]), j + 1
    if low == "(" and t[j + 1].text.isupper() and t[j + 1].low in words.ZONES and t[j + 2].low == ")":
        return replace(stamp, zone=words.ZONES[t[j + 1].low]), j + 3
    if low == "local" and t[j + 1].low == "time":
        return stamp, j + 2
    away = _offset(t, j) if not t[j].gap and stamp.minute is not None else None
    if away and len(t[j + 1].text) in (2, 4):
        return replace(stamp, zone=away[0]), away[1]
    return stamp, j


def _offset(t: Tokens, j: int) -> tuple[int, int] | None:
    sign = {"+": 1, "-": -1, "−": -1, "–": -1}.get(t[j].low, 0)
    if not sign or t[j + 1].kind != "d" or t[j + 1].gap or len(t[j + 1].text) > 4:
        return None
    value = t[j + 1].value
    if value >= 100:
        return sign * (value // 100 * 60 + value % 100), j + 2
    if value > 14:
        return None
    if t[j + 2].low == ":" and not t[j + 2].gap and len(t[j + 3].text) == 2 and t[j + 3].kind == "d":
        return sign * (value * 60 + t[j + 3].value), j + 4
    return sign * value * 60, j + 2
