"""Scope before value: whether two statements speak of one thing under one condition at one time."""

from __future__ import annotations

from enum import Enum

from factcheck.model import Date, Drift, Interval, Modality, Name, Polarity, Relation, Statement, Text, Unread, Value
from factcheck.reconcile._occasions import PARTIES, fits, is_event, same_parties

LEDGER = "ledger"  # the extractor of what people hold true
# Qualifiers that say when, who or with what title, not what: they make no other question of it.
_TIMES = frozenset({"point_in_time", "start_time", "end_time", "published"})
_ASIDES = frozenset({"role", "by", "with", "alongside", "also"})
# Left out by one source, these leave a question of the vocabulary nearly the same; all others make it another question.
_LOOSE = frozenset({"of", "place", "in", "at", "on"})


class Meeting(Enum):
    """NO: different questions. LOOSE: the same but for a detail that one leaves out. MOVED: the same question at two times of
    something that moves. UNDATED: something that moves, with no time given. YES: the same question."""

    NO = 0
    LOOSE = 1
    MOVED = 2
    UNDATED = 3
    YES = 4


def countable(statement: Statement) -> bool:
    """True for statements of sources that can take part in a contradiction of values: affirmed, asserted, read."""
    return statement.claim.extractor != LEDGER and committed(statement)


def committed(statement: Statement) -> bool:
    """True for statements that say outright, with a value that was read, that something is so."""
    claim = statement.claim
    outright = claim.polarity is Polarity.AFFIRMED and claim.modality is Modality.ASSERTED
    return outright and _can_be_said(statement) and not isinstance(statement.value, (Unread, Text))


def _can_be_said(statement: Statement) -> bool:
    """False for what nobody says of a person (a number of pages, an inception): there the subject was taken for another."""
    kinds = statement.predicate.subject_kinds
    taken = statement.subject.kind == statement.claim.subject.kind == "person"  # by its own source, too
    full_name = taken and "-" in statement.subject.id
    return not (full_name and kinds and "person" not in kinds)


def meeting(a: Statement, b: Statement) -> Meeting:
    """How the questions that two statements of one subject and predicate answer meet; symmetric."""
    plain = _scope_meeting(a, b)
    if plain is Meeting.NO:
        return plain
    if a.predicate.drifts is not Drift.NO:
        return _moving(a, b, plain)
    if a.predicate.value_kind != "date" and not _overlap(a, b):
        return Meeting.NO
    return plain


def same_scope(a: Statement, b: Statement) -> bool:
    """True when two statements speak of the same thing under the same condition, whenever that was."""
    return _scope_meeting(a, b) is Meeting.YES


def qualifier(statement: Statement, name: str) -> list[Value]:
    """The readable values of one qualifier."""
    return [value for each, value in statement.qualifiers if each == name and not isinstance(value, Unread)]


def date(statement: Statement, name: str) -> Date | None:
    """The first date of one qualifier."""
    return next((value for value in qualifier(statement, name) if isinstance(value, Date)), None)


def scope_text(statement: Statement) -> str:
    """The readable part of the identity: the qualifiers that make this another question ("part=crust")."""
    when = date(statement, "point_in_time") if statement.predicate.drifts is not Drift.NO else None
    return ", ".join(filter(None, [scope_without_time(statement), f"at={when.text}" if when else ""]))


def scope_without_time(statement: Statement) -> str:
    """The same, without the time for which a moving answer is given."""
    scopes = _scopes(statement)
    kept = [name for name in sorted(scopes) if statement.predicate.open or name not in _LOOSE]
    return ", ".join(f"{name}={_words(value)}" for name in kept for value in scopes[name])


def period(statement: Statement) -> Interval | None:
    """The days for which a statement says that it holds, as widely as its words allow; None where it says nothing."""
    point = date(statement, "point_in_time")
    if point:
        return point.allows
    start, end = date(statement, "start_time"), date(statement, "end_time")
    if start and end and start.allows.low <= end.allows.high:
        return Interval(start.allows.low, end.allows.high, start.allows.low_closed, end.allows.high_closed)
    return None


def as_of(statement: Statement) -> Date | None:
    """When a moving answer was true: the time it names, or else the day its source was published."""
    times = (date(statement, name) for name in ("point_in_time", "end_time", "start_time", "published"))
    return next((value for value in times if value), None)


def _scope_meeting(a: Statement, b: Statement) -> Meeting:
    """NO, LOOSE or YES, by the qualifiers that say what exactly is spoken of."""
    ours, theirs = _scopes(a), _scopes(b)
    if is_event(a):
        return _event_meeting(a, b, ours, theirs)
    loose = False
    for name in sorted(ours.keys() | theirs.keys()):
        if name in ours and name in theirs:
            if not any(_agree(one, other) for one in ours[name] for other in theirs[name]):
                return Meeting.NO
        elif name not in _LOOSE or a.predicate.open or (name == "of" and a.predicate.value_kind == "quantity"):
            return Meeting.NO
        else:
            loose = loose or a.predicate.value_kind == "quantity"
    return Meeting.LOOSE if loose else Meeting.YES


def _event_meeting(a: Statement, b: Statement, ours: dict[str, list[Value]], theirs: dict[str, list[Value]]) -> Meeting:
    """Two dated events are one where they have the same parties, and the rest of what is told of both fits."""
    if not same_parties(a, b):
        return Meeting.NO
    loose = ours.keys() != theirs.keys()
    for name in sorted(ours.keys() & theirs.keys()):
        if any(fits(one, other) for one in ours[name] for other in theirs[name]):
            continue
        if name in PARTIES or all(_comparable(one, other) for one in ours[name] for other in theirs[name]):
            return Meeting.NO
        loose = True  # "in Vienna", "in a version for choir"
    return Meeting.LOOSE if loose else Meeting.YES


def _comparable(one: Value, other: Value) -> bool:
    return isinstance(one, Name) == isinstance(other, Name)


def _scopes(statement: Statement) -> dict[str, list[Value]]:
    """The qualifiers that say what exactly is spoken of. That an answer holds now goes without saying; what was done ("join",
    "lose") is another question for a number, and only a stage of the same one for a name."""
    found: dict[str, list[Value]] = {}
    numeric = statement.predicate.value_kind in ("quantity", "duration") or statement.predicate.open
    for name, value in statement.qualifiers:
        if name in _TIMES or name in _ASIDES or isinstance(value, Unread) or (name, value.text) == ("state", "current"):
            continue
        if name != "act" or numeric:
            found.setdefault(name, []).append(value)
    return found


def _moving(a: Statement, b: Statement, plain: Meeting) -> Meeting:
    ours, theirs = as_of(a), as_of(b)
    if ours and theirs:
        return plain if ours.relation(theirs) is Relation.SAME else Meeting.MOVED
    return Meeting.UNDATED


def _overlap(a: Statement, b: Statement) -> bool:
    ours, theirs = period(a), period(b)
    return ours is None or theirs is None or ours.meets(theirs)


def _agree(one: Value, other: Value) -> bool:
    return one.relation(other) in (Relation.SAME, Relation.COMPATIBLE)


def _words(value: Value) -> str:
    return value.entity if isinstance(value, Name) else " ".join(value.text.casefold().split())
