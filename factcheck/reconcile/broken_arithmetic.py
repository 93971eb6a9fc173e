"""### What it flags

Figures that do not add up: an age that does not fit the year and the year of birth, a length of time that does not fit its start
and end, a conversion in brackets that is another amount, parts that are more or less than their total (in a sentence or a
table), a share that is not the count's, a weekday that the date did not have, a list that is longer or shorter than announced,
"half of" or "three times" a figure that is not.

### Why it matters

Each figure reads well alone. Together they show that one of them was copied wrongly or worked out in haste.

### Example

"She joined in 1943, aged 34" and "born in December 1906": in 1943 she was 36 or 37.

### How to settle it

Do the sum. The figure that was worked out is more often wrong than the one that was written down.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as date_of
from decimal import Decimal

from factcheck.model import Date, Duration, Finding, Interval, Level, Quantity, Statement
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import countable, date, qualifier
from factcheck.reconcile._sums import sums
from factcheck.reconcile._wording import reading, sources, words

LEVEL = Level.ERROR
_YEAR = Decimal("365.2425")
_EPOCH = date_of(1970, 1, 1).toordinal()
_STAYS = frozenset({"employer", "affiliation", "educated_at", "member_of", "member_of_sports_team", "residence"})
_AT = ("at", "in", "with", "for", "of", "place", "part")


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    known = [statement for statement in statements if countable(statement)]
    by_question: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in known:
        by_question[statement.subject.id, statement.predicate.id].append(statement)
    for subject in sorted({subject for subject, _ in by_question}):
        yield from _ages(by_question, subject)
        yield from _stays(by_question, subject)
    yield from sums(known)


def _ages(asked: dict[tuple[str, str], list[Statement]], subject: str) -> Iterator[Finding]:
    births = [birth for birth in asked.get((subject, "date_of_birth"), []) if _bounded(birth.value)]
    for age in asked.get((subject, "measure:age"), []):
        when = _moment(age, asked.get((subject, "date_of_death"), []))
        told = _days(age)
        if when is None or told is None or not _bounded(when):
            continue
        possible = [_ages_between(birth.value, when) for birth in births]
        if births and not any(_has_age(told, ages) for ages in possible):
            yield _wrong_age(age, when, births, possible[0])


def _wrong_age(age: Statement, when: Date, births: Sequence[Statement], ages: range) -> Finding:
    first = births[0]
    years = (
        f"{ages[0]}" if len(ages) == 1 else f"{ages[0]} or {ages[1]}" if len(ages) == 2 else f"{ages[0]} to {ages[-1]}"
    )
    message = (
        f"{age.subject.label}: {words(age)} in {when.text} ({sources([age])}), but born {words(first)} "
        f"({sources(births)}), which makes {years}"
    )
    steps = [
        f"born {words(first)}",
        f"at the time, {when.text}, that makes {years} years of age",
        f"{reading(age)}, which is another age",
    ]
    return build("broken-arithmetic", LEVEL, message, ([age], births), scope=f"age in {when.text}", reasoning=steps)


def _stays(asked: dict[tuple[str, str], list[Statement]], subject: str) -> Iterator[Finding]:
    """How long somebody was somewhere, against from when until when."""
    stays = [each for predicate in sorted(_STAYS) for each in asked.get((subject, predicate), [])]
    periods = [each for each in stays if date(each, "start_time") and date(each, "end_time")]
    for length in asked.get((subject, "duration"), []):
        told = _days(length)
        where = {value.text.casefold() for name in _AT for value in qualifier(length, name)}
        same = [each for each in periods if each.value.text.casefold() in where]
        wrong = [each for each in same if told and not told.meets(_span(each))]
        if wrong and len(wrong) == len(same):
            start, end = date(wrong[0], "start_time"), date(wrong[0], "end_time")
            between = f"{start.text if start else ''} to {end.text if end else ''}"
            message = f"{length.subject.label}, {words(wrong[0])}: {words(length)} ({sources([length])}) or {between} ({sources(wrong)})"
            steps = [reading(length), f"{words(wrong[0])} from {between}", "the one is not as long as the other"]
            scope = f"time at {canonical(wrong[0].value)}"
            yield build("broken-arithmetic", LEVEL, message, ([length], wrong), scope=scope, reasoning=steps)


def _moment(age: Statement, deaths: Sequence[Statement]) -> Date | None:
    """When somebody was of that age: the time it names, or the day of death where it says that."""
    told = [found for name in ("point_in_time", "start_time", "end_time") if (found := date(age, name))]
    if told:
        return told[0] if len(told) == 1 else None  # of a stretch nobody knows when in it
    died = any(value.text in ("die", "death", "pass away") for value in qualifier(age, "act"))
    days = [death.value for death in deaths if isinstance(death.value, Date)]
    return days[0] if died and len({day.text for day in days}) == 1 else None


def _days(statement: Statement) -> Interval | None:
    value = statement.value
    if isinstance(value, Duration):
        return value.allows
    if isinstance(value, Quantity) and value.dimension == "count" and value.allows.high.is_finite():
        return Interval(value.allows.low * _YEAR, (value.allows.high + 1) * _YEAR)
    return None


def _ages_between(birth: object, when: Date) -> range:
    """The ages in completed years that somebody may have had at a time, as widely as both dates allow."""
    assert isinstance(birth, Date)
    youngest = _completed(birth.allows.high - 1, when.allows.low)
    oldest = _completed(birth.allows.low, when.allows.high - 1)
    return range(max(youngest, 0), max(oldest, youngest, 0) + 1) if oldest >= 0 else range(-1, 0)


def _completed(birth: Decimal, then: Decimal) -> int:
    """Birthdays from one day to another, both as days since 1970; dates outside the calendar count by the length of years."""
    try:
        one, other = (date_of.fromordinal(int(day) + _EPOCH) for day in (birth, then))
    except (OverflowError, ValueError):
        return int((then - birth) // _YEAR)
    return other.year - one.year - ((other.month, other.day) < (one.month, one.day))


def _bounded(value: object) -> bool:
    """False for a date that is open to one side ("before 1931"): it makes no age."""
    return isinstance(value, Date) and value.allows.low.is_finite() and value.allows.high.is_finite()


def _has_age(told: Interval, ages: range) -> bool:
    return any(told.contains(Decimal(age) * _YEAR) for age in ages if age >= 0)


def _span(stay: Statement) -> Interval:
    """How long a stay may have lasted, as its dates allow, with a year's grace: people round stays to years."""
    start, end = date(stay, "start_time"), date(stay, "end_time")
    assert start is not None
    assert end is not None
    shortest = max(end.allows.low - start.allows.high, Decimal(0)) - _YEAR
    return Interval(shortest, max(end.allows.high - start.allows.low, Decimal(1)) + _YEAR)
