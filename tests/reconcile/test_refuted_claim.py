"""refuted-claim: sources against what the ledger holds true."""

import dataclasses

import pytest

from factcheck.model import Level, Modality, Polarity
from factcheck.reconcile import findings

MIRA, FIRM = "Mira Olsen", "Bluefin"


def found(state, held, *said):
    ledger = [state("claims.yaml", *entry[:3], **(entry[3] if len(entry) > 3 else {})) for entry in held]
    ledger = [dataclasses.replace(each, claim=dataclasses.replace(each.claim, extractor="ledger")) for each in ledger]
    sources = [
        state(source, *entry[:3], **(entry[3] if len(entry) > 3 else {}))
        for source, entry in zip("abc", said, strict=False)
    ]
    return findings([*ledger, *sources])


FLAG = {
    "a date": ([(FIRM, "inception", "1993-04-05")], (FIRM, "inception", "1993-01-25")),
    "a year": ([(FIRM, "inception", "1993")], (FIRM, "inception", "1994")),
    "a height": ([(FIRM, "height", "212")], (FIRM, "height", "220")),
    "a name": ([(MIRA, "place_of_birth", "Aldo")], (MIRA, "place_of_birth", "Bergen")),
    "one of few": ([(MIRA, "educated_at", "Dahl College")], (MIRA, "educated_at", "Harrow University")),
    "a denial": ([(FIRM, "founded_by", MIRA)], (FIRM, "founded_by", MIRA, {"polarity": Polarity.DENIED})),
    "an open count": ([(FIRM, "count:mast", "3")], (FIRM, "count:mast", "4")),
    "a moving figure at the time": (
        [(FIRM, "total_revenue", "30", {"point_in_time": "2001"})],
        (FIRM, "total_revenue", "40", {"point_in_time": "2001"}),
    ),
    "a bound": ([(FIRM, "height", "212")], (FIRM, "height", ">300")),
    "in one scope": (
        [(FIRM, "count:mast", "3", {"part": "deck"})],
        (FIRM, "count:mast", "4", {"part": "deck"}),
    ),
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    held, said = FLAG[case]
    (finding,) = found(state, held, said)
    assert (finding.rule, finding.level) == ("refuted-claim", Level.ERROR)


LEAVE = {
    "agreement": ([(FIRM, "inception", "1993-04-05")], (FIRM, "inception", "1993-04-05")),
    "a vaguer date": ([(FIRM, "inception", "1993-04-05")], (FIRM, "inception", "1993")),
    "another thing": ([(FIRM, "inception", "1993")], ("Nordhavn", "inception", "1994")),
    "another question": ([(FIRM, "inception", "1993")], (FIRM, "initial_public_offering", "1999")),
    "one of several answers": (
        [(MIRA, "educated_at", "Dahl College"), (MIRA, "educated_at", "Harrow University")],
        (MIRA, "educated_at", "Harrow University"),
    ),
    "another scope": (
        [(FIRM, "count:mast", "3", {"part": "deck"})],
        (FIRM, "count:mast", "4", {"part": "hold"}),
    ),
    "another time": (
        [(FIRM, "total_revenue", "30", {"point_in_time": "2001"})],
        (FIRM, "total_revenue", "40", {"point_in_time": "2004"}),
    ),
    "a plan": ([(FIRM, "inception", "1993")], (FIRM, "inception", "1994", {"modality": Modality.PLANNED})),
    "a denial of another answer": (
        [(FIRM, "founded_by", MIRA)],
        (FIRM, "founded_by", "Erik Dahl", {"polarity": Polarity.DENIED}),
    ),
    "a whole": ([(MIRA, "place_of_birth", "Aldo")], (MIRA, "place_of_birth", "Verania", {"wholes": ("Aldo",)})),
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    held, said = LEAVE[case]
    assert found(state, held, said) == []
