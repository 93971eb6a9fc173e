"""One thing said to be larger, older or several times as long as another, against the figures of both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Date, Finding, Interval, Level, Name, Quantity, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._ratios import reach
from factcheck.reconcile._scope import date, qualifier
from factcheck.reconcile._wording import sources, words
from factcheck.vocabulary import predicate

# The questions whose answers are compared; of the first that both things answer.
_ASKED = {
    "height": ("height", "elevation_above_sea_level"),
    "depth": ("vertical_depth",),
    "size": ("area", "population", "mass", "length"),
    "age": ("inception", "date_of_birth", "construction_started", "completion_date", "date:build", "publication_date"),
    "duration": ("duration",),
}
# What a thing must be to hold another: as deep as that is tall.
_HOLDS = {"depth": "height", "length": "length", "width": "width", "height": "height"}
_ASIDES = frozenset(("published", "state", "order"))
_SURE = 0.6
_SLACK = Decimal("0.003")

Figures = dict[tuple[str, str], list[Statement]]


_OF_TIME = ("than:date:", "than:age")


def comparisons(statements: Sequence[Statement], rule: str) -> Iterator[Finding]:
    """Those of time are of the rule on order, those of size of the rule on sums."""
    told = [
        each
        for each in statements
        if each.predicate.id.startswith(("than:", "sum:than"))
        and each.predicate.id.startswith(_OF_TIME) == (rule == "impossible-order")
    ]
    if not told:
        return
    figures: Figures = defaultdict(list)
    for statement in statements:
        plain = all(name in _ASIDES or isinstance(statement.value, Date) for name, _ in statement.qualifiers)
        if plain and isinstance(statement.value, (Quantity, Date)) and statement.claim.confidence >= _SURE:
            figures[statement.subject.id, statement.predicate.id].append(statement)
    for statement in told:
        yield from (
            _against_figure(statement, figures) if isinstance(statement.value, Quantity) else _one(statement, figures)
        )


def _against_figure(told: Statement, figures: Figures) -> Iterator[Finding]:
    """ "Exceeds the Skell Tower's 333 metres", by a thing of 330."""
    assert isinstance(told.value, Quantity)
    own = [
        each
        for id in ("height", "length", "area", "mass", "population", "speed")
        for each in figures.get((told.subject.id, id), [])
        if isinstance(each.value, Quantity) and each.value.dimension == told.value.dimension
    ]
    # What is a small part of the figure is no such measure of the thing ("varies by 15 cm").
    own = [
        each
        for each in own
        if isinstance(each.value, Quantity) and 3 * _middle(each.value.suggests) > _middle(told.value.suggests)
    ]
    if own and all(isinstance(each.value, Quantity) and _below(each.value, told.value) for each in own):
        yield _finding(told, own, [told], f"more than {words(told)}", "figure")


def _one(told: Statement, figures: Figures) -> Iterator[Finding]:
    order = next((value.text for value in qualifier(told, "order")), "")
    if not isinstance(told.value, Name):
        return
    measure = told.predicate.id.partition(":")[2]
    other = told.value.entity
    theirs_asked = _HOLDS.get(measure, measure) if order == "holds" else measure
    for mine, its in zip(_questions(measure), _questions(theirs_asked), strict=False):
        ours, theirs = figures.get((told.subject.id, mine), []), figures.get((other, its), [])
        if not ours or not theirs:
            continue
        early = measure == "age" or measure.startswith("date:")
        wrong = [(a, b) for a in ours for b in theirs if _wrong(a, b, order, older=early)]
        if len(wrong) == len(ours) * len(theirs):
            yield _finding(told, ours, theirs, f"{order} {measure}", measure)
        return


def _questions(measure: str) -> tuple[str, ...]:
    """The ids of the questions that a word of measure, or an event, asks."""
    return _ASKED.get(measure) or (predicate(measure).id if measure.startswith("date:") else measure,)


def _wrong(one: Statement, other: Statement, order: str, *, older: bool) -> bool:
    if _years_apart(one, other):
        return False
    a, b = one.value, other.value
    if isinstance(a, Date) and isinstance(b, Date):
        early, late = (a, b) if (order == "more") == older else (b, a)
        return order in ("more", "less") and early.allows.low >= late.allows.high
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.dimension != b.dimension:
        return False
    if order in ("more", "holds"):
        return _below(a, b)
    if order == "less":
        return _below(b, a)
    made = reach(order, a, b)
    return made is not None and not made


def _below(a: Quantity, b: Quantity) -> bool:
    """Wholly below: roundings and hedges allowed for."""
    high, low = max(a.suggests.high, a.allows.high), min(b.suggests.low, b.allows.low)
    if not high.is_finite() or not low.is_finite():
        return False
    ours, theirs = _middle(a.suggests), _middle(b.suggests)
    return ours * (1 + _SLACK) < theirs and a.suggests.high <= b.suggests.low if _exact(a, b) else high <= low


def _exact(a: Quantity, b: Quantity) -> bool:
    return a.text[0].isdigit() and b.text[0].isdigit()


def _middle(bounds: Interval) -> Decimal:
    return (bounds.low + bounds.high) / 2


def _years_apart(one: Statement, other: Statement) -> bool:
    """Figures that move, told years apart."""
    a, b = date(one, "published"), date(other, "published")
    return one.predicate.drifts.value != "no" and a is not None and b is not None and not a.allows.meets(b.allows)


def _finding(
    told: Statement, ours: Sequence[Statement], theirs: Sequence[Statement], scope: str, asked: str
) -> Finding:
    said = f"“{' '.join(told.claim.span.quote.split())}”"
    figures = [
        f"{side[0].subject.label}, {side[0].predicate.label}: {words(side[0])} ({sources(side)})"
        for side in (ours, theirs)
    ]
    message = f"{said} ({sources([told])}), but {figures[0]}"
    sides = ([told], [*ours, *theirs])
    if theirs[0] is told:
        sides = ([told], list(ours))
    else:
        message += f" and {figures[1]}"
    other = told.value.entity if isinstance(told.value, Name) else ""
    rule = "impossible-order" if told.predicate.id.startswith(_OF_TIME) else "broken-arithmetic"
    return build(
        rule, Level.WARNING, message, sides, scope=f"{scope} {other}", question=f"comparison of {asked}",
        reasoning=[said, *figures, "the figures say otherwise"],
    )  # fmt: skip
