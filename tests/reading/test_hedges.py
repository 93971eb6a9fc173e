"""Hedges and the bounds they give: what "more than 14,000" allows, and what it suggests."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.model import INFINITY, Interval, Quantity
from factcheck.reading import read_value
from factcheck.reading.quantities import find


def interval(low: str, high: str, ends: str = "[)") -> Interval:
    return Interval(Decimal(low), Decimal(high), ends[0] == "[", ends[1] == "]")


OVER = (interval("14000", "Infinity", "()"), interval("14000", "15000", "()"))
AT_LEAST = (interval("14000", "Infinity", "[)"), interval("14000", "15000", "[)"))
UNDER = (interval("0", "14000", "[)"), interval("13000", "14000", "[)"))
AT_MOST = (interval("0", "14000", "[]"), interval("13000", "14000", "[]"))
ABOUT = (interval("12600", "15400", "[]"), interval("12600", "15400", "[]"))
SAME = (interval("13500", "14500", "[)"), interval("13500", "14500", "[)"))

PHRASES = {
    "more than 14,000": OVER,
    "over 14,000": OVER,
    "above 14,000": OVER,
    "exceeding 14,000": OVER,
    "in excess of 14,000": OVER,
    "greater than 14,000": OVER,
    "upwards of 14,000": OVER,
    "well over 14,000": OVER,
    "just over 14,000": OVER,
    "a little over 14,000": OVER,
    "slightly more than 14,000": OVER,
    "north of 14,000": OVER,
    "> 14,000": OVER,
    "more than about 14,000": OVER,
    "at least 14,000": AT_LEAST,
    "no less than 14,000": AT_LEAST,
    "no fewer than 14,000": AT_LEAST,
    "not less than 14,000": AT_LEAST,
    "a minimum of 14,000": AT_LEAST,
    "14,000 or more": AT_LEAST,
    "14,000 or greater": AT_LEAST,
    "14,000+": AT_LEAST,
    "14,000-plus": AT_LEAST,
    "≥14,000": AT_LEAST,
    ">= 14,000": AT_LEAST,
    "at least around 14,000": AT_LEAST,
    "14,000 and above": AT_LEAST,
    "less than 14,000": UNDER,
    "fewer than 14,000": UNDER,
    "under 14,000": UNDER,
    "below 14,000": UNDER,
    "nearly 14,000": UNDER,
    "almost 14,000": UNDER,
    "just under 14,000": UNDER,
    "slightly less than 14,000": UNDER,
    "just short of 14,000": UNDER,
    "approaching 14,000": UNDER,
    "not quite 14,000": UNDER,
    "virtually 14,000": UNDER,
    "< 14,000": UNDER,
    "up to 14,000": AT_MOST,
    "at most 14,000": AT_MOST,
    "no more than 14,000": AT_MOST,
    "not more than 14,000": AT_MOST,
    "not exceeding 14,000": AT_MOST,
    "a maximum of 14,000": AT_MOST,
    "as many as 14,000": AT_MOST,
    "as much as 14,000": AT_MOST,
    "≤ 14,000": AT_MOST,
    "14,000 or less": AT_MOST,
    "14,000 or fewer": AT_MOST,
    "14,000 at most": AT_MOST,
    "about 14,000": ABOUT,
    "around 14,000": ABOUT,
    "roughly 14,000": ABOUT,
    "approximately 14,000": ABOUT,
    "approx. 14,000": ABOUT,
    "some 14,000": ABOUT,
    "an estimated 14,000": ABOUT,
    "close to 14,000": ABOUT,
    "circa 14,000": ABOUT,
    "c. 14,000": ABOUT,
    "ca. 14,000": ABOUT,
    "~14,000": ABOUT,
    "∼14,000": ABOUT,
    "≈ 14,000": ABOUT,
    "on the order of 14,000": ABOUT,
    "in the region of 14,000": ABOUT,
    "14,000 or so": ABOUT,
    "14,000 or thereabouts": ABOUT,
    "14,000 (or so)": ABOUT,
    "14,000-odd": ABOUT,
    "exactly 14,000": SAME,
    "precisely 14,000": SAME,
    "a total of 14,000": SAME,
    "14,000": SAME,
}


@pytest.mark.parametrize(("words", "bounds"), PHRASES.items())
def test_a_hedge_opens_or_blurs_its_number(words: str, bounds: tuple[Interval, Interval]) -> None:
    value = read_value(words, "quantity")
    assert isinstance(value, Quantity), value
    assert (value.allows, value.suggests) == bounds


@pytest.mark.parametrize(
    "words", [words for words in PHRASES if not words.startswith(("<", ">", "≤", "≥", "~", "∼", "≈"))]
)
def test_the_reading_covers_the_hedge(words: str) -> None:
    text = f"The town has {words} seats."
    (reading,) = find(text)
    assert reading.text == words
    assert text[reading.start : reading.end] == reading.text


@pytest.mark.parametrize(
    ("words", "allows", "suggests"),
    [
        ("over 400 seats", interval("400", "Infinity", "()"), interval("400", "500", "()")),
        ("over 12 seats", interval("12", "Infinity", "()"), interval("12", "14", "()")),
        ("over 710 seats", interval("710", "Infinity", "()"), interval("710", "720", "()")),
        ("more than 2.5 million seats", interval("2500000", "Infinity", "()"), interval("2500000", "2600000", "()")),
        ("about 12 seats", interval("10.8", "13.2", "[]"), interval("10.8", "13.2", "[]")),
        ("almost 30 km", interval("0", "30000", "[)"), interval("20000", "30000", "[)")),
        ("below -5 °C", interval("-Infinity", "268.15", "()"), interval("266.15", "268.15", "[)")),
    ],
)
def test_one_step_is_a_step_of_the_numbers_own_roundness(words: str, allows: Interval, suggests: Interval) -> None:
    value = read_value(words, "quantity")
    assert isinstance(value, Quantity)
    assert (value.allows, value.suggests) == (allows, suggests)


def test_a_lower_and_an_upper_bound_are_one_range() -> None:
    (reading,) = find("It seats more than 300 but fewer than 400.")
    assert isinstance(reading.value, Quantity)
    assert reading.value.text == "300/400"


@pytest.mark.parametrize("words", ["the bridge over 3 rivers", "hopes rise over time", "She is over it"])
def test_infinity_comes_only_with_a_hedge(words: str) -> None:
    assert all(reading.hedge != "=" for reading in find(words) if reading.value.allows.high == INFINITY)  # type: ignore[union-attr]
