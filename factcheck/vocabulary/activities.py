"""What visitors do and who pays: activities that are allowed or forbidden, users that go free or pay."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from factcheck.vocabulary._files import read_yaml


def activity(words: str) -> str:
    """What is done, by one name ("bathing" is swimming); "" for anything unknown."""
    return _named("doing").get(words.lower(), "")


def payer(words: str) -> str:
    """Who or what pays, by one name ("motorbikes" are a motorcycle)."""
    return _named("paying").get(words.lower(), "")


@cache
def activities() -> str:
    """A regular expression for all activities, longest first."""
    return _either("doing")


@cache
def payers() -> str:
    return _either("paying")


def _either(table: str) -> str:
    return "(?:" + "|".join(re.escape(each) for each in sorted(_named(table), key=lambda w: (-len(w), w))) + ")"


@cache
def _named(table: str) -> Mapping[str, str]:
    return {str(word): str(name) for name, words in read_yaml("words/activities.yaml")[table].items() for word in words}
