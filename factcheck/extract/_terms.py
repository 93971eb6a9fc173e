"""Answers that are common nouns: which words may be one, and of what a program's code is spoken."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.language import Sentence, Token
from factcheck.model import Mention
from factcheck.reading import Reading
from factcheck.vocabulary import Pattern
from factcheck.vocabulary.terms import known_term

SURE_TERMS = {"cause_of_death": 0.55}  # one thing leads to another, so two causes may be one
OF_CODE = frozenset({"programmed_in", "copyright_license"})
_OWNED = re.compile(r"(.+?)(?:['’]s)? (?:source code|code base|codebase|code|implementation)$", re.IGNORECASE)


def is_term(sentence: Sentence, token: Token, words: str, pattern: Pattern, dates: list[Reading]) -> bool:
    """Whether an answer that is to be a common noun is one: no place, no date, nobody ("killed by Brutus"), and where anything may
    stand ("died in …") only what is known to be an answer."""
    name = sentence.name_at(token)
    if (
        token.pos == "PRON"
        or any(r.start <= token.start < r.end for r in dates)
        or (name is not None and name.kind == "place")
    ):
        return False
    if pattern.kinds == ("other",):
        return (name is None or name.kind == "other") and known_term(words)
    return "work" not in pattern.kinds or token.text[:1].isupper()


def software(about: tuple[Mention, float]) -> tuple[Mention, float]:
    """A program, where its code is spoken of: "Kestrel's source code is in C"."""
    owner = _OWNED.match(about[0].text)
    return (replace(about[0], text=owner[1], kind="other"), about[1]) if owner else about
