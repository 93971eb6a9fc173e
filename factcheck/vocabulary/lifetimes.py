"""What only the living do, and only an organisation that exists."""

from __future__ import annotations

from functools import cache

from factcheck.vocabulary._files import read_yaml


def is_living(verb: str) -> bool:
    """True for verbs of deeds that nobody does before birth or after death."""
    return verb in _living()


@cache
def _living() -> frozenset[str]:
    return frozenset(read_yaml("opposites.yaml")["living"])
