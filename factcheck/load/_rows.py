"""Table rows as passages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck.load import _labels
from factcheck.load._emit import Clean, Slice
from factcheck.load._tables import Table
from factcheck.model import Cell, Passage, PassageKind

_YEAR = re.compile(r"\W*(?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d\W*|\W*(?:FY|Q[1-4]|H[12])\W*\d*\W*")
_ANSWERS = frozenset(
    "value values detail details description info information data answer notes note event events".split()
)


def rows(
    table: Table, clean: Callable[[Sequence[Slice]], Clean], headings: tuple[str, ...], lead: str
) -> Iterator[Passage]:
    """One ROW passage per row: its cells' words divided by tabs. A row of two cells has its first as label.

    A header row whose first cell is an infobox label ("Born | 1906") is a row like the others.
    """
    headers = [_name(clean([place])) for place in table.header]
    if len(headers) == 2 and _is_row(headers, [clean(row[:1]).text for row in table.rows if row]):
        yield from _row([clean([place]) for place in table.header], table.header, [], headings, lead)
        headers = []
    for row in table.rows:
        yield from _row([clean([place]) for place in row], row, headers, headings, lead)


def _row(
    cells: Sequence[Clean], places: Sequence[Slice], headers: Sequence[str], headings: tuple[str, ...], lead: str
) -> Iterator[Passage]:
    text, segments, found = "", [], []
    before = 0
    for number, (cell, place) in enumerate(zip(cells, places, strict=True)):
        if not cell.text:
            continue
        if text:
            segments.append((len(text), max(before, place[0] - 1), 1))
            text += "\t"
        header = headers[number] if number < len(headers) else ""
        found.append(Cell(header=header, start=len(text), end=len(text) + len(cell.text)))
        segments += [(start + len(text), origin, length) for start, origin, length in cell.segments]
        text += cell.text
        before = place[1]
    if not text:
        return
    paired = len(cells) == 2 and len(found) == 2
    yield Passage(
        kind=PassageKind.ROW,
        text=text,
        segments=tuple(segments),
        headings=headings,
        lead=lead,
        label=cells[0].text.rstrip(" :") if paired else "",
        value_start=found[1].start if paired else 0,
        cells=tuple(found),
    )


def _is_row(headers: Sequence[str], heads: Sequence[str]) -> bool:
    """True for a header row that tells something itself, as where an infobox is written as a table that must have one."""
    key, value = headers
    told = any(map(str.isdigit, value)) and not _YEAR.fullmatch(value)
    if _labels.infobox(key) == key or ":" in key:
        boxed = sum(_labels.infobox(head.rstrip(" :")) == head.rstrip(" :") for head in heads if head)
        plain = _labels.infobox(value) == value or value.lower() in _ANSWERS
        return any(map(str.isdigit, value)) or (not plain and bool(boxed) and boxed * 2 >= len(heads))
    return told or (any(map(str.isdigit, key)) and not any(map(str.isdigit, value)) and value.lower() not in _ANSWERS)


def _name(cell: Clean) -> str:
    return cell.text.rstrip(" :")
