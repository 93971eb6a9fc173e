"""A box of labels and values against a plain sentence about the same thing, from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Level
from factcheck.normalise import statements
from factcheck.reconcile import findings

FLAG = {
    "an office in a town that no list of names has": (
        ("Bellweather Ltd", "Headquarters", "Corvane"),
        "Bellweather has its headquarters in Marlow.",
    ),
    "the first of an event": (("Mount Talve", "First ascent", "1871"), "Mount Talve was first climbed in 1874."),
    "an event by its noun": (("Rook Mill", "Date of demolition", "1958"), "The Rook Mill was torn down in 1961."),
    "a beginning in other words": (
        ("Rook Airways", "Commenced operations", "4 May 1951"),
        "Rook Airways began operations on 14 May 1951.",
    ),
    "what it took to make": (
        ("The Glass Harbour", "Budget", "$12 million"),
        "The Glass Harbour was made for $19 million.",
    ),
    "how many, not who": (("MS Aurelia", "Crew", "310"), "The Aurelia had a crew of 280."),
    "a prize with its year": (
        ("Ines Roth", "Awards", "Nils Prize (1971)"),
        "Ines Roth received the Nils Prize in 1974.",
    ),
    "the height of a lake": (("Lake Merrow", "Surface elevation", "432 m"), "Lake Merrow lies 512 m above sea level."),
    "a capacity that is no number of seats": (
        ("Harl Dam", "Reservoir capacity", "210 million m3"),
        "The reservoir of Harl Dam holds 310 million cubic metres.",
    ),
    "another word for it": (("Harl Tower", "Elevators", "12"), "There are 18 lifts in Harl Tower."),
    "what was caused": (("Typhoon Harl", "Damage", "$120 million"), "Typhoon Harl caused damage of $210 million."),
    "a title of one word": (("Copper", "Melting point", "1,085 °C"), "Copper melts at 1,185 °C."),
    "a battle and not its place": (
        ("Battle of Harl", "Date", "4 May 1612"),
        "The Battle of Harl was fought on 14 May 1612.",
    ),
    "a university and not its town": (
        ("University of Harl", "Students", "14,200"),
        "Some 19,000 students are enrolled at the University of Harl.",
    ),
    "an earthquake": (("Harl earthquake", "Magnitude", "6.8"), "The Harl earthquake had a magnitude of 7.2."),
    "with a measure": (
        ("Harl Railway", "Track gauge", "1,067 mm"),
        "The Harl Railway was built with a gauge of 760 mm.",
    ),
}
FINE = {
    "one voyage is not all it can carry": (
        ("MS Aurelia", "Capacity", "1,240 passengers"),
        "On her first voyage the Aurelia carried 300 passengers.",
    ),
    "climbed again": (("Mount Talve", "First ascent", "1871"), "Mount Talve was climbed again in 1874."),
    "what it brought in": (("The Glass Harbour", "Budget", "$12 million"), "The Glass Harbour made $19 million."),
    "what was paid for it": (
        ("Harl Mill", "Construction cost", "$2 million"),
        "Harl Mill was sold for $9 million in 1988.",
    ),
    "two prizes": (
        ("Ines Roth", "Awards", "Nils Prize (1971), Moss Medal (1974)"),
        "Ines Roth won the Moss Medal in 1974.",
    ),
    "installed power is no number of seats": (
        ("Harl Dam", "Installed capacity", "120 MW"),
        "The visitor centre of Harl Dam holds 180 people.",
    ),
    "a language is no place": (("Tidewater", "Place of writing", "Marlow"), "Tidewater was written in Danish."),
}


def _found(box: tuple[str, str, str], sentence: str) -> list[str]:
    title, label, value = box
    table = (
        f"# {title}\n\n| Field | Value |\n|---|---|\n| Checked | yes |\n| Kept by | us |\n| **{label}** | {value} |\n"
    )
    documents = [
        document_from_text(table, "box.md", ".md"),
        document_from_text(f"{title}\n\n{sentence}\n", "prose.txt", ".txt"),
    ]
    made = statements([claim for document in documents for claim in claims(document)])
    return [each.message for each in findings(made) if each.level is not Level.NOTE]


@pytest.mark.parametrize("case", FLAG.values(), ids=FLAG)
def test_is_flagged(case: tuple[tuple[str, str, str], str]) -> None:
    assert _found(*case)


@pytest.mark.parametrize("case", FINE.values(), ids=FINE)
def test_is_left_alone(case: tuple[tuple[str, str, str], str]) -> None:
    assert not _found(*case)
