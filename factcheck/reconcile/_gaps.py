"""Events timed by other events ("died two years after his wife", "was a reserve before the road was built"), against the dates that
other words give to both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Date, Duration, Finding, Interval, Level, Modality, Polarity, Span, Statement
from factcheck.reconcile._calendar import days_off
from factcheck.reconcile._identity import build
from factcheck.reconcile._occasions import fits, same_parties
from factcheck.reconcile._scope import LEDGER, qualifier
from factcheck.reconcile._wording import number, sources, words

_YEAR, _MONTH, _WEEK = Decimal("365.2425"), Decimal(31), Decimal(7)
_SURE = 0.5
_UNITS = (("S", Decimal(0)), ("D", Decimal(1)), ("W", _WEEK), ("M", _MONTH), ("Y", _YEAR))
_MOST = 30  # dates of one kind of event; more of them are a chronicle
# What people do once, or once in what is told of them.
_ONCE = frozenset("date:retire date:marry date:graduate date:emigrate date:enlist date:debut".split())
_LIMITS = ("by", "turn", "with", "place")  # what else must fit where both tell it

Key = tuple[str, str]
Place = tuple[str, int, int]
Dated = tuple[Date, list[Statement]]


def lengths(statements: Sequence[Statement]) -> Iterator[Finding]:
    """Lengths of time between two events that their dates do not allow."""
    for gap, main, other in _gaps(statements):
        if not isinstance(gap.value, Duration):
            continue
        apart = _apart(main[0], other[0], _order(gap))
        told = gap.value.allows
        grace = _grace(gap.value)
        possible = Interval(max(apart.low - grace, Decimal(0)), apart.high + grace, True, True)
        missed = days_off(main[0], other[0], gap.value)
        if missed > 1 if missed is not None else not possible.meets(told):
            longer = told.low >= possible.high
            said = f"the dates are {_span(apart)} apart, {'less' if longer else 'more'} than that"
            yield _finding("broken-arithmetic", gap, main, other, said)


def orders(statements: Sequence[Statement]) -> Iterator[Finding]:
    """ "Before" and "after" that the dates of the two turn round."""
    for gap, main, other in _gaps(statements):
        first, last = (main, other) if _order(gap) == "before" else (other, main)
        if first[0].allows.low >= last[0].allows.high:
            yield _finding("impossible-order", gap, main, other, "the dates lie the other way round")


class Moments:
    """When what is told without a date was, by the dates that other words give to it."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._events: dict[Place, list[Statement]] = defaultdict(list)
        for each in statements:
            if each.claim.extractor == "gaps" and each.predicate.id != "sum:gap":
                self._events[_place(each.claim.value.span)].append(each)
        asked = {(each.subject.id, each.predicate.id) for told in self._events.values() for each in told}
        self._dated: dict[Key, list[Statement]] = defaultdict(list)
        for each in statements if asked else ():
            if (each.subject.id, each.predicate.id) in asked and _is_date(each):
                self._dated[each.subject.id, each.predicate.id].append(each)

    def of(self, span: Span, told: Statement) -> Dated | None:
        """When the event was that the words of a span name, in the statement `told`."""
        return _when(self._events.get(_place(span), []), self._dated, told)


def _place(span: Span) -> Place:
    return span.source, span.start, span.end


def _gaps(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Dated, Dated]]:
    """Each gap that is told, with when both of its events were."""
    gaps = [each for each in statements if each.predicate.id == "sum:gap" and _outright(each)]
    moments = Moments(statements if gaps else ())
    for gap in gaps:
        terms = [each.mention.span for each in gap.claim.qualifiers if each.name.startswith("term")]
        main, other = (moments.of(span, gap) for span in terms)
        if (
            main is not None
            and other is not None
            and not {id(each) for each in main[1]} & {id(each) for each in other[1]}
        ):
            yield gap, main, other


def _when(told: Sequence[Statement], dated: dict[Key, list[Statement]], gap: Statement) -> Dated | None:
    """When the event was that claims without a date speak of; None where the dates do not agree."""
    for event in told:
        candidates = dated.get((event.subject.id, event.predicate.id), [])
        same = [each for each in candidates if _same(event, each) and each.claim.span != gap.claim.span]
        if not same and event.predicate.id in _ONCE and not qualifier(event, "object"):
            same = [each for each in candidates if each.claim.span != gap.claim.span]  # "after her retirement"
        if not same or len(candidates) > _MOST or event.claim.confidence < _SURE:
            continue
        times = [each.value for each in same if isinstance(each.value, Date)]
        exact = min(times, key=lambda when: (when.allows.high - when.allows.low, when.text))
        if all(when.allows.meets(exact.allows) for when in times):
            return exact, same
    return None


def _same(event: Statement, other: Statement) -> bool:
    """Whether the date is of that event: the same parties, and what else both tell fits."""
    if event.predicate.open and not same_parties(event, other):
        return False
    for name in (*_LIMITS, "object", "of", "in", "on"):
        ours, theirs = qualifier(event, name), qualifier(other, name)
        if ours and theirs and not any(fits(one, another) for one in ours for another in theirs):
            return False
        if (name == "turn" or (name == "of" and event.predicate.id == "date_of_official_opening")) and bool(
            ours
        ) != bool(theirs):
            return False
    return True


def _apart(main: Date, other: Date, order: str) -> Interval:
    first, last = (main.allows, other.allows) if order == "before" else (other.allows, main.allows)
    low, high = last.low - first.high, last.high - first.low
    return Interval(max(low, Decimal(0)), max(high, Decimal(1)), True, True)


def _grace(length: Duration) -> Decimal:
    """What people round off: one of the smallest units said, and a tenth of what is said in round numbers."""
    text = length.text.lstrip("~<>=")
    smallest = next((days for unit, days in _UNITS if unit in text.replace("PT", "S" if "T" in text else "P")), _YEAR)
    bounds = length.suggests if length.suggests.high.is_finite() else length.allows
    round_off = Decimal("0.1") * bounds.low if bounds.low > 20 * _YEAR else Decimal(0)
    return max(smallest, round_off)


def _order(gap: Statement) -> str:
    return next((value.text for name, value in gap.qualifiers if name == "order"), "")


def _span(apart: Interval) -> str:
    low, high = apart.low, apart.high
    if high > 2 * _YEAR:
        low, high, unit = (low / _YEAR).quantize(Decimal("0.1")), (high / _YEAR).quantize(Decimal("0.1")), "years"
    else:
        unit = "days"
    return f"{number(low)} to {number(high)} {unit}"


def _finding(rule: str, gap: Statement, main: Dated, other: Dated, said: str) -> Finding:
    quote = " ".join(gap.claim.span.quote.split())
    shown = [
        f"{side[1][0].subject.label}, {side[1][0].predicate.label}: {words(side[1][0])} ({sources(side[1])})"
        for side in (main, other)
    ]
    message = f"{main[1][0].subject.label}: “{quote}” ({sources([gap])}), but {shown[0]}, {shown[1]}: {said}"
    scope = f"{main[1][0].predicate.id} {_order(gap)} {other[1][0].predicate.id}"
    sides = ([gap], [*main[1], *other[1]])
    subject = main[1][0].subject.id
    steps = [f"it says “{quote}”", *shown, said]
    return build(rule, Level.WARNING, message, sides, scope=scope, reasoning=steps, subject=subject, question="gap")


def _is_date(statement: Statement) -> bool:
    value = statement.value
    bounded = isinstance(value, Date) and value.allows.low.is_finite() and value.allows.high.is_finite()
    return bounded and _outright(statement) and statement.claim.confidence >= _SURE


def _outright(statement: Statement) -> bool:
    claim = statement.claim
    told = claim.polarity is Polarity.AFFIRMED and claim.modality is Modality.ASSERTED
    return told and claim.extractor != LEDGER
