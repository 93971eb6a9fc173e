"""What is denied, planned, doubted, asked or only told by others is kept, and never taken for an assertion."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen did not study at Harrow University.",
        "Mira Olsen never worked at Bluefin Robotics.",
        "Erik Dahl did not design the Salt Gate.",
        "The Salt Gate was not designed by Erik Dahl.",
    ],
)
def test_a_denial_is_denied(claimed, text):
    assert {claim.polarity.value for claim in claimed(text)} == {"denied"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Bluefin Robotics will be dissolved in 2030.", "planned"),
        ("Bluefin Robotics is expected to reach 500 employees.", "expected"),
        ("Mira Olsen was allegedly born in Bergen.", "alleged"),
        ("Bluefin Robotics might have been founded in 1993.", "hypothetical"),
        ("If Mira Olsen had been born in Bergen, she would be Norwegian.", "hypothetical"),
        ("Was Mira Olsen born in Bergen?", "hypothetical"),
    ],
)
def test_what_is_not_said_outright_is_not_asserted(claimed, text, modality):
    assert {claim.modality.value for claim in claimed(text)} == {modality}


def test_who_said_so_is_kept(claimed):
    (claim,) = claimed("According to Erik Dahl, Bluefin Robotics was founded in 1993.")
    assert (claim.attribution, claim.predicate) == ("Erik Dahl", "inception")


def test_a_negation_elsewhere_denies_nothing_here(told):
    said = told("Mira Olsen studied at Harrow University, not at Dahl College.")
    assert "Mira Olsen | educated at | Harrow University" in said
    assert "Mira Olsen | educated at | Dahl College" not in said
