"""Ages against the day of birth, and against one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date as date_of
from decimal import Decimal

from factcheck.model import Date, Duration, Finding, Interval, Level, Quantity, Statement
from factcheck.reconcile._gaps import Dated, Moments
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import date
from factcheck.reconcile._sides import sides
from factcheck.reconcile._wording import reading, sources, words

_YEAR = Decimal("365.2425")
_EPOCH = date_of(1970, 1, 1).toordinal()
_SLACK = Decimal(40)  # days; ages are told by people who look at the year
_DYING = frozenset(("die", "death", "perish", "drown", "succumb"))
_DESCRIBING = frozenset("be command captain skipper lead head have serve remain".split())
_ONCE = frozenset("marry wed debut graduate retire emigrate enlist".split())
_PASSING = re.compile(r"\bpass(?:ed|es|ing)? (?:away|on)\b", re.IGNORECASE)


def wrong_ages(
    asked: Mapping[tuple[str, str], Sequence[Statement]], subject: str, moments: Moments
) -> Iterator[Finding]:
    """The ages of one person that do not fit the day of birth; where none is known, those that do not fit one another."""
    births = [birth for birth in asked.get((subject, "date_of_birth"), []) if _bounded(birth.value)]
    deaths = asked.get((subject, "date_of_death"), [])
    timed = [(age, when) for age in asked.get((subject, "measure:age"), []) if (when := _moment(age, deaths, moments))]
    timed = [(age, when) for age, when in timed if days_of(age) is not None and _bounded(when)]
    fits = {id(age): any(_has_age(age, _ages_between(birth.value, when)) for birth in births) for age, when in timed}
    if births:
        for age, when in timed:
            if not fits[id(age)]:
                right = [
                    other for other, then in timed if fits[id(other)] and then.text == when.text and other is not age
                ]
                yield _wrong_age(age, when, births, [*right, *_dating(age, moments)])
        return
    yield from _two_births(timed)
    ages = asked.get((subject, "measure:age"), [])
    yield from _two_ends([age for age in ages if _at_death(age)])
    dated = {id(age) for age, _ in timed}
    yield from _two_ages([age for age in ages if id(age) not in dated and not _at_death(age)])


def _wrong_age(age: Statement, when: Date, births: Sequence[Statement], right: Sequence[Statement]) -> Finding:
    first, ages = births[0], _ages_between(births[0].value, when)
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
    return build(
        "broken-arithmetic",
        Level.ERROR,
        message,
        ([age], [*births, *right]),
        scope=f"age in {when.text}",
        reasoning=steps,
    )


def _two_births(timed: Sequence[tuple[Statement, Date]]) -> Iterator[Finding]:
    """Two ages at two times that no day of birth makes."""
    born = {id(age): _born(age, when) for age, when in timed}
    earliest = min(born.values(), key=lambda days: days.high, default=None)
    latest = max(born.values(), key=lambda days: days.low, default=None)
    if earliest is None or latest is None or earliest.meets(latest):
        return
    told = [
        [age for age, _ in timed if born[id(age)].meets(here) and not born[id(age)].meets(there)]
        for here, there in ((earliest, latest), (latest, earliest))
    ]
    moments = {id(age): when for age, when in timed}
    said = [f"{words(side[0])} in {moments[id(side[0])].text} ({sources(side)})" for side in told]
    steps = [f"{each}: born {_years(born[id(side[0])])}" for each, side in zip(said, told, strict=True)]
    message = f"{told[0][0].subject.label}: {' but '.join(said)}, which nobody can be"
    yield build(
        "broken-arithmetic", Level.ERROR, message, told, scope="ages", reasoning=[*steps, "nobody is born twice"]
    )


def _two_ends(ages: Sequence[Statement]) -> Iterator[Finding]:
    """Two ages at death."""
    told = sides([age for age in ages if days_of(age) is not None], _differ)
    if len(told) > 1:
        said = " or ".join(f"{words(side[0])} ({sources(side)})" for side in told)
        steps = [*(reading(side[0]) for side in told), "everybody dies once"]
        message = f"{told[0][0].subject.label}, age at death: {said}"
        yield build("broken-arithmetic", Level.ERROR, message, told, scope="age at death", reasoning=steps)


def _two_ages(ages: Sequence[Statement]) -> Iterator[Finding]:
    """Two ages told of somebody beside what he was ("the 62-year-old captain"), or at one thing that is done once."""
    by_act: dict[str, list[Statement]] = {}
    for age in ages:
        if days_of(age) is not None and (act := _occasion(age)) is not None:
            by_act.setdefault(act, []).append(age)
    for act in sorted(by_act):
        several = {age.claim.span.source for age in by_act[act]}
        lone = [age for age in by_act[act] if _only_one(age, by_act[act])]
        told = sides(lone, _other_age) if len(several) > 1 else []
        if len(told) > 1:
            said = " or ".join(f"{words(side[0])} ({sources(side)})" for side in told)
            steps = [
                *(reading(side[0]) for side in told),
                "ages move with time and no source says when, so it is a warning",
            ]
            message = f"{told[0][0].subject.label}, age: {said}"
            yield build("broken-arithmetic", Level.WARNING, message, told, scope=f"age {act}".strip(), reasoning=steps)


def _occasion(age: Statement) -> str | None:
    """What somebody did at an age: "" where it only describes him, None where he may have done that at several ages."""
    acts = [each.mention.text.casefold() for each in age.claim.qualifiers if each.name == "act"]
    if not acts or acts[0] in _DESCRIBING:
        return ""
    return acts[0] if acts[0] in _ONCE else None


def _only_one(age: Statement, ages: Sequence[Statement]) -> bool:
    """Whether a source tells one age only."""
    same = [other for other in ages if other.claim.span.source == age.claim.span.source]
    return not any(_differ(age, other) for other in same)


def _other_age(one: Statement, other: Statement) -> bool:
    then, now = date(one, "published"), date(other, "published")
    return _differ(one, other) and (then is None or now is None or then.allows.meets(now.allows))


def _differ(one: Statement, other: Statement) -> bool:
    """Whether two ages are not the same number of years: who is 62 is not 63."""
    a, b = _meant(one), _meant(other)
    return a is not None and b is not None and not a.meets(b)


def _meant(age: Statement) -> Interval | None:
    return age.value.suggests if isinstance(age.value, Duration) else days_of(age)


def _born(age: Statement, when: Date) -> Interval:
    """The days on which somebody was born who was of that age then."""
    told = days_of(age)
    assert told is not None
    return Interval(when.allows.low - told.high - _SLACK, when.allows.high - told.low + _SLACK, True, True)


def _years(days: Interval) -> str:
    low, high = (int(end / _YEAR) + 1970 for end in (days.low + _SLACK, days.high - _SLACK))
    return f"{low} to {high}" if low != high else f"{low}"


def _moment(age: Statement, deaths: Sequence[Statement], moments: Moments) -> Date | None:
    """When somebody was of that age: the time it names, the day of death where it says that, or when it was that he did what he
    did at that age."""
    told = [found for name in ("point_in_time", "start_time", "end_time") if (found := date(age, name))]
    if len(told) > 1:
        return None  # of a stretch nobody knows when in it
    end = _death(deaths) if _at_death(age) else None
    if end is not None and all(when.allows.meets(end.allows) for when in told):
        return end
    return told[0] if told else _then(age, moments)


def _then(age: Statement, moments: Moments) -> Date | None:
    found = _event(age, moments)
    return found[0] if found is not None and found[0].allows.high - found[0].allows.low <= _YEAR + 1 else None


def _event(age: Statement, moments: Moments) -> Dated | None:
    """What was done at that age, where other words date it."""
    acts = [each.mention.span for each in age.claim.qualifiers if each.name == "act"]
    return moments.of(acts[0], age) if acts else None


def _dating(age: Statement, moments: Moments) -> list[Statement]:
    """What says when that was, where the age's own words do not."""
    told = any(date(age, name) for name in ("point_in_time", "start_time", "end_time"))
    found = None if told or _at_death(age) else _event(age, moments)
    return list(found[1]) if found is not None else []


def _death(deaths: Sequence[Statement]) -> Date | None:
    """The most exact of the times of death told, where they are all one."""
    days = [death.value for death in deaths if _bounded(death.value) and isinstance(death.value, Date)]
    exact = min(days, key=lambda day: (day.allows.high - day.allows.low, day.text), default=None)
    return exact if exact is not None and all(day.allows.meets(exact.allows) for day in days) else None


def _at_death(age: Statement) -> bool:
    acts = (each.mention.text.casefold() for each in age.claim.qualifiers if each.name == "act")
    heads = (each.mention.text.casefold() for each in age.claim.qualifiers if each.name == "under")
    if any(act in _DYING for act in acts) or any(re.match(r"\W*(?:died|death)\b", head) for head in heads):
        return True
    return _PASSING.search(age.claim.span.quote) is not None


def days_of(statement: Statement) -> Interval | None:
    """How long a statement says that something lasted, in days; a bare number is of years."""
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


def _has_age(age_told: Statement, ages: range) -> bool:
    told = days_of(age_told)
    return told is not None and any(told.contains(Decimal(age) * _YEAR) for age in ages if age >= 0)
