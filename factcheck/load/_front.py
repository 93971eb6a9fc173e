"""Front matter: `---` YAML, `+++` TOML, and bare `key: value` lines at the top; read by line, so none can be broken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.load import _keys, _published
from factcheck.load._emit import Clean
from factcheck.load._inline import verbatim
from factcheck.load._lines import Line

_KEY = re.compile(r"([A-Za-z_][\w .()/-]{0,60}?|\"[^\"]{1,60}\")\s*(?::(?=\s|\Z)|=(?=\s))\s*")
_BARE = re.compile(r"[A-Za-z_][\w-]{0,40}(?: [a-z]\w{0,20}){0,2}: ?\S")
_ELEMENT = re.compile(r"\"(?:[^\"\\]|\\.)*+\"|'[^']*+'|[^,\s\[\]][^,\[\]]*+")

_LONGEST = 400  # lines


@dataclass(frozen=True, slots=True)
class Entry:
    """One key and one value of the front matter; a list of words gives one entry per element."""

    key: str
    above: str
    label: Clean
    value: Clean


@dataclass(frozen=True, slots=True)
class Front:
    """What the front matter says, and the line behind it. `facts` are entries about the subject, `prose` what it says in sentences."""

    end: int = 0
    entries: tuple[Entry, ...] = ()

    def first(self, *keys: str) -> Entry | None:
        """The first entry whose key is one of `keys`, in the order of `keys`."""
        return next(
            (entry for key in keys for entry in self.entries if _keys.plain(entry.key) == key and not entry.above), None
        )

    def title(self) -> Entry | None:
        """What the document, or the thing it describes, is called."""
        return self.first("title", "name")

    def topics(self) -> tuple[str, ...]:
        """What its tags say that the document is about."""
        tags = (entry for entry in self.entries if _keys.plain(entry.key) in _keys.topics and not entry.above)
        return tuple(each.strip() for entry in tags for each in entry.value.text.split(",") if each.strip())

    def published(self) -> str | None:
        """The publication date. A bare `date` before the web, or in a record of a place or a life, is the subject's own."""
        dated = [
            (rank, entry)
            for entry in self.entries
            if (rank := _published.rank(entry.key)) is not None and not entry.above
        ]
        for _, entry in sorted(dated, key=lambda pair: pair[0]):
            date = _published.edtf(entry.value.text)
            if date and not (_keys.plain(entry.key) == "date" and self._own_date(date)):
                return date
        return None

    def facts(self) -> list[Entry]:
        """The entries that state something about the subject."""
        found, title = [], self.title()
        for entry in self.entries:
            key = _keys.plain(entry.key)
            if key in _keys.machinery | _keys.prose | _keys.about or entry is title:
                continue
            if key == "weight" and entry.value.text.isdigit():  # the order of a menu, not of a thing
                continue
            if _keys.plain(entry.above) in _keys.machinery or not re.search(r"\w", entry.value.text):
                continue
            date = _published.edtf(entry.value.text)
            if _published.rank(entry.key) is not None and not (key == "date" and date and self._own_date(date)):
                continue
            found.append(entry)
        return found

    def prose(self) -> list[Entry]:
        """The entries that are sentences for readers."""
        return [entry for entry in self.entries if _keys.plain(entry.key) in _keys.prose and not entry.above]

    def _own_date(self, date: str) -> bool:
        return date[:4] < "1990" or any(_keys.plain(entry.key) in _keys.record for entry in self.entries)


def front_matter(text: str, lines: Sequence[Line]) -> Front:
    """The front matter at the top of `lines`, empty when there is none."""
    start = next((number for number, line in enumerate(lines) if line.text), 0)
    if start >= len(lines):
        return Front()
    mark = lines[start].text
    if mark in ("---", "+++") and start == 0:
        for end in range(1, min(len(lines), _LONGEST)):
            if lines[end].text == mark or (mark == "---" and lines[end].text == "..."):
                if _looks_like_keys(lines[1:end]):
                    return Front(end + 1, _entries(text, lines[1:end]))
                break
        return Front()
    end = start
    while (
        end < len(lines) and lines[end].text and (_BARE.match(lines[end].text) or (end > start and lines[end].indent))
    ):
        end += 1
    keys = [line.text for line in lines[start:end] if not line.indent]
    plain = (end < len(lines) and not lines[end].text) or end == len(lines)
    known = sum(map(_known, keys))
    if len(keys) >= 2 and plain and (all(key[0].islower() for key in keys) or known * 2 >= len(keys)):
        return Front(end, _entries(text, lines[start:end]))
    return Front()


def _looks_like_keys(lines: Sequence[Line]) -> bool:
    filled = [line for line in lines if line.text]
    return bool(filled) and (_KEY.match(filled[0].text) is not None or filled[0].text.startswith("#"))


def _known(key: str) -> bool:
    name = _keys.plain(key.split(":")[0])
    return name in _keys.machinery | _keys.prose | _keys.about or _published.rank(name) is not None


def _entries(text: str, lines: Sequence[Line]) -> tuple[Entry, ...]:
    found: list[Entry] = []
    above: list[tuple[int, str]] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        match = _KEY.match(line.text)
        at += 1
        if not match or line.text.startswith("#"):
            continue
        while above and above[-1][0] >= line.indent:
            above.pop()
        end = at
        while end < len(lines) and (not lines[end].text or lines[end].indent > line.indent or _element(lines[end])):
            end += 1
        below = [other for other in lines[at:end] if other.text]
        key = match.group(1).strip('"')
        label = verbatim(text, [(line.start + match.start(1), line.start + match.end(1))])
        parent = above[-1][1] if above else ""
        value = line.text[match.end() :]
        if (value and value[0] not in "|>") or not value:
            spans = _values(line, match.end(), below)
            if spans is None:
                above.append((line.indent, key))
                continue
        else:
            spans = [[(other.start, other.end) for other in below]]
        found += [
            Entry(key, parent, label, verbatim(text, span)) for span in spans if span and span[0][0] < span[-1][1]
        ]
        at = end
    return tuple(found)


def _values(line: Line, start: int, below: Sequence[Line]) -> list[list[tuple[int, int]]] | None:
    """The ranges of each value of one key; None when what follows are keys of their own."""
    value = line.text[start:]
    if value.startswith("[") and value.endswith("]") and re.search(r"[^\W\d]", value):
        inner = line.start + start + 1
        return [[_unquoted(m.group(), inner + m.start())] for m in _ELEMENT.finditer(value[1:-1])]
    if value:
        comment = re.search(r"\s#\s", value) if value[0] not in "\"'" else None
        value = value[: comment.start()] if comment else value
        return [[_unquoted(value, line.start + start), *((other.start, other.end) for other in below)]]
    if below and all(_element(other) for other in below):
        return [[_unquoted(other.text[1:].lstrip(), other.end - len(other.text[1:].lstrip()))] for other in below]
    return None


def _element(line: Line) -> bool:
    return line.text.startswith("- ")


def _unquoted(words: str, start: int) -> tuple[int, int]:
    bare = words.rstrip()
    if len(bare) >= 2 and bare[0] == bare[-1] and bare[0] in "\"'":
        return start + 1, start + len(bare) - 1
    return start, start + len(bare)
