"""factcheck diff"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import _options, _output, _revision, _session
from factcheck.errors import FactcheckError
from factcheck.model import BaselineState, Finding, Level
from factcheck.report import View


def command(
    revision: Annotated[str, typer.Argument(help="A git revision: main, HEAD~3, a tag, a commit.")],
    paths: _options.Paths = None,
    format: Annotated[str, typer.Option("--format", "-f", help="text or json.")] = "text",
    output: Annotated[
        Path, typer.Option("--output", "-o", help="File for the findings; - is stdout.", show_default=False)
    ] = _output.STDOUT,
    notes: Annotated[bool, typer.Option("--notes", help="Show notes: differences that are explained.")] = False,
    ledger: _options.LedgerFile = None,
) -> None:
    """Show which findings are new, updated or gone between a git revision and the working tree.

    Exits with 0; `factcheck check --since REVISION` fails a run on them.
    """
    if format not in ("text", "json"):
        raise FactcheckError(f"unknown format `{format}`", hint="differences are printed as text or json")
    config = _session.configured(ledger)
    report = _session.checked(paths, config)
    before = _revision.findings_at(revision, _session.chosen(paths, config), config)
    there = {finding.fingerprint for finding in report.findings}
    now = _revision.since(replace(report, findings=tuple(map(_open, report.findings))), before)
    gone = tuple(replace(each, state=BaselineState.ABSENT) for each in before if each.fingerprint not in there)
    changed = tuple(finding for finding in now.findings if finding.state is not BaselineState.UNCHANGED) + gone
    shown = tuple(finding for finding in changed if notes or finding.level is not Level.NOTE)
    _output.write(replace(now, findings=shown, absent=()), [(format, output)], View())


def _open(finding: Finding) -> Finding:
    """Rulings say nothing of what has changed in the sources."""
    return replace(finding, state=BaselineState.NEW)
