"""Sums that a text does itself, from the words to the verdict."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Finding
from factcheck.normalise import statements
from factcheck.reconcile import findings

TABLE = "| Region | Seats | Share |\n|---|---|---|\n| North | 20 | {} |\n| South | 35 | 35% |\n| West | {} | 45% |\n| Total | 100 | 100% |"
GASES = "| Gas | Share of the air |\n|---|---|\n| Argon | 20% |\n| Neon | {} |\n| Helium | 30% |"
LIST = "There are {} reasons:\n\n- One is cost.\n- Two is time.\n- Then there is rain.\n"


def broken(text: str) -> list[Finding]:
    page = document_from_text(f"# Notes\n\n{text}\n", "notes.md", ".md")
    return [each for each in findings(statements(claims(page))) if each.rule == "broken-arithmetic"]


FLAG = {
    "weekday before the date": "The ferry sailed on Monday, 20 July 1969.",
    "weekday behind the date": "The ferry sailed on 20 July 1969, a Friday, at noon.",
    "weekday in brackets": "The ferry sailed on July 20, 1969 (Tuesday).",
    "short weekday": "Opened Tue, 5 March 2020 by the mayor.",
    "conversion": "The canal is 3,000 km (1,240 mi) long.",
    "conversion of degrees": "It warmed to 20 °C (48 °F) there.",
    "share of a count": "In the end 9 of the 12 jurors (65 %) agreed.",
    "count of a share": "In the end 62 %, or 12 of 50, agreed.",
    "parts behind a colon": "The ferry carried 257 people: 14 crew and 234 passengers.",
    "parts in brackets that are too many": "The ferry carried 240 people (14 crew and 234 passengers).",
    "parts before the total": "The ferry carried 14 crew and 234 passengers, making a total of 257.",
    "what it is made up of": "The fleet has 12 ships, made up of 5 tugs and 8 ferries.",
    "an announced list": LIST.format("four"),
    "an announced list in a sentence": "The lake has three islands: Alba, Brin, Cass and Dore.",
    "a stretch and its length": "The yard ran from 1930 to 1945, a period of 12 years.",
    "a length and its stretch": "She served 30 years (1943–1986) at sea.",
    "an age beside a life": "Ada Moss (9 March 1906 – 4 May 1992, aged 85) was a pilot.",
    "years later": "In 1930 he left the yard. Ten years later, in 1945, he came back.",
    "years between": "Ada Moss died in 1992, ten years after she retired in 1966.",
    "loss": "The population fell from 12,000 to 9,000, a loss of 4,500 people.",
    "birthday": "Ada Moss was born in 1950. Moss celebrated her 70th birthday in 2012.",
    "a stay": "Ada Moss spent 12 years at Bluefin. She worked at Bluefin from 1990 to 1995.",
    "a stay with two ends": "Ada Moss joined Bluefin in 1990. Moss left Bluefin in 1995. She worked at Bluefin for 12 years.",
    "a fraction": "The core has a radius of 1,830 km, nearly half the total radius of 3,390 km.",
    "a multiple": "The tower is 219 m tall, nearly three times Ada Hill (88 m).",
    "a column of counts": TABLE.format("20%", "50"),
    "a column of shares with a total": TABLE.format("30%", "45"),
    "a column of shares": GASES.format("65%"),
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(case: str) -> None:
    (finding,) = broken(FLAG[case])
    assert finding.reasoning
    assert all(side for side in finding.sides)


LEAVE = {
    "weekday": "The ferry sailed on Sunday, 20 July 1969.",
    "weekday of the old calendar": "The tsar was shot on Sunday, 9 January 1905 by the palace guard.",
    "weekday without a year": "The ferry sailed on Monday, 20 July.",
    "the day before": "It was 20 July 1969, a Monday after all that.",
    "conversion": "The canal is 3,000 km (1,860 mi) long.",
    "conversion of a difference": "It warmed by 2 °C (3.6 °F) there.",
    "conversion of the other gallon": "The tank holds 5 gallons (23 L).",
    "conversion of the other kilobyte": "The buffer holds 128 MB (131,072 KB).",
    "conversion that was rounded": "The wall is 30 cm (1 ft) thick.",
    "share of a count": "In the end 9 of the 12 jurors (75 %) agreed.",
    "share rounded": "In the end 2 of the 3 jurors (67 %) agreed, and 1 of 3 (33 %) did not.",
    "two shares": "About 9 of the 12 jurors and 65 % of the guards agreed.",
    "parts behind a colon": "The ferry carried 248 people: 14 crew and 234 passengers.",
    "parts in brackets that are some": "The ferry carried 300 people (14 crew and 234 passengers).",
    "parts that are examples": "The firm has 90 desks, including 14 in Bergen and 23 in Tromsø.",
    "parts that are rounded": "The firm made $5.2 million: $3.1 million here and $2.2 million abroad.",
    "exact parts": "She wrote 11 books (four novels and seven plays).",
    "an announced list": LIST.format("three"),
    "a list of some": LIST.format("at least four"),
    "a list in a sentence": "The lake has four islands: Alba, Brin, Cass and Dore.",
    "a list with an aside": "The lake has two islands: Alba, the larger one, and Brin.",
    "a list that goes on": "The lake has nine islands: Alba, Brin and others.",
    "a stretch and its length": "The yard ran from 1930 to 1945, a period of 15 years.",
    "a stretch counted with both ends": "The yard ran from 1930 to 1945, a period of 16 years.",
    "a length inside a stretch": "From 1930 to 1945, the first 12 years went well.",
    "an age at death": "Ada Moss (9 March 1906 – 4 May 1992, aged 86) was a pilot.",
    "an age at death between two years": "Ada Moss (1906–1992, aged 85) was a pilot.",
    "an age beside a life": "Ada Moss (1906–1992, aged 34 when she left) was a pilot.",
    "years later": "In 1930 he left the yard. Ten years later, in 1940, he came back.",
    "years between": "Ada Moss died in 1992, ten years after she retired in 1982.",
    "loss": "The population fell from 12,000 to 9,000, a loss of 3,000 people.",
    "gain": "Sales rose from $10 million to $14 million, a gain of $4 million.",
    "birthday": "Ada Moss was born in 1950. Moss celebrated her 62nd birthday in 2012.",
    "another's birthday": "Ada Moss was born in 1950. Ada Moss marked the hall's 80th birthday in 2012.",
    "years between to the month": "Ada Moss died in May 1992, nearly ten years after she retired in 1982.",
    "a stay": "Ada Moss spent five years at Bluefin. She worked at Bluefin from 1990 to 1995.",
    "a stay elsewhere": "Ada Moss spent 12 years at Nordhavn. She worked at Bluefin from 1990 to 1995.",
    "two stays": "Ada Moss spent 12 years at Bluefin. She worked at Bluefin from 1990 to 1995. She worked at Bluefin from 2001 to 2008.",
    "a fraction": "The core has a radius of 1,640 km, nearly half the total radius of 3,390 km.",
    "a multiple": "The tower is 219 m tall, more than twice Ada Hill (88 m).",
    "two figures compared otherwise": "The tower is 219 m tall, and three times as many visit Ada Hill (88 m).",
    "a column of counts": TABLE.format("20%", "45"),
    "a column of shares": GASES.format("50%"),
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(case: str) -> None:
    assert broken(LEAVE[case]) == []


@given(day=st.dates(date(1930, 1, 1), date(2030, 12, 31)), away=st.integers(0, 6))
def test_a_weekday_is_wrong_exactly_when_it_is_another(day: date, away: int) -> None:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    said = f"The ferry sailed on {names[(day.weekday() + away) % 7]}, {day.day} {day:%B %Y}."
    assert bool(broken(said)) == (away != 0)


@given(crew=st.integers(2, 60), passengers=st.integers(61, 99), more=st.integers(-3, 3))
def test_parts_are_wrong_exactly_when_they_do_not_add_up(crew: int, passengers: int, more: int) -> None:
    said = f"The ferry carried {crew + passengers + more} people: {crew} crew and {passengers} passengers."
    assert bool(broken(said)) == (more != 0)
