"""### What it flags

Two dates that cannot stand in that order: dead before born, dissolved before founded, at a firm before it existed, at work
before birth or after death, an end before its start, a text dated before what it reports as past,
"after", "before" and "already … when" that the dates of both deny, wherever those are told; what happened after it is said to have happened for the last time, or
before the first; somebody at a place long after leaving it; a thing said to be older, or built before another, that by the
dates is not.

### Why it matters

One of the dates is wrong, or two people or two firms of one name have been mixed up. Each date looks right by itself, so
nobody sees it when reading.

### Example

"Bluefin Robotics was founded in 1993" and "Mira Olsen joined Bluefin Robotics in 1989".

### How to settle it

Check both dates. Where a firm had a forerunner of the same name, say which of the two is meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Date, Finding, Level, Modality, Name, Polarity, Statement
from factcheck.reconcile._comparisons import comparisons
from factcheck.reconcile._datelines import reported, sequences
from factcheck.reconcile._gaps import orders
from factcheck.reconcile._identity import build
from factcheck.reconcile._lasts import lasts
from factcheck.reconcile._lifetimes import outside_lives, stays_on
from factcheck.reconcile._scope import LEDGER, countable, date
from factcheck.reconcile._sides import clashing
from factcheck.reconcile._together import together
from factcheck.reconcile._wording import sources, words

LEVEL = Level.ERROR
# What must not come after what: predicate of the earlier date, predicate of the later one, and the words for it.
_ORDERS = (
    ("date_of_birth", "date_of_death", "nobody dies before being born"),
    ("inception", "dissolved_abolished_or_demolished_date", "nothing ends before it begins"),
    ("start_time", "end_time", "nothing ends before it begins"),
    ("construction_started", "completion_date", "nothing is completed before it is begun"),
    ("construction_started", "date_of_official_opening", "nothing is opened before it is begun"),
    ("construction_started", "service_entry", "nothing is in service before it is begun"),
    ("construction_started", "dissolved_abolished_or_demolished_date", "nothing is gone before it is begun"),
    ("utc_date_of_spacecraft_launch", "utc_date_of_spacecraft_landing", "nothing lands before it is launched"),
    ("inception", "initial_public_offering", "no firm sells its shares before it is founded"),
    ("announcement_date", "publication_date", "nothing is announced after it has come out"),
    ("publication_date", "date:discontinue", "nothing is given up before it has come out"),
    ("service_entry", "date:decommission", "nothing is taken out of service before it is in service"),
    ("date:begin", "date:end", "nothing ends before it begins"),
)
# What only the living do, and what needs an organisation that exists.
_DEEDS = frozenset({"employer", "affiliation", "educated_at", "member_of_sports_team", "military_branch", "student_of"})
_AT_AN_ORGANISATION = frozenset({"employer", "affiliation", "educated_at", "member_of_sports_team"})
_START, _END = ("start_time", "point_in_time"), ("end_time", "point_in_time", "start_time")


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    dates: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    known = [statement for statement in statements if countable(statement)]
    for statement in known:
        if isinstance(statement.value, Date):
            dates[statement.subject.id, statement.predicate.id].append(statement)
    yield from _of_one_thing(dates)
    for statement in known:
        yield from _turned_round(statement)
    yield from _deeds(known, dates)
    outright = [statement for statement in statements if _outright(statement)]
    yield from outside_lives(outright, dates)
    yield from stays_on(outright)
    yield from lasts(outright)
    yield from comparisons(known, "impossible-order")
    yield from reported(known)
    told = [*sequences(known), *together(outright)]
    yield from told
    yield from (each for each in orders(statements) if not any(_same_words(each, other) for other in told))


def _same_words(one: Finding, other: Finding) -> bool:
    """True where two findings rest on the same places, so that the second says nothing new."""
    ours, theirs = ([s.claim.span for side in each.sides for s in side] for each in (one, other))
    meeting = sum(a.source == b.source and a.start < b.end and b.start < a.end for a in ours for b in theirs)
    return meeting >= len(theirs)


def _outright(statement: Statement) -> bool:
    claim = statement.claim
    sure = claim.polarity is Polarity.AFFIRMED and claim.modality is Modality.ASSERTED
    return sure and claim.extractor != LEDGER


def _of_one_thing(dates: dict[tuple[str, str], list[Statement]]) -> Iterator[Finding]:
    for subject in sorted({subject for subject, _ in dates}):
        for earlier, later, why in _ORDERS:
            first, last = dates.get((subject, earlier), []), dates.get((subject, later), [])
            wrong = clashing(first, last, lambda one, two: _before(two.value, one.value))
            # Where one of several answers fits, the question is which of them is right: another rule's.
            if len(wrong[0]) == len(first) and len(wrong[1]) == len(last) and wrong[0]:
                yield _finding(*wrong, why, f"{earlier} before {later}")


def _turned_round(statement: Statement) -> Iterator[Finding]:
    start, end = date(statement, "start_time"), date(statement, "end_time")
    if start and end and _before(end, start):
        message = f"{statement.subject.label}, {statement.predicate.label}: from {start.text} until {end.text}"
        yield build(
            "impossible-order",
            Level.ERROR,
            message,
            ((statement,), (statement,)),
            scope=f"start before end of {words(statement)}",
            reasoning=(f"it starts in {start.text}", f"it ends in {end.text}", "nothing ends before it begins"),
        )


def _deeds(known: Sequence[Statement], dates: dict[tuple[str, str], list[Statement]]) -> Iterator[Finding]:
    asked: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in known:
        if statement.predicate.id in _DEEDS and isinstance(statement.value, Name):
            asked[statement.subject.id, statement.predicate.id, statement.value.entity].append(statement)
    for (person, predicate, place), group in sorted(asked.items()):
        births, deaths = dates.get((person, "date_of_birth"), []), dates.get((person, "date_of_death"), [])
        foundings = dates.get((place, "inception"), []) if predicate in _AT_AN_ORGANISATION else []
        scope = f"{predicate} {place}"
        early = [each for each in group if births and all(_before(_first(each, _END), one.value) for one in births)]
        if early:
            yield _finding(births, early, "nobody does that before being born", f"birth before {scope}")
        late = [each for each in group if deaths and all(_before(one.value, _first(each, _START)) for one in deaths)]
        if late:
            yield _finding(late, deaths, "nobody begins that after dying", f"{scope} before death")
        before = [
            each for each in group if foundings and all(_before(_first(each, _END), one.value) for one in foundings)
        ]
        if before:
            why = "nobody is at an organisation before it exists"
            yield _finding(before, foundings, why, f"founding of {place} before {predicate}")


def _finding(first: Sequence[Statement], last: Sequence[Statement], why: str, scope: str) -> Finding:
    def said(statement: Statement) -> str:
        when = statement.value if isinstance(statement.value, Date) else _first(statement, _END)
        told = (
            words(statement)
            if isinstance(statement.value, Date)
            else f"{words(statement)}, {when.text if when else ''}"
        )
        return f"{statement.subject.label}, {statement.predicate.label}: {told}"

    message = f"{said(first[0])} ({sources(first)}) against {said(last[0])} ({sources(last)})"
    return build(
        "impossible-order",
        Level.ERROR,
        message,
        (first, last),
        scope=scope,
        reasoning=(said(first[0]), said(last[0]), why),
    )


def _first(statement: Statement, names: Sequence[str]) -> Date | None:
    return next((found for name in names for found in (date(statement, name),) if found), None)


def _before(earlier: object, later: object) -> bool:
    """True when `earlier` lies wholly before `later`."""
    return isinstance(earlier, Date) and isinstance(later, Date) and earlier.allows.high <= later.allows.low
