"""A whole and its parts in one sentence."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ferry carried 257 people: 14 crew and 243 passengers.", "total: 257 | 14 | 243 | all"),
        ("The ferry carried 257 people (14 crew and 243 passengers).", "total: 257 | 14 | 243"),
        (
            "The ferry carried 14 crew and 243 passengers, making a total of 257.",
            "total: a total of 257 | 14 | 243 | all",
        ),
        ("The fleet has 12 ships, made up of 5 tugs and 7 ferries.", "total: 12 | 5 | 7 | all"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The firm has 90 desks, including 14 in Bergen and 23 in Oslo.",
        "It has 12 ships (5 or 7 of them tugs).",
        "It has 12 ships: 5 tugs, 3 barges.",
        "In 3 weeks 12 men and 5 women left.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
