"""### What it flags

A source says in the present tense that something is so (a job, a membership, a seat), and another source or passage says
that it has ended, or that what is "still in operation" was closed; or a source says of a time before its own date that something will be then.

### Why it matters

The present tense ages badly: the page was right when it was written and is wrong now, and nothing on it says so.

### Example

"Affiliation: Bluefin Robotics" on one page; "she left Bluefin Robotics in December 2024" on another.

### How to settle it

Bring the older text up to date, or date it ("as of 2023"). If the thing has begun again, say so where it ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.model import Date, Finding, Level, Modality, Name, Polarity, Relation, Statement
from factcheck.reconcile._datelines import expired
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import countable, date, qualifier
from factcheck.reconcile._sides import clashing
from factcheck.reconcile._wording import question, reading, sources, words

LEVEL = Level.ERROR
# Predicates that say one thing of a person or organisation: where they belong now.
_STATES = {
    "affiliation": "belonging",
    "employer": "belonging",
    "member_of": "belonging",
    "member_of_sports_team": "belonging",
    "headquarters_location": "seat",
    "residence": "home",
    "spouse": "marriage",
    "chief_executive_officer": "head",
    "chairperson": "chair",
    "owned_by": "owner",
    "parent_organization": "owner",
}

_CLOSINGS = frozenset(
    "date:close date:decommission date:discontinue date:demolish date:destroy dissolved_abolished_or_demolished_date".split()
)
_OPENINGS = frozenset("date:reopen date_of_official_opening date:open date:restore date:resume service_entry".split())
_SURE = 0.5


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    asked: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.predicate.id in _STATES and countable(statement) and isinstance(statement.value, Name):
            asked[statement.subject.id, _STATES[statement.predicate.id]].append(statement)
    for key in sorted(asked):
        yield from _of_one_thing(asked[key])
    yield from _closed(statements)
    yield from expired(filter(countable, statements))


def _closed(statements: Sequence[Statement]) -> Iterable[Finding]:
    """What is still running by one text, and was closed by another, with a date."""
    running: dict[str, list[Statement]] = defaultdict(list)
    ends: dict[str, list[Statement]] = defaultdict(list)
    opened: dict[str, list[Date]] = defaultdict(list)
    for statement in statements:
        affirmed = statement.claim.modality is Modality.ASSERTED and statement.claim.polarity is Polarity.AFFIRMED
        if not affirmed or statement.claim.confidence < _SURE:
            continue
        told = (statement.predicate.id, statement.value.text)
        if told == ("state:service", "running") and _phases(statement) == {"present"}:
            running[statement.subject.id].append(statement)
        elif statement.predicate.id in _CLOSINGS and isinstance(statement.value, Date):
            ends[statement.subject.id].append(statement)
        elif statement.predicate.id in _OPENINGS and isinstance(statement.value, Date):
            opened[statement.subject.id].append(statement.value)
    for subject in sorted(running):
        last = [
            end
            for end in ends[subject]
            if isinstance(end.value, Date) and not any(_after(start, end.value) for start in opened[subject])
        ]
        stale, against = clashing(running[subject], last, _still)
        if stale:
            yield _still_running(stale, against)


def _phases(statement: Statement) -> set[str]:
    return {value.text for value in qualifier(statement, "phase")}


def _still(now: Statement, end: Statement) -> bool:
    written = date(now, "published")
    assert isinstance(end.value, Date)
    return written is None or _after(written, end.value)


def _still_running(stale: Sequence[Statement], ends: Sequence[Statement]) -> Finding:
    now, end = stale[0], ends[0]
    said = f"“{' '.join(now.claim.span.quote.split())}” ({sources(stale)})"
    told = f"{end.predicate.label} {words(end)} ({sources(ends)})"
    steps = [said, told, "what was closed is not running now, unless it was opened again"]
    return build(
        "outdated",
        Level.WARNING,
        f"{now.subject.label}: {said}, but {told}",
        (stale, ends),
        scope="running",
        reasoning=steps,
    )


def _of_one_thing(group: Sequence[Statement]) -> Iterable[Finding]:
    values: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        if isinstance(statement.value, Name):
            values[statement.value.entity].append(statement)
    for entity in sorted(values):
        same = values[entity]
        ends = [statement for statement in same if date(statement, "end_time")]
        if not ends:
            continue
        begun_again = [start for statement in same for start in (date(statement, "start_time"),) if start]
        ends = [end for end in ends if not any(_after(start, _end(end)) for start in begun_again)]
        present = [statement for statement in same if _is_present(statement)]
        stale, against = clashing(present, ends, _contradicts)
        if stale and against:
            yield _finding(stale, against, entity)


def _finding(stale: Sequence[Statement], ends: Sequence[Statement], entity: str) -> Finding:
    last = _end(ends[0])
    dated = any(_after(when, _end(end)) for one in stale for end in ends for when in (date(one, "published"),) if when)
    said = f"{stale[0].claim.value.text} now ({sources(stale)}), but ended {last.text} ({sources(ends)})"
    steps = [
        f"{reading(stale[0])}, in the present tense",
        f"{reading(ends[0])}, until {last.text}",
        "what has ended is not so now"
        if dated
        else "the present tense carries no date, so the text may only be old: a warning",
    ]
    return build(
        "outdated",
        Level.ERROR if dated else Level.WARNING,
        f"{question(stale[0])}: {said}",
        (stale, ends),
        scope=entity,
        reasoning=steps,
        question=_STATES[stale[0].predicate.id],
    )


def _is_present(statement: Statement) -> bool:
    current = any(value.text == "current" for value in qualifier(statement, "state"))
    return current and date(statement, "end_time") is None


def _contradicts(present: Statement, ended: Statement) -> bool:
    """A text published before the end was right when it was written."""
    written = date(present, "point_in_time") or date(present, "published")
    return present is not ended and (written is None or not _after(_end(ended), written))


def _end(statement: Statement) -> Date:
    found = date(statement, "end_time")
    assert found is not None
    return found


def _after(later: Date, earlier: Date) -> bool:
    """True when `later` lies wholly behind `earlier`."""
    return later.relation(earlier) is Relation.CONTRADICTORY and later.allows.low >= earlier.allows.high
