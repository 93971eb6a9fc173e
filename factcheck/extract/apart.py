"""Two dates in a sentence and how far it says they are apart: "died in 1992, ten years after she retired in 1966"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import numbered, passages, sum_claim
from factcheck.language import Sentence
from factcheck.model import Claim, Date, Duration
from factcheck.reading import Reading

_BEHIND = re.compile(r"\s+(?:after|before|prior to|following)\b", re.IGNORECASE)
_PART = re.compile(r"\b(?:within|first|last|for|next|until|every|each|less than|or|up to|in)\s+\Z", re.IGNORECASE)
_BREAK = re.compile(r"[;:]|\b(?:and then|but|while|whereas)\b|\t")
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}\Z")


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        if len(entry.passage.cells) > 2:
            continue
        for sentence in entry.sentences:
            yield from told(page, entry, sentence)


def told(page: Page, entry: Read, sentence: Sentence) -> Iterable[Claim]:
    """How far apart the two dates of one sentence are said to be."""
    timed = entry.readings_in(sentence, "date", "duration")
    lengths, dates = ([r for r in timed if r.kind == kind] for kind in ("duration", "date"))
    if len(timed) != 3 or len(lengths) != 1 or not all(_plain(each) for each in dates):
        return
    length, text = lengths[0], entry.passage.text
    first, last = timed[0], timed[-1]
    said = text[first.start : last.end]
    lead = text[max(sentence.start, length.start - 12) : length.start]
    if not isinstance(length.value, Duration) or not _BEHIND.match(text[length.end : length.end + 12]):
        return
    following = text[length.end : timed[timed.index(length) + 1].start] if length is not last else ","
    if _PART.search(lead) or _BREAK.search(said) or re.search(r"[,()–—]|\band\b", following):
        return
    if length is not first and not re.search(r"[,(–—]\s*(?:\w+ ){0,3}\Z", text[first.end : length.start]):
        return
    terms = numbered(page, entry, dates)
    yield sum_claim(page, entry, "apart", "time apart", page.value(entry, length), terms, first.start, last.end)


def _plain(reading: Reading) -> bool:
    said = isinstance(reading.value, Date) and not reading.why and not reading.alternatives
    return said and _DAY.match(reading.value.text) is not None
