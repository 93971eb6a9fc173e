"""The demo: what `factcheck check` says in a fresh clone, and after one line of a source has changed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from factcheck import ledger, pipeline
from factcheck.config import Config
from factcheck.model import Finding, Report
from factcheck.report import is_open

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 20)
DISAGREEMENTS = [
    ("Alec Radford", "Olin College of Engineering", "Tufts University"),
    ("DCGAN", "tens of thousands of citations", "over 14,000 citations"),
    ("Alec Radford", "Affiliation: OpenAI", "Radford left OpenAI in December 2024"),
    ("Luke Metz", "Luke Metz joined Indico in 2015", "co-founder of Indico"),
]
AGREEMENTS = [
    ("400 million", "hundreds of millions"),
    ("680,000 hours", "680,000 hours"),
    ("117 million", "117M"),
    ("in 2015", "ICLR 2016"),
    ("in 2015", "late 2015"),
    ("about 2016", "2016–2024"),
    ("Cistercian Preparatory School", "Tufts University"),
    ("more than 30,000", "over 14,000"),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "sources", tmp_path / "sources")
    shutil.copy(ROOT / "claims.yaml", tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def demo() -> Report:
    return check(ROOT)


def check(project: Path) -> Report:
    config = Config(root=project, today=TODAY)
    return pipeline.check([project / "sources"], config=config, ledger=ledger.read(config.ledger_path))


def opened(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if is_open(finding)]


def opposes(finding: Finding, one: str, other: str) -> bool:
    """True when the words `one` stand in the evidence of one side, and `other` in that of another."""
    said = [" / ".join(" ".join(each.claim.span.quote.split()) for each in side) for side in finding.sides]
    return any(one in first and other in second for first, second in permutations(said, 2))


def change(project: Path, source: str, old: str, new: str) -> None:
    path = project / "sources" / source
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_fresh_clone_shows_its_contradictions_and_passes(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "check"], cwd=project, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = " ".join(done.stdout.split())
    for words in ("Olin College of Engineering", "Tufts University", "over 14,000", "tens of thousands", "nothing new"):
        assert words in said


@pytest.mark.parametrize(("subject", "one", "other"), DISAGREEMENTS)
def test_each_disagreement_is_reported_once_with_both_sides(demo: Report, subject: str, one: str, other: str) -> None:
    found = [finding for finding in demo.findings if subject in finding.message and opposes(finding, one, other)]
    assert len(found) == 1


def test_every_finding_has_a_ruling_with_its_own_reason(demo: Report) -> None:
    assert opened(demo) == []
    reasons = [finding.ruling.reason for finding in demo.findings if finding.ruling]
    assert all(len(reason.split()) > 5 for reason in reasons) and len(set(reasons)) == len(reasons)


def test_every_ruling_has_a_finding(demo: Report) -> None:
    assert demo.absent == ()


@pytest.mark.parametrize(("one", "other"), AGREEMENTS)
def test_what_can_both_be_meant_is_not_reported(demo: Report, one: str, other: str) -> None:
    assert not [finding for finding in demo.findings if opposes(finding, one, other)]


def test_a_changed_line_is_the_only_thing_new(project: Path) -> None:
    change(project, "blog.md", "117M", "171M")
    new = opened(check(project))
    assert [(finding.subject, finding.state) for finding in new] == [("GPT-1", "new")]
    assert opposes(new[0], "117 million", "171M")


def test_another_answer_opens_a_ruling_again(project: Path) -> None:
    change(project, "encyclopedia.md", "# Alec Radford\n", "# Alec Radford\n\n- Education: Reed College\n")
    again = opened(check(project))
    assert [(finding.predicate, finding.state) for finding in again] == [("educated_at", "updated")]


def test_renamed_and_rewrapped_sources_stay_known(project: Path) -> None:
    (project / "sources" / "blog.md").rename(project / "sources" / "zz-article.md")
    change(project, "profile.md", "He\ndropped out of Olin College", "He dropped\nout of Olin College")
    assert opened(check(project)) == []
