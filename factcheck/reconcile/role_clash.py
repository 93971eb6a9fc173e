"""### What it flags

Somebody is called a founder of an organisation, and elsewhere is said to have joined it well after it was founded.

### Why it matters

A founder is there at the start. Either the title is a courtesy, or a date is wrong, or two people are mixed up.

### Example

"Jonas Rook, co-founder of Bluefin" and "In 2015 Jonas Rook joined Bluefin as its fifth member", where Bluefin was founded
in 2013.

### How to settle it

Find out who signed the papers. Where the title is a courtesy, say so ("joined in 2015 and was later named a co-founder").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from factcheck.model import Date, Finding, Level, Name, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import countable, date, qualifier
from factcheck.reconcile._wording import reading, sources

LEVEL = Level.WARNING
_JOINING = ("employer", "member_of", "affiliation")
_LATER = Decimal(
    548
)  # days: a founder may come on board in the year after; one who comes a year and a half later joined


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    founders: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    founded: dict[str, list[Statement]] = defaultdict(list)
    joined: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in filter(countable, statements):
        value = statement.value
        if statement.predicate.id == "inception" and isinstance(value, Date):
            founded[statement.subject.id].append(statement)
        elif statement.predicate.id == "founded_by" and isinstance(value, Name):
            founders[statement.subject.id, value.entity].append(statement)
            if date(statement, "point_in_time") or date(statement, "start_time"):
                founded[statement.subject.id].append(statement)
        elif (
            statement.predicate.id in _JOINING
            and not qualifier(statement, "role")
            and isinstance(value, Name)
            and date(statement, "start_time")
        ):
            joined[value.entity, statement.subject.id].append(statement)
    for organisation, person in sorted(founders.keys() & joined.keys()):
        key = (organisation, person)
        yield from _clash(founders[key], joined[key], founded[organisation])


def _clash(
    founders: Sequence[Statement], joined: Sequence[Statement], founded: Sequence[Statement]
) -> Iterator[Finding]:
    late = [one for one in joined if any(_much_later(_start(one), _founding(other)) for other in founded)]
    if not late or len(late) < len(joined):
        return  # somebody who joined early and again later is no riddle
    first = founders[0]
    person = first.value.text
    when = _start(late[0])
    start = next(other for other in founded if _much_later(when, _founding(other)))
    message = (
        f"{person}, {first.subject.label}: founder ({sources(founders)}) or joined in {when.text} ({sources(late)}), "
        f"after the founding in {_founding(start).text}"
    )
    steps = [
        f"{reading(first)} as a founder of {first.subject.label}",
        f"{reading(late[0])}, joined {when.text}",
        f"{first.subject.label} was founded in {_founding(start).text}, and a founder does not join a year and a half later",
    ]
    yield build("role-clash", Level.WARNING, message, (founders, late), scope=_person(first), reasoning=steps)


def _person(statement: Statement) -> str:
    return statement.value.entity if isinstance(statement.value, Name) else statement.value.text


def _start(statement: Statement) -> Date:
    found = date(statement, "start_time")
    assert found is not None
    return found


def _founding(statement: Statement) -> Date:
    found = (
        statement.value
        if isinstance(statement.value, Date)
        else date(statement, "point_in_time") or date(statement, "start_time")
    )
    assert isinstance(found, Date)
    return found


def _much_later(joining: Date, founding: Date) -> bool:
    if not joining.allows.low.is_finite() or not founding.allows.low.is_finite():
        return False
    return joining.allows.low - founding.allows.low >= _LATER and joining.allows.low >= founding.allows.high
