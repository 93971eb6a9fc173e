"""Against a git revision: what is new, what is gone."""

import json
import shutil
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def states(done):
    return {each["subject"]: each["state"] for each in json.loads(done.out)["findings"]}


def test_since_fails_only_on_what_the_revision_did_not_have(project, run, repository):
    assert run("check", "--since", "HEAD").code == 0
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    done = run("check", "--since", "HEAD", "-f", "json")
    assert done.code == 1
    assert states(done) == {"Maria Kent": "new", "Halley Bridge": "unchanged"}


def test_since_sees_that_another_answer_has_joined(project, run, repository):
    Path("sources/map.txt").write_text("Halley Bridge was opened in 1936.\n")
    done = run("check", "--since", "HEAD", "-f", "json")
    assert (done.code, states(done)) == (1, {"Halley Bridge": "updated"})


def test_diff_shows_new_and_gone(project, run, repository):
    assert states(run("diff", "HEAD", "-f", "json")) == {}
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    Path("sources/minutes.md").write_text("# Halley Bridge\n\nHalley Bridge was opened in 1934.\n")
    done = run("diff", "HEAD", "-f", "json")
    assert done.code == 0
    assert states(done) == {"Maria Kent": "new", "Halley Bridge": "absent"}
    assert "1 gone" in run("diff", "HEAD").out


def test_diff_reads_git_and_leaves_the_working_tree_alone(project, run, repository):
    Path("sources/letters.txt").write_text("Nothing of the kind was ever opened in 1934.\n")
    before = repository("status", "--porcelain")
    run("diff", "HEAD")
    assert repository("status", "--porcelain") == before


def test_a_revision_before_there_were_sources(project, run, repository):
    repository("checkout", "-q", "--orphan", "other")
    repository("rm", "-rfq", "--cached", ".")
    Path("readme.md").write_text("hello\n")
    repository("add", "readme.md")
    repository("commit", "-qm", "none")
    done = run("check", "--since", "HEAD", "-f", "json")
    assert (done.code, states(done)) == (1, {"Halley Bridge": "new"})


def test_a_ledger_that_was_broken_then(project, run, repository):
    Path("claims.yaml").write_text("version: 1\nrulings: [\n")
    repository("add", ".")
    repository("commit", "-qm", "broken")
    Path("claims.yaml").unlink()
    done = run("check", "--since", "HEAD")
    assert done.code == 0
    assert "the ledger at HEAD cannot be used" in done.err


def test_a_revision_that_is_not_there(project, run, repository):
    done = run("diff", "v9")
    assert done.code == 2
    assert "git knows no revision v9" in done.err
    assert run("diff", "--output=x").code == 2


def test_sources_outside_the_repository(project, run, repository, tmp_path_factory):
    other = tmp_path_factory.mktemp("other") / "a.txt"
    other.write_text("Halley Bridge was opened in 1931.\n")
    done = run("check", "--since", "HEAD", str(other))
    assert done.code == 2
    assert "outside the git repository" in done.err


def test_names_with_blanks_and_accents(project, run, repository):
    Path("sources/minutes.md").rename("sources/minutes d'été – 1.md")
    repository("add", "-A")
    repository("commit", "-qm", "names")
    assert run("check", "--since", "HEAD").code == 0


def test_the_merge_driver_in_git(project, run, repository):
    import sys

    Path(".gitattributes").write_text("claims.yaml merge=factcheck\n")
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    repository("config", "merge.factcheck.driver", f"{sys.executable} -m factcheck ledger merge %O %A %B %P")
    run("init")
    repository("add", "-A")
    repository("commit", "-qm", "ledger")
    first, second = sorted(each["fingerprint"] for each in json.loads(run("check", "-f", "json").out)["findings"])
    repository("checkout", "-qb", "left")
    run("accept", first, "--reason", "left")
    repository("commit", "-qam", "left")
    repository("checkout", "-q", "main")
    run("reject", second, "--reason", "right")
    repository("commit", "-qam", "right")
    repository("merge", "-q", "left", "-m", "both")
    assert run("check").code == 0
    rulings = [line for line in Path("claims.yaml").read_text().splitlines() if "kind: " in line]
    assert [line.split('"')[1] for line in rulings] == [first, second]
