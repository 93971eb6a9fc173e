"""Comments that tell rules to pass over what they stand at: `<!-- factcheck: ignore denied the museum says so -->`."""

from __future__ import annotations

import re

from factcheck.model import Document, Ignore

_COMMENT = re.compile(
    r"<!--\s*factcheck:\s*(ignore(?:-file)?)\s+([a-z][a-z, -]*?)(?:\s+([^\n]*?))?\s*-->", re.IGNORECASE
)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_RULES = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\s*,\s*[a-z]+(?:-[a-z]+)*)*")


def ignores(document: Document) -> tuple[Ignore, ...]:
    """What the comments of a marked-up document tell rules to pass over: the passage that the comment stands in, or else the next
    one; with `ignore-file` all of it. Comments in code are examples, not orders."""
    if "factcheck:" not in document.text:
        return ()
    ranges = _ranges(document)
    found = []
    for match in _COMMENT.finditer(document.text):
        inside = [(start, end) for start, end in ranges if start <= match.start() < end]
        if _in_code(document.text, match.start()):
            continue
        whole = match[1].lower() == "ignore-file"
        at = inside[-1:] or sorted(each for each in ranges if each[0] >= match.end())[:1]
        start, end = (0, len(document.text)) if whole else at[0] if at else (match.end(), match.end())
        rules, reason = _read(f"{match[2]} {match[3] or ''}")
        span = document.span(match.start(), match.end())
        found.append(Ignore(source=document.source, start=start, end=end, rules=rules, reason=reason, span=span))
    return tuple(found)


def _read(words: str) -> tuple[tuple[str, ...], str]:
    """The rules, separated by commas, and the reason behind them."""
    match = _RULES.match(words)
    rules = match[0] if match else ""
    return tuple(rule.strip() for rule in rules.split(",")), words[len(rules) :].strip()


def _ranges(document: Document) -> list[tuple[int, int]]:
    """From where to where each passage reaches in the file: to the end of its last line or the start of the next one."""
    bounds = sorted(
        (passage.segments[0][1], max(start + length for _, start, length in passage.segments))
        for passage in document.passages
        if passage.segments
    )
    starts = [start for start, _ in bounds]
    found = []
    for number, (start, last) in enumerate(bounds):
        line_end = document.text.find("\n", last)
        behind = starts[number + 1] if number + 1 < len(starts) else len(document.text)
        found.append((start, max(last, min(behind, line_end if line_end >= 0 else behind))))
    return found


def _in_code(text: str, at: int) -> bool:
    """True between the fences of a block of code, and behind a backtick."""
    return len(_FENCE.findall(text, 0, at)) % 2 == 1 or text[at - 1 : at] == "`"
