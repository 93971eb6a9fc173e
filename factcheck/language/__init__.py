"""Reads a document's language: sentences, clauses, who is meant by what. The only room that imports spaCy (when it parses)."""

from collections.abc import Sequence

from factcheck.language.cast import Cast
from factcheck.language.characters import Character
from factcheck.language.clauses import Clause, clauses
from factcheck.language.entitled import name_title
from factcheck.language.memory import Here, Referent
from factcheck.language.naming import clean_name, heading_names, name_key
from factcheck.language.nouns import KIND_NOUNS, PERSON_NOUNS, THING_NOUNS
from factcheck.language.reference import References
from factcheck.language.sentence import SUFFERED, NameSpan, Sentence, Token
from factcheck.language.speech import SAYING
from factcheck.language.titles import named_by

__all__ = [
    "KIND_NOUNS",
    "PERSON_NOUNS",
    "SAYING",
    "SUFFERED",
    "THING_NOUNS",
    "Cast",
    "Character",
    "Clause",
    "Here",
    "NameSpan",
    "References",
    "Referent",
    "Sentence",
    "Token",
    "clauses",
    "clean_name",
    "heading_names",
    "name_key",
    "name_title",
    "named_by",
    "sentences",
]


def sentences(texts: list[str], openers: Sequence[str] = ()) -> list[list[Sentence]]:
    """The sentences of each text, in order, each read as if its opener ("He was ") stood before it. Loads the bundled pipeline
    at the first call (about a second)."""
    from factcheck.language.parse import sentences as parse

    return list(parse(texts, openers))
