"""How far two values may lie apart and still agree: where the configuration says so for a predicate, and where values come whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.model import Date, Duration, Interval, Quantity, Statement

_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.436875"), "year": Decimal("365.2425")}
_SIZE = re.compile(r"(\d+(?:\.\d+)?) ([kMGT])By")
_WHOLE = frozenset({"memory_capacity"})  # nobody builds in 0.8 GB of memory and says 1 GB
_NEAR = Decimal("0.02")


def exact(statement: Statement) -> Statement:
    """The statement with a size that comes whole taken as it is, in units of 1000 or of 1024, not as rounded."""
    value = statement.value
    whole = statement.predicate.id in _WHOLE or _is_limit(statement)
    found = _SIZE.fullmatch(value.text) if isinstance(value, Quantity) and whole else None
    if found is None or not isinstance(value, Quantity):
        return statement
    power = " kMGT".index(found[2])
    least, most = Decimal(found[1]) * 1000**power * (1 - _NEAR), Decimal(found[1]) * 1024**power * (1 + _NEAR)
    allows, suggests = (
        replace(each, low=max(each.low, least), high=min(each.high, most)) for each in (value.allows, value.suggests)
    )
    return replace(statement, value=replace(value, allows=allows, suggests=suggests))


def _is_limit(statement: Statement) -> bool:
    """True for what a plan gives and what is allowed at most: nobody rounds it."""
    told = {name: value.text for name, value in statement.qualifiers}
    limits = told.get("statistic") in ("maximum", "default") or "plan" in told
    return limits and statement.claim.extractor in ("fields", "documented")


def widened(statement: Statement, tolerances: Mapping[str, str]) -> Statement:
    """The statement with its value wider on both sides by half of the tolerance, so that two such values meet within it."""
    asked = (statement.predicate.id, statement.predicate.label, statement.predicate.id.partition(":")[2])
    tolerance = next((tolerances[name] for name in asked if name in tolerances), "")
    value = statement.value
    if not tolerance or not isinstance(value, (Quantity, Duration, Date)):
        return statement
    allows, suggests = (
        _wider(each, tolerance, moment=isinstance(value, Date)) for each in (value.allows, value.suggests)
    )
    return replace(statement, value=replace(value, allows=allows, suggests=suggests))


def _wider(bounds: Interval, tolerance: str, *, moment: bool) -> Interval:
    number, unit = tolerance.rstrip("% abcdefghijklmnopqrstuvwxyz"), tolerance.lstrip("0123456789. ")
    half = Decimal(number) / 2
    if unit == "%":
        low, high = (
            Decimal(0) if moment or not end.is_finite() else abs(end) * half / 100 for end in (bounds.low, bounds.high)
        )
    else:
        low = high = half * _DAYS[unit.removesuffix("s")]
    return Interval(bounds.low - low, bounds.high + high, bounds.low_closed, bounds.high_closed)
