"""Who made a thing, said by a noun."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Salt Roads is a novel by Mira Olsen.", "Salt Roads | author | Mira Olsen"),
        ("Harrow Hall is the work of the architect Erik Dahl.", "Harrow Hall | designed by | Erik Dahl"),
        ("Harrow Hall was built to a design by Erik Dahl.", "Harrow Hall | designed by | Erik Dahl"),
        ("Erik Dahl drew up the plans for Harrow Hall.", "Harrow Hall | designed by | Erik Dahl"),
        ("The screenplay for Night Ferry was written by Mira Olsen.", "Night Ferry | screenwriter | Mira Olsen"),
    ],
)
def test_a_noun_tells_who_made_it(told, text, said):
    assert said in told(text)


def test_what_somebody_did_not_make_is_not_his(told):
    assert not any("author" in line for line in told("The Salt Roads is a novel about Mira Olsen."))
