"""What makes a finding the same finding: fingerprint and digest, and the order in which findings are told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from factcheck.model import Finding, Level, Name, Statement, Value


def build(
    rule: str,
    level: Level,
    message: str,
    sides: Sequence[Sequence[Statement]],
    *,
    scope: str = "",
    reasoning: Sequence[str] = (),
    question: str = "",
    subject: str | None = None,
) -> Finding:
    """A finding with its identity. `question` stands for the predicate in it where a rule joins several predicates, `subject`
    for the subject's id where a rule joins several subjects."""
    first = sides[0][0]
    asked = (question or first.predicate.id, scope)
    questions = [question] if question else [first.predicate.id, *first.predicate.also]
    subjects = [first.subject.id, *first.subject.also] if subject is None else [subject]
    earlier = [_digest(rule, each, one, scope) for each in subjects for one in questions]
    told = tuple(tuple(sorted(side, key=_place)) for side in sides)
    return Finding(
        rule=rule,
        level=level,
        message=message,
        subject=first.subject.label,
        predicate=first.predicate.id,
        sides=told,
        scope=scope,
        fingerprint=_digest(rule, first.subject.id if subject is None else subject, *asked),
        formerly=tuple(earlier[1:]),
        digest=_digest(*sorted({canonical(statement.value) for side in told for statement in side})),
        reasoning=tuple(reasoning),
    )


def canonical(value: Value) -> str:
    """The value as identity: the same for every way of writing it."""
    return (
        f"name:{value.entity}" if isinstance(value, Name) else f"{value.kind}:{' '.join(value.text.casefold().split())}"
    )


def certainty(finding: Finding) -> float:
    """How sure the readings are that a finding rests on: that of the least sure of its best-read sides."""
    return min(max(statement.claim.confidence for statement in side) for side in finding.sides)


def in_order(found: Iterable[Finding]) -> list[Finding]:
    """Most serious first, then most certain, then by what they are about."""
    return sorted(
        found,
        key=lambda each: (
            -each.level.severity,
            -certainty(each),
            each.subject,
            each.predicate,
            each.scope,
            each.fingerprint,
        ),
    )


def _place(statement: Statement) -> tuple[str, int, int]:
    span = statement.claim.value.span
    return (span.source, span.start, span.end)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]
