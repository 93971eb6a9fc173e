"""Two short pages with one title, each a plain sentence or two, in other words: from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Level
from factcheck.normalise import statements
from factcheck.reconcile import findings

FLAG = {
    "a title with a common noun": (
        "Marl fever",
        "Marl fever is caused by a virus.",
        "Marl fever is a bacterial infection.",
    ),
    "what the title is not alone in naming": (
        "Harl flood",
        "The Harl flood killed 212 people.",
        "In the Harl flood 312 people lost their lives.",
    ),
    "the plural of the title": ("Snow vole", "The snow vole weighs 30 to 40 g.", "Adult snow voles weigh 55 to 60 g."),
    "in all": ("Ada Moss", "Ada Moss wrote nine novels.", "In all, Ada Moss published twelve novels."),
    "for the first time": (
        "Snow vole",
        "The snow vole was first described in 1842.",
        "Martins described the snow vole for the first time in 1847.",
    ),
    "those who did it to something": (
        "Treaty of Harl",
        "The Treaty of Harl was signed by five states.",
        "Seven states signed the Treaty of Harl.",
    ),
    "a flood that struck": (
        "Harl flood",
        "The Harl flood happened on 4 May 1911.",
        "On the night of 14 May 1911 the Harl flood struck.",
    ),
    "a husband makes a wife": (
        "Ada Moss",
        "Ada Moss was a novelist. Ada Moss never married.",
        "Ada Moss was a novelist. Ada Moss's husband, the painter Karl Rook, died in 1944.",
    ),
    "how long it takes around": (
        "Kepri",
        "Kepri is a planet. Kepri has an orbital period of 29 days.",
        "Kepri is a planet. Kepri takes 31 days to go around its star.",
    ),
}
FINE = {
    "another flood": (
        "Harl flood",
        "The Harl flood killed 212 people.",
        "In the Marl flood 312 people lost their lives.",
    ),
    "the young of the title": (
        "Snow vole",
        "The snow vole weighs 30 to 40 g.",
        "Newborn snow voles weigh 2 to 3 g.",
    ),
    "for the first time in years": (
        "Mount Rook",
        "Mount Rook was first climbed in 1842.",
        "In 1947 Mount Rook was climbed for the first time in ten years.",
    ),
    "of which some": ("Ada Moss", "Ada Moss wrote nine novels.", "Ada Moss published two novels in Norwegian."),
    "two pages of documentation": (
        "Installation",
        "- Port: 8080\n- Version: 4.2\n- Size: 2 MB",
        "- Port: 9090\n- Version: 3.1\n- Size: 7 MB",
    ),
    "two seasons": (
        "Rook House",
        "The second season of the series Rook House aired from 14 November 2011 until 6 February 2012.",
        "The fourth season of the series Rook House aired from 28 October 2013 until 10 February 2014.",
    ),
    "the seats of two elections": (
        "Norland",
        "The Blue Party took 70 % of the seats.",
        "In 1998 the Blue Party took 51 of 90 seats.",
    ),
    "whom somebody called so": (
        "Karl Rook",
        "Karl Rook was a painter. Critic Eva Moss called Rook the greatest painter of Norland.",
        "Karl Rook was a painter. Critic Eva Moss called him the greatest painter of Norland.",
    ),
    "software beside it": (
        "Kelda",
        "Kelda is a language. Kelda is not released under the GPL.",
        "Kelda is a language. It is allowed to link Kelda with other tools that are released under the GPL.",
    ),
    "her sister's husband": (
        "Ada Moss",
        "Ada Moss was a novelist. Ada Moss never married.",
        "Ada Moss was a novelist. Her sister Eva's husband, the painter Karl Rook, died in 1944.",
    ),
}


RACES = ("in 1931", "in 1934", "in 1936", "in 1938")


def test_what_begins_in_four_years_comes_again_each_year() -> None:
    assert not _found("The Marl Regatta", *(f"The Marl Regatta began in Marl {year}." for year in RACES))


def test_nobody_is_born_in_four_years() -> None:
    assert _found("Ada Moss", *(f"Ada Moss was a pilot. Ada Moss was born {year}." for year in RACES))


def test_a_date_behind_a_clause_of_time_is_not_its_own() -> None:
    told = "Traffic on Marl Canal rose from 40 boats in 1914, when the canal opened, to 900 boats in 1990."
    assert not _found("Marl Canal", f"Marl Canal is long. {told}", "Marl Canal opened in 1914.")


def _found(title: str, *texts: str) -> list[str]:
    pages = [document_from_text(f"# {title}\n\n{text}\n", f"{place}.md", ".md") for place, text in enumerate(texts)]
    made = statements([claim for page in pages for claim in claims(page)])
    return [each.message for each in findings(made) if each.level is not Level.NOTE]


@pytest.mark.parametrize("case", FLAG.values(), ids=FLAG)
def test_is_flagged(case: tuple[str, str, str]) -> None:
    assert _found(*case)


@pytest.mark.parametrize("case", FINE.values(), ids=FINE)
def test_is_left_alone(case: tuple[str, str, str]) -> None:
    assert not _found(*case)
