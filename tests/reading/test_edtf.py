"""EDTF, levels 0 to 2, read and written."""

from __future__ import annotations

import pytest

from factcheck.model import Date, Unread
from factcheck.reading import read_value
from factcheck.reading.calendar import civil, day_number


def span(text: str) -> tuple[str, str]:
    """The first and last day that a date suggests."""
    value = read_value(text, "date")
    assert isinstance(value, Date)
    ends = (value.suggests.low, value.suggests.high - 1)
    return tuple("{:04}-{:02}-{:02}".format(*civil(int(end))) if end.is_finite() else ".." for end in ends)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1985-04-12", "1985-04-12", "1985-04-12"),
        ("1985-04", "1985-04-01", "1985-04-30"),
        ("1985", "1985-01-01", "1985-12-31"),
        ("1964/2008", "1964-01-01", "2008-12-31"),
        ("2004-02-01/2005", "2004-02-01", "2005-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("1985-04-XX", "1985-04-01", "1985-04-30"),
        ("1985-XX-XX", "1985-01-01", "1985-12-31"),
        ("1985-04-12/..", "1985-04-12", ".."),
        ("../1985", "..", "1985-12-31"),
        ("/1985-04-12", "..", "1985-04-12"),
        ("1950S2", "1900-01-01", "1999-12-31"),
        ("2001-34", "2001-04-01", "2001-06-30"),
        ("2001-40", "2001-01-01", "2001-06-30"),
        ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
        ("[..1760-12-03]", "..", "1760-12-03"),
        ("{1960,1961-12}", "1960-01-01", "1961-12-31"),
        ("156X-12-25", "1560-12-25", "1569-12-25"),
        ("1984-1X", "1984-10-01", "1984-12-31"),
        ("2004-06-11~", "2004-06-08", "2004-06-14"),
        ("2004-02-29", "2004-02-29", "2004-02-29"),
        ("[2015-09~..2015-12~]", "2015-09-01", "2015-12-31"),
    ],
)
def test_what_a_form_suggests(text: str, first: str, last: str) -> None:
    assert span(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["Y170000002", "Y-17E7", "-1985", "2001-21", "1984?", "2004-06-11%", "?2004-06-~11", "XXXX-12-XX", "1985-04-12T23:20:30-04",
     "2011-~06-~04/2011-06-04", "[1760-01,1760-02,1760-12..]", "{..1984}"],
)  # fmt: skip
def test_every_form_is_kept_as_it_is_written(text: str) -> None:
    value = read_value(text, "date")
    assert isinstance(value, Date)
    assert value.text == text


@pytest.mark.parametrize(
    "text", ["2001-02-31", "2001-02-29", "2008/1964", "1985-04-12T25:00:00", "2019-W60", "[", "{}", "Y1", "~"]
)
def test_what_cannot_be_is_unread(text: str) -> None:
    assert isinstance(read_value(text, "date"), Unread)


def test_only_a_stretch_with_two_ends_is_a_period() -> None:
    periods = {
        text: read_value(text, "date").period for text in ["2011/2014", "../1931", "2013/..", "[1936..1938]", "2018"]
    }  # type: ignore[union-attr]
    assert [text for text, period in periods.items() if period] == ["2011/2014"]


def test_late_in_a_year_allows_the_whole_year() -> None:
    late = read_value("[2015-09~..2015-12~]", "date")
    assert isinstance(late, Date)
    assert (late.allows.low, late.allows.high) == (day_number(2015), day_number(2016))


def test_about_reaches_further_the_older_and_the_rounder() -> None:
    def reach(text: str) -> int:
        value = read_value(text, "date")
        assert isinstance(value, Date)
        return int(value.allows.high - value.allows.low) // 365

    assert reach("2016~") < reach("1816~") < reach("1100~") < reach("-0499~")
    assert reach("1816~") < reach("1800~")


def test_a_zoned_time_keeps_the_local_day_and_the_one_in_greenwich() -> None:
    value = read_value("2018-06-05T23:00:00-05:00", "date")
    assert isinstance(value, Date)
    assert value.allows.meets(read_value("2018-06-05", "date").allows)  # type: ignore[union-attr]
    assert value.allows.meets(read_value("2018-06-06", "date").allows)  # type: ignore[union-attr]
