"""The names of a parsed text."""

from __future__ import annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc


def name_spans(doc: "Doc") -> list[tuple[int, int, str]]:
    """Token ranges and kinds."""
    return [(e.start, e.end, e.label_) for e in doc.ents]
