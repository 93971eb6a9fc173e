"""Quantities in running text: what is read, in which unit, of what, and what is left alone."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.model import Interval, Quantity, Relation, Unread
from factcheck.reading import Reading, read, read_value
from factcheck.reading.quantities import find


def only(text: str) -> Reading:
    (reading,) = find(text)
    return reading


def texts(text: str) -> list[str]:
    return [reading.value.text for reading in find(text) if isinstance(reading.value, Quantity)]


def span(low: str, high: str, ends: str = "[)") -> Interval:
    return Interval(Decimal(low), Decimal(high), ends[0] == "[", ends[1] == "]")


@pytest.mark.parametrize(
    ("words", "allows", "suggests"),
    [
        ("117 million", span("116500000", "117500000"), span("116500000", "117500000")),
        ("14,000", span("13500", "14500"), span("13500", "14500")),
        ("710", span("705", "715"), span("709.5", "710.5")),
        ("2,224", span("2223.5", "2224.5"), span("2223.5", "2224.5")),
        ("21.6", span("21.55", "21.65"), span("21.55", "21.65")),
        ("3,200", span("3150", "3250"), span("3150", "3250")),
        ("400", span("350", "450"), span("395", "405")),
        ("100", span("95", "105"), span("99.5", "100.5")),
        ("40.0", span("39.95", "40.05"), span("39.95", "40.05")),
        ("1.50 billion", span("1495000000", "1505000000"), span("1495000000", "1505000000")),
        ("12", span("12", "12", "[]"), span("12", "12", "[]")),
        ("a dozen", span("12", "12", "[]"), span("12", "12", "[]")),
        ("nine of twelve", span("9", "9", "[]"), span("9", "9", "[]")),
        ("tens of thousands", span("10000", "100000"), span("20000", "100000")),
        ("hundreds of millions", span("100000000", "1000000000"), span("200000000", "1000000000")),
        ("between 10 and 20", span("9.5", "25"), span("10", "20", "[]")),
        ("5.0 ± 0.2", span("4.8", "5.2", "[]"), span("4.8", "5.2", "[]")),
    ],
)
def test_bounds_follow_the_figures_as_written(words: str, allows: Interval, suggests: Interval) -> None:
    value = read_value(words, "quantity")
    assert isinstance(value, Quantity)
    assert (value.allows, value.suggests) == (allows, suggests)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("It grew by 3–4 million.", "3000000/4000000"),
        ("It lost $3 to $4 million.", "3000000/4000000 USD"),
        ("lenses of 8- to 16-metre width", "8/16 m"),
        ("from −18 °C to −4 °C", "-18/-4 Cel"),
        ("about 40 to 50 people", "~40/50 {person}"),
        ("four or five crews", "4/5 {crew}"),
        ("one in five adults", "1 in 5 {adult}"),
        ("two thirds of the voters", "2 in 3 {voter}"),
        ("nine of twelve benchmarks", "9 of 12 {benchmark}"),
        ("9 out of the 12 benchmarks", "9 of 12 {benchmark}"),
        ("5 ft 11 in tall", "71 [in_i]"),
        ("She is 5'11\" tall.", "71 [in_i]"),
        ("3 dollars 50 cents", "3.50 USD"),
        ("22.5 knots", "22.5 [kn_i]"),
        ("a liner of 46,328 GRT", "46328 {GRT}"),
        ("116,347 sq mi", "116347 [smi_us]"),
        ("451 °F", "451 [degF]"),
        ("64 MiB of memory", "64 MiBy {memory}"),
        ("8 vCPUs", "8 {vcpu}"),
        ("€3.5m", "3500000 EUR"),
        ("US$1.2bn", "1200000000 USD"),
        ("30 MUSD", "30000000 USD"),
        ("CHF 200", "200 CHF"),
        ("470 pence", "470 GBX"),
        ("$98 a share", "98 USD/{share}"),
        ("8 dollars per hour", "8 USD/h"),
        ("8.5 deaths per 100,000 people", "8.5 /{100000 person} {death}"),
        ("9.8 m s−2", "9.8 m/s2"),
        ("5.5×10−3 kg/cm³", "0.0055 kg/cm3"),
        ("25 basis points", "25 {bp}"),
        ("up 2.5 percentage points", "2.5 {%pt}"),
        ("half a mile", "0.5 [mi_i]"),
        ("two thirds of an inch", "0.67 [in_i]"),
        ("1.5 million barrels per day", "1500000 [bbl_us]/d"),
        ("a peak of 19.5 PFLOPS", "<=19.5 P{FLOP}/s"),
        ("100+ languages", ">=100 {language}"),
        ("300-odd islands", "~300 {island}"),
        ("20 Mbps", "20 Mbit/s"),
        ("1,5 %", "1.5 %"),
    ],
)
def test_quantities_have_one_canonical_text(text: str, canonical: str) -> None:
    assert texts(text) == [canonical]


@pytest.mark.parametrize(
    "text",
    [
        "Apollo 11 landed.",
        "They trained GPT-2 on an H100.",
        "Take Route 66.",
        "see chapter 3 and figures 4, 5 and 6",
        "version 2.1.3 of the tool",
        "Call +1 555 123 4567 or (555) 123-4567.",
        "the host 192.168.1.1",
        "ISBN 978-3-16-148410-0",
        "a 4x4 on the road",
        "https://example.org/2019/05/1234",
        "they lost 3-1",
        "type 2 diabetes",
        "No one came, and this one knows which one.",
        "in the second half",
        "ground zero",
        "as shown before [12, 13] and (7)",
        "agent 007",
        "open 24/7",
        "500 Fifth Avenue",
        "a one-way street",
        "the 2019 elections",
        "caspase-3 and CD45",
        "Windows 10 and iPhone 12",
    ],
)
def test_numbers_that_are_no_quantities_are_left_alone(text: str) -> None:
    assert [reading.text for reading in find(text) if not reading.ordinal] == []


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("The model has 117 million parameters.", "parameters", "parameter"),
        ("pairs: 400 million image-text pairs, all new", "image-text pairs", "pair"),
        ("cited over 14,000 times since", "times", "time"),
        ("with 12 attention heads and", "attention heads", "head"),
        ("a 12-layer network", "layer", "layer"),
        ("tens of thousands of readers", "readers", "reader"),
        ("At least 30 people died.", "people", "person"),
        ("the 1,200 sports teams that came", "sports teams", "team"),
        ("40% of respondents agreed", "respondents", "respondent"),
        ("5 kg of rice", "rice", "rice"),
        ("one person stayed", "person", "person"),
        ("17 new species were found", "new species", "species"),
        ("6,000 Iraqis voted", "Iraqis", "iraqi"),
    ],
)
def test_what_is_counted_is_found_with_its_range(text: str, words: str, head: str) -> None:
    reading = find(text)[-1]
    assert isinstance(reading.value, Quantity)
    assert (reading.counted, reading.value.counted) == (words, head)
    assert text[reading.counted_start : reading.counted_end] == words


def test_lists_share_their_unit_and_what_they_count() -> None:
    assert texts("They were given 45, 50 and 60 mg.") == ["45 mg", "50 mg", "60 mg"]
    assert texts("It has 12 and 24 heads.") == ["12 {head}", "24 {head}"]


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("It is 107 km (66 mi) long.", "66 [mi_i]"),
        ("It is 66 miles [107 km] long.", "107 km"),
        ("at 300 °C (572 °F)", "572 [degF]"),
        ("It cost $4.2 billion (£3.1 billion).", "3100000000 GBP"),
        ("a mast of 30 m, or 98 ft,", "98 [ft_i]"),
    ],
)
def test_a_conversion_printed_beside_is_one_value_with_its_original(text: str, also: str) -> None:
    second = only(text).also
    assert second is not None
    assert second.value == read_value(also, "quantity")


def test_a_true_conversion_agrees_and_a_false_one_does_not() -> None:
    true, false = only("107 km (66 mi)"), only("107 km (86 mi)")
    assert true.also and true.value.relation(true.also.value) is Relation.COMPATIBLE
    assert false.also and false.value.relation(false.also.value) is Relation.CONTRADICTORY


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("1 km", "1000.0 m", Relation.COMPATIBLE),
        ("100.0 °C", "212.0 °F", Relation.COMPATIBLE),
        ("64 MB", "64 MiB", Relation.COMPATIBLE),
        ("3 km", "3 kg", Relation.INCOMPARABLE),
        ("$5", "€5", Relation.INCOMPARABLE),
        ("5%", "5 percentage points", Relation.INCOMPARABLE),
        ("12 heads", "12 layers", Relation.INCOMPARABLE),
        ("12 heads", "12", Relation.COMPATIBLE),
        ("12 heads", "13 heads", Relation.CONTRADICTORY),
        ("over 14,000", "tens of thousands", Relation.DISCREPANT),
        ("400 million", "hundreds of millions", Relation.COMPATIBLE),
        ("14,000", "14,012", Relation.COMPATIBLE),
        ("705", "710", Relation.DISCREPANT),
        ("two thirds", "67%", Relation.COMPATIBLE),
        ("two thirds", "75%", Relation.CONTRADICTORY),
        ("half a million", "500,000", Relation.SAME),
        ("$98 a share", "$98", Relation.INCOMPARABLE),
        ("60 mph", "97 km/h", Relation.COMPATIBLE),
        ("36 °C", "309 K", Relation.COMPATIBLE),
    ],
)
def test_values_are_compared_in_base_units(one: str, other: str, relation: Relation) -> None:
    first, second = read_value(one, "quantity"), read_value(other, "quantity")
    found = first.relation(second)
    assert found is relation or (relation is Relation.COMPATIBLE and found is Relation.SAME)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Sales rose 6.2%.", "up"),
        ("Sales fell by about 6.2%.", "down"),
        ("a 5% increase", "up"),
        ("shares were down 3 percent", "down"),
        ("They sold 300 cars.", ""),
    ],
)
def test_a_change_says_its_direction(text: str, change: str) -> None:
    assert only(text).change == change


def test_a_change_from_one_value_to_another_is_two_values() -> None:
    assert texts("It rose from 5 km to 10 km.") == ["5 km", "10 km"]
    assert texts("It runs from 5 km to 10 km.") == ["5/10 km"]


def test_what_dates_have_taken_is_not_read_again() -> None:
    assert [reading.kind for reading in read("In May 2019 it had 300 members.")] == ["date", "quantity"]
    assert [reading.text for reading in read("It costs 8 dollars a month.")] == ["8 dollars a month"]


@pytest.mark.parametrize("text", ["", "many", "5 km and 6 km", "nothing of note", "the 5 km that she ran"])
def test_what_is_not_one_quantity_is_unread(text: str) -> None:
    assert isinstance(read_value(text, "quantity"), Unread)
