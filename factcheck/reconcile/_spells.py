"""How long somebody was somewhere, or something went on, against when it began and when it ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import Date, Duration, Finding, Interval, Level, Name, Statement, Value
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import date, qualifier
from factcheck.reconcile._wording import reading, sources, words

_YEAR = Decimal("365.2425")
_MONTH = Decimal(31)
# What begins and ends somewhere: predicates whose dates bound a stay with their answer.
_STAYS = frozenset(
    "employer affiliation educated_at member_of member_of_sports_team residence military_branch position_held spouse "
    "chief_executive_officer".split()
)
# What begins with one event and ends with another: verb, predicate of the beginning, predicate of the end.
_BOUNDS = (
    ("last", "start_time", "end_time"),
    ("last", "date:begin", "date:end"),
    ("last", "utc_date_of_spacecraft_launch", "utc_date_of_spacecraft_landing"),
    ("serve", "service_entry", "date:decommission"),
    ("serve", "service_entry", "date:replace"),
    ("serve", "service_entry", "date:retire"),
    ("produce", "date:begin production", "date:discontinue"),
    ("surface", "date:land", "date:lift off"),
    ("build", "construction_started", "completion_date"),
    ("build", "construction_started", "date_of_official_opening"),
    ("travel", "date:sail", "date:arrive"),
    ("travel", "date:set sail", "date:arrive"),
    ("travel", "date:set out", "date:arrive"),
    ("travel", "date:set off", "date:arrive"),
    ("travel", "date:depart", "date:arrive"),
    ("travel", "date:leave", "date:arrive"),
    ("travel", "utc_date_of_spacecraft_launch", "utc_date_of_spacecraft_landing"),
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
# What a career of a kind begins and ends with: joining and leaving these.
_FORCES = frozenset("army navy air force marine marines corps military guard reserve regiment militia".split())
_CAREERS = {"military": _FORCES, "naval": frozenset(("navy", "marine", "marines")), "army": frozenset(("army",))}
Stay = tuple[Date, Date, list[Statement]]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a stay: when somebody came or went, and the words for where."""

    side: str
    when: Date
    told: Statement
    words: frozenset[str]


def spells(statements: Sequence[Statement]) -> Iterator[Finding]:
    """Lengths of stays and of events that their dates do not allow."""
    told = [each for each in statements if isinstance(each.value, Duration) and _is_spell(each)]
    subjects = {each.subject.id for each in told}
    near = [each for each in statements if each.subject.id in subjects]
    somewhere, events = _stays(near), _events(near)
    ends, rows = _ends(near), _rows(near, statements)
    for spell in told:
        act = next((value.text for value in qualifier(spell, "act")), "")
        stay = _stay(spell, act, somewhere, ends) or rows.get(_row_of(spell, rows))
        if stay is None and not qualifier(spell, "where"):
            stay = events.get((spell.subject.id, act))
        if stay is not None:
            yield from _against(spell, *stay)


def _stay(
    spell: Statement, act: str, somewhere: dict[tuple[str, str], Stay], ends: dict[str, list[End]]
) -> Stay | None:
    """When the stay began and ended that is as long as that."""
    where, role = qualifier(spell, "where"), [value.text for value in qualifier(spell, "role")]
    names = [value.entity for value in where if isinstance(value, Name)]
    if names and not role:
        if (found := somewhere.get((spell.subject.id, names[0]))) is not None:
            return found
    words = {word for value in where for word in _content(value)}
    near = ends.get(spell.subject.id, [])
    if act == "career":
        near = [each for each in near if each.words & _CAREERS.get(" ".join(sorted(words)), frozenset())]
    elif role:
        known = [each for each in near if each.words >= set(role) and (each.words >= words or not words)]
        near = [*known, *(each for each in near if each.side == "end_time" and not each.words)] if known else []
    elif words and not names:
        near = [each for each in near if each.words and (each.words <= words or words <= each.words)]
    else:
        return None
    starts, stops = (
        [(each.when, each.told) for each in near if each.side == side] for side in ("start_time", "end_time")
    )
    return _one_stay(starts, stops)


def _ends(statements: Sequence[Statement]) -> dict[str, list[End]]:
    """What everybody came to and left, with the words for it."""
    found: dict[str, list[End]] = defaultdict(list)
    for each in statements:
        side = "start_time" if each.predicate.id in _COMING else "end_time" if each.predicate.id in _GOING else ""
        if side and isinstance(each.value, Date) and each.value.allows.low.is_finite():
            told = [value for name, value in each.qualifiers if name in _PARTIES]
            words = frozenset(word for value in told for word in _content(value))
            found[each.subject.id].append(End(side, each.value, each, words))
        for side in ("start_time", "end_time") if each.predicate.id == "sum:stay" else ():
            if when := date(each, side):
                found[each.subject.id].append(End(side, when, each, frozenset(_content(each.value))))
    return found


def _content(value: Value) -> set[str]:
    text = value.entity.replace("-", " ") if isinstance(value, Name) else value.text.casefold()
    return {word for word in text.split() if word not in ("the", "a", "an", "of", "in", "his", "her", "their", "its")}


def _rows(near: Sequence[Statement], statements: Sequence[Statement]) -> dict[tuple[str, str], Stay]:
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
        stay = _one_stay(starts, stops) if len(starts) == len(stops) == 1 else None
        if stay is not None:
            for thing in sorted(about[starts[0][1].claim.span.source] - {subject}):
                found[subject, thing] = stay
    return found


def _row_of(spell: Statement, rows: dict[tuple[str, str], Stay]) -> tuple[str, str]:
    names = [value.entity for value in qualifier(spell, "where") if isinstance(value, Name)]
    return spell.subject.id, names[0] if names else ""


def _is_spell(statement: Statement) -> bool:
    """A length of something done, said as one ("took 12 years to build") and of no part of it."""
    if statement.predicate.id == "sum:spell":
        return True
    scope = {name for name, _ in statement.qualifiers} - {"state", "published"}
    return statement.predicate.id in ("measure:duration", "duration") and scope == {"act"}


def _against(spell: Statement, start: Date, end: Date, dated: list[Statement]) -> Iterator[Finding]:
    assert isinstance(spell.value, Duration)
    exact = max(_width(start), _width(end)) <= _MONTH
    grace = (_YEAR / 2 if exact else _YEAR) if "Y" in spell.value.text else Decimal(31)
    shortest = max(end.allows.low - start.allows.high, Decimal(0)) - grace
    possible = Interval(shortest, max(end.allows.high - start.allows.low, Decimal(1)) + grace)
    if possible.meets(spell.value.allows):
        return
    longer = spell.value.allows.low >= possible.high
    between = f"{start.text} to {end.text}"
    message = f"{spell.subject.label}: {words(spell)} ({sources([spell])}), but {between} ({sources(dated)})"
    steps = [reading(spell), f"from {between}", f"the one is {'longer' if longer else 'shorter'} than the other"]
    # Somebody may have come back, or have stayed for a part of it only: a warning.
    level = Level.WARNING
    scope = " ".join(canonical(value) for name, value in spell.qualifiers if name != "published")
    yield build("broken-arithmetic", level, message, ([spell], dated), scope=f"length of {scope}", reasoning=steps)


def _stays(statements: Sequence[Statement]) -> dict[tuple[str, str], Stay]:
    """By subject and place: the one start and the one end that all statements allow; none where somebody came back."""
    ends: dict[tuple[str, str], dict[str, list[tuple[Date, Statement]]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        if statement.predicate.id in _STAYS and isinstance(statement.value, Name):
            for name in ("start_time", "end_time"):
                if when := date(statement, name):
                    ends[statement.subject.id, statement.value.entity][name].append((when, statement))
    _moves(statements, ends)
    found = {key: _one_stay(each["start_time"], each["end_time"]) for key, each in ends.items()}
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


def _one_stay(starts: list[tuple[Date, Statement]], ends: list[tuple[Date, Statement]]) -> Stay | None:
    if not starts or not ends:
        return None
    start, end = (min((when for when, _ in told), key=_width) for told in (starts, ends))
    if any(not when.allows.meets(start.allows) for when, _ in starts):
        return None
    if any(not when.allows.meets(end.allows) for when, _ in ends) or end.allows.high <= start.allows.low:
        return None
    both = {id(each): each for _, each in (*starts, *ends)}
    return start, end, list(both.values())


def _events(statements: Sequence[Statement]) -> dict[tuple[str, str], Stay]:
    """By subject and verb: the one stretch in which it was done."""
    found: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        prefix, _, verb = statement.predicate.id.partition(":")
        if prefix == "date" and isinstance(statement.value, Date) and statement.value.period:
            found[statement.subject.id, verb].append(statement)
    stays: dict[tuple[str, str], Stay] = {}
    for key, told in found.items():
        if len({each.value.text for each in told}) == 1:
            value = told[0].value
            assert isinstance(value, Date)
            stays[key] = (_end(value, last=False), _end(value, last=True), told)
    return {**_pairs(statements), **stays}


def _pairs(statements: Sequence[Statement]) -> dict[tuple[str, str], Stay]:
    """The same where the beginning and the end are two questions."""
    dates: dict[tuple[str, str], list[tuple[Date, Statement]]] = defaultdict(list)
    for statement in statements:
        if isinstance(statement.value, Date):
            dates[statement.subject.id, statement.predicate.id].append((statement.value, statement))
    found: dict[tuple[str, str], Stay] = {}
    for subject in sorted({subject for subject, _ in dates}):
        for act, first, last in _BOUNDS:
            stay = _one_stay(dates.get((subject, first), []), dates.get((subject, last), []))
            if stay is not None:
                found.setdefault((subject, act), stay)
    return found


def _end(period: Date, *, last: bool) -> Date:
    """One end of a stretch, to the year where the other words say no more."""
    text = period.text.split("/")[-1 if last else 0]
    days = {4: Decimal(366), 7: Decimal(31)}.get(len(text), Decimal(1))
    bounds = period.allows
    ours = Interval(bounds.high - days, bounds.high) if last else Interval(bounds.low, bounds.low + days)
    return Date(text=text, allows=ours, suggests=ours)


def _width(when: Date) -> Decimal:
    return when.allows.high - when.allows.low
