"""Political parties: their names, their adjectives, and who belongs to them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from factcheck.vocabulary._files import read_yaml


def party_of_adjective(words: str) -> str:
    """The party of "Tory", "Republican", "Liberal Democrat"; "" for other words."""
    found = _table()["adjectives"].get(words.casefold(), "")
    return str(found)


def is_party(name: str) -> bool:
    """True for the name of a political party."""
    words = name.casefold().removeprefix("the ").split(" of ")[0].split(" (")[0]
    return any(words == end or words.endswith(f" {end}") for end in _table()["names"])


@cache
def party_members() -> frozenset[str]:
    """Nouns of people who may belong to a party."""
    return frozenset(_table()["members"])


@cache
def party_verbs() -> Mapping[str, list[str]]:
    """Verbs of what people do in and for a party, with the prepositions before its name."""
    return dict(_table()["verbs"])


@cache
def _table() -> Mapping[str, Any]:
    return dict(read_yaml("words/parties.yaml"))
