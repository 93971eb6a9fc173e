"""How two answers relate, with an eye for ranges that people give as such ("128 to 3,008 MB")."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Date, Duration, Quantity, Relation, Statement

_APART = Decimal("1.25")  # ends further apart than this are two ends, not two roundings of one


def relation(a: Statement, b: Statement) -> Relation:
    """The relation of two statements' values. Two ranges that share one end and differ in the other are discrepant: each would
    be given whole."""
    found = a.value.relation(b.value)
    if a.predicate.id.startswith("clock:") and _in_zones(a, b):
        return Relation.COMPATIBLE
    if found is not Relation.COMPATIBLE:
        return found
    one, other = _ends(a), _ends(b)
    if one is None or other is None:
        return found
    same = [_alike(low, high) for low, high in zip(one, other, strict=True)]
    far = [_far(low, high) for low, high in zip(one, other, strict=True)]
    return Relation.DISCREPANT if (same[0] and far[1]) or (same[1] and far[0]) else found


def _in_zones(a: Statement, b: Statement) -> bool:
    """True for times of day that whole hours set apart: so do two zones, or a clock of twelve hours; and for those of days that
    are both told, which are compared whole."""
    if not isinstance(a.value, Date) or not isinstance(b.value, Date):
        return False
    if all(any(name == "point_in_time" for name, _ in each.qualifiers) for each in (a, b)):
        return True
    minutes = round(abs(a.value.allows.low - b.value.allows.low) * 24 * 60)
    return minutes % 60 == 0


def _ends(statement: Statement) -> tuple[Decimal, Decimal] | None:
    """The two ends of a value that was worded as a range."""
    value = statement.value
    if not isinstance(value, (Quantity, Duration)) or "/" not in value.text.split(" ")[0]:
        return None
    if not value.suggests.low.is_finite() or not value.suggests.high.is_finite() or value.text[0] in "<>~":
        return None
    return value.suggests.low, value.suggests.high


def _alike(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) * 20 <= max(abs(one), abs(other))


def _far(one: Decimal, other: Decimal) -> bool:
    small, large = sorted((abs(one), abs(other)))
    return large > small * _APART
