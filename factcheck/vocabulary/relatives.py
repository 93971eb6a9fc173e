"""Nouns that say what one person or firm is of another: wife, son, subsidiary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from factcheck.vocabulary._files import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """What a noun says: that its owner has the one called so as `predicate`; `turned`, that this one has its owner as such."""

    predicate: str
    turned: bool = False


@cache
def relatives() -> Mapping[str, Relative]:
    """The nouns by their singular."""
    found = {
        noun: Relative(predicate=row["predicate"], turned=row.get("turned", False))
        for row in read_yaml("words/relatives.yaml")
        for noun in row["nouns"]
    }
    return MappingProxyType(found)
