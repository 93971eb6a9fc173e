"""Scope: what a question is asked of, in one form whatever the words: "global surface temperature" is the temperature, "95 % CO₂"
is a share of carbon dioxide, "received 40 degrees" and "was awarded 40 degrees" tell one act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.model import Duration, Predicate, Quantity, Statement, Text, Value
from factcheck.normalise import durations, quantities
from factcheck.vocabulary import act, is_harmless, part, substance
from factcheck.vocabulary.aspects import only_has

_STATISTICS = {
    **dict.fromkeys(("average", "mean", "avg"), "mean"),
    **dict.fromkeys(("maximum", "max", "highest", "peak", "record"), "maximum"),
    **dict.fromkeys(("minimum", "min", "lowest"), "minimum"),
    "median": "median",
    "total": "total",
}


def scope(predicate: Predicate, qualifiers: Iterable[tuple[str, Value]]) -> list[tuple[str, Value]]:
    """The qualifiers of a number in one form, without those that make no other question of it; those of other answers as they are."""
    if predicate.value_kind not in ("quantity", "duration"):
        return list(qualifiers)
    return [each for name, value in qualifiers for each in _one(predicate, name, value)]


def readings(statement: Statement) -> list[Statement]:
    """The statement with what it says besides: "reaches 40 m" gives the measure and its greatest value."""
    others = [each for each in statement.qualifiers if (each[0], each[1].text) != ("statistic", "reached")]
    if len(others) == len(statement.qualifiers):
        return [statement, *ceiling(statement)]
    plain = replace(statement, qualifiers=tuple(others))
    most = sorted((*others, ("statistic", Text(text="maximum"))), key=_place)
    return [plain, replace(statement, qualifiers=tuple(most))]


def ceiling(statement: Statement) -> list[Statement]:
    """ "Up to 40 m" bounds what there is, and says that 40 m is the most: that can be compared with another "up to"."""
    value = statement.value
    if not isinstance(value, (Quantity, Duration)) or not value.text.startswith("<="):
        return []
    if any(name == "statistic" for name, _ in statement.qualifiers):
        return []
    reader = durations.value if isinstance(value, Duration) else quantities.value
    most = reader(value.text.removeprefix("<="))
    if not isinstance(most, type(value)):
        return []
    scope = sorted((*statement.qualifiers, ("statistic", Text(text="maximum"))), key=_place)
    return [replace(statement, value=most, qualifiers=tuple(scope))]


def _place(qualifier: tuple[str, Value]) -> tuple[str, str, str]:
    return qualifier[0], qualifier[1].kind, qualifier[1].text


def _one(predicate: Predicate, name: str, value: Value) -> list[tuple[str, Value]]:
    if not isinstance(value, Text):
        return [(name, value)]
    words = value.text.casefold()
    match name:
        case "kind":
            return _kind(predicate, value.text)
        case "statistic":
            return [] if is_harmless(words, predicate.label) else [(name, value)]
        case "act":
            done = act(words)
            noun = predicate.label.removeprefix("number of ").casefold()
            return [] if only_has(done, noun) else [(name, Text(text=done))]
        case "part":
            return [(name, Text(text=part(words) or words))]
        case "of":
            return [(name, Text(text=substance(value.text) or words))]
    return [(name, value)]


def _kind(predicate: Predicate, text: str) -> list[tuple[str, Value]]:
    """What modifiers set apart: a statistic, a part, or whatever they say."""
    label = predicate.label.casefold()
    words = [word for word in text.casefold().split() if word != label and not is_harmless(word, label)]
    found: list[tuple[str, Value]] = [("statistic", Text(text=_STATISTICS[w])) for w in words if w in _STATISTICS]
    rest = " ".join(word for word in words if word not in _STATISTICS)
    if not rest:
        return found
    named = part(rest)
    return [*found, ("part", Text(text=named)) if named else ("kind", Text(text=rest))]
