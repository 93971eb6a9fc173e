"""JUnit XML."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import BaselineState, Coverage, Level, Report, Ruling, RulingKind, Skipped
from factcheck.report import View, render


def parsed(*findings, skipped=(), **view):
    coverage = Coverage(sources=2, claims=9, skipped=tuple(skipped))
    return ElementTree.fromstring(render(Report(findings=findings, coverage=coverage), "junit", View(**view)))


def test_an_open_finding_is_a_failure_with_all_its_evidence(bridge):
    root = parsed(bridge)
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("2", "1", "0")
    case = root.find("testsuite[@name='Halley Bridge']/testcase")
    assert (case.get("file"), case.get("line")) == ("town.txt", "1")
    assert "letters.txt:1: 1934: “They opened Halley Bridge in 1934, in the rain.”" in case.find("failure").text


def test_a_ruled_finding_is_skipped(bridge):
    ruling = Ruling(fingerprint="x", digest="x", kind=RulingKind.ACCEPTED, reason="two ways")
    root = parsed(replace(bridge, state=BaselineState.UNCHANGED, ruling=ruling))
    assert root.find(".//skipped").get("message") == "accepted: two ways"
    assert root.get("failures") == "0"


@pytest.mark.parametrize(("fail_on", "failures"), [(Level.ERROR, "0"), (Level.WARNING, "1"), (Level.NOTE, "1")])
def test_failures_are_what_fails_the_run(bridge, fail_on, failures):
    assert parsed(replace(bridge, level=Level.WARNING), fail_on=fail_on).get("failures") == failures


def test_coverage_is_in_it(bridge):
    root = parsed(skipped=[Skipped(source="a.bin", reason="binary")])
    assert root.find(".//property[@name='claims']").get("value") == "9"
    assert root.find(".//skipped").get("message") == "binary"


@given(text=st.text(min_size=1, max_size=30))
def test_any_text_is_valid_xml(make_finding, text):
    root = parsed(make_finding([("a", text, "1")], [("b", "y", "2")], subject=text, message=text))
    assert root.find(".//failure") is not None


def test_a_junit_library_reads_it(bridge):
    junitparser = pytest.importorskip("junitparser")
    suites = junitparser.JUnitXml.fromstring(
        render(Report(findings=(bridge,), coverage=Coverage(sources=2)), "junit", View())
    )
    failing = [case for suite in suites for case in suite if case.result]
    assert suites.failures == 1
    assert [type(result).__name__ for case in failing for result in case.result] == ["Failure"]
    assert failing[0].classname or failing[0].name
