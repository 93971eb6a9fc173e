"""Statements become findings: one file per rule, each a kind of contradiction. Reconcile is arithmetic; doubt ended before."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, cast

from factcheck.errors import FactcheckError
from factcheck.model import Finding, Ignore, Level, Rule, Statement
from factcheck.reconcile._identity import in_order
from factcheck.reconcile._near import near_misses as _near_misses
from factcheck.registry import plugins

__all__ = ["RuleModule", "findings", "near_misses", "rules", "unused"]

# Readings below this confidence are listed by `factcheck claims` and never compared: on them most findings would be false.
UNSURE = 0.5


class RuleModule(Protocol):
    """A rule: its docstring has the four headings that `explain` prints, `LEVEL` is the most serious level it reports."""

    LEVEL: Level

    def findings(self, statements: Sequence[Statement]) -> Iterable[Finding]:
        """Every disagreement of this kind, whatever the order of the statements."""


def findings(
    statements: Sequence[Statement],
    levels: Mapping[str, Level | None] | None = None,
    ignores: Sequence[Ignore] = (),
) -> list[Finding]:
    """Everything that every rule finds, most serious and most certain first; the order of the statements changes nothing.

    `levels` gives, by rule id, the most serious level that a rule may report, or None to switch the rule off. What stands in
    the range of one of `ignores` is not shown to its rules. Raises FactcheckError where a setting names a rule that there is not.
    """
    wanted = levels or {}
    _check_known([*wanted, *(rule for each in ignores if each.span is None for rule in each.rules if rule != "all")])
    ordered = sorted((each for each in statements if each.claim.confidence >= UNSURE), key=_place)
    found: list[Finding] = []
    for rule, module in _modules():
        highest = wanted.get(rule, Level.ERROR)
        if highest is not None:
            found += (_at_most(each, highest) for each in module.findings(_heard(ordered, rule, ignores)))
    return _once(in_order(found))


def unused(
    statements: Sequence[Statement],
    levels: Mapping[str, Level | None] | None = None,
    ignores: Sequence[Ignore] = (),
) -> list[Ignore]:
    """The ignores that hold back nothing: without any of them no finding of their rules would rest on their words."""
    told = findings(statements, levels) if ignores else []
    return [
        ignore
        for ignore in ignores
        if not any(
            ignore.covers(finding.rule, statement.claim.span)
            for finding in told
            for side in finding.sides
            for statement in side
        )
    ]


def near_misses(statements: Sequence[Statement]) -> list[Finding]:
    """Notes on the different answers to one question that no rule reports, each with the reason, in a stable order."""
    ordered = sorted((each for each in statements if each.claim.confidence >= UNSURE), key=_place)
    return in_order(_near_misses(ordered))


def rules() -> tuple[Rule, ...]:
    """Every rule, by id."""
    return tuple(Rule(id=id, level=module.LEVEL, help=(module.__doc__ or "").strip()) for id, module in _modules())


def _modules() -> list[tuple[str, RuleModule]]:
    named = [(module.__name__.rpartition(".")[2].replace("_", "-"), module) for module in plugins(__name__)]
    return [(id, cast(RuleModule, module)) for id, module in named]


def _once(found: Sequence[Finding]) -> list[Finding]:
    """One finding per disagreement: what is said of several at once ("they collected 21 kg") is told of the first of them."""
    seen: dict[tuple[object, ...], Finding] = {}
    for finding in found:
        places = tuple(
            tuple((s.claim.value.span.source, s.claim.value.span.start) for s in side) for side in finding.sides
        )
        seen.setdefault((finding.rule, finding.predicate, places), finding)
    return list(seen.values())


def _check_known(rules: Iterable[str]) -> None:
    known = [id for id, _ in _modules()]
    for rule in rules:
        if rule not in known:
            close = difflib.get_close_matches(rule, known, n=1)
            hint = f"did you mean `{close[0]}`?" if close else "the rules are " + ", ".join(known)
            raise FactcheckError(f"there is no rule `{rule}`", hint=hint)


def _heard(statements: Sequence[Statement], rule: str, ignores: Sequence[Ignore]) -> Sequence[Statement]:
    """What a rule is shown."""
    by_source: dict[str, list[Ignore]] = defaultdict(list)
    for ignore in ignores:
        by_source[ignore.source].append(ignore)
    if not by_source:
        return statements
    return [
        each
        for each in statements
        if not any(ignore.covers(rule, each.claim.span) for ignore in by_source.get(each.claim.span.source, ()))
    ]


def _at_most(finding: Finding, highest: Level) -> Finding:
    return replace(finding, level=highest) if finding.level.severity > highest.severity else finding


def _place(statement: Statement) -> tuple[str, int, int, str, str, str]:
    span = statement.claim.value.span
    return (span.source, span.start, span.end, statement.subject.id, statement.predicate.id, statement.value.text)
