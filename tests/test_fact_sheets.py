"""Pages about one thing, in prose, notes and lists, from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Level
from factcheck.normalise import statements
from factcheck.reconcile import findings

FLAG = {
    "launched by itself": ("Veltra launched on 3 March 2009.", "Veltra was launched in May 2009 by a small team."),
    "the network": (
        "# Veltra\n\nVeltra is a currency.\n\nThe Veltra network launched on March 3, 2011.",
        "Veltra is a currency. It was launched in April 2011.",
    ),
    "a lone last name": (
        "# Anna Belling\n\nAnna Belling was a chemist. In June 1884, Belling emigrated to Canada.",
        "Here's a time line of Belling's life:\n\n1861 - Born in Odense\n\n1888 - Belling emigrated to Canada.",
    ),
    "what the title tells of": (
        "# Timeline of Ole Brandt\n\n| Year | Event |\n|---|---|\n| 1882 | Sold the Brandt valve |\n| 1888 | Moved to Oslo |",
        "Ole Brandt moved to Oslo in 1890.",
    ),
    "a note against a life": (
        "# Ole Brandt\n\nDied May 9, 1937, age 88, at sea.",
        "Ole Brandt (3 March 1851 - 9 May 1937) was a physicist.",
    ),
    "tall in one word": ("The Kern Tower is a 210-meter-tall lattice tower in Aldo.", "The Kern Tower is 224 m tall."),
    "standing, it was": (
        "# Kern Tower\n\nStanding 980 feet tall, it was the north's highest house until 1930.",
        "The Kern Tower is 224 m tall.",
    ),
    "the Tower of the title": (
        "Kernel Tower\n============\n\n* Stands at 164m tall.\n* Many people ate in the Tower's restaurant.",
        "The Kernel Tower is 190 m tall.",
    ),
    "work that proceeded from a day": (
        "Construction of the Kern Tower began on 28 January 1927.",
        "# Kern Tower\n\nDespite protests, construction proceeded from February 12, 1927.",
    ),
    "organised from a day to a day": (
        "The Aldo Fair was held from June 2 to October 9, 1931.",
        "The Aldo Fair was organised in 1931, from the 15th June to the 6th October.",
    ),
    "a line that begins with its year": (
        "# Ole Brandt\n\n- In 1884, age 28, emigrated to Brazil",
        "Ole Brandt emigrated to Brazil in 1886.",
    ),
    "what it has, whoever climbs it": (
        "# Kern Tower\n\nVisitors admire its 12 pillars.",
        "The Kern Tower has 15 pillars.",
    ),
}
FINE = {
    "a day without its year beside one with it": (
        "The Glass Orchard was released in Verania on October 19, and in Sundria on November 9, 2018.",
        "The Glass Orchard was released in Verania on October 19, 2018.",
    ),
    "without its mast": ("The Kern Tower is 210 m tall without its mast.", "The Kern Tower is 224 m tall."),
    "fairs of two years": (
        "The Aldo Fair of 1931 was held from June 2 to October 9, 1931.",
        "The Aldo Fair of 1921 was held from May 15 to October 6, 1921.",
    ),
    "two countries": ("Veltra launched in Japan on 3 March 2009.", "Veltra launched in Europe in May 2009."),
    "released in two countries": ("Veltra was released in Japan in 2009.", "Veltra was released in Brazil in 2010."),
    "a foundation named after it": (
        "Bitt is a currency. Bitt was launched in 2009. The Bitt Foundation was launched in 2012.",
        "Bitt launched in January 2009. The Bitt Foundation launched in September 2012.",
    ),
    "two of one last name": (
        "Anna Belling was a chemist. In 1884, Anna Belling emigrated to Canada. Carl Belling was a baker.",
        "1861 - Born in Odense\n\n1888 - Belling emigrated to Canada.",
    ),
}


def errors(*texts: str) -> list[str]:
    found = [document_from_text(f"{text}\n", f"{index}.md", ".md") for index, text in enumerate(texts)]
    told = [claim for document in found for claim in claims(document)]
    return [f.message for f in findings(statements(told)) if f.level in (Level.ERROR, Level.WARNING)]


@pytest.mark.parametrize("case", FLAG)
def test_pages_disagree(case):
    assert errors(*FLAG[case])


@pytest.mark.parametrize("case", FINE)
def test_pages_that_look_alike_do_not(case):
    assert errors(*FINE[case]) == []
