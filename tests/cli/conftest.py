"""A project with two sources that disagree, and the command line run in it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from factcheck.cli import main

MINUTES = "# Halley Bridge\n\nHalley Bridge was opened in 1931.\n"
LETTERS = "Halley Bridge was opened in 1934. Maria Kent was born on 3 May 1902.\n"
REGISTER = "Maria Kent was born on 3 May 1905.\n"


@dataclass(frozen=True)
class Done:
    """What a run printed and how it ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with sources/, entered."""
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "minutes.md").write_text(MINUTES)
    (sources / "letters.txt").write_text(LETTERS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """Runs `factcheck` with these arguments, in this process."""

    def called(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["factcheck", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        code = ended.value.code
        assert "Traceback" not in printed.err
        assert "itself failed" not in printed.err, printed.err
        return Done(code if isinstance(code, int) else int(code is not None), printed.out, printed.err)

    return called


@pytest.fixture
def repository(project: Path) -> Callable[..., str]:
    """The project as a git repository with one commit; the fixture runs git in it."""

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
        return subprocess.run(["git", *who, *arguments], cwd=project, capture_output=True, text=True, check=True).stdout

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "start")
    return git
