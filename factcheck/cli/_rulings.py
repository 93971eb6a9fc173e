"""What the commands that rule on findings share: find them, check the decision, write it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from factcheck import ledger as ledgers
from factcheck.cli import _session
from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.model import Finding, Ruling, RulingKind
from factcheck.report import is_open


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A ruling before it is known on what. `until` is YYYY-MM-DD."""

    kind: RulingKind
    reason: str = ""
    until: str | None = None
    by: str | None = None
    value: str | None = None

    def on(self, finding: Finding) -> Ruling:
        return Ruling(
            fingerprint=finding.fingerprint,
            digest=finding.digest,
            kind=self.kind,
            reason=self.reason,
            until=self.until,
            by=self.by,
            value=self.value,
        )


def decide(
    decision: Decision, prefixes: list[str], *, every: bool, sources: list[Path] | None, ledger: Path | None
) -> None:
    """Records the decision on these findings, or on all open ones. Raises FactcheckError when it cannot."""
    if every == bool(prefixes):
        raise FactcheckError(
            "say which findings: " + ("fingerprints or --all, not both" if every else "none was named"),
            hint="name fingerprints from `factcheck check`, or use --all",
        )
    if not decision.reason.strip() and decision.value is None:
        raise FactcheckError("a ruling needs a reason", hint='add --reason "…"; whoever reads claims.yaml will want it')
    if decision.until is not None and not ledgers.is_day(decision.until):
        raise FactcheckError(f"--until is not a day: {decision.until}", hint="write it as YYYY-MM-DD")
    config = _session.configured(ledger)
    report = _session.checked(sources, config, must_exist=False)
    if every:
        chosen = [finding for finding in report.findings if is_open(finding)]
    else:
        chosen = [_session.find(report.findings, prefix) for prefix in prefixes]
    if not chosen:
        _session.say("nothing to rule on: every finding has its ruling")
        return
    write(config, [decision.on(finding) for finding in chosen])


def write(config: Config, rulings: list[Ruling]) -> None:
    """Writes the rulings and says so."""
    path = _session.ledger_path(config)
    ledgers.record(path, rulings)
    number = f"{len(rulings)} ruling" + ("" if len(rulings) == 1 else "s")
    _session.say(f"wrote {number} to {path}")
    attributes = ledgers.merge_by_lines(path)
    if attributes:
        _session.say(f"wrote {attributes}: git merges rulings of two branches line by line; commit it with {path}")
