"""By how much something rose, beside what from and what to."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The shares rose from $10 to $40, a gain of 300%.", "change: $40 | by 300 % | $10"),
        ("The staff doubled from 300 to 600.", "change: 600 | x 2 | 300"),
        ("The price was halved from £3 to £1.50.", "change: £1.50 | x 1/2 | £3"),
        ("The toll was cut by a third, from £3 to £2.", "change: £2 | by 1/3 | £3"),
        ("Profits fell 20 percent, from 50 million to 40 million.", "change: 40 million | by 20 % | 50 million"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The shares rose from $10 to $40.",
        "The rate rose by 5 percentage points, from 10 to 15.",
        "It has 20% of the market and grew from 300 to 600 people.",
        "Output rose by 5% to 30.",
        "It sells from 3 to 6 boats.",
        "Sales grew from $20 million to $118 million, an average annual growth of 53%.",
    ],
)
def test_it_leaves_alone(summed, text):
    assert [each for each in summed(text) if each.startswith("change")] == []
