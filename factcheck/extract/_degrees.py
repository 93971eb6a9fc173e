"""Degrees in their many abbreviations: "Ph.D.", "DPhil" and "doctorate" are one."""

from __future__ import annotations

import re

_LEVELS = {
    "doctorate": r"ph\.? ?d\.?|d\.? ?phil\.?|doctorate|doctor of \w+|doctoral degree|sc\.? ?d\.?|d\.? ?sc\.?",
    "master": r"m\.? ?(?:a|sc?|phil|eng|ed)\.?|mba|master(?:['’]?s)?(?: (?:degree|of \w+))?",
    "bachelor": r"b\.? ?(?:a|sc?|eng|ed|phil)\.?|bachelor(?:['’]?s)?(?: (?:degree|of \w+))?",
}
_ANY = {level: re.compile(rf"(?:{words})(?=$|[^\w])", re.IGNORECASE) for level, words in _LEVELS.items()}


def degree(words: str) -> str:
    """The level of the degree that the words are, or begin with; "" for other words."""
    return next((level for level, pattern in _ANY.items() if pattern.match(words.strip())), "")


def degree_end(words: str) -> int:
    """Where the degree ends with which the words begin."""
    return max((found.end() for pattern in _ANY.values() if (found := pattern.match(words))), default=0)
