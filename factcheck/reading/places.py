"""Where a phrase is read from, and where it was placed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.reading.holidays import day_in_year
from factcheck.reading.phrases import Phrase
from factcheck.reading.stamps import Stamp, edtf_text, timex


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a phrase is read from: `published`, the `last` date and the last `day` as stamps, whether the text is a `narrative`, and the `tense`."""

    published: Stamp | None
    last: Stamp | None
    day: Stamp | None
    narrative: bool
    tense: str


@dataclass(frozen=True, slots=True)
class Place:
    """A placed phrase: EDTF, TIMEX3, the stamp to count on from (None: nothing to count from), how it was resolved."""

    edtf: str
    timex: str
    stamp: Stamp | None = None
    why: str = ""
    other: str = ""


def placed(stamp: Stamp, phrase: Phrase, why: str = "") -> Place:
    if phrase.part and not stamp.part:
        stamp = replace(stamp, part=phrase.part)
    if phrase.mod and stamp.precise in ("month", "year", "decade", "century", "millennium", "season"):
        stamp = replace(stamp, mod=phrase.mod)
    other = ""
    if stamp.other and stamp.year is not None and stamp.day is not None:
        other = edtf_text(replace(stamp, month=stamp.other[0], day=stamp.other[1], other=None))
    return Place(edtf_text(stamp), timex(stamp), stamp if stamp.year is not None else None, why, other)


def reference(stamp: Stamp, clock: Clock) -> Place:
    if clock.published is None or stamp.ref == "PRESENT_REF":
        now = edtf_text(clock.published) if clock.published else "XXXX"
        return Place(now, stamp.ref)
    day = edtf_text(clock.published)
    return Place(f"../{day}" if stamp.ref == "PAST_REF" else f"{day}/..", stamp.ref)


def base_of(clock: Clock) -> Stamp | None:
    return (clock.last or clock.published) if clock.narrative else (clock.published or clock.last)


def feast_day(name: str, number: int | None) -> Stamp:
    found = day_in_year(name, number)
    return Stamp(year=number, month=found[0], day=found[1]) if found else Stamp(year=number)
