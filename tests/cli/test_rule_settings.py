"""What a project sets for its rules: levels, tolerances, paths and passages to ignore."""

from __future__ import annotations

from pathlib import Path

import pytest


def settings(text):
    Path("factcheck.toml").write_text(text)


def test_a_level_is_the_most_serious_one(project, run):
    settings('[rules.conflicting-values]\nlevel = "warning"\n')
    assert "warning[conflicting-values]" in run("check").out
    settings('rules = { conflicting-values = "note" }\n')
    assert run("check").code == 0


@pytest.mark.parametrize(
    "text", ["[rules.conflicting-values]\nenabled = false\n", 'rules.conflicting-values = "off"\n']
)
def test_a_rule_is_switched_off(project, run, text):
    settings(text)
    done = run("check")
    assert (done.code, "conflicting-values" in done.out) == (0, False)


def test_paths_are_ignored(project, run):
    settings('[ignore]\n"sources/let*" = ["conflicting-values"]\n')
    assert run("check").code == 0
    settings('[ignore]\n"sources/old/*" = "all"\n')
    assert run("check").code == 1


def test_a_passage_is_ignored(project, run):
    page = project / "sources" / "minutes.md"
    page.write_text(page.read_text() + "\n<!-- factcheck: ignore denied no more -->\nThe river is wide.\n")
    done = run("check")
    assert done.code == 1
    assert "sources/minutes.md:5: unused ignore denied: nothing would be found there" in done.err
    page.write_text(
        "# Halley Bridge\n\n<!-- factcheck: ignore conflicting-values x -->\nHalley Bridge was opened in 1931.\n"
    )
    done = run("check")
    assert (done.code, "unused" in done.err) == (0, False)


def test_a_tolerance(project, run):
    settings('[predicates.date_of_official_opening]\ntolerance = "4 years"\n')
    assert run("check").code == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[rules.conflictng-values]\nlevel = "note"\n', "there is no rule `conflictng-values`"),
        ('[ignore]\n"old/*" = "drft"\n[rules]\n', ""),
        ('[rules.drift]\nlevel = "fatal"\n', "`level` of drift must be one of error, warning, note"),
        ("[rules.drift]\nlevle = 1\n", "unknown setting `levle` of drift"),
        ('[rules.drift]\nenabled = "no"\n', "true or false"),
        ('[predicates.height]\ntolerance = "much"\n', "a share or a time"),
        ("rules = 3\n", "a table"),
        ("[ignore]\nold = 3\n", "rules by glob"),
    ],
)
def test_wrong_settings(project, run, text, message):
    settings(text)
    done = run("check")
    if message:
        assert done.code == 2
    assert message in done.err


def test_a_comment_with_an_unknown_rule_is_named(project, run):
    page = project / "sources" / "minutes.md"
    page.write_text("<!-- factcheck: ignore dneied x -->\n" + page.read_text())
    assert "there is no rule `dneied`" in run("check").err
