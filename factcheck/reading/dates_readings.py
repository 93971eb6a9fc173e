"""From phrases to readings: placed on the timeline, with their values; the timeline moves on."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.model import Date, Text
from factcheck.reading import durations, edtf
from factcheck.reading.calendar import weekday
from factcheck.reading.dates_ranges import ends
from factcheck.reading.found import Reading, Timeline
from factcheck.reading.lengths import timex as length_timex
from factcheck.reading.phrases import Phrase
from factcheck.reading.places import Clock, Place
from factcheck.reading.placing import place
from factcheck.reading.stamps import at_day, day_of, stamp_of
from factcheck.reading.tense import tense
from factcheck.reading.tokens import Tokens

_CITED = re.compile(r"\((?:see |cf\. |e\.g\.,? )?(?:[A-Z][\w.’'-]*|and|et al\.|&|,|;|\d{4}[a-z]?|\s)+$")
_AGE = re.compile(
    r"\b(?:(?:at|by) (?:the )?age (?:of )?|aged |when (?:s?he|they) (?:was|were) (?:only |just )?|at )"
    r"(?:[1-9]\d?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\w{2,6}teen|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:o'clock|a\.?m|p\.?m|%|percent|metres|miles|km))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:1\d{3}|20\d{2})\b")


def weigh(timeline: Timeline, phrases: list[Phrase]) -> None:
    """Counts what tells a story from news: years far from the date of writing against words that point at it."""
    now = stamp_of(timeline.published.text) if timeline.published else None
    for phrase in phrases:
        stamp = phrase.stamp
        if stamp and stamp.year is not None and not phrase.anchor:
            timeline.told += now is None or abs(stamp.year - (now.year or 0)) > 1
        elif phrase.anchor == "speech" or (stamp and stamp.weekday):
            timeline.spoken += 1


def readings(text: str, t: Tokens, phrase: Phrase, timeline: Timeline) -> list[Reading]:
    """The readings of a phrase: one for most, one for each date of a list, none where it says nothing after all."""
    if phrase.items:
        items = (replace(item, side=phrase.side, fuzz=phrase.fuzz) for item in phrase.items)
        return [reading for item in items for reading in readings(text, t, item, timeline)]
    if phrase.recur:
        return [_reading(text, t, phrase, "set", Text(text=phrase.recur), phrase.recur)]
    if phrase.length is not None and not phrase.anchor:
        return _duration(text, t, phrase)
    clock = _clock(text, timeline, phrase, t)
    if phrase.soon and (clock.tense == "past" or clock.narrative):
        return _duration(text, t, phrase)
    if phrase.anchor == "text" and _from_an_age(text, t[phrase.i].start):
        clock = Clock(None, None, None, clock.narrative, clock.tense)
    vague = phrase.anchor == "either" and phrase.stamp is None and (phrase.part or phrase.unit == "weekend")
    if vague and (clock.tense == "present" or (phrase.part and clock.tense != "past")):
        return []  # "in the morning it rains": any morning
    if phrase.end is not None:
        return _range(text, t, phrase, timeline, clock)
    placed = place(phrase, clock)
    if placed is None:
        return _duration(text, t, phrase) if phrase.length else []
    return _dated(text, t, phrase, timeline, placed)


def _reading(text: str, t: Tokens, phrase: Phrase, kind: str, value: Text | Date, timex: str) -> Reading:
    start, end = t[phrase.i].start, t[phrase.j - 1].end
    return Reading(kind=kind, start=start, end=end, text=text[start:end], value=value, timex=timex)


def _duration(text: str, t: Tokens, phrase: Phrase) -> list[Reading]:
    assert phrase.length is not None
    start, end = t[phrase.i].start, t[phrase.j - 1].end
    hedge = {"<~": "~", "": "="}.get(phrase.length.hedge, phrase.length.hedge)
    try:
        value = durations.duration(phrase.length)
    except ValueError:
        return []
    timex = length_timex(phrase.length)
    return [Reading(kind="duration", start=start, end=end, text=text[start:end], value=value, timex=timex, hedge=hedge)]


def _clock(text: str, timeline: Timeline, phrase: Phrase, t: Tokens) -> Clock:
    published = stamp_of(timeline.published.text) if timeline.published else None
    last = stamp_of(timeline.last.text) if timeline.last else None
    day = stamp_of(timeline.day.text) if timeline.day and timeline.last else None
    narrative = published is None or (timeline.told >= 3 and timeline.told > 2 * timeline.spoken)
    if published and last and last.month and abs((last.year or 0) - (published.year or 0)) > 1:
        # a date of another time, with its month: a story goes on there
        narrative = narrative or timeline.told > 2 * timeline.spoken
    full = phrase.stamp is not None and phrase.stamp.year is not None and phrase.end is None
    plain = full or (phrase.anchor == "speech" and not phrase.soon)
    if phrase.side == "since" and not plain:
        return Clock(published, last, day, narrative, "past")
    looks = "" if plain else tense(text, t[phrase.i].start, t[phrase.j - 1].end)
    return Clock(published, last, day, narrative, looks)


def _dated(text: str, t: Tokens, phrase: Phrase, timeline: Timeline, placed: Place) -> list[Reading]:
    value = _value(placed.edtf, phrase)
    if value is None:
        return []
    reading = _reading(text, t, phrase, "date", value, placed.timex)
    if not _aside(text, reading, timeline):
        _move_on(timeline, placed)
    other = date_or_none(placed.other) if placed.other else None
    hedge = _SIDES.get(phrase.side, "~" if phrase.fuzz else "=")
    return [replace(reading, why=placed.why, hedge=hedge, alternatives=(other,) if other else ())]


_SIDES = {"before": "<", "until": "<=", "by": "<=", "after": ">", "since": ">="}


def _aside(text: str, reading: Reading, timeline: Timeline) -> bool:
    """True for years that no story goes on from: that of a reference, and one in brackets where the story has a date."""
    if len(reading.text) != 4 or not reading.text.isdecimal():
        return False
    if _cites(text, reading.start, reading.end):
        return True
    before = text[max(0, reading.start - 100) : reading.start]
    return timeline.last is not None and before.rfind("(") > before.rfind(")")


def _from_an_age(text: str, start: int) -> bool:
    """True where an age was the last time that was told: "At seventeen she … A year later" counts from no date."""
    ages = [*_AGE.finditer(text, max(0, start - 300), start)]
    return bool(ages) and not _YEAR.search(text, ages[-1].end(), start)


def _cites(text: str, start: int, end: int) -> bool:
    """True for the year of a reference, "(Smith, 2013)": no story goes on from it."""
    return text[end : end + 1] in (")", ",", ";", ":") and bool(_CITED.search(text, max(0, start - 80), start))


def _value(text: str, phrase: Phrase) -> Date | None:
    if phrase.fuzz and "/" not in text and "[" not in text and "T" not in text and "~" not in text:
        text += phrase.fuzz
    opened = text.startswith("../") or text.endswith("/..")
    if phrase.side and "XXXX" not in text and not opened:
        text = f"../{_edge(text, 1)}" if phrase.side in ("before", "until", "by") else f"{_edge(text, 0)}/.."
    return date_or_none(text)


def _edge(text: str, which: int) -> str:
    """The outer end of an end of a range: the first or last of its own days where it is itself a stretch."""
    body = text.strip("[]").replace("..", "/")
    if "/" not in body:
        return text
    pieces = body.split("/")
    return pieces[which if len(pieces) > which else 0] or ".."


def _range(text: str, t: Tokens, phrase: Phrase, timeline: Timeline, clock: Clock) -> list[Reading]:
    """A range as one reading with its ends as parts; as two readings where the ends do not make one."""
    both = ends(phrase)
    assert both is not None
    first = place(both[0], clock)
    if first is None:
        return []
    _move_on(timeline, first)
    last = place(_following(both[1], first), replace(clock, last=first.stamp or clock.last))
    if last is None:
        return []
    _move_on(timeline, last)
    parts = []
    for placed, part in ((first, both[0]), (last, both[1])):
        value = date_or_none(placed.edtf)
        if value is not None:
            parts.append(_reading(text, t, part, "date", value, placed.timex))
    texts = (_edge(first.edtf, 0), ".." if last.edtf == "XXXX" else _edge(last.edtf, 1))
    if phrase.fuzz and texts[0][-1:].isdigit() and "T" not in texts[0]:
        texts = (texts[0] + phrase.fuzz, texts[1])
    whole = date_or_none(f"[{texts[0]}..{texts[1]}]" if phrase.between else f"{texts[0]}/{texts[1]}")
    if whole is None or len(parts) < 2:
        return parts
    reading = _reading(text, t, phrase, "date", whole, f"{first.timex}/{last.timex}")
    return [replace(reading, parts=tuple(parts))]


def _following(end: Phrase, first: Place) -> Phrase:
    """The end of a range that says no year or only its weekday: the first such date after the start."""
    stamp, start = end.stamp, first.stamp or stamp_of(first.edtf)
    if stamp is None or start is None or start.year is None or stamp.year is not None or end.anchor or stamp.ref:
        return end
    if stamp.weekday and not stamp.month:
        day = day_of(start)
        if day is None:
            return end
        return replace(end, stamp=at_day(day + (stamp.weekday - weekday(day)) % 7, stamp))
    if not stamp.month or not start.month:
        return end
    turned = (stamp.month, stamp.day or 31) < (start.month, start.day or 0)
    return replace(end, stamp=replace(stamp, year=start.year + turned))


def _move_on(timeline: Timeline, placed: Place) -> None:
    if placed.stamp is not None and placed.stamp.year is not None and not placed.stamp.mask:
        said = date_or_none(placed.edtf)
        if said is not None:
            timeline.last = said
            timeline.day = said if placed.stamp.day is not None else timeline.day


def date_or_none(text: str) -> Date | None:
    """The date that an EDTF text names, None where it names none."""
    try:
        return edtf.date(text)
    except ValueError:
        return None
