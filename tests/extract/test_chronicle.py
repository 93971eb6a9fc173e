"""Lines of a timeline tell what a sentence would, whatever they leave out and wherever their date stands."""

from __future__ import annotations

import pytest

SHIP = "# SS Halvorsen\n\nThe SS Halvorsen was a liner.\n\n"
PERSON = "# Ellen Marsh\n\nEllen Marsh was a botanist.\n\n"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            "| Date | Event |\n|---|---|\n| 14 March 1921 | Ship sinks |\n",
            "SS Halvorsen | date of sinking | 14 March 1921",
        ),
        (
            "| Date | Event |\n|---|---|\n| 14 March 1921 | Strikes reef |\n",
            "SS Halvorsen | date of strike | 14 March 1921",
        ),
        (
            "| Date | Event | Source |\n|---|---|---|\n| 14 March 1921 | Ship sinks | log |\n",
            "SS Halvorsen | date of sinking | 14 March 1921",
        ),
        ("- Ship sunk: 14 March 1921\n- Length: 90 m\n", "SS Halvorsen | date of sinking | 14 March 1921"),
        ("- Ship sunk 14 March 1921\n- Crew saved\n", "SS Halvorsen | date of sinking | 14 March 1921"),
        ("14 March, 1921, Ship sinks\n", "SS Halvorsen | date of sinking | 14 March, 1921"),
        ("**1921** · 14 March. Ship sinks. 3 May. Inquiry opens.\n", "SS Halvorsen | date of sinking | 14 March 1921"),
        (
            "### 14 March 1921\n\nShip sinks.\n\n### 3 May 1987\n\nWreck found.\n",
            "SS Halvorsen | date of sinking | 14 March 1921",
        ),
        (
            "| Date | Event |\n|---|---|\n| 3 May 1987 | Wreck located |\n",
            "SS Halvorsen's wreck | time of discovery or invention | 3 May 1987",
        ),
    ],
)
def test_a_headline_with_a_date_is_an_event(told, lines, said):
    assert said in told(SHIP + lines)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("**1931** Born in Dublin\n\n**1961** Marries Tom Reed\n", "Ellen Marsh | date of marriage | 1961"),
        ("**1931** Born in Dublin\n\n**1961** Marries Tom Reed\n", "Ellen Marsh | date of birth | 1931"),
        ("### 1931\n\nBorn in Dublin.\n\n### 1999\n\nDies in Cork.\n", "Ellen Marsh | date of death | 1999"),
        ("- 1999 - Killed by a falling tree\n- 1931 - Born in Cork\n", "Ellen Marsh | date of birth | 1931"),
    ],
)
def test_a_line_without_a_subject_tells_of_the_page(told, lines, said):
    assert said in told(PERSON + lines)


def test_what_was_done_to_the_page_needs_no_subject(told):
    lines = told("# Brightwell Foods\n\n- 1952 - Founded by Mara Quill in Leeds\n- 1991 - Acquired by Harlan Group\n")
    assert "Brightwell Foods | inception | 1952" in lines
    assert "Brightwell Foods | date of acquisition | 1991" in lines


def test_goods_that_become_available_are_released(told):
    lines = told("# Kestrel\n\nThe Kestrel is a small computer.\n\n30 Nov, 2012, Kestrel Two now available\n")
    assert "Kestrel Two | publication date | 30 Nov, 2012" in lines


def test_figures_by_year_are_no_events(told):
    table = "| Year | Population |\n|---|---|\n| 1990 | 12,400 |\n| 2000 | 15,300 |\n"
    assert not any("date of" in line for line in told("# Karsk\n\nKarsk is a town.\n\n" + table))


def test_a_heading_that_is_the_only_date_dates_nothing_below(told):
    lines = told("# Ellen Marsh\n\nEllen Marsh was a botanist.\n\n## 1953\n\nGraduated from Trinity College.\n")
    assert not any("date of graduate" in line for line in lines)


def test_the_quote_of_a_retold_line_is_in_the_source(claimed):
    text = SHIP + "**1921** · 14 March. Ship sinks. 3 May. Inquiry opens.\n"
    assert all(claim.span.quote == text[claim.span.start : claim.span.end] for claim in claimed(text))
