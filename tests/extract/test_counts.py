"""How many of what, and whose."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bluefin Robotics has 340 employees.", ["Bluefin Robotics | employees | 340"]),
        ("Kestrel 2 has 117 million parameters.", ["Kestrel 2 | number of parameters | 117 million"]),
        (
            "Kestrel 3, released in 2020, has 1.5 billion parameters.",
            ["Kestrel 3 | number of parameters | 1.5 billion"],
        ),
        ("Harrow Hall contains 48 pictures.", ["Harrow Hall | number of picture | 48"]),
        (
            "Bluefin Robotics has 340 employees and two offices.",
            ["Bluefin Robotics | employees | 340", "Bluefin Robotics | number of office | two"],
        ),
        ("Mira Olsen has written 12 novels.", ["Mira Olsen | number of novel | 12"]),
    ],
)
def test_a_count_has_its_owner(told, text, said):
    assert set(said) <= set(told(text))


def test_each_of_two_has_that_many(told):
    said = told("Mira Olsen and Erik Dahl have each won five prizes.")
    assert {"Mira Olsen | number of prize | five", "Erik Dahl | number of prize | five"} <= set(said)


def test_two_together_have_not_each_that_many(told):
    assert told("Mira Olsen and Erik Dahl have five boats.") == []


def test_what_was_done_is_part_of_the_question(claimed):
    (wrote,) = [claim for claim in claimed("Mira Olsen has written 12 novels.") if claim.predicate == "count:novel"]
    (owned,) = [claim for claim in claimed("Mira Olsen has 12 novels.") if claim.predicate == "count:novel"]
    assert [each.mention.text for each in wrote.qualifiers if each.name == "act"] == ["write"]
    assert [each for each in owned.qualifiers if each.name == "act"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Mira Olsen came second in the race.",
        "See chapter 12 of the manual.",
        "One of them stayed.",
    ],
)
def test_a_number_that_counts_nothing_claims_nothing(told, text):
    assert told(text) == []


def test_a_joint_number_is_no_number_of_one(claimed):
    (first, second) = [
        c for c in claimed("Erik Dahl and Mary Voss ran. They planted 300 trees.") if "tree" in c.predicate
    ]
    assert {first.subject.text, second.subject.text} == {"Erik Dahl", "Mary Voss"}
    assert all("jointly" in {each.name for each in claim.qualifiers} for claim in (first, second))


WRECK = "# SS Aldo\n\nThe SS Aldo was a liner of Verania. The SS Aldo sank in May 1951.\n\n"


@pytest.mark.parametrize(
    ("text", "predicate", "value"),
    [
        ("Some 40 people died.", "count:death", "Some 40"),
        ("It claimed 40 lives.", "count:death", "40"),
        ("More than 40 people lost their lives.", "count:death", "More than 40"),
        ("The death toll was 40.", "count:death", "40"),
        ("The disaster left 40 people dead.", "count:death", "40"),
        ("40 people perished.", "count:death", "40"),
        ("Forty dead.", "count:death", "Forty"),
        ("The death toll stood at 40.", "count:death", "40"),
        ("In total, 40 lives were lost.", "count:death", "40"),
        ("All in all 40 people didn't make it.", "count:death", "40"),
        ("Forty never came home.", "count:death", "Forty"),
        ("40 people are believed to have died.", "count:death", "40"),
        ("She went down with the loss of 40 lives.", "count:death", "40"),
        ("Only 70 survived.", "count:survivor", "70"),
        ("There were 70 survivors.", "count:survivor", "70"),
        ("Some 70 people were rescued.", "count:survivor", "Some 70"),
    ],
)
def test_deaths_and_survivors_are_counts_whatever_the_words(claimed, text, predicate, value):
    found = [(c.subject.text, c.value.text) for c in claimed(WRECK + text) if c.predicate == predicate]
    assert len(found) == 1
    assert found[0] == ("SS Aldo", value)


@pytest.mark.parametrize(
    "text",
    [
        "By noon the death toll stood at 12.",
        "Early reports spoke of 300 dead.",
        "Twelve of them died.",
        "Another 12 lives were lost in a second accident.",
        "A rowing boat was swept away with the loss of 12 lives.",
        "The Mill Lane fire killed 9 people.",
    ],
)
def test_what_is_not_said_of_all_the_dead_is_no_death_toll(claimed, text):
    assert not [c for c in claimed(WRECK + text) if c.predicate == "count:death" and c.subject.text == "SS Aldo"]


@pytest.mark.parametrize(
    "text",
    [
        "Verania is a state of 470,000 people.",
        "Verania is an island of 470,000.",
        "Verania counts 470,000 souls.",
        "Some 470,000 people live there.",
    ],
)
def test_who_lives_in_a_place_in_other_words(claimed, text):
    page = f"# Verania\n\nVerania is an island in the north. {text}"
    assert [c.subject.text for c in claimed(page) if c.predicate == "count:inhabitant"] == ["Verania"]


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Abbey has 9,000 visitors a year.",
        "About 9,000 people visit Tarn Abbey every year.",
        "Each year, 9,000 people visit Tarn Abbey.",
    ],
)
def test_a_number_in_a_time_is_a_rate(claimed, text):
    (claim,) = [c for c in claimed(f"# Tarn Abbey\n\n{text}") if "visitor" in c.predicate]
    assert claim.predicate == "measure:visitor"
    assert "/a" in claim.value.text or "a year" in claim.value.text


def test_deaths_of_some_are_not_the_deaths(claimed):
    (claim,) = [c for c in claimed(WRECK + "Two firefighters died.") if c.predicate == "count:death"]
    assert {"kind": "firefighter"}.items() <= {q.name: q.mention.text for q in claim.qualifiers}.items()


@pytest.mark.parametrize(
    "text",
    [
        "About 470 thousand people live in Verania.",
        "There are about 470 thousand people living in Verania.",
        "Verania is home to about 470 thousand people.",
        "With a population of about 470 thousand people, Verania is small.",
    ],
)
def test_the_people_of_a_place_are_its_population(claimed, text):
    found = [(c.subject.text, c.predicate) for c in claimed(text)]
    assert ("Verania", "count:inhabitant") in found


@pytest.mark.parametrize(
    "text", ["Some 2,100 passengers and crew were aboard.", "With 2,100 people on board, she left port."]
)
def test_everybody_aboard_is_one_question(claimed, text):
    found = [(c.subject.text, c.predicate) for c in claimed(WRECK + text)]
    assert ("SS Aldo", "count:person aboard") in found


@pytest.mark.parametrize("text", ["Nordhavn Labs employs 1,400 people.", "Nordhavn Labs has 1,400 employees."])
def test_the_people_that_a_firm_employs_are_its_employees(told, text):
    assert any(
        line.startswith("Nordhavn Labs") and line.endswith("1,400") and "employee" in line for line in told(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The boats rowed away, leaving 340 people aboard.",
        "Most of the 900 passengers who still remained on board drowned.",
    ],
)
def test_those_still_aboard_are_not_all_who_were(claimed, text):
    found = claimed(f"The SS Aldo is a liner. {text}")
    assert not [c for c in found if c.predicate == "count:person aboard" and c.confidence >= 0.5]


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("In the Harrow Fire, two men were killed in the first blast.", ["in the first blast"]),
        ("More than 30 people died within days or weeks of the Harrow Fire.", ["within days or weeks"]),
        ("The Harrow Fire killed 40 people.", []),
        ("The Harrow Fire killed 40 people, while others fled within hours.", []),
    ],
)
def test_the_dead_of_a_stretch_are_not_all_the_dead(claimed, text, window):
    told = [each for each in claimed(f"# Harrow Fire\n\n{text}\n") if each.predicate == "count:death"]
    assert [q.mention.text for each in told for q in each.qualifiers if q.name == "window"] == window


def test_plurals_of_letters_are_counted_like_other_plurals(told):
    assert "Kestrel 2 | number of gpu | 4" in told("# Kestrel 2\n\nKestrel 2 has 4 GPUs.")


def test_what_happens_to_parts_of_a_thing_is_counted_for_it(told):
    lines = told("# MV Orla\n\nThe MV Orla was a ferry.\n\nSix compartments of the MV Orla were flooded.\n")
    assert "MV Orla | number of compartment | Six" in lines


def test_a_line_of_a_list_says_who_lives_there(told):
    page = "# Karsk\n\nKarsk is a town. Karsk lies by the sea.\n\n- Home to 32,000 people\n- Covers 18 km²\n"
    lines = told(page)
    assert "Karsk | number of inhabitant | 32,000" in lines or "Karsk | population | 32,000" in lines
