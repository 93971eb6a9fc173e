"""Names that a dash, a nickname, a title or a number could break."""

from __future__ import annotations

import pytest

from factcheck.language import sentences


def names(text: str) -> list[str]:
    (parsed,) = sentences([text])
    return [sentence.words(name.first, name.last) for sentence in parsed for name in sentence.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1961 the work of Mira resulted in VOLT-TRACE, a language.", "VOLT-TRACE"),
        ("The Aldo–Lerna–Tarn Canal was opened in 1988.", "Aldo–Lerna–Tarn Canal"),
        ("Trajan's Bridge was designed in 105.", "Trajan's Bridge"),
        ("The Survey Module Pilot Erik Dahl entered the bay.", "Erik Dahl"),
        ('Jonas Rook and Owen "Bix" Voss entered the bay.', 'Owen "Bix" Voss'),
        ("The Kestrel 4S was announced in 2011.", "Kestrel 4S"),
        ("The MS Aldo left Bergen.", "MS Aldo"),
        ("The 1931 Lorne Regatta was won by Mira.", "1931 Lorne Regatta"),
        ("In 1931 Bluefin Robotics built the boat.", "Bluefin Robotics"),
        ("TOMÁS E. HOLMÉN was born in Bergen.", "TOMÁS E. HOLMÉN"),
    ],
)
def test_a_name_is_whole(text, expected):
    assert expected in names(text)


def test_a_stretch_of_time_is_nobody(cast):
    found = cast("# Q2 2026\n\nQ2 2026 was good. Q2 2026 was long. December 1989 was cold. H100 is a chip.")
    assert found.character("Q2 2026") is found.character("December 1989") is None
    assert found.character("H100") is not None


def test_a_verb_is_no_part_of_a_name():
    assert names("James Rook Space Telescope watches Tarn’s clouds and winds.")[:2] == [
        "James Rook Space Telescope",
        "Tarn",
    ]
