"""Questions with their answers, read together."""

from __future__ import annotations

import pytest

PAGE = "# Mira Olsen: questions\n\nMira Olsen was an engineer. Mira Olsen built things.\n\n{rest}\n"
BORN = "When and where was Mira Olsen born?"


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (f"### {BORN}\n\nOn 7 May 1867 in Harrow, a town by the sea.", "Mira Olsen | date of birth | 7 May 1867"),
        (f"### {BORN}\n\nOn 7 May 1867 in Harrow, a town by the sea.", "Mira Olsen | place of birth | Harrow"),
        (
            "### Where did she study?\n\nOfficially at Harrow University.",
            "Mira Olsen | educated at | Harrow University",
        ),
        ("### How many medals did she win?\n\nTwo: one for boats.", "Mira Olsen | number of medal | Two"),
        ("#### What is the maximum tray size?\n  * 10", "Mira Olsen | maximum tray size | 10"),
        ("**Q: How tall was she?**\nA: 170 cm.", "Mira Olsen | height | 170 cm"),
        ("**What was her weight?** 61 kg.", "Mira Olsen | mass | 61 kg"),
        ("1. How many houses are there?\n   - 40", "Mira Olsen | number of house | 40"),
        ("**How many boats are in the collection?** About 48.", "Mira Olsen | number of boat | About 48"),
        ("**How much does a boat cost?** 12 euros.", "Mira Olsen | price | 12 euros"),
        ("**How far is Harrow from Dunmore?**\n\nSome 30 km.", "Harrow | distance | some 30 km"),
        ("**How long is the Greenhill Bridge?** About 640 metres.", "Greenhill Bridge | length | about 640 metres"),
        ("Q: Who designed the Greenhill Tower?\n\nA: Erik Dahl.", "Greenhill Tower | designed by | Erik Dahl"),
    ],
)
def test_the_answer_completes_the_question(told, rest, said) -> None:
    assert said in told(PAGE.format(rest=rest))


def test_an_answer_that_is_a_sentence_speaks_for_itself(told) -> None:
    page = PAGE.format(rest=f"### {BORN}\n\nThe Olsens lived in Harrow in 1867.")
    assert not [line for line in told(page) if "birth" in line]


def test_the_quote_runs_from_the_question_to_the_answer(claimed) -> None:
    page = PAGE.format(rest=f"### {BORN}\n\nOn 7 May 1867 in Harrow.")
    (claim,) = [each for each in claimed(page) if each.predicate == "date_of_birth"]
    assert claim.span.quote.endswith("On 7 May 1867 in Harrow") or "7 May 1867" in claim.span.quote
    assert claim.value.span.quote == "7 May 1867"


def test_the_quote_of_an_answer_in_front_has_both(claimed) -> None:
    page = PAGE.format(rest="**How many people live in Harrow?** Just under 12,500. It is small.")
    (claim,) = [each for each in claimed(page) if each.predicate == "count:inhabitant"]
    assert "How many" not in claim.value.span.quote
    assert "people live in Harrow?** Just under 12,500" in claim.span.quote
