"""Lines of a text, and a copy of it in which comments are blank."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_HIDDEN = re.compile(r"<!--|<(script|style)\b[^<>]{0,400}>", re.IGNORECASE)
_INVISIBLE = " \t\f\v\u00a0\u200b\u2060\ufeff"


class Line(NamedTuple):
    """One line without its surrounding blanks: offsets of its first and behind its last character, its words, its indent
    in columns (a tab reaches to the next multiple of four) and where the whole line starts."""

    start: int
    end: int
    text: str
    indent: int
    begin: int


def lines(text: str) -> list[Line]:
    """The lines of `text`, blank ones too; `\\n`, `\\r\\n` and `\\r` end a line."""
    found: list[Line] = []
    for match in _LINE.finditer(text):
        begin = match.start()
        if begin == len(text) and found:
            break
        raw = match.group(1)
        body = raw.strip(_INVISIBLE)
        start = begin + (len(raw) - len(raw.lstrip(_INVISIBLE)) if body else 0)
        found.append(Line(start, start + len(body), body, _columns(raw[: start - begin]), begin))
        if match.end() == len(text) and match.start(2) == match.end(2):
            break
    return found


def without_hidden(text: str) -> str:
    """`text` with comments, scripts and styles blanked out: the same length, the same line breaks."""
    if "<" not in text:
        return text
    parts: list[str] = []
    closings: dict[str, int] = {}
    position = 0
    for match in _HIDDEN.finditer(text):
        if match.start() < position:
            continue
        closing = f"</{match.group(1).lower()}>" if match.group(1) else "-->"
        if closings.get(closing) == -1:
            continue
        close = closings[closing] = _find(text, closing, match.end())
        if close == -1:
            continue
        parts += [text[position : match.start()], re.sub(r"[^\r\n]", " ", text[match.start() : close + len(closing)])]
        position = close + len(closing)
    return "".join(parts) + text[position:]


def _find(text: str, closing: str, start: int) -> int:
    match = re.compile(re.escape(closing), re.IGNORECASE).search(text, start)
    return match.start() if match else -1


def _columns(blanks: str) -> int:
    columns = 0
    for character in blanks:
        columns = (columns // 4 + 1) * 4 if character == "\t" else columns + 1
    return columns
