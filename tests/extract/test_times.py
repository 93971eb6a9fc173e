"""How many times something was done, by whom and to whom."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen won the Aldo Cup three times.", "Mira Olsen | number of times | three"),
        ("Mira Olsen was a three-time winner of the Aldo Cup.", "Mira Olsen | number of times | three"),
        ("Mira Olsen was arrested twice.", "Mira Olsen | number of times | 2"),
        ("The navy recalled Mira Olsen four times.", "Mira Olsen | number of times | four"),
        ("Mira Olsen was married twice.", "Mira Olsen | number of times | 2"),
    ],
)
def test_it_reads(told, text, said):
    assert said in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kestrel 2 is three times faster than Kestrel 1.",
        "Mira Olsen earned twice as much as Erik Dahl.",
        "Mira Olsen trained three times a week.",
        "Mira Olsen never won twice.",
        "The paper was cited 400 times.",
    ],
)
def test_it_leaves_alone(told, text):
    assert not any("number of times" in each for each in told(text))
