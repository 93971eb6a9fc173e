"""Annotations on a pull request: workflow commands that a GitHub runner reads from stdout."""

from __future__ import annotations

from factcheck.model import Finding, Level, Report, Statement
from factcheck.report import View, _grouping, is_open

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def render(report: Report, view: View) -> str:
    """One annotation for each side of every open finding, errors first: GitHub shows only the first ones."""
    ordered = sorted(filter(is_open, report.findings), key=lambda finding: -finding.level.severity)
    return "".join(
        _annotation(finding, number, side[0])
        for finding in ordered
        for number, side in enumerate(finding.sides)
        if side
    ) + _coverage(report)


def _annotation(finding: Finding, number: int, statement: Statement) -> str:
    span = statement.claim.span
    others = [side[0] for index, side in enumerate(finding.sides) if side and index != number]
    against = "".join(
        f"\n{other.claim.span.source}:{other.claim.span.line} says {_grouping.worded(other)}: {_quoted(other)}"
        for other in others
    )
    ends = span.line + span.quote.count("\n")
    properties = {
        "file": span.source,
        "line": str(span.line),
        "endLine": str(ends),
        **({"col": str(span.column), "endColumn": str(span.column + len(span.quote))} if ends == span.line else {}),
        "title": f"{finding.rule} {finding.fingerprint}",
    }
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{COMMANDS[finding.level]} {said}::{_data(finding.message + against)}\n"


def _coverage(report: Report) -> str:
    coverage = report.coverage
    read = f"{coverage.sources} sources read, {coverage.claims} claims found, {coverage.unread} values not read"
    lines = [f"::notice title=factcheck::{read}\n"]
    lines += [
        f"::warning file={_property(each.source)},title=not read::{_data(each.reason)}\n" for each in coverage.skipped
    ]
    return "".join(lines)


def _quoted(statement: Statement) -> str:
    return "“" + " ".join(statement.claim.span.quote.split()) + "”"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
