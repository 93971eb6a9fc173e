"""Two things told as one after the other, without dates."""

import pytest


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("When she received a PhD, she joined Bluefin.", "when"),
        ("After she joined Bluefin, she received a PhD.", "after"),
        ("Ada Moss received a PhD before she joined Bluefin.", "before"),
    ],
)
def test_it_reads(summed, text, order):
    (said,) = [each for each in summed(text) if each.startswith("told together")]
    assert said.split(" | ")[1] == order


@pytest.mark.parametrize(
    "text",
    [
        "When Ada Moss received a PhD in 1950 she joined Bluefin.",
        "When Ada Moss receives her degree she will join Bluefin.",
        "Ada Moss did not join Bluefin before she received a PhD.",
        "Ada Moss joined Bluefin and received a PhD.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert not [each for each in summed(text) if each.startswith("told together")]
