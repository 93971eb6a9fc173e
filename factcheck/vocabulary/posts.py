"""Nouns of posts in an organisation: professor, treasurer, head coach."""

from __future__ import annotations

from functools import cache

from factcheck.vocabulary._files import read_yaml


@cache
def posts() -> frozenset[str]:
    """The nouns in the singular, lower case."""
    return frozenset(read_yaml("words/posts.yaml"))
