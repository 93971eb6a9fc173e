"""Which lines are source code, fenced or not, and the data in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.load._lines import Line

_FENCE = re.compile(r"(`{3,}|~{3,})(?!.*`)|(\$\$)\Z")
_CERTAIN = re.compile(
    r"import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*;?\Z|from [\w.]+ import [\w*(][\w, ()*]*\Z|import .{1,200} from ['\"].{1,200}['\"];?\Z"
    r"|(?:async )?def \w+\(.*|class \w+(?:\(.*\))?:\Z|(?:public |private |protected |abstract |final |static )+[\w<>\[\]]+ .*[{(;]\Z"
    r"|(?:export |default |async )*(?:function\b.*\(|class \w+.*\{)|(?:export )?(?:const|let|var) [\w{\[].*=.*|package [\w.]+;?\Z"
    r"|#include\s*[<\"].*|#!/.*|#define \w+.*|using (?:namespace )?[\w.:]+;|fn \w+.*[{(].*|func .*\).*\{\Z|(?:module\.)?exports\b.*=.*"
    r"|>>> .*|\$ (?:sudo |npm |pip |git |cd |curl |docker |python\d? |apt )\S.*|<\?(?:php|xml)\b.*|[{\[]\Z"
    r"|SELECT .* FROM .*|INSERT INTO .*|CREATE TABLE .*"
)
_LIKELY = re.compile(
    r"[\s{}()\[\];,]+\Z|.*\{\Z|.*(?:\w\(|\w\[|=).*[;,]\Z|(?:break|continue|pass|return);?\Z|.*\w\(.*\) ?:\Z|[\[({\"'].*[\])}],\Z"
    r"|[a-z_][\w.]*(?:\[[^\]]*\])? ?(?:[-+*/|&]?=|:=) ?(?:['\"\[({]|[A-Za-z_]\w*[.(\[]|None\b|True\b|False\b|new |f['\"]).*"
    r"|[a-z_][\w.]*\(.*\);?\Z|[a-z_]\w*(?:\.\w+)*\(['\"]\Z|(?:return|raise|yield|await|del|assert) [\w.]+(?:[(\[].*| [-+*/<>=]+ .*)?;?\Z"
    r"|(?:if|elif|while) .*:\Z|for \w[\w, ]* in .*:\Z|with .* as \w+:\Z|except\b.{0,60}:\Z|(?:else|try|finally):\Z"
    r"|@\w[\w.]*(?:\(.*\))?\Z|//.*|/\*.*|\*/|[\"'][^\"']{1,200}[\"']\s*:\s*.*|\([\"'].*\),?\Z|</?[a-zA-Z][\w.-]*(?:\s[^<>]*)?/?>\Z"
)
_TRAILING = re.compile(r"\s+(?:#|//)\s.*\Z")
_COMMENT = re.compile(r"#(?!#)(?: |\Z)|//|--+ ")
_ENTRY = re.compile(r"[\"']([^\"']{2,200})[\"']\s*:\s*(?=[\[{(\"'\d-])")
_LOOK = 60  # how far an unclosed bracket or string may carry code on


def code_ranges(lines: Sequence[Line]) -> list[tuple[int, int, bool]]:
    """The stretches of code as (first line, line behind the last, fenced); fence lines belong to their stretch.

    An unclosed fence opens nothing. Unfenced code starts at a line that can only be code, or at two likely ones.
    """
    found: list[tuple[int, int, bool]] = []
    fences = _fences(lines)
    at = 0
    while at < len(lines):
        if at in fences:
            found.append((at, fences[at] + 1, True))
            at = fences[at] + 1
        elif _starts(lines, at):
            end = _end(lines, at, fences)
            found.append((at, end, False))
            at = end
        else:
            at += 1
    return found


def entries(lines: Sequence[Line]) -> list[tuple[Line, str, int]]:
    """The lines of code that state a value under a quoted key: (line, key, where the value starts in the line)."""
    found = []
    for line in lines:
        match = _ENTRY.match(line.text[:400])
        if match and re.search(r"\d", line.text[:2000]) and not line.text.endswith(("{", "[", "(")):
            found.append((line, match.group(1), match.end()))
    return found


def is_comment(line: Line) -> bool:
    return _COMMENT.match(line.text) is not None


def looks_like_code(line: Line) -> bool:
    text = _TRAILING.sub("", line.text[:2000])
    return bool(_CERTAIN.match(text) or _LIKELY.match(text))


def _fences(lines: Sequence[Line]) -> dict[int, int]:
    """For each opening fence the line that closes it."""
    found: dict[int, int] = {}
    opened: tuple[int, str] | None = None
    for number, line in enumerate(lines):
        match = _FENCE.match(line.text) if line.text[:1] in "`~$" and line.text else None
        if match is None:
            continue
        mark = match.group()
        if opened is None:
            opened = (number, mark)
        elif mark[0] == opened[1][0] and len(mark) >= len(opened[1]) and line.text == mark:
            found[opened[0]] = number
            opened = None
        elif line.text != mark and not found.get(opened[0]) and mark[0] == opened[1][0]:
            opened = (number, mark)  # a second opening fence: the first was never closed
    return found


def _starts(lines: Sequence[Line], at: int) -> bool:
    line = lines[at]
    text = line.text[:2000]
    if not text or line.indent > 3 or text[0] in "-*+•#":
        return False
    certain = _CERTAIN.match(text) is not None
    if not certain and not looks_like_code(line):
        return False
    following = [other for other in lines[at + 1 : at + 6] if other.text][:2]
    if certain and not following:
        return True
    coded = sum(
        1 for other in following if (other.indent >= 2 and certain) or looks_like_code(other) or is_comment(other)
    )
    return coded >= (1 if certain else min(2, max(1, len(following))))


def _end(lines: Sequence[Line], start: int, fences: dict[int, int]) -> int:
    """Behind the last line of the code that starts at `start`."""
    depth, quoted, end, carried = 0, False, start, 0
    for number in range(start, len(lines)):
        line = lines[number]
        if not line.text:
            continue
        if number in fences:
            break
        carried = carried + 1 if depth > 0 or quoted else 0
        held = (depth > 0 or quoted) and carried <= _LOOK and (quoted or lines[number - 1].text != "" or _held(line))
        gap = number > start and lines[number - 1].text == ""
        if not (number == start or held or _continues(lines, number, gap)):
            break
        text = line.text[:2000]
        if (text.count('"""') + text.count("'''")) % 2:
            quoted = not quoted
        if not quoted:
            depth = max(0, depth + sum(text.count(c) for c in "([{") - sum(text.count(c) for c in ")]}"))
        end = number + 1
    return end


def _held(line: Line) -> bool:
    return line.indent > 0 or looks_like_code(line) or is_comment(line)


def _continues(lines: Sequence[Line], number: int, gap: bool) -> bool:
    line = lines[number]
    if line.indent >= 2 and not line.text.startswith(("•", "- ", "* ")):
        return True
    if looks_like_code(line):
        return True
    if not is_comment(line):
        return False
    following = lines[number + 1] if number + 1 < len(lines) else None
    if not gap:
        return True
    return following is not None and bool(following.text) and (is_comment(following) or looks_like_code(following))
