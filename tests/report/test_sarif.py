"""SARIF 2.1.0, checked against the OASIS schema where that is at hand."""

import json
import os
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from factcheck.model import BaselineState, Coverage, Level, Report, Rule, Ruling, RulingKind, Skipped
from factcheck.report import View, render

SCHEMA = Path(os.environ.get("SARIF_SCHEMA", Path(__file__).parents[3] / "shared" / "schemas" / "sarif-2.1.0.json"))
HELP = "### What it flags\n\nTwo answers to one question. Or more.\n\n### How to settle it\n\nLook.\n"


def log(*findings, absent=(), skipped=()):
    coverage = Coverage(sources=3, claims=9, skipped=tuple(skipped))
    rules = {"conflicting-values": Rule(id="conflicting-values", level=Level.ERROR, help=HELP)}
    return json.loads(render(Report(findings=findings, coverage=coverage, absent=absent), "sarif", View(rules=rules)))


def result(*findings, **more):
    return log(*findings, **more)["runs"][0]["results"][0]


def ruled(finding, state=BaselineState.UNCHANGED, kind=RulingKind.ACCEPTED, **more):
    ruling = Ruling(fingerprint=finding.fingerprint, digest=finding.digest, kind=kind, reason="two ways", **more)
    return replace(finding, state=state, ruling=ruling)


def test_the_first_place_is_the_location_and_all_others_are_related(bridge):
    found = result(bridge)
    (location,) = found["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "town.txt", "uriBaseId": "SRCROOT"}
    assert location["physicalLocation"]["region"]["snippet"]["text"] == "Halley Bridge opened in 1931."
    assert [each["physicalLocation"]["artifactLocation"]["uri"] for each in found["relatedLocations"]] == [
        "guide.md",
        "letters.txt",
    ]
    assert found["message"]["text"].endswith("(against: [1934](2))")
    assert found["relatedLocations"][1]["id"] == 2


def test_columns_count_code_points_and_end_after_the_last_character(make_finding):
    log_ = log(make_finding([("a.txt", "Ein 🏗 Bau,\n1931", "1931")], [("b.txt", "1934", "1934")]))
    assert log_["runs"][0]["columnKind"] == "unicodeCodePoints"
    region = log_["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert {key: region[key] for key in ("startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength")} == {
        "startLine": 1, "startColumn": 1, "endLine": 2, "endColumn": 5, "charOffset": 0, "charLength": 15}  # fmt: skip


@pytest.mark.parametrize("state", [BaselineState.NEW, BaselineState.UNCHANGED, BaselineState.UPDATED])
def test_the_baseline_state_is_the_finding_s(bridge, state):
    found = result(ruled(bridge, state))
    assert found["baselineState"] == state.value
    assert found["partialFingerprints"] == {"disagreement/v1": bridge.fingerprint, "answers/v1": bridge.digest}


def test_only_a_ruling_that_holds_suppresses(bridge):
    (suppression,) = result(ruled(bridge, by="Kim", until="2031-01-01"))["suppressions"]
    assert suppression == {
        "kind": "external", "status": "accepted", "justification": "accepted: two ways",
        "properties": {"by": "Kim", "until": "2031-01-01"},
    }  # fmt: skip
    assert result(ruled(bridge, kind=RulingKind.KNOWN))["suppressions"][0]["status"] == "underReview"
    assert result(ruled(bridge, BaselineState.UPDATED))["suppressions"] == []
    assert result(bridge)["suppressions"] == []


def test_absent_rulings_are_results_too():
    gone = Ruling(fingerprint="beef", digest="1", kind=RulingKind.KNOWN, reason="old")
    found = result(absent=(gone,))
    assert (found["baselineState"], found["partialFingerprints"]["disagreement/v1"]) == ("absent", "beef")


def test_rules_carry_their_help(bridge):
    (rule,) = log(bridge)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "Two answers to one question."
    assert rule["help"]["markdown"] == HELP


def test_the_log_is_valid(bridge, make_finding):
    if not SCHEMA.is_file():
        pytest.skip("the SARIF schema is not here; set SARIF_SCHEMA to its path")
    other = make_finding(
        [("/abs/ä b.txt", "x [1]\ny", "1")], [("b#?.txt", "y", "2")], rule="unheard-of", level=Level.NOTE
    )
    gone = Ruling(fingerprint="beef", digest="1", kind=RulingKind.REJECTED, by="Kim")
    whole = log(ruled(bridge), other, absent=(gone,), skipped=(Skipped(source="x.bin", reason="binary [file]"),))
    errors = list(jsonschema.Draft4Validator(json.loads(SCHEMA.read_text())).iter_errors(whole))
    assert errors == []
