"""Which part of a number of people or things something happened to."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At the camp 23 of the 68 guests died.", "23 of 68"),
        ("Of the 847 people who died, about 300 were killed by hail.", "300 of 847"),
        ("The camp had 90 guests, of whom 21 died.", "21 of 90"),
        ("More than half of the guests died.", ">1 in 2"),
    ],
)
def test_it_reads(claimed, text, told):
    found = [claim for claim in claimed(f"# Aldo Storm\n\n{text}", ".md") if claim.predicate == "sum:portion"]
    assert [claim.value.text for claim in found] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Half of the guests may have died.",
        "Two of the guests slept.",
        "Half of the guests came by train.",
        "Half of them died.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert not [claim for claim in claimed(f"# Aldo Storm\n\n{text}", ".md") if claim.predicate == "sum:portion"]
