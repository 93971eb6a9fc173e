"""Kinds of names, on documents annotated by hand: no weights needed."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

from factcheck.language.names import name_spans

VOCAB = spacy.blank("en").vocab


def annotated(words: str, names: list[tuple[int, int, str]], **annotation: list[str] | list[int]) -> Doc:
    doc = Doc(VOCAB, words=words.split(), **annotation)
    doc.ents = [Span(doc, start, end, label=kind) for start, end, kind in names]
    return doc


def kinds(doc: Doc) -> list[tuple[str, str]]:
    return [(doc[start:end].text, kind) for start, end, kind in name_spans(doc)]


def test_the_last_word_of_a_name_tells_its_kind() -> None:
    doc = annotated("Olin College lies near Lake Ada", [(0, 2, "person"), (4, 6, "person")])
    assert kinds(doc) == [("Olin College", "organisation"), ("Lake Ada", "place")]
    doc = annotated("the University of Ada", [(1, 4, "place")])
    assert kinds(doc) == [("University of Ada", "organisation")]


def test_a_surname_is_the_person_named_in_full_before() -> None:
    doc = annotated("Ada Smith came . Smith left .", [(0, 2, "person"), (4, 5, "place")])
    assert kinds(doc) == [("Ada Smith", "person"), ("Smith", "person")]


def test_what_a_sentence_says_outright_goes_for_every_mention() -> None:
    doc = annotated(
        "Parma is a village . Parma grew .",
        [(0, 1, "person"), (5, 6, "person")],
        heads=[3, 3, 3, 3, 3, 6, 6, 6],
        deps=["nsubj", "cop", "det", "ROOT", "punct", "nsubj", "ROOT", "punct"],
        pos=["PROPN", "AUX", "DET", "NOUN", "PUNCT", "PROPN", "VERB", "PUNCT"],
        lemmas=["Parma", "be", "a", "village", ".", "Parma", "grow", "."],
    )
    assert kinds(doc) == [("Parma", "place"), ("Parma", "place")]


@pytest.mark.parametrize(
    ("words", "pos", "name", "kind"),
    [
        ("Airbus A330 flew", ["PROPN", "PROPN", "VERB"], (0, 2), "other"),
        ("Chinese tea cooled", ["ADJ", "NOUN", "VERB"], (0, 1), "place"),
    ],
)
def test_no_person_has_digits_or_is_an_adjective(words: str, pos: list[str], name: tuple[int, int], kind: str) -> None:
    assert kinds(annotated(words, [(*name, "person")], pos=pos))[0][1] == kind


def test_a_citation_is_cut_to_the_name() -> None:
    assert kinds(annotated("Dr. Smith et al. wrote", [(0, 4, "person")])) == [("Dr. Smith", "person")]
