"""Which asterisks, underscores and tildes are emphasis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Delimiter:
    """A run of one delimiter character, and whether it can open or close emphasis (CommonMark 6.2, stricter for sums)."""

    start: int
    size: int
    character: str
    opens: bool
    closes: bool
    used_left: int = 0

    @classmethod
    def at(cls, raw: str, start: int, size: int) -> Delimiter:
        character = raw[start]
        before = raw[start - 1] if start else " "
        after = raw[start + size] if start + size < len(raw) else " "
        opens = not after.isspace() and (_is_word(after) or before.isspace() or not _is_word(before))
        closes = not before.isspace() and (_is_word(before) or after.isspace() or not _is_word(after))
        if character == "_" and _is_word(before) and _is_word(after):
            opens = closes = False
        if character == "*" and before.isdigit() and after.isdigit():
            opens = closes = False
        if character == "~" and size != 2:
            opens = closes = False
        return cls(start, size, character, opens, closes)


def pairs(delimiters: Sequence[Delimiter]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The ranges to remove, and the ranges between double delimiters (bold), both in the order found."""
    removed: list[tuple[int, int]] = []
    bold: list[tuple[int, int]] = []
    stacks: dict[str, list[Delimiter]] = {"*": [], "_": [], "~": []}
    for delimiter in delimiters:
        stack = stacks[delimiter.character]
        left, size = delimiter.start, delimiter.size
        while delimiter.closes and size and stack:
            opener = stack[-1]
            width = 2 if min(opener.size, size) >= 2 else 1
            opener.size -= width
            inner = opener.start + opener.size
            removed += [(inner, inner + width), (left, left + width)]
            if width == 2 and delimiter.character != "~":
                bold.append((inner + width, left))
            left, size = left + width, size - width
            if not opener.size:
                stack.pop()
        if delimiter.opens and size:
            stack.append(Delimiter(left, size, delimiter.character, True, False))
    return removed, bold


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
