"""exclusive-firsts: two things that are both called the only one."""

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Modality, Polarity
from factcheck.normalise import statements
from factcheck.reconcile import findings


def found(state, *said):
    statements = [
        state(source, subject, "superlative", value, **more)
        for source, (subject, value, more) in zip("abcdef", said, strict=False)
    ]
    return [finding for finding in findings(statements) if finding.rule == "exclusive-firsts"]


FLAG = {
    "first": [
        ("Kestrel 1", "first crewed mission to the Moon", {}),
        ("Vega 4", "first crewed mission to the Moon", {}),
    ],
    "with fillers": [("Kestrel 1", "the first ship on the Aldo", {}), ("Vega 4", "first ever ship on Aldo", {})],
    "inventor": [
        ("Mira Olsen", "inventor of the tidal compass", {}),
        ("Erik Dahl", "inventor of the tidal compass", {}),
    ],
    "tallest": [
        ("Greenhill Tower", "tallest tower in Verania", {}),
        ("Saltmarsh Mast", "tallest tower in Verania", {}),
    ],
    "only": [("Mira Olsen", "only survivor of the wreck", {}), ("Erik Dahl", "only survivor of the wreck", {})],
    "three": [("Kestrel 1", "first ferry", {}), ("Vega 4", "first ferry", {}), ("Orlo 2", "first ferry", {})],
    "in one place": [("Kestrel 1", "first ferry", {"in": "Verania"}), ("Vega 4", "first ferry", {"in": "Verania"})],
    "oldest": [("Aldo Inn", "oldest inn in town", {}), ("Bergen Inn", "oldest inn in town", {})],
    "with punctuation": [
        ("Kestrel 1", "first English-like language", {}),
        ("Vega 4", "first “English-like” language", {}),
    ],
    "capitals": [("Kestrel 1", "First Ferry", {}), ("Vega 4", "first ferry", {})],
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    (finding,) = found(state, *FLAG[case])
    assert len(finding.sides) == len(FLAG[case])


LEAVE = {
    "the same thing": [("Kestrel 1", "first ferry", {}), ("Kestrel 1", "first ferry", {})],
    "one of the first": [("Kestrel 1", "one of the first ferries", {}), ("Vega 4", "first ferry", {})],
    "narrower": [("Kestrel 1", "first ferry", {}), ("Vega 4", "first steam ferry", {})],
    "seventh and first": [("Kestrel 1", "seventh American firm", {}), ("Vega 4", "first chip firm", {})],
    "another place": [("Kestrel 1", "first ferry", {"in": "Verania"}), ("Vega 4", "first ferry", {"in": "Norway"})],
    "another time": [
        ("Kestrel 1", "largest firm", {"point_in_time": "2001"}),
        ("Vega 4", "largest firm", {"point_in_time": "2010"}),
    ],
    "a denial": [("Kestrel 1", "first ferry", {}), ("Vega 4", "first ferry", {"polarity": Polarity.DENIED})],
    "an allegation": [("Kestrel 1", "first ferry", {}), ("Vega 4", "first ferry", {"modality": Modality.ALLEGED})],
    "a part of the thing": [("Kestrel 1", "first ferry", {}), ("Kestrel 1 hull", "first ferry", {})],
    "a mention of nobody": [("Kestrel 1", "first ferry", {}), ("it ?3f", "first ferry", {})],
    "alone": [("Kestrel 1", "first ferry", {})],
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    assert found(state, *LEAVE[case]) == []


# Whole sentences, read: one row, and whose place it is.
TEXTS = [
    ("The Danvera is Europe's longest river.", "The Danvera is the second-longest river in Europe."),
    (
        "The longest tributary of the Aldo is the Tisva.",
        "The Orlo, the longest of all the Aldo's tributaries, is cold.",
    ),
    ("Mount Aldo is the highest mountain in Verania.", "Mount Aldo is the third highest mountain in Verania."),
    ("Kestrel 1 was the world's first tidal computer.", "Kestrel 1 was one of the first tidal computers in the world."),
    (
        "# Mount Aldo\n\n- Tallest mountain in Verania",
        "# Mount Aldo\n\nMount Aldo is second only to Mount Orlo in height.",
    ),
    ("Mira Olsen was the first person to cross the Salt Sea.", "Erik Dahl was the first person to cross the Salt Sea."),
    ("Bergen is the largest city in Verania.", "Harrow is the largest city in Verania."),
    ("Vega 5 was the most powerful rocket ever built.", "Vega 5 was the most powerful rocket built at the time."),
    ("Kestrel 1 was the first computer ever made.", "Kestrel 1 was the first electromechanical computer in Verania."),
    ("Mira Olsen was the only survivor of the wreck.", "Erik Dahl was the only survivor of the wreck."),
    ("Bergen is the most populous city in Verania.", "Bergen is the second most populous city in Verania."),
    (
        "Kestrel 9 was the third crewed mission of the Orlo program.",
        "Kestrel 9 was the fourth crewed mission of the Orlo program.",
    ),
    (
        "Bergen Hall, the oldest parliament in Verania, sits in Bergen.",
        "The Gathering of Orlo is the oldest parliament in Verania.",
    ),
]


@pytest.mark.parametrize(("one", "other"), TEXTS)
def test_it_flags_in_texts(one, other):
    assert len(read(one, other)) == 1


APART = [
    ("The Danvera is the longest river in Verania.", "The Danvera is the second-longest river in Europe."),
    ("Mount Aldo is the highest mountain in Verania.", "Mount Orlo is the highest mountain in Bergenland."),
    (
        "Greenhill Tower was the tallest building in Verania until 1930.",
        "Saltmarsh Tower is the tallest building in Verania.",
    ),
    ("Greenhill Tower was the tallest building in Verania.", "Saltmarsh Tower is the tallest building in Verania."),
    ("Mira Olsen was the first woman to cross the Salt Sea.", "Erik Dahl was the first man to cross the Salt Sea."),
    ("Kestrel 1 was one of the first computers.", "Kestrel 1 was the first computer in Verania."),
    ("Bergen is the largest city.", "Harrow is the largest city."),
    ("Bergen is one of the largest cities in Verania.", "Harrow is one of the largest cities in Verania."),
    (
        "Mira Olsen and Erik Dahl were the first people to cross the Salt Sea.",
        "Mira Olsen was the first person to cross the Salt Sea.",
    ),
    ("Mount Aldo is the highest mountain in Verania.", "Mount Aldo is the highest peak in Verania."),
    ("Mount Aldo may be the highest mountain in Verania.", "Mount Aldo is the second highest mountain in Verania."),
    (
        "Kestrel 9 was the third mission of the Orlo program.",
        "Kestrel 9 was the first crewed mission of the Orlo program.",
    ),
    ("Mount Aldo is not the highest mountain in Verania.", "Mount Aldo is the second highest mountain in Verania."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_it_leaves_alone_in_texts(one, other):
    assert read(one, other) == []


def test_a_page_tells_of_every_edition_in_turn():
    assert read("The Orlo Cup was the 4th edition of the race.\n\nThe Orlo Cup was the 5th edition of the race.") == []


def read(*texts):
    documents = [document_from_text(f"{text}\n", f"{number}.md", ".md") for number, text in enumerate(texts)]
    found = findings(statements([claim for document in documents for claim in claims(document)]))
    return [finding for finding in found if finding.rule == "exclusive-firsts"]
