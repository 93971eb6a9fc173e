"""Sums that a text does itself: what it says comes out, and the figures beside it that it comes out of."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.extract._page import PROSE, Page, Read
from factcheck.language import Referent
from factcheck.model import Claim, Mention, PassageKind, Qualifier
from factcheck.reading import Reading

SURE = 0.9


def passages(page: Page) -> list[Read]:
    """The passages in which a text says something itself or quotes it, tables with their cells."""
    return [entry for entry in page.reads if entry.passage.kind in (*PROSE, PassageKind.QUOTE)]


def sum_claim(
    page: Page, entry: Read, extractor: str, kind: str, value: Mention, terms: Sequence[Qualifier], start: int, end: int
) -> Claim:
    """A claim that `value` comes out of `terms`, over the words start..end: of what the passage is about, if it says."""
    topic = entry.topic or page.references.main() or Referent(page.document.title or "the text", "other", SURE)
    subject = page.named(entry, topic, start, end)
    return page.claim(
        entry, extractor, (subject, SURE), f"sum:{kind}", value, start=start, end=end, qualifiers=list(terms)
    )


def numbered(page: Page, entry: Read, readings: Sequence[Reading]) -> list[Qualifier]:
    """The figures that are added, each under a name of its own: two that are equal count twice."""
    return [Qualifier(f"term {n:03}", page.value(entry, reading)) for n, reading in enumerate(readings, start=1)]
