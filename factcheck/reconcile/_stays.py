"""When everybody came to what he stayed at, and when he left, by all that tells of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import Date, Name, Statement, Value
from factcheck.reconcile._scope import date, qualifier

# What begins and ends somewhere: predicates whose dates bound a stay with their answer.
_STAYS = frozenset(
    "employer affiliation educated_at member_of member_of_sports_team residence military_branch position_held spouse "
    "chief_executive_officer".split()
)
# Events that begin and end a stay at what they are done to.
_COMING = frozenset(
    "date:join date:move date:enter date:rejoin date:start date:begin date:elect date:appoint date:become date:hire date:settle "
    "date:arrive date:sign date:enroll date:enrol".split()
) | {"date:take over"}
_GOING = frozenset(
    "date:leave date:retire date:graduate date:resign date:quit date:dismiss date:fire date:depart date:sack "
    "date:discharge date:withdraw date:part".split()
) | {"date:step down"}
_PARTIES = ("object", "to", "from", "in", "at", "as", "of")
# Columns and labels of when somebody came and went.
_FROM = frozenset(
    "field:from field:start field:appointed field:joined field:began field:arrived field:date from field:since".split()
)
_UNTIL = frozenset(
    "field:until field:to field:end field:left field:departed field:ended field:date to field:resigned".split()
)
Stay = tuple[Date, Date, list[Statement]]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a stay: when somebody came or went, and the words for where."""

    side: str
    when: Date
    told: Statement
    words: frozenset[str]


def stays(statements: Sequence[Statement]) -> dict[tuple[str, str], Stay]:
    """By subject and place: the one start and the one end that all statements allow; none where somebody came back."""
    ends: dict[tuple[str, str], dict[str, list[tuple[Date, Statement]]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        if statement.predicate.id in _STAYS and isinstance(statement.value, Name):
            for name in ("start_time", "end_time"):
                if when := date(statement, name):
                    ends[statement.subject.id, statement.value.entity][name].append((when, statement))
    _moves(statements, ends)
    found = {key: one_stay(each["start_time"], each["end_time"]) for key, each in ends.items()}
    return {key: stay for key, stay in found.items() if stay is not None}


def _moves(
    statements: Sequence[Statement], ends: dict[tuple[str, str], dict[str, list[tuple[Date, Statement]]]]
) -> None:
    """What begins with coming and ends with going: "moved to Lisbon in 1931 and left in 1938"."""
    places: dict[str, set[str]] = defaultdict(set)
    alone: list[Statement] = []
    for statement in statements:
        if statement.predicate.id not in _COMING | _GOING or not isinstance(statement.value, Date):
            continue
        side = "start_time" if statement.predicate.id in _COMING else "end_time"
        told = [value for name, value in statement.qualifiers if name in ("object", "to", "from")]
        names = [value.entity for value in told if isinstance(value, Name)]
        for entity in names[:1]:
            ends[statement.subject.id, entity][side].append((statement.value, statement))
            if side == "start_time":
                places[statement.subject.id].add(entity)
        if side == "end_time" and not names:
            alone.append(statement)
    for statement in alone:
        (place, *others) = sorted(places[statement.subject.id]) or [""]
        if place and not others and isinstance(statement.value, Date):
            ends[statement.subject.id, place]["end_time"].append((statement.value, statement))


def one_stay(starts: list[tuple[Date, Statement]], ends: list[tuple[Date, Statement]]) -> Stay | None:
    if not starts or not ends:
        return None
    start, end = (min((when for when, _ in told), key=width) for told in (starts, ends))
    if any(not when.allows.meets(start.allows) for when, _ in starts):
        return None
    if any(not when.allows.meets(end.allows) for when, _ in ends) or end.allows.high <= start.allows.low:
        return None
    both = {id(each): each for _, each in (*starts, *ends)}
    return start, end, list(both.values())


def ends(statements: Sequence[Statement]) -> dict[str, list[End]]:
    """What everybody came to and left, with the words for it."""
    found: dict[str, list[End]] = defaultdict(list)
    for each in statements:
        side = "start_time" if each.predicate.id in _COMING else "end_time" if each.predicate.id in _GOING else ""
        if side and isinstance(each.value, Date) and each.value.allows.low.is_finite():
            told = [value for name, value in each.qualifiers if name in _PARTIES]
            words = frozenset(word for value in told for word in content(value))
            found[each.subject.id].append(End(side, each.value, each, words))
        for side in ("start_time", "end_time"):
            when = date(each, side)
            if when is not None and each.predicate.id == "sum:stay":
                found[each.subject.id].append(End(side, when, each, frozenset(content(each.value))))
            elif when is not None and isinstance(each.value, Name) and (role := qualifier(each, "role")):
                # Who held a post at some place: a stay of his.
                words = frozenset({*content(role[0]), *each.subject.id.split("-")})
                found[each.value.entity].append(End(side, when, each, words))
    return found


def of_any(statement: Statement, people: set[str]) -> bool:
    """Whether a statement says of a place that one of them held a post there."""
    return isinstance(statement.value, Name) and statement.value.entity in people


def content(value: Value) -> set[str]:
    text = value.entity.replace("-", " ") if isinstance(value, Name) else value.text.casefold()
    return {word for word in text.split() if word not in ("the", "a", "an", "of", "in", "his", "her", "their", "its")}


def rows(near: Sequence[Statement], statements: Sequence[Statement]) -> dict[tuple[str, str], Stay]:
    """By somebody and what a table is about: from when until when he was there, where the table has him once."""
    ends: dict[str, dict[str, list[tuple[Date, Statement]]]] = defaultdict(lambda: defaultdict(list))
    for each in near:
        side = "start_time" if each.predicate.id in _FROM else "end_time" if each.predicate.id in _UNTIL else ""
        if side and isinstance(each.value, Date):
            ends[each.subject.id][side].append((each.value, each))
    sources = {each.claim.span.source for told in ends.values() for side in told.values() for _, each in side}
    about: dict[str, set[str]] = defaultdict(set)
    for each in statements if sources else ():
        if each.claim.span.source in sources:
            about[each.claim.span.source].add(each.subject.id)
    found: dict[tuple[str, str], Stay] = {}
    for subject in sorted(ends):
        starts, stops = ends[subject]["start_time"], ends[subject]["end_time"]
        stay = one_stay(starts, stops) if len(starts) == len(stops) == 1 else None
        if stay is not None:
            for thing in sorted(about[starts[0][1].claim.span.source] - {subject}):
                found[subject, thing] = stay
    return found


def width(when: Date) -> Decimal:
    return when.allows.high - when.allows.low
