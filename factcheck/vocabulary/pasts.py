"""The past of a verb, and the verb of a past: "strike" and "struck"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from factcheck.vocabulary._files import read_yaml

_DOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]\Z")  # "ship" → "shipped"


def past_of(verb: str) -> str:
    """The past tense of a verb in its base form."""
    if (irregular := pasts().get(verb)) is not None:
        return irregular[0]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _DOUBLED.match(verb) else f"{verb}ed"


@lru_cache(maxsize=4096)
def verb_of(word: str) -> str:
    """The verb that a past, a participle or a third person (lower case) is a form of, else the word."""
    from simplemma import lemmatize

    return _verbs().get(word) or str(lemmatize(word, lang="en")).lower()


def is_past(word: str) -> bool:
    """True for a past or participle, by its form."""
    return word in _verbs() or (word.endswith("ed") and len(word) > 3 and verb_of(word) != word)


@cache
def pasts() -> Mapping[str, list[str]]:
    """The irregular forms of verbs, by verb."""
    return read_yaml("words/pasts.yaml")  # type: ignore[no-any-return]


@cache
def _verbs() -> Mapping[str, str]:
    return {form: verb for verb, forms in pasts().items() for form in forms} | {"founded": "found"}
