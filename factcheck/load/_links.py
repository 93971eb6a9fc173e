"""Square brackets: links, images, footnote marks and citations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.load._lines import Line

_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]*+>|(?:[^()\s<>]++|\([^()\s]*+\))*+)(?:\s+(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?\s*\)"
)
_MARK = re.compile(
    r"\[(?:\^[^\]\s]{1,80}|(?:(?:note|nb|n|ref|fn)\.?\s*)?\d{1,3}(?:\s*[,–-]\s*\d{1,3}){0,8}|(?<=[^\s(\[]\[)[a-h]"
    r"|(?:citation|clarification|page|original research|verification)[^\]]{0,30}needed|who\?|when\?|where\?|which\?)\]"
    r"(?:(?<=\d\]):\s?\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,8}(?![\d:]))?",
    re.IGNORECASE,
)
_DEFINITION = re.compile(r"\[(?!\^)([^\]]{1,120})\]:\s+<?\S+")
_ADDRESS = re.compile(r"\]\(https?://")
_CITING = re.compile(r"([\w'’%)\"”-]{1,40}) \[[A-Z][^\[\]]{2,80}\]\(https?://[^()\s]{1,500}\)(?=[.;]|$)", re.MULTILINE)
_BEFORE_NAMES = "a an and as at by called for from in is named of on or see than the to using via was with"
_JOINING = frozenset(_BEFORE_NAMES.split())


@dataclass(frozen=True, slots=True)
class Links:
    """How a document links. `references` are the labels of its link definitions, in lower case: `[label]` is a link only
    when it is one of them. `cites` says that links behind its sentences name their sources ("… in 1999 [Annual
    Report](https://…)."): such links are not read."""

    references: frozenset[str] = frozenset()
    cites: bool = False


def links(text: str, lines: Iterable[Line]) -> Links:
    """How the document `text` links: it cites when it has three links or more and most of them end a sentence."""
    found = frozenset(
        match.group(1).lower() for line in lines if line.text[:1] == "[" and (match := _DEFINITION.match(line.text))
    )
    total = len(_ADDRESS.findall(text))
    citing = sum(1 for match in _CITING.finditer(text) if match.group(1) not in _JOINING) if total > 2 else 0
    return Links(found, citing > 2 and citing * 10 >= total * 7)


def is_definition(line: Line) -> bool:
    return line.text[:1] == "[" and _DEFINITION.match(line.text) is not None


@dataclass(frozen=True, slots=True)
class Cut:
    """What an opening bracket takes away: `removed` right there, `tail` where it closes; reading goes on at `resume`."""

    removed: tuple[int, int] | None = None
    tail: tuple[int, int] | None = None
    resume: int = 0


def brackets(raw: str) -> dict[int, int]:
    """For each opening bracket of `raw` the one that closes it."""
    stack: list[int] = []
    found: dict[int, int] = {}
    for match in re.finditer(r"\\.|[\[\]]", raw):
        if match.group() == "[":
            stack.append(match.start())
        elif match.group() == "]" and stack:
            found[stack.pop()] = match.start()
    return found


def cut(raw: str, at: int, close: int, style: Links) -> Cut:
    """What to take away at the bracket that opens at `at` and closes at `close`."""
    after = raw[close + 1 : close + 2]
    if after != "(" and (mark := _MARK.match(raw, at)):
        return Cut((at, mark.end()), resume=mark.end())
    if raw[at + 1 : at + 2] == "[" and raw[close - 1] == "]" and close > at + 3:
        bar = raw.rfind("|", at, close)
        start = max(bar + 1, at + 2)
        return Cut((at, start), (close - 1, close + 1), start)
    end = target(raw, close)
    if end >= 0 and after == "(":
        if style.cites and _is_citation(raw, at, end):
            return Cut((at - 1, end), resume=end)
        return Cut((at, at + 1), (close, end))
    if end >= 0 and raw[close + 2 : end - 1].lower() in style.references:
        return Cut((at, at + 1), (close, end))
    if raw[at + 1 : close].lower() in style.references:
        return Cut((at, at + 1), (close, close + 1))
    return Cut()


def target(raw: str, close: int) -> int:
    """Behind the `(address)` or `[label]` that follows the bracket closing at `close`, or -1."""
    following = raw[close + 1 : close + 2]
    if following == "(":
        found = _TARGET.match(raw, close + 1)
        return found.end() if found else -1
    if following == "[":
        return raw.find("]", close + 2, close + 200) + 1 or -1
    return -1


def _is_citation(raw: str, at: int, end: int) -> bool:
    before = re.search(r"([\w'’%)\"”-]+)\s\Z", raw[max(0, at - 60) : at])
    ends = end == len(raw) or raw[end] in ".;\n"
    return ends and before is not None and before.group(1) not in _JOINING and raw[at + 1].isupper()
