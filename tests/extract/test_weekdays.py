"""Days of the week beside a date."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ferry sailed on Monday, 20 July 1969.", "weekday: Monday, 20 July 1969 | monday"),
        ("The ferry sailed on 20 July 1969, a Friday, at noon.", "weekday: 20 July 1969 | friday"),
        ("The ferry sailed on July 20, 1969 (Tuesday).", "weekday: July 20, 1969 | tuesday"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sailed on Monday, 20 July.",
        "It was 20 July 1969, a Monday after all that.",
        "It sailed on 5 March 2020, on a sunny day.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
