"""Writing reading text: characters taken over from the file, with segments that lead back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Slice = tuple[int, int]

_SPACES = re.compile(r"[^\S ]\s*|  \s*|[\u200b\u200c\u2060\ufeff\u00ad\x00-\x08\x0e-\x1f]+")
_SUSPENDED = frozenset({"and", "by", "nor", "or", "to"})


@dataclass(frozen=True, slots=True)
class Clean:
    """Reading text with its segments (see Passage), the ranges of it set in bold, and where lines were joined."""

    text: str = ""
    segments: tuple[tuple[int, int, int], ...] = ()
    strong: tuple[Slice, ...] = ()
    breaks: tuple[int, ...] = ()


class Edit(NamedTuple):
    """`raw[start:end]` is read as `words`."""

    start: int
    end: int
    words: str = ""


def emit(raw: str, slices: Sequence[Slice], edits: Iterable[Edit], bold: Sequence[Slice]) -> Clean:
    """The words of `raw`, which is the `slices` of a file joined by line breaks, with `edits` (ascending) done to it and its
    white space smoothed. `bold` are ranges of `raw`."""
    writer = _Writer(slices)
    breaks: list[int] = []
    marks = sorted({edge for span in bold for edge in span})
    reached: dict[int, int] = {}
    position, mark = 0, 0
    for edit in [*edits, Edit(len(raw), len(raw))]:
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
            writer.put(" " if character.isspace() else character, writer.place(edit.start), 1)
        position = max(position, edit.end)
    text = "".join(writer.parts)
    trimmed = text.rstrip()
    strong = ((reached.get(start, 0), min(reached.get(end, 0), len(trimmed))) for start, end in bold)
    return Clean(
        trimmed,
        tuple(
            (start, place, min(size, len(trimmed) - start))
            for start, place, size in writer.segments
            if start < len(trimmed)
        ),
        tuple(sorted(span for span in strong if span[0] < span[1])),
        tuple(breaks),
    )


class _Writer:
    """Collects reading text and its segments; never starts with a space or writes two in a row."""

    def __init__(self, slices: Sequence[Slice]) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.segments: list[tuple[int, int, int]] = []
        self.spaced = True
        self.places: list[tuple[int, int]] = []
        at = 0
        for start, end in slices:
            self.places.append((at, start))
            at += end - start + 1
        self.line = 0

    def copy(self, words: str, at: int) -> None:
        """Takes over `words`, which stand at `at` of the raw text, in one line of the file."""
        if self.spaced and words[:1] == " ":
            words, at = words[1:], at + 1
        if words:
            self.put(words, self.place(at), len(words))

    def put(self, words: str, place: int, length: int) -> None:
        """Writes `words`, which stand for `length` characters at `place` of the file."""
        if words == " " and self.spaced:
            return
        last = self.segments[-1] if self.segments else (-1, -1, 0)
        if last[1] + last[2] == place and last[0] + last[2] == self.size:
            self.segments[-1] = (last[0], last[1], last[2] + length)
        else:
            self.segments.append((self.size, place, length))
        self.parts.append(words)
        self.size += len(words)
        self.spaced = words[-1] == " "

    def place(self, at: int) -> int:
        """The file's offset of position `at` of the raw text; positions are asked for in ascending order."""
        while self.line + 1 < len(self.places) and self.places[self.line + 1][0] <= at:
            self.line += 1
        start, origin = self.places[self.line]
        return origin + at - start


def _copy(raw: str, start: int, end: int, writer: _Writer, breaks: list[int]) -> None:
    position = start
    for match in _SPACES.finditer(raw, start, end):
        writer.copy(raw[position : match.start()], position)
        position = match.end()
        if match.group().isspace():
            if "\n" in match.group():
                breaks.append(writer.size)
                if _hyphenated(raw, match.start(), match.end()):
                    continue
            writer.put(" ", writer.place(match.start()), 1)
    writer.copy(raw[position:end], position)


def _hyphenated(raw: str, start: int, end: int) -> bool:
    """True when the line broke inside a hyphenated word: `retro-` / `reflector`."""
    if start < 2 or raw[start - 1] != "-" or not raw[start - 2].isalpha() or not raw[end : end + 1].isalpha():
        return False
    following = re.match(r"\w+", raw[end : end + 8])
    return following is not None and following.group() not in _SUSPENDED
