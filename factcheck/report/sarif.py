"""SARIF 2.1.0, for code scanning and for the tools that compare runs."""

from __future__ import annotations

import json
from typing import Any

from factcheck.model import BaselineState, Finding, Level, Report, Rule, Ruling, RulingKind, Span, Statement
from factcheck.report import View, _grouping, is_open
from factcheck.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "SRCROOT"


def render(report: Report, view: View) -> str:
    """One run. Columns count code points; the first place of the first side is the location, all others are related.

    A ruling that holds is a suppression, under review where it says no more than `known`. Absent rulings become results
    with the baseline state `absent`.
    """
    fired = sorted({finding.rule for finding in report.findings} | set(view.rules))
    index = {rule: number for number, rule in enumerate(fired)}
    run = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "semanticVersion": __version__,
                "rules": [_rule(view.rules.get(rule) or Rule(id=rule, level=Level.ERROR, help="")) for rule in fired],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder in which factcheck was run"}}},
        "results": [_result(finding, index) for finding in report.findings] + [_absent(each) for each in report.absent],
        "invocations": [_invocation(report)],
        "properties": {"coverage": _coverage(report)},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    flags = _grouping.section(rule.help, "What it flags") or rule.id.replace("-", " ")
    described: dict[str, Any] = {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": flags.partition(". ")[0].rstrip(".") + "."},
        "fullDescription": {"text": flags},
        "defaultConfiguration": {"level": rule.level.value},
    }
    if rule.help:
        described["help"] = {"text": rule.help, "markdown": rule.help}
    return described


def _result(finding: Finding, index: dict[str, int]) -> dict[str, Any]:
    places = [(number, statement) for number, side in enumerate(finding.sides) for statement in side]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "level": finding.level.value,
        "message": {"text": _message(finding)},
        "locations": [_location(statement.claim.span) for _, statement in places[:1]],
        "relatedLocations": [
            _location(statement.claim.span, number, _said(side, statement))
            for number, (side, statement) in enumerate(places[1:], start=1)
        ],
        "partialFingerprints": {"disagreement/v1": finding.fingerprint, "answers/v1": finding.digest},
        "baselineState": finding.state.value,
        "suppressions": [],
        "properties": {"subject": finding.subject, "predicate": finding.predicate, "scope": finding.scope},
    }
    if finding.ruling is not None and not is_open(finding):
        result["suppressions"] = [_suppression(finding.ruling)]
    return result


def _message(finding: Finding) -> str:
    """The message, with numbered links to the places of the other sides, as viewers show them."""
    links = []
    number = -1
    for side in finding.sides:
        for statement in side:
            number += 1
            if number and statement is side[0]:
                links.append(f"[{_plain(_grouping.worded(statement))}]({number})")
    return _plain(finding.message) + (f" (against: {', '.join(links)})" if links else "")


def _plain(words: str) -> str:
    """Brackets make links in SARIF messages; these are words."""
    return words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _said(side: int, statement: Statement) -> str:
    return f"answer {side + 1}: {_grouping.worded(statement)}"


def _location(span: Span, number: int | None = None, message: str = "") -> dict[str, Any]:
    lines = span.quote.split("\n")
    end_column = len(lines[-1]) + 1 + (span.column - 1 if len(lines) == 1 else 0)
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _artifact(span.source),
            "region": {
                "startLine": span.line,
                "startColumn": span.column,
                "endLine": span.line + len(lines) - 1,
                "endColumn": end_column,
                "charOffset": span.start,
                "charLength": span.end - span.start,
                "snippet": {"text": span.quote},
            },
        }
    }
    if number is not None:
        location["id"] = number
        location["message"] = {"text": _plain(message)}
    return location


def _artifact(source: str) -> dict[str, str]:
    """Relative paths hang on a base that the reader of the log chooses; absolute ones are file addresses."""
    path = _grouping.address(source)
    return {"uri": f"file://{path}"} if path.startswith("/") else {"uri": path, "uriBaseId": ROOT}


def _suppression(ruling: Ruling) -> dict[str, Any]:
    said = ruling.kind.value + (f" as {ruling.value}" if ruling.value else "")
    said += f": {ruling.reason}" if ruling.reason else ""
    suppression: dict[str, Any] = {
        "kind": "external",
        "status": "underReview" if ruling.kind is RulingKind.KNOWN else "accepted",
        "justification": said,
    }
    properties = {name: value for name, value in (("by", ruling.by), ("until", ruling.until)) if value}
    return suppression | ({"properties": properties} if properties else {})


def _absent(ruling: Ruling) -> dict[str, Any]:
    return {
        "message": {"text": f"no source disagrees here any more; ruled {ruling.kind.value}: {_plain(ruling.reason)}"},
        "level": "none",
        "kind": "notApplicable",
        "partialFingerprints": {"disagreement/v1": ruling.fingerprint, "answers/v1": ruling.digest},
        "baselineState": BaselineState.ABSENT.value,
        "suppressions": [_suppression(ruling)],
    }


def _invocation(report: Report) -> dict[str, Any]:
    skipped = report.coverage.skipped
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {
                "level": "warning",
                "message": {"text": f"not read: {_plain(each.reason)}"},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(each.source)}}],
            }
            for each in skipped
        ],
    }


def _coverage(report: Report) -> dict[str, int]:
    names = ("sources", "passages", "sentences", "claims", "statements", "unread", "compared")
    return {name: getattr(report.coverage, name) for name in names}
