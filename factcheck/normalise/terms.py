"""Answers that are common nouns ("granite", "heart failure"): names of what they mean, where the words tell that."""

from __future__ import annotations

from factcheck.model import Name, Text
from factcheck.vocabulary.terms import alike, concepts

PREFIX = "term:"


def value(text: str) -> Name | Text:
    found = concepts(text)
    return Name(text=text, entity=PREFIX + " ".join(sorted(found))) if found else Text(text=text)


def compatible(one: str, other: str) -> bool:
    """True when two answers could be meant as one."""
    return alike(concepts(one), concepts(other))
