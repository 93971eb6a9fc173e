"""Lengths of time beside the dates they lie between."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The yard ran from 1930 to 1945, a period of 12 years.", "length: 12 years | 1930 to 1945"),
        ("She served 30 years (1943–1986) at sea.", "length: 30 years | 1943–1986"),
        ("Ada Moss (1906–1992, aged 85) was a pilot.", "age: aged 85 | 1906–1992"),
        ("In 1930 he left the yard. Ten years later, in 1945, he came back.", "lapse: 1945 | 1940 | Y"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "From 1930 to 1945, the first 12 years went well.",
        "Ada Moss (1906–1992, aged 34 when she left) was a pilot.",
        "He left in 1930.\n\nTen years later, in 1945, he came back.",
        "In 1930 he left. In 1945 he came back, and ten years later he died.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
