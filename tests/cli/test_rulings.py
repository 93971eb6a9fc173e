"""From a finding to a ruling, and what the next run makes of it."""

import io
import json
import sys
from pathlib import Path

import pytest

from factcheck import ledger


def fingerprints(run):
    return [each["fingerprint"] for each in json.loads(run("check", "-f", "json").out)["findings"]]


@pytest.mark.parametrize(("command", "kind"), [("accept", "accepted"), ("reject", "rejected"), ("settle", "settled")])
def test_after_a_ruling_the_next_run_is_clean_and_shows_it(project, run, command, kind):
    (fingerprint,) = fingerprints(run)
    done = run(command, fingerprint[:5], "--reason", "two ways to count", "--by", "Kim", "--until", "2999-12-31")
    assert (done.code, done.out) == (0, "")
    ruling = ledger.read(Path("claims.yaml")).rulings[fingerprint]
    assert (ruling.kind, ruling.reason, ruling.by, ruling.until) == (kind, "two ways to count", "Kim", "2999-12-31")
    after = run("check")
    assert after.code == 0
    assert f"{kind} by Kim until 2999-12-31: two ways to count" in after.out


def test_accept_all_leaves_nothing_new(project, run):
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    assert run("accept", "--all", "--reason", "as it was when we began").code == 0
    assert run("check").code == 0
    before = Path("claims.yaml").read_text()
    assert "nothing to rule on" in run("accept", "--all", "--reason", "again").err
    assert Path("claims.yaml").read_text() == before


def test_a_baseline_can_be_noted_as_known_without_deciding(project, run):
    run("accept", "--all", "--known", "--reason", "there before factcheck was")
    assert [ruling.kind for ruling in ledger.read(Path("claims.yaml")).rulings.values()] == ["known"]
    assert run("check").code == 0


def test_another_answer_re_opens_the_ruling(project, run):
    run("accept", "--all", "--reason", "both may be meant")
    Path("sources/map.txt").write_text("Halley Bridge was opened in 1936.\n")
    done = run("check", "-f", "json")
    assert done.code == 1
    (finding,) = json.loads(done.out)["findings"]
    assert (finding["state"], finding["ruling"]["reason"]) == ("updated", "both may be meant")


def test_moving_and_re_wrapping_text_re_opens_nothing(project, run):
    run("accept", "--all", "--reason", "both may be meant")
    Path("sources/minutes.md").rename("sources/protocol.md")
    Path("sources/letters.txt").write_text("\n\n\nHalley Bridge was\nopened in 1934.\n")
    assert run("check").code == 0


def test_an_expired_ruling_is_open_again_and_says_so(project, run):
    run("accept", "--all", "--reason", "until the archive opens", "--until", "2020-01-01")
    done = run("check")
    assert done.code == 1
    assert "the ruling has expired" in done.out


def test_settle_holds_the_value_and_later_sources_are_compared_with_it(project, run):
    (fingerprint,) = fingerprints(run)
    assert run("settle", fingerprint, "--value", "1931", "--reason", "the deed").code == 0
    (held,) = ledger.read(Path("claims.yaml")).claims
    assert (held.subject.text, held.value.text) == ("Halley Bridge", "1931")
    assert run("check").code == 0
    Path("sources/minutes.md").write_text("# Halley Bridge\n\nHalley Bridge was opened in 1939.\n")
    done = run("check")
    assert done.code == 1
    assert "claims.yaml" in done.out


def test_two_answers_to_one_question_are_never_held(project, run):
    (fingerprint,) = fingerprints(run)
    run("settle", fingerprint, "--value", "1931")
    before = Path("claims.yaml").read_text()
    assert run("settle", fingerprint, "--value", "1931").code == 0
    assert Path("claims.yaml").read_text() == before
    done = run("settle", fingerprint, "--value", "1934")
    assert done.code == 2
    assert "holds another answer already: 1931" in done.err
    assert " --> claims.yaml:" in done.err
    assert Path("claims.yaml").read_text() == before


def test_settle_with_an_answer_that_no_source_gives(project, run):
    (fingerprint,) = fingerprints(run)
    run("settle", fingerprint, "--value", "1932")
    done = run("check")
    assert done.code == 0
    assert "settled (1932)" in done.out


def test_prune_removes_only_rulings_without_a_finding(project, run):
    run("accept", "--all", "--reason", "kept")
    text = Path("claims.yaml").read_text()
    Path("claims.yaml").write_text(text + '  "zz": {kind: known, digest: "1", reason: "long gone"}\n')
    assert "1 ruling without a finding" in run("check").out
    assert "would go" in run("prune", "--dry-run").err
    assert "zz: known, long gone" in run("prune").err
    assert Path("claims.yaml").read_text() == text
    assert "nothing to prune" in run("prune").err


def typed(monkeypatch, keys):
    monkeypatch.setattr(sys, "stdin", io.StringIO(keys))


def test_review_writes_after_every_answer_and_goes_on_where_it_stopped(project, run, monkeypatch):
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    typed(monkeypatch, "what\na\n\na\nboth are meant\nq\n")
    first = run("review")
    assert "1 of 2" in first.out
    assert "a ruling needs a reason" in first.out
    assert "1 finding left without a ruling" in first.err
    assert [ruling.reason for ruling in ledger.read(Path("claims.yaml")).rulings.values()] == ["both are meant"]
    typed(monkeypatch, "s\n2\nthe register\n")
    second = run("review", "--by", "Kim")
    assert "1 of 1" in second.out
    assert "every finding has its ruling" in second.err
    assert run("check").code == 0
    assert {ruling.kind for ruling in ledger.read(Path("claims.yaml")).rulings.values()} == {"accepted", "settled"}


def test_review_ends_with_the_input(project, run, monkeypatch):
    typed(monkeypatch, "")
    assert run("review").code == 0
    assert not Path("claims.yaml").exists()


def test_explain_goes_from_the_words_to_the_verdict(project, run):
    (fingerprint,) = fingerprints(run)
    out = run("explain", fingerprint[:6]).out
    for part in (
        "“Halley Bridge was opened in 1931",
        "date 1931, allows 1931-01-01 to 1931-12-31",
        "Why they cannot both hold",
        fingerprint,
    ):
        assert part in out


def test_explain_a_rule_prints_its_four_headings(project, run):
    out = run("explain", "conflicting-values").out
    for heading in ("What it flags", "Why it matters", "Example", "How to settle it"):
        assert heading in out


def test_a_fingerprint_prefix_must_be_enough(project, run):
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    done = run("accept", "", "--reason", "x")
    assert done.code == 2
    assert "is the start of 2 fingerprints" in done.err
