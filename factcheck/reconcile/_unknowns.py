"""What one source says that nobody knows, and another one tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model import Date, Finding, Level, Statement, Text, Unread
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import date
from factcheck.reconcile._wording import sources, words

_SURE = 0.7
_MOST = 370  # days of an answer that is one: "around 1612" leaves the date unknown


def unknowns(statements: Sequence[Statement]) -> Iterator[Finding]:
    """One finding for each question that is said to have no answer and has one."""
    open_: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    known: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        prefix, _, asked = statement.predicate.id.partition(":")
        if prefix == "unknown":
            open_[statement.subject.id, asked].append(statement)
    for statement in statements:
        prefix, _, asked = statement.predicate.id.partition(":")
        key = statement.subject.id, asked if prefix == "known" else statement.predicate.id
        if key in open_ and prefix != "unknown" and _told(statement):
            known[key].append(statement)
    for key in sorted(known):
        asking = [each for each in open_[key] if each.claim.confidence >= _SURE]
        answers = [each for each in known[key] if any(_meets(each, one) for one in asking)]
        if asking and answers:
            yield _finding(asking, answers, key[1])


def _told(statement: Statement) -> bool:
    if statement.claim.confidence < _SURE or statement.claim.attribution:
        return False
    value = statement.value
    if isinstance(value, Unread) or (isinstance(value, Text) and statement.predicate.id.partition(":")[0] != "known"):
        return False
    return not isinstance(value, Date) or (
        value.allows.high - value.allows.low <= _MOST and value.allows == value.suggests
    )


def _meets(answer: Statement, asking: Statement) -> bool:
    """Not where the text that leaves it open is older than the one that knows it, or says both in one passage."""
    one, other = answer.claim, asking.claim
    if one.span.source == other.span.source and one.passage == other.passage:
        return False
    asked, told = date(asking, "published"), date(answer, "published")
    return asked is None or told is None or not asked.allows.high <= told.allows.low


def _finding(asking: Sequence[Statement], answers: Sequence[Statement], asked: str) -> Finding:
    first = answers[0]
    label = first.predicate.label
    message = f"{first.subject.label}, {label}: unknown ({sources(asking)}), but {words(first)} ({sources(answers)})"
    steps = [f"it says “{' '.join(each.claim.span.quote.split())}”" for each in (asking[0], first)]
    steps.append("what is unknown cannot be told")
    return build(
        "denied", Level.WARNING, message, (answers, asking), scope=f"unknown {asked}", question=asked, reasoning=steps
    )
