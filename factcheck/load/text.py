"""Plain text, which is often markdown in all but name."""

from __future__ import annotations

from factcheck.load._structured import structured
from factcheck.model import Document

SUFFIXES = (".txt", ".text", "")


def document(text: str, source: str) -> Document:
    """The document in `text`: headings are guessed from the layout when no line marks one."""
    return structured(text, source, markdown=False)
