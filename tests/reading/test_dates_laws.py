"""Laws that hold for every date and duration, and for every text."""

from __future__ import annotations

import time
from datetime import date as day
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Date, Duration, Relation
from factcheck.reading import Timeline, read, read_value
from factcheck.reading.dates import find

DAYS = st.dates(min_value=day(1000, 1, 1), max_value=day(2100, 12, 31))
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
YEARS = st.integers(min_value=1000, max_value=2100)
EDTF = st.one_of(
    DAYS.map(str),
    DAYS.map(lambda d: str(d)[:7]),
    YEARS.map(str),
    YEARS.map(lambda y: f"{str(y)[:3]}X"),
    YEARS.map(lambda y: f"{str(y)[:2]}XX"),
    st.tuples(YEARS, st.integers(21, 41)).map(lambda p: f"{p[0]}-{p[1]}"),
    YEARS.map(lambda y: f"{y}~"),
    YEARS.map(lambda y: f"../{y}"),
    YEARS.map(lambda y: f"{y}/.."),
    st.tuples(YEARS, st.integers(0, 50)).map(lambda p: f"{p[0]}/{p[0] + p[1]}"),
    st.tuples(YEARS, st.integers(0, 50)).map(lambda p: f"[{p[0]}..{p[0] + p[1]}]"),
    st.integers(1, 4000).map(lambda y: f"-{y:04}"),
)
DURATIONS = st.tuples(
    st.sampled_from(["", "~", ">", "<", ">=", "<=", "<~"]), st.integers(1, 500), st.sampled_from("YMWD")
).map(lambda p: f"{p[0]}P{p[1]}{p[2]}")
WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            "the of in on since until before two half a last next week years months days later ago May March 5 12 1999 2010 – - / , . "
            "and to between from early late century 19th 1990s Friday Christmas every quarter Q3 BC AD c. ' s 8:30 a.m. aged fiscal".split()
        ),
        st.text(max_size=4),
    ),
    max_size=14,
).map(" ".join)


@given(EDTF)
def test_edtf_is_read_back_as_the_same_date(text: str) -> None:
    value = read_value(text, "date")
    assert isinstance(value, Date)
    assert value.text == text
    assert read_value(value.text, "date") == value
    assert value.allows.covers(value.suggests)
    assert value.relation(value) is Relation.SAME


@given(DURATIONS)
def test_iso_durations_are_read_back_as_the_same(text: str) -> None:
    value = read_value(text, "duration")
    assert isinstance(value, Duration)
    assert read_value(value.text, "duration") == value
    assert value.allows.covers(value.suggests)


@given(EDTF, EDTF)
def test_relation_is_symmetric(a: str, b: str) -> None:
    first, second = read_value(a, "date"), read_value(b, "date")
    assert first.relation(second) is second.relation(first)


@given(
    DAYS,
    st.sampled_from(
        ["{0.day} {1} {0.year}", "{1} {0.day}, {0.year}", "{2}. {0.day}, {0.year}", "{0.year}-{0.month:02}-{0.day:02}"]
    ),
)
def test_a_day_is_read_whatever_way_it_is_written(when: day, form: str) -> None:
    month = MONTHS[when.month - 1]
    value = read_value(form.format(when, month, month[:3]), "date")
    assert isinstance(value, Date) and value.text == when.isoformat()


@given(DAYS)
def test_a_vaguer_form_of_a_day_never_contradicts_it(when: day) -> None:
    exact = read_value(when.isoformat(), "date")
    decade, century = when.year // 10 * 10, when.year // 100 + 1
    ending = {1: "st", 2: "nd", 3: "rd"}.get(century % 10 if century not in (11, 12, 13) else 0, "th")
    third = ("early", "mid", "late")[(when.month - 1) // 4]
    for vague in [
        f"{MONTHS[when.month - 1]} {when.year}",
        str(when.year),
        f"{third} {when.year}" if third != "mid" else f"mid-{when.year}",
        f"c. {when.year}",
        f"Q{(when.month + 2) // 3} {when.year}",
        f"the {decade}s" if decade % 100 else str(when.year),
        f"the {century}{ending} century",
        f"before {when + timedelta(days=1)}",
        f"since {when}",
    ]:
        value = read_value(vague, "date")
        assert value.relation(exact) in (Relation.SAME, Relation.COMPATIBLE), vague


@settings(max_examples=300, deadline=None)
@given(WORDS)
def test_every_reading_is_in_the_text_in_order_and_reads_back(text: str) -> None:
    published = read_value("2013-03-22", "date")
    assert isinstance(published, Date)
    at = 0
    for reading in read(text, Timeline(published=published)):
        assert at <= reading.start < reading.end <= len(text)
        assert text[reading.start : reading.end] == reading.text
        at = reading.end
        if isinstance(reading.value, Date | Duration):
            assert read_value(reading.value.text, reading.value.kind) == reading.value
            assert reading.value.allows.covers(reading.value.suggests)


@pytest.mark.parametrize(
    "piece",
    ["7", "1,", ",", "May ", "5 May ", "of the ", "12/", "1990-", "two ", "a half and ", "the first week of ", "19th and ", "'", "1999 to ",
     "8:", "5, ", "twenty-", "the day before ", "two years after ", "early late ", "( ", "९"],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        find(text, Timeline())
        return time.process_time() - start

    small, large = min(seconds(10_000) for _ in range(2)), seconds(50_000)
    assert large < 20 * small + 1
