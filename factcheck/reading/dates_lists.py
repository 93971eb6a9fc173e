"""Lists of dates that share what only the last one says: "5, 6 and 7 June 1944", "May and June 1944", "18th and 19th centuries"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.calendar import month_length
from factcheck.reading.dates_named import day_at, day_led
from factcheck.reading.numerals import ordinal
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens
from factcheck.reading.years import century, year

_AND = frozenset(["and", "or", "/", "&"])
_MOST = 8


def with_list(
    t: Tokens, i: int, phrase: Phrase | None, single: Callable[[Tokens, int], Phrase | None]
) -> Phrase | None:
    """The list that begins at token i, where it reaches further than the phrase does; a range of centuries too."""
    found = (
        _days_first(t, i)
        or _centuries(t, i)
        or (_days_after(t, phrase) or _months(t, phrase, single) if phrase else None)
    )
    return found if found and (phrase is None or found.j > phrase.j) else phrase


def _days_first(t: Tokens, i: int) -> Phrase | None:
    """As in "5 and 6 June 1944", "the night of 5/6 June"."""
    k = i + (t[i].low == "the")
    days: list[tuple[int, int, int]] = []
    while len(days) < _MOST:
        if days and (last := day_led(t, k + (t[k].low == "the"), ranged=True)) and last[0].day:
            items = [Phrase(i=low, j=high, stamp=replace(last[0], day=day)) for low, high, day in days]
            fits = all(day <= month_length(last[0].year, last[0].month or 1) for _, _, day in days)
            return _list(i, [*items, Phrase(i=k, j=last[1], stamp=last[0])]) if fits else None
        day = day_at(t, k)
        if not day or (t[k].kind == "w" and not ordinal(t, k)):
            return None
        days.append((k, day[1], day[0]))
        k = day[1]
        if t[k].low in _AND or (t[k].low == "," and _more_days(t, k + 1)):
            k += 1 + (t[k].low == "," and t[k + 1].low in _AND)
        else:
            return None
    return None


def _more_days(t: Tokens, k: int) -> bool:
    k += t[k].low in _AND
    day = day_at(t, k)
    return (
        bool(day)
        and day is not None
        and (t[day[1]].low in _AND or t[day[1]].low == "," or t[day[1]].low in words.MONTHS)
    )


def _days_after(t: Tokens, phrase: Phrase) -> Phrase | None:
    """As in "June 5 and 6, 1944", "June 5, 6 and 7"."""
    first = phrase.stamp
    if (
        first is None
        or first.day is None
        or first.month is None
        or first.hour is not None
        or phrase.anchor
        or phrase.end
    ):
        return None
    if t[phrase.j - 1].low in words.MONTHS or first.year is not None:
        return None
    items, k = [phrase], phrase.j
    while len(items) < _MOST and (t[k].low in _AND or (t[k].low == "," and _more_days(t, k + 1))):
        m = k + 1 + (t[k].low == "," and t[k + 1].low in _AND)
        day = day_at(t, m)
        said = items[-1].stamp
        after = (said.day or 0) if said else 0
        if not day or t[m].kind == "w" or not after < day[0] <= month_length(None, first.month):
            break
        items.append(Phrase(i=m, j=day[1], stamp=replace(first, day=day[0])))
        k = day[1]
    if len(items) < 2 or (
        t[k].kind == "w" and t[k].gap and t[k].low not in ("in", "at", "to", "the", "and", "but", "when")
    ):
        return None
    dated = year(t, k + (t[k].low == ","))
    if dated and dated[0].year is not None:
        items = [replace(item, stamp=replace(item.stamp or first, year=dated[0].year)) for item in items]
        items[-1] = replace(items[-1], j=dated[1])
    return _list(phrase.i, items)


def _months(t: Tokens, phrase: Phrase, single: Callable[[Tokens, int], Phrase | None]) -> Phrase | None:
    """As in "May and June 1944", "spring and summer of 1942", "5 May and 6 June 1944": all of them of the last one's year."""
    items, k = [phrase], phrase.j
    while len(items) < _MOST and (t[k].low in _AND or t[k].low == ","):
        stamp = items[-1].stamp
        if (
            stamp is None
            or stamp.year is not None
            or not (stamp.month or stamp.season or stamp.quarter)
            or items[-1].anchor
            or stamp.hour is not None
        ):
            return None
        more = single(t, k + 1 + (t[k].low == "," and t[k + 1].low in _AND))
        if more is None or more.stamp is None or more.anchor or more.recur or more.holiday:
            return None
        if (bool(more.stamp.month), bool(more.stamp.season), bool(more.stamp.day)) != (
            bool(stamp.month),
            bool(stamp.season),
            bool(stamp.day),
        ):
            return None
        items.append(more)
        k = more.j
    last = items[-1].stamp
    if len(items) < 2 or last is None or last.year is None:
        return None
    return _list(phrase.i, [replace(item, stamp=replace(item.stamp or Stamp(), year=last.year)) for item in items])


def _centuries(t: Tokens, i: int) -> Phrase | None:
    """As in "the 18th and 19th centuries", "14th–16th centuries", "late 19th and early 20th centuries"."""
    k = i + (t[i].low == "the")
    mod = words.MODS.get(t[k].low, "")
    k += bool(mod)
    first = ordinal(t, k)
    if not first:
        return None
    j = first[1] + (t[first[1]].low == "-" and t[first[1] + 1].low in ("and", "or", "to"))
    if t[j].low not in ("and", "or", "to", "-", "–", "through"):
        return None
    m = j + 1 + (t[j + 1].low == "the")
    last_mod = words.MODS.get(t[m].low, "")
    last = century(t, m + bool(last_mod))
    if not last or last[0].year is None:
        return None
    step = ordinal(t, m + bool(last_mod))
    if step is None:
        return None
    size = 10 ** last[0].mask
    shift = (first[0] - step[0]) * size * (-1 if last[0].year < 0 else 1)
    start = Phrase(i=i, j=first[1], stamp=replace(last[0], year=last[0].year + shift), mod=mod)
    end = Phrase(i=m, j=last[1], stamp=last[0], mod=last_mod)
    if t[j].low in ("and", "or"):
        return _list(i, [start, end])
    return replace(start, j=end.j, end=end, cut=first[1]) if (last[0].year >= 0) == (first[0] < step[0]) else None


def _list(i: int, items: list[Phrase]) -> Phrase:
    return Phrase(
        i=i, j=items[-1].j, items=tuple(replace(item, i=i) if n == 0 else item for n, item in enumerate(items))
    )
