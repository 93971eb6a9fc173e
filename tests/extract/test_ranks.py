"""Places in a row: the longest, the second-longest, one of the first."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text


def ranks(text):
    page = text if text.startswith("#") else f"# Notes\n\n{text}\n"
    found = [each for each in claims(document_from_text(page, "notes.md", ".md")) if each.extractor == "ranks"]
    kinds = [" ".join(q.mention.text for q in each.qualifiers if q.name in ("kind", "domain")) for each in found]
    return [
        f"{each.subject.text} | {each.predicate} | {each.value.text} | {kind}"
        for each, kind in zip(found, kinds, strict=True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The 1931 season was the sixth season of the club in Verania.",  # of which franchise?
        "The Lorne Regatta was the third edition of the Lorne Regatta.",  # which of them, its name does not say
    ],
)
def test_a_row_that_only_other_sentences_tell_is_none(text):
    assert ranks(text) == []


def test_a_clause_narrows_the_row_where_no_comma_sets_it_apart():
    (told,) = ranks("Greenhill is the first film in the series in which no sailor appears.")
    assert "appear" in told
    (told,) = ranks("Greenhill is the first film in Verania, which nobody saw.")
    assert told == "Greenhill | rank:first film | 1 | verania"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Aldo is Verania's longest river.", "Aldo | rank:long river | 1 | verania"),
        ("The Aldo is the second-longest river in Verania.", "Aldo | rank:long river | 2 | verania"),
        ("The Orlo, the longest of all the Aldo's tributaries, is cold.", "Orlo | rank:long tributary | 1 | aldo"),
        (
            "# River Aldo\n\nThe River Aldo is cold. Its longest tributary is the Orlo.",
            "Orlo | rank:long tributary | 1 | aldo river",
        ),
        ("Kestrel 1 was one of the first computers.", "Kestrel 1 | rank:first computer | among 1 | "),
        ("Mount Aldo is the highest peak in the world.", "Mount Aldo | rank:high mountain | 1 | all"),
        ("Bergen is the third most populous city in Verania.", "Bergen | rank:populous city | 3 | verania"),
        ("Verania is the world's 18th largest island.", "Verania | rank:larg island | 18 | all"),
        ("Mira Olsen became the third president of Verania.", "Mira Olsen | rank:first president | 3 | verania"),
        ("# Mount Aldo\n\n- Tallest mountain in Verania.\n", "Mount Aldo | rank:high mountain | 1 | verania"),
        ("# Mount Aldo\n\nMount Aldo is second only to Mount Orlo in height.", "Mount Aldo | rank:high thing | 2 | "),
    ],
)
def test_a_rank(text, said):
    assert said in ranks(text)


@pytest.mark.parametrize(
    "text",
    ["The first days were cold.", "Mira Olsen was at her best.", "At last the Kestrel came.", "Most ships are slow."],
)
def test_what_is_no_rank(text):
    assert ranks(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In 1932 Mira Olsen became the first woman to cross Verania.", ["Mira Olsen | 1932 | cros verania"]),
        ("Mira Olsen was the first woman to cross Verania in 1932.", ["Mira Olsen | 1932 | cros verania"]),
        (
            "Mira Olsen was the first person on the Tarn, on the historic day of 3 May 1932.",
            ["Mira Olsen | 3 May 1932 | tarn"],
        ),
        (
            "On 3 May 1932, Mira Olsen and Erik Dahl became the first people to walk on the Tarn.",
            ["Mira Olsen | 3 May 1932 | tarn walk", "Erik Dahl | 3 May 1932 | tarn walk"],
        ),
        ("Mira Olsen was one of the first women to cross Verania in 1932.", []),
        ("From 1930 to 1932 Mira Olsen was the first woman on the board of Verania.", []),
    ],
)
def test_when_somebody_became_the_first(text, said):
    found = [c for c in claims(document_from_text(f"# Notes\n\n{text}\n", "notes.md", ".md")) if c.extractor == "ranks"]
    dated = [each for each in found if each.predicate.startswith("date:first ")]
    objects = [" ".join(q.mention.text for q in each.qualifiers if q.name == "object") for each in dated]
    read = [f"{c.subject.text} | {c.value.span.quote} | {o}" for c, o in zip(dated, objects, strict=True)]
    assert sorted(read) == sorted(said)
