"""Which part of a number of people or things something happened to."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At the camp 31 of the 90 guests died.", "31 of 90"),
        ("Of the 560 people who drowned, about 200 were sailors.", "200 of 560"),
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
