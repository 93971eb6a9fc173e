"""Orders of magnitude and other numbers that only name a size: "tens of thousands", "several hundred", "dozens"."""

from __future__ import annotations

import re
from decimal import Decimal

_PLURALS = {
    "tens": (10, 100),
    "dozens": (24, 100),
    "scores": (40, 100),
    "hundreds": (100, 1000),
    "thousands": (1000, 10**6),
    "lakhs": (10**5, 10**7),
    "crores": (10**7, 10**9),
    "millions": (10**6, 10**9),
    "billions": (10**9, 10**12),
    "trillions": (10**12, 10**15),
}
_FEW = {"several": (2, 10), "many": (2, 10), "few": (2, 9), "couple": (2, 4)}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALES |= {"lakh": 10**5, "crore": 10**7}
FIRST_WORDS = frozenset([*_PLURALS, *_FEW, "a", "an"])  # what a vague number can start with
_PLURAL = re.compile(
    rf"(?:(?:several|many|a few)[ \u00a0])?({'|'.join(_PLURALS)})"
    rf"(?:(?:[ \u00a0]of[ \u00a0]|[ \u00a0]?[-–/][ \u00a0]?|[ \u00a0])({'|'.join(_PLURALS)}|{'|'.join(_SCALES)}))?"
    rf"(?:[ \u00a0]of[ \u00a0]({'|'.join(_PLURALS)}))?(?![^\W_])",
    re.IGNORECASE,
)
_OF_WORD = re.compile(r"[ ]of[ ](?!\d)")
_MULTIPLE = re.compile(
    rf"(several|many|(?:a )?few|(?:a )?couple(?: of)?)[ \u00a0]({'|'.join(_SCALES)})(?![^\W_])", re.IGNORECASE
)


def vague(text: str, pos: int) -> tuple[int, Decimal, Decimal] | None:
    """(end, low, high) of the vague number at `pos`: what the words allow is [low, high)."""
    match = _PLURAL.match(text, pos)
    if match and (match[2] or match[1].lower() not in {"tens", "scores"} or _OF_WORD.match(text, match.end())):
        return _plural(match)
    match = _MULTIPLE.match(text, pos)
    if match is None:
        return None
    word = match[1].lower().split()
    low, high = _FEW[next(part for part in word if part in _FEW)]
    scale = _SCALES[match[2].lower()]
    if scale == 12:
        low, high = max(low, 2), high
    return match.end(), Decimal(max(low, 1) * scale), Decimal(high * scale)


def _plural(match: re.Match[str]) -> tuple[int, Decimal, Decimal]:
    """The words multiply: tens (10 to 100) of thousands (1000 each)."""
    low, high = _PLURALS[match[1].lower()]
    if match[2] or match[3]:
        low, high = low, min(high, 1000) if low >= 100 else high
    for word in (match[2], match[3]):
        if word:
            scale = _PLURALS.get(word.lower(), (_SCALES.get(word.lower(), 1), 0))[0]
            low, high = low * scale, high * scale
    return match.end(), Decimal(low), Decimal(high)
