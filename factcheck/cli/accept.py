"""factcheck accept"""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import _options, _rulings
from factcheck.model import RulingKind


def command(
    fingerprints: _options.Fingerprints = None,
    reason: _options.Reason = "",
    every: Annotated[bool, typer.Option("--all", help="All findings that have no ruling.")] = False,
    known: Annotated[bool, typer.Option("--known", help="Only note it as known: nobody has decided yet.")] = False,
    until: _options.Until = None,
    by: _options.By = None,
    sources: _options.Sources = None,
    ledger: _options.LedgerFile = None,
) -> None:
    """Record that both sides of a finding may stand. It is shown from now on, and no longer fails a run."""
    decision = _rulings.Decision(
        kind=RulingKind.KNOWN if known else RulingKind.ACCEPTED, reason=reason, until=until, by=by
    )
    _rulings.decide(decision, fingerprints or [], every=every, sources=sources, ledger=ledger)
