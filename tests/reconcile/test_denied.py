"""denied: a yes and a no to one question."""

import pytest

from factcheck.model import Level, Modality, Polarity
from factcheck.reconcile import findings

NO = {"polarity": Polarity.DENIED}
SHIP, MIRA = "Kestrel 2", "Mira Olsen"


def found(state, *said):
    statements = [
        state(source, subject, predicate, value, **more)
        for source, (subject, predicate, value, more) in zip("abcdef", said, strict=False)
    ]
    return [finding for finding in findings(statements) if finding.rule == "denied"]


FLAG = {
    "a maker": [(SHIP, "designed_by", MIRA, {}), (SHIP, "designed_by", MIRA, NO)],
    "a founder": [("Bluefin", "founded_by", MIRA, {}), ("Bluefin", "founded_by", MIRA, NO)],
    "an author": [("Salt Roads", "author", MIRA, {}), ("Salt Roads", "author", MIRA, NO)],
    "a deed": [(MIRA, "act:find", "Moth Nine", {}), (MIRA, "act:find", "Moth Nine", NO)],
    "a prize": [(MIRA, "award_received", "Kestrel Prize", {}), (MIRA, "award_received", "Kestrel Prize", NO)],
    "a school": [(MIRA, "educated_at", "Dahl College", {}), (MIRA, "educated_at", "Dahl College", NO)],
    "a trait in words": [(SHIP, "genre", "cutter", {}), (SHIP, "genre", "Cutter", NO)],
    "a number": [(SHIP, "count:mast", "3", {}), (SHIP, "count:mast", "3", NO)],
    "one scope": [
        (SHIP, "count:mast", "3", {"part": "deck"}),
        (SHIP, "count:mast", "3", {"part": "deck", **NO}),
    ],
    "one time": [
        (MIRA, "employer", "Bluefin", {"start_time": "1990", "end_time": "1999"}),
        (MIRA, "employer", "Bluefin", {"point_in_time": "1995", **NO}),
    ],
    "a birthplace": [(MIRA, "place_of_birth", "Aldo", {}), (MIRA, "place_of_birth", "Aldo", NO)],
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    (finding,) = found(state, *FLAG[case])
    assert finding.level is Level.ERROR
    assert [side[0].claim.polarity for side in finding.sides] == [Polarity.AFFIRMED, Polarity.DENIED]


LEAVE = {
    "another value": [(SHIP, "height", "10", {}), (SHIP, "height", "15", NO)],
    "another person": [(SHIP, "designed_by", MIRA, {}), (SHIP, "designed_by", "Erik Dahl", NO)],
    "another thing": [(SHIP, "designed_by", MIRA, {}), ("Kestrel 3", "designed_by", MIRA, NO)],
    "another deed": [(MIRA, "act:find", "Moth Nine", {}), (MIRA, "act:remove", "Moth Nine", NO)],
    "two denials": [(MIRA, "act:find", "Moth Nine", NO), (MIRA, "act:find", "Moth Nine", NO)],
    "two affirmations": [(MIRA, "act:find", "Moth Nine", {}), (MIRA, "act:find", "Moth Nine", {})],
    "a date that was not yet": [(MIRA, "date_of_death", "1966", {}), (MIRA, "date_of_death", "1966", NO)],
    "another part": [
        (SHIP, "count:mast", "3", {"part": "deck"}),
        (SHIP, "count:mast", "3", {"part": "hold", **NO}),
    ],
    "another time": [
        (MIRA, "employer", "Bluefin", {"start_time": "1990", "end_time": "1999"}),
        (MIRA, "employer", "Bluefin", {"point_in_time": "2005", **NO}),
    ],
    "a plan denied": [
        (SHIP, "designed_by", MIRA, {}),
        (SHIP, "designed_by", MIRA, {"modality": Modality.HYPOTHETICAL, **NO}),
    ],
    "a vaguer name": [
        (MIRA, "employer", "Harrow", {}),
        (MIRA, "employer", "Harrow Laboratory", {"wholes": ("Harrow",), **NO}),
    ],
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    assert found(state, *LEAVE[case]) == []


def test_a_denial_of_something_that_moves_is_a_warning(state):
    (finding,) = found(state, (SHIP, "employees", "40", {}), (SHIP, "employees", "40", NO))
    assert finding.level is Level.WARNING
