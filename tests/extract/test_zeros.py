"""What came to nobody, as the number nought."""

import pytest

SHIP = "# Kestrel fire\n\nThe fire on board the Kestrel began at noon. "


def read(claimed, text):
    told = [each for each in claimed(SHIP + text) if each.extractor == "zeros"]
    return [" ".join([each.predicate, *(one.mention.text for one in each.qualifiers)]) for each in told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nobody died.", "count:death"),
        ("No lives were lost.", "count:death"),
        ("No one was killed.", "count:death"),
        ("Not a single life was lost.", "count:death"),
        ("It claimed no lives.", "count:death"),
        ("There were no deaths.", "count:death"),
        ("No passengers were injured.", "count:injury passenger"),
        ("There were no survivors.", "count:survivor"),
        ("It ended without loss of life.", "count:death"),
        ("Everyone on board survived.", "count:death"),
    ],
)
def test_it_reads(claimed, text, said):
    assert said in read(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "Almost nobody died.",
        "No one else was killed.",
        "Nobody died until the second day.",
        "Nobody knew the cause.",
        "No further deaths were reported.",
        "Some of the crew survived.",
        "No flags were lost.",
        "Nobody would have died.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
