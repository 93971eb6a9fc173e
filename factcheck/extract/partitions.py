"""Parts of one thing in lines or rows one under the other, beside its overall figure: "Main span: 1,410 m", "Side span: 280 m",
"Overall length: 1,690 m". They are parts of it where they share a word and nearly add up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import sum_claim
from factcheck.model import Claim, Mention, PassageKind, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import singular

_WHOLE = re.compile(r"\b(?:total|overall|combined|altogether|whole|entire|in all)\b", re.IGNORECASE)
_APART = re.compile(
    r"\b(?:average|mean|max\w*|min\w*|per|rate|price|cost|longest|highest|largest|including|incl|above|below|with)\b",
    re.I,
)
_LISTED = (PassageKind.ROW, PassageKind.FIELD, PassageKind.ITEM)
# How far from the whole its parts may add up to and still be meant as all of it.
_NEAR = Decimal("0.12")
_SHORTEST = 3  # letters of a word that the parts share
MOST = 20  # parts

Line = tuple[Read, str, Reading]


def claims(page: Page) -> Iterable[Claim]:
    listed = [entry for entry in page.reads if entry.passage.kind in _LISTED]
    for _, group in groupby(listed, key=lambda each: (each.passage.headings, each.passage.lead, each.passage.kind)):
        lines = [found for entry in group if (found := _line(entry)) is not None]
        for at, (_, label, _) in enumerate(lines):
            if _WHOLE.search(label):
                yield from _partition(page, lines[at], lines[max(0, at - MOST) : at], lines[at + 1 : at + 1 + MOST])


def _line(entry: Read) -> Line | None:
    """A label and the first figure behind it, where that is a plain one."""
    passage = entry.passage
    label, start = passage.label, passage.value_start
    if passage.kind is PassageKind.ROW and passage.cells:
        label, start = passage.text[passage.cells[0].start : passage.cells[0].end], passage.cells[0].end
    figures = [r for r in entry.readings if r.start >= start]
    if not label or not figures or figures[0].kind != "quantity" or _APART.search(label):
        return None
    if len(passage.cells) <= 2 and [r for r in figures[1:] if not _beside(r, figures[0])]:
        return None
    value = figures[0].value
    plain = isinstance(value, Quantity) and value.text[0].isdigit() and "/" not in value.text and not figures[0].ordinal
    return (entry, label, figures[0]) if plain and value.kind == "quantity" else None


def _beside(reading: Reading, first: Reading) -> bool:
    """A conversion of the figure before it."""
    return first.also is not None and reading.start == first.also.start


def _partition(page: Page, whole: Line, before: Sequence[Line], after: Sequence[Line]) -> Iterator[Claim]:
    """The lines right above the whole, or right below it, that share a word."""
    for run in (_run(whole, list(reversed(before)))[::-1], _run(whole, after)):
        if len(run) < 2:
            continue
        told = whole[2].value
        assert isinstance(told, Quantity)
        values = [each[2].value for each in run]
        total = sum((_middle(value) for value in values if isinstance(value, Quantity)), Decimal(0))
        if abs(total - _middle(told)) <= _NEAR * _middle(told):
            entry = whole[0]
            terms = [Qualifier(f"term {n:03}", page.value(each[0], each[2])) for n, each in enumerate(run, start=1)]
            said = page.value(entry, whole[2])
            terms.append(Qualifier("whole", Mention(text="all", span=said.span, kind="text")))
            yield sum_claim(page, entry, "partitions", "total", said, terms, 0, len(entry.passage.text))
            return


def _run(whole: Line, lines: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    shared: frozenset[str] = frozenset()
    told = whole[2].value
    assert isinstance(told, Quantity)
    for line in lines:
        value, words = line[2].value, _words(line[1])
        together = (shared & words) if found else words
        same = isinstance(value, Quantity) and value.dimension == told.dimension
        if not together or not same or _WHOLE.search(line[1]):
            break
        found, shared = [*found, line], together
    return found


def _words(label: str) -> frozenset[str]:
    return frozenset(singular(word) for word in re.findall(r"[a-z]+", label.lower()) if len(word) >= _SHORTEST)


def _middle(value: Quantity) -> Decimal:
    return (value.suggests.low + value.suggests.high) / 2
