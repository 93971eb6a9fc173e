"""Places in a row: who is first, second, or one of the first, and within which limits."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Level, Statement, Text

RANK = "rank:"
# What a series, a league or a cup has many of, all called by its name; as stems.
_DIVISIONS = frozenset("season edition episod seri volum issu instal chapter round match race stage game".split())
_ANY = "thing"  # the noun of a rank that names none: "second only to Aldo in length"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a row: `kind` are the words that narrow the row, `universal` says that it has no limit, `then` that it
    held for a time only ("the tallest at the time")."""

    question: str
    noun: str
    number: int
    shared: bool
    kind: frozenset[str]
    universal: bool
    then: bool
    phase: str


def is_rank(statement: Statement) -> bool:
    return statement.predicate.id.startswith(RANK) and isinstance(statement.value, Text)


def place(statement: Statement) -> Place:
    told = {name: value.text for name, value in statement.qualifiers}
    question, _, noun = statement.predicate.id.removeprefix(RANK).rpartition(" ")
    words = frozenset(told.get("kind", "").split())
    number = statement.value.text.removeprefix("among ")
    return Place(
        question,
        noun,
        int(number) if number.isdecimal() else 0,
        statement.value.text.startswith("among"),
        words - {"then"},
        "domain" in told,
        "then" in words,
        told.get("phase", ""),
    )


def of_one(one: Statement, other: Statement) -> Level | None:
    """How plainly two ranks of one thing disagree; None where both may hold. Symmetric."""
    if _one_passage(one, other):
        return None
    first, last = sorted((place(one), place(other)), key=lambda each: (each.shared, each.number, not each.universal))
    if first.noun != last.noun and _ANY not in (first.noun, last.noun):
        return None
    if first.noun in _DIVISIONS and not any(character.isdigit() for character in one.subject.id):
        return None  # which season it is, its name does not say
    if first.number != 1 or first.shared or first.question in ("last", "only") or not _one_time(first, last):
        elsewhere = one.claim.span.source != other.claim.span.source  # a page tells of every edition in turn
        return _numbers(first, last) if elsewhere else None
    limited = bool(first.kind) or first.universal
    if last.shared:
        return Level.WARNING if last.number == 1 and first.kind == last.kind else None
    if last.number > 1:
        within = first.kind <= last.kind or last.noun == _ANY
        sure = first.kind == last.kind and last.noun != _ANY and "past" not in (first.phase, last.phase)
        return (Level.ERROR if sure else Level.WARNING) if limited and within and not first.then else None
    widest = first.universal and not last.universal and not first.then and first.kind <= last.kind
    return Level.WARNING if widest and (last.then or first.kind < last.kind) else None


def of_two(one: Statement, other: Statement) -> bool:
    """True where two things cannot both have that place."""
    if _one_passage(one, other):
        return False
    first, last = place(one), place(other)
    alike = (first.noun, first.number, first.kind, first.universal) == (
        last.noun,
        last.number,
        last.kind,
        last.universal,
    )
    row = bool(first.kind) or first.universal
    lasting = first.question in ("first", "only") or "" in (first.phase, last.phase) or first.phase == last.phase
    moved = first.question == "last" and (first.phase != "past" or last.phase != "past")
    return alike and row and lasting and not (moved or first.shared or last.shared or first.then or last.then)


def _numbers(first: Place, last: Place) -> Level | None:
    """Two places behind the first one in the same row."""
    alike = first.kind == last.kind and first.noun == last.noun and bool(first.kind or first.universal)
    apart = first.number != last.number and not first.shared and not last.shared and first.number > 1
    return Level.WARNING if alike and apart and _one_time(first, last) else None


def _one_time(first: Place, last: Place) -> bool:
    return (
        first.question == "first" or "past" not in {first.phase, last.phase} or first.phase == last.phase or first.then
    )


def _one_passage(one: Statement, other: Statement) -> bool:
    first, second = one.claim, other.claim
    same = first.span.source == second.span.source
    return same and first.passage is not None and first.passage == second.passage
