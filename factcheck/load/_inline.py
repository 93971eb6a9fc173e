"""Inline markup: from the file's characters to the words a reader sees, with the way back."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from factcheck.load._emit import Clean, Edit, Slice, emit
from factcheck.load._emphasis import Delimiter, pairs
from factcheck.load._links import Links, brackets, cut, target

_SPECIAL = re.compile(r"[\\`<\[\]!&*_~]|\{[%:#]|(?<![\d'])'{2,5}(?!')")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]{0,1000})?/?>")
_AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LIQUID = re.compile(r"\{%[^%\n]{0,400}%\}|\{:[^}\n]{0,200}\}|\{#[\w-]{1,200}\}")
_BLOCK_TAGS = "br dd div dt h1 h2 h3 h4 h5 h6 hr li ol p table td th tr ul"
_BREAKING = frozenset(_BLOCK_TAGS.split())
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n")
_PLAIN = Links()


def clean(text: str, slices: Sequence[Slice], style: Links = _PLAIN) -> Clean:
    """The words of the given slices of `text` (ascending, one per line), markup removed and lines joined by one space."""
    raw = "\n".join(text[start:end] for start, end in slices)
    if not _SPECIAL.search(raw):
        return emit(raw, slices, (), ())
    scanner = _Scanner(raw, style)
    scanner.scan()
    removed, bold = pairs(scanner.delimiters)
    edits = sorted([*scanner.edits, *(Edit(start, end) for start, end in removed)])
    return emit(raw, slices, edits, [*bold, *scanner.bold])


def verbatim(text: str, slices: Sequence[Slice]) -> Clean:
    """The given slices of `text` with markup kept, lines joined by one space."""
    return emit("\n".join(text[start:end] for start, end in slices), slices, (), ())


class _Scanner:
    """Walks the special characters of a text once and notes what to take away or replace."""

    def __init__(self, raw: str, style: Links) -> None:
        self.raw = raw
        self.style = style
        self.edits: list[Edit] = []
        self.delimiters: list[Delimiter] = []
        self.closing = brackets(raw)
        self.ticks = _ticks(raw)
        self.tails: dict[int, int] = {}
        self.bold: list[Slice] = []
        self.bold_from: list[int] = []

    def scan(self) -> None:
        read = {
            "\\": self._escape,
            "`": self._code,
            "<": self._tag,
            "&": self._entity,
            "{": self._liquid,
            "!": self._image,
            "[": self._open,
            "]": self._close,
            "'": self._apostrophes,
        }
        resume = 0
        for match in _SPECIAL.finditer(self.raw):
            if match.start() >= resume:
                resume = read.get(match.group()[0], self._delimiter)(match.start())

    def _escape(self, at: int) -> int:
        if self.raw[at + 1 : at + 2] not in _ESCAPED:
            return 0
        self.edits.append(Edit(at, at + 1))
        return at + 2

    def _code(self, at: int) -> int:
        size, close = self.ticks.get(at, (1, -1))
        if close < 0:
            return at + size
        self.edits += [Edit(at, at + size), Edit(close, close + size)]
        return close + size

    def _tag(self, at: int) -> int:
        if found := _AUTOLINK.match(self.raw, at):
            self.edits += [Edit(at, at + 1), Edit(found.end() - 1, found.end())]
        elif found := _TAG.match(self.raw, at):
            self._bold_tag(found)
            self.edits.append(Edit(at, found.end(), " " if found.group(1).lower() in _BREAKING else ""))
        return found.end() if found else 0

    def _bold_tag(self, found: re.Match[str]) -> None:
        if found.group(1).lower() in ("b", "strong"):
            if found.group()[1] != "/":
                self.bold_from.append(found.end())
            elif self.bold_from:
                self.bold.append((self.bold_from.pop(), found.start()))

    def _entity(self, at: int) -> int:
        found = _ENTITY.match(self.raw, at)
        if found and (words := html.unescape(found.group())) != found.group():
            self.edits.append(Edit(at, found.end(), words))
        return found.end() if found else 0

    def _liquid(self, at: int) -> int:
        found = _LIQUID.match(self.raw, at)
        if found:
            self.edits.append(Edit(at, found.end()))
        return found.end() if found else 0

    def _image(self, at: int) -> int:
        close = self.closing.get(at + 1, -1) if self.raw[at + 1 : at + 2] == "[" else -1
        end = target(self.raw, close) if close >= 0 else -1
        if end >= 0:
            self.edits.append(Edit(at, end))
        return max(end, 0)

    def _open(self, at: int) -> int:
        if at not in self.closing:
            return 0
        found = cut(self.raw, at, self.closing[at], self.style)
        if found.removed:
            self.edits.append(Edit(*found.removed))
        if found.tail:
            self.tails[found.tail[0]] = found.tail[1]
        return found.resume

    def _close(self, at: int) -> int:
        if at not in self.tails:
            return 0
        self.edits.append(Edit(at, self.tails[at]))
        return self.tails[at]

    def _apostrophes(self, at: int) -> int:
        end = at + 2
        while self.raw[end : end + 1] == "'":
            end += 1
        self.edits.append(Edit(at, end))
        return end

    def _delimiter(self, at: int) -> int:
        end = at + 1
        while end < len(self.raw) and self.raw[end] == self.raw[at]:
            end += 1
        self.delimiters.append(Delimiter.at(self.raw, at, end - at))
        return end


def _ticks(raw: str) -> dict[int, tuple[int, int]]:
    """For each run of backticks: its length and the start of the next run of the same length (-1 when there is none)."""
    found: dict[int, tuple[int, int]] = {}
    following: dict[int, int] = {}
    for match in reversed(list(re.finditer(r"`+", raw))):
        size = len(match.group())
        found[match.start()] = (size, following.get(size, -1))
        following[size] = match.start()
    return found
