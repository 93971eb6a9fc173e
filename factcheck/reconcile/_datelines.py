"""Documents against their own date: what they report from after it, and what they still expect from before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.model import Date, Finding, Level, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._wording import words


def reported(statements: Iterable[Statement]) -> Iterator[Finding]:
    """A text that reports as past what came after the day it is dated."""
    for told, dated, when in _told(statements, "sum:reported"):
        late = [each for each in told if isinstance(each.value, Date) and each.value.allows.low >= when.allows.high]
        if late:
            message = f"{late[0].subject.label}: dated {when.text}, reports {words(late[0])} as past"
            why = "nothing is reported before it has happened"
            level = Level.ERROR if len(late) > 1 else Level.WARNING
            yield _finding("impossible-order", level, message, (late, dated), f"dated {when.text}", why)


def sequences(statements: Iterable[Statement]) -> Iterator[Finding]:
    """ "After this, that", with the date of both in the wrong order."""
    for statement in statements:
        order = next((value.text for name, value in statement.qualifiers if name == "order"), "")
        if statement.predicate.id != "sum:sequence" or not isinstance(statement.value, Date):
            continue
        told, other = statement.value, _written(statement)
        early, late = (other, told) if order == "after" else (told, other)
        if late.allows.high <= early.allows.low:
            message = f"{statement.subject.label}: {words(statement)} is said to be {order} {other.text}"
            steps = [
                f"it says “{' '.join(statement.claim.span.quote.split())}”",
                f"{told.text} is not {order} {other.text}",
            ]
            subject = "" if statement.subject.id.startswith("?") else None
            sides = ([statement], [_line(statement)])
            scope = f"{told.text} {order} {other.text}"
            yield build("impossible-order", Level.ERROR, message, sides, scope=scope, reasoning=steps, subject=subject)


def expired(statements: Iterable[Statement]) -> Iterator[Finding]:
    """A text that still expects what was due before the day it is dated."""
    for told, dated, when in _told(statements, "sum:to come"):
        due = [each for each in told if isinstance(each.value, Date) and each.value.allows.high <= when.allows.low]
        if due:
            message = f"{due[0].subject.label}: dated {when.text}, still expects {words(due[0])}"
            why = "what was due by then has happened or has not"
            yield _finding("outdated", Level.WARNING, message, (due, dated), f"expected, dated {when.text}", why)


def _told(statements: Iterable[Statement], predicate: str) -> Iterator[tuple[list[Statement], list[Statement], Date]]:
    """What texts about one thing and of one date say of other times, and the lines that date them."""
    asked: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.predicate.id == predicate:
            asked[statement.subject.id, _written(statement).text].append(statement)
    for key in sorted(asked):
        lines = {each.claim.span.source: _line(each) for each in asked[key]}
        yield asked[key], [lines[source] for source in sorted(lines)], _written(asked[key][0])


def _written(statement: Statement) -> Date:
    value = next(value for name, value in statement.qualifiers if name.startswith("term"))
    assert isinstance(value, Date)
    return value


def _line(statement: Statement) -> Statement:
    mention = next(each.mention for each in statement.claim.qualifiers if each.name.startswith("term"))
    claim = replace(statement.claim, value=mention, span=mention.span)
    return replace(statement, value=_written(statement), claim=claim)


def _finding(
    rule: str, level: Level, message: str, sides: tuple[list[Statement], list[Statement]], scope: str, why: str
) -> Finding:
    first = sides[0][0]
    steps = [f"it says “{' '.join(first.claim.span.quote.split())}”", f"it is dated {_written(first).text}", why]
    subject = "" if first.subject.id.startswith("?") else None
    return build(rule, level, message, sides, scope=scope, reasoning=steps, subject=subject)
