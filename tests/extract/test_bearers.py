"""Of what a participle or a relative clause behind a description is said."""

from __future__ import annotations

import pytest

FOUNDED = "Bluefin Robotics | inception | 1993"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen is the head of Bluefin Robotics, a firm that she founded in 1993.", FOUNDED),
        ("Mira Olsen is the head of Bluefin Robotics, a company she co-founded in 1993.", FOUNDED),
        ("Mira Olsen owns Bluefin Robotics, a boat company established in 1993.", FOUNDED),
        ("Bluefin Robotics is a maker of boats in Bergen, founded in 1993 by Mira Olsen.", FOUNDED),
        ("Bluefin Robotics is a group that was formed in 1993.", FOUNDED),
        ("Mira Olsen is the owner of Bluefin Robotics, a private company that was established in 1993.", FOUNDED),
        (
            "Mira Olsen has been chief executive officer of Bluefin Robotics, headquartered in Oslo.",
            "Bluefin Robotics | headquarters location | Oslo",
        ),
        (
            "Bluefin Robotics is a large yard, the largest maker of boats, headquartered in Oslo.",
            "Bluefin Robotics | headquarters location | Oslo",
        ),
        (
            "The Salt Roads is a large volume on the teachings of the Harrow Church published in 1975.",
            "Salt Roads | publication date | 1975",
        ),
    ],
)
def test_a_description_speaks_of_what_it_describes(told, text, said):
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Mira Olsen is the head of Bluefin Robotics, based in Oslo, which she founded in 1993.", "Oslo | inception"),
        ("Bluefin Robotics is a shop in Oslo, founded in 1993.", "Oslo | inception"),
        ("Mira Olsen is the head of Bluefin Robotics, headquartered in Oslo.", "Mira Olsen | headquarters"),
        ("A call from the Harrow Party published in the Salt News in 1993 was heard.", "Harrow Party | publication"),
        ("Salt Media was formed from Dahl Press, founded in 1978, and Rook Press.", "Rook Press | inception"),
    ],
)
def test_nor_of_what_stands_beside_it(told, text, unsaid):
    assert not [line for line in told(text) if line.startswith(unsaid)]


def test_a_town_is_founded_in_its_own_clause(told):
    assert "Harrow | inception | 1120" in told("The brothers moved to Harrow, founded in 1120.")
