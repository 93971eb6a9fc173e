"""Findings arranged for reading: by subject, and the witnesses of a side with their copies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from factcheck.model import Finding, Span, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One text that gives an answer, and the places where the same words stand again: they count as one."""

    span: Span
    copies: tuple[Span, ...] = ()


def by_subject(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """The findings of each subject, subjects by name; the order says nothing of rulings, so that documents diff well."""
    groups: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=_place):
        groups.setdefault(finding.subject, []).append(finding)
    return list(groups.items())


def witnesses(side: Iterable[Statement]) -> list[Witness]:
    """The witnesses of one side, in the order of the side."""
    found: dict[str, list[Span]] = {}
    for statement in side:
        span = statement.claim.span
        spans = found.setdefault(" ".join(span.quote.casefold().split()), [])
        if span not in spans:
            spans.append(span)
    return [Witness(span=spans[0], copies=tuple(spans[1:])) for spans in found.values()]


def answers(finding: Finding) -> list[str]:
    """What each side says, as worded; with its times where two sides would read alike."""
    said = [worded(side[0]) if side else "" for side in finding.sides]
    if len(set(said)) == len(said):
        return said
    return [words + (_when(side[0]) if side else "") for words, side in zip(said, finding.sides, strict=True)]


def worded(statement: Statement) -> str:
    """A value in the words of its source, on one line."""
    return " ".join(statement.claim.value.text.split())


def label(finding: Finding) -> str:
    """The question of a finding in words."""
    named = next((side[0].predicate.label for side in finding.sides if side), "") or finding.predicate
    return named.replace("_", " ") + (f" ({finding.scope})" if finding.scope else "")


def address(source: str) -> str:
    """A source's path as part of an address; a name that is no UTF-8 keeps its bytes."""
    return quote(source.encode("utf-8", errors="surrogateescape"), safe="/")


def section(help: str, heading: str) -> str:
    """What a rule's documentation says under `heading`, in one paragraph; "" where it has no such heading."""
    lines = help.splitlines()
    found: list[str] = []
    inside = False
    for line in lines:
        bare = line.strip().strip("#*:_ ").casefold()
        if bare in _HEADINGS:
            inside = bare == heading.casefold()
        elif inside and not (line.strip() and not line.strip().strip("-=~")):
            found.append(line.strip())
    return " ".join(" ".join(found).split())


_HEADINGS = ("what it flags", "why it matters", "example", "how to settle it")


_TIMES = {"start_time": "from", "end_time": "until", "point_in_time": "in"}


def _when(statement: Statement) -> str:
    times = dict(statement.qualifiers)
    return "".join(f" {word} {times[name].text}" for name, word in _TIMES.items() if name in times)


def _place(finding: Finding) -> tuple[str, str, str, str, str, str]:
    return (
        finding.subject.casefold(),
        finding.subject,
        finding.predicate,
        finding.scope,
        finding.rule,
        finding.fingerprint,
    )
