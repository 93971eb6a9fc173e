"""Rulings made on two branches, merged by a real git."""

import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factcheck import ledger
from factcheck.errors import FactcheckError
from factcheck.model import Ruling, RulingKind

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder, *arguments, check=True):
    who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
    return subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=check)


def ruling(fingerprint, kind=RulingKind.ACCEPTED):
    return Ruling(fingerprint=fingerprint, digest="same", kind=kind, reason="because")


def repository(folder, start=()):
    git(folder, "init", "-q")
    path = folder / "claims.yaml"
    ledger.record(path, [ruling(each) for each in start])
    assert ledger.merge_by_lines(path) == folder / ".gitattributes"
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "start")
    return path


def branch(folder, path, name, fingerprints):
    git(folder, "checkout", "-qb", name, "main")
    ledger.record(path, [ruling(each) for each in fingerprints])
    git(folder, "commit", "-qam", name)


fingerprints = st.lists(st.text("0123456789abcdef", min_size=4, max_size=4), max_size=6, unique=True)


@example(start=["0002"], left=["0000", "0003"], right=["0001", "0004"])
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(start=fingerprints, left=fingerprints, right=fingerprints)
def test_different_rulings_on_two_branches_merge_cleanly(tmp_path_factory, start, left, right):
    folder = tmp_path_factory.mktemp("project")
    left = [each for each in left if each not in start] or ["l"]
    right = [each for each in right if each not in (*start, *left)] or ["r"]
    path = repository(folder, start)
    branch(folder, path, "left", left)
    branch(folder, path, "right", right)
    merged = git(folder, "merge", "-q", "left", "-m", "both", check=False)
    assert merged.returncode == 0, merged.stdout + merged.stderr
    assert set(ledger.read(path).rulings) == {*start, *left, *right}
    ledger.record(path, [ruling("zzzz")])
    assert list(ledger.read(path).rulings) == sorted({*start, *left, *right, "zzzz"})


def test_two_different_rulings_on_one_finding_are_never_taken_for_one(tmp_path):
    path = repository(tmp_path)
    for name, kind in (("left", RulingKind.ACCEPTED), ("right", RulingKind.REJECTED)):
        git(tmp_path, "checkout", "-qb", name, "main")
        ledger.record(path, [ruling("aa", kind)])
        git(tmp_path, "commit", "-qam", name)
    git(tmp_path, "merge", "-q", "left", "-m", "both", check=False)
    with pytest.raises(FactcheckError, match="two different rulings on aa"):
        ledger.read(path)


def test_how_a_project_merges_is_left_alone_when_it_has_decided(tmp_path):
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitattributes").write_text("*.yaml merge=mine")
    assert ledger.merge_by_lines(tmp_path / "claims.yaml") is None
    assert (tmp_path / ".gitattributes").read_text() == "*.yaml merge=mine"


def test_outside_a_repository_nothing_is_written(tmp_path):
    assert ledger.merge_by_lines(tmp_path / "claims.yaml") is None
    assert not list(tmp_path.iterdir())


HEAD = "version: 1\n\nnames:\n\nclaims:\n\n\n\n\nrulings:\n"


def text(*lines, head=HEAD):
    return head + "".join(f"  {line}\n" for line in lines)


def line(fingerprint, kind="known"):
    return f'"{fingerprint}": {{kind: {kind}, digest: "1", reason: "r"}}'


def test_changes_and_removals_of_two_branches_are_merged_ruling_by_ruling():
    base = text(line("a"), line("b"), line("c"), line("d"))
    ours = text(line("a", "accepted"), line("b"), line("c"))
    theirs = text(line("a"), line("b", "rejected"), line("c"), line("d"), line("e"))
    merged, conflicts = ledger.merged(base, ours, theirs, source="claims.yaml")
    assert conflicts == ()
    assert merged == text(line("a", "accepted"), line("b", "rejected"), line("c"), line("e"))


def test_two_rulings_on_one_finding_are_a_conflict_with_git_s_marks():
    merged, conflicts = ledger.merged(
        text(line("a")), text(line("a", "accepted")), text(line("a", "rejected")), source="claims.yaml"
    )
    assert conflicts == ("a",)
    assert "<<<<<<<" in merged and line("a", "accepted") in merged and line("a", "rejected") in merged
    with pytest.raises(FactcheckError, match="conflict marks"):
        ledger.parse(merged, "claims.yaml")


def test_names_claims_and_comments_are_merged_line_by_line():
    base = text(line("a"))
    ours = base.replace("names:\n", 'names:\n  aliases: {"A": ["B"]}\n')
    theirs = (
        base.replace("claims:\n", 'claims:\n  - {subject: "A", predicate: "p", value: "1"}  # seen\n') + "# the end\n"
    )
    merged, _ = ledger.merged(base, ours, theirs, source="claims.yaml")
    read = ledger.parse(merged, "claims.yaml")
    assert (read.aliases, len(read.claims), list(read.rulings)) == ({"A": ("B",)}, 1, ["a"])
    assert "# seen" in merged and "# the end" in merged


kinds = st.sampled_from([None, "known", "accepted", "rejected"])


@settings(max_examples=40, deadline=None)
@given(rows=st.dictionaries(st.sampled_from("abcdef"), st.tuples(kinds, kinds, kinds)))
def test_a_merge_keeps_what_each_side_did(rows):
    base, ours, theirs = (
        text(*(line(key, row[at]) for key, row in sorted(rows.items()) if row[at])) for at in range(3)
    )
    merged, conflicts = ledger.merged(base, ours, theirs, source="claims.yaml")
    assert set(conflicts) == {key for key, (b, o, t) in rows.items() if o != t and o != b and t != b}
    if not conflicts:
        wanted = {key: t if o == b else o for key, (b, o, t) in rows.items()}
        assert {key: each.kind for key, each in ledger.parse(merged, "c").rulings.items()} == {
            k: v for k, v in wanted.items() if v
        }
    else:
        assert "<<<<<<<" in merged


def test_a_ledger_that_both_branches_began():
    merged, conflicts = ledger.merged("", text(line("a")), text(line("b")), source="claims.yaml")
    assert conflicts == ()
    assert list(ledger.parse(merged, "claims.yaml").rulings) == ["a", "b"]
