"""Where somebody works or belongs, by the post."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen is a lecturer at Dahl University.", "Mira Olsen | employer | Dahl University"),
        ("Mira Olsen, treasurer of the Tidal Society, spoke.", "Mira Olsen | affiliation | Tidal Society"),
        ("Mira Olsen served as vice president of Bluefin Robotics.", "Mira Olsen | affiliation | Bluefin Robotics"),
        ("Bluefin Robotics engineer Mira Olsen spoke.", "Mira Olsen | affiliation | Bluefin Robotics"),
        ("Mira Olsen, a former editor at Nordhavn Press, paints.", "Mira Olsen | employer | Nordhavn Press"),
        ("Mira Olsen is the head and treasurer of the Tidal Society.", "Mira Olsen | affiliation | Tidal Society"),
    ],
)
def test_a_post_is_somewhere(told, text, said):
    assert said in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen is not the director of Bluefin Robotics.",
        "Mira Olsen is a professor of geology.",
        "Bluefin Robotics is a partner of Nordhavn Group.",
    ],
)
def test_what_names_no_place_says_none(claimed, text):
    assert not [c for c in claimed(text) if c.predicate in ("affiliation", "employer")]
