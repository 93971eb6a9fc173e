"""Claims of priority in running text, and the rivals they make."""

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Polarity
from factcheck.normalise import statements
from factcheck.reconcile import findings


def told(text, source="notes.md"):
    document = document_from_text(text, source, ".md")
    return [claim for claim in claims(document) if claim.predicate == "superlative"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Kestrel 2 was the first crewed mission to the Moon.", "first crewed mission to the Moon"),
        ("Greenhill Tower is the tallest building in Verania.", "tallest building in Verania"),
        ("Mira Olsen was the first woman to cross the Aldo Sea.", "first woman to cross the Aldo Sea"),
    ],
)
def test_a_claim_of_priority_is_read(sentence, title):
    (claim,) = told(f"# Notes\n\n{sentence}\n")
    assert claim.value.text == title
    assert claim.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "sentence",
    [
        "Greenhill Tower is the second tallest building in Verania.",
        "Greenhill Tower is one of the oldest buildings in Verania.",
        "Greenhill Tower is a very tall building in Verania.",
        "Mira Olsen is an engineer from Verania.",
        "Mira Olsen was the first.",
    ],
)
def test_what_is_no_claim_of_priority_is_left(sentence):
    assert told(f"# Notes\n\n{sentence}\n") == []


def test_a_denied_priority_is_denied():
    (claim,) = told("# Notes\n\nMira Olsen was not the first woman to cross the Aldo Sea.\n")
    assert claim.polarity is Polarity.DENIED


def test_two_firsts_of_one_thing_are_rivals():
    one = told("# Notes\n\nKestrel 2 was the first crewed mission to the Moon.\n", "a.md")
    other = told("# Notes\n\nGreenhill 4 was the first crewed mission to the Moon.\n", "b.md")
    (finding,) = findings(statements([*one, *other]))
    assert finding.rule == "exclusive-firsts"
