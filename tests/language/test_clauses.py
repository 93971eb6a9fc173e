"""Sentences taken apart: who does what to whom, and how sure the writer is of it."""

from __future__ import annotations

import pytest

from factcheck.language import Clause, clauses, sentences


def words(clause: Clause) -> tuple[str, str]:
    """The heads of the (deep) subject and object."""
    return tuple(token.text if token else "" for token in (clause.subject, clause.object))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "lemma", "expected"),
    [
        ("Mira founded Bluefin.", "found", ("Mira", "Bluefin")),
        ("Bluefin was founded by Mira.", "found", ("Mira", "Bluefin")),
        ("Bluefin was founded in 1993.", "found", ("", "Bluefin")),
        ("Mira moved to Bergen and founded Bluefin.", "found", ("Mira", "Bluefin")),
        ("Mira, who founded Bluefin, lives in Bergen.", "found", ("Mira", "Bluefin")),
        ("Mira wanted to buy Bluefin.", "buy", ("Mira", "Bluefin")),
    ],
)
def test_roles_are_those_of_the_active_sentence(clause, text, lemma, expected):
    assert words(clause(text, lemma)) == expected


def test_a_copula_has_an_attribute(clause):
    found = clause("Mira is an engineer.", "engineer")
    assert (found.subject.text, found.attribute.text, found.tense) == ("Mira", "engineer", "present")


@pytest.mark.parametrize(
    ("text", "preposition", "head"),
    [("Mira studied at Harrow.", "at", "Harrow"), ("Mira studied in 1993.", "in", "1993")],
)
def test_where_and_when(clause, text, preposition, head):
    found = clause(text, "study").oblique(preposition)
    assert found is not None
    assert found.text == head


@pytest.mark.parametrize(
    ("text", "denied", "modality"),
    [
        ("Mira designed the boat.", False, "asserted"),
        ("Mira did not design the boat.", True, "asserted"),
        ("Mira never designed the boat.", True, "asserted"),
        ("Mira will design the boat.", False, "planned"),
        ("Mira plans to design the boat.", False, "planned"),
        ("Mira is expected to design the boat.", False, "expected"),
        ("Mira allegedly designed the boat.", False, "alleged"),
        ("Mira may have designed the boat.", False, "hypothetical"),
        ("Mira would have designed the boat.", False, "hypothetical"),
        ("Mira is said to have designed the boat.", False, "alleged"),
        ("Mira is reported to have designed the boat.", False, "alleged"),
        ("It is said that Mira designed the boat.", False, "alleged"),
        ("Erik said that Mira designed the boat.", False, "asserted"),
        ("If Mira had designed the boat, it would be rich.", False, "hypothetical"),
        ("Did Mira design the boat?", False, "hypothetical"),
        ("Erik could win and Mira designed the boat.", False, "asserted"),
        ("His only way to win was to row, and Mira designed the boat.", False, "asserted"),
        ("If Erik could row and Mira designed the boat, they would win.", False, "hypothetical"),
        ("Mira could row and design the boat.", False, "hypothetical"),
    ],
)
def test_how_sure_the_writer_is(clause, text, denied, modality):
    found = clause(text, "design")
    assert (found.denied, found.modality.value) == (denied, modality)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to Erik Dahl, the two sisters founded Bluefin.", "Erik Dahl"),
        ("Erik Dahl said that Mira founded Bluefin.", "Erik Dahl"),
        ("Mira founded Bluefin.", None),
    ],
)
def test_who_said_so(clause, text, source):
    assert clause(text, "found").stance.attribution == source


def test_a_verb_in_a_title_is_none():
    (sentence,) = sentences(["She had roles in To Die For (1995) and The Aldo Boats (1997)."])[0]
    assert "die" not in [each.lemma for each in clauses(sentence)]
