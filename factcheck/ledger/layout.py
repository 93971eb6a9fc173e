"""claims.yaml as lines: which of them belong to which entry of a section, and which comments stand with it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import yaml

from factcheck.errors import FactcheckError
from factcheck.ledger import nodes


@dataclass(slots=True)
class Entry:
    """One entry: the comments and blank lines above it, its own lines, and the comments within those."""

    key: str
    lead: list[str]
    own: list[str]
    remarks: list[str]


@dataclass(slots=True)
class Section:
    """A top-level section. `before` and `after` are the lines around its entries."""

    before: list[str]
    entries: list[Entry]
    after: list[str]
    indent: str
    newline: str

    def add(self, line: str) -> None:
        """Adds an entry without a key; `line` has neither indent nor line break."""
        self.entries.append(Entry("", [], [self._line(line)], []))

    def change(self, lines: Mapping[str, str | None]) -> None:
        """Gives the entries with these keys a new line, adds those that are not there, and removes those whose line is
        None, as well as entries whose key stands further up already. Comments stay where they are."""
        seen: set[str] = set()
        for entry in self.entries:
            line = lines.get(entry.key)
            if entry.key in seen or (line is None and entry.key in lines):
                entry.own = [self._line(remark) for remark in entry.remarks]
            elif line is not None:
                self._rewrite(entry, line)
            seen.add(entry.key)
        for key, line in lines.items():
            if key not in seen and line is not None:
                self.entries.append(Entry(key, [], [self._line(line)], []))

    def text(self) -> str:
        lines = [*self.before, *(line for entry in self.entries for line in (*entry.lead, *entry.own)), *self.after]
        ended = [line if line.endswith(("\n", "\r")) else line + self.newline for line in lines]
        return "".join(ended)

    def _rewrite(self, entry: Entry, line: str) -> None:
        if len(entry.own) == 1 and len(entry.remarks) == 1:
            line += "  " + entry.remarks[0]
        else:
            entry.lead.extend(self._line(remark) for remark in entry.remarks)
        entry.own = [self._line(line)]

    def _line(self, words: str) -> str:
        return self.indent + words + self.newline


def section_of(text: str, source: str, name: str) -> Section:
    """The section `name`, added at the end of the file where there is none.

    Raises FactcheckError when it is written in braces or brackets: then nothing can be added without touching the rest.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    root = nodes.compose(text, source)
    if root is not None and root.flow_style:
        raise nodes.fault("the whole file stands in braces", root, text, source, "write `key: value` lines instead")
    pairs = [] if root is None else root.value
    found = [(key, value) for key, value in pairs if isinstance(key, yaml.ScalarNode) and key.value == name]
    if not found:
        head = [f"version: 1{newline}"] if root is None else []
        return Section([*text.splitlines(keepends=True), *head, newline, f"{name}:{newline}"], [], [], "  ", newline)
    key, value = found[0]
    if nodes.is_empty(value) or (isinstance(value, yaml.CollectionNode) and not value.value):
        return _bare(text, key, value, newline)
    if not isinstance(value, yaml.CollectionNode) or value.flow_style:
        hint = f"write each entry of {name} on a line of its own"
        raise nodes.fault(f"{name} stands in brackets", value, text, source, hint)
    return _block(text, value, newline)


def comments(text: str) -> list[tuple[int, int]]:
    """The ranges of the comments in `text`, from `#` to the end of the line."""
    found: list[tuple[int, int]] = []
    end = 0
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if token.start_mark.index > end:
            gap = text[end : token.start_mark.index]
            marks = re.finditer(r"(?:(?<=\s)|\A)#[^\r\n]*", gap)
            found.extend((end + mark.start(), end + mark.end()) for mark in marks)
        end = max(end, token.end_mark.index)
    return found


def check_kept(old: str, new: str, source: str) -> None:
    """Raises FactcheckError when a comment of `old` is not in `new`: then the file must not be written."""
    left = [new[start:end].rstrip() for start, end in comments(new)]
    for start, end in comments(old):
        remark = old[start:end].rstrip()
        if remark not in left:
            raise FactcheckError(
                f"a comment in {source} would be lost: {remark}",
                span=nodes.place(old, source, start, end),
                hint="put the comment on a line of its own; nothing was written",
            )
        left.remove(remark)


def _bare(text: str, key: yaml.ScalarNode, value: yaml.Node, newline: str) -> Section:
    """A section with no entry yet: `rulings:`, `rulings: {}`, `rulings: ~`."""
    start, end = value.start_mark.index, value.end_mark.index
    if start >= key.end_mark.index and end > start:
        text = text[:start].rstrip(" ") + text[end:]
    lines = text.splitlines(keepends=True)
    first = key.start_mark.line + 1
    return Section(lines[:first], [], lines[first:], "  ", newline)


def _block(text: str, value: yaml.CollectionNode, newline: str) -> Section:
    lines = text.splitlines(keepends=True)
    offsets = list(accumulate(map(len, lines), initial=0))
    if isinstance(value, yaml.MappingNode):
        starts = [(key.value, key.start_mark.line, key, part) for key, part in value.value]
    else:
        starts = [("", _dash_line(lines, part.start_mark.line), part, part) for part in value.value]
    ranges = comments(text)
    first = end = _above(lines, starts[0][1])
    entries: list[Entry] = []
    for index, (name, line, key, part) in enumerate(starts):
        limit = starts[index + 1][1] if index + 1 < len(starts) else len(lines)
        lead = lines[end:line]
        end = min(_last_line(key, part) + 1, limit)
        low, high = (bisect_left(ranges, (offset, 0)) for offset in (offsets[line], offsets[end]))
        remarks = [text[a:b] for a, b in ranges[low:high]]
        entries.append(Entry(name, lead, lines[line:end], remarks))
    indent = re.match(" *", lines[starts[0][1]])
    return Section(lines[:first], entries, lines[end:], indent[0] if indent else "", newline)


def _above(lines: Sequence[str], line: int) -> int:
    """The first of the comment lines right above `line`: a comment after a blank line belongs to the entry below it."""
    while line > 0 and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line


def _dash_line(lines: Sequence[str], line: int) -> int:
    while line > 0 and not lines[line].lstrip().startswith("-"):
        line -= 1
    return line


def _last_line(key: yaml.Node, value: yaml.Node) -> int:
    """The last line with words of `value`. An alias has the marks of its anchor, further up: then the key's line."""
    if value.start_mark.index < key.start_mark.index:
        return int(key.end_mark.line)
    return max(_content_end(value), int(key.end_mark.line) if key is not value else 0)


def _content_end(node: yaml.Node) -> int:
    """Ends of block collections are the start of the next token, past comments; so the scalars in them are asked."""
    if isinstance(node, yaml.ScalarNode):
        if not node.style and not node.value:
            return 0
        return int(node.end_mark.line) - (1 if node.end_mark.column == 0 else 0)
    assert isinstance(node, yaml.CollectionNode)
    if node.flow_style:
        return int(node.end_mark.line)
    children = [part for pair in node.value for part in (pair if isinstance(pair, tuple) else (pair,))]
    return max((_content_end(child) for child in children), default=0)
