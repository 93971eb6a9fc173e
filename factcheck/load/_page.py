"""What a web page, or a piece of HTML in another text, is made of."""

from __future__ import annotations

import re
from html import unescape

from factcheck.load._block import Block, Role
from factcheck.load._emit import Slice
from factcheck.load._tables import Table

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
_LEFT_OPEN = frozenset({"dd", "dt", "li", "p", "td", "th", "tr"})  # a new one ends the last
_FAR = 24  # how many levels up an element is looked for
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(r"([\w:.-]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")


class Page:
    """Collects the blocks of a page and whether each stands in its main content.

    Not a subclass of html.parser.HTMLParser, which needs quadratic time for tags that nobody closed.
    """

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.text = text
        self.blocks: list[tuple[Block, bool]] = []
        self.meta: dict[str, str] = {}
        self.title: Slice | None = None
        self.open: list[str] = []  # the open elements; those whose content is left out with a mark before their name
        self.depths = {"main": 0, "list": 0, "skip": 0}
        self.begin = start  # where the text since the last block tag starts
        self.term: list[Slice] = []
        self.tables: list[list[list[Slice]]] = []
        self._read(start, len(text) if end is None else end)

    def first(self, *keys: str) -> str:
        """The first of the page's own descriptions of itself that is not empty."""
        return next((self.meta[key] for key in keys if self.meta.get(key)), "")

    def _read(self, start: int, end: int) -> None:
        for tag in _TAG.finditer(self.text, start, end):
            name = tag.group(2).lower()
            if tag.group(1):
                self._end(name, tag)
            else:
                self._start(name, tag)
        self._flush(end)

    def _start(self, name: str, tag: re.Match[str]) -> None:
        values = self._describe(name, tag)
        if name in _RUNNING and not self.depths["skip"]:
            return
        self._flush(tag.start())
        self.begin = tag.end()
        if name in _VOID or tag.group(3).endswith("/"):
            return
        if self.open and self.open[-1] == name and name in _LEFT_OPEN:
            self.open.pop()
        hidden = name in _SKIPPED or "hidden" in values or values.get("role") in ("navigation", "banner", "contentinfo")
        name = f"!{name}" if hidden or (name == "header" and not self.depths["main"]) else name
        if not self.depths["skip"] and name == "table":
            self.tables.append([])
        if not self.depths["skip"] and name == "tr" and self.tables:
            self.tables[-1].append([])
        self.open.append(name)
        self._count(name, 1)

    def _end(self, name: str, tag: re.Match[str]) -> None:
        if name == "title" and self.title and self.title[0] == self.title[1]:
            self.title = (self.title[0], tag.start())
        if name in _RUNNING and not self.depths["skip"]:
            return
        self._flush(tag.start())
        self.begin = tag.end()
        recent = self.open[-_FAR:]
        if name not in recent and f"!{name}" not in recent:
            return
        last = ""
        while last.lstrip("!") != name:
            last = self.open.pop()
            self._count(last, -1)
            if last == "table" and self.tables and not self.depths["skip"]:
                self._add_table(self.tables.pop())

    def _count(self, name: str, step: int) -> None:
        kind = "skip" if name[0] == "!" else {"ul": "list", "ol": "list"}.get(name, "main" if name in _MAIN else "")
        if kind:
            self.depths[kind] += step

    def _flush(self, at: int) -> None:
        """Ends the stretch of text that runs up to `at`."""
        raw = self.text[self.begin : at]
        if not self.depths["skip"] and raw.strip():
            self._add((self.begin + len(raw) - len(raw.lstrip()), self.begin + len(raw.rstrip())))

    def _add(self, place: Slice) -> None:
        names = self.open[-_FAR:]
        if self.tables and self.tables[-1] and ("td" in names or "th" in names):
            self.tables[-1][-1].append(place)
            return
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
            block = Block(Role.ITEM, (place,), depth=max(1, self.depths["list"]))
        else:
            block = Block(Role.PARAGRAPH, (place,))
        self.blocks.append((block, self.depths["main"] > 0))

    def _add_table(self, rows: list[list[Slice]]) -> None:
        filled = [tuple(row) for row in rows if row]
        if not filled:
            return
        heads = len(filled) > 1 and len(filled[0]) == len(filled[1]) and all(map(self._is_head, filled[0]))
        table = Table(filled[0] if heads else (), tuple(filled[1:] if heads else filled))
        self.blocks.append((Block(Role.TABLE, table=table), self.depths["main"] > 0))

    def _is_head(self, place: Slice) -> bool:
        before = self.text[max(0, place[0] - 300) : place[0]]
        return re.search(r"<th\b[^<>]*>(?:\s|<[^<>]*>)*\Z", before) is not None

    def _describe(self, name: str, tag: re.Match[str]) -> dict[str, str]:
        """Notes what the tag says about the page; returns its attributes."""
        found = _ATTRIBUTE.finditer(tag.group(3))
        values = {one.group(1).lower(): unescape((one.group(2) or "").strip("\"'")) for one in found}
        if name == "title" and self.title is None:
            self.title = (tag.end(), tag.end())
        key = (values.get("property") or values.get("name") or values.get("itemprop") or "").lower()
        if name == "meta" and key:
            self.meta.setdefault(key, values.get("content", "").strip())
        if name == "time" and key.startswith("date"):
            self.meta.setdefault(key, values.get("datetime", ""))
        if name == "link" and values.get("rel") == "canonical":
            self.meta.setdefault("canonical", values.get("href", ""))
        return values
