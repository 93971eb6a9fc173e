"""Acts that one thing suffers once, at one hand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.vocabulary._files import read_yaml


def act_done(verb: str) -> str:
    """The act that a verb (lemma, with its particle) tells of, "" for one that may be done again or by many."""
    return _acts().get(verb, "")


@cache
def _acts() -> Mapping[str, str]:
    return {str(verb): str(act) for act, verbs in read_yaml("words/doers.yaml").items() for verb in verbs}
