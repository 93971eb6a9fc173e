"""Events told as one after the other, against the dates that they have elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Date, Finding, Interval, Level, Name, Relation, Span, Statement, Text
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import date, qualifier
from factcheck.reconcile._wording import sources, words

_YEAR = Decimal("365.2425")
_EVENTS = frozenset(
    "employer affiliation educated_at member_of military_branch spouse position_held award_received".split()
)

Dated = tuple[Interval, list[Statement]]


def together(statements: Sequence[Statement]) -> Iterator[Finding]:
    """ "When this, that" of two things that the dates put years apart; "after" and "before" that they turn round."""
    told = [each for each in statements if each.predicate.id == "sum:told together"]
    if not told:
        return
    sources_told = {each.claim.span.source for each in told}
    events = [each for each in statements if _is_event(each)]
    here: dict[str, list[Statement]] = defaultdict(list)
    dated: dict[tuple[str, str], list[tuple[Date, Statement]]] = defaultdict(list)
    for each in events:
        if each.claim.span.source in sources_told:
            here[each.claim.span.source].append(each)
        if when := _when(each):
            dated[each.subject.id, each.predicate.id].append((when, each))
    for statement in told:
        yield from _one(statement, here[statement.claim.span.source], dated)


def _one(
    told: Statement, here: Sequence[Statement], dated: dict[tuple[str, str], list[tuple[Date, Statement]]]
) -> Iterator[Finding]:
    aside = next(each.mention.span for each in told.claim.qualifiers if each.name.startswith("term"))
    order = next((value.text for name, value in told.qualifiers if name == "order"), "")
    inside = [each for each in here if _within(each.claim.value.span, told.claim.span)]
    second = [found for each in inside if _within(each.claim.value.span, aside) and (found := _dates(each, dated))]
    first = [found for each in inside if not _within(each.claim.value.span, aside) and (found := _dates(each, dated))]
    for main, other in ((one, two) for one in first[:1] for two in second[:1]):
        if _wrong(main[0], other[0], order):
            shown = [f"{words(side[1][0])}: {_said(side[1][0])} ({sources(side[1])})" for side in (main, other)]
            message = f"{told.subject.label}: told as one {order} the other, but {shown[0]}, {shown[1]}"
            steps = [f"it says “{' '.join(told.claim.span.quote.split())}”", *shown]
            sides = ([told], [*main[1], *other[1]])
            scope = f"{main[1][0].predicate.id} {order} {other[1][0].predicate.id}"
            subject = main[1][0].subject.id
            yield build(
                "impossible-order", Level.WARNING, message, sides, scope=scope, reasoning=steps, subject=subject
            )


def _wrong(main: Interval, other: Interval, order: str) -> bool:
    gap = max(main.low - other.high, other.low - main.high)
    if order == "when":
        return gap > 2 * _YEAR
    return main.high <= other.low if order == "after" else other.high <= main.low


def _dates(event: Statement, dated: dict[tuple[str, str], list[tuple[Date, Statement]]]) -> Dated | None:
    """When an event was, by all that date it; None where they do not agree."""
    same = [
        (when, each)
        for when, each in dated.get((event.subject.id, event.predicate.id), [])
        if _same(event, each) and each.claim.span != event.claim.span
    ]
    if not same or any(not when.allows.meets(same[0][0].allows) for when, _ in same):
        return None
    return same[0][0].allows, [each for _, each in same]


def _same(one: Statement, other: Statement) -> bool:
    acts = [{value.text for value in qualifier(each, "act")} for each in (one, other)]
    if acts[0] and acts[1] and not acts[0] & acts[1]:
        return False
    a, b = one.value, other.value
    if isinstance(a, Name) and isinstance(b, Name):
        return a.relation(b) in (Relation.SAME, Relation.COMPATIBLE)
    return isinstance(a, Text) and isinstance(b, Text) and _plain(a.text) == _plain(b.text)


def _plain(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _is_event(statement: Statement) -> bool:
    id = statement.predicate.id
    return (id in _EVENTS or id.startswith("deed:")) and isinstance(statement.value, (Name, Text))


def _when(statement: Statement) -> Date | None:
    told = [found for name in ("point_in_time", "start_time", "end_time") if (found := date(statement, name))]
    return told[0] if len(told) == 1 and told[0].allows.low.is_finite() and told[0].allows.high.is_finite() else None


def _said(statement: Statement) -> str:
    when = _when(statement)
    return when.text if when else ""


def _within(span: Span, outer: Span) -> bool:
    return outer.start <= span.start and span.end <= outer.end
