"""One amount in two units: "107 km (66 mi)", "20 nautical miles (37 km; 23 mi)", "124 min (2 h 4 min)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.model import Claim, Duration, Qualifier, Value
from factcheck.reading import Reading

_OPENS = re.compile(r"\s*\(\s*(?:=|or|i\.e\.,?|that is,?)?\s*")
_CLOSES = re.compile(r"\s*\)")
_FAR = 2


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        for reading in entry.readings:
            also, number = reading.also, 1
            while also is not None:
                term = Qualifier(f"term {number:03}", page.value(entry, also))
                value = page.value(entry, reading)
                yield sum_claim(
                    page,
                    entry,
                    "conversions",
                    f"conversion {number}".removesuffix(" 1"),
                    value,
                    [term],
                    reading.start,
                    also.end,
                )
                also, number = also.also, number + 1
        yield from _lengths(page, entry)


def _lengths(page: Page, entry: Read) -> Iterable[Claim]:
    """A length of time with itself in other units in brackets behind it: "124 min (2 h 4 min)"."""
    timed = [reading for reading in entry.readings if reading.kind == "duration"]
    text = entry.passage.text
    for one, other in pairwise(timed):
        beside = _OPENS.fullmatch(text[one.end : other.start]) and _CLOSES.match(text[other.end :])
        if beside and _units(one) != _units(other) and not (one.why or other.why) and _near(one.value, other.value):
            term = Qualifier("term 001", page.value(entry, other))
            yield sum_claim(
                page, entry, "conversions", "conversion", page.value(entry, one), [term], one.start, other.end
            )


def _units(reading: Reading) -> str:
    return re.sub(r"[^A-Z]", "", reading.value.text)


def _near(one: Value, other: Value) -> bool:
    """Less than twice as long: else the bracket tells of another length ("30 days (six months for members)")."""
    if not isinstance(one, Duration) or not isinstance(other, Duration):
        return False
    low, high = sorted((one.allows.low, other.allows.low))
    return low > 0 and high < _FAR * low
