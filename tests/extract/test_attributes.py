"""What a thing has, asked in a label's own words."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The official language of Torland is Torish.", "Torland | official language | Torish"),
        ("Torish is the official language of Torland.", "Torland | official language | Torish"),
        ("The cause of Mira Olsen's death was pneumonia.", "Mira Olsen | cause of death | pneumonia"),
    ],
)
def test_a_noun_asks_and_the_copula_answers(told, text, said):
    assert said in told(text)


def test_one_of_several_is_no_answer(told):
    assert not any("language" in line for line in told("Torish is a language of Torland."))


def test_the_cause_is_that_of_the_death_just_told(told):
    text = "# Mira Olsen\n\nMira Olsen was a chemist. Mira Olsen died in 1934. The coroner gave the cause as cholera."
    assert "Mira Olsen | cause of death | cholera" in told(text)
    assert "Anna Brandt | cause of death | stroke" in told("Anna Brandt's death in 1951 was due to a stroke.")
    assert not any(
        "cause of death" in line
        for line in told("# Aldo fire\n\nThe fire broke out at noon. The coroner gave the cause as heat.")
    )
