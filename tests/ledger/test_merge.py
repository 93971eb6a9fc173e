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
