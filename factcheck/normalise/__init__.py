"""Claims become statements: names become entities, dates intervals, numbers amounts with bounds. All doubt ends here."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from factcheck import vocabulary
from factcheck.model import (
    Cardinality,
    Claim,
    Date,
    Drift,
    Mention,
    Name,
    Predicate,
    Quantity,
    Statement,
    Text,
    Unread,
    Value,
)
from factcheck.normalise import _kin, _products, dates, durations, quantities, questions, terms
from factcheck.normalise._forms import possessed
from factcheck.normalise._unowned import owned
from factcheck.normalise.names import KINDS, NamesConfig, Register, compatible
from factcheck.normalise.phase import phase
from factcheck.normalise.scope import readings, scope
from factcheck.normalise.tolerance import exact, widened

__all__ = ["NamesConfig", "statements"]

_READERS: Mapping[str, Callable[[str], Value]] = {
    "date": dates.value,
    "duration": durations.value,
    "quantity": quantities.value,
}
_AGED = re.compile(r"\b(?:age|aged|years? old|year-old|years of age)\b", re.IGNORECASE)
_PARTIES = ("place", "where", "of", "object", "by", "to", "from", "in", "at", "on", "with")
_TIMES = ("point_in_time", "start_time", "end_time")


def statements(
    claims: Sequence[Claim], names: NamesConfig | None = None, tolerances: Mapping[str, str] | None = None
) -> list[Statement]:
    """Every claim as a comparable statement, in the order given; a stretch of time that answers two questions ("Lived:
    1906–1992") as two. What cannot be read becomes an Unread value."""
    claims = owned(claims)
    register = Register(claims, names or NamesConfig())
    made = [each for claim in claims for one in _split(_statement(claim, register)) for each in readings(one)]
    return [
        widened(exact(each), tolerances or {})
        for each in _with_wholes(questions.joined(_products.settled(_kin.named(made))))
    ]


def _statement(claim: Claim, register: Register) -> Statement:
    predicate = vocabulary.predicate(claim.predicate)
    if predicate.value_kind == "duration" and _AGED.search(claim.value.text):
        predicate = vocabulary.predicate("measure:age")
    if _is_other_amount(predicate, claim):
        predicate = vocabulary.unabsorbed(claim.predicate)
    qualifiers = set(
        scope(
            predicate,
            [
                _qualifier(each.name, each.mention, register)
                for each in claim.qualifiers
                if each.name not in questions.ASIDES
            ],
        )
    )
    if predicate.drifts is not Drift.NO or predicate.cardinality is Cardinality.MANY:
        worded = phase(claim)
        if worded and not any(each.name == "state" for each in claim.qualifiers):
            qualifiers.add(("state", Text(text=worded)))
    if claim.published:
        qualifiers.add(("published", dates.value(claim.published)))
    return Statement(
        subject=register.entity(claim.subject),
        predicate=predicate,
        value=_value(predicate, claim.value, register) if not _is_pointer(claim) else Text(text=claim.value.text),
        qualifiers=tuple(sorted(qualifiers, key=lambda item: (item[0], item[1].kind, item[1].text))),
        claim=claim,
    )


def _is_other_amount(predicate: Predicate, claim: Claim) -> bool:
    """True where an open measure was taken in by an entry that asks for amounts of another dimension: the capacity of a dam."""
    expected = vocabulary.dimension(predicate.id)
    if predicate.open or not expected or not claim.predicate.startswith("measure:"):
        return False
    found = quantities.value(claim.value.text) if claim.value.kind == "quantity" else None
    return isinstance(found, Quantity) and found.dimension != expected


def _is_pointer(claim: Claim) -> bool:
    """True for what says no date, but that another event says when: nothing that could not be read."""
    return claim.extractor == "gaps" and claim.value.kind == "text"


def _split(statement: Statement) -> list[Statement]:
    entry = vocabulary.predicates().get(statement.predicate.id)
    value = statement.value
    if entry is None or not entry.splits or not isinstance(value, Date) or not value.period:
        return [statement]
    ends = zip(entry.splits, value.text.split("/"), strict=False)
    told = [(vocabulary.predicate(id), dates.value(text)) for id, text in ends if text not in ("", "..")]
    return [replace(statement, predicate=predicate, value=when) for predicate, when in told]


def _value(predicate: Predicate, mention: Mention, register: Register) -> Value:
    """The mention read as the predicate wants it, or else as what it looks like."""
    wanted = mention.kind if predicate.open and predicate.value_kind == "text" else predicate.value_kind
    if predicate.id.startswith("clock:"):
        return dates.time_of_day(mention.text)
    if wanted in _READERS:
        found = _READERS[wanted](mention.text)
        if isinstance(found, Unread) and mention.kind in _READERS and mention.kind != wanted:
            found = _READERS[mention.kind](mention.text)
        if predicate.open:
            found = durations.timed(found)
        expected = vocabulary.dimension(predicate.id)
        if isinstance(found, Quantity) and predicate.id == quantities.DIFFERENCE:
            found = quantities.difference(found)
        if isinstance(found, Quantity) and expected and found.dimension != expected:
            return Unread(text=mention.text, reason=f"{predicate.label} is a {expected}, not a {found.dimension}")
        return found
    if mention.kind in _READERS:
        return Unread(text=mention.text, reason=f"a {wanted} was expected, not a {mention.kind}")
    if wanted == "term":
        return terms.value(mention.text)
    if wanted == "name" or wanted in KINDS:
        owned = possessed(mention.text, mention.kind)  # "Ada Moss's mother" does not say who her mother is
        return Text(text=mention.text) if owned and owned[1] == predicate.id else register.value(mention)
    return Text(text=mention.text)


def _qualifier(name: str, mention: Mention, register: Register) -> tuple[str, Value]:
    if name in _TIMES:
        return name, dates.value(mention.text)
    if (name == "also" or name.startswith("term")) and mention.kind in _READERS:
        return name, _READERS[mention.kind](mention.text)
    if name in _PARTIES and mention.kind in KINDS:
        return name, register.value(mention)
    return name, Text(text=mention.text)


def _with_wholes(made: Sequence[Statement]) -> list[Statement]:
    """The statements, with names that could be meant as one answer to one question marked as compatible."""
    asked: dict[tuple[str, str], dict[str, set[tuple[str, str]]]] = defaultdict(lambda: defaultdict(set))
    for statement in made:
        if isinstance(statement.value, Name):
            answers = asked[statement.subject.id, statement.predicate.id]
            answers[statement.value.entity].add((statement.value.text, _kind(statement)))
    wholes = {question: _wholes(answers) for question, answers in asked.items()}
    return [_marked(statement, wholes) for statement in made]


def _wholes(answers: Mapping[str, set[tuple[str, str]]]) -> dict[str, frozenset[str]]:
    ids = sorted(answers)
    if len(ids) > 200:  # a question with that many answers has no single one
        return {}
    return {
        id: frozenset(other for other in ids if other != id and _could_be_one(answers[id], answers[other]))
        for id in ids
    }


def _could_be_one(a: set[tuple[str, str]], b: set[tuple[str, str]]) -> bool:
    return any(
        _compatible(one, other, kind if kind == other_kind else "other") for one, kind in a for other, other_kind in b
    )


def _compatible(one: str, other: str, kind: str) -> bool:
    return terms.compatible(one, other) if kind == "term" else compatible(one, other, kind)


def _kind(statement: Statement) -> str:
    """What the answer is: what the vocabulary wants, where that is one kind, else what its mention looks like."""
    if statement.predicate.value_kind == "term":
        return "term"
    entry = vocabulary.predicates().get(statement.predicate.id)
    wanted = entry.value_kinds if entry else ()
    return wanted[0] if len(wanted) == 1 else statement.claim.value.kind


def _marked(statement: Statement, wholes: Mapping[tuple[str, str], Mapping[str, frozenset[str]]]) -> Statement:
    if not isinstance(statement.value, Name):
        return statement
    found = wholes[statement.subject.id, statement.predicate.id].get(statement.value.entity)
    return replace(statement, value=replace(statement.value, wholes=found)) if found else statement
