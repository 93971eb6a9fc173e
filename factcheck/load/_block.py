"""A block: a stretch of lines with one role, before it becomes a passage."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from factcheck.load._lines import Line
from factcheck.load._tables import Table


class Role(Enum):
    HEADING = auto()
    BYLINE = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    TERM = auto()  # the first slice is a term, the others its definition
    TABLE = auto()
    QUOTE = auto()
    CODE = auto()
    BREAK = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """`slices` are ranges of the file, one per line. `depth` is a heading's level (0: guess) or an item's nesting (from 1);
    `gap` is how many blank lines stand before it; `bare` marks items that no bullet marks."""

    role: Role
    slices: tuple[tuple[int, int], ...] = ()
    depth: int = 0
    gap: int = 0
    bare: bool = False
    table: Table | None = None
    lines: tuple[Line, ...] = ()


def of_lines(role: Role, lines: list[Line], *, depth: int = 0, gap: int = 0, bare: bool = False) -> Block:
    """The block of whole lines."""
    return Block(role, tuple((line.start, line.end) for line in lines), depth=depth, gap=gap, bare=bare)
