"""What nobody is said to know, and the causes and purposes that somebody does."""

import pytest


def read(claimed, text):
    return [f"{each.subject.text} | {each.predicate}" for each in claimed(text) if each.extractor == "unknowns"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The architect of Halley Bridge is unknown.", "Halley Bridge | unknown:designed_by"),
        ("Nobody knows who designed Halley Bridge.", "Halley Bridge | unknown:designed_by"),
        ("It is not known where Mira Olsen died.", "Mira Olsen | unknown:place_of_death"),
        ("Mira Olsen was a sailor. Her date of birth remains unknown.", "Mira Olsen | unknown:date_of_birth"),
        ("# Mira Olsen\n\n- Born: unknown\n", "Mira Olsen | unknown:date_of_birth"),
        ("The purpose of Kestrel 2 is still a mystery.", "Kestrel 2 | unknown:purpose"),
        ("Halley Tower is used as a lighthouse.", "Halley Tower | known:purpose"),
        ("# Aldo fire\n\nThe Aldo fire was caused by lightning.", "Aldo Fire | known:cause"),
    ],
)
def test_it_reads(claimed, text, said):
    assert said in read(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "The exact date of birth of Mira Olsen is unknown.",
        "The architect of Halley Bridge was unknown.",
        "The architect of Halley Bridge is not unknown.",
        "The architect of Halley Bridge is unknown to most visitors.",
        "The architect of Halley Bridge is largely unknown.",
        "Mira Olsen did not know who designed Halley Bridge.",
        "Until 1950 nobody knew who designed Halley Bridge.",
        "Mira Olsen is unknown.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
