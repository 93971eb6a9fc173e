"""The library's face: `factcheck.check` and the nouns it returns."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck


def test_check_reports_a_contradiction_with_both_quotes(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Bluefin Robotics was founded in 1993.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("Bluefin Robotics was founded in 1996.\n", encoding="utf-8")
    report = factcheck.check(tmp_path)
    assert [finding.rule for finding in report.findings] == ["conflicting-values"]
    finding = report.findings[0]
    assert finding.level is factcheck.Level.ERROR
    quotes = {statement.claim.span.quote for side in finding.sides for statement in side}
    assert quotes == {"Bluefin Robotics was founded in 1993", "Bluefin Robotics was founded in 1996"}
    assert report.coverage.sources == 2


def test_check_without_sources_is_an_error_with_a_hint(tmp_path: Path) -> None:
    with pytest.raises(factcheck.FactcheckError) as raised:
        factcheck.check(tmp_path)
    assert raised.value.hint


def test_what_is_said_of_several_at_once_is_one_finding(tmp_path):
    crew = "# Kestrel 4\n\nMira Olsen and Erik Dahl flew on Kestrel 4 in 1971. They collected"
    (tmp_path / "a.md").write_text(f"{crew} 21.6 kg of dust.\n", "utf-8")
    (tmp_path / "b.md").write_text(f"{crew} 24.5 kg of dust.\n", "utf-8")
    assert len([each for each in factcheck.check(tmp_path).findings if "mass" in each.predicate]) == 1
