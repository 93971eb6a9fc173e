"""drift: figures that move, and growing ones that fall."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Level
from factcheck.reconcile import findings

PAPER = "Kestrel paper"


def found(state, *said):
    statements = [
        state(source, PAPER, predicate, value, **more)
        for source, (predicate, value, more) in zip("abcdef", said, strict=False)
    ]
    return [finding for finding in findings(statements) if finding.rule == "drift"]


def at(year):
    return {"point_in_time": str(year)}


FALLING = {
    "citations": [("citations", "1400", at(2019)), ("citations", "1250", at(2021))],
    "deaths": [("number_of_deaths", "150", at(2003)), ("number_of_deaths", "90", at(2004))],
    "episodes": [("number_of_episodes", "60", at(2003)), ("number_of_episodes", "48", at(2005))],
    "box office": [("box_office", "900", at(2003)), ("box_office", "800", at(2005))],
    "children": [("number_of_children", "4", at(1980)), ("number_of_children", "3", at(1990))],
    "by the day of publication": [
        ("citations", "1400", {"published": "2019-05-01"}),
        ("citations", "1250", {"published": "2021-05-01"}),
    ],
    "goals": [("count:goal", "90", at(2003)), ("count:goal", "80", at(2005))],
    "patents": [("count:patent", "90", at(2003)), ("count:patent", "80", at(2005))],
    "downloads": [("count:download", "900", at(2003)), ("count:download", "800", at(2005))],
    "units": [("total_produced", "900", at(2003)), ("total_produced", "800", at(2005))],
    "in one scope": [
        ("count:goal", "90", {"part": "league", **at(2003)}),
        ("count:goal", "80", {"part": "league", **at(2005)}),
    ],
}


@pytest.mark.parametrize("case", sorted(FALLING))
def test_a_growing_figure_that_falls_is_a_warning(state, case):
    (finding,) = found(state, *FALLING[case])
    assert finding.level is Level.WARNING


QUIET = {
    "no dates": [("citations", "1400", {}), ("citations", "1250", {})],
    "one date": [("citations", "1400", at(2019)), ("citations", "1250", {})],
    "the same year": [("citations", "1400", at(2019)), ("citations", "1250", at(2019))],
    "a year and a month in it": [("citations", "1400", at(2019)), ("citations", "1250", at("2019-05"))],
    "the same figure": [("citations", "1400", at(2019)), ("citations", "1400", at(2021))],
    "a bound that still holds": [("citations", ">1400", at(2019)), ("citations", ">1300", at(2021))],
    "a height": [("height", "1400", at(2019)), ("height", "1250", at(2021))],
    "another scope": [
        ("count:goal", "90", {"part": "league", **at(2003)}),
        ("count:goal", "80", {"part": "cup", **at(2005)}),
    ],
    "another question": [("citations", "1400", at(2019)), ("number_of_deaths", "1250", at(2021))],
    "a date of birth": [("date_of_birth", "1971", at(2019)), ("date_of_birth", "1970", at(2021))],
}


@pytest.mark.parametrize("case", sorted(QUIET))
def test_nothing_has_moved(state, case):
    assert found(state, *QUIET[case]) == []


@pytest.mark.parametrize(
    "said",
    [
        [("citations", "1400", at(2019)), ("citations", "2200", at(2021))],
        [("market_capitalization", "3000", at(2024)), ("market_capitalization", "2100", at(2025))],
        [("employees", "100", at(1995)), ("employees", "40", at(1996))],
    ],
)
def test_what_may_move_is_a_note(state, said):
    (finding,) = found(state, *said)
    assert finding.level is Level.NOTE
    assert [side[0].claim.value.text for side in finding.sides] == [value for _, value, _ in said]


@given(early=st.integers(1, 10**6), late=st.integers(1, 10**6), gap=st.integers(1, 80))
def test_a_growing_count_falls_exactly_where_the_later_one_is_smaller(state, early, late, gap):
    levels = {
        each.level
        for each in found(state, ("citations", str(early), at(1900)), ("citations", str(late), at(1900 + gap)))
    }
    assert (Level.WARNING in levels) == (late < early)


def test_a_table_of_each_year_grows_to_nothing(state):
    def row(source, value, year):
        told = state(source, PAPER, "number_of_deaths", value, **at(year))
        return dataclasses.replace(told, claim=dataclasses.replace(told.claim, extractor="fields"))

    def falling(*statements):
        return [
            finding for finding in findings(statements) if finding.rule == "drift" and finding.level is Level.WARNING
        ]

    assert not falling(row("a", "2600", 1980), row("a", "535", 2000))
    assert falling(row("a", "2600", 1980), row("b", "535", 2000))
