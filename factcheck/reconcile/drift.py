"""### What it flags

A figure that moves with time, given for two times: as a note where it may move, as a warning where it can only grow and
has fallen.

### Why it matters

Two figures of two years are no contradiction, but a reader who meets both should know which is the later one. A count that
only grows (citations, deaths, episodes) and is smaller in the later source is wrong in one of the two.

### Example

"1,400 citations as of 2019" and "1,250 citations as of 2021".

### How to settle it

Give each figure its date. Where a growing count has fallen, look up both; often the two count different things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from factcheck.model import Cardinality, Date, Drift, Finding, Level, Quantity, Relation, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import as_of, countable, same_scope, scope_without_time
from factcheck.reconcile._wording import question, reading, sources, words

LEVEL = Level.WARNING


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    asked: dict[tuple[str, str, str], list[tuple[Date, Statement]]] = defaultdict(list)
    for statement in filter(countable, statements):
        predicate, when = statement.predicate, as_of(statement)
        moves = predicate.drifts is not Drift.NO and predicate.cardinality is Cardinality.ONE
        if moves and when and isinstance(statement.value, Quantity):
            asked[statement.subject.id, predicate.id, scope_without_time(statement)].append((when, statement))
    for key in sorted(asked):
        yield from _over_time(asked[key], key[2])


def _over_time(group: Sequence[tuple[Date, Statement]], scope: str) -> Iterator[Finding]:
    dated = sorted(group, key=lambda item: (item[0].allows.low, item[0].text))
    fallen = [
        (early, late)
        for index, early in enumerate(dated)
        for late in dated[index + 1 :]
        if early[1].predicate.drifts is Drift.UP
        and _later(late[0], early[0])
        and _below(late[1], early[1])
        and not _one_table(early[1], late[1])
    ]
    if fallen:
        yield _falling(fallen, scope)
        return
    moved = [
        (early, late)
        for early, late in pairwise(dated)
        if _later(late[0], early[0]) and early[1].value.relation(late[1].value) is Relation.CONTRADICTORY
    ]
    if moved:
        yield _moving([*(early for early, _ in moved), moved[-1][1]], scope)


def _falling(fallen: Sequence[tuple[tuple[Date, Statement], tuple[Date, Statement]]], scope: str) -> Finding:
    early = _once([pair[0][1] for pair in fallen])
    late = _once([pair[1][1] for pair in fallen])
    (when, first), (then, last) = fallen[0]
    message = (
        f"{question(first, scope)}: {words(first)} in {when.text} ({sources(early)}) but only {words(last)} "
        f"in {then.text} ({sources(late)})"
    )
    steps = [
        f"{reading(first)}, as of {when.text}",
        f"{reading(last)}, as of {then.text}",
        "this count only grows, so the later figure cannot be smaller",
    ]
    return build("drift", Level.WARNING, message, (early, late), scope=scope, reasoning=steps)


def _moving(told: Sequence[tuple[Date, Statement]], scope: str) -> Finding:
    steps = [f"{reading(statement)}, as of {when.text}" for when, statement in told]
    message = f"{question(told[0][1], scope)}: " + ", then ".join(
        f"{words(statement)} ({when.text})" for when, statement in told
    )
    sides = [[statement] for _, statement in told]
    return build("drift", Level.NOTE, message, sides, scope=scope, reasoning=[*steps, "the answer moves with time"])


def _once(statements: Sequence[Statement]) -> list[Statement]:
    return list({id(each): each for each in statements}.values())


def _later(late: Date, early: Date) -> bool:
    return late.allows.low >= early.allows.high


def _one_table(one: Statement, other: Statement) -> bool:
    """True for figures of one table or list: it gives those of each year, not what they have grown to."""
    fields = one.claim.extractor == other.claim.extractor == "fields"
    return fields and one.claim.span.source == other.claim.span.source


def _below(late: Statement, early: Statement) -> bool:
    one, other = late.value, early.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or not same_scope(late, early):
        return False
    return one.relation(other) is Relation.CONTRADICTORY and one.allows.high <= other.allows.low
