"""Dates in digits: 2019-11-05, 20191105, 05.11.2019, 11/5/19 (kept both ways), 05-Aug-2016, 2015-03."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.calendar import iso_week, month_length, week_start
from factcheck.reading.clock import time_of_day
from factcheck.reading.stamps import Stamp, at_day
from factcheck.reading.tokens import Tokens
from factcheck.reading.years import two_digits

_CONTEXT = words.listed("numeric_leads")


def numeric_date(t: Tokens, i: int, ranged: bool = False) -> tuple[Stamp, int] | None:
    """The date in digits at token i; it must stand free of other digits and signs, or end a range."""
    if t[i].kind != "d" or not (ranged or _free(t, i)):
        return None
    if (
        t[i].value == 9
        and t[i + 1].low == "/"
        and t[i + 2].value == 11
        and t[i + 3].low != "/"
        and t[i - 1].low not in ("on", "by", "until")
    ):
        return Stamp(year=2001, month=9, day=11), i + 3  # by that name everyone means one day
    found = _three(t, i) or _week(t, i) or _compact(t, i) or _two(t, i, led=ranged)
    if not found:
        return None
    stamp, j = found
    after = t[j]
    if not after.gap and (after.low in ("/", "-", ".", ":", "%") and t[j + 1].kind == "d" and not t[j + 1].gap):
        opens = after.low == "-" and t[i + 1].low == "/" and (_three(t, j + 1) or _two(t, j + 1, led=True))
        return (stamp, j) if opens else None
    return _with_clock(t, stamp, j)


def _free(t: Tokens, i: int) -> bool:
    before = t[i - 1]
    if t[i].gap or not before.low:
        return True
    return before.low in ("(", "[", ",", ":", "-", "–", "—", '"', "“", "'", "|", "<", ">", "=") and not (
        before.low in (",", ":", "-") and t[i - 2].kind == "d" and not before.gap
    )


def _with_clock(t: Tokens, stamp: Stamp, j: int) -> tuple[Stamp, int]:
    k = j + 1 if t[j].text == "T" and not t[j].gap else j
    if (stamp.day is None or (k == j and not t[j].gap)) and not (t[j].text[:1] == "T" and t[j + 1].kind == "d"):
        return stamp, j
    clock = time_of_day(t, k) if t[k].kind == "d" else None
    if not clock:
        return stamp, j
    time, end = clock
    return replace(stamp, hour=time.hour, minute=time.minute, second=time.second, zone=time.zone), end


def _three(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    a, sep, b, sep2, c = t[i : i + 5]
    if sep.low not in ("-", "/", ".", "–", "‑", "−") or sep2.low != sep.low or (b.gap and sep.gap):
        return None
    if any(token.gap for token in (sep, b, sep2, c)):
        return None
    if b.low in words.MONTHS:
        return _named_middle(t, i)
    if b.kind != "d" or c.kind != "d" or len(b.text) > 2:
        if c.low in words.MONTHS and b.kind == "d" and len(b.text) == 4:  # 23-2020-September
            return _checked(b.value, words.MONTHS[c.low], a.value, i + 5)
        return None
    if len(a.text) == 4 and len(c.text) <= 2:
        return _checked(a.value, b.value, c.value, i + 5)
    if len(a.text) > 2 or len(c.text) not in (2, 4):
        return None
    if len(c.text) == 4 and not 1000 <= c.value <= 2999:
        return None
    if (
        sep.low == "."
        and len(c.text) == 2
        and (t[i - 1].low in ("version", "v") or (len(a.text) == 1 and len(b.text) == 1))
    ):
        return None  # 1.2.10 is a version or a section
    year, short = (c.value, False) if len(c.text) == 4 else (two_digits(c.value), True)
    return _either_way(year, short, a.value, b.value, sep.low, i + 5)


def _either_way(year: int, short: bool, a: int, b: int, sep: str, j: int) -> tuple[Stamp, int] | None:
    """Month first where slashes or dashes part them, day first where points do; the other way is kept if it can be meant."""
    first, second = ((a, b), (b, a)) if sep != "." else ((b, a), (a, b))
    main, other = _checked(year, *first, j), _checked(year, *second, j)
    if main is None and other is None:
        return None
    if main is None or other is None or a == b:
        stamp = (main or other or (Stamp(), j))[0]
        return replace(stamp, short=short), j
    return replace(main[0], short=short, other=second if sep != "." else None), j


def _week(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """2019-W05, 2019-W05-3."""
    if (
        t[i + 1].low != "-"
        or t[i + 2].text != "W"
        or t[i + 3].kind != "d"
        or any(token.gap for token in t[i + 1 : i + 4])
    ):
        return None
    year, week = t[i].value, t[i + 3].value
    if len(t[i].text) != 4 or not 1 <= week <= 53 or iso_week(week_start(year, week)) != (year, week):
        return None
    if t[i + 4].low == "-" and 1 <= t[i + 5].value <= 7 and not t[i + 5].gap:
        return at_day(week_start(year, week) + t[i + 5].value - 1), i + 6
    return Stamp(year=year, week=week), i + 4


def _named_middle(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """05-Aug-2016, 23/Sep/2020, 2016-Aug-05."""
    a, month, c = t[i], words.MONTHS[t[i + 2].low], t[i + 4]
    if c.kind != "d":
        return None
    if len(a.text) == 4:
        return _checked(a.value, month, c.value, i + 5)
    if len(a.text) > 2 or len(c.text) not in (2, 4):
        return None
    year = c.value if len(c.text) == 4 else two_digits(c.value)
    found = _checked(year, month, a.value, i + 5)
    return (replace(found[0], short=len(c.text) == 2), found[1]) if found else None


def _compact(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    text = t[i].text
    if len(text) != 8 or text[:2] not in ("18", "19", "20") or (t[i + 1].low in (".", ",") and t[i + 2].kind == "d"):
        return None
    if t[i - 1].low in ("#", "no", ":", "id", "number") or (
        t[i + 1].kind == "w" and not t[i + 1].gap and t[i + 1].text != "T"
    ):
        return None
    return _checked(int(text[:4]), int(text[4:6]), int(text[6:]), i + 1)


def _two(t: Tokens, i: int, led: bool = False) -> tuple[Stamp, int] | None:
    """2015-03, 12-2015, 12/2015, 11/20 beside words of time."""
    a, sep, b = t[i], t[i + 1], t[i + 2]
    if (
        sep.low not in ("-", "/", ".")
        or b.kind != "d"
        or sep.gap
        or b.gap
        or (t[i + 3].kind == "w" and not t[i + 3].gap)
    ):
        return None
    if len(a.text) == 4 and 1500 <= a.value < 2100 and len(b.text) <= 2 and 1 <= b.value <= 12 and sep.low != ".":
        season = len(b.text) == 2 and b.value == (a.value + 1) % 100  # 2010-11 spans two years
        plain = len(b.text) == 2 or (sep.low == "-" and a.value > 1900)
        return (Stamp(year=a.value, month=b.value), i + 3) if plain and not season else None
    if len(b.text) == 4 and 1500 <= b.value < 2100 and 1 <= a.value <= 12 and len(a.text) <= 2:
        return Stamp(year=b.value, month=a.value), i + 3
    if len(a.text) > 2 or len(b.text) > 2 or sep.low == "." or (a.value, b.value) == (24, 7):
        return None
    listed = t[i - 1].low == "," and t[i - 3].low == "/" and t[i - 2].kind == "d"
    if not (led or listed or t[i - 1].low in _CONTEXT or t[i + 3].low == "-"):
        return None
    if sep.low == "-" and t[i - 1].low not in words.WEEKDAYS:
        return None
    if (
        sep.low == "/"
        and t[i + 3].kind == "w"
        and t[i + 3].low
        not in ("and", "or", "to", "until", "at", "with", "i", "we", "from", "next", "this", "through", "till")
    ):
        return None
    year, j = None, i + 3
    if t[j].low == "," and len(t[j + 1].text) == 4 and 1900 <= t[j + 1].value < 2100:  # "5/7, 2020"
        year, j = t[j + 1].value, j + 2
    main, other = _checked(year, a.value, b.value, j), _checked(year, b.value, a.value, j)
    if main and other and a.value != b.value:
        return replace(main[0], other=(b.value, a.value)), j
    return main or other


def _checked(year: int | None, month: int, day: int, j: int) -> tuple[Stamp, int] | None:
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return None
    return Stamp(year=year, month=month, day=day), j
