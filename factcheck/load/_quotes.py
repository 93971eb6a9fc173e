"""Block quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.load._block import Block, Role
from factcheck.load._lines import Line

_MARK = re.compile(r"(?:>\s?)+(\[!\w+\]\s*)?")
_BULLET = re.compile(r"[-*+•]\s+|\d{1,3}[.)]\s+")


def is_quote(line: Line) -> bool:
    return line.text.startswith(">")


def quotes(lines: Sequence[Line], at: int, gap: int) -> tuple[list[Block], int]:
    """The quotations from line `at` on, one per paragraph or list item of them, and the line behind them. What stands under
    `[!NOTE]` is nobody else's words: its blocks are paragraphs."""
    found: list[Block] = []
    group: list[tuple[int, int]] = []
    role = Role.QUOTE
    while at < len(lines) and (mark := _MARK.match(lines[at].text)):
        line = lines[at]
        bullet = _BULLET.match(line.text, mark.end())
        start = bullet.end() if bullet else mark.end()
        if group and (bullet or start == len(line.text)):
            found.append(Block(role, tuple(group), gap=gap))
            group = []
        role = Role.PARAGRAPH if mark.group(1) else role
        blank = len(line.text[start:]) - len(line.text[start:].lstrip())
        if line.text[start:].strip():
            group.append((line.start + start + blank, line.end))
        at += 1
    if group:
        found.append(Block(role, tuple(group), gap=gap))
    return found, at
