"""A dossier on disk, checked as the command line does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from factcheck import ledger, pipeline
from factcheck.config import Config
from factcheck.model import Finding, Level, Report, Ruling, RulingKind
from factcheck.report import is_open

TODAY = date(2026, 11, 20)


class Project:
    """A folder with sources/ and, once ruled, claims.yaml."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.config = Config(root=root, today=TODAY)
        self.sources = root / "sources"

    def write(self, dossier: dict[str, str]) -> Project:
        """The folder's sources are these and no others."""
        for old in sorted(self.sources.rglob("*"), reverse=True):
            old.unlink() if old.is_file() else old.rmdir()
        for path, text in dossier.items():
            (self.sources / path).parent.mkdir(parents=True, exist_ok=True)
            (self.sources / path).write_bytes(text.encode())
        return self

    def check(self, paths: Sequence[Path] | None = None) -> Report:
        return pipeline.check(paths or [self.sources], config=self.config, ledger=ledger.read(self.config.ledger_path))

    def rule_on_all(self, *, backwards: bool = False) -> Project:
        """What `accept --all` does; one by one from the last to the first with `backwards`."""
        ruled = [
            Ruling(fingerprint=each.fingerprint, digest=each.digest, kind=RulingKind.ACCEPTED, reason="both may stand")
            for each in self.open()
        ]
        for group in [[each] for each in reversed(ruled)] if backwards else [ruled]:
            ledger.record(self.config.ledger_path, group)
        return self

    def open(self) -> list[Finding]:
        return [each for each in self.check().findings if is_open(each) and each.level is not Level.NOTE]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture(scope="session")
def ledgers() -> dict[str, bytes]:
    """The ledgers written so far, by the sources they are about."""
    return {}


@pytest.fixture
def ruled(project: Project, ledgers: dict[str, bytes]) -> Callable[[dict[str, str]], Project]:
    """A project with these sources in which every finding has its ruling."""

    def rule(dossier: dict[str, str]) -> Project:
        key, path = repr(dossier), project.write(dossier).config.ledger_path
        if key in ledgers:
            path.write_bytes(ledgers[key])
        else:
            ledgers[key] = project.rule_on_all().config.ledger_path.read_bytes()
        return project

    return rule
