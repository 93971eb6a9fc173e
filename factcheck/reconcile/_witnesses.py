"""Texts that copy one another are one witness, however many files they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Statement

_ALIKE = 0.8  # share of words in common from which two passages are one text
_MOST = 100  # passages beyond that many are counted as they are
_SHORTEST = 8  # words; shorter passages are alike by chance


def witnesses(statements: Sequence[Statement]) -> int:
    """How many sources say it in words of their own."""
    quotes = {each.claim.span.source: frozenset[str]() for each in statements}
    for each in statements:
        quotes[each.claim.span.source] |= frozenset(each.claim.span.quote.casefold().split())
    # Only long passages can be told to be copies; many short ones may say the same in the same few words.
    short = sum(len(words) < _SHORTEST for words in quotes.values())
    long = sorted({words for words in quotes.values() if len(words) >= _SHORTEST}, key=sorted)
    kept: list[frozenset[str]] = []
    for words in long:
        if len(kept) > _MOST or not any(_copies(words, other) for other in kept):
            kept.append(words)
    return short + len(kept)


def _copies(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _ALIKE * len(one | other)
