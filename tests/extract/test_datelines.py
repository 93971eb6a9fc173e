"""The date of a document beside what it reports."""

import pytest

PAGE = "# Halley Bridge\n\n**Last updated:** 2019-04-01\n\n{}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The toll rose in 2021.", "reported: 2021 | 2019-04-01"),
        ("The span will open in 2017.", "to come: 2017 | 2019-04-01"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(PAGE.format(text))


@pytest.mark.parametrize("text", ["The toll rose in 2018.", "The span will open in 2021.", "Nobody came in spring."])
def test_it_leaves_alone(summed, text):
    assert summed(PAGE.format(text)) == []
