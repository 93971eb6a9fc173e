"""Open predicates: questions built from the words of a claim, without a vocabulary entry."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factcheck.model import Cardinality, Drift, Predicate
from factcheck.vocabulary._words import label_key, normalised_label, singular, unordered
from factcheck.vocabulary.frames import event_called, event_of, event_told
from factcheck.vocabulary.synonyms import (
    count_drift,
    count_id,
    is_count,
    measure_drift,
    measure_of,
    once_verbs,
    time_measures,
    uncounted,
)

_COUNT_LABEL = re.compile(r"(?:total )?(?:number|no|count|amount) of (?:the )?(\w+)|(\w+) count|num (\w+)")
_ROW_HEAD = re.compile(
    r"\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|today|current|note|notes|step|"
    r"example|examples|tip|tips|phase|day|week|month|year|q[1-4]|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)


def canonical_id(id: str, absorbed: Mapping[str, str], labelled: Mapping[str, str]) -> str:
    """The id under which all open ids that ask the same question meet."""
    prefix, _, words = id.partition(":")
    if not words:
        return id
    if prefix == "count":
        id = f"count:{count_id(words)}"
    elif prefix == "measure":
        id = f"measure:{measure_of(words) or words}"
    elif prefix in ("date", "clock"):
        id = f"{prefix}:{_event_id(words)}"
    elif prefix == "field":
        id = _field_id(normalised_label(words), labelled)
    return absorbed.get(id, id)


def build(id: str) -> Predicate:
    """The open predicate of that id. Raises KeyError when the id has no known prefix."""
    prefix, _, words = id.partition(":")
    match prefix:
        case "count":
            cardinality = Cardinality.MANY if words in uncounted() else Cardinality.ONE
            return _predicate(id, f"number of {words}", "quantity", cardinality, count_drift(words))
        case "measure":
            kind = "duration" if words in time_measures() else "quantity"
            # An age is as old as its moment: two of them say nothing of one another.
            cardinality = Cardinality.MANY if words == "age" else Cardinality.ONE
            return _predicate(id, words, kind, cardinality, measure_drift(words))
        case "version":
            return _predicate(id, f"version of {words}", "name", Cardinality.ONE, Drift.NO)
        case "clock":
            return _predicate(id, f"time of {_event_name(words)}", "date", _times(words), Drift.NO)
        case "date":
            return _predicate(id, f"date of {_event_name(words)}", "date", _times(words), Drift.NO)
        case "last" | "first":
            # The newest time that one text knows may be older than that of another: only what happened later tells against it.
            return _predicate(id, f"{prefix} time of {words}", "date", Cardinality.MANY, Drift.NO)
        case "field":
            # A key with a number or a month in it is a row of a table or a chronicle, not a question.
            cardinality = Cardinality.MANY if _ROW_HEAD.search(words) else Cardinality.ONE
            return _predicate(id, words, "text", cardinality, Drift.NO)
        case "only" | "also":
            return _predicate(id, f"{prefix} there", "name", Cardinality.MANY, Drift.NO)
        case "than":
            return _predicate(id, f"{words} against another's", "name", Cardinality.MANY, Drift.NO)
        case "act":
            return _predicate(id, words, "name", Cardinality.MANY, Drift.NO)
        case "where":
            told = event_of(words)
            named = told.noun if told is not None and told.noun else "creation"
            return _predicate(id, f"place of {named}", "name", Cardinality.FEW, Drift.NO)
        case "post":
            return _predicate(id, words, "name", Cardinality.FEW, Drift.ANY)
        case "held":
            # Who held a post in a year that is told: nobody else did at that time.
            return _predicate(id, words, "name", Cardinality.FEW, Drift.NO)
        case "by":
            return _predicate(id, f"{words} by", "name", Cardinality.FEW, Drift.NO)
        case "sum":
            # What a text works out itself ("Monday, 20 July 1969"): checked alone, never against another answer.
            return _predicate(id, words.rstrip(" 0123456789"), "text", Cardinality.MANY, Drift.NO)
        case "state" | "deed" | "rank" | "list" | "unknown" | "known":
            # A thing may be many things and do many more: only a denial or an opposite tells against one of them.
            return _predicate(id, words, "text", Cardinality.MANY, Drift.NO)
    raise KeyError(id)


def _event_id(words: str) -> str:
    """The event that the words report. What happens once is its own first and last."""
    place, _, rest = words.partition(" ")
    placed = (event_of(rest) or event_called(rest)) if place in ("first", "last") and not event_of(words) else None
    if placed is not None:
        return f"{place} {placed.id}" if placed.often or placed.many else placed.id
    event = event_of(words) or event_told(words)
    return event.id if event is not None else words


def _event_name(words: str) -> str:
    """What people call the event: "first flight", "eradication"."""
    place, _, rest = words.partition(" ")
    if place in ("first", "last") and rest:
        return f"{place} {_event_name(rest)}"
    event = event_of(words)
    return event.noun if event is not None and event.noun else words


def _times(words: str) -> Cardinality:
    """How often what the words report can happen: there is one first flight."""
    event = event_of(words)
    if words.startswith("first ") or (event is None and words in once_verbs()):
        return Cardinality.ONE
    if words.startswith("last "):
        return Cardinality.FEW
    if event is None or event.many:
        return Cardinality.MANY
    return Cardinality.FEW if event.often else Cardinality.ONE


def _field_id(label: str, labelled: Mapping[str, str]) -> str:
    known = labelled.get(label) or labelled.get(unordered(label))
    if known:
        return known
    counted = _COUNT_LABEL.fullmatch(label)
    if counted:
        return f"count:{count_id(singular(next(filter(None, counted.groups()))))}"
    if is_count(singular(label)):
        return f"count:{count_id(singular(label))}"
    measure = measure_of(label)
    return f"measure:{measure}" if measure else f"field:{label_key(label)}"


def _predicate(id: str, label: str, kind: str, cardinality: Cardinality, drifts: Drift) -> Predicate:
    return Predicate(id=id, label=label, value_kind=kind, cardinality=cardinality, drifts=drifts, open=True)
