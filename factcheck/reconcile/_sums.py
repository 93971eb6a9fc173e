"""Sums that one text does itself, done again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date as date_of
from decimal import Decimal

from factcheck.model import Date, Duration, Finding, Interval, Level, Quantity, Relation, Statement, Value
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._ratios import ratio
from factcheck.reconcile._rises import rise
from factcheck.reconcile._units import same_amount
from factcheck.reconcile._wording import number, words

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR = Decimal("365.2425")
_EPOCH = date_of(1970, 1, 1).toordinal()
_ROUNDED = {"D": Decimal(1), "W": Decimal(6), "M": Decimal(31)}  # how far people count wrong on purpose, by unit
_FAR = Decimal("1.5")  # what adds up to that many times the total is no part of it

Verdict = tuple[Level, str] | None  # how bad it is and what comes out instead


def sums(statements: Iterable[Statement]) -> Iterator[Finding]:
    """One finding for each sum that does not come out, however often it is printed."""
    wrong: dict[tuple[str, str, str], list[tuple[Statement, Level, str]]] = defaultdict(list)
    for statement in statements:
        prefix, _, kind = statement.predicate.id.partition(":")
        check = _CHECKS.get(kind.partition(" ")[0]) if prefix == "sum" else None
        verdict = check(statement) if check is not None else None
        if verdict is not None:
            # What a text without a subject is about has no name that stays: the sum itself must do.
            subject = "" if statement.subject.id.startswith("?") else statement.subject.id
            wrong[subject, statement.predicate.id, _scope(statement)].append((statement, *verdict))
    for key in sorted(wrong):
        yield _finding(wrong[key], key[0], key[2])


def _finding(printed: Sequence[tuple[Statement, Level, str]], subject: str, scope: str) -> Finding:
    first, level, said = printed[0]
    told = [_side(one, each.name) for one, _, _ in printed for each in one.claim.qualifiers if _figures(each.name)]
    message = f"{first.subject.label}, {first.predicate.label}: {words(first)}, but {said}"
    steps = [f"it says “{' '.join(first.claim.span.quote.split())}”", said]
    sides = ([one for one, _, _ in printed], told)
    return build("broken-arithmetic", level, message, sides, scope=scope, reasoning=steps, subject=subject or None)


def _scope(statement: Statement) -> str:
    return " ".join([canonical(statement.value), *sorted(canonical(value) for _, value in statement.qualifiers)])


def _figures(name: str) -> bool:
    return name.startswith("term") or name == "weekday"


def _side(statement: Statement, name: str) -> Statement:
    """One figure of the sum as a statement of its own, so that it can be shown beside the others."""
    value = next(value for each, value in statement.qualifiers if each == name)
    mention = next(each.mention for each in statement.claim.qualifiers if each.name == name)
    return replace(statement, value=value, claim=replace(statement.claim, value=mention, span=mention.span))


def terms(statement: Statement) -> list[Value]:
    return [value for name, value in statement.qualifiers if name.startswith("term")]


def _weekday(statement: Statement) -> Verdict:
    told = next((value.text for name, value in statement.qualifiers if name == "weekday"), "")
    if not isinstance(statement.value, Date) or not told:
        return None
    day = int(statement.value.allows.low) + _EPOCH
    names = {DAYS[(day - 1) % 7]}
    if day < date_of(1924, 1, 1).toordinal():  # the day may be one of the Julian calendar
        year, month = (int(part) for part in statement.value.text.split("-")[:2])
        year -= month < 3
        names.add(DAYS[(day - 1 + year // 100 - year // 400 - 2) % 7])
    if told.capitalize() in names:
        return None
    return Level.ERROR, f"{statement.value.text} was a {DAYS[(day - 1) % 7]}, not a {told.capitalize()}"


def _conversion(statement: Statement) -> Verdict:
    one, (other,) = statement.value, terms(statement)
    if isinstance(one, Duration) and isinstance(other, Duration):
        if one.relation(other) is not Relation.CONTRADICTORY:
            return None
        return Level.ERROR, f"that is not {words(_side(statement, statement.claim.qualifiers[0].name))}"
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or same_amount(one, other):
        return None
    level = Level.ERROR if one.relation(other) is Relation.CONTRADICTORY else Level.WARNING
    return level, f"that is not {words(_side(statement, statement.claim.qualifiers[0].name))}"


def _share(statement: Statement) -> Verdict:
    part = re.match(r"(\d+) of (\d+)", statement.value.text)
    (share,) = terms(statement)
    if part is None or int(part[2]) == 0 or not isinstance(share, Quantity):
        return None
    percent = Decimal(100) * int(part[1]) / int(part[2])
    grace = (share.allows.high - share.allows.low) / 2 if share.allows.high.is_finite() else Decimal(1)
    if _near(share.allows, percent, grace):
        return None
    return Level.ERROR, f"{part[1]} of {part[2]} is {number(percent.quantize(Decimal('0.1')))} %"


def _near(bounds: Interval, value: Decimal, grace: Decimal) -> bool:
    return Interval(bounds.low - grace, bounds.high + grace, True, True).contains(value)


def _total(statement: Statement) -> Verdict:
    whole, parts = statement.value, [each for each in terms(statement) if isinstance(each, Quantity)]
    if not isinstance(whole, Quantity) or len(parts) != len(terms(statement)):
        return None
    every = any(name == "whole" for name, _ in statement.qualifiers)
    suggested, meant = _added([_counted(each) for each in parts]), _counted(whole)
    if suggested is None or suggested.low >= meant.high * _FAR:
        return None
    over, under = suggested.low >= meant.high, suggested.high <= meant.low and every
    if suggested.meets(meant) or not (over or under):
        return None
    allowed = _added([each.allows for each in parts])
    surely = allowed is not None and not allowed.meets(whole.allows)
    exact = not re.search(r"[~<>]", whole.text + "".join(each.text for each in parts))
    added = " + ".join(each.text.split(" ")[0] for each in parts)
    middle = sum((Decimal(each.suggests.low + each.suggests.high) / 2 for each in parts), Decimal(0))
    shown = (
        f"{added} is {number(_rounded(middle, parts))}" if len({each.unit for each in parts}) == 1 and exact else added
    )
    return Level.ERROR if surely else Level.WARNING, f"{shown}, {'more' if over else 'less'} than that"


def _counted(value: Quantity) -> Interval:
    """What a figure suggests; what can be counted one by one is meant to the last one."""
    bounds = value.suggests
    one = value.dimension == "count" and bounds.high - bounds.low == 1
    return Interval.point((bounds.low + bounds.high) / 2) if one else bounds


def _added(parts: Sequence[Interval]) -> Interval | None:
    low, high = (sum((getattr(each, end) for each in parts), Decimal(0)) for end in ("low", "high"))
    closed = all(each.low_closed for each in parts), all(each.high_closed for each in parts)
    return Interval(low, high, *closed) if low.is_finite() and high.is_finite() else None


def _rounded(middle: Decimal, parts: Sequence[Quantity]) -> Decimal:
    texts = [each.text.split(" ")[0] for each in parts]
    if all(re.fullmatch(r"\d+(?:\.\d+)?", text) for text in texts):
        return sum((Decimal(text) for text in texts), Decimal(0))
    return middle.quantize(Decimal(1))


def _shares(statement: Statement) -> Verdict:
    """Shares of one whole: more than all of it cannot be."""
    parts = [each for each in (statement.value, *terms(statement)) if isinstance(each, Quantity)]
    low = sum((each.suggests.low for each in parts), Decimal(0))
    if (
        low <= 100 or low > 130 or len(parts) != 1 + len(terms(statement))
    ):  # much more: answers of which one may give several
        return None
    return Level.WARNING, f"together with {', '.join(each.text for each in parts[1:])} that is more than 100 %"


def _items(statement: Statement) -> Verdict:
    told, (counted,) = statement.value, terms(statement)
    if not isinstance(told, Quantity) or not isinstance(counted, Quantity):
        return None
    if told.allows.meets(counted.allows):
        return None
    return Level.WARNING, f"{counted.text.replace('/', ' or ')} are listed"


def _length(statement: Statement) -> Verdict:
    told, (period,) = statement.value, terms(statement)
    if not isinstance(told, Duration) or not isinstance(period, Date):
        return None
    ends = period.text.split("/")
    years = [int(end[:4]) for end in ends]
    # A year more (both counted) or less (not yet full) is no error; where months are said, two months are none.
    fine = min(len(end) for end in ends) > 4
    span = _between(ends)
    if told.text.lstrip("~<>=").startswith("P") and "Y" not in told.text and not fine:
        return None
    grace = Decimal(62) if fine and "Y" not in told.text else _YEAR
    possible = Interval(max(span[0] - grace, Decimal(0)), span[1] + grace, True, True)
    if possible.meets(told.allows):
        return None
    return (
        Level.ERROR,
        f"{ends[0]} to {ends[1]} is {years[1] - years[0]} years"
        if not fine
        else f"{ends[0]} to {ends[1]} is {_days(span)}",
    )


def _age(statement: Statement) -> Verdict:
    """An age at the end of a life: birthdays between its two ends."""
    told, (period,) = statement.value, terms(statement)
    if not isinstance(told, Duration) or not isinstance(period, Date):
        return None
    born, died = period.text.split("/")
    years = int(died[:4]) - int(born[:4])
    full = min(len(born), len(died)) == 10
    ages = [years - (died[5:] < born[5:])] if full else [years - 1, years]
    if any(told.allows.contains((age + Decimal("0.5")) * _YEAR) for age in ages):
        return None
    return Level.ERROR, f"{born} to {died} is {' or '.join(map(str, ages))} years"


def _apart(statement: Statement) -> Verdict:
    """A length of time between two dates, whichever comes first."""
    told, dates = statement.value, [each for each in terms(statement) if isinstance(each, Date)]
    if not isinstance(told, Duration) or len(dates) != 2:
        return None
    early, late = sorted((each.allows for each in dates), key=lambda days: days.low)
    grace = _YEAR if "Y" in told.text else Decimal(45)
    possible = Interval(max(late.low - early.high, Decimal(0)) - grace, late.high - early.low + grace, True, True)
    if possible.meets(told.allows):
        return None
    between = ((late.low - early.low) / _YEAR).quantize(Decimal("0.1"))
    return Level.ERROR, f"{dates[0].text} and {dates[1].text} are about {number(between)} years apart"


def _between(ends: Sequence[str]) -> tuple[Decimal, Decimal]:
    lows = [_ordinal(end, last=False) for end in ends]
    highs = [_ordinal(end, last=True) for end in ends]
    return Decimal(max(lows[1] - highs[0], 0)), Decimal(highs[1] - lows[0])


def _ordinal(text: str, *, last: bool) -> int:
    year, month, day = (
        *(int(part) for part in text.split("-")),
        *((12, 28) if last else (1, 1))[len(text.split("-")) - 1 :],
    )[:3]
    return date_of(year, month, day).toordinal()


def _days(span: tuple[Decimal, Decimal]) -> str:
    return (
        f"{number(span[0])} to {number(span[1])} days"
        if span[1] < 2 * _YEAR
        else f"about {number((span[1] / _YEAR).quantize(Decimal('0.1')))} years"
    )


def _lapse(statement: Statement) -> Verdict:
    told, (counted,) = statement.value, terms(statement)
    if not isinstance(told, Date) or not isinstance(counted, Date):
        return None
    gap = max(told.allows.low - counted.allows.high, counted.allows.low - told.allows.high)
    unit = next((value.text for name, value in statement.qualifiers if name == "unit"), "Y")
    if gap <= _ROUNDED.get(unit, _YEAR / 2):
        return None
    return Level.WARNING, f"counted out it is {counted.text}"


_CHECKS: Mapping[str, Callable[[Statement], Verdict]] = {
    "weekday": _weekday,
    "conversion": _conversion,
    "share": _share,
    "total": _total,
    "shares": _shares,
    "items": _items,
    "length": _length,
    "age": _age,
    "lapse": _lapse,
    "time": _apart,
    "ratio": ratio,
    "change": rise,
}
