"""Words of ranks: which superlatives and nouns ask one question, and which words leave a record without limit."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck.vocabulary._files import read_yaml


def ordinal(word: str) -> int:
    """2 for "second" and "2nd"; 0 for what is no ordinal."""
    bare = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else ""
    return int(bare) if bare.isdecimal() and len(bare) < 4 else int(_table()["ordinals"].get(word, 0))


def sole(word: str) -> str:
    """ "only" for "sole", "last" for "latest"; "" for words that single nothing out."""
    return str(_table()["sole"].get(word, ""))


def superlative(word: str) -> str:
    """The question that a superlative asks: one for "tallest" and "highest"; "" for what is no superlative."""
    if not word.endswith("est") or len(word) < 6:
        return {"best": "good", "worst": "bad"}.get(word, "")
    bare = word[:-3]
    bare = bare[:-1] if bare[-1:] == bare[-2:-1] and bare[-1] not in "ls" else bare
    return _joined("same").get(bare, bare)


def ranked(noun: str) -> str:
    """The noun under which all that ask one question meet."""
    return _joined("nouns").get(noun, noun)


def measured(noun: str) -> str:
    """The question that a measure asks: "high" for height."""
    return _joined("measures").get(noun, "")


def is_universal(word: str) -> bool:
    """True for words that say that there is none elsewhere or at any other time: world, ever."""
    return word in _table()["universal"]


def narrows(word: str) -> bool:
    """False for words that a record loses nothing without."""
    return word not in _table()["empty"]


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = read_yaml("ranks.yaml")
    return table


@cache
def _joined(block: str) -> dict[str, str]:
    return {word: name for name, words in _table()[block].items() for word in words}
