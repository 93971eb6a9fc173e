"""Numbers as people write them, read by `find_number`."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from num2words import num2words

from factcheck.reading.numbers import find_number

WRITTEN = {
    "14,000": 14000,
    "1 500 000": 1500000,
    "1\u202f234\u202f567.89": Decimal("1234567.89"),
    "1'500'000": 1500000,
    "1.500.000": 1500000,
    "1.500.000,25": Decimal("1500000.25"),
    "12,34,56,789": 123456789,
    "1.5 billion": 1500000000,
    "1.5B": 1500000000,
    "117M": 117000000,
    "65k": 65000,
    "3 lakh": 300000,
    "2 crore": 20000000,
    "5 lakh crore": 5000000000000,
    "half a million": 500000,
    "a quarter of a million": 250000,
    "three quarters of a million": 750000,
    "two and a half million": 2500000,
    "a million and a half": 1500000,
    "two dozen": 24,
    "half a dozen": 6,
    "a dozen": 12,
    "2 1/2": Decimal("2.5"),
    "2½": Decimal("2.5"),
    "three quarters": Decimal("0.75"),
    "twenty-three": 23,
    "two hundred and six thousand and eleven": 206011,
    "fifteen hundred": 1500,
    "4 thousand 3 hundred and 21": 4321,
    "two point five million": 2500000,
    "minus forty": -40,
    "−12.5": Decimal("-12.5"),
    "6.02 × 10^23": Decimal("6.02E23"),
    "3e-5": Decimal("0.00003"),
    r"2.5 \times 10^{-3}": Decimal("0.0025"),
    "10⁹": 10**9,
    "2.5 × 104": 25000,
}


@pytest.mark.parametrize(("words", "value"), WRITTEN.items())
def test_a_number_is_read_whole(words: str, value: Decimal) -> None:
    number = find_number(words, 0)
    assert number is not None
    assert (number.value, number.end) == (value, len(words))


@pytest.mark.parametrize("words", ["a", "and", "of", "hundredweight", "tenants", "007", "", "a good one", "tens"])
def test_what_is_no_number_is_not_read(words: str) -> None:
    assert find_number(words, 0) is None


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("one hundred and two hundred", 100),
        ("twenty twenty", 20),
        ("five six", 5),
        ("three and four", 3),
        ("1,234,56", 1),
        ("12 300", 12300),
        ("12 3000", 12),
    ],
)
def test_a_number_ends_where_the_next_begins(words: str, first: int) -> None:
    number = find_number(words, 0)
    assert number is None or number.value == first


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("40.0", "40.0"),
        ("1.50 billion", "1.50e9"),
        ("1.5 billion", "1500000000"),
        ("120 million", "120000000"),
        ("0.50", "0.50"),
    ],
)
def test_the_digits_keep_the_precision_as_written(words: str, digits: str) -> None:
    number = find_number(words, 0)
    assert number is not None
    assert number.digits == digits


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("tens of thousands", 10**4, 10**5),
        ("hundreds of millions", 10**8, 10**9),
        ("several hundred", 200, 1000),
        ("a few thousand", 2000, 9000),
        ("dozens", 24, 100),
        ("thousands", 1000, 10**6),
    ],
)
def test_an_order_of_magnitude_has_two_ends(words: str, low: int, high: int) -> None:
    number = find_number(words, 0)
    assert number is not None
    assert (number.value, number.high) == (low, high)


@given(st.integers(min_value=0, max_value=10**15))
@settings(deadline=None)
def test_what_num2words_spells_is_read_back(value: int) -> None:
    words = num2words(value).replace(",", "")
    number = find_number(words, 0)
    assert number is not None
    assert (number.value, number.end) == (value, len(words))


@given(st.integers(min_value=1, max_value=10**9))
@settings(deadline=None)
def test_ordinals_are_read_back(value: int) -> None:
    words = num2words(value, to="ordinal").replace(",", "")
    assume(
        words not in {"one hundredth", "one thousandth", "one millionth", "one billionth"}
    )  # parts as well as places
    number = find_number(words, 0)
    assert number is not None
    assert (number.value, number.ordinal) == (value, True)


@given(st.integers(min_value=0, max_value=10**18), st.sampled_from([",", " ", "'", "\u202f"]))
@settings(deadline=None)
def test_thousands_are_grouped_in_many_ways(value: int, separator: str) -> None:
    words = f"{value:,}".replace(",", separator)
    number = find_number(words, 0)
    assert number is not None
    assert (number.value, number.end) == (value, len(words))


@given(st.decimals(min_value=0, max_value=10**9, places=3))
@settings(deadline=None)
def test_decimals_are_exact(value: Decimal) -> None:
    number = find_number(str(value), 0)
    assert number is not None
    assert number.value == value
