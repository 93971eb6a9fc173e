"""factcheck prune"""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck import ledger as ledgers
from factcheck.cli import _options, _session


def command(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list them.")] = False,
    sources: _options.Sources = None,
    ledger: _options.LedgerFile = None,
) -> None:
    """Remove rulings whose finding is gone. Nothing else removes one."""
    config = _session.configured(ledger)
    absent = _session.checked(sources, config).absent
    path = _session.ledger_path(config)
    for ruling in absent:
        _session.say(f"{ruling.fingerprint}: {ruling.kind.value}" + (f", {ruling.reason}" if ruling.reason else ""))
    if not absent:
        _session.say(f"nothing to prune: every ruling in {path} has its finding")
    elif dry_run:
        _session.say(f"{_session.counted(len(absent), 'ruling')} in {path} would go")
    else:
        ledgers.forget(path, [ruling.fingerprint for ruling in absent])
        _session.say(f"removed {_session.counted(len(absent), 'ruling')} from {path}")
