"""The last and the first time that something happened, against the times at which it did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.model import Date, Finding, Level, Name, Statement, Value
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import date
from factcheck.reconcile._wording import sources, words
from factcheck.vocabulary.lifetimes import is_living

_SURE = 0.6
_ASIDES = frozenset(("state", "published", "by", "phase"))
# What nobody saw or heard of any more did nothing any more.
_VANISHING = frozenset("appear reappear see hear surface resurface spot sight contact".split())
_DOING = frozenset("transfer send post email reply speak write appear announce call contact sign".split())
_MOST = 60  # times told; more of them are a chronicle


def lasts(statements: Sequence[Statement]) -> Iterator[Finding]:
    """ "Last erupted in 1912" against an eruption of 1958."""
    told: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        which, _, verb = statement.predicate.id.partition(":")
        if which in ("last", "first") and isinstance(statement.value, Date) and statement.claim.confidence >= _SURE:
            told[statement.subject.id, verb, which].append(statement)
    if not told:
        return
    events: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    deeds: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        _, _, verb = statement.predicate.id.partition(":")
        dated = isinstance(statement.value, Date) and statement.claim.confidence >= _SURE
        if dated and (statement.predicate.id.startswith(("date:", "last:", "first:"))):
            events[statement.subject.id, verb].append(statement)
    for statement in statements:
        which, _, verb = statement.predicate.id.partition(":")
        when = _deed_time(statement) if which == "deed" else None
        if when is not None:
            done = replace(statement, value=when)
            act = f"{verb} {statement.value.text.casefold()}"
            if (statement.subject.id, act, "last") in told or (statement.subject.id, act, "first") in told:
                events[statement.subject.id, act].append(done)
            if statement.subject.kind == "person" and (is_living(verb) or verb in _DOING):
                deeds[statement.subject.id].append(done)
    for key in sorted(told):
        others = events[key[0], key[1]]
        if key[1] in _VANISHING and key[2] == "last":
            others = [*others, *deeds[key[0]]]
        if len(others) > _MOST:
            continue
        pairs = [(one, other) for one in told[key] for other in others if _beyond(one, other, last=key[2] == "last")]
        if pairs:
            ours = list(dict.fromkeys(id(one) for one, _ in pairs))
            theirs = list(dict.fromkeys(id(other) for _, other in pairs))
            known = {id(each): each for pair in pairs for each in pair}
            yield _finding([known[each] for each in ours], [known[each] for each in theirs if each not in ours], key[2])


def _deed_time(statement: Statement) -> Date | None:
    """When a deed was done, where its words say so outright."""
    told = [each.mention for each in statement.claim.qualifiers if each.name in ("point_in_time", "start_time")]
    when = date(statement, "point_in_time")
    outright = len(told) == 1 and not told[0].why and statement.claim.confidence >= _SURE
    return when if outright and when is not None and when.allows.high.is_finite() else None


def _beyond(one: Statement, other: Statement, *, last: bool) -> bool:
    a, b = one.value, other.value
    assert isinstance(a, Date)
    assert isinstance(b, Date)
    apart = b.allows.low >= a.allows.high if last else b.allows.high <= a.allows.low
    if not apart or one.claim.span == other.claim.span or not _same_thing(one, other):
        return False
    written, then = date(one, "published"), date(other, "published")
    if last and written is not None and written.allows.high <= b.allows.low:
        return False  # it was the last when that was written
    return not (then is not None and then.allows.high <= b.allows.low)  # a forecast


def _same_thing(one: Statement, other: Statement) -> bool:
    """What is said of the last time limits it as far as the other goes."""
    ours, theirs = _scope(one), _scope(other)
    return all(name in theirs and ours[name] & theirs[name] for name in ours)


def _scope(statement: Statement) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, value in statement.qualifiers:
        if name not in _ASIDES:
            found[name] |= _words(value)
    return found


def _words(value: Value) -> set[str]:
    text = value.entity.replace("-", " ") if isinstance(value, Name) else value.text.casefold()
    return set(text.split())


def _finding(ours: Sequence[Statement], theirs: Sequence[Statement], which: str) -> Finding:
    one = ours[0]
    theirs = theirs or ours[1:]
    ours = [each for each in ours if not any(each is other for other in theirs)] or ours[:1]
    other = theirs[0]
    said = f"{one.subject.label}: “{' '.join(one.claim.span.quote.split())}” ({sources(ours)})"
    against = f"“{' '.join(other.claim.span.quote.split())}” ({sources(theirs)})"
    order = "later" if which == "last" else "earlier"
    steps = [said, against, f"{words(other)} is {order} than {words(one)}"]
    return build(
        "impossible-order",
        Level.WARNING,
        f"{said}, but {against}",
        (ours, theirs),
        scope=f"{which} time",
        reasoning=steps,
    )
