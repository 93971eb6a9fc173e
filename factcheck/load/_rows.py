"""Table rows as passages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factcheck.load import _labels
from factcheck.load._emit import Clean, Slice
from factcheck.load._tables import Table
from factcheck.model import Cell, Passage, PassageKind


def rows(
    table: Table, clean: Callable[[Sequence[Slice]], Clean], headings: tuple[str, ...], lead: str
) -> Iterator[Passage]:
    """One ROW passage per row: its cells' words divided by tabs. A row of two cells has its first as label.

    A header row whose first cell is an infobox label ("Born | 1906") is a row like the others.
    """
    headers = [_name(clean([place])) for place in table.header]
    if (
        len(headers) == 2
        and (_labels.infobox(headers[0]) == headers[0] or ":" in headers[0])
        and any(map(str.isdigit, headers[1]))
    ):
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


def _name(cell: Clean) -> str:
    return cell.text.rstrip(" :")
