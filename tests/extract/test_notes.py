"""Sentences of notes leave out whom they tell of."""

from __future__ import annotations

import pytest

PERSON = "# Ellen Marsh\n\nEllen Marsh was a botanist.\n\n## Life\n\n"


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ("Born March 3, 1851, in Cork (Ireland) on a boat.", "Ellen Marsh | date of birth | March 3, 1851"),
        ("Died May 9, 1937, age 86, at sea.", "Ellen Marsh | date of death | May 9, 1937"),
        ("Her father was a baker. Emigrated to Brazil in 1884.", "Ellen Marsh | residence | Brazil"),
        ("In 1884, aged 28, emigrated to Brazil with her sister.", "Ellen Marsh | residence | Brazil"),
        ("Married Tom Reed in 1890. Moved to Lima in 1894.", "Ellen Marsh | spouse | Tom Reed"),
    ],
)
def test_a_sentence_of_notes_tells_of_the_page(told, notes, said):
    assert said in told(PERSON + notes)


def test_a_participle_before_its_clause_is_no_sentence_of_notes(told):
    lines = told(PERSON + "Built in 1931, the house was later sold. Born in Cork in 1890, Tom Reed was a baker.")
    assert not any(line.startswith("Ellen Marsh | date") for line in lines)
