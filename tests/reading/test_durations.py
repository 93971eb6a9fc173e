"""Durations and sets of times in text."""

from __future__ import annotations

import pytest

from factcheck.model import Duration, Relation, Text, Unread
from factcheck.reading import read, read_value


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("two and a half years", "P2Y6M"),
        ("a year and a half", "P1Y6M"),
        ("21 hours 31 minutes", "PT21H31M"),
        ("2 h 4 min", "PT2H4M"),
        ("17 h 20", "PT17H20M"),
        ("two years, three months and five days", "P2Y3M5D"),
        ("six-month", "P6M"),
        ("half an hour", "PT30M"),
        ("a couple of weeks", "P2W"),
        ("several years", "PXY"),
        ("over a decade", ">P10Y"),
        ("at least three days", ">=P3D"),
        ("nearly 20 years", "<~P20Y"),
        ("about 40 minutes", "~PT40M"),
        ("two decades", "P20Y"),
        ("a fortnight", "P2W"),
        ("5-10 years", "P5Y/P10Y"),
        ("two to three weeks", "P2W/P3W"),
        ("a year or two", "P1Y/P2Y"),
        ("aged 34", "P34Y"),
        ("30-year-old", "P30Y"),
        ("2h30m", "PT2H30M"),
    ],
)
def test_a_duration_in_words_is_read_as_iso(words: str, text: str) -> None:
    value = read_value(words, "duration")
    assert isinstance(value, Duration)
    assert value.text == text
    assert read_value(value.text, "duration") == value


@pytest.mark.parametrize("words", ["", "P", "PT", "5", "two", "years ago", "P1Y2", "two years in Rome", "P..Y"])
def test_what_is_no_duration_stays_unread(words: str) -> None:
    assert isinstance(read_value(words, "duration"), Unread)


@pytest.mark.parametrize(
    ("text", "kind", "words", "timex"),
    [
        ("It took two and a half years.", "duration", "two and a half years", "P2.5Y"),
        ("He lived there for over a decade.", "duration", "over a decade", "P1DE"),
        ("She died at age 63.", "duration", "age 63", "P63Y"),
        ("The 30-year-old won.", "duration", "30-year-old", "P30Y"),
        ("They meet every Friday.", "set", "every Friday", "XXXX-WXX-5"),
        ("They meet weekly.", "set", "weekly", "XXXX-WXX"),
        ("They meet daily.", "set", "daily", "XXXX-XX-XX"),
        ("They meet every other week.", "set", "every other week", "P2W"),
        ("They meet on Mondays.", "set", "Mondays", "XXXX-WXX-1"),
        ("They meet twice a month.", "set", "twice a month", "P1M"),
        ("For years they met.", "duration", "years", "PXY"),
    ],
)
def test_durations_and_sets_are_found_in_running_text(text: str, kind: str, words: str, timex: str) -> None:
    (reading,) = [r for r in read(text) if r.kind in ("date", "duration", "set")]
    assert (reading.kind, reading.text, reading.timex) == (kind, words, timex)
    assert text[reading.start : reading.end] == words


def test_a_set_keeps_its_timex_as_its_value() -> None:
    (reading,) = read("They meet every Friday.")
    assert reading.value == Text(text="XXXX-WXX-5")


def test_a_length_before_ago_is_a_date_and_no_duration() -> None:
    (reading,) = read("They met two years ago.")
    assert (reading.kind, reading.timex) == ("date", "XXXX")


@pytest.mark.parametrize(
    "text", ["Wait a second time.", "A day-to-day job.", "Day by day it grew.", "He came in second."]
)
def test_words_of_time_that_measure_nothing(text: str) -> None:
    assert [r for r in read(text) if r.kind in ("date", "duration", "set")] == []


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("two years", "24 months", Relation.COMPATIBLE),
        ("two years", "two and a half years", Relation.COMPATIBLE),
        ("over a decade", "12 years", Relation.COMPATIBLE),
        ("several years", "four years", Relation.COMPATIBLE),
        ("two years", "five years", Relation.CONTRADICTORY),
        ("over a decade", "30 years", Relation.DISCREPANT),
        ("three days", "three hours", Relation.CONTRADICTORY),
    ],
)
def test_how_two_durations_relate(a: str, b: str, relation: Relation) -> None:
    assert read_value(a, "duration").relation(read_value(b, "duration")) is relation
    assert read_value(b, "duration").relation(read_value(a, "duration")) is relation
