"""Plain text to tokens, only where a word of time or a digit stands: the rest of a text costs one look per word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.reading import timewords as words

_WORD = re.compile(r"[^\W\d_]+|\d+")
_TOKEN = re.compile(r"(?P<d>\d+)|(?P<w>[^\W\d_]+)|(?P<s>[^\w\s]|_)")
_LEFT, _RIGHT = 48, 44  # how much text around a trigger its grammar may need

TRIGGERS = frozenset(
    [
        *words.MONTHS,
        *words.WEEKDAYS,
        *words.SEASONS,
        *(f"{season}s" for season in words.SEASONS),
        *words.UNITS,
        *words.PLURALS,
        *words.PARTS,
        *words.SPEECH_DAYS,
        *words.PRESENT,
        *words.PAST,
        *words.DECADE_WORDS,
        *words.FREQUENCIES,
        "weekdays",
        "nights",
        "mornings",
        "evenings",
        "midnight",
        "century",
        "centuries",
        "future",
        "past",
        "ago",
        "present",
        "recent",
        "clock",
        "moment",
        "fiscal",
        "fy",
        "aged",
        "age",
        "eve",
        "previous",
        "nineteen",
        "eighteen",
        "seventeen",
        "twenty",
        "thousand",
        "workweek",
    ]
) | {f"{day}s" for day in words.WEEKDAYS}


Tokens = list["Token"]


class Token:
    """A word, a run of digits or one sign. `gap` says that space stands before it; `value` is the number of its digits."""

    __slots__ = ("end", "gap", "kind", "low", "start", "text", "value")

    def __init__(self, text: str, start: int, gap: bool, kind: str) -> None:
        self.text = text
        self.low = text.lower()
        self.start = start
        self.end = start + len(text)
        self.gap = gap
        self.kind = kind  # d: digits, w: word, s: sign
        self.value = int(text) if kind == "d" and len(text) < 10 else -1

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {self.start})"


_NOTHING = Token("", 0, True, "s")  # what stands past the ends of a stretch


def windows(text: str, triggers: frozenset[str] = TRIGGERS) -> Iterator[Tokens]:
    """The tokens of each stretch of text that may hold a value of time. Stretches do not touch; the cost is linear."""
    for start, end in _stretches(text, triggers):
        yield tokenise(text, start, end)


def _stretches(text: str, triggers: frozenset[str]) -> Iterator[tuple[int, int]]:
    start = end = -1
    written = _written(triggers)
    for match in _WORD.finditer(text):
        word = match.group()
        if word not in written and word.isalpha():
            continue
        low, high = max(match.start() - _LEFT, 0), match.end() + _RIGHT
        if start < 0:
            start = low
        elif low > end:
            yield _at_spaces(text, start, end)
            start = low
        end = high
    if start >= 0:
        yield _at_spaces(text, start, end)


@cache
def _written(triggers: frozenset[str]) -> frozenset[str]:
    """The triggers as they are mostly written, to save a look at each word in small letters."""
    return frozenset(form for word in triggers for form in (word, word.capitalize(), word.upper()))


def _at_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = max(start, 0), min(end, len(text))
    first = text.find(" ", start, start + 30) if start else start
    last = text.rfind(" ", end - 30, end) if end < len(text) else end
    return (first if first >= 0 else start), (last if last >= 0 else end)


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of a stretch of text, with offsets into all of it, and eight empty ones behind them."""
    found: Tokens = []
    last = start
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        begin = match.start()
        found.append(Token(match.group(), begin, begin > last or begin == 0, match.lastgroup or "s"))
        last = match.end()
    return found + [_NOTHING] * 8
