"""Lengths of time beside the dates they lie between: "from 1930 to 1945, 12 years", "(1930–1945, 15 years)", and "ten years
later" beside the date that it came to: "Ten years later, in 1945, …"; an age beside a life: "(1906–1992, aged 85)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.model import Claim, Date, Duration, Mention, Qualifier
from factcheck.reading import Reading

# What stands between a stretch with two ends and how long it was, either way round.
_BESIDE = re.compile(
    r"\s*[,:=]?\s*(?:\(|\[|– |— |i\.e\. |that is,? |or |for |a (?:total|period|span) of |in all |lasting |some |about |roughly |"
    r"nearly |almost |over |more than ){0,3}\Z"
)
_BEFORE = re.compile(r"\s*(?:,|\()?\s*(?:from |between |\()?\Z")
_AGE = re.compile(r"\b(?:age[ds]?|old)\b", re.IGNORECASE)
_OPENING = 12  # characters before the date that opens a line
_LATER = re.compile(r"\b(?:later|after)\Z", re.IGNORECASE)
_IN = re.compile(r"(?:,? (?:in|on|by)(?: the year)?|,| \() ?\Z")
# Words that make the length another one than that of the whole stretch.
_OTHER = re.compile(
    r"\b(?:first|last|next|further|another|each|every|per|only|after|later|within|of which|total)\b", re.IGNORECASE
)


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        if len(entry.passage.cells) > 2:
            continue
        timed = [reading for reading in entry.readings if reading.kind in ("date", "duration")]
        for one, other in pairwise(timed):
            yield from _stretch(page, entry, one, other)
            yield from _later(page, entry, one, other)
    for above, below in pairwise(page.reads):
        yield from _between(page, above, below)


def _stretch(page: Page, entry: Read, one: Reading, other: Reading) -> Iterable[Claim]:
    text = entry.passage.text
    between = text[one.end : other.start]
    period, length = (one, other) if one.kind == "date" else (other, one)
    beside = (_BESIDE if period is one else _BEFORE).match(between)
    if not beside or period.kind == length.kind or not _has_ends(period) or not isinstance(length.value, Duration):
        return
    if period is one and not between.strip() and not between:
        return
    around = text[max(0, one.start - 24) : other.end + 12]
    aged = _AGE.search(text[one.start : other.end + 5]) is not None
    if _OTHER.search(around) or length.why or (aged and not re.match(r"\s*(?:[).;\]]|\Z)", text[other.end :])):
        return
    term = Qualifier("term 001", page.value(entry, period))
    yield sum_claim(
        page, entry, "lapses", "age" if aged else "length", page.value(entry, length), [term], one.start, other.end
    )


def _later(page: Page, entry: Read, one: Reading, other: Reading) -> Iterable[Claim]:
    """A date that was counted from one before it in the passage, and right behind it the date as said outright."""
    text = entry.passage.text
    if not any(each.kind == "date" and each.end < one.start for each in entry.readings):
        return
    counted = one.kind == other.kind == "date" and " after " in one.why and _LATER.search(one.text)
    if not counted or other.why or not _IN.match(text[one.end : other.start]) or not isinstance(other.value, Date):
        return
    if one.value.kind == "date" and not other.value.period:
        yield _lapse(page, entry, one, entry, other)


def _between(page: Page, above: Read, below: Read) -> Iterable[Claim]:
    """A line that says no more than "ten days later", and the date that the next one opens with."""
    counted = [each for each in above.readings if each.kind == "date" and " after " in each.why]
    alone = len(counted) == 1 and not any(map(str.isalnum, above.passage.text.replace(counted[0].text, "", 1)))
    dates = [each for each in below.readings if each.kind == "date" and isinstance(each.value, Date)]
    if not alone or not _LATER.search(counted[0].text) or not dates or dates[0].why:
        return
    opening = below.passage.text[: dates[0].start]
    if len(opening) <= _OPENING and not dates[0].value.period:  # type: ignore[union-attr]
        yield _lapse(page, above, counted[0], below, dates[0])


def _lapse(page: Page, above: Read, counted: Reading, below: Read, told: Reading) -> Claim:
    length = counted.why.split(" after ")[0]
    value = page.value(above, counted)
    unit = Qualifier("unit", Mention(text=length[-1:], span=value.span, kind="text"))
    start = counted.start if above is below else told.start
    terms = [Qualifier("term 001", value), unit]
    return sum_claim(page, below, "lapses", "lapse", page.value(below, told), terms, start, told.end)


def _has_ends(reading: Reading) -> bool:
    value = reading.value
    ends = value.text.split("/")
    plain = len(ends) == 2 and all(re.fullmatch(r"\d{4}(?:-\d\d){0,2}", end) for end in ends)
    return isinstance(value, Date) and value.period and plain and not reading.why
