"""The pairs of names that a source says are names of one thing: "Anna Maria Voss, known as Mia Voss"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Claim, Mention, Polarity
from factcheck.normalise._forms import form

_SURE = 0.6


def known_as(claims: Iterable[Claim]) -> list[tuple[Mention, Mention]]:
    """Pairs of full names, in order: a single word may be the name of many."""
    told = [
        (claim.subject, claim.value)
        for claim in claims
        if claim.predicate == "also_known_as" and claim.confidence >= _SURE and claim.polarity is Polarity.AFFIRMED
    ]
    full = [pair for pair in told if all(len(form(each.text, each.kind).tokens) > 1 for each in pair)]
    return sorted(full, key=lambda pair: (pair[0].text, pair[1].text, pair[0].span.source, pair[0].span.start))
