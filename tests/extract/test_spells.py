"""How long somebody was somewhere, or something went on."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Moss spent 12 years at Bluefin.", "spell: 12 years | spend | Bluefin"),
        ("Ada Moss worked at Bluefin for 12 years.", "spell: 12 years | work | Bluefin"),
        ("The Tarn War lasted six years.", "spell: six years | last"),
        ("Halley Bridge took twelve years to build.", "spell: twelve years | build"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss spent her first 12 years at Bluefin.",
        "Ada Moss worked there for 12 years.",
        "Ada Moss did not work at Bluefin for 12 years.",
        "Ada Moss worked at Bluefin, a firm of 12 years.",
        "Halley Bridge took 12 years off the journey of a lorry.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
