"""Wordings of quantities that people use less often, and what looks like them and says something else."""

from __future__ import annotations

import pytest

from factcheck.model import Quantity
from factcheck.reading import read, read_value
from factcheck.reading.quantities import find


def texts(text: str) -> list[str]:
    return [reading.value.text for reading in find(text) if isinstance(reading.value, Quantity)]


@pytest.mark.parametrize(
    ("words", "canonical"),
    [
        ("2/3rds of the valves", "2 in 3 {valve}"),
        ("13/47 seedlings", "13 in 47 {seedling}"),
        ("1/2,500 of", "1 in 2500"),
        ("one hundred and 3/4", "100.75"),
        ("seven point 5", "7.5"),
        ("three one-hundredths of", "3 in 100"),
        ("one and three quarters of a million", "1750000"),
        ("two out of every three", "2 of 3"),
        ("two ten-thousandths", "2 in 10000"),
        ("a hundred thousandths", "100 in 1000"),
        ("1 hundredth of an ounce", "0.01"),
        ("seven over two", "3.5"),
        ("-1/4", "-0.25"),
        ("0,75", "0.75"),
        ("2 ^ 5", "32"),
        ("two-thirds of one percent", "0.67 %"),
        ("eighteen or so hundred chairs", "~1800 {chair}"),
        ("two gross of buttons", "288 {button}"),
        ("a gross of candles", "144 {candle}"),
    ],
)
def test_numbers_in_rarer_writings(words: str, canonical: str) -> None:
    assert texts(words) == [canonical]


@pytest.mark.parametrize(
    ("words", "canonical"),
    [
        ("above 10 and below 20", "10/20"),
        ("at least 5, at most 9", "5/9"),
        ("more than 10 and up to 20", "10/20"),
        ("from 10 to less than 20", "10/20"),
        ("no less than 10 nor more than 20", "10/20"),
        ("it is above 3 and it is below 8", "3/8"),
        ("10 < n ≤ 20", "10/20"),
        ("20 > n > 10", "10/20"),
        ("bigger than 20 while smaller than 35", "20/35"),
        ("between -10 and -5", "-10/-5"),
        ("more than 7 or equal to 7", ">=7"),
        ("7 or fewer than 7", "<=7"),
        ("less or equal 7", "<=7"),
        ("must not exceed 7", "<=7"),
        ("doesn't exceed 7", "<=7"),
        ("beneath 7", "<7"),
        ("12 members or more", ">=12 {member}"),
        ("later than the third but earlier than the sixth", "3/6"),
        ("between the third and the sixth", "3/6"),
    ],
)
def test_bounds_in_two_halves_are_one(words: str, canonical: str) -> None:
    assert texts(words) == [canonical]


@pytest.mark.parametrize(
    ("words", "canonical"),
    [
        ("5 US dollars", "5 USD"),
        ("3 kopecks", "3 {kopeck}"),
        ("RM 5 million", "5000000 MYR"),
        ("200 colones", "200 CRC"),
        ("a loss of ($99.50)", "-99.50 USD"),
        ("the larger plan ($99.50)", "99.50 USD"),
        ("10 nF", "10 nA.s/V"),
        ("8 kpc", "8 kpc"),
        ("20 mA", "20 mA"),
        ("40 Ω", "40 Ohm"),
        ("5 W/(m²·K)", "5 W/m2/K"),
        ("10 MPa·s", "10 MPa.s"),
        ("6 kg m^2", "6 kg.m2"),
        ("5 in^3", "5 [in_i]3"),
        ("2 in/yr", "2 [in_i]/a"),
        ("3 hundredweight", "3 [scwt_av]"),
        ("12 volt-amperes", "12 V.A"),
        ("chilled to absolute zero", "0 K"),
        ("−40° on the Fahrenheit scale", "-40 [degF]"),
    ],
)
def test_units_and_coins(words: str, canonical: str) -> None:
    assert texts(words) == [canonical]
    assert read_value(canonical, "quantity").text == canonical


def test_marks_of_minutes_and_seconds_that_agree_are_an_angle() -> None:
    (angle,) = find("a field of 3½' (210\")")
    assert angle.value.text == "3.5 '"
    assert angle.also is not None and angle.also.value.text == "210 ''"


def test_prices_in_a_list_share_the_sign_of_the_first() -> None:
    assert texts("Seats cost $10, 15 and 20.") == ["10 USD", "15 USD", "20 USD"]
    assert texts("He paid $10, 15 and 20 plums came with it") == ["10 USD", "15 {plum}", "20 {plum}"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a gross of $5 million", ["5000000 USD"]),
        ("a fee of ($20)", ["20 USD"]),
        ("at most 5, over 3 miles", ["<=5", ">3 [mi_i]"]),
        ("absolute zero tolerance", []),
        ("120 over 80.", ["120", ">80"]),
        ("after 24/48 h", ["24 h", "48 h"]),
        ("the pair (0,1)", []),
        ("12 A grades", ["12"]),
        ("more than 3 or less than 1", [">3", "<1"]),
        ("the third and the sixth", ["3", "6"]),
        ("rose from 10 to more than 20", ["10", ">20"]),
    ],
)
def test_what_looks_like_them_is_not_taken_for_them(words: str, expected: list[str]) -> None:
    assert texts(words) == expected


def test_a_rank_behind_an_article_is_no_fraction() -> None:
    (rank,) = read("a twenty-fifth anniversary")
    assert rank.ordinal and rank.value.text == "25"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("more than 2000 came", [("quantity", ">2000")]),
        ("1500 or fewer", [("quantity", "<=1500")]),
        ("since at least 2000", [("date", "2000")]),
        ("higher than 2000 levels", [("date", "2000")]),
        ("2000 or later", [("date", "2000")]),
    ],
)
def test_a_round_number_that_is_compared_is_no_year(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(reading.kind, reading.value.text) for reading in read(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("they paid 7mil SEK", ["7000000 SEK"]),
        ("assets of 4 tln yen", ["4000000000000 JPY"]),
        ("scores that surpass 90", [">90"]),
        ("every n < = 12", ["<=12"]),
        ("at most 12 and greater than or equal to 15", ["<=12", ">=15"]),
    ],
)
def test_scales_in_short_and_comparisons_side_by_side(words: str, expected: list[str]) -> None:
    assert texts(words) == expected
