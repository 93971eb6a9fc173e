"""Events that other events time."""

import pytest


@pytest.fixture
def gaps(claimed):
    """How far apart events are told to be: the length, or the word for the order alone."""

    def read(text):
        return [claim.value.text for claim in claimed(text, ".md") if claim.predicate == "sum:gap"]

    return read


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Ada Moss joined Bluefin two years after her wedding.", "two years"),
        ("Two years after joining Bluefin, Ada Moss retired.", "Two years"),
        ("Ada Moss retired the year before the mill burned down.", "1 year"),
        ("Ada Moss married. A couple of years later she joined Bluefin.", "A couple of years"),
        ("Ada Moss died three years after Karl Moss.", "three years"),
        ("Ada Moss married before she joined Bluefin.", "before"),
        ("By the time Bluefin merged with Sell it had been privatised.", "before"),
        ("The marsh was already a nature reserve when it was designated as a national park.", "before"),
    ],
)
def test_it_reads(gaps, text, gap):
    assert gaps(text) == [gap]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss will join Bluefin two years after her wedding.",
        "Ada Moss did not join Bluefin before she married.",
        "The child was named after her aunt.",
        "Ada Moss travelled for three days until she reached Aldo.",
        "In 1950 Ada Moss married. Two years later she joined Bluefin.",
    ],
)
def test_it_leaves_alone(gaps, text):
    assert gaps(text) == []


def test_an_age_is_no_length(gaps):
    assert gaps("Ada Moss retired at the age of 60 after joining Bluefin.") == ["after"]
