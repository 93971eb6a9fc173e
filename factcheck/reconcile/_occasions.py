"""Which statements of open events speak of one event: the same parties, and a place and company that fit where both are told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model import Cardinality, Name, Relation, Statement, Unread, Value
from factcheck.reconcile._identity import canonical
from factcheck.vocabulary.demonyms import country_of

# What makes it another event where it is another, or told by one source only: joining a firm is not joining the army.
PARTIES = frozenset({"object", "to", "from", "as", "into", "of", "turn"})


def is_event(statement: Statement) -> bool:
    """True for the date of what a verb reports ("date:join")."""
    return statement.predicate.open and statement.predicate.id.startswith(("date:", "clock:"))


def occasions(group: Sequence[Statement]) -> Iterator[tuple[str, list[Statement]]]:
    """The statements of one subject and kind of event, by event. Of what may happen again, those are left out that a source
    tells more than once."""
    events: list[list[Statement]] = []
    # What is told shortest comes first: "on the moon" is the event of "walk on the moon" and of "land on the moon".
    for statement in sorted(group, key=lambda each: (len(_parties(each)), _parties(each), canonical(each.value))):
        known = next((event for event in events if same_parties(event[0], statement)), None)
        if known is None:
            events.append([statement])
        else:
            known.append(statement)
        if len(events) > 100:
            return
    for event in events:
        if group[0].predicate.cardinality is Cardinality.ONE or not _repeated(event, group):
            yield _parties(event[0]), event


def same_parties(one: Statement, other: Statement) -> bool:
    """True where both tell the same parties, each as far as the other does."""
    ours, theirs = _told(one), _told(other)
    return ours.keys() == theirs.keys() and all(
        any(fits(a, b) for a in ours[name] for b in theirs[name]) for name in sorted(ours)
    )


def fits(one: Value, other: Value) -> bool:
    """True for two wordings of one participant: all words of the shorter are in the longer."""
    if one.relation(other) in (Relation.SAME, Relation.COMPATIBLE):
        return True
    first, second = _words(one), _words(other)
    return bool(first and second) and (first <= second or second <= first)


def _repeated(event: Sequence[Statement], group: Sequence[Statement]) -> bool:
    bare = not _told(event[0]).get("object")
    days: dict[str, list[Statement]] = defaultdict(list)
    for statement in group if bare else event:
        days[statement.claim.span.source].append(statement)
    return any(
        one.value.relation(other.value) in (Relation.CONTRADICTORY, Relation.DISCREPANT)
        for same in days.values()
        for one in same[:20]
        for other in same[:20]
    )


def _told(statement: Statement) -> dict[str, list[Value]]:
    told: dict[str, list[Value]] = defaultdict(list)
    for name, value in statement.qualifiers:
        if name in PARTIES and not isinstance(value, Unread):
            told[name].append(value)
    return told


def _parties(statement: Statement) -> str:
    told = _told(statement)
    return ", ".join(f"{name}={_text(value)}" for name in sorted(told) for value in told[name])


def _text(value: Value) -> str:
    return value.entity if isinstance(value, Name) else " ".join(value.text.casefold().split())


def _words(value: Value) -> set[str]:
    text = "".join(c if c.isalnum() else " " for c in value.text.casefold())
    words = {country_of(word).casefold() or word for word in text.split()}  # "the Japanese" are Japan
    return words - {"the", "a", "an", "of", "his", "her", "its", "their"}
