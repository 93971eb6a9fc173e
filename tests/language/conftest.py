"""A few words on a page, parsed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.language import Cast, Clause, Here, References, Referent, clauses, sentences
from factcheck.load import document_from_text
from factcheck.model import Document

SURE = 0.5  # readings less sure than this are never compared


@pytest.fixture(scope="session")
def clause() -> Callable[[str, str], Clause]:
    """clause("Mira Olsen founded Bluefin.", "found") -> the one clause with that verb, or with that word as its attribute"""

    def find(text: str, lemma: str) -> Clause:
        (parsed,) = sentences([text])
        (found,) = [each for sentence in parsed for each in clauses(sentence) if lemma in (each.lemma, each.verb.lemma)]
        return found

    return find


@pytest.fixture(scope="session")
def cast() -> Callable[[str], Cast]:
    """The names of a page."""
    return lambda page: _cast(_document(page))


@pytest.fixture(scope="session")
def who() -> Callable[[str, str], list[str]]:
    """who("# Mira Olsen\\n\\nShe …", "she") -> whom the word stands for at each of its places, "" where nobody can tell"""

    def ask(page: str, word: str) -> list[str]:
        document = _document(page)
        references = References(_cast(document), document.title, document.author)
        asked: list[Referent | None] = []
        for index, (passage, parsed) in enumerate(zip(document.passages, _parsed(document), strict=True)):
            topic = references.topic(passage)
            for number, sentence in enumerate(parsed):
                references.note(index, number, sentence)
                for token in sentence.tokens:
                    found = references.resolve(sentence, token, Here(index, number, token.start, topic))
                    if token.text.lower() == word:
                        asked.append(found)
        return [found.text if found is not None and found.sure >= SURE else "" for found in asked]

    return ask


def _document(page: str) -> Document:
    return document_from_text(page, "notes.md", ".md")


def _parsed(document: Document):
    return sentences([passage.text for passage in document.passages])


def _cast(document: Document) -> Cast:
    return Cast(document, list(zip(document.passages, _parsed(document), strict=True)))
