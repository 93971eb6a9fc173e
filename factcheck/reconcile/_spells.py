"""How long somebody was somewhere, or something went on, against when it began and when it ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Date, Duration, Finding, Interval, Level, Name, Statement
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import qualifier
from factcheck.reconcile._stays import End, Stay, content, ends, of_any, one_stay, rows, stays, width
from factcheck.reconcile._wording import reading, sources, words

# What a career of a kind begins and ends with: joining and leaving these.
_FORCES = frozenset("army navy air force marine marines corps military guard reserve regiment militia".split())
_CAREERS = {"military": _FORCES, "naval": frozenset(("navy", "marine", "marines")), "army": frozenset(("army",))}
_YEAR = Decimal("365.2425")
_MONTH = Decimal(31)
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
    ("run", "date_of_official_opening", "date:close"),
    ("run", "service_entry", "date:close"),
    ("run", "inception", "dissolved_abolished_or_demolished_date"),
    ("marriage", "date:marry", "date:divorce"),
    ("marriage", "date:marry", "date:divorced"),
    ("marriage", "date:marry", "date:separate"),
    ("reign", "date:take throne", "date:leave throne"),
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
# What goes on in other words.
_ACTS = {
    **dict.fromkeys(("rage", "endure", "persist", "continue", "drag", "drag on", "go on"), "last"),
    **dict.fromkeys(("rule", "govern"), "reign"),
    **dict.fromkeys(("operate", "exist", "survive", "stand"), "run"),
}


def spells(statements: Sequence[Statement]) -> Iterator[Finding]:
    """Lengths of stays and of events that their dates do not allow."""
    told = [each for each in statements if isinstance(each.value, Duration) and _is_spell(each)]
    subjects = {each.subject.id for each in told}
    near = [each for each in statements if each.subject.id in subjects or of_any(each, subjects)]
    somewhere, events = stays(near), _events(near)
    sides, tables = ends(near), rows(near, statements)
    for spell in told:
        act = next((value.text for value in qualifier(spell, "act")), "")
        stay = _stay(spell, act, somewhere, sides) or tables.get(_row_of(spell))
        if stay is None and not qualifier(spell, "where"):
            stay = events.get((spell.subject.id, _ACTS.get(act, act)))
        if stay is not None:
            yield from _against(spell, *stay)


def _stay(
    spell: Statement, act: str, somewhere: dict[tuple[str, str], Stay], sides: dict[str, list[End]]
) -> Stay | None:
    """When the stay began and ended that is as long as that."""
    where, role = qualifier(spell, "where"), [value.text for value in qualifier(spell, "role")]
    names = [value.entity for value in where if isinstance(value, Name)]
    if names and not role:
        if (found := somewhere.get((spell.subject.id, names[0]))) is not None:
            return found
    words = {word for value in where for word in content(value)}
    near = sides.get(spell.subject.id, [])
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
    return one_stay(starts, stops)


def _row_of(spell: Statement) -> tuple[str, str]:
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
    exact = max(width(start), width(end)) <= _MONTH
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
            stay = one_stay(dates.get((subject, first), []), dates.get((subject, last), []))
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
