"""What people do for a living, by trades that exclude one another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.vocabulary._files import read_yaml


def trade_of(words: str) -> str:
    """The trade that a noun names (lower case, singular), "" for other nouns."""
    return _trades().get(words, "")


@cache
def _trades() -> Mapping[str, str]:
    return {str(word): str(trade) for trade, words in read_yaml("words/trades.yaml").items() for word in words}
