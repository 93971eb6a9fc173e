"""Whose country an adjective or noun names: "Austrian" is of Austria."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from factcheck.vocabulary._files import read_yaml


def country_of(words: str) -> str:
    """The country of "Austrian", "New Zealander" or "Scots": "" for other words."""
    return _countries().get(words.casefold(), "")


@cache
def _countries() -> Mapping[str, str]:
    table = read_yaml("words/demonyms.yaml")
    return MappingProxyType({word: country for country, words in table.items() for word in words})
