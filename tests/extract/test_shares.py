"""So many of so many, and the share that makes."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In the end 9 of the 12 jurors (65 %) agreed.", "share: 9 of the 12 | 65 %"),
        ("In the end 62 %, or 12 of 50, agreed.", "share: 12 of 50 | 62 %"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "About 9 of the 12 jurors and 65 % of the guards agreed.",
        "The rate rose to 65 %, and 9 of the 12 jurors left.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
