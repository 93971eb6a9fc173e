"""Whom a word stands for: pronouns, "the company", last names."""

from __future__ import annotations

import pytest

ENGINEER = "# Mira Olsen\n\nMira Olsen is an engineer. "
FIRM = "# Bluefin Robotics\n\nBluefin Robotics builds boats. "


@pytest.mark.parametrize(
    ("page", "word", "expected"),
    [
        (ENGINEER + "She was born in Bergen.", "she", ["Mira Olsen"]),
        (ENGINEER + "She was born in Bergen. Later she moved to Aarhus.", "she", ["Mira Olsen", "Mira Olsen"]),
        (ENGINEER + "She was born in Bergen. Her books sell well.", "her", ["Mira Olsen"]),
        (ENGINEER + "Erik Dahl is a painter. He was born in Aarhus.", "he", ["Erik Dahl"]),
        (FIRM + "It was founded in 1993.", "it", ["Bluefin Robotics"]),
        (FIRM + "Its headquarters are in Bergen.", "its", ["Bluefin Robotics"]),
        (FIRM + "The company was founded in 1993.", "company", ["Bluefin Robotics"]),
        (FIRM + "The firm was founded in 1993.", "firm", ["Bluefin Robotics"]),
        (
            "# Halley Bridge\n\nHalley Bridge spans the Aldo. The bridge was opened in 1931.",
            "bridge",
            ["Halley Bridge", "Halley Bridge"],
        ),
        ("# Kestrel 4\n\nKestrel 4 was launched in 2010. The mission lasted 3 years.", "mission", ["Kestrel 4"]),
    ],
)
def test_a_word_stands_for_what_was_named(who, page, word, expected):
    assert who(page, word)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("page", "word"),
    [
        ("# Notes\n\nIt rains in the harbour. It was cold.", "it"),
        ("# Notes\n\nThe company was founded in 1993.", "company"),
        ("# Notes\n\nJonas Rook met Mira Olsen in 1990. She was born in Bergen.", "she"),
        ("# Notes\n\nMira Olsen and Lena Voss live in Bergen. She was born in Aarhus.", "she"),
        (ENGINEER + "Erik Dahl and Tomas Beck are painters. He was born in Aarhus.", "he"),
        (ENGINEER + "The company was founded in 1993.", "company"),
        (FIRM + "She was born in Bergen.", "she"),
    ],
)
def test_a_word_that_may_stand_for_anything_stands_for_nothing(who, page, word):
    assert set(who(page, word)) <= {""}


def test_a_last_name_is_the_person_named_in_full(cast):
    found = cast(ENGINEER + "Olsen was born in Bergen.")
    assert found.character("Olsen") is found.character("Mira Olsen") is not None


def test_a_title_is_no_part_of_a_name(cast):
    found = cast(ENGINEER + "Dr. Olsen was born in Bergen.")
    assert found.character("Dr. Olsen") is found.character("Mira Olsen")


def test_an_abbreviation_in_brackets_is_the_name_before_it(cast):
    found = cast("# Notes\n\nThe Marine Research Institute (MRI) is in Bergen. MRI was founded in 1993.")
    assert found.character("MRI") is found.character("Marine Research Institute") is not None


@pytest.mark.parametrize(
    ("page", "main"),
    [
        (ENGINEER + "She was born in Bergen.", "Mira Olsen"),
        (FIRM + "Mira Olsen founded it. Mira Olsen lives in Bergen.", "Bluefin Robotics"),
        ("# Mira Olsen: a life in boats\n\nMira Olsen is an engineer.", "Mira Olsen"),
    ],
)
def test_a_page_is_about_what_its_title_names(cast, page, main):
    found = cast(page).main
    assert found is not None
    assert found.name == main


def test_numbers_tell_names_apart(cast):
    found = cast("# Kestrels\n\nKestrel 2 was released in 2018. Kestrel 3 was released in 2020.")
    assert found.character("Kestrel 2") is not found.character("Kestrel 3")


@pytest.mark.parametrize(
    ("title", "other"), [("Mira Olsen", "Erik Olsen"), ("Kestrel 3", "Kestrel 2"), ("The Kestrel family", "Kestrel 2")]
)
def test_who_comes_first_in_a_text_need_not_be_whom_it_is_about(cast, title, other):
    found = cast(f"# {title}\n\n{other} was seen in Bergen. {title} was seen in Aarhus.")
    assert found.main is not found.character(other)
