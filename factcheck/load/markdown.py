"""Markdown: CommonMark with tables, footnotes, definition lists and front matter."""

from __future__ import annotations

from factcheck.load._structured import structured
from factcheck.model import Document

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")


def document(text: str, source: str) -> Document:
    """The document in `text`, its markup removed from every passage."""
    return structured(text, source, markdown=True)
