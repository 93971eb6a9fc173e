"""GitLab's code quality report."""

import json

from factcheck.model import Coverage, Report, Skipped
from factcheck.report import View, render


def issues(*findings, skipped=()):
    return json.loads(render(Report(findings=findings, coverage=Coverage(skipped=tuple(skipped))), "gitlab", View()))


def test_each_side_is_an_issue_with_the_keys_that_gitlab_needs(bridge):
    first, second, coverage = issues(bridge)
    assert coverage["description"] == "0 sources read, 0 claims found, 0 values not read"
    assert first["description"].endswith("(letters.txt:1 says 1934)")
    assert (first["check_name"], first["severity"]) == ("conflicting-values", "major")
    assert first["location"] == {"path": "town.txt", "lines": {"begin": 1, "end": 1}}
    assert second["location"]["path"] == "letters.txt"


def test_fingerprints_are_unique_and_do_not_depend_on_places(bridge, make_finding):
    moved = make_finding([("x.txt", "\n\nHalley Bridge (1931)", "1931")], [("y.txt", "In 1934 it opened.", "1934")])
    assert moved.fingerprint == bridge.fingerprint
    prints = [each["fingerprint"] for each in issues(bridge)]
    assert len(set(prints)) == 3
    assert [each["fingerprint"] for each in issues(moved)] == prints


def test_what_was_not_read_is_an_issue():
    _, issue = issues(skipped=[Skipped(source="a.bin", reason="binary")])
    assert (issue["severity"], issue["location"]["path"]) == ("info", "a.bin")
