"""The wire format: fixed keys, offsets that point at the words."""

import json
from dataclasses import replace

from factcheck.model import BaselineState, Coverage, Report, Ruling, RulingKind, Skipped
from factcheck.report import View, render


def rendered(*findings, **more):
    return json.loads(
        render(Report(findings=findings, coverage=more.pop("coverage", Coverage()), **more), "json", View())
    )


def test_a_finding_has_the_keys_that_tools_depend_on(bridge):
    data = rendered(
        bridge, coverage=Coverage(sources=3, claims=7, skipped=(Skipped(source="x.bin", reason="not text"),))
    )
    assert data["version"] == 1
    finding = data["findings"][0]
    assert {
        "fingerprint",
        "digest",
        "rule",
        "level",
        "state",
        "subject",
        "predicate",
        "message",
        "ruling",
        "evidence",
    } <= finding.keys()
    assert (finding["rule"], finding["level"], finding["state"], finding["ruling"]) == (
        "conflicting-values",
        "error",
        "new",
        None,
    )
    assert data["coverage"] == {
        "sources": 3, "passages": 0, "sentences": 0, "claims": 7, "statements": 0, "unread": 0, "compared": 0,
        "skipped": [{"source": "x.bin", "reason": "not text"}],
    }  # fmt: skip


def test_every_statement_of_every_side_is_evidence_with_its_place(bridge):
    evidence = rendered(bridge)["findings"][0]["evidence"]
    assert [(each["side"], each["source"], each["value"]) for each in evidence] == [
        (0, "town.txt", "1931"), (0, "guide.md", "1931"), (1, "letters.txt", "1934")]  # fmt: skip
    assert evidence[2] == {
        "side": 1, "source": "letters.txt", "line": 1, "column": 1, "start": 0, "end": 47,
        "quote": "They opened Halley Bridge in 1934, in the rain.", "value": "1934", "qualifiers": {},
        "published": None, "confidence": 0.9,
    }  # fmt: skip


def test_a_ruling_goes_with_its_finding(bridge):
    ruling = Ruling(
        fingerprint=bridge.fingerprint, digest=bridge.digest, kind=RulingKind.SETTLED, reason="deed", value="1931"
    )
    finding = rendered(replace(bridge, state=BaselineState.UNCHANGED, ruling=ruling))["findings"][0]
    assert finding["state"] == "unchanged"
    assert (finding["ruling"]["kind"], finding["ruling"]["value"], finding["ruling"]["reason"]) == (
        "settled",
        "1931",
        "deed",
    )


def test_rulings_without_a_finding_are_reported():
    gone = Ruling(fingerprint="beef", digest="1", kind=RulingKind.KNOWN)
    assert [each["fingerprint"] for each in rendered(absent=(gone,))["absent"]] == ["beef"]
