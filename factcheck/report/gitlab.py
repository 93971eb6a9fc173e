"""GitLab's code quality report: a JSON array that a job hands over as an artifact."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from factcheck.model import Finding, Level, Report, Statement
from factcheck.report import View, _grouping, is_open

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def render(report: Report, view: View) -> str:
    """One entry for each side of every open finding: GitLab marks a single place an entry."""
    issues = [
        _issue(finding, number, side[0])
        for finding in report.findings
        if is_open(finding)
        for number, side in enumerate(finding.sides)
        if side
    ]
    coverage = report.coverage
    read = f"{coverage.sources} sources read, {coverage.claims} claims found, {coverage.unread} values not read"
    issues.append(
        {
            "type": "issue",
            "check_name": "coverage",
            "description": read,
            "fingerprint": _fingerprint("coverage"),  # always the same, so that GitLab never shows it as new
            "severity": "info",
            "location": {"path": ".", "lines": {"begin": 1}},
        }
    )
    issues += [
        {
            "type": "issue",
            "check_name": "coverage",
            "description": f"factcheck could not read this source: {each.reason}",
            "fingerprint": _fingerprint("coverage", each.source),
            "severity": "info",
            "location": {"path": each.source, "lines": {"begin": 1}},
        }
        for each in report.coverage.skipped
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, number: int, statement: Statement) -> dict[str, Any]:
    span = statement.claim.span
    others = [side[0] for index, side in enumerate(finding.sides) if side and index != number]
    against = "; ".join(f"{o.claim.span.source}:{o.claim.span.line} says {_grouping.worded(o)}" for o in others)
    return {
        "type": "issue",
        "check_name": finding.rule,
        "description": finding.message + (f" ({against})" if against else ""),
        "categories": ["Bug Risk"],
        # GitLab wants it unique for an entry and stable across runs: which disagreement, and which answer in it
        "fingerprint": _fingerprint(finding.fingerprint, statement.value.text, str(number)),
        "severity": SEVERITIES[finding.level],
        "location": {"path": span.source, "lines": {"begin": span.line, "end": span.line + span.quote.count("\n")}},
    }


def _fingerprint(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
