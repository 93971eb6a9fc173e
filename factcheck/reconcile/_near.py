"""Near misses: answers to one question that differ and were let pass, with the reason."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.model import Finding, Level, Relation, Statement
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import Meeting, countable, meeting, scope_text
from factcheck.reconcile._wording import question, reading

MOST = 50  # answers to one question; more of them are no question with an answer


def near_misses(statements: Sequence[Statement]) -> Iterable[Finding]:
    """One note for each pair of different answers that no rule reports: both can be meant, or they answer other questions."""
    asked: dict[tuple[str, str], dict[tuple[str, str], Statement]] = defaultdict(dict)
    for statement in statements:
        if countable(statement):
            answer = (canonical(statement.value), scope_text(statement))
            asked[statement.subject.id, statement.predicate.id].setdefault(answer, statement)
    for key in sorted(asked):
        answers = [asked[key][answer] for answer in sorted(asked[key])]
        for one, other in itertools.combinations(answers[:MOST], 2):
            why = _why(one, other)
            if why and canonical(one.value) != canonical(other.value):
                said = f"{question(one)}: {reading(one)}; {reading(other)}"
                yield build(
                    "near-miss",
                    Level.NOTE,
                    f"{said}: {why}",
                    ([one], [other]),
                    scope=f"{scope_text(one)}|{scope_text(other)}",
                    reasoning=[reading(one), reading(other), why],
                )


def _why(one: Statement, other: Statement) -> str:
    """Why two answers are no contradiction; "" where they may be one."""
    relation = one.value.relation(other.value)
    if relation is Relation.INCOMPARABLE:
        return "they cannot be compared"
    met = meeting(one, other)
    if met is Meeting.NO:
        first, second = scope_text(one) or "nothing more", scope_text(other) or "nothing more"
        return f"asked of other things or times ({first} against {second})"
    if relation is Relation.COMPATIBLE:
        return "both can be meant, one is vaguer or wider than the other"
    if met is Meeting.MOVED:
        return "this moves with time"
    return ""
