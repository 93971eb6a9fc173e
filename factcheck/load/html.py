"""Web pages: headings, paragraphs, lists and tables of the main content, without menus, scripts and footers."""

from __future__ import annotations

from factcheck.load import _published
from factcheck.load._inline import clean
from factcheck.load._lines import without_hidden
from factcheck.load._links import Links
from factcheck.load._page import Page
from factcheck.load._passages import Assembler
from factcheck.model import Document, Passage, PassageKind

SUFFIXES = (".html", ".htm", ".xhtml")


def document(text: str, source: str) -> Document:
    """The document in the page `text`: what stands in its `main` or `article` when it has one, else all of its body."""
    shown = without_hidden(text)
    page = Page(shown)
    inside = [block for block, main in page.blocks if main]
    assembler = Assembler(shown, Links())
    passages = assembler.passages(inside or [block for block, _ in page.blocks])
    named = clean(shown, [page.title]) if page.title else None
    if named and named.text and not assembler.title:
        head = Passage(kind=PassageKind.TITLE, text=named.text, segments=named.segments, depth=1)
        passages = [head, *passages]
    return Document(
        source=source,
        text=text,
        passages=tuple(passages),
        title=assembler.title or (named.text if named else ""),
        author=page.first("author", "article:author", "dc.creator") or assembler.author,
        publisher=page.first("og:site_name", "publisher", "dc.publisher"),
        published=_date(page) or assembler.published,
        url=page.first("canonical", "og:url"),
    )


def _date(page: Page) -> str | None:
    keys = (
        "article:published_time",
        "datepublished",
        "dc.date",
        "date",
        "pubdate",
        "article:modified_time",
        "datemodified",
    )
    return next((date for key in keys if (date := _published.edtf(page.first(key)))), None)
