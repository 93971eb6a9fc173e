"""Facts said in a clause: who did what to whom, whichever way round."""

from __future__ import annotations

import pytest

FOUNDED = ["Bluefin Robotics | founded by | Mira Olsen", "Bluefin Robotics | inception | 1993"]
BOTH = ["Bluefin Robotics | founded by | Mira Olsen", "Bluefin Robotics | founded by | Erik Dahl"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # active and passive
        ("Mira Olsen founded Bluefin Robotics in 1993.", FOUNDED),
        ("In 1993, Mira Olsen founded Bluefin Robotics.", FOUNDED),
        ("Bluefin Robotics was founded by Mira Olsen in 1993.", FOUNDED),
        ("Bluefin Robotics was founded in 1993 by Mira Olsen.", FOUNDED),
        ("Erik Dahl designed the Salt Gate.", ["Salt Gate | designed by | Erik Dahl"]),
        ("The Salt Gate was designed by Erik Dahl.", ["Salt Gate | designed by | Erik Dahl"]),
        # coordination
        ("Mira Olsen and Erik Dahl founded Bluefin Robotics.", BOTH),
        ("Bluefin Robotics was founded by Mira Olsen and Erik Dahl.", BOTH),
        (
            "Mira Olsen studied at Harrow University and Dahl College.",
            ["Mira Olsen | educated at | Harrow University", "Mira Olsen | educated at | Dahl College"],
        ),
        (
            "Mira Olsen was born in Bergen and died in Aarhus.",
            ["Mira Olsen | place of birth | Bergen", "Mira Olsen | place of death | Aarhus"],
        ),
        (
            "Kestrel 2 was announced on 3 May 2018 and released on 5 June 2018.",
            ["Kestrel 2 | announcement date | 3 May 2018", "Kestrel 2 | publication date | 5 June 2018"],
        ),
        # relative clauses
        ("Bluefin Robotics, which was founded in 1993, builds boats.", ["Bluefin Robotics | inception | 1993"]),
        ("Mira Olsen, who was born in Bergen, lives in Aarhus.", ["Mira Olsen | place of birth | Bergen"]),
        # participles
        ("Bluefin Robotics, founded in 1993 by Mira Olsen, builds boats.", FOUNDED),
        ("Kestrel 3, released in 2020, is a small model.", ["Kestrel 3 | publication date | 2020"]),
        # brackets
        (
            "Mira Olsen (born 4 May 1971 in Bergen) is an engineer.",
            ["Mira Olsen | date of birth | 4 May 1971", "Mira Olsen | place of birth | Bergen"],
        ),
    ],
)
def test_a_clause_says(told, text, said):
    assert set(said) <= set(told(text))


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Mira Olsen founded Bluefin Robotics in 1993.", "Mira Olsen | founded by"),
        ("Mira Olsen founded Bluefin Robotics in 1993.", "Mira Olsen | inception"),
        (
            "Bluefin Robotics, which was founded in 1993, moved to Bergen in 2001.",
            "Bluefin Robotics | inception | 2001",
        ),
        ("Mira Olsen was born in Bergen and died in Aarhus.", "Mira Olsen | place of birth | Aarhus"),
        ("Kestrel 2 was announced in 2018 and released in 2020.", "Kestrel 2 | publication date | 2018"),
    ],
)
def test_a_clause_does_not_say(told, text, unsaid):
    assert told(text)
    assert not [each for each in told(text) if each.startswith(unsaid)]


@pytest.mark.parametrize(
    ("relative", "born"),
    [("Her son Philip Dahl", "1999"), ("Her mother, Anna Dahl,", "1944"), ("Her father", "1941")],
)
def test_what_is_said_of_relatives_is_not_said_of_her(told, relative, born):
    page = f"# Mira Olsen\n\nMira Olsen is an engineer. {relative} was born in {born}.\n"
    assert not [each for each in told(page) if each.startswith("Mira Olsen | date of birth")]


def qualifiers(claim):
    return {each.name: each.mention.text for each in claim.qualifiers}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Erik Dahl joined Bluefin Robotics in 2001.", {"start_time": "2001"}),
        ("Erik Dahl left Bluefin Robotics in 2003.", {"end_time": "2003"}),
        ("Erik Dahl worked at Bluefin Robotics from 1993 to 2003.", {"start_time": "1993", "end_time": "2003"}),
        ("Erik Dahl works at Bluefin Robotics.", {"state": "current"}),
    ],
)
def test_a_job_has_its_time(claimed, text, expected):
    (job,) = [claim for claim in claimed(text) if claim.predicate == "employer"]
    assert (job.subject.text, job.value.text) == ("Erik Dahl", "Bluefin Robotics")
    assert expected.items() <= qualifiers(job).items()


def test_it_that_stands_for_what_follows_is_no_thing(told) -> None:
    opening = "# Kestrel 2\n\nKestrel 2 is a machine of Bluefin Robotics."
    assert not [
        line
        for line in told(f"{opening} In May 2016, it was announced that Erik Dahl would build a tower.")
        if "2016" in line
    ]
    assert [line for line in told(f"{opening} Kestrel 2 was announced in May 2016.") if "2016" in line]


def test_what_two_people_do_they_do_each(told):
    assert set(told("Erik Dahl and Mary Voss met in 1990. They joined Bluefin Robotics in 2001.")) >= {
        "Erik Dahl | employer | Bluefin Robotics",
        "Mary Voss | employer | Bluefin Robotics",
    }


def test_two_people_marry_each_other(told):
    page = "# Mary Voss\n\nMary Voss is an engineer. In May she met Erik Dahl. They were married on 3 May 1996."
    assert {"Mary Voss | spouse | Erik Dahl", "Erik Dahl | spouse | Mary Voss"} <= set(told(page))


def test_what_a_relative_did_the_person_did_not(told):
    page = (
        "# Philip Holm\n\nPhilip Holm was born in 1931. He came from Henry Holm, whose son Philip (died 1848) built a mill. "
        "The eldest son, Philip, was a judge. He died on 14 December 1812."
    )
    assert not [line for line in told(page) if "death" in line]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Bluefin Robotics is a maker and seller of buoys, headquartered in Bergen, Norway.",
            "Bluefin Robotics | headquarters location | Bergen",
        ),
        (
            "Bluefin Robotics is a maker and a school based in Bergen.",
            "Bluefin Robotics | headquarters location | Bergen",
        ),
        (
            "Mira Olsen holds a degree from Dahl University and a doctorate from Harrow College.",
            "Mira Olsen | educated at | Harrow College",
        ),
    ],
)
def test_what_is_said_behind_a_description(told, text, said):
    assert said in told(text)


def test_the_larger_place_is_listed_and_not_compared(claimed):
    found = [
        c.value.text for c in claimed("Mira Olsen was born in Harrow, Verania.") if c.predicate == "place_of_birth"
    ]
    assert found == ["Harrow"]


def test_nobody_was_born_now(told):
    text = "# Mary Voss\n\nMary Voss was an engineer. She was born in Aldo (Now in Verania) Olia, December 10, 1815."
    assert not [line for line in told(text) if line.endswith("| Now")]


def test_where_a_thing_was_released_is_part_of_the_question(claimed):
    (released,) = [
        c for c in claimed("The Salt Roads was released in Japan in June 1988.") if c.predicate == "publication_date"
    ]
    assert ("place", "Japan") in [(q.name, q.mention.text) for q in released.qualifiers]


def test_an_opening_to_traffic_is_not_the_ceremony(claimed):
    def told(text):
        (opened,) = [c for c in claimed(text) if c.predicate == "date_of_official_opening"]
        return {q.mention.text for q in opened.qualifiers if q.name == "of"}

    assert told("The Salt Bridge was opened to traffic in 1981.") == {"use"}
    assert told("The Salt Bridge was officially opened by the king in 1981.") == {"ceremony"}
    assert told("The Salt Bridge was opened in 1981.") == set()


def test_what_was_also_published_was_published_before(claimed):
    (published,) = [
        c for c in claimed("The Salt Roads was also published in 1934.") if c.predicate == "publication_date"
    ]
    assert "turn" in {q.name for q in published.qualifiers}
