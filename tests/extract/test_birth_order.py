"""How many children somebody's parents had."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Moss was the youngest of six children.", "Ada Moss | children in the family | six"),
        ("Ada Moss was one of seven siblings.", "Ada Moss | children in the family | seven"),
        ("Ada Moss, the third of eight children, was born in Harrow.", "Ada Moss | children in the family | eight"),
        ("Ada Moss was the fourth and youngest child of a baker.", "Ada Moss | children in the family | 4"),
        ("Ada Moss grew up in a family of nine children.", "Ada Moss | children in the family | nine"),
    ],
)
def test_it_reads(told, text, said):
    assert said in told(text)


def test_they_are_not_her_own(told):
    assert not any("number of children" in each for each in told("Ada Moss was the youngest of six children."))


@pytest.mark.parametrize("text", ["Ada Moss had six children.", "Ada Moss had her fifth child in 1901."])
def test_it_leaves_alone(told, text):
    assert not any("children in the family" in each for each in told(text))
