"""Columns of figures above a row that adds them up ("Total | 254"), and columns of shares of one whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import numbered, sum_claim
from factcheck.model import Claim, Mention, PassageKind, Qualifier, Quantity
from factcheck.reading import Reading

_TOTAL = re.compile(
    r"\W*(?:grand |overall |sub)?(?:total|sum|totals|altogether|all together|in total)\b[^\d]{0,30}\Z", re.IGNORECASE
)
# Columns whose last figure is no sum of the others.
_NO_SUM = re.compile(
    r"\b(?:average|avg|mean|median|rate|ratio|per|rank|year|date|age|price|unit|percentage|change|growth|max\w*|min\w*|index|score|no|id|"
    r"density|speed|day|week|time)\b|#|/|Δ",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:share|proportion|composition|breakdown|distribution|part of total|of total|of the total)\b", re.IGNORECASE
)
_NOTHING = frozenset(("", "-", "–", "—", "0", "nil", "none", "n/a"))
# Rows that are a part of another one.
_WITHIN = re.compile(r"\W*(?:of which|of these|thereof|incl\w*|sub-?total|among them)\b|\s*[-–—•↳>]", re.IGNORECASE)
MOST = 200  # rows


def claims(page: Page) -> Iterable[Claim]:
    table: list[Read] = []
    for entry in page.reads:
        if table and not _continues(table[-1], entry):
            yield from _table(page, table)
            table = []
        if entry.passage.kind is PassageKind.ROW:
            table.append(entry)
    yield from _table(page, table)


def _continues(last: Read, entry: Read) -> bool:
    same = entry.passage.headings == last.passage.headings and entry.passage.lead == last.passage.lead
    if entry.passage.kind is not PassageKind.ROW or not same or entry.index != last.index + 1:
        return False
    one, other = _headers(last), _headers(entry)
    return set(one) <= set(other) or set(other) <= set(one)


def _headers(entry: Read) -> list[str]:
    return [cell.header for cell in entry.passage.cells]


def _table(page: Page, table: Sequence[Read]) -> Iterable[Claim]:
    if not 3 <= len(table) <= MOST:
        return
    headers = max((_headers(entry) for entry in table), key=len)
    if len(set(headers)) != len(headers) or len(headers) < 2:
        return
    if any(_WITHIN.match(_cell(entry, headers[0])) for entry in table):
        return
    totals = [at for at, entry in enumerate(table) if _TOTAL.match(_cell(entry, headers[0]))]
    for header in headers[1:]:
        if totals == [len(table) - 1] and not _NO_SUM.search(header):
            yield from _summed(page, table, header)
        elif not totals and (_SHARE.search(header)):
            yield from _shared(page, table, header)


def _summed(page: Page, table: Sequence[Read], header: str) -> Iterable[Claim]:
    last = table[-1]
    whole, parts = _figure(last, header), _figures(table[:-1], header)
    if whole is None or parts is None or len(parts) < 2:
        return
    a = whole.value
    kinds = {each.value.dimension for _, each in parts if isinstance(each.value, Quantity)}
    if not isinstance(a, Quantity) or kinds != {a.dimension}:
        return
    terms = _terms(page, parts)
    terms.append(Qualifier("whole", Mention(text="all", span=page.value(last, whole).span, kind="text")))
    end = len(last.passage.text)
    yield sum_claim(page, last, "columns", "total", page.value(last, whole), terms, 0, end)


def _shared(page: Page, table: Sequence[Read], header: str) -> Iterable[Claim]:
    parts = _figures(table, header)
    if parts is None or len(parts) < 3:
        return
    if any(not isinstance(r.value, Quantity) or r.value.unit != "%" for _, r in parts):
        return
    entry, first = parts[0]
    yield sum_claim(
        page, entry, "columns", "shares", page.value(entry, first), _terms(page, parts[1:]), 0, len(entry.passage.text)
    )


def _terms(page: Page, parts: Sequence[tuple[Read, Reading]]) -> list[Qualifier]:
    found = []
    for number, (entry, reading) in enumerate(parts, start=1):
        found.append(Qualifier(f"term {number:03}", numbered(page, entry, [reading])[0].mention))
    return found


def _figures(rows: Sequence[Read], header: str) -> list[tuple[Read, Reading]] | None:
    """The figures of a column, without cells that say nothing; None where one cannot be read as one figure."""
    found = []
    for entry in rows:
        if _cell(entry, header).strip().lower() in _NOTHING:
            continue
        reading = _figure(entry, header)
        if reading is None:
            return None
        found.append((entry, reading))
    return found


def _figure(entry: Read, header: str) -> Reading | None:
    """The one figure of a cell that says nothing else."""
    for cell in entry.passage.cells:
        if cell.header == header:
            inside = [r for r in entry.readings if cell.start <= r.start and r.end <= cell.end]
            words = entry.passage.text[cell.start : cell.end].strip(" *_~")
            if len(inside) == 1 and inside[0].kind == "quantity" and len(inside[0].text) >= len(words) - 2:
                return inside[0]
    return None


def _cell(entry: Read, header: str) -> str:
    return next((entry.passage.text[c.start : c.end] for c in entry.passage.cells if c.header == header), "")
