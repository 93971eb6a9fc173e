"""Inline markup: from the file's characters to the words a reader sees, with the way back."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.load._emphasis import Delimiter, pairs

Slice = tuple[int, int]

_SPECIAL = re.compile(r"[\\`<\[\]!&*_~]|\{[%:#]")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]{0,1000})?/?>")
_AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]*+>|(?:[^()\s<>]++|\([^()\s]*+\))*+)(?:\s+(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?\s*\)"
)
_MARK = re.compile(
    r"\[(?:\^[^\]\s]{1,80}|(?:(?:note|nb|n|ref|fn)\.?\s*)?\d{1,3}(?:\s*[,–-]\s*\d{1,3}){0,8}"
    r"|(?:citation|clarification|page|original research|verification)[^\]]{0,30}needed\]?|who\?|when\?|where\?|which\?)\]",
    re.IGNORECASE,
)
_LIQUID = re.compile(r"\{%[^%\n]{0,400}%\}|\{:[^}\n]{0,200}\}|\{#[\w-]{1,200}\}")
_SPACES = re.compile(r"[^\S ]\s*|  \s*|[\u200b\u200c\u2060\ufeff\u00ad\x00-\x08\x0e-\x1f]+")
_BREAKING = frozenset(
    [
        "br",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "td",
        "th",
        "table",
        "hr",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
_SUSPENDED = frozenset(["and", "or", "to", "by", "nor"])
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@dataclass(frozen=True, slots=True)
class Clean:
    """Reading text with its segments (see Passage), the ranges of it set in bold, and where lines were joined."""

    text: str = ""
    segments: tuple[tuple[int, int, int], ...] = ()
    strong: tuple[Slice, ...] = ()
    breaks: tuple[int, ...] = ()


class _Edit(NamedTuple):
    start: int
    end: int
    words: str


def clean(text: str, slices: Sequence[Slice], references: frozenset[str] = frozenset()) -> Clean:
    """The words of the given slices of `text` (ascending, one per line), markup removed and lines joined by one space.

    `references` are the labels of link definitions, in lower case: `[label]` is a link only when it is one of them.
    """
    raw = "\n".join(text[start:end] for start, end in slices)
    edits, bold = _edits(raw, references) if _SPECIAL.search(raw) else ([], [])
    return _emit(raw, slices, edits, bold)


def verbatim(text: str, slices: Sequence[Slice]) -> Clean:
    """The given slices of `text` with markup kept, lines joined by one space."""
    return _emit("\n".join(text[start:end] for start, end in slices), slices, [], [])


def _edits(raw: str, references: frozenset[str]) -> tuple[list[_Edit], list[Slice]]:
    edits: list[_Edit] = []
    delimiters: list[Delimiter] = []
    closing = _brackets(raw)
    ticks = _ticks(raw)
    ends: dict[int, int] = {}
    skip = 0
    for match in _SPECIAL.finditer(raw):
        at = match.start()
        if at < skip:
            continue
        character = raw[at]
        if character == "\\":
            if raw[at + 1 : at + 2] in _PUNCTUATION:
                edits.append(_Edit(at, at + 1, ""))
                skip = at + 2
        elif character == "`":
            size, close = ticks.get(at, (0, -1))
            if close >= 0:
                edits += [_Edit(at, at + size, ""), _Edit(close, close + size, "")]
                skip = close + size
            else:
                skip = at + max(size, 1)
        elif character == "<":
            if found := _AUTOLINK.match(raw, at):
                edits += [_Edit(at, at + 1, ""), _Edit(found.end() - 1, found.end(), "")]
                skip = found.end()
            elif found := _TAG.match(raw, at):
                edits.append(_Edit(at, found.end(), " " if found.group(1).lower() in _BREAKING else ""))
                skip = found.end()
        elif character == "&":
            if found := _ENTITY.match(raw, at):
                words = html.unescape(found.group())
                if words != found.group():
                    edits.append(_Edit(at, found.end(), words))
                skip = found.end()
        elif character == "{":
            if found := _LIQUID.match(raw, at):
                edits.append(_Edit(at, found.end(), ""))
                skip = found.end()
        elif character == "!":
            close = closing.get(at + 1, -1) if raw[at + 1 : at + 2] == "[" else -1
            target = _target(raw, close) if close >= 0 else -1
            if target >= 0:
                edits.append(_Edit(at, target, ""))
                skip = target
        elif character == "[":
            opened, skip_to = _bracket(raw, at, closing.get(at, -1), references, ends)
            edits += opened
            skip = max(skip, skip_to)
        elif character == "]":
            if at in ends:
                edits.append(_Edit(at, ends[at], ""))
                skip = ends[at]
        else:
            size = _run(raw, at)
            delimiters.append(Delimiter.at(raw, at, size))
            skip = at + size
    removed, bold = pairs(delimiters)
    edits += [_Edit(start, end, "") for start, end in removed]
    return sorted(edits), bold


def _bracket(
    raw: str, at: int, close: int, references: frozenset[str], ends: dict[int, int]
) -> tuple[list[_Edit], int]:
    """What to remove at an opening bracket, and how far to skip; `ends` learns what its closing bracket takes away."""
    if close < 0:
        return [], 0
    after = raw[close + 1 : close + 2]
    if after != "(" and (mark := _MARK.match(raw, at)):
        return [_Edit(at, mark.end(), "")], mark.end()
    if raw[at + 1 : at + 2] == "[" and raw[close - 1 : close] == "]":
        bar = raw.rfind("|", at, close)
        ends[close - 1] = close + 1
        return [_Edit(at, max(bar + 1, at + 2), "")], max(bar + 1, at + 2)
    target = _target(raw, close)
    if target >= 0 and (after == "(" or raw[close + 2 : target - 1].lower() in references):
        ends[close] = target
        return [_Edit(at, at + 1, "")], 0
    if raw[at + 1 : close].lower() in references:
        ends[close] = close + 1
        return [_Edit(at, at + 1, "")], 0
    return [], 0


def _target(raw: str, close: int) -> int:
    """Behind the `(address)` or `[label]` that follows the bracket closing at `close`, or -1."""
    if raw[close + 1 : close + 2] == "(":
        found = _TARGET.match(raw, close + 1)
        return found.end() if found else -1
    if raw[close + 1 : close + 2] == "[":
        end = raw.find("]", close + 2, close + 200)
        return end + 1 if end >= 0 else -1
    return -1


def _brackets(raw: str) -> dict[int, int]:
    stack: list[int] = []
    found: dict[int, int] = {}
    for match in re.finditer(r"\\.|[\[\]]", raw):
        if match.group() == "[":
            stack.append(match.start())
        elif match.group() == "]" and stack:
            found[stack.pop()] = match.start()
    return found


def _ticks(raw: str) -> dict[int, tuple[int, int]]:
    """For each run of backticks: its length and the start of the next run of the same length (-1 when there is none)."""
    found: dict[int, tuple[int, int]] = {}
    following: dict[int, int] = {}
    for match in reversed(list(re.finditer(r"`+", raw))):
        size = len(match.group())
        found[match.start()] = (size, following.get(size, -1))
        following[size] = match.start()
    return found


def _run(raw: str, at: int) -> int:
    end = at + 1
    while end < len(raw) and raw[end] == raw[at]:
        end += 1
    return end - at


class _Writer:
    """Collects reading text and its segments."""

    def __init__(self, slices: Sequence[Slice]) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.segments: list[tuple[int, int, int]] = []
        self.spaced = True
        starts, at = [], 0
        for start, end in slices:
            starts.append((at, start))
            at += end - start + 1
        self.places = starts
        self.line = 0

    def copy(self, words: str, at: int) -> None:
        """Takes over `words`, which stand at `at` of the raw text within one line (or are the break behind it)."""
        if not words or (self.spaced and words == " "):
            return
        if self.spaced and words[0] == " ":
            words, at = words[1:], at + 1
        self.put(words, self.place(at), len(words))

    def put(self, words: str, place: int, length: int) -> None:
        if self.segments and self.segments[-1][1] + self.segments[-1][2] == place:
            start, origin, size = self.segments[-1]
            if start + size == self.size and length == len(words):
                self.segments[-1] = (start, origin, size + length)
            else:
                self.segments.append((self.size, place, length))
        else:
            self.segments.append((self.size, place, length))
        self.parts.append(words)
        self.size += len(words)
        self.spaced = words[-1] == " "

    def place(self, at: int) -> int:
        while self.line + 1 < len(self.places) and self.places[self.line + 1][0] <= at:
            self.line += 1
        start, origin = self.places[self.line]
        return origin + at - start


def _emit(raw: str, slices: Sequence[Slice], edits: Iterable[_Edit], bold: Sequence[Slice]) -> Clean:
    writer = _Writer(slices)
    breaks: list[int] = []
    marks = sorted({edge for span in bold for edge in span})
    reached: dict[int, int] = {}
    position, mark = 0, 0
    for edit in [*edits, _Edit(len(raw), len(raw), "")]:
        if edit.start < position:
            continue
        stops = []
        while mark < len(marks) and marks[mark] <= edit.start:
            stops.append(marks[mark])
            mark += 1
        for stop in [*stops, edit.start]:
            _copy(raw, position, stop, writer, breaks)
            position = max(position, stop)
            reached[stop] = writer.size
        for character in edit.words:
            if character.isspace():
                if not writer.spaced:
                    writer.put(" ", writer.place(edit.start), 1)
            else:
                writer.put(character, writer.place(edit.start), 1)
        position = max(position, edit.end)
    text = "".join(writer.parts)
    trimmed = text.rstrip()
    segments = _trim(writer.segments, len(trimmed))
    strong = [(reached.get(start, 0), min(reached.get(end, 0), len(trimmed))) for start, end in bold]
    return Clean(trimmed, tuple(segments), tuple(sorted(s for s in strong if s[0] < s[1])), tuple(breaks))


def _copy(raw: str, start: int, end: int, writer: _Writer, breaks: list[int]) -> None:
    position = start
    for match in _SPACES.finditer(raw, start, end):
        writer.copy(raw[position : match.start()], position)
        position = match.end()
        run = match.group()
        if run.isspace():
            if "\n" in run:
                breaks.append(writer.size)
                if _hyphenated(raw, match.start(), match.end()):
                    continue
            if not writer.spaced:
                writer.put(" ", writer.place(match.start()), 1)
    writer.copy(raw[position:end], position)


def _hyphenated(raw: str, start: int, end: int) -> bool:
    """True when the line broke inside a hyphenated word: `retro-` / `reflector`."""
    if start < 2 or raw[start - 1] != "-" or not raw[start - 2].isalpha() or not raw[end : end + 1].isalpha():
        return False
    following = re.match(r"\w+", raw[end : end + 8])
    return following is not None and following.group() not in _SUSPENDED


def _trim(segments: list[tuple[int, int, int]], size: int) -> list[tuple[int, int, int]]:
    return [(start, place, min(length, size - start)) for start, place, length in segments if start < size]
