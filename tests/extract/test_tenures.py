"""What something has been since, or was until, dates the events that begin and end it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Verania has been a member of the Salt League since 1960.", "Verania | date of join | 1960"),
        ("Verania was part of the Aldo Republic from 1310 to 1712.", "Verania | date of belong | 1310"),
        ("Verania was part of the Aldo Republic from 1310 to 1712.", "Verania | date of stop belonging | 1712"),
        ("Verania belonged to the Aldo Republic until 1905.", "Verania | date of stop belonging | 1905"),
        ("The Senn Delta, a nature reserve since 1962, is wide.", "Senn Delta | date of inscription | 1962"),
        ("Mira Olsen has lived in Aarhus since 1993.", "Mira Olsen | date of move | 1993"),
        ("The World Fair was held in Aldo from 6 May to 11 November 1911.", "World Fair | start time | 1911-05-06"),
        ("The World Fair ran from 6 May to 11 November 1911.", "World Fair | end time | 1911-11-11"),
        ("Osric reigned from 1153 until 1172.", "Osric | date of take throne | 1153"),
        ("The Senn Delta was declared a nature reserve in 1938.", "Senn Delta | date of inscription | 1938"),
        ("The Petrel was in service from 1911 to 1934.", "Petrel | service entry | 1911"),
        ("Ysolde III ruled from 1702 until 1734.", "Ysolde III | date of leave throne | 1734"),
        ("The series Salt Lane ran for 60 episodes between 1990 and 1995.", "Salt Lane | end time | 1995"),
        (
            "The series Salt Lane was broadcast from 12 September 1990 to 4 May 1995.",
            "Salt Lane | end time | 1995-05-04",
        ),
        ("The Siege of Harrow lasted until 9 July 1745.", "Siege of Harrow | end time | 1745-07-09"),
    ],
)
def test_a_state_has_a_beginning_and_an_end(told, text, said):
    assert said in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen ran from 1931 to 1940.",
        "Verania was a member of the Salt League in 1960.",
        "The Harrow Party ruled from 1931 to 1940.",
        "Verania has never been a member of the Salt League since 1960.",
        "Verania had been part of the Aldo Republic before 1905.",
    ],
)
def test_a_moment_of_a_state_is_neither(claimed, text):
    assert not any(claim.extractor == "tenures" for claim in claimed(text))


def test_until_says_nothing_of_when_it_began(told):
    assert not any("date of belong |" in line for line in told("Verania belonged to the Aldo Republic until 1905."))
    assert not any("closure" in line for line in told("The Salt Museum was closed until 1999."))
