"""Births and deaths in brackets."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Mira Olsen (4 May 1906, Lisbon – 1 January 1992, Oslo, Norway) was a painter.",
            {
                "Mira Olsen | date of birth | 4 May 1906",
                "Mira Olsen | date of death | 1 January 1992",
                "Mira Olsen | place of death | Oslo",
            },
        ),
        (
            "Mira Olsen (b. 1906 in Lisbon; d. 1992) was a painter.",
            {"Mira Olsen | date of birth | 1906", "Mira Olsen | date of death | 1992"},
        ),
        (
            "Mira Olsen, Countess of Lorne (née Falk; 4 May 1906 – 1 January 1992) was a painter.",
            {"Mira Olsen | date of birth | 1906-05-04", "Mira Olsen | date of death | 1992-01-01"},
        ),
        (
            "Mira Olsen, FRS (born 1906, Lisbon) is a painter.",
            {"Mira Olsen | date of birth | 1906", "Mira Olsen | place of birth | Lisbon"},
        ),
    ],
)
def test_a_bracket_behind_a_name_tells_a_life(told, text, said):
    assert said <= set(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen (reigned 4 May 1906 – 1 January 1992) was a queen.",
        "Bluefin Robotics (4 May 1906 – 1 January 1992) built boats.",
        "Mira Olsen (shown 4 May 1906, Lisbon) is a picture.",
    ],
)
def test_other_brackets_tell_none(told, text):
    assert not [line for line in told(text) if "birth" in line or "death" in line]


def test_a_life_behind_a_name_told_of_before_is_a_namesakes(told):
    page = (
        "# Jon Rook\n\nJon Rook (1731–1815) was a planter.\n\nHis parents were Jon Rook (died 1763) and Ann Bell.\n\n"
        "- Ada “Gelda” Rook (1762–1837) had a daughter."
    )
    assert [line for line in told(page) if line.startswith("Jon Rook | date of")] == [
        "Jon Rook | date of birth | 1731",
        "Jon Rook | date of death | 1815",
    ]
