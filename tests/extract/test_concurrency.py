"""How many may do something at once."""

import pytest


def read(claimed, text):
    told = [each for each in claimed("# Tarn DB\n\nTarn DB is a database. " + text) if each.extractor == "concurrency"]
    return [f"{'no' if each.polarity == 'denied' else 'yes'} {each.predicate}" for each in told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It allows only a single writer at a time.", "no state:several at once, writ"),
        ("Only one process may write at any one time.", "no state:several at once, writ"),
        ("It supports several concurrent writers.", "yes state:several at once, writ"),
        ("Multiple processes can write to a file simultaneously.", "yes state:several at once, writ"),
        ("It does not support multiple concurrent writers.", "no state:several at once, writ"),
        ("Many users can read at the same time.", "yes state:several at once, read"),
    ],
)
def test_it_reads(claimed, text, said):
    assert read(claimed, text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Take one day at a time.",
        "It has several writers.",
        "Only one process can write.",
        "Some say that it allows only a single writer at a time.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
