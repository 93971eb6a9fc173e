"""Sources as loaded: documents, the passages they are read in, and spans that point back to the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Where some words stand. Offsets are Unicode code points, half-open; line and column are 1-based;
    `quote` is exactly `document.text[start:end]`."""

    source: str
    start: int
    end: int
    line: int
    column: int
    quote: str


class PassageKind(StrEnum):
    """What sort of stretch a passage is; it decides which extractors read it."""

    TITLE = "title"  # the document's title
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # a list item
    FIELD = "field"  # a `Key: value` line, an infobox line, a bold run-in label with its value
    ROW = "row"  # a table row
    QUOTE = "quote"  # a block quotation: somebody else's words
    CODE = "code"  # source code and program output: not prose
    DATA = "data"  # string and comment facts in code


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell: the header it stands under and the range of its words in the passage's text."""

    header: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch read as one. `text` is what is read, with markup and line breaks smoothed away; `segments` lead every
    character of it back to the file.

    `segments` are (start in text, start in document, length), ascending in the text, and cover every character of `text`
    that has a place in the file (a space that joins two wrapped lines has one: the line break). They ascend in the document
    too, but for a question put together with its answer.
    `headings` are the headings above, outermost first; `lead` is the sentence that introduces a list or table.
    `label` is the key of a field or the bold run-in head of an item; `value_start` is where what follows it begins in `text`.
    """

    kind: PassageKind
    text: str
    segments: tuple[tuple[int, int, int], ...]
    headings: tuple[str, ...] = ()
    lead: str = ""
    label: str = ""
    value_start: int = 0
    cells: tuple[Cell, ...] = ()
    depth: int = 0  # nesting of a list item, level of a heading (1-6)

    def offset(self, index: int) -> int:
        """The document offset of character `index` of `text` (0 <= index < len(text))."""
        found = bisect_right(self.segments, index, key=lambda segment: segment[0]) - 1
        text_start, document_start, length = self.segments[max(found, 0)]
        return document_start + min(max(index - text_start, 0), max(length - 1, 0))

    def reach(self, start: int, end: int) -> tuple[int, int]:
        """The range of the document that the characters start..end of `text` come from (start < end)."""
        first, last = self.offset(start), self.offset(end - 1)
        low, high = min(first, last), max(first, last) + 1
        place = max(bisect_right(self.segments, start, key=lambda segment: segment[0]) - 1, 0)
        until = bisect_right(self.segments, end - 1, key=lambda segment: segment[0])
        for text_start, document_start, length in self.segments[place:until]:
            begin, stop = max(start - text_start, 0), min(end - text_start, length)
            if begin < stop:
                low, high = min(low, document_start + begin), max(high, document_start + stop)
        return low, high


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignore:
    """Words of a source that some rules pass over ("all": every one of them): `start` to `end` in the source. `span` is the
    comment that says so, None where the configuration does."""

    source: str
    start: int
    end: int
    rules: tuple[str, ...]
    reason: str = ""
    span: Span | None = None

    def covers(self, rule: str, span: Span) -> bool:
        """True where `rule` does not look at `span`."""
        there = self.source == span.source and self.start <= span.start < self.end
        return there and (rule in self.rules or "all" in self.rules)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source once loaded. `text` is the decoded file with its line breaks as they are; `published` is EDTF or None."""

    source: str
    text: str
    passages: tuple[Passage, ...] = ()
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str | None = None
    url: str = ""
    topics: tuple[str, ...] = ()  # its tags, as its front matter gives them
    ignores: tuple[Ignore, ...] = ()
    line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = [0]
        starts.extend(match.end() for match in re.finditer("\n", self.text))
        object.__setattr__(self, "line_starts", tuple(starts))

    def span(self, start: int, end: int) -> Span:
        """The span of `text[start:end]`. Raises ValueError when the range does not lie in the document."""
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"range {start}-{end} is outside {self.source} ({len(self.text)} characters)")
        line = bisect_right(self.line_starts, start)
        column = start - self.line_starts[line - 1] + 1
        return Span(source=self.source, start=start, end=end, line=line, column=column, quote=self.text[start:end])

    def span_in(self, passage: Passage, start: int, end: int) -> Span:
        """The span in the file of `passage.text[start:end]` (start < end)."""
        return self.span(*passage.reach(start, end))
