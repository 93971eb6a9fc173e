"""factcheck settle"""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import _options, _rulings
from factcheck.model import RulingKind


def command(
    fingerprints: _options.Fingerprints = None,
    value: Annotated[
        str | None,
        typer.Option("--value", help="The answer that is right; claims.yaml holds it from now on.", show_default=False),
    ] = None,
    reason: _options.Reason = "",
    until: _options.Until = None,
    by: _options.By = None,
    sources: _options.Sources = None,
    ledger: _options.LedgerFile = None,
) -> None:
    """Record which side of a finding is right. With --value, a source that says otherwise later on is a finding too."""
    decision = _rulings.Decision(kind=RulingKind.SETTLED, reason=reason, until=until, by=by, value=value)
    _rulings.decide(decision, fingerprints or [], sources=sources, ledger=ledger)
