"""Anniversaries against the year in which a thing began."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date as date_of
from decimal import Decimal

from factcheck.model import Date, Finding, Level, Quantity, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import date
from factcheck.reconcile._wording import sources, words

# What anniversaries are counted from.
_BEGINNINGS = frozenset(
    "inception date_of_official_opening publication_date completion_date service_entry construction_started start_time "
    "utc_date_of_spacecraft_launch point_in_time initial_public_offering date:independence date:begin date:premiere date:build "
    "date:create date:form date:merge date:launch date:introduce date:discover time_of_discovery_or_invention held".split()
)
_GRACE = 1  # years; the year of an anniversary may be the one that begins with it
_EPOCH = date_of(1970, 1, 1).toordinal()


def anniversaries(statements: Sequence[Statement]) -> Iterator[Finding]:
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.predicate.id == "sum:anniversary" and date(statement, "point_in_time") is not None:
            told[statement.subject.id, statement.value.text].append(statement)
    subjects = {subject for subject, _ in told}
    begun: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.subject.id in subjects and statement.predicate.id in _BEGINNINGS and _bounded(statement):
            begun[statement.subject.id].append(statement)
    for subject, years in sorted(told):
        beginnings = begun[subject]
        wrong = [each for each in told[subject, years] if not any(_fits(each, one) for one in beginnings)]
        if wrong and beginnings:
            yield _finding(wrong, beginnings)


def _bounded(statement: Statement) -> bool:
    value = statement.value
    dated = isinstance(value, Date) and value.allows.low.is_finite() and value.allows.high.is_finite()
    return dated and statement.claim.confidence >= 0.5


def _fits(told: Statement, begun: Statement) -> bool:
    when = date(told, "point_in_time")
    assert when is not None
    assert isinstance(told.value, Quantity)
    assert isinstance(begun.value, Date)
    years = int(told.value.text)
    first, last = _year(begun.value.allows.low), _year(begun.value.allows.high - 1)
    low, high = _year(when.allows.low) - years - _GRACE, _year(when.allows.high - 1) - years + _GRACE
    return low <= last and first <= high


def _year(days: Decimal) -> int:
    try:
        return date_of.fromordinal(int(days) + _EPOCH).year
    except (OverflowError, ValueError):
        return int(days / Decimal("365.2425")) + 1970


def _finding(wrong: Sequence[Statement], beginnings: Sequence[Statement]) -> Finding:
    first, begun = wrong[0], beginnings[0]
    when = date(first, "point_in_time")
    assert when is not None
    assert isinstance(first.value, Quantity)
    year = _year(when.allows.low) - int(first.value.text)
    told = f"{words(first)} years in {when.text}"
    message = f"{first.subject.label}: {told} ({sources(wrong)}), but {begun.predicate.label} {words(begun)} ({sources(beginnings)})"
    steps = [
        f"it says “{' '.join(first.claim.span.quote.split())}”",
        f"{told} counts from {year}",
        f"it began {words(begun)}",
    ]
    return build(
        "broken-arithmetic", Level.WARNING, message, (wrong, beginnings), scope=f"anniversary {first.value.text}",
        reasoning=steps,
    )  # fmt: skip
