"""factcheck check"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from factcheck import report as reports
from factcheck.cli import _options, _output, _session
from factcheck.errors import FactcheckError
from factcheck.model import Level, Rule
from factcheck.report import View


def command(
    paths: _options.Paths = None,
    format: Annotated[
        list[str] | None, typer.Option("--format", "-f", help="Output format.", show_default=False)
    ] = None,
    output: Annotated[
        list[Path] | None,
        typer.Option("--output", "-o", help="File for the findings; - is stdout.", show_default=False),
    ] = None,
    no_ledger: Annotated[bool, typer.Option("--no-ledger", help="Ignore claims.yaml.")] = False,
    ledger: _options.LedgerFile = None,
    fail_on: Annotated[
        Level | None,
        typer.Option("--fail-on", help="Lowest level that fails the run. Default: warning.", show_default=False),
    ] = None,
    notes: Annotated[bool, typer.Option("--notes", help="Show notes: differences that are explained.")] = False,
    near_misses: Annotated[
        bool, typer.Option("--near-misses", help="Show pairs that were compared and found compatible.")
    ] = False,
) -> None:
    """Report where sources contradict each other or themselves, both sides quoted.

    Exits with 0 when nothing is new, 1 when there are new or updated findings at or above --fail-on, 2 when it could not run.
    """
    if no_ledger and ledger is not None:
        raise FactcheckError("--ledger and --no-ledger exclude each other", hint="leave one of them out")
    config = _session.configured(ledger)
    targets = _output.targets(format or list(config.format), output or [])
    level = fail_on or config.fail_on
    report = _session.checked(paths, config, use_ledger=not no_ledger)
    report = reports.narrowed(
        report,
        notes=notes or config.notes or level is Level.NOTE,
        near_misses=near_misses or config.near_misses,
        only=config.only,
    )
    _output.write(report, targets, View(permalink=config.permalink, fail_on=level, rules=_rules()))
    sys.exit(1 if any(reports.gates(finding, level) for finding in report.findings) else 0)


def _rules() -> dict[str, Rule]:
    from factcheck import reconcile

    return {rule.id: rule for rule in reconcile.rules()}
