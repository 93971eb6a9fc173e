"""Shares told in words ("more than half of the village died") against the figures that other words give ("21 of the 90 inhabitants
died")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Finding, Interval, Level, Modality, Polarity, Quantity, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._wording import number, sources

_COUNT = re.compile(r"(\d+) of (\d+)")
_VOTED = frozenset("seat vote".split())
_YEAR = re.compile(r"\b[12]\d{3}\b")
_GRACE = Decimal(4)  # percentage points: half is said of 47 %, and figures beside a share are rounded


def portions(statements: Sequence[Statement]) -> Iterator[Finding]:
    """A share that none of the figures told of the same makes."""
    told: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        claim = statement.claim
        outright = claim.polarity is Polarity.AFFIRMED and claim.modality is Modality.ASSERTED
        if statement.predicate.id == "sum:portion" and outright and isinstance(statement.value, Quantity):
            told[statement.subject.id, _word(statement, "act"), _word(statement, "whole")].append(statement)
    for key in sorted(told):
        figures = [each for each in told[key] if _COUNT.match(each.value.text)]
        for share in told[key]:
            same = [each for each in figures if _same(share, each)] if not _COUNT.match(share.value.text) else []
            if same and not any(_fits(share, each) for each in same):
                yield _finding(share, same)


def _same(share: Statement, figure: Statement) -> bool:
    """Whether both are of one whole, and where all of it died, of one cause."""
    ours, theirs = _word(share, "number"), _word(figure, "number")
    if ours and theirs and ours != theirs:
        return False
    if _word(share, "whole") in _VOTED:  # seats are won anew at each election
        first, second = ({*_YEAR.findall(each.claim.span.quote)} for each in (share, figure))
        if not first & second:
            return False
    here, there = ({*_word(each, "near").split("|")} - {""} for each in (share, figure))
    if here and there and not here & there:
        return False  # one village, another village
    if _word(share, "whole") != "dead":
        return True
    return bool(set(_word(share, "words").split()) & set(_word(figure, "words").split()))


def _fits(share: Statement, figure: Statement) -> bool:
    assert isinstance(share.value, Quantity)
    return share.value.allows.meets(Interval(_percent(figure) - _GRACE, _percent(figure) + _GRACE, True, True))


def _percent(figure: Statement) -> Decimal:
    found = _COUNT.match(figure.value.text)
    assert found is not None
    return Decimal(100) * int(found[1]) / max(int(found[2]), 1)


def _word(statement: Statement, name: str) -> str:
    return next((value.text for each, value in statement.qualifiers if each == name), "")


def _finding(share: Statement, figures: Sequence[Statement]) -> Finding:
    said, against = (" ".join(each.claim.span.quote.split()) for each in (share, figures[0]))
    percent = number(_percent(figures[0]).quantize(Decimal(1)))
    message = f"{share.subject.label}: “{said}” ({sources([share])}), but “{against}” ({sources(figures)}), which is {percent} %"
    steps = [f"it says “{said}”", f"it says “{against}”", f"{figures[0].value.text} is {percent} %"]
    scope = f"{_word(share, 'act')} {_word(share, 'whole')}"
    return build("broken-arithmetic", Level.WARNING, message, ([share], figures), scope=scope, reasoning=steps)
