"""Relatives called by what they are to somebody: "her husband" is the one whom some text names as her husband."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Entity, Modality, Name, Polarity, Statement

# By what a person has one of, the question whose answer names it.
_ASKED = {
    **dict.fromkeys(("husband", "wife", "spouse"), "spouse"),
    **dict.fromkeys(("father", "mother"), ""),
}
_SURE = 0.6


def named(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, of the relative by name where the sources name just one such."""
    known = _relatives(statements)
    return [_renamed(statement, known) for statement in statements]


def _relatives(statements: Sequence[Statement]) -> dict[tuple[str, str], dict[str, str]]:
    """Who is whose, by person and question: the ids with the names."""
    known: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for statement in statements:
        asked, value, claim = statement.predicate.id, statement.value, statement.claim
        if asked not in ("spouse", "father", "mother") or not isinstance(value, Name) or claim.confidence < _SURE:
            continue
        if claim.polarity is not Polarity.AFFIRMED or claim.modality is not Modality.ASSERTED:
            continue
        known[statement.subject.id, asked].setdefault(value.entity, value.text)
        if asked == "spouse":
            known[value.entity, asked].setdefault(statement.subject.id, statement.subject.label)
    return known


def _renamed(statement: Statement, known: dict[tuple[str, str], dict[str, str]]) -> Statement:
    subject = statement.subject
    owner, _, what = subject.id.rpartition("/")
    if what not in _ASKED or not owner or owner.startswith("?"):
        return statement
    found = known.get((owner, _ASKED[what] or what), {})
    if len(found) != 1:
        return statement
    (id, name), *_ = found.items()
    if "-" not in id or id.startswith("?"):
        return statement  # a first name alone may be anybody's
    return replace(statement, subject=Entity(id=id, label=name, kind="person", also=(*subject.also, subject.id)))
