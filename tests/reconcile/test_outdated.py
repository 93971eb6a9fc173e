"""outdated: a present tense that another passage ends."""

import pytest

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


MINE = "# Halden mine\n\n"
RUNNING = [
    (MINE + "The mine is still in operation.", MINE + "The Halden mine closed in 1998."),
    (MINE + "The Halden mine is operational.", MINE + "The Halden mine was shut down in 1998."),
    ("Greenhill Station is in use today.", "Greenhill Station was demolished in 1998."),
]


@pytest.mark.parametrize(("one", "other"), RUNNING)
def test_what_is_still_running_was_not_closed(flagged, one, other):
    (finding,) = flagged("outdated", one, other)
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "---\npublished: 1990-05-04\n---\n\n" + MINE + "The mine is still in operation.",
            MINE + "The Halden mine closed in 1998.",
        ),
        (MINE + "The mine is still in operation.", MINE + "The Halden mine closed in 1998. It was reopened in 2004."),
        (MINE + "The mine was in operation in 1950.", MINE + "The Halden mine closed in 1998."),
        (MINE + "The mine is out of use.", MINE + "The Halden mine closed in 1998."),
        (MINE + "The mine is in operation.", "# Orlo mine\n\nThe Orlo mine closed in 1998."),
    ],
)
def test_what_was_reopened_or_is_another_thing_may_run(flagged, one, other):
    assert flagged("outdated", one, other) == []
