"""Reading values: finds dates, durations, sets and quantities in plain text, and reads texts that are one value.

No network, no language pipeline: a tokeniser, tables of words and small grammars, in time linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from factcheck.model import Unread, Value
from factcheck.reading import dates, durations, quantities
from factcheck.reading.found import Reading, Timeline

__all__ = ["Reading", "Timeline", "read", "read_value"]

_STAMP = re.compile(r"\[\d{1,2}:\d{2}(?::\d{2})?\]")  # "[00:02:08]": a place in a recording, no hour of a day


def read(text: str, timeline: Timeline | None = None) -> list[Reading]:
    """Every value in `text`, in order of place and not overlapping. Dates, durations and sets go before quantities.

    Relative dates ("two years later", "last week") are resolved against `timeline`, whose `last` date moves on.
    """
    text = _STAMP.sub(lambda stamp: " " * len(stamp[0]), text)
    timed = dates.find(text, timeline or Timeline())
    counted = quantities.find(text, [(reading.start, reading.end) for reading in timed])
    kept = _outside(
        timed, counted
    )  # quantities go first where a length of time is the base of a rate ("8 dollars a month")
    return sorted([*kept, *counted], key=lambda reading: (reading.start, reading.end))


def _outside(timed: list[Reading], counted: list[Reading]) -> list[Reading]:
    ends = sorted((reading.end, reading.start) for reading in counted)
    kept = []
    for reading in timed:
        after = bisect_right(ends, reading.start, key=lambda span: span[0])
        if after == len(ends) or ends[after][1] >= reading.end:
            kept.append(reading)
    return kept


def read_value(text: str, kind: str) -> Value:
    """The value of a text that is one value and nothing else; Unread, with the reason, where it is not.

    `kind` is "date", "duration" or "quantity". Canonical texts (EDTF, ISO 8601 durations, Quantity.text) are read too, so
    that read_value(value.text, value.kind) == value.
    """
    if kind == "date":
        return dates.read_date(text)
    if kind == "duration":
        return durations.read_duration(text)
    if kind == "quantity":
        return quantities.read_quantity(text)
    return Unread(text=text, reason=f"no reader for the kind {kind!r}")
