"""### What it flags

A source disagrees with what you hold true: with an entry under `claims:` in claims.yaml.

### Why it matters

What you have settled once should stay settled. A source that says otherwise is out of date, or you are.

### Example

claims.yaml says that Bluefin Robotics was founded on 5 April 1993; a new page says January 1993.

### How to settle it

Correct the source, or correct the claim.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.model import Finding, Level, Polarity, Relation, Statement
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import LEDGER, Meeting, committed, countable, meeting
from factcheck.reconcile._wording import question, reading, sources, words

LEVEL = Level.ERROR


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    asked: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        asked[statement.subject.id, statement.predicate.id].append(statement)
    for key in sorted(asked):
        held = [each for each in asked[key] if each.claim.extractor == LEDGER and committed(each)]
        others = [each for each in asked[key] if each.claim.extractor != LEDGER]
        for claim in held:
            against = [each for each in others if _refutes(each, claim, held)]
            if against:
                yield _finding(claim, against)


def _finding(claim: Statement, against: Sequence[Statement]) -> Finding:
    message = f"{question(claim)}: held to be {words(claim)}, but {words(against[0])} ({sources(against)})"
    steps = [f"claims.yaml: {reading(claim)}", reading(against[0]), "the source cannot mean the same"]
    worst = any(each.value.relation(claim.value) is Relation.CONTRADICTORY for each in against) or any(
        each.claim.polarity is Polarity.DENIED for each in against
    )
    level = Level.ERROR if worst else Level.WARNING
    return build("refuted-claim", level, message, ([claim], against), scope=canonical(claim.value), reasoning=steps)


def _refutes(source: Statement, claim: Statement, held: Sequence[Statement]) -> bool:
    if meeting(source, claim) in (Meeting.NO, Meeting.MOVED):
        return False
    relation = source.value.relation(claim.value)
    if source.claim.polarity is Polarity.DENIED:
        return relation is Relation.SAME
    if not countable(source) or relation not in (Relation.CONTRADICTORY, Relation.DISCREPANT):
        return False
    # Where you hold several answers true, a source that gives one of them is right.
    return all(source.value.relation(each.value) in (Relation.CONTRADICTORY, Relation.DISCREPANT) for each in held)
