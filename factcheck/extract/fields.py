"""Key and value: infobox lines, `Key: value` bullets, front matter, table rows of two cells."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._field import LONG, field_claims
from factcheck.extract._labels import is_question
from factcheck.extract._page import Page, Read
from factcheck.extract._when import label_dates
from factcheck.extract.tables import is_thing_row
from factcheck.model import Claim, PassageKind

LABELLED = (PassageKind.FIELD, PassageKind.ROW)
LONGEST_LABEL = 6  # words; longer heads are sentences
LONGEST_HEAD = 16  # words of a head in a table, whose cells are no sentences
_OF = re.compile(  # "Population of 320,000", "A coastline of about 4,970 km"
    r"\s*(?:with\s+)?(?:an?\s+|the\s+)?([A-Za-z][a-z]+(?:\s[a-z]+){0,2}?)\s+of\s+(?=(?:[a-z]+\s){0,2}[$€£]?\d[\d.,]*\S{0,3}(?:\s\S+){0,4}\s*\Z)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]*\)")


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        passage = entry.passage
        if passage.kind is PassageKind.ROW and (len(passage.cells) > 2 or is_thing_row(entry)):
            continue  # the table's
        if passage.kind in LABELLED and _is_label(entry) and not label_dates(entry):
            header = passage.cells[1].header if len(passage.cells) == 2 else ""
            yield from field_claims(
                page, entry, passage.label, passage.value_start, len(passage.text), entry.topic, [], header
            )
        elif passage.kind is PassageKind.ITEM and passage.label and is_question(passage.label) and _is_label(entry):
            if not label_dates(entry):  # "Height - 312 m"
                yield from field_claims(
                    page, entry, passage.label, passage.value_start, len(passage.text), entry.topic, []
                )
        elif passage.kind is PassageKind.ITEM and not passage.label and (found := _OF.match(passage.text)):
            if not any(token.relation.startswith("nsubj") for each in entry.sentences for token in each.tokens):
                yield from field_claims(page, entry, found[1], found.end(), len(passage.text), entry.topic, [])


def _is_label(entry: Read) -> bool:
    passage = entry.passage
    words = len(_BRACKETS.sub(" ", LONG.split(passage.label, maxsplit=1)[0]).split())
    headed = passage.kind is PassageKind.ROW and any(cell.header for cell in passage.cells)
    return 0 < words <= (LONGEST_HEAD if headed else LONGEST_LABEL)
