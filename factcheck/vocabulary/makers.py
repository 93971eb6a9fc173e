"""Nouns that say who made a thing, and nouns of things that stand in a country."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.vocabulary._files import read_yaml


@cache
def makers(way: str) -> Mapping[str, str]:
    """The predicate that each noun gives, said in one `way`: by ("a novel by X"), of ("the brainchild of X"), parts ("with music by X")."""
    table = read_yaml("words/makers.yaml")[way]
    return {noun: predicate for predicate, nouns in table.items() for noun in nouns}


@cache
def making() -> frozenset[str]:
    """The verbs that make a part of a thing: "wrote the screenplay"."""
    return frozenset(read_yaml("words/makers.yaml")["making"])


@cache
def stands() -> frozenset[str]:
    """The nouns of what lies in a country."""
    return frozenset(read_yaml("words/makers.yaml")["stands"])


def is_country(name: str) -> bool:
    return name.casefold().removeprefix("the ") in _countries()


@cache
def _countries() -> frozenset[str]:
    """Those of today that are no part of another one: one place lies in England and in the United Kingdom."""
    table, apart = read_yaml("words/demonyms.yaml"), read_yaml("words/makers.yaml")["no_country"]
    return frozenset(str(country).casefold() for country in table) - frozenset(apart)
