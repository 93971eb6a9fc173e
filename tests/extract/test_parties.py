"""Who belongs to which political party."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Mira Olsen is a Conservative politician.", "Conservative Party"),
        ("Mira Olsen is a member of the Harbour Party.", "Harbour Party"),
        ("Mira Olsen was a Norwegian politician for the Harbour Party.", "Harbour Party"),
        ("Mira Olsen joined the Harbour Party in 1998.", "Harbour Party"),
        ("A member of the Harbour Party, Mira Olsen lost the vote.", "Harbour Party"),
        ("The Harbour Party politician Mira Olsen spoke.", "Harbour Party"),
        ("Mira Olsen was elected to the council for the Harbour Party.", "Harbour Party"),
    ],
)
def test_a_politician_has_a_party(told, text, party):
    assert f"Mira Olsen | member of political party | {party}" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen is a conservative painter.",
        "Mira Olsen defeated the Harbour Party.",
        "Bluefin Robotics is a member of the Green Council.",
    ],
)
def test_not_everybody_does(told, text):
    assert not [line for line in told(text) if "political party" in line]


def test_who_left_was_one(claimed):
    found = [c for c in claimed("Mira Olsen left the Harbour Party.") if c.predicate == "member_of_political_party"]
    assert [q.mention.text for c in found for q in c.qualifiers if q.name == "state"] == ["former"]
