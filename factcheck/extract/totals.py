"""A whole and its parts in one sentence: "257 people: 14 crew and 243 passengers", "240 + 14 = 254", "a fleet of 12 ships,
made up of 5 tugs and 7 ferries"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import numbered, passages, sum_claim
from factcheck.language import Sentence
from factcheck.model import Claim, Mention, Qualifier, Quantity
from factcheck.reading import Reading

# Words between a whole and its first part that say that all parts follow.
_ALL_PARTS = re.compile(
    r"[^.;:()\d]{0,60}(?:: |, (?:namely|that is) |\b(?:made up|composed) of |\bconsist(?:s|ed|ing) of |\bcompris(?:es|ed|ing) )(?:of )?\Z"
)
# Words that only set parts beside a whole: they may be some of it.
_SOME_PARTS = re.compile(r"[^.;:()\d]{0,40}\(\Z")
_NEXT_PART = re.compile(
    r"[^.;:()\d]{0,50}?(?:,|,? and|,? plus| \+|,? &) (?:the (?:other|remaining) |another |a further )?\Z"
)
_LAST_PART = re.compile(r"and|plus|\+|&")
_NO_PARTS = re.compile(
    r"\b(?:includ\w+|among|such as|e\.g\.|over|each|per|every|times|between|from|to|or)\b", re.IGNORECASE
)
_TOGETHER = re.compile(
    r"[^.;:()\d]{0,50}?(?:,? (?:for|making|giving|which makes) (?:a|an) (?:grand )?total of | = |, (?:making|totall?ing) )\Z"
)
LONGEST = 12


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        if len(entry.passage.cells) > 2:
            continue
        for sentence in entry.sentences:
            counts = [reading for reading in entry.readings_in(sentence, "quantity") if not reading.ordinal]
            for at, reading in enumerate(counts[:LONGEST]):
                yield from _first_whole(page, entry, sentence, reading, counts[at + 1 : at + LONGEST])
            yield from _whole_last(page, entry, counts)


def _first_whole(
    page: Page, entry: Read, sentence: Sentence, whole: Reading, rest: Sequence[Reading]
) -> Iterable[Claim]:
    text = entry.passage.text
    if not rest or not _alike(whole, rest[0]):
        return
    between = text[whole.end : rest[0].start]
    every = _ALL_PARTS.match(between) is not None
    if not every and not _SOME_PARTS.match(between):
        return
    parts = _series(text, rest)
    if len(parts) < 2 or not all(_alike(whole, part) for part in parts):
        return
    end = _closing(text, parts[-1], sentence.end, "" if every else ")")
    if end is None or _NO_PARTS.search(text[whole.start : end]):
        return
    terms = numbered(page, entry, parts)
    if every:
        span = page.document.span_in(entry.passage, whole.start, rest[0].start)
        terms.append(Qualifier("whole", Mention(text="all", span=span, kind="text")))
    yield sum_claim(page, entry, "totals", "total", page.value(entry, whole), terms, whole.start, parts[-1].end)


def _whole_last(page: Page, entry: Read, counts: Sequence[Reading]) -> Iterable[Claim]:
    """ "240 passengers and 14 crew, making a total of 254" """
    text = entry.passage.text
    for at in range(2, len(counts)):
        whole = counts[at]
        if not _TOGETHER.match(text[counts[at - 1].end : whole.start]):
            continue
        first = at - 1
        while first > 0 and _NEXT_PART.match(text[counts[first - 1].end : counts[first].start]):
            first -= 1
        parts = counts[first:at]
        said = text[parts[0].start : whole.end]
        if len(parts) > 1 and all(_alike(whole, part) for part in parts) and not _NO_PARTS.search(said):
            span = page.document.span_in(entry.passage, parts[-1].end, whole.start)
            terms = [*numbered(page, entry, parts), Qualifier("whole", Mention(text="all", span=span, kind="text"))]
            yield sum_claim(page, entry, "totals", "total", page.value(entry, whole), terms, parts[0].start, whole.end)


def _series(text: str, readings: Sequence[Reading]) -> list[Reading]:
    """The readings that follow one another as "5 tugs, 3 barges and 7 ferries", up to the last; none where no "and" closes it."""
    found = [readings[0]]
    for reading in readings[1:]:
        between = text[found[-1].end : reading.start]
        if not _NEXT_PART.match(between):
            return []
        found.append(reading)
        if _LAST_PART.search(between.rpartition(",")[2] or between):
            return found
    return []


def _closing(text: str, last: Reading, stop: int, bracket: str) -> int | None:
    """Where the last part ends: at the bracket or the sentence's end, with no other figure or clause before it."""
    tail = text[last.end : stop]
    found = re.match(r"[^.,;:()\d]{0,60}\)" if bracket else r"[^.,;:()\d]{0,60}(?:[.;)]|\Z)", tail)
    return last.end + found.end() if found else None


def _alike(one: Reading, other: Reading) -> bool:
    a, b = one.value, other.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or other.ordinal or other.also is not None:
        return False
    return a.dimension == b.dimension and "/" not in b.text.split(" ")[0] and " of " not in a.text + b.text
