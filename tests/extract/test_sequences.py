"""What came after or before what, beside the dates of both."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("After retiring in 1966, she joined the yard in 1971.", "sequence: 1971 | after | 1966"),
        ("Following her retirement in 1966, she moved to Oslo in 1970.", "sequence: 1970 | after | 1966"),
        ("She left the yard in 1980, then in 1984 came back.", "sequence: 1984 | after | 1980"),
        ("Before she retired in 1966, she had joined the yard in 1961.", "sequence: 1961 | before | 1966"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "After 1966 she moved to Oslo in 1970.",
        "After graduating in 1990, she joined the yard that was founded in 1985.",
        "The yard was not completed in 1980, after it had been begun in 1985.",
        "She left in 1980 and came back in 1984.",
        "She left in 1980; her brother had left in 1974.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert not [each for each in summed(text) if each.startswith("sequence")]
