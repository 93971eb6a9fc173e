"""Groups statements that give one answer, so that a disagreement has sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from factcheck.model import Name, Relation, Statement, Text, Unread
from factcheck.reconcile._identity import canonical

Conflict = Callable[[Statement, Statement], bool]


def sides(statements: Sequence[Statement], conflict: Conflict) -> list[list[Statement]]:
    """The statements grouped so that no two of a group are in conflict, narrowest answers first to take their place;
    a vague answer that fits several groups supports none and is left out. Groups are in the order of their values."""
    answers: dict[str, list[Statement]] = {}
    for statement in statements:
        answers.setdefault(canonical(statement.value), []).append(statement)
    groups: list[list[Statement]] = []
    for key in sorted(answers, key=lambda key: (_width(answers[key][0]), key)):
        same = answers[key]
        fitting = [group for group in groups if not any(conflict(one, other) for one in same for other in group)]
        if len(fitting) == 1:
            fitting[0].extend(same)
        elif not fitting:
            groups.append(list(same))
    return sorted(groups, key=lambda group: _rank(group[0]))


def clashing(
    first: Sequence[Statement], last: Sequence[Statement], clash: Conflict
) -> tuple[list[Statement], list[Statement]]:
    """The statements of each list that clash with one of the other list; statements alike are asked once."""
    ours, theirs = _alike(first), _alike(last)
    pairs = [(a, b) for a, one in enumerate(ours) for b, other in enumerate(theirs) if clash(one[0], other[0])]
    left, right = {a for a, _ in pairs}, {b for _, b in pairs}
    return [each for a in sorted(left) for each in ours[a]], [each for b in sorted(right) for each in theirs[b]]


def _alike(statements: Sequence[Statement]) -> list[list[Statement]]:
    found: dict[tuple[object, ...], list[Statement]] = {}
    for statement in statements:
        found.setdefault((canonical(statement.value), statement.qualifiers), []).append(statement)
    return list(found.values())


def agree(a: Statement, b: Statement) -> bool:
    """True when two values are the same or can both be meant."""
    return a.value.relation(b.value) in (Relation.SAME, Relation.COMPATIBLE)


def _width(statement: Statement) -> Decimal:
    value = statement.value
    if isinstance(value, (Name, Text, Unread)):
        return Decimal(-len(value.text))
    return value.suggests.high - value.suggests.low


def _rank(statement: Statement) -> tuple[Decimal, str]:
    value = statement.value
    if isinstance(value, (Name, Text, Unread)):
        return Decimal(0), canonical(value)
    return value.allows.low, canonical(value)
