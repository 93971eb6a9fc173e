"""Who held a post of what the text is about in a certain year."""

from __future__ import annotations

import pytest

HEAD = "# Harrow Rovers\n\nHarrow Rovers is a football club. Harrow Rovers was founded in 1909. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In 1954 the club won the Cup under coach Erik Dahl.", "Harrow Rovers | coach | Erik Dahl"),
        ("The captain in 1954 was Jonas Rook.", "Harrow Rovers | captain | Jonas Rook"),
        ("In 1954 Jonas Rook, the captain, lifted the trophy.", "Harrow Rovers | captain | Jonas Rook"),
    ],
)
def test_the_holder_of_the_year_is_read(told, text, said):
    assert said in told(HEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "In 1954 assistant coach Erik Dahl left.",
        "In 1954 Erik Dahl, a coach from Aldo, visited the ground.",
        "Erik Dahl, the coach of Marsden United, left in 1954.",
        "Erik Dahl was coach for years.",
    ],
)
def test_deputies_others_and_times_untold_are_none(told, text):
    assert not any(line.startswith("Harrow Rovers | coach") for line in told(HEAD + text))
