"""Dates in text: which words are one, and what they say."""

from __future__ import annotations

import pytest

from factcheck.model import Date, Relation, Unread
from factcheck.reading import Reading, Timeline, read, read_value

NEWS = "2013-03-22"  # a Friday


def found(text: str, published: str | None = None) -> list[tuple[str, str, str]]:
    day = read_value(published, "date") if published else None
    assert day is None or isinstance(day, Date)
    readings = [r for r in read(text, Timeline(published=day)) if r.kind == "date"]
    return [(part.text, part.value.text, part.timex) for r in readings for part in (r.parts or (r,))]  # type: ignore[union-attr]


def one(text: str, published: str | None = None) -> Reading:
    day = read_value(published, "date") if published else None
    assert day is None or isinstance(day, Date)
    (reading,) = [r for r in read(text, Timeline(published=day)) if r.kind == "date"]
    return reading


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("5 November 2019", "2019-11-05"),
        ("Nov. 5, 2019", "2019-11-05"),
        ("the 5th of November, 2019", "2019-11-05"),
        ("2019-11-05", "2019-11-05"),
        ("20191105", "2019-11-05"),
        ("05.11.2019", "2019-11-05"),
        ("25/12/1999", "1999-12-25"),
        ("05-Aug-2016", "2016-08-05"),
        ("Tuesday, 5 November 2019", "2019-11-05"),
        ("June 2018", "2018-06"),
        ("October, 1805", "1805-10"),
        ("2015-03", "2015-03"),
        ("the 1990s", "199X"),
        ("the '60s", "196X"),
        ("the 1800s", "18XX"),
        ("the 19th century", "18XX"),
        ("the fourth century BC", "-03XX"),
        ("44 BC", "-0043"),
        ("AD 79", "0079"),
        ("10,000 BC", "-9999"),
        ("early 2015", "[2015-01~..2015-04~]"),
        ("late 2015", "[2015-09~..2015-12~]"),
        ("the mid-1980s", "[1984~..1986~]"),
        ("the early 20th century", "[1900~..1933~]"),
        ("spring 2021", "2021-21"),
        ("the winter of 1776-77", "1776-24"),
        ("Q3 2023", "2023-35"),
        ("the third quarter of 2023", "2023-35"),
        ("the second half of 2020", "2020-41"),
        ("FY2020", "2019/2020"),
        ("fiscal 2019–20", "2019/2020"),
        ("c. 1815", "1815~"),
        ("around March 2025", "2025-03~"),
        ("since 2013", "2013/.."),
        ("before 1931", "../1931"),
        ("no later than 3 May 2014", "../2014-05-03"),
        ("2011–2014", "2011/2014"),
        ("2012–13", "2012/2013"),
        ("from 2011 to 2014", "2011/2014"),
        ("between 1936 and 1938", "[1936..1938]"),
        ("June 1 to August 31, 2020", "2020-06-01/2020-08-31"),
        ("May 5–7, 1864", "1864-05-05/1864-05-07"),
        ("12–15 May 1864", "1864-05-12/1864-05-15"),
        ("264–241 BC", "-0263/-0240"),
        ("Christmas Eve 1999", "1999-12-24"),
        ("Easter 1916", "1916-04-23"),
        ("nineteen ninety-six", "1996"),
        ("8:30 a.m. EST on 5 June 2018", "2018-06-05T08:30:00-05:00"),
        ("2018-06-05T08:30:00Z", "2018-06-05T08:30:00Z"),
        ("2019-W05", "2019-01-28/2019-02-03"),
        ("(1820?)", "1820?"),
        ("1921 onwards", "1921/.."),
        ("3.7 billion years ago", "Y-3700000000~"),
        ("3.9 to 3.7 billion years ago", "[Y-3900000000~..Y-3700000000~]"),
    ],
)
def test_a_date_in_words_is_read_as_edtf(words: str, edtf: str) -> None:
    value = read_value(words, "date")
    assert isinstance(value, Date)
    assert value.text == edtf
    assert read_value(value.text, "date") == value


@pytest.mark.parametrize(
    "words", ["", "a lot", "May I?", "2019-13-05", "30 February 2019", "1,500 people", "[2019..2011]"]
)
def test_what_is_no_date_stays_unread(words: str) -> None:
    assert isinstance(read_value(words, "date"), Unread)


def test_an_ambiguous_date_keeps_both_readings() -> None:
    reading = one("It shipped on 11/5/19.")
    assert reading.value.text == "2019-11-05"  # type: ignore[union-attr]
    assert [value.text for value in reading.alternatives] == ["2019-05-11"]  # type: ignore[union-attr]


def test_a_date_that_can_be_meant_one_way_has_one_reading() -> None:
    assert one("It shipped on 25/12/19.").alternatives == ()


@pytest.mark.parametrize(
    "text",
    [
        "About 1500 people came.",
        "The plant has 2000 employees.",
        "Call 555-1776 or +1 201 461-1945.",
        "See section 2.1.10 and page 1984.",
        "Room 1999 is on the left.",
        "It weighs 1815 kg.",
        "It costs $1999.",
        "Version 1.2.3 came with ISO 9001.",
        "He flew on Apollo 11.",
        "She may march on.",
        "The sun sat on the second row.",
        "Open 24/7 since then.",
        "The video is 1080p.",
        "Theresa May spoke to April O'Neil.",
        "Stir in 1/2 cup of milk.",
    ],
)
def test_numbers_and_words_that_are_no_dates(text: str) -> None:
    assert found(text) == []


def test_a_year_before_a_noun_that_it_dates_is_a_year() -> None:
    assert [words for words, _, _ in found("The 2008 elections and the 1992 Olympics were held.")] == ["2008", "1992"]


def test_the_parts_of_a_range_are_readings_of_their_own() -> None:
    reading = one("He served from March to August 2011.")
    assert reading.text == "March to August 2011"
    assert [(part.text, part.timex) for part in reading.parts] == [("March", "2011-03"), ("August 2011", "2011-08")]


def test_days_in_a_list_share_their_month() -> None:
    assert [edtf for _, edtf, _ in found("It rained on 5, 6 and 7 June 1944.")] == [
        "1944-06-05",
        "1944-06-06",
        "1944-06-07",
    ]
    assert [edtf for _, edtf, _ in found("It rained in May and June 1944.")] == ["1944-05", "1944-06"]
    assert [edtf for _, edtf, _ in found("Mills of the 18th and 19th centuries.")] == ["17XX", "18XX"]


@pytest.mark.parametrize(
    ("text", "timex", "edtf"),
    [
        ("The board met last week.", "2013-W11", "2013-03-11/2013-03-17"),
        ("She said so on Tuesday.", "2013-03-19", "2013-03-19"),
        ("She will say so on Tuesday.", "2013-03-26", "2013-03-26"),
        ("He resigned in January.", "2013-01", "2013-01"),
        ("He resigned in November.", "2012-11", "2012-11"),
        ("He will resign in November.", "2013-11", "2013-11"),
        ("They left yesterday evening.", "2013-03-21TEV", "2013-03-21"),
        ("They left two years ago.", "2011", "2011"),
        ("They left three days ago.", "2013-03-19", "2013-03-19"),
        ("It closes next month.", "2013-04", "2013-04"),
        ("Profit fell in the third quarter.", "2012-Q3", "2012-35"),
        ("It rose early this year.", "2013", "[2013-01~..2013-04~]"),
        ("It was sold in June last year.", "2012-06", "2012-06"),
        ("He is now chairman.", "PRESENT_REF", "2013-03-22"),
        ("He was recently hired.", "PAST_REF", "../2013-03-22"),
        ("It fell over the past six months.", "P6M", "2012-09-22/2013-03-22"),
        ("It was built by the end of the year.", "2013", "../2013-12~"),
        ("They met on the first Monday of this month.", "2013-03-04", "2013-03-04"),
        ("They met on the day after Christmas 2012.", "2012-12-26", "2012-12-26"),
        ("They met two Sundays ago.", "2013-03-10", "2013-03-10"),
        ("It will open in two weeks.", "2013-W14", "2013-04-05~"),
        ("They met on the Monday before last.", "2013-03-11", "2013-03-11"),
    ],
)
def test_in_news_words_count_from_the_day_of_writing(text: str, timex: str, edtf: str) -> None:
    assert [(t, e) for _, e, t in found(text, NEWS)] == [(timex, edtf)]


def test_in_a_story_words_count_from_the_last_date() -> None:
    story = (
        "The siege began on 7 May 1864. Two days later the guns opened fire. The next day it rained. That summer the army left. "
        "The following March it came back, and on April 2 the town fell. Ten years later a bridge was built."
    )
    assert [timex for _, _, timex in found(story)] == [
        "1864-05-07", "1864-05-09", "1864-05-10", "1864-SU", "1865-03", "1865-04-02", "1875",
    ]  # fmt: skip


def test_a_relative_date_says_how_it_was_resolved() -> None:
    last = [r for r in read("In 1928 he moved. Six years later he died.") if r.kind == "date"][-1]
    assert (last.value.text, last.why) == ("1934", "P6Y after 1928")  # type: ignore[union-attr]


def test_without_an_anchor_nothing_is_made_up_and_nothing_contradicts() -> None:
    date = read_value("25 May 1977", "date")
    for text in ["Two years later he died.", "It snowed in December.", "They met on Friday.", "He left last week."]:
        (reading,) = [r for r in read(text) if r.kind == "date"]
        assert "X" in reading.timex
        assert reading.value.relation(date) is Relation.COMPATIBLE


def test_no_story_goes_on_from_an_age_nor_from_brackets() -> None:
    assert found("Born in 1935, she was hired at the age of 17. A year later she left.")[-1][2] == "XXXX"
    assert found("At 17 she left. In 1960 she came back. A year later she died.")[-1][2] == "1961"
    assert found("12:05 AM (April 15, 1912): it lists. 2:20 AM: it sinks.")[-1][2] == "1912-04-15T02:20"
    assert found("In 1941 the preface (written in 1927) was dropped. He had died three years earlier.")[-1][2] == "1938"


def test_a_vague_offset_never_names_a_day() -> None:
    assert found("In 1928 he moved. Three months later he died.")[-1][2] == "XXXX-XX"


def test_the_timeline_moves_on_and_can_be_reset() -> None:
    timeline = Timeline()
    read("It opened in 1901.", timeline)
    assert timeline.last is not None and timeline.last.text == "1901"
    (reading,) = read("It closed a year later.", timeline)
    assert reading.timex == "1902"
    timeline.last = None
    (reading,) = read("It closed a year later.", timeline)
    assert reading.timex == "XXXX"


@pytest.mark.parametrize(
    ("vague", "plain"),
    [
        ("2018", "June 2018"),
        ("late 2015", "December 2015"),
        ("the 1990s", "1994"),
        ("c. 1815", "1817"),
        ("before 1931", "1920"),
        ("since 2013", "2016"),
        ("FY2020", "2019"),
        ("winter 2012", "January 2013"),
        ("5 June 2018", "8 p.m. EST on 5 June 2018"),
        ("1 February 2010", "XXXX-02-01"),
    ],
)
def test_a_vaguer_form_is_compatible_with_a_plainer_one(vague: str, plain: str) -> None:
    assert read_value(vague, "date").relation(read_value(plain, "date")) is Relation.COMPATIBLE


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("2018", "2019", Relation.CONTRADICTORY),
        ("late 2015", "March 2015", Relation.DISCREPANT),
        ("late 2015", "January 2016", Relation.CONTRADICTORY),
        ("early 1990s", "1998", Relation.DISCREPANT),
        ("5 November 2019", "2019-11-05", Relation.SAME),
        ("FY2020", "2020", Relation.COMPATIBLE),
        ("c. 1815", "1850", Relation.CONTRADICTORY),
        ("44 BC", "AD 44", Relation.CONTRADICTORY),
        ("3.7 billion years ago", "3.8 billion years ago", Relation.COMPATIBLE),
        ("3.7 billion years ago", "2 billion years ago", Relation.CONTRADICTORY),
    ],
)
def test_how_two_dates_relate(a: str, b: str, relation: Relation) -> None:
    assert read_value(a, "date").relation(read_value(b, "date")) is relation
    assert read_value(b, "date").relation(read_value(a, "date")) is relation


def test_a_place_in_a_recording_is_no_hour():
    assert [reading.text for reading in read("She sailed [00:02:08] in 1912.")] == ["1912"]
