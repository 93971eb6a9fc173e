"""What the commands that rule on findings share: find them, check the decision, write it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from factcheck import ledger as ledgers
from factcheck.cli import _session
from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.model import Cardinality, Finding, Level, Ruling, RulingKind, Statement
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
    decision: Decision,
    prefixes: list[str],
    *,
    every: bool = False,
    sources: list[Path] | None = None,
    ledger: Path | None = None,
) -> None:
    """Records the decision on these findings, or on all open ones. Raises FactcheckError when it cannot."""
    if every == bool(prefixes):
        raise FactcheckError(
            "fingerprints and --all exclude each other" if every else "no finding was named",
            hint="name fingerprints from `factcheck check`, or use --all",
        )
    check_decision(decision)
    if decision.value is not None and len(prefixes) > 1:
        raise FactcheckError("--value is the answer to one finding", hint="settle the findings one by one")
    config = _session.configured(ledger)
    report = _session.checked(sources, config, must_exist=False)
    if every:
        chosen = [finding for finding in report.findings if is_open(finding) and finding.level is not Level.NOTE]
    else:
        chosen = [_session.find(report.findings, prefix) for prefix in prefixes]
    if not chosen:
        _session.say("nothing to rule on: every finding has its ruling")
        return
    if decision.value is not None:
        chosen = hold(config, chosen[0], decision, sources)
    write(config, [decision.on(finding) for finding in chosen])


def check_decision(decision: Decision) -> None:
    """Raises FactcheckError for a decision that nobody could understand later."""
    if not decision.reason.strip() and decision.value is None:
        raise FactcheckError("a ruling needs a reason", hint='add --reason "…"; whoever reads claims.yaml will want it')
    if decision.value is not None and not decision.value.strip():
        raise FactcheckError("--value is empty", hint="write the answer that is right, or leave --value out")
    for option, words in (("--reason", decision.reason), ("--by", decision.by), ("--value", decision.value)):
        if words and any("\ud800" <= character <= "\udfff" for character in words):
            raise FactcheckError(f"{option} is not UTF-8", hint="check the encoding of your terminal")
    if decision.until is not None and not ledgers.is_day(decision.until):
        raise FactcheckError(f"--until is not a day: {decision.until}", hint="write it as YYYY-MM-DD")


def hold(config: Config, finding: Finding, decision: Decision, sources: list[Path] | None) -> list[Finding]:
    """Adds the answer to the held claims. Returns the finding as it is then, and those that say no more than that the
    sources on its other sides disagree with the ledger: the one decision is about all of them."""
    value = decision.value or ""
    path = _session.ledger_path(config)
    statements = [statement for side in finding.sides for statement in side]
    said = [each for each in statements if value in (each.value.text, each.claim.value.text)]
    like = (said or statements)[0]
    qualifiers = {each.name: each.mention.text for each in like.claim.qualifiers if each.name not in _ASIDES}
    for held in ledgers.read(path).claims:
        same = (held.subject.text, held.predicate) == (finding.subject, like.predicate.id)
        scope = {each.name: each.mention.text for each in held.qualifiers}
        if same and scope == qualifiers and held.value.text != value and like.predicate.cardinality is Cardinality.ONE:
            raise FactcheckError(
                f"{path} holds another answer already: {held.value.text}",
                span=held.span,
                hint="change it there, or remove the line and settle again",
            )
    parts = {"subject": finding.subject, "predicate": like.predicate.id, "value": value, "reason": decision.reason}
    ledgers.hold(path, parts, qualifiers)
    _session.say(f"{path} holds from now on: {finding.subject}, {like.predicate.label}: {value}")
    again = _session.checked(sources, config).findings
    about = [each for each in again if each.fingerprint == finding.fingerprint or _refuted(each, like, value)]
    return about or [finding]


_ASIDES = frozenset({"start_time", "end_time", "published"})


def _refuted(finding: Finding, like: Statement, value: str) -> bool:
    held = [each for side in finding.sides for each in side if _is_held(each)]
    return is_open(finding) and any(
        each.claim.value.text == value and each.subject == like.subject and each.predicate == like.predicate
        for each in held
    )


def _is_held(statement: Statement) -> bool:
    return statement.claim.extractor == "ledger"


def write(config: Config, rulings: list[Ruling]) -> None:
    """Writes the rulings and says so."""
    path = _session.ledger_path(config)
    ledgers.record(path, rulings)
    _session.say(f"wrote {_session.counted(len(rulings), 'ruling')} to {path}")
    attributes = ledgers.merge_by_lines(path)
    if attributes:
        said = _session.relative(attributes)
        _session.say(f"wrote {said}: git merges rulings of two branches line by line; commit it with {path}")
