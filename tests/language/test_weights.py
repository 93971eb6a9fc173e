"""The bundled pipeline, as it lies in the package."""

from __future__ import annotations

import warnings

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from factcheck.language.weights import PIPELINE, load_pipeline

TEXT = "Ada Smith was born in Leeds, England, in 1921.  She founded the Acme Mill Company with her two sisters."


@pytest.fixture(scope="module")
def nlp() -> Language:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_pipeline()


def read(doc: Doc) -> list[tuple[str, str, str, str, int, str]]:
    return [(token.text, token.lemma_, token.pos_, token.dep_, token.head.i, token.ent_type_) for token in doc]


def test_it_reads_a_plain_text(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert [text for sentence in doc.sents if (text := sentence.text.strip())] == TEXT.split("  ")
    words = {token.text: token for token in doc}
    assert (words["born"].dep_, words["born"].lemma_, words["Ada"].dep_) == ("ROOT", "bear", "nsubj:pass")
    assert (words["sisters"].lemma_, words["sisters"].morph.get("Number")) == ("sister", ["Plur"])
    assert "Ada Smith" in {name.text for name in doc.ents if name.label_ == "person"}


def test_it_reads_the_same_each_time_and_in_company(nlp: Language) -> None:
    alone = read(nlp(TEXT))
    assert read(load_pipeline()(TEXT)) == alone
    assert [read(doc) for doc in nlp.pipe(["Mills burn.", TEXT, "", "   ", TEXT])][1::3] == [alone, alone]


def test_it_is_small_and_carries_its_licence() -> None:
    assert sum(path.stat().st_size for path in PIPELINE.rglob("*") if path.is_file()) < 30_000_000
    assert "Attribution-ShareAlike 4.0" in (PIPELINE / "LICENSE").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in (PIPELINE / "README.md").read_text(encoding="utf-8")
