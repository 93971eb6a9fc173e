"""What happened when, for verbs that no vocabulary knows."""

from __future__ import annotations

import pytest

from factcheck import vocabulary


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen moved to Aarhus in 1990.", "Mira Olsen | date of move | 1990"),
        ("The Aldo was repaired in 1931.", "Aldo | date of repair | 1931"),
        ("Erik Dahl repaired the Petrel in 1931.", "Petrel | date of repair | 1931"),
        ("It was in 1931 that the Aldo was repaired.", "Aldo | date of repair | 1931"),
        ("It wasn't until 1931 that the Aldo Bridge was repaired.", "Aldo Bridge | date of repair | 1931"),
        ("The Aldo was repaired in '61, after a storm in 1959.", "Aldo | date of repair | 1961"),
    ],
)
def test_what_happened_has_its_date(told, text, said):
    assert said in told(text)


def test_where_it_happened_is_part_of_the_question(claimed):
    (moved,) = [each for each in claimed("Mira Olsen moved to Aarhus in 1990.") if each.extractor == "events"]
    assert [(each.name, each.mention.text) for each in moved.qualifiers] == [("object", "Aarhus")]


def of(claims, predicate):
    """Whose event it is, what the other party is and when, of the claims of one kind of event."""
    return [
        (each.subject.text, next((q.mention.text for q in each.qualifiers if q.name == "object"), ""), each.value.text)
        for each in claims
        if vocabulary.predicate(each.predicate).id == predicate
    ]


@pytest.mark.parametrize(
    ("texts", "predicate", "event"),
    [
        (
            ("Bluefin Robotics hired Mira Olsen in 1962.", "Mira Olsen joined Bluefin Robotics in 1962."),
            "date:join",
            ("Mira Olsen", "Bluefin Robotics", "1962"),
        ),
        (
            ("Mira Olsen developed Tidalog in 1957.", "In 1957, the work of Mira Olsen resulted in Tidalog."),
            "date:create",
            ("Tidalog", "", "1957"),
        ),
        (
            ("Mira Olsen was appointed director in 1970.", "Mira Olsen became director in 1970."),
            "date:become",
            ("Mira Olsen", "director", "1970"),
        ),
        (
            ("Mira Olsen was awarded the Kestrel Prize in 1980.", "Mira Olsen received the Kestrel Prize in 1980."),
            "date:award",
            ("Mira Olsen", "Kestrel Prize", "1980"),
        ),
    ],
)
def test_one_event_in_other_words(claimed, texts, predicate, event):
    assert [of(claimed(text), predicate) for text in texts] == [[event], [event]]


@pytest.mark.parametrize(
    ("line", "predicate", "event"),
    [
        ("Joined Coast Guard (1951) at age 29", "date:join", ("Coast Guard", "1951")),
        ("Promoted to captain (1973) by the board", "date:become", ("captain", "1973")),
        ("Assigned to the Tide Project at Harrow (1944)", "date:assign", ("Tide Project", "1944")),
        ("Elected president in 1990", "date:elect", ("president", "1990")),
        ("1908: becomes full professor", "date:become", ("full professor", "1908")),
        ("**1933**: joins Bluefin Robotics", "date:join", ("Bluefin Robotics", "1933")),
    ],
)
def test_a_line_without_a_subject_is_about_the_topic(claimed, line, predicate, event):
    page = f"# Mira Olsen\n\nMira Olsen was an engineer.\n\n## Career\n\n- {line}\n"
    assert of(claimed(page), predicate) == [("Mira Olsen", *event)]


def test_a_name_in_capitals_behind_the_verb_is_what_was_made(told):
    assert "TIDE-O-MATIC | date of creation | 1956" in told("Rook and his team developed TIDE-O-MATIC in 1956.")


def test_what_somebody_says_or_finishes_as_is_no_event(told):
    assert told("Mira Olsen described the tides in 1931.") == []
    assert told("Mira Olsen finished third in 1931.") == []


def test_what_is_planned_has_not_happened(told):
    assert told("The Aldo will be repaired in 2031.") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Greenhill Tower was opened by the mayor of Aldo in 1931.",
            "Greenhill Tower | date of official opening | 1931",
        ),
        ("3 June 1911: Greenhill Tower was opened.", "Greenhill Tower | date of official opening | 3 June 1911"),
        ("Verania gained independence in 1918.", "Verania | date of independence | 1918"),
        ("Kestrel 1 came out in 1991, Kestrel 2 was released in 1994.", "Kestrel 2 | publication date | 1994"),
    ],
)
def test_the_date_belongs_to_the_verb_behind_whose_words_it_stands(told, text, said):
    assert said in told(text)


def test_a_chronicle_may_begin_with_bare_years(told):
    page = "# Verania\n\nVerania is an island.\n\n## History\n\n1. 870 - Sailors settle Verania\n2. 1918 - Verania becomes independent\n"
    assert "Verania | date of independence | 1918" in told(page)


def test_who_acts_after_until_is_not_the_subject_before(told):
    page = "# Red deer\n\nRed deer are animals. They were hunted until the Northern Deer Board banned all hunting of red deer in 1969."
    assert told(page) == ["red deer's hunting | date of ban | 1969"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bluefin Robotics went public in 1999.", "Bluefin Robotics | initial public offering | 1999"),
        (
            "Bluefin Robotics has been listed on the stock exchange since 1999.",
            "Bluefin Robotics | initial public offering | 1999",
        ),
        ("The Salt Roads hit theatres in June 1988.", "Salt Roads | publication date | June 1988"),
        ("The Salt Roads was first performed in Aldo in 1755.", "Salt Roads | date of premiere | 1755"),
        ("The Salt Roads made its debut in 1755.", "Salt Roads | date of premiere | 1755"),
        ("Kestrel was open-sourced in 2008.", "Kestrel | date of open source | 2008"),
        ("The Battle of Morne took place in July 1644.", "Battle of Morne | point in time | July 1644"),
        ("The Battle of Morne was fought on 12 June 1644.", "Battle of Morne | point in time | 12 June 1644"),
        ("Mount Aldo last erupted in 1783.", "Mount Aldo | date of last eruption | 1783"),
        ("Mira Olsen was honoured with the Salt Prize in 1903.", "Mira Olsen | date of award | 1903"),
        ("The Salt Museum opened its doors in 1884.", "Salt Museum | date of official opening | 1884"),
        ("The Salt Museum welcomed its first visitors in 1884.", "Salt Museum | date of official opening | 1884"),
        ("The Salt Roads was not published until 1958.", "Salt Roads | publication date | 1958"),
        ("Mira Olsen began shooting The Salt Roads in June 1986.", "Salt Roads | start time | June 1986"),
        ("Mira Olsen began building the Salt Bridge in 1961.", "Salt Bridge | construction started | 1961"),
        ("Aldo is first mentioned in a charter from 1178.", "Aldo | date of first mention | 1178"),
        ("On 29 May 1914 the Petrel struck a rock and sank.", "Petrel | date of sinking | 29 May 1914"),
        ("The Harrow bridge was closed in 1931.", "Harrow Bridge | date of closure | 1931"),
    ],
)
def test_an_event_has_one_question_whatever_the_words(told, text, said):
    assert said in told(text)


def test_a_version_that_follows_is_released(told):
    page = "# Kestrel\n\nKestrel is a program. Kestrel is small. Version 3.0 followed in 2004.\n"
    assert "Kestrel 3.0 | publication date | 2004" in told(page)


def test_a_law_that_is_introduced_is_not_in_force(told):
    assert not any("introduction" in line for line in told("The Salt Act came into force in 1931."))
    assert "Salt Tax | date of introduction | 1931" in told("The Salt Tax came into force in 1931.")


def test_a_site_is_listed_with_what_it_is_listed_as(claimed):
    lists = (
        "In 1962 the Senn Delta was inscribed as a World Heritage Site.",
        "UNESCO listed the Senn Delta in 1962.",
    )
    assert {each for text in lists for each in of(claimed(text), "date:designate")} == {
        ("Senn Delta", "heritage site", "1962")
    }


def test_what_bears_a_name_was_not_born(told):
    assert not any("birth" in line for line in told("Mira Olsen found the comet that bears her name on 9 March 1910."))


def test_two_who_marry_are_each_the_others(claimed):
    pair = claimed("Mira Olsen met Erik Dahl in 1894. They were married on 3 May 1897.")
    assert ("Mira Olsen", "Erik Dahl", "3 May 1897") in of(pair, "date:marry")


def test_a_pause_is_no_end(claimed):
    (closed,) = [
        each for each in claimed("The Salt Museum was closed for repairs in 1998.") if each.extractor == "events"
    ]
    assert "turn" in {qualifier.name for qualifier in closed.qualifiers}


def test_a_time_of_day_is_a_question_of_its_own(told):
    lines = told("# MV Orla\n\nThe MV Orla was a ferry. The MV Orla capsized at 2:45 AM and sank at 3:05 AM.\n")
    assert "MV Orla | time of sinking | 03:05" in lines
    assert not any("date of sinking" in line for line in lines)


@pytest.mark.parametrize("text", ["sank at about 3 AM", "sank at 3:05 AM GMT"])
def test_a_time_that_is_rough_or_of_a_zone_is_no_answer(told, text):
    assert not any(
        "time of sinking" in line for line in told(f"# MV Orla\n\nThe MV Orla was a ferry. The MV Orla {text}.\n")
    )


@pytest.mark.parametrize("verb", ["hit a reef", "collided with a reef", "crashed into a reef", "rammed a reef"])
def test_what_runs_into_a_thing_strikes_it(told, verb):
    assert "MV Orla | date of strike | 3 May 1961" in told(f"The MV Orla {verb} on 3 May 1961.")


def test_the_first_of_a_name_is_another(claimed):
    (fought,) = [c for c in claimed("The first Battle of Morne was fought in 1529.") if c.extractor == "events"]
    assert "turn" in {qualifier.name for qualifier in fought.qualifiers}


def test_behind_a_dash_the_sentence_goes_on_not_the_inner_clause(claimed):
    page = (
        "# Mira Olsen\n\nMira Olsen was an engineer. She died at the age at which Erik Dahl had died – on 3 May 1852.\n"
    )
    assert not [c for c in claimed(page) if c.predicate == "date_of_death" and c.subject.text == "Erik Dahl"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Salt War broke out in 1634 after a dispute over tolls.", "Salt War | start time | 1634"),
        ("The Salt War came to an end in 1640.", "Salt War | end time | 1640"),
        ("The Glass Harbour Tour kicked off on 9 March 2011.", "Glass Harbour Tour | start time | 9 March 2011"),
        ("Ysolde III's reign began in 1702.", "Ysolde III | date of take throne | 1702"),
        ("The Tarn Society came into being in 1920.", "Tarn Society | inception | 1920"),
        ("Mira Olsen created the company Bluefin Robotics in 1993.", "Bluefin Robotics | inception | 1993"),
    ],
)
def test_beginnings_and_ends_in_other_words(told, text, said):
    assert said in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Dahl Quartet performs again after a long silence, ending in 2004.",
        "The Salt War began again in 1636.",
        "Mira Olsen began in 1990.",
        "Bluefin Robotics began showing the Great Thanksgiving Goose in the days of Erik Dahl.",
    ],
)
def test_what_is_no_beginning_or_end_of_the_thing(told, text):
    assert not [line for line in told(text) if "start time" in line or "end time" in line]


def test_a_career_as_one_thing_is_not_that_as_another(claimed):
    (claim,) = [c for c in claimed("Erik Dahl's career as a judge began in 1871.") if c.predicate == "date:begin"]
    assert "judge" in [q.mention.text for q in claim.qualifiers]


def test_a_season_in_a_name_is_no_date(told):
    assert not [line for line in told("Salt Night was released abroad as Indian Summer.") if "publication" in line]
