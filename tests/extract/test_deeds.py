"""What a thing does or has, and what it does not."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen patented the tidal compass.", "yes: Mira Olsen | deed:patent | compass"),
        ("Mira Olsen never patented the tidal compass.", "no: Mira Olsen | deed:patent | compass"),
        ("Orlo Base lacks a graphical editor.", "no: Orlo Base | deed:have | editor"),
        ("Orlo Base is without triggers.", "no: Orlo Base | deed:have | trigger"),
        ("There is no bridge on Orlo Island.", "no: Orlo Island | deed:have | bridge"),
        ("Orlo Base no longer supports nested tables.", "no: Orlo Base | deed:support | table"),
        ("Bluefin turned down the offer.", "no: Bluefin | deed:accept | offer"),
        ("Nils Dahl perished in the fire.", "no: Nils Dahl | deed:survive | disaster"),
        ("Nils Dahl survived the sinking.", "yes: Nils Dahl | deed:survive | disaster"),
        ("Mira Olsen failed to reach the summit.", "no: Mira Olsen | deed:reach | summit"),
    ],
)
def test_deeds(open_claims, text, said):
    assert said in open_claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orlo Base does not always support nested tables.",
        "Orlo Base does not support nested tables unless they are small.",
        "Mira Olsen did not reach the summit until 1990.",
        "Mira Olsen did not win the race alone.",
        "Not all ships carry a bell.",
        "Bluefin has little money.",
    ],
)
def test_what_says_less_than_yes_or_no_is_no_deed(open_claims, text):
    assert open_claims(text) == []
