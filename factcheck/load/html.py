"""Web pages: headings, paragraphs, lists and tables of the main content, without menus, scripts and footers."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from factcheck.load import _published
from factcheck.load._block import Block, Role
from factcheck.load._emit import Slice
from factcheck.load._inline import clean
from factcheck.load._lines import without_hidden
from factcheck.load._links import Links
from factcheck.load._passages import Assembler
from factcheck.load._tables import Table
from factcheck.model import Document, Passage, PassageKind

SUFFIXES = (".html", ".htm", ".xhtml")

_LEFT_OUT = "aside button dialog footer form head iframe math nav noscript object script select style svg template textarea video"
_SKIPPED = frozenset(_LEFT_OUT.split())
_INLINE = (
    "a abbr acronym audio b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark meter output picture q"
    " rp rt ruby s samp small source span strike strong sub sup time tt u var wbr"
)
_RUNNING = frozenset(_INLINE.split())
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_MAIN = frozenset({"article", "main"})


def document(text: str, source: str) -> Document:
    """The document in the page `text`: what stands in its `main` or `article` when it has one, else all of its body."""
    shown = without_hidden(text)
    page = _Page(shown)
    page.feed(shown)
    page.close()
    page.flush(len(shown))
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


def _date(page: _Page) -> str | None:
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


class _Page(HTMLParser):
    """Collects the blocks of a page and whether each stands in its main content."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text = text
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.blocks: list[tuple[Block, bool]] = []
        self.meta: dict[str, str] = {}
        self.title: Slice | None = None
        self.open: list[str] = []
        self.skipped = 0
        self.begin = 0
        self.slices: list[Slice] = []
        self.term: list[Slice] = []
        self.tables: list[list[list[Slice]]] = []
        self.heads: list[int] = []

    def first(self, *keys: str) -> str:
        """The first of the page's own descriptions of itself that is not empty."""
        return next((self.meta[key] for key in keys if self.meta.get(key)), "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = self._at()
        values = {key: value or "" for key, value in attrs}
        self._describe(tag, values)
        if tag in _RUNNING and not self.skipped:
            return
        self.flush(at)
        if tag in _VOID:
            return
        self.begin = at + len(self.get_starttag_text() or "")
        hidden = tag in _SKIPPED or "hidden" in values or values.get("role") in ("navigation", "banner", "contentinfo")
        if hidden or (tag == "header" and not _MAIN & set(self.open)):
            tag = f"!{tag}"
        self.skipped += tag.startswith("!")
        if not self.skipped:
            if tag in ("p", "li", "dt", "dd", "td", "th", "tr"):
                self._leave(tag, at)
            if tag == "table":
                self.tables.append([])
            if tag == "tr" and self.tables:
                self.tables[-1].append([])
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._describe(tag, {key: value or "" for key, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        at = self._at()
        if tag == "title" and self.title and self.title[0] == self.title[1]:
            self.title = (self.title[0], at)
        if tag in _RUNNING and not self.skipped:
            return
        self.flush(at)
        end = self.text.find(">", at)
        self.begin = end + 1 if end >= 0 else len(self.text)
        for name in (tag, f"!{tag}"):
            if name in self.open[-64:]:
                while self.open and (last := self.open.pop()):
                    self.skipped -= last.startswith("!")
                    if last == "table" and self.tables and not self.skipped:
                        self._add_table(self.tables.pop())
                    if last == name:
                        return

    def flush(self, at: int) -> None:
        """Ends the stretch of text that runs up to `at`."""
        raw = self.text[self.begin : at] if at > self.begin else ""
        if not self.skipped and raw.strip():
            start = self.begin + len(raw) - len(raw.lstrip())
            self._add((start, self.begin + len(raw.rstrip())))
        self.begin = max(at, self.begin)

    def _leave(self, tag: str, at: int) -> None:
        """Closes what HTML lets an author leave open: a new item ends the last one."""
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def _add(self, place: Slice) -> None:
        inside = bool(_MAIN & set(self.open))
        if self.tables and self.tables[-1] and ("td" in self.open or "th" in self.open):
            self.tables[-1][-1].append(place)
            return
        names = self.open[-12:]
        heading = next((name for name in reversed(names) if re.fullmatch("h[1-6]", name)), "")
        if heading:
            block = Block(Role.HEADING, (place,), depth=int(heading[1]))
        elif "pre" in names:
            block = Block(Role.CODE, (place,))
        elif "dt" in names:
            self.term = [place]
            return
        elif "dd" in names and self.term:
            block = Block(Role.TERM, (*self.term, place))
        elif "blockquote" in names:
            block = Block(Role.QUOTE, (place,))
        elif "li" in names:
            block = Block(Role.ITEM, (place,), depth=max(1, self.open.count("ul") + self.open.count("ol")))
        else:
            block = Block(Role.PARAGRAPH, (place,), bare=True)
        self.blocks.append((block, inside))

    def _add_table(self, rows: list[list[Slice]]) -> None:
        filled = [tuple(row) for row in rows if row]
        if not filled:
            return
        heads = len(filled) > 1 and len(filled[0]) == len(filled[1]) and self._is_head(filled[0])
        table = Table(filled[0] if heads else (), tuple(filled[1:] if heads else filled))
        self.blocks.append((Block(Role.TABLE, table=table), bool(_MAIN & set(self.open))))

    def _is_head(self, row: tuple[Slice, ...]) -> bool:
        return all(
            re.search(r"<th\b[^<>]*>(?:\s|<[^<>]*>)*\Z", self.text[max(0, start - 300) : start]) for start, _ in row
        )

    def _describe(self, tag: str, values: dict[str, str]) -> None:
        if tag == "title" and self.title is None:
            at = self._at() + len(self.get_starttag_text() or "")
            self.title = (at, at)
        key = (values.get("property") or values.get("name") or values.get("itemprop") or "").lower()
        if tag == "meta" and key:
            self.meta.setdefault(key, values.get("content", "").strip())
        if tag == "time" and key.startswith("date"):
            self.meta.setdefault(key, values.get("datetime", ""))
        if tag == "link" and values.get("rel") == "canonical":
            self.meta.setdefault("canonical", values.get("href", ""))

    def _at(self) -> int:
        line, column = self.getpos()
        return self.starts[min(line, len(self.starts)) - 1] + column
