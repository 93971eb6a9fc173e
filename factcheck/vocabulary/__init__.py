"""What can be claimed: predicates as YAML, one file per domain, and the words that say them.

Adding a predicate is adding a block to a YAML file here; its `examples:` are its test.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from factcheck.model import Predicate
from factcheck.vocabulary._files import read_entries
from factcheck.vocabulary._open import build, canonical_id
from factcheck.vocabulary._words import normalised_label, singular, unordered
from factcheck.vocabulary.aspects import (
    act,
    agent_verb,
    composes,
    confinement,
    doing,
    fate,
    finishes,
    gathered,
    is_anybody,
    is_datum,
    is_gathering,
    is_harmless,
    is_selecting,
    is_top,
    part,
    reaches,
    seats,
    substance,
    takes_lives,
    thing_measure,
    values,
    verb_measure,
)
from factcheck.vocabulary.demonyms import country_of
from factcheck.vocabulary.entry import Example, Pattern, VocabularyEntry
from factcheck.vocabulary.labels import (
    Asking,
    asking,
    content_words,
    contrast_words,
    counts,
    greatest,
    holders,
    uncontrasted,
)
from factcheck.vocabulary.parties import is_party, party_members, party_of_adjective, party_verbs
from factcheck.vocabulary.posts import posts
from factcheck.vocabulary.relatives import Relative, relatives
from factcheck.vocabulary.synonyms import count_drift, count_id, dimensions, measure_of

__all__ = [
    "Asking",
    "Example",
    "Pattern",
    "Relative",
    "VocabularyEntry",
    "act",
    "agent_verb",
    "asking",
    "by_label",
    "by_noun",
    "by_verb",
    "composes",
    "confinement",
    "content_words",
    "contrast_words",
    "count_drift",
    "count_id",
    "country_of",
    "counts",
    "dimension",
    "doing",
    "fate",
    "finishes",
    "gathered",
    "greatest",
    "holders",
    "is_anybody",
    "is_datum",
    "is_gathering",
    "is_harmless",
    "is_party",
    "is_selecting",
    "is_top",
    "measure_of",
    "part",
    "party_members",
    "party_of_adjective",
    "party_verbs",
    "posts",
    "predicate",
    "predicates",
    "reaches",
    "relatives",
    "seats",
    "singular",
    "substance",
    "takes_lives",
    "thing_measure",
    "unabsorbed",
    "uncontrasted",
    "values",
    "verb_measure",
]

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@cache
def predicates() -> Mapping[str, VocabularyEntry]:
    """Every entry by its id, sorted by id."""
    entries = {entry.id: entry for entry in read_entries()}
    return MappingProxyType({id: entries[id] for id in sorted(entries)})


@cache
def predicate(id: str) -> Predicate:
    """The predicate of that id. Open ids (count:, measure:, date:, field:, act:, sum:) that mean a vocabulary entry give the entry's
    predicate; the others are built from their words. Raises KeyError for an id that is neither."""
    canonical = canonical_id(id, _absorbed(), _labelled())
    entry = predicates().get(canonical)
    return entry.predicate if entry else build(canonical)


def unabsorbed(id: str) -> Predicate:
    """The open predicate of that id as it is worded, whatever entry takes it in: for amounts of another dimension than the
    entry asks for. Raises KeyError for an id that is not open."""
    return build(id)


def by_label(label: str) -> VocabularyEntry | None:
    """The entry that a field's label names, whatever its case, punctuation and order, with or without what stands in brackets."""
    bare = _BRACKETS.sub(" ", label)
    forms = (normalised_label(label), unordered(label), normalised_label(bare), unordered(bare))
    id = next((found for form in forms if form and (found := _labelled().get(form))), None)
    return predicates()[id] if id else None


@cache
def dimension(id: str) -> str:
    """The dimension that a quantity answering the predicate must have ("count", "length"), "" where any will do."""
    entry = predicates().get(id)
    asked = [open_id.partition(":") for open_id in (entry.absorbs if entry else (id,))]
    if any(prefix == "count" for prefix, _, _ in asked):
        return "count"
    found = {dimensions().get(words, "") for prefix, _, words in asked if prefix == "measure"}
    return found.pop() if len(found) == 1 else ""


@cache
def by_verb() -> Mapping[str, list[tuple[VocabularyEntry, Pattern]]]:
    """Verb lemma, with its particle where it has one ("attend", "drop out"), to the entries it can say."""
    return MappingProxyType(_index("verb"))


@cache
def by_noun() -> Mapping[str, list[tuple[VocabularyEntry, Pattern]]]:
    """Role noun lemma ("founder") to the entries it can say."""
    return MappingProxyType(_index("noun"))


def _index(part: str) -> dict[str, list[tuple[VocabularyEntry, Pattern]]]:
    found: dict[str, list[tuple[VocabularyEntry, Pattern]]] = {}
    for entry in predicates().values():
        for pattern in entry.says if part == "verb" else entry.nouns:
            found.setdefault(getattr(pattern, part), []).append((entry, pattern))
    return {word: found[word] for word in sorted(found)}


@cache
def _absorbed() -> Mapping[str, str]:
    return {open_id: entry.id for entry in predicates().values() for open_id in entry.absorbs}


@cache
def _labelled() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for entry in predicates().values():
        for label in (entry.predicate.label, *entry.labels):
            found.setdefault(normalised_label(label), entry.id)
    for label, id in sorted(found.items()):
        found.setdefault(unordered(label), id)
    return found
