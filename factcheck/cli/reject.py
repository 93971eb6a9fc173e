"""factcheck reject"""

from __future__ import annotations

from factcheck.cli import _options, _rulings
from factcheck.model import RulingKind


def command(
    fingerprints: _options.Fingerprints = None,
    reason: _options.Reason = "",
    until: _options.Until = None,
    by: _options.By = None,
    sources: _options.Sources = None,
    ledger: _options.LedgerFile = None,
) -> None:
    """Record that a finding is no contradiction: it was read wrongly, or its sides speak of different things."""
    decision = _rulings.Decision(kind=RulingKind.REJECTED, reason=reason, until=until, by=by)
    _rulings.decide(decision, fingerprints or [], sources=sources, ledger=ledger)
