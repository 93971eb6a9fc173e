"""Who came after whom in an office."""

from __future__ import annotations

import pytest

SAID = "Mira Olsen | succeeded by | Jonas Rook"


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen was succeeded by Jonas Rook.",
        "Mira Olsen was succeeded as dean of Harrow College by Jonas Rook.",
        "Jonas Rook took over from Mira Olsen in 1990.",
        "When Mira Olsen retired, it was Jonas Rook who took over as dean.",
        "Mira Olsen handed over to Jonas Rook.",
        "Jonas Rook took the chair from Mira Olsen.",
    ],
)
def test_both_are_named(told, text):
    assert SAID in told(text)
    assert "Jonas Rook | preceded by | Mira Olsen" in told(text)


def test_a_pronoun_behind_another_name_is_nobody(told):
    head = "# Mira Olsen\n\nMira Olsen was dean of Harrow College. She was strict.\n\n"
    assert not any(
        "succeeded" in line for line in told(head + "Erik Dahl's reforms ended when he was replaced by Jonas Rook.")
    )


def test_what_is_handed_over_is_nobody(told):
    assert not any("succeeded" in line for line in told("Mira Olsen handed over the papers to the court."))
