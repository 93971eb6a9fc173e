"""Who did what is done to a thing only once."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen unveiled Harrow Memorial.", "Harrow Memorial | unveiled by | Mira Olsen"),
        ("Harrow Memorial was carved by Erik Dahl.", "Harrow Memorial | sculpted by | Erik Dahl"),
        ("The first ascent of Mount Hesk was made by Erik Dahl.", "Mount Hesk | first climbed by | Erik Dahl"),
        ("Erik Dahl was the first person to climb Mount Hesk.", "Mount Hesk | first climbed by | Erik Dahl"),
    ],
)
def test_an_act_is_told_of_the_thing(told, text, said):
    assert said in told(text)


def test_what_is_done_again_or_to_some_of_many_has_no_one_doer(told):
    assert not any(" by |" in line for line in told("Mira Olsen visited Harrow Memorial."))
    assert not any(" by |" in line for line in told("Mira Olsen unveiled two statues."))
    assert not any(" by |" in line for line in told("Mira Olsen was the first woman to climb Mount Hesk."))
    assert not any(" by |" in line for line in told("The first winter ascent of Mount Hesk was made by Mira Olsen."))
