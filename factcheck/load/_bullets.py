"""Which lines start with a bullet or a number, and when that is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.load import _headlines
from factcheck.load._lines import Line

_BULLET = re.compile(r"([-*+•‣◦▪●■○·∙⁃➢►✓✔–—])(?:\s+|\Z)|(\d{1,3})[.)]\s+|\(?([a-z]|[ivx]{1,4}|\d{1,2})\)\s+")
_NARROW = 50  # a line this short was not broken to fit a width


def bullet(line: Line) -> re.Match[str] | None:
    """The bullet of `line`: group 1 is its sign, 2 its number, 3 what stands before a closing bracket."""
    return _BULLET.match(line.text) if line.text[:1] not in "#>|" else None


def is_dash(lines: Sequence[Line], at: int, start: int) -> bool:
    """True when a wrapped sentence goes on with the dash that starts line `at`: nothing else here is a bullet."""
    text, before = lines[at].text, lines[at - 1].text if at else ""
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    return (
        text[start : start + 1].islower()
        and not following.startswith("- ")
        and len(before) > _NARROW
        and before[-1] not in ":.!?"
    )


def is_numbered_heading(lines: Sequence[Line], at: int, start: int) -> bool:
    """True for `2. Early years` alone above a paragraph, in a text that marks no headings."""
    following = lines[at + 1 : at + 5]
    if lines[at].indent or (following and following[0].text) or (at and lines[at - 1].text):
        return False
    below = next((line for line in following if line.text), None)
    if below is None or below.indent or len(below.text) <= _NARROW or bullet(below):
        return False
    return _headlines.is_headline(lines[at].text[start:])


def interrupts(lines: Sequence[Line], at: int, last: Line) -> bool:
    """True when the bullet of line `at` may end the paragraph whose last line is `last`."""
    found = bullet(lines[at])
    if found is None or found.group(1) in ("–", "—", "·"):
        return False
    if found.group(2):
        return found.group(2) == "1" or len(last.text) < _NARROW or len(last.text) > 110
    if found.group(3):
        return last.text.endswith(":")
    return not (found.group(1) == "-" and is_dash(lines, at, found.end()))
