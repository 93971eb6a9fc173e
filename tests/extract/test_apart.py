"""Two dates in a sentence and how far it says they are apart."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("She died in 1992, ten years after she retired in 1966.", "time apart: ten years | 1992 | 1966"),
        ("She won in 1980, two years before her death in 1992.", "time apart: two years | 1980 | 1992"),
        ("Ten years after it opened in 1931, the bridge closed in 1950.", "time apart: Ten years | 1931 | 1950"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "She retired in 1966, ten years after the war, and died in 1992.",
        "She retired in 1966 and died in 1992, ten years after.",
        "It opened in 1931, within ten years after the plans of 1912.",
        "She died in 1992, ten years after she retired.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert not [each for each in summed(text) if each.startswith("time apart")]
