"""Kinds of things that a text is about: which common nouns mean them, and which mean only some of them."""

from __future__ import annotations

import pytest

PAGE = "# Marsh snail\n\nThe marsh snail is a small animal. Marsh snails live near water. "


@pytest.mark.parametrize(
    ("page", "word", "expected"),
    [
        (PAGE + "A marsh snail can grow to 4 cm.", "snail", "marsh snail"),
        (PAGE + "Marsh snails eat algae.", "snails", "marsh snail"),
        (PAGE + "MARSH SNAILS eat algae.", "snails", "marsh snail"),
        (PAGE + "They eat algae.", "they", "marsh snail"),
        (PAGE + "It eats algae.", "it", "marsh snail"),
        (PAGE + "The snail eats algae.", "snail", "marsh snail"),
        (PAGE + "The shell of marsh snails is brown.", "shell", "marsh snail's shell"),
        (PAGE + "Marsh snail racing is banned.", "racing", "marsh snail's racing"),
        (PAGE + "In 1967 Verania banned all racing of marsh snails.", "racing", "marsh snail's racing"),
        (PAGE + "Its shell is brown.", "shell", "marsh snail's shell"),
    ],
)
def test_a_common_noun_means_the_kind_that_the_text_is_about(who, page, word, expected):
    assert who(page, word)[-1:] == [expected]


@pytest.mark.parametrize(
    ("page", "word"),
    [
        (PAGE + "The northern marsh snail has a brown shell.", "snail"),
        (PAGE + "The biggest recorded marsh snail had a brown shell.", "snail"),
        (PAGE + "A marsh snail was found in Bergen.", "snail"),
        (PAGE + "Two marsh snails were sold.", "snails"),
        (PAGE + "Most marsh snails are brown.", "snails"),
        (PAGE + "Marsh snails in the north are brown.", "snails"),
        (PAGE + "Boats pass by. They are brown.", "they"),
    ],
)
def test_some_of_a_kind_are_not_the_kind(who, page, word):
    assert who(page, word)[-1] != "marsh snail"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (PAGE, "marsh snail"),
        ("# How big are Lernian garden snails?\n\nGarden snails are small. A garden snail is slow.", "garden snail"),
        ("# Penrose\n\nPenrose is a village. Snails live there. Penrose sells snails.", "Penrose"),
        (
            "# Rate limits of Penrose\n\nRate limits apply. A rate limit is a number. Penrose has rate limits.",
            "Penrose",
        ),
        ("Red deer are big. Red deer eat grass.\n\nRed deer are old in Bergen.", "red deer"),
    ],
)
def test_a_text_is_about_a_kind_where_no_name_is_meant(cast, page, expected):
    assert cast(page).main.name == expected
