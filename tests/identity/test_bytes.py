"""Same sources, same bytes: run after run, in whatever order they are named, in whatever process."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys

import pytest
from dossiers import DOSSIERS

from factcheck import report as reports
from factcheck.report import View

FORMATS = ("json", "sarif", "markdown", "gitlab", "junit")


def printed(project, paths=None) -> list[str]:
    report = project.check(paths)
    return [reports.render(report, name, View()) for name in FORMATS]


@pytest.mark.parametrize("name", DOSSIERS)
def test_a_second_run_and_another_order_give_the_same_bytes(project, name: str) -> None:
    files = sorted(path for path in project.write(DOSSIERS[name]).sources.rglob("*") if path.is_file())
    first = printed(project)
    assert json.loads(first[0])["findings"]
    assert printed(project) == first
    for seed in range(3):
        shuffled = list(files)
        random.Random(seed).shuffle(shuffled)
        assert printed(project, shuffled) == first


def test_other_processes_with_other_hashes_give_the_same_bytes(project) -> None:
    project.write({f"{name}/{path}": text for name, dossier in DOSSIERS.items() for path, text in dossier.items()})
    outputs = []
    for seed, paths in (("0", ["sources"]), ("4711", [f"sources/{name}" for name in reversed(DOSSIERS)])):
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "check", *paths, "--format", "json", "--no-ledger"],
            cwd=project.root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1, done.stderr
        outputs.append(done.stdout)
    assert outputs[0] == outputs[1]


def test_the_ledger_is_the_same_whatever_was_ruled_on_first(project, tmp_path) -> None:
    project.write(DOSSIERS["tables"]).rule_on_all()
    once = project.config.ledger_path.read_bytes()
    project.config.ledger_path.unlink()
    project.rule_on_all(backwards=True)
    assert project.config.ledger_path.read_bytes() == once
