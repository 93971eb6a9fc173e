"""Tables: pipe tables, grid tables, and columns aligned with blanks or tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.load._lines import Line

Slice = tuple[int, int]

_RULE = re.compile(r"\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\Z")
_GRID = re.compile(r"\+(?:[-=:]+\+)+\Z")
_PIPE = re.compile(r"\\.|`+|\|")
_GAP = re.compile(r"\t+| {2,}")
_DASHES = re.compile(r"(?:[-=]{2,}\s*)+\Z")
_BULLETS = frozenset("-*+•‣◦▪●■○·⁃➢►✓✔–—")


@dataclass(frozen=True, slots=True)
class Table:
    """Ranges of the cells' words in the file: of the header row (empty when there is none) and of the other rows."""

    header: tuple[Slice, ...]
    rows: tuple[tuple[Slice, ...], ...]


def table_at(lines: Sequence[Line], at: int) -> tuple[Table, int] | None:
    """The table that starts at line `at` and the line behind it, or None."""
    return _pipes(lines, at) or _columns(lines, at)


def _pipes(lines: Sequence[Line], at: int) -> tuple[Table, int] | None:
    if "|" not in lines[at].text and not _GRID.match(lines[at].text):
        return None
    end, ruled = at, False
    rows: list[tuple[Slice, ...]] = []
    header: tuple[Slice, ...] = ()
    while end < len(lines) and ("|" in lines[end].text or _GRID.match(lines[end].text)):
        line = lines[end]
        if _GRID.match(line.text) or ("-" in line.text and _RULE.match(line.text)):
            if "|" in line.text and len(rows) == 1 and not ruled:
                header, rows, ruled = rows[0], [], True
            if _GRID.match(line.text) and len(rows) == 1 and not ruled and end > at:
                header, rows, ruled = rows[0], [], True
        else:
            rows.append(_cells(line))
        end += 1
    framed = all(line.text.startswith("|") for line in lines[at:end])
    if not ruled and not (framed and end - at >= 2 and all(len(row) == len(rows[0]) > 1 for row in rows)):
        return None
    if not ruled and len(rows) > 1 and len(rows[0]) > 2:
        header, rows = rows[0], rows[1:]
    return Table(header, tuple(rows)), end


def _cells(line: Line) -> tuple[Slice, ...]:
    """The cells of one pipe row; a pipe that is escaped or stands in a code span divides nothing."""
    cuts, ticks = [], ""
    for match in _PIPE.finditer(line.text):
        if match.group()[0] == "`":
            ticks = "" if ticks == match.group() else ticks or match.group()
            if ticks and match.group() not in line.text[match.end() :]:
                ticks = ""
        elif match.group() == "|" and not ticks:
            cuts.append(match.start())
    edges = [-1, *cuts, len(line.text)]
    cells = [_strip(line, left + 1, right) for left, right in pairwise(edges)]
    if line.text.startswith("|"):
        cells = cells[1:]
    if line.text.endswith("|") and len(cells) > 1 and cells[-1][0] == cells[-1][1]:
        cells = cells[:-1]
    return tuple(cells)


def _strip(line: Line, left: int, right: int) -> Slice:
    words = line.text[left:right]
    start = line.start + left + (len(words) - len(words.lstrip()))
    return start, max(start, line.start + left + len(words.rstrip()))


def _columns(lines: Sequence[Line], at: int) -> tuple[Table, int] | None:
    """Three or more lines with equally many cells, divided by tabs or by gaps that stand under one another."""
    if not _GAP.search(lines[at].text[:400]):
        return None
    end, ruled = at, -1
    rows: list[tuple[Slice, ...]] = []
    while end < len(lines) and lines[end].text and len(lines[end].text) < 400:
        if _DASHES.match(lines[end].text):
            ruled = len(rows) if ruled < 0 else ruled
        else:
            cells = _gapped(lines[end])
            if len(cells) < 2 or (rows and len(cells) != len(rows[0])):
                break
            rows.append(cells)
        end += 1
    if len(rows) < 3 or not _aligned(lines[at:end], rows) or _bulleted(lines[at:end], rows):
        return None
    header: tuple[Slice, ...] = ()
    if ruled == 1 or (ruled < 0 and _heads(lines[at], lines[at + 1 : end])):
        header, rows = rows[0], rows[1:]
    return Table(header, tuple(rows)), end


def _bulleted(lines: Sequence[Line], rows: Sequence[tuple[Slice, ...]]) -> bool:
    """True for a list whose bullets a tab sets apart, as word processors write them."""
    return all(line.text[:1] in _BULLETS and row[0][1] - row[0][0] == 1 for line, row in zip(lines, rows, strict=False))


def _gapped(line: Line) -> tuple[Slice, ...]:
    cells, position = [], 0
    for match in _GAP.finditer(line.text):
        cells.append((line.start + position, line.start + match.start()))
        position = match.end()
    return (*cells, (line.start + position, line.end))


def _aligned(lines: Sequence[Line], rows: Sequence[tuple[Slice, ...]]) -> bool:
    if all("\t" in line.text for line in lines if not _DASHES.match(line.text)):
        return True
    begins = [line.begin for line in lines if not _DASHES.match(line.text)]
    for column in range(1, len(rows[0])):
        places = [row[column][0] - begin for row, begin in zip(rows, begins, strict=True)]
        ends = [row[column][1] - begin for row, begin in zip(rows, begins, strict=True)]
        if max(map(places.count, places)) * 3 < len(places) * 2 and max(map(ends.count, ends)) * 3 < len(ends) * 2:
            return False
    return True


def _heads(first: Line, others: Sequence[Line]) -> bool:
    def digits(line: Line) -> bool:
        return any(character.isdigit() for character in line.text)

    return not digits(first) and sum(map(digits, others)) * 2 > len(others)
