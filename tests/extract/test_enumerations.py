"""Lists announced with a number."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("There are four reasons:\n\n- One is cost.\n- Two is time.", "items: four | 2"),
        ("The lake has three islands: Alba, Brin, Cass and Dore.", "items: three | 4"),
        ("The lake has three islands – Alba, Brin and Cass.", "items: three | 3"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "There are at least four reasons:\n\n- One is cost.\n- Two is time.",
        "The lake has two islands: Alba, the larger one, and Brin.",
        "The guide has four parts: Volume I tells of towns, roads and rivers.",
        "She won four prizes: best script and best score for Harrow and Lorne.",
        "Kestrel 3 features:\n\n- One is cost.\n- Two is time.",
        "The lake has nine islands: Alba, Brin and others.",
        "The lake has three islands (two large and one small).",
    ],
)
def test_it_leaves_alone(summed, text):
    assert not [each for each in summed(text) if each.startswith("items")]
