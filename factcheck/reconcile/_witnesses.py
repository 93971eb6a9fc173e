"""Texts that copy one another are one witness, however many files they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Statement

_ALIKE = 0.8  # share of words in common from which two passages are one text
_SHORTEST = 8  # words; shorter passages are alike by chance


def witnesses(statements: Sequence[Statement]) -> int:
    """How many sources say it in words of their own."""
    quotes = {each.claim.span.source: frozenset[str]() for each in statements}
    for each in statements:
        quotes[each.claim.span.source] |= frozenset(each.claim.span.quote.casefold().split())
    kept: list[frozenset[str]] = []
    for source in sorted(quotes):
        words = quotes[source]
        if not any(_copies(words, other) for other in kept):
            kept.append(words)
    return len(kept)


def _copies(one: frozenset[str], other: frozenset[str]) -> bool:
    if min(len(one), len(other)) < _SHORTEST:
        return False
    return len(one & other) >= _ALIKE * len(one | other)
