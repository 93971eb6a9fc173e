"""How long somebody was somewhere, against when that began and ended in another text."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings


def found(*texts: str) -> list[str]:
    pages = [document_from_text(text, f"{n}.md", ".md") for n, text in enumerate(texts)]
    told = findings(statements([claim for page in pages for claim in claims(page)]))
    return [each.rule for each in told if each.rule == "broken-arithmetic"]


MOSS = "# Ada Moss\n\nAda Moss joined Bluefin in 1968 and left the company in 1974. She sang for years."
SEAT = "# Ada Moss\n\n- 1951: elected to parliament\n- 1959: leaves parliament\n"
CHOIR = "# Ada Moss\n\n- **1931–36**: Singer in the choir of the Aldo Opera\n- **1936**: moves to Cork\n"
CHIEF = "# Bluefin\n\nAda Moss became chief executive of Bluefin in March 1999 and stepped down in April 2002."
TABLE = "# Bluefin\n\nBluefin was founded in 1909.\n\n| Manager | From | Until |\n|---|---|---|\n| Ada Moss | July 2003 | June 2007 |\n"
ARMY = "# Ada Moss\n\nAda Moss joined the army in 1921 and retired from the army in 1938."
MILL = "# Sella Tower\n\nWork on the Sella Tower started in June 1921. It was finished in August 1926."

MAYOR = "# Ada Moss\n\nAda Moss (born 1950) was mayor of Vale from 1991 to 1995."
WED = "# Ada Moss\n\nAda Moss married Karl Holm in 1931; they divorced in 1938."
WAR = "# Tarvo War\n\nThe Tarvo War (1702–1705) was fought between Tarvo and Sell."
LINE = "# Orlo Line\n\nThe Orlo Line opened in 1901 and closed in 1938."

LONG = {
    "an office": ("Ada Moss served as mayor of Vale for ten years.", MAYOR),
    "years as": ("Her ten years as mayor of Vale ended in defeat.", MAYOR),
    "a marriage": ("Her marriage to Karl Holm lasted twenty years.", WED),
    "a war": ("The Tarvo War raged for nine years.", WAR),
    "a line": ("The Orlo Line ran for 80 years.", LINE),
    "given": ("Ada Moss gave twelve years to Bluefin.", MOSS),
    "sat": ("Ada Moss sat in parliament for twenty years.", SEAT),
    "a line of a life": ("Ada Moss spent eleven years in the choir of the Aldo Opera.", CHOIR),
    "a post": ("Ada Moss was chief executive of Bluefin for seven years.", CHIEF),
    "a row of a table": ("Ada Moss managed Bluefin for nine years.", TABLE),
    "a career": ("Her military career spanned more than 30 years.", ARMY),
    "up in": ("the Sella Tower went up in just under two years.", MILL),
    "after so long": ("After twelve years of construction the Sella Tower was opened.", MILL),
}


@pytest.mark.parametrize("case", sorted(LONG))
def test_another_length_is_flagged(case: str) -> None:
    text, dates = LONG[case]
    assert found(f"{dates.split(chr(10))[0]}\n\n{text}", dates) == ["broken-arithmetic"]


FINE = {
    "in office": ("Ada Moss served as mayor of Vale for four years.", MAYOR),
    "in another office": ("Ada Moss served on the council of Vale for ten years.", MAYOR),
    "a line as long": ("The Orlo Line ran for 37 years.", LINE),
    "as long": ("Ada Moss gave six years to Bluefin.", MOSS),
    "elsewhere": ("Ada Moss gave twelve years to Halden.", MOSS),
    "came back": ("Ada Moss gave twelve years to Bluefin.", MOSS + " She joined Bluefin in 1980 and left it in 1986."),
    "another choir": ("Ada Moss spent eleven years in the choir of the Tarn Opera.", CHOIR),
    "two lines": ("Ada Moss spent eleven years in the choir of the Aldo Opera.", CHOIR + "- **1940–46**: Singer in the choir of the Aldo Opera\n"),
    "another post": ("Ada Moss worked for Bluefin for seven years.", CHIEF),
    "another club": ("Ada Moss managed Halden for nine years.", TABLE),
    "another career": ("Her acting career spanned more than 30 years.", ARMY),
    "a part": ("The roof of the Sella Tower went up in two months.", MILL),
    "planned": ("It took nine years to plan the Sella Tower.", MILL),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(FINE))
def test_what_fits_or_is_another_is_left_alone(case: str) -> None:
    text, dates = FINE[case]
    assert found(f"{dates.split(chr(10))[0]}\n\n{text}", dates) == []
