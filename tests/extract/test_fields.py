"""Keys and values: lists, tables, front matter."""

from __future__ import annotations

import pytest

LIFE = "# Mira Olsen\n\nMira Olsen is an engineer. Mira Olsen lives in Bergen.\n\n"
FIRM = "# Bluefin Robotics\n\nBluefin Robotics builds boats. Bluefin Robotics is known for them.\n\n"
MODEL = "# Kestrel\n\nKestrel is a model. Kestrel is small.\n\n"


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (
            LIFE + "- Born: 4 May 1971\n- Education: Harrow University\n",
            ["Mira Olsen | date of birth | 4 May 1971", "Mira Olsen | educated at | Harrow University"],
        ),
        (LIFE + "- **Children:** 2\n", ["Mira Olsen | number of children | 2"]),
        (FIRM + "- Founded: 1993\n", ["Bluefin Robotics | inception | 1993"]),
        (
            FIRM + "**Founders:** Mira Olsen, Erik Dahl\n",
            ["Bluefin Robotics | founded by | Mira Olsen", "Bluefin Robotics | founded by | Erik Dahl"],
        ),
        (FIRM + "Headquarters: Bergen\n", ["Bluefin Robotics | headquarters location | Bergen"]),
        (
            MODEL + "| Field | Value |\n|---|---|\n| Developer | Nordhavn Labs |\n| Released | 2018 |\n",
            ["Kestrel | developer | Nordhavn Labs", "Kestrel | publication date | 2018"],
        ),
        (
            "# Ships\n\nThe Aldo and the Petrel are ships.\n\n| Ship | Length | Crew |\n|---|---|---|\n| Aldo | 269 m | 40 |\n| Petrel | 150 m | 12 |\n",
            ["Aldo | length | 269 m", "Petrel | length | 150 m"],
        ),
    ],
)
def test_a_line_says_it_of_what_its_page_or_row_is_about(told, page, said):
    assert set(said) <= set(told(page))


def test_a_row_says_nothing_of_another_row(told):
    page = "# Ships\n\nThe Aldo and the Petrel are ships.\n\n| Ship | Length | Crew |\n|---|---|---|\n| Aldo | 269 m | 40 |\n| Petrel | 150 m | 12 |\n"
    assert not [each for each in told(page) if each in ("Aldo | length | 150 m", "Petrel | length | 269 m")]


def test_front_matter_is_read(told):
    assert "Mira Olsen | date of birth | 1971-05-04" in told(
        "---\ntitle: Mira Olsen\nborn: 1971-05-04\n---\n\nMira Olsen built boats.\n"
    )


def test_the_date_of_a_page_dates_its_claims(claimed):
    found = claimed("---\ntitle: Boats\ndate: 2019-05-04\n---\n\nBluefin Robotics has 340 employees.\n")
    assert found
    assert {claim.published for claim in found} == {"2019-05-04"}


def test_a_present_state_is_marked_and_a_date_is_none(claimed):
    found = claimed(LIFE + "- Employer: Bluefin Robotics\n- Born: 4 May 1971\n")
    states = {
        claim.predicate: [q.mention.text for q in claim.qualifiers if q.name == "state"]
        for claim in found
        if claim.extractor == "fields"
    }
    assert states == {"employer": ["current"], "date_of_birth": []}


def test_a_default_is_another_question_than_the_value(claimed) -> None:
    page = "# Kestrel 2\n\nKestrel 2 is a machine.\n\n- Memory: 512 MB (default), up to 10 GB\n"
    memory = [claim for claim in claimed(page) if claim.predicate == "memory_capacity"]
    assert [(claim.value.text, [(q.name, q.mention.text) for q in claim.qualifiers]) for claim in memory] == [
        ("512 MB", [("statistic", "default")])
    ]
