"""### What it flags

Two sources, or two places of one source, answer the same question about the same thing with values that cannot both be
meant: two dates of birth, two heights, two lists of founders that have nobody in common.

### Why it matters

At least one of them is wrong, or they speak of two different things and do not say so. A reader cannot tell which.

### Example

One page says "Bluefin Robotics was founded on 25 January 1993", another "founded on 5 April 1993". `1993` alone would agree
with both.

### How to settle it

Look at both quotations. If one is wrong, correct it. If they speak of different things, say so where they stand ("the
first office", "as of 2019"). If both may stand, record a ruling with the reason.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.model import Cardinality, Date, Drift, Duration, Finding, Level, Name, Relation, Statement
from factcheck.reconcile import _lists
from factcheck.reconcile._apart import apart, some_of
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._occasions import is_event, occasions
from factcheck.reconcile._ranges import relation
from factcheck.reconcile._scope import Meeting, countable, meeting, qualifier, scope_text
from factcheck.reconcile._sides import sides
from factcheck.reconcile._wording import answers, question, reading, sources, words

LEVEL = Level.ERROR
SURE = 0.6  # readings less sure than this make a warning at most
_MOST = 300  # a question with more different answers than that has no single one
_STAGES = frozenset({"publication_date", "announcement_date", "service_entry"})  # what may happen in stages
_STAGED_DAYS = 732
_OPENING_DAYS = 366  # between the first traffic and the ceremony
_ASIDE = 150  # characters: two figures so close are of two cases ("0.91 for most languages and 0.85 for others")
_LIVES = frozenset({"date_of_birth", "date_of_death"})
_LIFE_DAYS = 115 * 366
_WORLDS = 1_000_000  # amounts that differ more are about two things: nobody disagrees that much
_SPELLS = 3  # two stays so different in length are two stays
_GROWTH = 50  # a moving figure with no date that differs more has moved
_NUMBERS = re.compile(r"[~<>≈]?[$€£]?\d[\d.,]*(?:st|nd|rd|th|%)?")
_SCALES = re.compile(r" (?:hundred|thousand|million|billion|trillion|percent|k|m|bn)\b")
_YEARLY = 4  # what sources date to so many years comes again and again, whatever it is called
_COURSE = frozenset({"start_time", "end_time", "point_in_time"})  # nobody is born again
_CROWD = {True: 3, False: 5}  # so many answers within one source say that the question has many (open, known predicate)


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    asked: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    listed: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.predicate.id.startswith("list:"):
            listed[statement.subject.id, statement.predicate.id].append(statement)
        elif countable(statement) and statement.predicate.cardinality is not Cardinality.MANY:
            asked[statement.subject.id, statement.predicate.id].append(statement)
    for key in sorted(asked):
        group = asked[key]
        if len(group) < 2:
            continue
        if is_event(group[0]):
            for scope, event in occasions(group):
                yield from _finding(_disagreeing(event), scope)
        elif group[0].predicate.cardinality is Cardinality.FEW:
            yield from _few(group)
        else:
            yield from _one(group)
    for key in sorted(listed):
        yield from _unequal(listed[key])


def _unequal(group: Sequence[Statement]) -> Iterator[Finding]:
    told = _lists.unequal(group)
    if len(told) < 2:
        return
    sides = [", ".join(dict.fromkeys(words(each) for each in side)) for side in told]
    message = f"{question(told[0][0])}: lists that differ: {' or '.join(f'{each} ({sources(side)})' for each, side in zip(sides, told, strict=True))}"
    steps = [f"one list has {each}" for each in sides] + ["each list claims to be whole"]
    yield build("conflicting-values", Level.WARNING, message, told, reasoning=steps)


def _one(group: Sequence[Statement]) -> Iterator[Finding]:
    by_scope: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        by_scope[scope_text(statement)].append(statement)
    for scope in sorted(by_scope):
        yield from _finding(_disagreeing(by_scope[scope]), scope)


def _disagreeing(group: Sequence[Statement]) -> list[list[Statement]]:
    """The statements of one scope that are in conflict with another one, unless their source gives a whole crowd of answers;
    those that stand alike to all others together."""
    years = {each.value.text[:4] for each in group if isinstance(each.value, Date)}
    if len(years) >= _YEARLY and (group[0].predicate.open or group[0].predicate.id in _COURSE):
        return []
    crowds: dict[str, set[str]] = defaultdict(set)
    for statement in group:
        crowds[statement.claim.span.source].add(canonical(statement.value))
    limit = _CROWD[group[0].predicate.open]
    apart = {id(each) for each in (*_cases(group), *_in_one_breath(group))}
    alike: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for statement in group:
        if len(crowds[statement.claim.span.source]) < limit and id(statement) not in apart:
            alike[_likeness(statement)].append(statement)
    groups = list(alike.values())
    if len(groups) > _MOST:
        return []
    return [same for same in groups if any(_conflict(same[0], other[0]) for other in groups)]


def _likeness(statement: Statement) -> tuple[object, ...]:
    """What decides how a statement stands to others: those that share it need to be compared only once."""
    moving = statement.predicate.drifts is not Drift.NO
    kept = tuple(each for each in statement.qualifiers if moving or each[0] != "published")
    return canonical(statement.value), kept, statement.claim.confidence >= SURE


def _conflict(one: Statement, other: Statement) -> bool:
    return _level(one, other) is not None


def _level(one: Statement, other: Statement) -> Level | None:
    """How serious a pair is: None where the two agree or cannot be compared, a note where time explains the difference."""
    found = relation(one, other)
    if found not in (Relation.CONTRADICTORY, Relation.DISCREPANT):
        return None
    met = meeting(one, other)
    if _told_together(one, other) or _told_together(other, one):
        return None
    if _two_openings(one, other):
        return None
    if one.predicate.id == "number_of_children" and one.claim.span.source == other.claim.span.source:
        return None  # a life tells of the children of each marriage
    if _namesakes(one, other) or (met is Meeting.UNDATED and _succeeded(one)):
        return None
    if some_of(one, other) or some_of(other, one):
        return None
    if isinstance(one.value, Duration) and qualifier(one, "act") and apart(one, other) > _SPELLS:
        return None
    if met in (Meeting.NO, Meeting.MOVED) or apart(one, other) > (_GROWTH if met is Meeting.UNDATED else _WORLDS):
        return None
    sure = (
        min(one.claim.confidence, other.claim.confidence) >= SURE
        and not _staged(one, other)
        and not _two_places(one, other)
        and one.predicate.cardinality is not Cardinality.FEW
    )
    return Level.ERROR if found is Relation.CONTRADICTORY and met is Meeting.YES and sure else Level.WARNING


def _namesakes(one: Statement, other: Statement) -> bool:
    """True for births or deaths further apart than a life is long: two people of one name."""
    return one.predicate.id in _LIVES and _LIFE_DAYS < _daysapart(one, other) < float("inf")


def _two_openings(one: Statement, other: Statement) -> bool:
    """True where one speaks of the opening to all or of the ceremony, and the other of some opening within the year."""
    if one.predicate.id != "date_of_official_opening" or not (qualifier(one, "of") or qualifier(other, "of")):
        return False
    return _daysapart(one, other) <= _OPENING_DAYS


def _daysapart(one: Statement, other: Statement) -> float:
    if not isinstance(one.value, Date) or not isinstance(other.value, Date):
        return float("inf")
    first, second = one.value.allows.low, other.value.allows.low
    return float(abs(first - second)) if first.is_finite() and second.is_finite() else float("inf")


def _succeeded(one: Statement) -> bool:
    """True for two undated holders of what passes from hand to hand: each text names the mayor of its own time."""
    return isinstance(one.value, Name) and one.claim.value.kind != "place"


def _staged(one: Statement, other: Statement) -> bool:
    """True for two dates of appearance a year or so apart: a preprint and its print, one country and another."""
    return one.predicate.id in _STAGES and _daysapart(one, other) <= _STAGED_DAYS


def _told_together(one: Statement, other: Statement) -> bool:
    """True where the words of one name the answer of the other as well: "in Harrow, a quarter of Port Aldo"."""
    if not isinstance(one.value, Name) or not isinstance(other.value, Name):
        return False
    return other.value.text.casefold() in one.claim.span.quote.casefold()


def _two_places(one: Statement, other: Statement) -> bool:
    """True for two places: one may lie in the other for all that the words say."""
    return one.claim.value.kind == other.claim.value.kind == "place"


def _in_one_breath(group: Sequence[Statement]) -> list[Statement]:
    """Statements that one passage sets against one another: one of them is of another thing, and none can be told."""
    by_source: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        by_source[statement.claim.span.source].append(statement)
    return [
        one
        for same in by_source.values()
        if 1 < len({canonical(each.value) for each in same}) < 20
        for one in same
        if any(_one_breath(one, other) and _conflict(one, other) for other in same)
    ]


def _one_breath(one: Statement, other: Statement) -> bool:
    """True where one passage gives both: nobody contradicts himself in one clause ("in Aldo, Verania"), nor by two dates or names
    in one paragraph, nor by two years behind one title, nor by two figures side by side."""
    first, second = one.claim.span, other.claim.span
    if first.start < second.end and second.start < first.end:
        return True
    titles = one.claim.extractor == other.claim.extractor == "titles"
    amount = one.predicate.value_kind in ("quantity", "duration")
    if (one.predicate.open or amount) and qualifier(one, "act") and qualifier(other, "act"):
        return True  # two things that happened: all 20 survived, all 34 survived
    paragraph = one.claim.passage is not None and one.claim.passage == other.claim.passage
    beside = abs(one.claim.value.span.start - other.claim.value.span.start) < _ASIDE
    return titles or (paragraph and (beside or one.predicate.value_kind in ("date", "name", "term")))


def _cases(group: Sequence[Statement]) -> list[Statement]:
    """Lines of one list, alike but for their numbers: they tell two cases, not one thing twice. A sentence that names its
    subject tells no case."""
    lines: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in group:
        span = statement.claim.span
        words = " ".join(span.quote.casefold().split())
        pattern = _SCALES.sub("", _NUMBERS.sub("#", words))
        named = statement.claim.subject.text.casefold() in words
        if statement.predicate.value_kind != "date" and "#" in pattern and not named:
            lines[span.source, pattern].append(statement)
    return [one for same in lines.values() if len({canonical(each.value) for each in same}) > 1 for one in same]


def _finding(disagreeing: Sequence[list[Statement]], scope: str) -> Iterator[Finding]:
    firsts = sides([same[0] for same in disagreeing], _conflict)
    pairs = [(one, other) for side, later in combinations(firsts, 2) for one in side for other in later]
    levels = [(level, one, other) for one, other in pairs for level in (_level(one, other),) if level]
    if not levels:
        return
    worst = max(levels, key=lambda each: each[0].severity)
    alike = {id(same[0]): same for same in disagreeing}
    told = [[each for first in side for each in alike[id(first)]] for side in firsts]
    message = f"{question(told[0][0], scope)}: {answers(told)}"
    yield build("conflicting-values", worst[0], message, told, scope=scope, reasoning=_reasoning(*worst))


def _reasoning(level: Level, one: Statement, other: Statement) -> list[str]:
    met = meeting(one, other)
    steps = [reading(one), reading(other)]
    if relation(one, other) is Relation.CONTRADICTORY:
        steps.append(f"no value fits both, and {question(one)} has one answer")
    else:
        steps.append("a value could fit both words, but nobody who means one would say the other")
    if met is Meeting.UNDATED:
        steps.append("this answer moves with time and neither source says when it held, so it is a warning")
    if one.predicate.cardinality is Cardinality.FEW:
        steps.append("this may happen more than once, so it is a warning")
    if met is Meeting.LOOSE:
        steps.append("one source leaves out where or of what it holds, so it is a warning")
    if _two_places(one, other):
        steps.append("one place may lie in the other for all that is said, so it is a warning")
    if _staged(one, other):
        steps.append("things may appear in stages, so two dates a year or so apart are a warning")
    if level is Level.WARNING and min(one.claim.confidence, other.claim.confidence) < SURE:
        steps.append("one of the readings is not sure, so it is a warning")
    return steps


def _few(group: Sequence[Statement]) -> Iterator[Finding]:
    lasting = group[0].subject.kind in ("organisation", "place")
    if lasting and group[0].predicate.drifts is not Drift.NO and group[0].claim.value.kind == "person":
        return  # parties and countries have had many leaders, expeditions one
    for scope, told in _lists.disjoint(group):
        sure = all(max(statement.claim.confidence for statement in side) >= SURE for side in told)
        sure = sure and group[0].predicate.drifts is Drift.NO
        message = f"{question(told[0][0], scope)}: {answers(told)}"
        steps = [
            *(reading(side[0]) for side in told),
            "each source gives its whole short list, and the lists have nothing in common",
        ]
        level = Level.ERROR if sure else Level.WARNING
        yield build("conflicting-values", level, message, told, scope=scope, reasoning=steps)
