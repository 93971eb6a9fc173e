"""Documents → claims: one module per way of saying things. A claim is as worded: mentions, nothing compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, cast

from factcheck.extract._page import Page
from factcheck.extract._sections import set_apart
from factcheck.model import Claim, Document
from factcheck.registry import plugins


class Extractor(Protocol):
    """A module of this room."""

    def claims(self, page: Page) -> Iterable[Claim]:
        """The claims of a document that are said in this extractor's way."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """The claims of one document, in order of place, and what was parsed to get them."""

    claims: tuple[Claim, ...]
    passages: int
    sentences: int


def extract(document: Document) -> Extraction:
    """What a document claims. A pure function of the document: no other source, no state."""
    page = Page(document)
    found: dict[tuple[object, ...], Claim] = {}
    for plugin in plugins(__name__):
        for claim in cast(Extractor, plugin).claims(page):
            key = (
                claim.subject.text,
                claim.predicate,
                claim.value.span.start,
                claim.value.span.end,
                claim.value.text,
                claim.extractor == "documented",
            )  # asks in its own words
            known = found.get(key)
            if known is None or claim.confidence > known.confidence:
                found[key] = claim
    told = {_place(claim) for claim in found.values() if claim.extractor == "fields" and claim.value.kind != "text"}
    # What a field says under its label needs no second claim that only repeats the label.
    ordered = sorted(
        set_apart(claim for claim in found.values() if not (_repeats_label(claim) and _place(claim) in told)),
        key=lambda c: (c.span.start, c.span.end, c.predicate, c.subject.text, c.value.text, c.extractor),
    )
    return Extraction(
        claims=tuple(ordered), passages=len(page.reads), sentences=sum(len(read.sentences) for read in page.reads)
    )


def _repeats_label(claim: Claim) -> bool:
    return any(qualifier.name == "under" for qualifier in claim.qualifiers)


def _place(claim: Claim) -> tuple[int, int]:
    return claim.value.span.start, claim.value.span.end


def claims(document: Document) -> list[Claim]:
    """The claims alone."""
    return list(extract(document).claims)
