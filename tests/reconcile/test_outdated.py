"""outdated: a present tense that another passage ends."""

from factcheck.model import Level
from factcheck.reconcile import findings

MIRA = "Mira Olsen"


def found(statements):
    return [finding for finding in findings(statements) if finding.rule == "outdated"]


def test_an_affiliation_that_has_ended_is_flagged(state):
    (finding,) = found(
        [
            state("a", MIRA, "affiliation", "Bluefin Robotics", state="current"),
            state("b", MIRA, "employer", "Bluefin Robotics", end_time="2024-12"),
        ]
    )
    assert finding.level is Level.WARNING
    assert [side[0].claim.span.source for side in finding.sides] == ["a", "b"]


def test_a_text_published_after_the_end_cannot_be_right(state):
    (finding,) = found(
        [
            state("a", MIRA, "affiliation", "Bluefin Robotics", state="current", published="2025-03-01"),
            state("b", MIRA, "employer", "Bluefin Robotics", end_time="2024-12"),
        ]
    )
    assert finding.level is Level.ERROR


def test_a_text_published_before_the_end_was_right(state):
    assert not found(
        [
            state("a", MIRA, "affiliation", "Bluefin Robotics", state="current", published="2021-03-01"),
            state("b", MIRA, "employer", "Bluefin Robotics", end_time="2024-12"),
        ]
    )


def test_a_past_or_undecided_tense_is_left_alone(state):
    assert not found(
        [
            state("a", MIRA, "employer", "Bluefin Robotics", start_time="2016"),
            state("b", MIRA, "employer", "Bluefin Robotics", end_time="2024-12"),
            state("c", MIRA, "employer", "Bluefin Robotics", state="former"),
        ]
    )


def test_an_end_at_another_place_is_left_alone(state):
    assert not found(
        [
            state("a", MIRA, "affiliation", "Bluefin Robotics", state="current"),
            state("b", MIRA, "employer", "Nordhavn Group", end_time="2024-12"),
        ]
    )


def test_somebody_who_came_back_is_left_alone(state):
    assert not found(
        [
            state("a", MIRA, "affiliation", "Bluefin Robotics", state="current"),
            state("b", MIRA, "employer", "Bluefin Robotics", end_time="2019"),
            state("b", MIRA, "employer", "Bluefin Robotics", start_time="2022"),
        ]
    )
