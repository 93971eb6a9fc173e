"""The wire format that tools depend on: version 1."""

from __future__ import annotations

import json
from typing import Any

from factcheck.model import Coverage, Finding, Report, Ruling, Statement
from factcheck.report import View

VERSION = 1


def render(report: Report, view: View) -> str:
    """One object, two-space indented, non-ASCII characters as they are."""
    data: dict[str, Any] = {
        "version": VERSION,
        "findings": [_finding(finding) for finding in report.findings],
        "coverage": _coverage(report.coverage),
        "absent": [_ruling(ruling) | {"fingerprint": ruling.fingerprint} for ruling in report.absent],
    }
    if report.near_misses:
        data["near_misses"] = [_finding(finding) for finding in report.near_misses]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "fingerprint": finding.fingerprint,
        "digest": finding.digest,
        "rule": finding.rule,
        "level": finding.level.value,
        "state": finding.state.value,
        "subject": finding.subject,
        "predicate": finding.predicate,
        "scope": finding.scope,
        "message": finding.message,
        "ruling": _ruling(finding.ruling) if finding.ruling else None,
        "evidence": [_evidence(number, statement) for number, side in enumerate(finding.sides) for statement in side],
        "reasoning": list(finding.reasoning),
    }


def _evidence(side: int, statement: Statement) -> dict[str, Any]:
    span = statement.claim.span
    qualifiers: dict[str, str] = {}
    for name, value in statement.qualifiers:
        qualifiers[name] = f"{qualifiers[name]}; {value.text}" if name in qualifiers else value.text
    return {
        "side": side,
        "source": span.source,
        "line": span.line,
        "column": span.column,
        "start": span.start,
        "end": span.end,
        "quote": span.quote,
        "value": statement.value.text,
        "qualifiers": qualifiers,
        "published": statement.claim.published,
        "confidence": statement.claim.confidence,
    }


def _ruling(ruling: Ruling) -> dict[str, Any]:
    return {
        "kind": ruling.kind.value,
        "reason": ruling.reason,
        "until": ruling.until,
        "by": ruling.by,
        "value": ruling.value,
        "digest": ruling.digest,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "sources": coverage.sources,
        "passages": coverage.passages,
        "sentences": coverage.sentences,
        "claims": coverage.claims,
        "statements": coverage.statements,
        "unread": coverage.unread,
        "compared": coverage.compared,
        "skipped": [{"source": each.source, "reason": each.reason} for each in coverage.skipped],
    }
