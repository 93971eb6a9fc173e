"""### What it flags

Figures that do not add up: an age that does not fit the year and the year of birth, a length of time that does not fit its start
and end, a conversion in brackets that is another amount, parts that are more or less than their total (in a sentence or a
table), a share that is not the count's, a weekday that the date did not have, a list that is longer or shorter than announced,
"half of" or "three times" a figure that is not, "most of" what by other figures is a part, an anniversary in a year that is not that many years after the beginning,
a thing said to be larger than another that by the figures is not, parts that are larger than their whole, "two years after"
something where the dates of the two lie further apart.

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
from decimal import Decimal

from factcheck.model import Finding, Interval, Level, Statement
from factcheck.reconcile._ages import days_of, wrong_ages
from factcheck.reconcile._anniversaries import anniversaries
from factcheck.reconcile._comparisons import comparisons
from factcheck.reconcile._gaps import Moments, lengths
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._layers import layers
from factcheck.reconcile._portions import portions
from factcheck.reconcile._scope import countable, date, qualifier
from factcheck.reconcile._spells import spells
from factcheck.reconcile._sums import sums
from factcheck.reconcile._wording import reading, sources, words

LEVEL = Level.ERROR
_YEAR = Decimal("365.2425")
_STAYS = frozenset({"employer", "affiliation", "educated_at", "member_of", "member_of_sports_team", "residence"})
_AT = ("at", "in", "with", "for", "of", "place", "part")


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    known = [statement for statement in statements if countable(statement)]
    by_question: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in known:
        by_question[statement.subject.id, statement.predicate.id].append(statement)
    moments = Moments(statements)
    for subject in sorted({subject for subject, _ in by_question}):
        yield from wrong_ages(by_question, subject, moments)
        yield from _stays(by_question, subject)
    lines = [statement for statement in statements if statement.predicate.id == "sum:stay"]
    yield from spells([*known, *lines])
    yield from lengths(statements)
    yield from portions(statements)
    yield from anniversaries(known)
    yield from comparisons(known, "broken-arithmetic")
    yield from layers(known)
    yield from sums(known)


def _stays(asked: dict[tuple[str, str], list[Statement]], subject: str) -> Iterator[Finding]:
    """How long somebody was somewhere, against from when until when."""
    stays = [each for predicate in sorted(_STAYS) for each in asked.get((subject, predicate), [])]
    periods = [each for each in stays if date(each, "start_time") and date(each, "end_time")]
    spelled = {_words_of(each) for each in asked.get((subject, "sum:spell"), [])}
    for length in asked.get((subject, "duration"), []):
        if _words_of(length) in spelled:
            continue  # held against all that was there, as a spell
        told = days_of(length)
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


def _words_of(statement: Statement) -> tuple[str, int]:
    span = statement.claim.value.span
    return span.source, span.start


def _span(stay: Statement) -> Interval:
    """How long a stay may have lasted, as its dates allow, with a year's grace: people round stays to years."""
    start, end = date(stay, "start_time"), date(stay, "end_time")
    assert start is not None
    assert end is not None
    shortest = max(end.allows.low - start.allows.high, Decimal(0)) - _YEAR
    return Interval(shortest, max(end.allows.high - start.allows.low, Decimal(1)) + _YEAR)
