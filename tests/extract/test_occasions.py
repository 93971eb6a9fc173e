"""Events named by a noun ask the same as the verb for them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The founding of Bluefin Robotics in 1993 made news.", "Bluefin Robotics | inception | 1993"),
        ("Bluefin's release of Kestrel 2 in 1995 was late.", "Kestrel 2 | publication date | 1995"),
        ("The release of Kestrel 2 came in 1998.", "Kestrel 2 | publication date | 1998"),
        ("1999 saw the release of Kestrel 3.", "Kestrel 3 | publication date | 1999"),
        ("Mira Olsen's death in 2004 was noted abroad.", "Mira Olsen | date of death | 2004"),
        ("Construction of the Greenhill Tower began in 1927.", "Greenhill Tower | construction started | 1927"),
        ("The Kestrel made its first flight on 4 May 1969.", "Kestrel | date of first flight | 4 May 1969"),
        ("The completion of the Salt Bridge in 1971 made news.", "Salt Bridge | completion date | 1971"),
        ("The abdication of Mira Olsen came in 1931.", "Mira Olsen | date of abdication | 1931"),
        ("Work on the Salt Bridge was started in 1964.", "Salt Bridge | construction started | 1964"),
        ("The foundation stone of the Salt Bridge was laid in 1961.", "Salt Bridge | construction started | 1961"),
        ("The Petrel, whose maiden voyage took place in 1910, sank.", "Petrel | date of first voyage | 1910"),
        ("The last eruption of Mount Aldo was in 1821.", "Mount Aldo | date of last eruption | 1821"),
        ("The premiere of The Salt Roads was held on 12 May 1987.", "Salt Roads | date of premiere | 12 May 1987"),
        ("Verania was under foreign rule until independence in 1944.", "Verania | date of independence | 1944"),
    ],
)
def test_a_noun_dates_what_it_is_of(told, text, said):
    assert said in told(text)


def test_a_line_of_a_timeline_may_be_a_noun(told):
    page = "# Mira Olsen\n\nMira Olsen was an engineer.\n\n- 1932: opening of the Salt Institute in Bergen\n"
    assert "Salt Institute | date of official opening | 1932" in told(page)


def test_what_became_of_an_event_does_not_date_it(told):
    assert not any("publication date" in line for line in told("The release of Kestrel 2 was reviewed in 1998."))
