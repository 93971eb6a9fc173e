"""What the ledger knows about the findings of a run."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from factcheck.ledger.schema import Ledger
from factcheck.model import BaselineState, Finding, Ruling


def compare(
    findings: Sequence[Finding], ledger: Ledger | None, *, today: datetime.date | None = None
) -> tuple[tuple[Finding, ...], tuple[Ruling, ...]]:
    """The findings with their baseline state and ruling, open ones first, and the rulings whose finding did not show up.

    A ruling holds while the finding's digest is the one that was ruled on and its last day (`until`, inclusive) has not
    passed. When another answer has joined the finding is `updated`, when the last day has passed it is `new`; both keep
    the ruling, so that a report can say what was once decided. Within open and ruled findings the given order stays.

    A finding whose subject has got another name since keeps the fingerprint that was ruled on.
    """
    if ledger is None:
        return tuple(replace(finding, state=BaselineState.NEW, ruling=None) for finding in findings), ()
    known = [_as_ruled_on(finding, ledger) for finding in findings]
    compared = [_with_ruling(finding, ledger.rulings.get(finding.fingerprint), today) for finding in known]
    compared.sort(key=lambda finding: finding.state is BaselineState.UNCHANGED)
    seen = {finding.fingerprint for finding in known}
    absent = [ruling for fingerprint, ruling in sorted(ledger.rulings.items()) if fingerprint not in seen]
    return tuple(compared), tuple(absent)


def expired(ruling: Ruling, today: datetime.date | None = None) -> bool:
    """True when the ruling's last day has passed."""
    if ruling.until is None:
        return False
    return datetime.date.fromisoformat(ruling.until) < (today or datetime.datetime.now(tz=datetime.UTC).date())


def _as_ruled_on(finding: Finding, ledger: Ledger) -> Finding:
    if finding.fingerprint in ledger.rulings:
        return finding
    earlier = next((each for each in finding.formerly if each in ledger.rulings), finding.fingerprint)
    return replace(finding, fingerprint=earlier)


def _with_ruling(finding: Finding, ruling: Ruling | None, today: datetime.date | None) -> Finding:
    if ruling is None:
        state = BaselineState.NEW
    elif ruling.digest != finding.digest:
        state = BaselineState.UPDATED
    elif expired(ruling, today):
        state = BaselineState.NEW
    else:
        state = BaselineState.UNCHANGED
    return replace(finding, state=state, ruling=ruling)
