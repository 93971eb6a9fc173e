"""Finds dates, durations and sets of times in running text, and reads texts that are one date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.model import Date, Text, Unread, Value
from factcheck.reading import durations, edtf
from factcheck.reading import timewords as words
from factcheck.reading.dates_ranges import ends
from factcheck.reading.found import Reading, Timeline
from factcheck.reading.grammar import phrase_at
from factcheck.reading.holidays import FIRST_WORDS
from factcheck.reading.lengths import timex as length_timex
from factcheck.reading.phrases import Phrase
from factcheck.reading.places import Clock, Place
from factcheck.reading.placing import place
from factcheck.reading.stamps import Stamp, stamp_of
from factcheck.reading.tense import tense
from factcheck.reading.tokens import TRIGGERS, Tokens, tokenise, windows

_TRIGGERS = TRIGGERS | FIRST_WORDS


def find(text: str, timeline: Timeline) -> list[Reading]:
    """Every date, duration and set of times in the text, in order; relative ones are placed on the timeline, which moves on."""
    phrases = [(tokens, phrase) for tokens in windows(text, _TRIGGERS) for phrase in _phrases(tokens)]
    _weigh(timeline, [phrase for _, phrase in phrases])
    found = []
    for tokens, phrase in phrases:
        for item in phrase.items or (phrase,):
            reading = _reading(
                text, tokens, replace(item, side=phrase.side, fuzz=phrase.fuzz) if phrase.items else item, timeline
            )
            if reading:
                found.append(reading)
    return found


def _phrases(t: Tokens) -> Iterator[Phrase]:
    i, size = 0, len(t) - 8
    while i < size:
        phrase = phrase_at(t, i)
        if phrase is None:
            i += 1
            continue
        yield replace(phrase, side=_side(t, i), fuzz=_fuzz(t, i))
        i = phrase.j


def _side(t: Tokens, i: int) -> str:
    low, before = t[i - 1].low, t[i - 2].low
    if low in ("before", "until", "till", "by", "after", "since"):
        return {"till": "until"}.get(low, low)
    if low == "than" and before in ("later", "earlier"):
        negated = t[i - 3].low in ("no", "not")
        return ("by" if negated else "after") if before == "later" else ("since" if negated else "before")
    if low == "to" and before in ("prior", "up"):
        return "before" if before == "prior" else "until"
    if low in ("starting", "beginning") or (
        low in ("in", "on", "from") and before in ("starting", "beginning", "effective")
    ):
        return "since"
    if low in ("-", "–") and before in ("pre", "post") and not t[i].gap:
        return "before" if before == "pre" else "after"
    return ""


def _fuzz(t: Tokens, i: int) -> str:
    k = i - 2 if t[i - 1].low == "." else i - 1
    low = t[k].low
    if low == "~" or (
        low in words.APPROX
        and (low != "c" or t[k].text == "c")
        and not (low in ("c", "ca") and t[k].gap is False and False)
    ):
        return "?" if low in ("possibly", "probably", "perhaps") else "~"
    if t[i - 1].low in ("early", "late", "the"):
        return "~" if t[i - 2].low in ("about", "around", "circa", "approximately") else ""
    return ""


def _weigh(timeline: Timeline, phrases: list[Phrase]) -> None:
    """Counts what tells a story from news: years far from the date of writing against words that point at it."""
    now = stamp_of(timeline.published.text) if timeline.published else None
    for phrase in phrases:
        stamp = phrase.stamp
        if stamp and stamp.year is not None and not phrase.anchor:
            timeline.told += now is None or abs(stamp.year - (now.year or 0)) > 1
        elif phrase.anchor == "speech" or (stamp and stamp.weekday):
            timeline.spoken += 1


def _clock(text: str, timeline: Timeline, phrase: Phrase, start: int, end: int) -> Clock:
    published = stamp_of(timeline.published.text) if timeline.published else None
    last = stamp_of(timeline.last.text) if timeline.last else None
    narrative = published is None or (timeline.told >= 3 and timeline.told > 2 * timeline.spoken)
    if published and last and last.month and abs((last.year or 0) - (published.year or 0)) > 1:
        narrative = (
            narrative or timeline.told > 2 * timeline.spoken
        )  # a date of another time, with its month: a story goes on there
    full = phrase.stamp is not None and phrase.stamp.year is not None and phrase.end is None
    looks = "" if full or (phrase.anchor == "speech" and not phrase.soon) else tense(text, start, end)
    day = stamp_of(timeline.day.text) if timeline.day and timeline.last else None
    return Clock(published, last, day, narrative, looks)


def _reading(text: str, t: Tokens, phrase: Phrase, timeline: Timeline) -> Reading | None:
    start, end = t[phrase.i].start, t[phrase.j - 1].end
    words_said = text[start:end]
    if phrase.recur:
        return Reading(
            kind="set", start=start, end=end, text=words_said, value=Text(text=phrase.recur), timex=phrase.recur
        )
    if phrase.length is not None and not phrase.anchor:
        return _duration(phrase, start, end, words_said)
    clock = _clock(text, timeline, phrase, start, end)
    if phrase.soon and (clock.tense not in ("future", "") or clock.narrative):
        return _duration(replace(phrase, anchor=""), start, end, words_said)
    if (
        phrase.anchor == "either"
        and phrase.stamp is None
        and clock.tense != "past"
        and (phrase.part or phrase.unit == "weekend")
    ):
        return None  # "in the morning it rains": any morning
    if phrase.end is not None:
        return _range(text, t, phrase, timeline, clock)
    placed = place(phrase, clock)
    if placed is None:
        return _duration(phrase, start, end, words_said) if phrase.length else None
    value = _value(placed.edtf, phrase)
    if value is None:
        return None
    _move_on(timeline, placed)
    other = _date(placed.other) if placed.other else None
    return Reading(
        kind="date",
        start=start,
        end=end,
        text=words_said,
        value=value,
        timex=placed.timex,
        why=placed.why,
        hedge="~" if phrase.fuzz else "=",
        alternatives=(other,) if other else (),
    )


def _duration(phrase: Phrase, start: int, end: int, said: str) -> Reading | None:
    assert phrase.length is not None
    try:
        value = durations.duration(phrase.length)
    except ValueError:
        return None
    hedge = phrase.length.hedge
    return Reading(
        kind="duration",
        start=start,
        end=end,
        text=said,
        value=value,
        timex=length_timex(phrase.length),
        hedge={"<~": "~", "": "="}.get(hedge, hedge),
    )


def _range(text: str, t: Tokens, phrase: Phrase, timeline: Timeline, clock: Clock) -> Reading | None:
    """A range as one reading, its ends as its parts."""
    start, end = t[phrase.i].start, t[phrase.j - 1].end
    both = ends(phrase)
    assert both is not None
    first = place(both[0], clock)
    last = None
    if first is not None:
        _move_on(timeline, first)
        last = place(both[1], replace(clock, last=first.stamp or clock.last))
    if first is None or last is None:
        return None
    _move_on(timeline, last)
    texts = (_edge(first.edtf, 0), _edge(last.edtf, 1))
    if phrase.fuzz and texts[0][-1:].isdigit() and "T" not in texts[0]:
        texts = (texts[0] + phrase.fuzz, texts[1])
    whole = f"[{texts[0]}..{texts[1]}]" if phrase.between else f"{texts[0]}/{texts[1]}"
    value = _date(whole)
    if value is None:
        return None
    parts = []
    for placed, part in zip((first, last), both, strict=True):
        part_value = _date(placed.edtf)
        if part_value is None:
            return None
        low, high = t[part.i].start, t[part.j - 1].end
        parts.append(
            Reading(kind="date", start=low, end=high, text=text[low:high], value=part_value, timex=placed.timex)
        )
    return Reading(
        kind="date",
        start=start,
        end=end,
        text=text[start:end],
        value=value,
        timex=f"{first.timex}/{last.timex}",
        parts=tuple(parts),
    )


def _edge(text: str, which: int) -> str:
    """The outer end of an end of a range: the first or last of its own days where it is itself a stretch."""
    body = text.strip("[]").replace("..", "/")
    if "/" in body:
        piece = body.split("/")[which if len(body.split("/")) > which else 0]
        return piece or ".."
    return text


def _value(text: str, phrase: Phrase) -> Date | None:
    if phrase.fuzz and "/" not in text and "[" not in text and "T" not in text and "~" not in text:
        text += phrase.fuzz
    opened = text.startswith("../") or text.endswith("/..")
    if phrase.side and "XXXX" not in text and not opened:
        text = f"../{_edge(text, 1)}" if phrase.side in ("before", "until", "by") else f"{_edge(text, 0)}/.."
    return _date(text)


def _date(text: str) -> Date | None:
    try:
        return edtf.date(text)
    except ValueError:
        return None


def _move_on(timeline: Timeline, placed: Place) -> None:
    if placed.stamp is not None and placed.stamp.year is not None and not placed.stamp.mask:
        said = _date(placed.edtf)
        if said is not None:
            timeline.last = said
            timeline.day = said if placed.stamp.day is not None else timeline.day


def read_date(text: str) -> Value:
    """The date that a text is: EDTF, or words with nothing beside them but their preposition. Unread where it is none."""
    stripped = text.strip()
    value = _date(stripped)
    if value is not None:
        return value
    tokens = tokenise(stripped[:300])
    for i in range(min(4, len(tokens) - 8)):
        if i and tokens[i - 1].low not in _LEADS:
            break
        phrase = phrase_at(tokens, i)
        if phrase is None or phrase.recur or phrase.items or not _closes(tokens, phrase.j):
            continue
        reading = _reading(stripped, tokens, replace(phrase, side=_side(tokens, i), fuzz=_fuzz(tokens, i)), Timeline())
        if reading and isinstance(reading.value, Date):
            return reading.value
    return Unread(text=text, reason="not a date")


def _closes(t: Tokens, j: int) -> bool:
    """True where nothing but closing signs is left."""
    return not t[j].low or (t[j].low in (".", ",", ")", "]") and not t[j + 1].low)


_LEADS = words.listed("leads")
_ = Stamp
