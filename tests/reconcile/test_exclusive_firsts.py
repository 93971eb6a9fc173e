"""exclusive-firsts: two things that are both called the only one."""

import pytest

from factcheck.model import Modality, Polarity
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
