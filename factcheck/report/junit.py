"""JUnit XML: a test suite a subject, a test case a finding; for CI systems that show test reports."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from factcheck.model import Finding, Report
from factcheck.report import View, _grouping, gates, is_open


def render(report: Report, view: View) -> str:
    """Findings that fail the run are failures, those with a ruling are skipped; a run without findings has one passing case."""
    suites = ElementTree.Element("testsuites", name="factcheck")
    for subject, findings in _grouping.by_subject(report.findings):
        cases = [_case(finding, view) for finding in findings]
        _suite(suites, _clean(subject), cases)
    coverage = [_passed("sources were read")] + [
        _skipped(f"{each.source} was not read", each.reason) for each in report.coverage.skipped
    ]
    suite = _suite(suites, "coverage", coverage)
    properties = ElementTree.Element("properties")
    for name in ("sources", "passages", "sentences", "claims", "statements", "unread", "compared"):
        ElementTree.SubElement(properties, "property", name=name, value=str(getattr(report.coverage, name)))
    suite.insert(0, properties)
    for name in ("tests", "failures", "skipped"):
        suites.set(name, str(sum(int(each.get(name, "0")) for each in suites)))
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _suite(parent: ElementTree.Element, name: str, cases: list[ElementTree.Element]) -> ElementTree.Element:
    counts = {
        "tests": len(cases),
        "failures": sum(case.find("failure") is not None for case in cases),
        "errors": 0,
        "skipped": sum(case.find("skipped") is not None for case in cases),
    }
    suite = ElementTree.SubElement(parent, "testsuite", {"name": name} | {key: str(n) for key, n in counts.items()})
    suite.extend(cases)
    return suite


def _case(finding: Finding, view: View) -> ElementTree.Element:
    question = f"{finding.predicate} {finding.scope}".strip()
    if not is_open(finding) and finding.ruling is not None:
        case = _skipped(f"{question} ({finding.fingerprint})", f"{finding.ruling.kind.value}: {finding.ruling.reason}")
    else:
        case = _passed(f"{question} ({finding.fingerprint})")
        tag = "failure" if gates(finding, view.fail_on) else "system-out"
        element = ElementTree.SubElement(case, tag)
        if tag == "failure":
            element.set("message", _clean(finding.message))
            element.set("type", finding.level.value)
        element.text = _clean(_sides(finding))
    case.set("classname", _clean(f"{finding.rule}.{finding.subject}"))
    first = next((side[0].claim.span for side in finding.sides if side), None)
    if first is not None:
        case.set("file", _clean(first.source))
        case.set("line", str(first.line))
    return case


def _passed(name: str) -> ElementTree.Element:
    return ElementTree.Element("testcase", name=_clean(name), classname="factcheck")


def _skipped(name: str, why: str) -> ElementTree.Element:
    case = _passed(name)
    ElementTree.SubElement(case, "skipped", message=_clean(why))
    return case


def _sides(finding: Finding) -> str:
    lines = [finding.message]
    for side in finding.sides:
        for statement in side:
            span = statement.claim.span
            lines.append(f"{span.source}:{span.line}: {_grouping.worded(statement)}: “{' '.join(span.quote.split())}”")
    return "\n".join(lines)


def _clean(words: str) -> str:
    """XML 1.0 has no place for control characters, lone surrogates and two non-characters, not even escaped."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "\N{REPLACEMENT CHARACTER}", words)
