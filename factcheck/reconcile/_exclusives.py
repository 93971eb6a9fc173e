"""A thing that is in one place only, and in another one too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Level, Name, Relation, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._sides import clashing
from factcheck.reconcile._wording import sources

_SURE = 0.5


def exclusives(statements: Sequence[Statement]) -> Iterator[Finding]:
    asked: dict[tuple[str, str], dict[str, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        which, _, family = statement.predicate.id.partition(":")
        if which in ("only", "also") and isinstance(statement.value, Name) and statement.claim.confidence >= _SURE:
            asked[statement.subject.id, family][which].append(statement)
    for key in sorted(asked):
        only, also = clashing(asked[key]["only"], asked[key]["also"], _elsewhere)
        if only:
            yield _finding(only, also, key[1])


def _elsewhere(one: Statement, other: Statement) -> bool:
    a, b = one.value, other.value
    if not isinstance(a, Name) or not isinstance(b, Name) or a.relation(b) is not Relation.CONTRADICTORY:
        return False
    ours, theirs = (set(name.entity.split("-")) for name in (a, b))
    close = one.claim.span.source == other.claim.span.source and one.claim.passage == other.claim.passage
    return not (ours <= theirs or theirs <= ours or close)


def _finding(only: Sequence[Statement], also: Sequence[Statement], family: str) -> Finding:
    said = [f"“{' '.join(side[0].claim.span.quote.split())}” ({sources(side)})" for side in (only, also)]
    message = f"{only[0].subject.label}: {said[0]}, but {said[1]}"
    steps = [*said, "what is in one place only is in no other"]
    return build(
        "denied",
        Level.WARNING,
        message,
        (also, only),
        scope=f"only {family}",
        question=f"only {family}",
        reasoning=steps,
    )
