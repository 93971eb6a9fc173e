"""role-clash: a founder who joined well after the founding."""

import pytest

from factcheck.reconcile import findings

FIRM, ROOK = "Bluefin", "Jonas Rook"


def found(statements):
    return [finding for finding in findings(statements) if finding.rule == "role-clash"]


def test_a_founder_who_joined_two_years_later_is_flagged(state):
    (finding,) = found(
        [
            state("a", FIRM, "founded_by", ROOK),
            state("b", FIRM, "inception", "2013"),
            state("a", ROOK, "employer", FIRM, start_time="2015", act="join"),
        ]
    )
    assert "2015" in finding.message
    assert "2013" in finding.message


def test_the_founding_may_be_known_from_another_founder(state):
    assert found(
        [
            state("a", FIRM, "founded_by", ROOK),
            state("a", FIRM, "founded_by", "Erik Dahl", start_time="2013"),
            state("a", ROOK, "employer", FIRM, start_time="2015", act="join"),
        ]
    )


@pytest.mark.parametrize("joined", ["2013", "2014", "2013-06", "2012"])
def test_a_founder_who_came_on_board_soon_is_left_alone(state, joined):
    assert not found(
        [
            state("a", FIRM, "founded_by", ROOK),
            state("b", FIRM, "inception", "2013"),
            state("a", ROOK, "employer", FIRM, start_time=joined, act="join"),
        ]
    )


def test_without_a_founding_date_nothing_is_said(state):
    assert not found(
        [state("a", FIRM, "founded_by", ROOK), state("a", ROOK, "employer", FIRM, start_time="2015", act="join")]
    )


def test_another_organisation_is_another_matter(state):
    assert not found(
        [
            state("a", FIRM, "founded_by", ROOK),
            state("b", FIRM, "inception", "2013"),
            state("a", ROOK, "employer", "Nordhavn", start_time="2015", act="join"),
        ]
    )
