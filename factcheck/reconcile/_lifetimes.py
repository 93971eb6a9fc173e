"""What somebody did, by date, against birth and death, and what an organisation did against its founding; who left against
who stayed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from factcheck.model import Date, Finding, Level, Name, Statement, Text
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import date
from factcheck.reconcile._wording import sources, words
from factcheck.vocabulary.lifetimes import is_living

_YEAR = Decimal("365.2425")
_YOUNGEST = 3 * _YEAR  # nobody travels, marries or writes before that
_SURE = 0.7

# What a text calls every post and place in turn.
_POINTING = frozenset(
    "position post office job role seat work service place team company club firm school group band party project".split()
)
_RETURNING = frozenset(("return", "rejoin", "recall", "come back", "re-enter", "go back", "resume"))

Dates = Mapping[tuple[str, str], Sequence[Statement]]


def outside_lives(statements: Sequence[Statement], dates: Dates) -> Iterator[Finding]:
    """Deeds of the dead and of the unborn, and of organisations that were not founded yet."""
    done: dict[str, list[tuple[Statement, Date]]] = defaultdict(list)
    for statement in statements:
        when = _told_outright(statement)
        if when is not None and _is_deed(statement) and statement.claim.confidence >= _SURE:
            done[statement.subject.id].append((statement, when))
    for subject in sorted(done):
        births, deaths = (_outright(dates.get((subject, name), [])) for name in ("date_of_birth", "date_of_death"))
        foundings = _outright(dates.get((subject, "inception"), []))
        for bounds, late, why in (
            (deaths, True, "nobody does that after dying"),
            (births, False, "nobody does that before being born"),
            (foundings, False, "nothing does that before it is founded"),
        ):
            if not bounds:
                continue
            kinds = ("person",) if bounds is not foundings else ("organisation", "other")
            grace = _YEAR if late else -_YEAR if bounds is foundings else _YOUNGEST
            wrong = [
                each
                for each, when in done[subject]
                if each.subject.kind in kinds and all(_outside(when, one, late=late, grace=grace) for one in bounds)
            ]
            if wrong:
                yield _finding(wrong, bounds, why)


def _told_outright(statement: Statement) -> Date | None:
    """When it was done, where its own words say that; years of a life behind a name date nothing that was done."""
    if any(each.mention.why for each in statement.claim.qualifiers if each.name in ("point_in_time", "start_time")):
        return None
    return date(statement, "point_in_time") or (None if date(statement, "end_time") else date(statement, "start_time"))


def _is_deed(statement: Statement) -> bool:
    prefix, _, verb = statement.predicate.id.partition(":")
    return prefix == "deed" and isinstance(statement.value, Text) and is_living(verb)


def _outright(statements: Sequence[Statement]) -> list[Statement]:
    return [each for each in statements if each.claim.confidence >= _SURE]


def _outside(when: Date, bound: Statement, *, late: bool, grace: Decimal) -> bool:
    assert isinstance(bound.value, Date)
    if late:
        return when.allows.low >= bound.value.allows.high + grace
    return when.allows.high + (-grace if grace < 0 else Decimal(0)) <= bound.value.allows.low + max(grace, Decimal(0))


def _finding(wrong: Sequence[Statement], bounds: Sequence[Statement], why: str) -> Finding:
    first, bound = wrong[0], bounds[0]
    said = f"“{' '.join(first.claim.span.quote.split())}”"
    told = f"{bound.predicate.label} {words(bound)}"
    message = f"{first.subject.label}: {said} ({sources(wrong)}), but {told} ({sources(bounds)})"
    return build(
        "impossible-order", Level.WARNING, message, (wrong, bounds), scope=f"deeds and {bound.predicate.id}",
        reasoning=(said, told, why), question="deeds",
    )  # fmt: skip


def stays_on(statements: Sequence[Statement]) -> Iterator[Finding]:
    """ "She left the yard in 1949" against "she worked at the yard until 1966", where nothing says that she came back."""
    ends: dict[tuple[str, str], list[tuple[Statement, Date]]] = defaultdict(list)
    back: dict[tuple[str, str], list[Date]] = defaultdict(list)
    for statement in statements:
        for place in _places(statement):
            key = statement.subject.id, place
            if (end := _end(statement)) is not None and statement.claim.confidence >= _SURE:
                ends[key].append((statement, end))
            if (start := date(statement, "start_time") or _entry(statement)) is not None:
                back[key].append(start)
        if (start := _return(statement)) is not None:
            back[statement.subject.id, ""].append(start)  # "and returned in 1967", whereto ever
    for key in sorted(ends):
        told = sorted(
            ends[key], key=lambda each: (each[1].allows.low, each[0].claim.span.source, each[0].claim.span.start)
        )
        first, last = told[0], told[-1]
        gap = last[1].allows.low - first[1].allows.high
        after, until = first[1].allows.low, last[1].allows.high
        returned = any(
            start.allows.high >= after and start.allows.low < until for start in (*back[key], *back[key[0], ""])
        )
        if gap > _YEAR and not returned:
            early = [each for each, end in told if end.allows.high < last[1].allows.low - _YEAR]
            late = [each for each, end in told if end.allows.meets(last[1].allows)]
            yield _left(early, late, first[1], last[1], key[1])


def _places(statement: Statement) -> list[str]:
    """Where a statement says that somebody stayed or what they left."""
    if statement.subject.kind != "person":
        return []
    if statement.predicate.id in ("employer", "affiliation", "member_of", "military_branch", "member_of_sports_team"):
        return [statement.value.entity] if isinstance(statement.value, Name) else []
    prefix, _, _ = statement.predicate.id.partition(":")
    if prefix != "date":
        return []
    return [
        value.entity if isinstance(value, Name) else " ".join(value.text.casefold().split())
        for name, value in statement.qualifiers
        if name in ("object", "at", "with", "for", "in") and value.text.casefold() not in _POINTING
    ]


def _end(statement: Statement) -> Date | None:
    """When a stay ended, by a statement of the stay or of the leaving."""
    if end := date(statement, "end_time"):
        return _last(end)
    if statement.predicate.id == "date:leave" and isinstance(statement.value, Date) and not statement.value.period:
        return statement.value
    staying = statement.predicate.id.partition(":")[2] in ("work", "teach", "serve", "play", "study", "stay", "remain")
    if staying and isinstance(statement.value, Date) and "/" in statement.value.text:
        return _last(statement.value)
    return None


def _last(when: Date) -> Date | None:
    """The end of a stretch as a date of its own; None where it is open."""
    if not when.allows.high.is_finite():
        return None
    if when.allows.low.is_finite() and "/" not in when.text:
        return when
    days = Decimal(366) if len(when.text.split("/")[-1]) == 4 else Decimal(31)
    bounds = type(when.allows)(when.allows.high - days, when.allows.high)
    return Date(text=when.text.split("/")[-1], allows=bounds, suggests=bounds)


def _entry(statement: Statement) -> Date | None:
    verb = statement.predicate.id.partition(":")[2]
    enters = verb in ("join", "become") or verb in _RETURNING
    return statement.value if enters and isinstance(statement.value, Date) else None


def _return(statement: Statement) -> Date | None:
    prefix, _, verb = statement.predicate.id.partition(":")
    if prefix == "deed" and verb in _RETURNING:
        return date(statement, "point_in_time") or date(statement, "start_time")
    return _entry(statement) if verb in _RETURNING else None


def _left(early: Sequence[Statement], late: Sequence[Statement], first: Date, last: Date, place: str) -> Finding:
    said = [f"“{' '.join(each[0].claim.span.quote.split())}” ({sources(each)})" for each in (early, late)]
    message = f"{early[0].subject.label}: {said[0]}, but {said[1]}"
    steps = [f"gone in {first.text}", f"there until {last.text}", "nothing says that they came back between the two"]
    return build(
        "impossible-order", Level.WARNING, message, (early, late), scope=f"leaving {place}", question="leaving",
        reasoning=steps,
    )  # fmt: skip
