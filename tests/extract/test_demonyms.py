"""Whose citizen somebody is."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "who", "countries"),
    [
        ("Mira Olsen (born 1971) was a Norwegian hydrographer and painter.", "Mira Olsen", ["Norway"]),
        ("The Portuguese painter Anna Duarte opened the show.", "Anna Duarte", ["Portugal"]),
        ("Jonas Rook is a South African engineer.", "Jonas Rook", ["South Africa"]),
        ("Jonas Rook is a German and Swiss lawyer.", "Jonas Rook", ["Germany", "Switzerland"]),
        ("Mira Olsen is a German-born, French botanist.", "Mira Olsen", ["France"]),
        ("Lena Voss holds Danish citizenship.", "Lena Voss", ["Denmark"]),
    ],
)
def test_an_adjective_of_a_country_makes_a_citizen(told, text, who, countries):
    assert [f"{who} | country of citizenship | {each}" for each in countries] == [
        line for line in told(text) if "citizenship" in line
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Rook is a professor of German literature.",
        "Jonas Rook (Russian: Йонас Рук) is a painter.",
        "Bluefin Robotics is a Norwegian company.",
        "Jonas Rook is a British-based engineer.",
        "Jonas Rook is a Native American historian.",
    ],
)
def test_not_every_such_adjective_does(told, text):
    assert not [line for line in told(text) if "citizenship" in line]


def test_a_denial_stays_one(claimed):
    (claim,) = [c for c in claimed("Mira Olsen is not a Norwegian citizen.") if c.predicate == "country_of_citizenship"]
    assert claim.polarity == "denied"
