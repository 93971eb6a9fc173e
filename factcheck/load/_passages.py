"""From blocks to passages: reading text, heading path, lead, label."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.load import _code, _headlines, _labels, _outline, _published
from factcheck.load._block import Block, Role
from factcheck.load._emit import Clean, Slice
from factcheck.load._inline import clean, verbatim
from factcheck.load._links import Links
from factcheck.load._rows import rows
from factcheck.model import Passage, PassageKind

_LONGEST = 20_000  # characters: longer passages are cut between sentences
_POINTS = re.compile(r"\b(?:following|below|these)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“][^\"“”]{20,}[\"”](?:\s*[-–—]?\s*[A-Z][^.\"“”]{0,60})?\Z")  # with its speaker behind it
_TOP = frozenset({PassageKind.TITLE, PassageKind.HEADING, PassageKind.FIELD})
_CAPTION = 8  # the depth of a bold line that stands as a heading


class Assembler:
    """Turns blocks into passages, remembering what stands above."""

    def __init__(self, text: str, links: Links, titled: str = "") -> None:
        self.text = text
        self.links = links
        self.title = titled
        self.author = ""
        self.published: str | None = None
        self.found: list[Passage] = []
        self.path: list[tuple[int, str]] = []
        self.lead = ""
        self.items: list[str] = []
        self.caption = False

    def passages(self, blocks: Sequence[Block]) -> list[Passage]:
        """The passages of `blocks`, in order."""
        previous: Block | None = None
        for block in _outline.with_depths(self.text, blocks):
            if block.role is not Role.ITEM:
                self.items = []
                if (
                    previous is not None
                    and previous.role in (Role.ITEM, Role.QUOTE)
                    and block.role is not previous.role
                ):
                    self._close_caption()
            self._take(block)
            previous = block
        return _without_speakers(self.found)

    def _take(self, block: Block) -> None:
        if block.role is Role.CODE:
            return self._take_code(block)
        if block.role is Role.TABLE and block.table is not None:
            for passage in rows(block.table, self._clean, self._headings(), self.lead):
                self.found.append(passage)
            return self._close_caption()
        if block.role is Role.BREAK:
            return self._close_caption()
        words = self._clean(block.slices)
        if not re.search(r"[^\W_]", words.text):
            return None
        if block.role is Role.HEADING:
            return self._take_heading(words, block)
        if block.role is Role.BYLINE:
            return self._take_byline(words, block)
        if block.role is Role.QUOTE and _labels.is_callout(_labels.field(words, item=False)[0]):
            return self._take_paragraph(words, block)
        if block.role is Role.QUOTE or _QUOTED.match(words.text):
            self._add(PassageKind.QUOTE, words, lead=self.lead)
            return None
        if block.role is Role.ITEM:
            return self._take_item(words, block)
        if block.role is Role.TERM:
            self._add(
                PassageKind.FIELD,
                words,
                label=words.text[: words.breaks[0]].strip(),
                value_start=_behind(words, words.breaks[0]),
            )
            return None
        return self._take_paragraph(words, block)

    def _take_heading(self, words: Clean, block: Block) -> None:
        self.lead = ""
        self.caption = False
        name = _headlines.words(words.text)
        while self.path and self.path[-1][0] >= block.depth:
            self.path.pop()
        if block.depth > 1 and _headlines.is_sentence(words.text):
            self._take_paragraph(words, block)
            self.lead = words.text
            return
        first = block.depth == 1 and not self.title
        kind = PassageKind.TITLE if first else PassageKind.HEADING
        if first:
            self.title = name
        self._add(kind, words, depth=block.depth)
        self.path.append((block.depth, name))

    def _take_byline(self, words: Clean, block: Block) -> None:
        found = _headlines.byline(words.text)
        if found is None:
            return self._take_paragraph(words, block)
        self.author = self.author or found[0]
        self.published = self.published or found[1] or None
        return None

    def _take_paragraph(self, words: Clean, block: Block) -> None:
        if _is_bold_line(words):
            return self._take_caption(words)
        label, start = _labels.field(words, item=False)
        bold = bool(words.strong) and words.strong[0][0] == 0
        if label and not _labels.is_callout(label) and (bold or _is_field(label, words.text, block)):
            self._date(label, words.text[start:])
            self._add(PassageKind.FIELD, words, label=label, value_start=start)
        else:
            label, start = _labels.head(words)
            self._add(PassageKind.PARAGRAPH, words, label=label, value_start=start)
        self.lead = _lead(words.text)
        return None

    def _take_caption(self, words: Clean) -> None:
        """A line set wholly in bold is a heading for what follows, up to the next one or the end of its list or table."""
        while self.path and self.path[-1][0] >= _CAPTION:
            self.path.pop()
        self._add(PassageKind.HEADING, words, depth=6)
        self.path.append((_CAPTION, _headlines.words(words.text)))
        self.lead = words.text
        self.caption = True

    def _close_caption(self) -> None:
        if self.caption and self.path and self.path[-1][0] == _CAPTION:
            self.path.pop()
        self.caption = False
        self.lead = ""

    def _take_item(self, words: Clean, block: Block) -> None:
        depth = block.depth
        self.items = self.items[: max(depth - 1, 0)]
        lead = self.items[-1] if self.items else self.lead
        label, start, kind = "", 0, PassageKind.ITEM
        if not any(_headlines.lists_references(name) for _, name in self.path):
            label, start = _labels.field(words, item=True)
            if not label and block.bare and block.depth == 0:
                label, start = _labels.in_box(words.text)
            kind = PassageKind.FIELD if label else PassageKind.ITEM
            if not label:
                label, start = _labels.head(words)
            if not label:
                label, start = _labels.dashed(words)
        self._add(kind, words, label=label, value_start=start, depth=max(depth, 1), lead=lead)
        self.items += [words.text] * (depth - len(self.items))

    def _take_code(self, block: Block) -> None:
        start, end = block.slices[0]
        if not self.text[start:end].strip():
            return
        code = Clean(self.text[start:end], ((0, start, end - start),))
        self._add(PassageKind.CODE, code, lead=self.lead)
        lead = ""
        for line in block.lines:
            for place, key, value in _code.entries((line,)):
                words = verbatim(self.text, [(place.start, place.end)])
                self._add(PassageKind.DATA, words, label=key, value_start=min(value, len(words.text)), lead=lead)
            if _code.is_comment(line):
                lead = line.text.lstrip("#/- ")
        return

    def _date(self, label: str, value: str) -> None:
        """Learns from a line when the document was published: from the lines about it under its title, or from one that
        says when it was brought up to date. What came out before the web did not come out as a file."""
        top = len(self.path) <= 1 and all(passage.kind in _TOP for passage in self.found)
        date = _published.edtf(value) if _published.dates_document(label, top=top) else None
        if date and date >= "1990":
            self.published = self.published or date

    def _clean(self, slices: Sequence[Slice]) -> Clean:
        return clean(self.text, slices, self.links)

    def _headings(self) -> tuple[str, ...]:
        return tuple(name for _, name in self.path if name)

    def _add(
        self, kind: PassageKind, words: Clean, *, label: str = "", value_start: int = 0, depth: int = 0, lead: str = ""
    ) -> None:
        passage = Passage(
            kind=kind,
            text=words.text,
            segments=words.segments,
            headings=self._headings(),
            lead=lead if len(lead) <= 500 else "",
            label=label,
            value_start=value_start,
            depth=depth,
        )
        self.found.extend(_cut(passage))


def _without_speakers(found: list[Passage]) -> list[Passage]:
    """A label that comes again and again before sentences is whoever speaks, not a key: those passages are paragraphs."""
    spoken = Counter(passage.label for passage in found if _is_spoken(passage))
    return [
        replace(passage, kind=PassageKind.PARAGRAPH) if _is_spoken(passage) and spoken[passage.label] > 2 else passage
        for passage in found
    ]


def _is_spoken(passage: Passage) -> bool:
    value = passage.text[passage.value_start :]
    return (
        passage.kind is PassageKind.FIELD and passage.depth == 0 and re.search(r"\w[.!?…][\"”’)]*\Z", value) is not None
    )


def _is_bold_line(words: Clean) -> bool:
    text = words.text.rstrip(":")
    covered = [span for span in words.strong if span[0] == 0 and span[1] >= len(text)]
    return bool(covered) and len(text) <= 120 and len(text.split()) <= 14 and not text.endswith((".", "!"))


def _is_field(label: str, text: str, block: Block) -> bool:
    """Unmarked `Key: value` paragraphs count when they stand among others, have a well-known key, or are no sentence."""
    if len(text) > 200 or label[0].islower() or len(label.split()) > 5:
        return False
    return block.bare or _labels.infobox(label) == label or _published.rank(label) is not None or text[-1] not in ".!?"


def _lead(text: str) -> str:
    """The last sentence of `text` when it introduces what follows."""
    tail = text[-400:]
    starts = [match.end() for match in re.finditer(r"[.!?][\"”)]?\s+(?=[\"“(]?[A-Z0-9])", tail)]
    last = tail[starts[-1] :] if starts else (tail if len(text) <= 400 else "")
    if text.endswith(":"):
        return last or text[-200:]
    sentences = [tail[a:b].strip() for a, b in zip([0, *starts], [*starts, len(tail)], strict=True)]
    return next((sentence for sentence in sentences if _POINTS.search(sentence) and len(text) <= 400), "")


def _behind(words: Clean, at: int) -> int:
    return at + len(words.text[at:]) - len(words.text[at:].lstrip())


def _cut(passage: Passage) -> Iterable[Passage]:
    """The passage, or its parts when it is too long to be read as one: cut behind a sentence, else between words."""
    if len(passage.text) <= _LONGEST or passage.kind is PassageKind.CODE:
        return (passage,)
    parts, start, text = [], 0, passage.text
    while start < len(text):
        end = min(start + _LONGEST, len(text))
        if end < len(text):
            sentence = max(text.rfind(mark, start + 1, end) for mark in (". ", "! ", "? "))
            space = text.rfind(" ", start + 1, end)
            end = sentence + 2 if sentence > start else space + 1 if space > start else end
        parts.append(_part(passage, start, end))
        start = end
    return parts


def _part(passage: Passage, start: int, end: int) -> Passage:
    words = passage.text[start:end].rstrip()
    end = start + len(words)
    first = max(bisect_right(passage.segments, start, key=lambda segment: segment[0]) - 1, 0)
    last = bisect_right(passage.segments, end - 1, key=lambda segment: segment[0])
    segments = []
    for at, place, length in passage.segments[first:last]:
        left, right = max(at, start), min(at + length, end)
        if left < right:
            segments.append((left - start, place + left - at, right - left))
    label = passage.label if start == 0 else ""
    return replace(
        passage, text=words, segments=tuple(segments), label=label, value_start=passage.value_start if label else 0
    )
