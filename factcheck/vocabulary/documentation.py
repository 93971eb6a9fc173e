"""How pages about products speak: plans and editions, verbs that tell a setting, words that make such a page."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck.vocabulary._files import read_yaml


def table(name: str) -> frozenset[str]:
    """The words of one table: cues, plans, plan_nouns, generic, users, plain."""
    return _table(name)


def act_of(lemma: str) -> str:
    """What a setting is called that a verb or noun tells ("retain", "purge": lifetime), "" where it tells none."""
    return _acts().get(lemma, "")


def acted(words: list[str]) -> list[str]:
    """The words of a question about a time, those that tell an act as its name; acts that only carry out another one left out."""
    named = [act_of(word) or word for word in words]
    leading = table("leading") & set(named)
    acts = set(_tables()["acts"])
    return list(dict.fromkeys(word for word in named if not leading or word in leading or word not in acts))


@cache
def _tables() -> Any:
    return read_yaml("documentation.yaml")


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in _tables()[name])


@cache
def _acts() -> dict[str, str]:
    return {str(word): str(act) for act, words in _tables()["acts"].items() for word in words}
