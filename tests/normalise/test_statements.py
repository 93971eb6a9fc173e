"""Claims become statements: values read by kind, times as dates, doubt as Unread."""

import dataclasses

from factcheck.model import Date, Duration, Qualifier, Quantity, Relation, Unread
from factcheck.normalise import statements


def test_values_are_read_as_the_predicate_wants_them(say):
    born, height, running = statements(
        [
            say("a.txt", "Mira Olsen", "date_of_birth", "4 May 1971", kind="date"),
            say("a.txt", "Greenhill Tower", "measure:tall", "212 metres", kind="quantity", about="place"),
            say("a.txt", "The Salt Roads", "duration", "108 minutes", kind="quantity", about="work"),
        ]
    )
    assert isinstance(born.value, Date)
    assert isinstance(height.value, Quantity)
    assert height.predicate.id == "height"
    assert isinstance(running.value, Duration)


def test_what_cannot_be_read_is_kept_with_its_reason(say):
    (found,) = statements([say("a.txt", "Mira Olsen", "date_of_birth", "a rainy day", kind="text")])
    assert isinstance(found.value, Unread)
    assert found.value.reason
    (school,) = statements([say("a.txt", "Mira Olsen", "educated_at", "2014", kind="date")])
    assert isinstance(school.value, Unread)


def test_an_open_field_is_read_as_what_it_looks_like(say):
    (found,) = statements(
        [say("a.txt", "Kestrel 2", "field:maiden flight", "4 May 1971", kind="date", about="product")]
    )
    assert isinstance(found.value, Date)


def test_times_are_read_and_qualifiers_are_sorted(say):
    (found,) = statements(
        [
            say(
                "a.txt",
                "Mira Olsen",
                "employer",
                "Bluefin Robotics",
                start_time="2016",
                end_time="2024",
                part="lab",
                published="2025-01-02",
            )
        ]
    )
    assert [name for name, _ in found.qualifiers] == ["end_time", "part", "published", "start_time"]
    assert isinstance(dict(found.qualifiers)["start_time"], Date)


def test_one_statement_for_each_claim_in_order(say):
    claims = [
        say("a.txt", f"Vessel {number}", "count:mast", str(number), kind="quantity", about="product")
        for number in range(5)
    ]
    assert [statement.claim for statement in statements(claims)] == claims


def test_a_life_in_two_dates_answers_two_questions(say):
    born, died = statements([say("a.txt", "Mira Olsen", "lived", "4 May 1871 – 9 March 1919", kind="date")])
    assert (born.predicate.id, born.value.text) == ("date_of_birth", "1871-05-04")
    assert (died.predicate.id, died.value.text) == ("date_of_death", "1919-03-09")
    assert born.claim is died.claim


def test_an_amount_of_the_wrong_dimension_is_no_answer(say):
    (found,) = statements([say("a.txt", "Port Aldo", "population", "22.2%", kind="quantity", about="place")])
    assert isinstance(found.value, Unread)


def test_an_age_is_an_age_whatever_measure_it_was_taken_for(say):
    (found,) = statements([say("a.txt", "Mira Olsen", "measure:duration", "34 years old", kind="duration")])
    assert found.predicate.id == "measure:age"


def test_the_average_in_a_label_is_a_statistic(say):
    claim = say("a.txt", "Tarnis", "measure:temperature", "-63 °C", kind="quantity", about="place", part="average")
    claim = dataclasses.replace(claim, qualifiers=(Qualifier("kind", claim.qualifiers[0].mention),))
    (found,) = statements([claim])
    assert ("statistic", "mean") in [(name, value.text) for name, value in found.qualifiers]


def test_degrees_of_difference_have_no_nought(say):
    kelvin, celsius, fahrenheit, warmth = statements(
        [
            say("a.txt", "Corvane", predicate, text, kind="quantity", about="place")
            for predicate, text in (
                ("measure:temperature difference", "90 K"),
                ("measure:temperature difference", "90 °C"),
                ("measure:temperature difference", "162 °F"),
                ("temperature", "90 °C"),
            )
        ]
    )
    assert kelvin.value.relation(celsius.value) is Relation.SAME
    assert celsius.value.relation(fahrenheit.value) is Relation.COMPATIBLE
    assert kelvin.value.relation(warmth.value) is Relation.CONTRADICTORY


def test_a_relative_has_the_name_that_some_source_gives(say):
    told = [
        say("a.txt", "Mira Olsen", "spouse", "Erik Dahl"),
        say("a.txt", "Mira Olsen's husband", "date_of_death", "1904", kind="date"),
        say("a.txt", "Mira Olsen's father", "date_of_death", "1880", kind="date"),
    ]
    ids = [each.subject.id for each in statements(told)]
    assert ids == ["mira-olsen", "erik-dahl", "mira-olsen/father"]
    told.append(say("b.txt", "Mira Olsen", "spouse", "Jonas Rook"))
    assert statements(told)[1].subject.id == "mira-olsen/husband"
