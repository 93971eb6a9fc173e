"""Finds dates, durations and sets of times in running text, and reads texts that are one date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.model import Date, Unread, Value
from factcheck.reading import timewords as words
from factcheck.reading.dates_readings import date_or_none, readings, weigh
from factcheck.reading.found import Reading, Timeline
from factcheck.reading.grammar import phrase_at
from factcheck.reading.holidays import FIRST_WORDS
from factcheck.reading.phrases import Phrase
from factcheck.reading.tokens import TRIGGERS, Tokens, tokenise, windows

_TRIGGERS = TRIGGERS | FIRST_WORDS


def find(text: str, timeline: Timeline) -> list[Reading]:
    """Every date, duration and set of times in the text, in order; relative ones are placed on the timeline, which moves on."""
    phrases = [(tokens, phrase) for tokens in windows(text, _TRIGGERS) for phrase in _phrases(tokens)]
    weigh(timeline, [phrase for _, phrase in phrases])
    return [reading for tokens, phrase in phrases for reading in readings(text, tokens, phrase, timeline)]


def _phrases(t: Tokens) -> Iterator[Phrase]:
    i, size = 0, len(t) - 8
    while i < size:
        phrase = phrase_at(t, i)
        if phrase is None:
            i += 1
            continue
        yield _hedged(t, phrase)
        i = phrase.j


def _hedged(t: Tokens, phrase: Phrase) -> Phrase:
    """The phrase with what stands around it: before, since, onwards, about, perhaps."""
    i, j = phrase.i, phrase.j
    return replace(phrase, side=_side(t, i) or _open_end(t, phrase), fuzz=_fuzz(t, i) or _doubt(t, j))


def _side(t: Tokens, i: int) -> str:
    low, before = t[i - 1].low, t[i - 2].low
    if low in ("until", "till") and (before == "not" or (before == "t" and t[i - 3].low in ("'", "’"))):
        return ""  # "not until 1961": then
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


def _open_end(t: Tokens, phrase: Phrase) -> str:
    """ "1921 onwards", "from 1921 on", "(2011–)"."""
    after, beyond = t[phrase.j], t[phrase.j + 1]
    if after.low in ("onward", "onwards") or (
        after.low == "on" and t[phrase.i - 1].low == "from" and beyond.kind != "w"
    ):
        return "since"
    year = phrase.stamp is not None and phrase.stamp.year is not None and phrase.end is None
    return "since" if year and after.low in ("–", "-") and not after.gap and beyond.low == ")" else ""


def _doubt(t: Tokens, j: int) -> str:
    """ "(1820?)", "1820?–1890"."""
    return "?" if t[j].low == "?" and not t[j].gap and t[j + 1].low in (")", "–", "-", ",") else ""


def _fuzz(t: Tokens, i: int) -> str:
    k = i - 2 if t[i - 1].low == "." else i - 1
    low = t[k].low
    if low == "about" and t[k - 1].low in ("how", "what", "talk", "talked", "know", "film", "book", "more"):
        return ""
    if low == "~" or (low in words.APPROX and t[k].text != "C"):
        return "?" if low in ("possibly", "probably", "perhaps") else "~"
    if t[i - 1].low in ("early", "late", "the"):
        return "~" if t[i - 2].low in ("about", "around", "circa", "approximately") else ""
    return ""


def read_date(text: str) -> Value:
    """The date that a text is: EDTF, or words with nothing beside them but their preposition. Unread where it is none."""
    stripped = text.strip()
    value = date_or_none(stripped)
    if value is not None:
        return value
    tokens = tokenise(stripped[:300])
    for i in range(min(4, len(tokens) - 8)):
        if i and tokens[i - 1].low not in _LEADS:
            break
        phrase = phrase_at(tokens, i)
        if phrase is None or phrase.recur or phrase.items or not _closes(tokens, phrase.j):
            continue
        found = readings(stripped, tokens, _hedged(tokens, phrase), Timeline())
        if len(found) == 1 and isinstance(found[0].value, Date):
            return found[0].value
    return Unread(text=text, reason="not a date")


def _closes(t: Tokens, j: int) -> bool:
    """True where nothing but closing signs is left."""
    j += t[j].low in ("onwards", "onward", "?")
    return not t[j].low or (t[j].low in (".", ",", ")", "]") and not t[j + 1].low)


_LEADS = words.listed("leads")
