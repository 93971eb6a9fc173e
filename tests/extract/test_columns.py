"""Columns of figures that add up."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("| Area | Seats |\n|---|---|\n| North | 20 |\n| South | 35 |\n| Total | 55 |", "total: 55 | 20 | 35 | all"),
        ("| Gas | Share |\n|---|---|\n| Argon | 20% |\n| Neon | 50% |\n| Xenon | 30% |", "shares: 20% | 50% | 30%"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "| Area | Seats |\n|---|---|\n| North | 20 |\n| of which in Oslo | 5 |\n| South | 35 |\n| Total | 55 |",
        "| Area | Average |\n|---|---|\n| North | 20 |\n| South | 35 |\n| Total | 27 |",
        "| Area | Seats |\n|---|---|\n| North | 20 |\n| South | many |\n| Total | 50 |",
        "| Area | Growth |\n|---|---|\n| North | 20% |\n| South | 50% |\n| West | 70% |",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
