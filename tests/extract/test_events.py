"""What happened when, for verbs that no vocabulary knows."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen moved to Aarhus in 1990.", "Mira Olsen | date of move | 1990"),
        ("The Aldo was repaired in 1931.", "Aldo | date of repair | 1931"),
        ("Erik Dahl repaired the Petrel in 1931.", "Petrel | date of repair | 1931"),
    ],
)
def test_what_happened_has_its_date(told, text, said):
    assert said in told(text)


def test_where_it_happened_is_part_of_the_question(claimed):
    (moved,) = [each for each in claimed("Mira Olsen moved to Aarhus in 1990.") if each.extractor == "events"]
    assert [(each.name, each.mention.text) for each in moved.qualifiers] == [("to", "Aarhus")]


def test_what_is_planned_has_not_happened(told):
    assert told("The Aldo will be repaired in 2031.") == []
