"""From lines to blocks: headings, lists, tables, quotations, code, and paragraphs in between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.load import _code, _links, _paragraphs, _tables
from factcheck.load._block import Block, Role, of_lines
from factcheck.load._bullets import bullet, interrupts, is_dash, is_numbered_heading
from factcheck.load._lines import Line
from factcheck.load._page import Page
from factcheck.load._quotes import is_quote, quotes

_ATX = re.compile(r"(#{1,6})(?:\s+|(?<=##)(?=\w))(.*?)(?:\s#+)?\s*\Z")
_WIKI = re.compile(r"(={2,6})\s*([^=\s][^=]{0,150}?)\s*\1\Z")
_RULE = re.compile(r"(?:([-*_=~])\s?)(?:\1\s?){2,}\Z|[-=*_~]{3,}\Z")
_UNDER = re.compile(r"(=+|-{2,}|~{3,}|\^{3,})\Z")
_DEFINITION = re.compile(r":\s+(?=\S)")
_TABLE_END = re.compile(r"</table\s*>", re.IGNORECASE)
_NOTE = re.compile(r"\[\^[^\]\s]{1,80}\]:\s*")
_TASK = re.compile(r"\[[ xX]\]\s+")


class Reader:
    """Reads the lines of one document's text. `plain` says that headings are unmarked."""

    def __init__(self, text: str, lines: Sequence[Line], *, markdown: bool) -> None:
        self.text = text
        self.lines = lines
        self.code = {start: (end, fenced) for start, end, fenced in _code.code_ranges(lines)}
        self.plain = not markdown and not self._marked()
        self.blocks: list[Block] = []
        self.lists: list[tuple[int, int]] = []  # the open list items: columns of marker and of content
        self.heads = 0  # how many blocks came before the text began
        self.pages = True  # whether a table in HTML may end further down
        self.at = 0
        self.gap = 0

    def read(self) -> list[Block]:
        """The blocks of the document, in order."""
        while self.at < len(self.lines):
            if not self.lines[self.at].text:
                self.at += 1
                self.gap += 1
                continue
            self._next()
            self.gap = 0
        return self.blocks

    def _next(self) -> None:
        line = self.lines[self.at]
        if self.at in self.code:
            return self._take_code(*self.code[self.at])
        if self.lists and not bullet(line) and line.indent < self.lists[0][1]:
            self.lists = []
        if heading := _ATX.match(line.text):
            return self._take_heading(line, len(heading.group(1)), heading.span(2))
        if heading := _WIKI.match(line.text):
            return self._take_heading(line, len(heading.group(1)), heading.span(2))
        if _links.is_definition(line):
            self.at += 1
            return None
        if _RULE.match(line.text):
            self.lists = []
            self.at += 1
            return self.blocks.append(Block(Role.BREAK))
        if line.text[:6].lower() == "<table" and self._take_page(line):
            return None
        if found := _tables.table_at(self.lines, self.at):
            self.blocks.append(Block(Role.TABLE, table=found[0], gap=self.gap))
            self.at = found[1]
            return None
        if is_quote(line):
            return self._take_quote()
        if self._isbullet(line):
            return self._takebullet(line)
        if line.indent >= 4 and not self.lists and self.gap and not _prose(line) and self._take_indented():
            return None
        return self._take_text()

    def _marked(self) -> bool:
        """True when a text file marks its headings the markdown way or the wiki way."""
        code = {number for start, (end, _) in self.code.items() for number in range(start, end)}
        return any(
            (line.text[:1] == "#" and _ATX.match(line.text) and number not in code) or _WIKI.match(line.text)
            for number, line in enumerate(self.lines)
            if line.text[:1] in ("#", "=")
        )

    def _take_code(self, end: int, fenced: bool) -> None:
        inner = self.lines[self.at + 1 : end - 1] if fenced else self.lines[self.at : end]
        if inner:
            slices = ((inner[0].begin, inner[-1].end),)
            self.blocks.append(Block(Role.CODE, slices, gap=self.gap, lines=tuple(inner)))
        self.at = end

    def _take_heading(self, line: Line, level: int, span: tuple[int, int]) -> None:
        self.lists = []
        if span[0] < span[1]:
            place = (line.start + span[0], line.start + span[1])
            self.blocks.append(Block(Role.HEADING, (place,), depth=level, gap=self.gap))
        self.at += 1

    def _take_page(self, line: Line) -> bool:
        """Takes a table written in HTML."""
        end = _TABLE_END.search(self.text, line.start) if self.pages else None
        self.pages = end is not None
        if end is None:
            return False
        page = Page(self.text, line.start, end.end())
        self.blocks += [block for block, _ in page.blocks]
        while self.at < len(self.lines) and self.lines[self.at].start < end.end():
            self.at += 1
        return True

    def _take_quote(self) -> None:
        blocks, self.at = quotes(self.lines, self.at, self.gap)
        self.blocks += blocks

    def _isbullet(self, line: Line) -> bool:
        found = bullet(line)
        if found is None:
            return False
        if found.group(2) and self.plain and not self.lists and is_numbered_heading(self.lines, self.at, found.end()):
            return False
        after_text = self.gap == 0 and self.blocks and self.blocks[-1].role is Role.PARAGRAPH and not self.lists
        if found.group(1) in ("–", "—"):
            following = next((other for other in self.lines[self.at + 1 : self.at + 4] if other.text), None)
            return bool(self.lists) or (following is not None and following.text[:1] == found.group(1))
        if found.group(2) and after_text and found.group(2) != "1":
            return self.blocks[-1].bare or len(self.lines[self.at - 1].text) < 50
        return not (after_text and found.group(1) == "-" and is_dash(self.lines, self.at, found.end()))

    def _takebullet(self, line: Line) -> None:
        found = bullet(line)
        assert found is not None
        while self.lists and line.indent < self.lists[-1][1] and line.indent <= self.lists[-1][0] + 1:
            self.lists.pop()
        task = _TASK.match(line.text, found.end())
        start = task.end() if task else found.end()
        if line.text[start:] in ("{", "["):
            return self._take_brackets(line, start)
        self.lists.append((line.indent, line.indent + found.end()))
        depth = len(self.lists)
        self.at += 1
        slices = [(line.start + start, line.end)] if start < len(line.text) else []
        last = line
        while self.at < len(self.lines) and self._belongs(last, self.lines[self.at]):
            last = self.lines[self.at]
            slices.append((last.start, last.end))
            self.at += 1
        if slices:
            self.blocks.append(Block(Role.ITEM, tuple(slices), depth=depth, gap=self.gap))
        return None

    def _take_brackets(self, line: Line, start: int) -> None:
        """Takes the data that hangs on a bullet, up to where its brackets close or the text comes back to the margin."""
        first, depth = self.at, 0
        while self.at < len(self.lines) and (self.at == first or self.lines[self.at].indent > line.indent):
            depth += sum(map(self.lines[self.at].text.count, "{[")) - sum(map(self.lines[self.at].text.count, "}]"))
            self.at += 1
            if depth <= 0:
                break
        inner = tuple(self.lines[first : self.at])
        self.blocks.append(Block(Role.CODE, ((line.start + start, inner[-1].end),), gap=self.gap, lines=inner))

    def _belongs(self, last: Line, line: Line) -> bool:
        """True when `line` carries on the list item whose last line is `last`."""
        if not line.text or self.at in self.code or self._opens(line):
            return False
        return line.indent > self.lists[-1][0] or _paragraphs.continues(last, line)

    def _opens(self, line: Line) -> bool:
        """True when `line` starts a block whatever comes before it."""
        return bool(
            _ATX.match(line.text)
            or _WIKI.match(line.text)
            or bullet(line)
            or is_quote(line)
            or _RULE.match(line.text)
            or (line.text[0] == "|" and "|" in line.text[1:])
        )

    def _take_indented(self) -> bool:
        """Takes an indented block when it is code; prose that is only indented stays prose."""
        end = self.at
        while end < len(self.lines) and (not self.lines[end].text or self.lines[end].indent >= 4):
            end += 1
        group = [line for line in self.lines[self.at : end] if line.text]
        if sum(map(_code.looks_like_code, group)) * 2 < len(group) or any(bullet(line) for line in group):
            return False
        self.blocks.append(Block(Role.CODE, ((group[0].begin, group[-1].end),), gap=self.gap, lines=tuple(group)))
        self.at = end
        return True

    def _take_text(self) -> None:
        first = self.at
        group = [self.lines[first]]
        self.at += 1
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.text or self.at in self.code:
                break
            if len(group) == 1 and _UNDER.match(line.text) and len(line.text) >= min(3, len(group[0].text)):
                return self._take_underlined(group[0], line)
            if len(group) == 1 and self.plain and _tables.table_at(self.lines, self.at):
                break
            if self._opens(line) and not (bullet(line) and not interrupts(self.lines, self.at, group[-1])):
                break
            if _DEFINITION.match(line.text) and len(group) == 1:
                return self._take_definitions(group[0])
            group.append(line)
            self.at += 1
        self._add_text(group)
        return None

    def _take_underlined(self, line: Line, rule: Line) -> None:
        self.at += 1
        self.lists = []
        depth = {"=": 1, "-": 2}.get(rule.text[0], 3)
        self.blocks.append(of_lines(Role.HEADING, [line], depth=depth, gap=self.gap))

    def _take_definitions(self, term: Line) -> None:
        while self.at < len(self.lines) and (found := _DEFINITION.match(self.lines[self.at].text)):
            line = self.lines[self.at]
            slices = [(term.start, term.end), (line.start + found.end(), line.end)]
            self.at += 1
            while self.at < len(self.lines) and self.lines[self.at].text and self.lines[self.at].indent >= 2:
                slices.append((self.lines[self.at].start, self.lines[self.at].end))
                self.at += 1
            self.blocks.append(Block(Role.TERM, tuple(slices), gap=self.gap))

    def _add_text(self, group: list[Line]) -> None:
        note = _NOTE.match(group[0].text)
        if note:
            first = group[0]
            group = [first._replace(start=first.start + note.end(), text=first.text[note.end() :]), *group[1:]]
            return self.blocks.append(of_lines(Role.ITEM, group, depth=1, gap=self.gap, bare=True))
        while self.heads < len(self.blocks) and self.blocks[self.heads].role in (Role.HEADING, Role.BYLINE, Role.BREAK):
            self.heads += 1
        opening = self.heads == len(self.blocks)
        found = _paragraphs.units(group, plain=self.plain and not self.lists, gap=self.gap, opening=opening)
        if self.plain and self.gap == 1 and self._resumes(found[0]):
            before = self.blocks.pop()
            found[0] = Block(Role.PARAGRAPH, before.slices + found[0].slices, gap=before.gap)
        self.blocks += found
        return None

    def _resumes(self, block: Block) -> bool:
        """True when a blank line fell into the middle of a sentence, as in captions and pages taken apart."""
        if block.role is not Role.PARAGRAPH or not self.blocks or self.blocks[-1].role is not Role.PARAGRAPH:
            return False
        before = self.blocks[-1]
        if len(before.slices) < 2 or before.bare:
            return False
        first, (start, end) = self.text[block.slices[0][0]], before.slices[-1]
        return first.islower() and _paragraphs.unfinished(self.text[start:end])


def _prose(line: Line) -> bool:
    return len(line.text.split()) >= 5 and line.text[0].isupper() and line.text[-1] in ".!?"
