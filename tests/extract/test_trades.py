"""What somebody in the second row did for a living."""

from __future__ import annotations

import pytest

HEAD = "# Mira Olsen\n\nMira Olsen was a composer. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Her father was a baker.", "Mira Olsen's father | trade | baker"),
        ("Her mother, Rosa, was an actress.", "Mira Olsen's mother | trade | actor"),
        ("Mira Olsen was the daughter of a lawyer.", "Mira Olsen's father | trade | lawyer"),
        ("She married the physician Jonas Rook.", "Jonas Rook | trade | physician"),
        ("She met the painter and poet Jonas Rook.", "Jonas Rook | trade | writer"),
    ],
)
def test_relatives_and_others_have_a_trade(told, text, said):
    assert said in told(HEAD + text)


def test_whom_the_text_is_about_may_have_many(told):
    assert not any("| trade |" in line for line in told(HEAD + "Mira Olsen was a painter."))
    assert not any("| trade |" in line for line in told(HEAD + "She met the former painter Jonas Rook."))
