"""Laws that every quantity keeps: round trips, bounds inside bounds, symmetry, vaguer forms, arbitrary text, linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.model import Quantity, Relation
from factcheck.reading import Reading, read_value
from factcheck.reading.quantities import find

HEDGES = [
    "",
    "about ",
    "over ",
    "nearly ",
    "at least ",
    "up to ",
    "~",
    ">",
    "≤ ",
    "some ",
    "exactly ",
    "more than about ",
]
UNITS = [
    "", " km", " miles", " °C", " °F", " kg", " MB", " MiB", "%", " percentage points", " km/h", " USD", " euros", " mg/L",
    " m2", " square miles", " barrels a day", " dollars per share", " parameters", " image-text pairs", " of the voters",
    " kWh", " per 100,000 people", " times a week", "-inch", " ft", " horsepower", " kB/s", " cm3", " m s−2", " people",
]  # fmt: skip
NUMBERS = st.one_of(
    st.integers(min_value=0, max_value=10**12).map(lambda n: f"{n:,}"),
    st.integers(min_value=0, max_value=999).map(str),
    st.decimals(min_value=0, max_value=10**6, places=2).map(lambda d: f"{d:,f}"),
    st.tuples(st.integers(1, 999), st.sampled_from(["thousand", "million", "billion", "lakh", "dozen"])).map(lambda p: f"{p[0]} {p[1]}"),
    st.tuples(st.integers(1, 40), st.integers(41, 90)).map(lambda p: f"{p[0]}–{p[1]}"),
    st.tuples(st.integers(1, 40), st.integers(41, 90)).map(lambda p: f"{p[0]} of {p[1]}"),
    st.tuples(st.integers(50, 90), st.integers(1, 9)).map(lambda p: f"{p[0]} ± {p[1]}"),
    st.sampled_from(["tens of thousands", "several hundred", "half a million", "two thirds", "one in five", "dozens", "3.0e-7"]),
)  # fmt: skip
PHRASES = st.builds(
    lambda hedge, number, unit: hedge + number + unit, st.sampled_from(HEDGES), NUMBERS, st.sampled_from(UNITS)
)


def quantities(text: str) -> list[Quantity]:
    return [reading.value for reading in find(text) if isinstance(reading.value, Quantity)]


def all_of(readings: list[Reading]) -> list[Reading]:
    return [one for reading in readings for one in ([reading, *all_of([reading.also])] if reading.also else [reading])]


@given(PHRASES)
@settings(deadline=None)
def test_canonical_text_reads_back_as_the_same_value(words: str) -> None:
    for value in quantities(words):
        assert read_value(value.text, "quantity") == value


@given(PHRASES)
@settings(deadline=None)
def test_what_is_suggested_is_allowed(words: str) -> None:
    for value in quantities(words):
        assert value.allows.covers(value.suggests)


@given(PHRASES)
@settings(deadline=None)
def test_every_value_is_the_same_as_itself(words: str) -> None:
    for value in quantities(words):
        assert value.relation(value) is Relation.SAME


@given(PHRASES, PHRASES)
@settings(deadline=None)
def test_the_relation_is_symmetric(one: str, other: str) -> None:
    for value in quantities(one):
        for second in quantities(other):
            assert value.relation(second) is second.relation(value)


@given(st.integers(min_value=10_000, max_value=10**12), st.integers(min_value=1, max_value=6))
@settings(deadline=None)
def test_rounding_to_thousands_never_contradicts(value: int, figures: int) -> None:
    size = len(str(value)) - figures
    assume(size >= 3)
    rounded = (value + 10**size // 2) // 10**size * 10**size
    agree(f"{value:,} seats", f"{rounded:,} seats")


@given(st.integers(min_value=1_000, max_value=10**12))
@settings(deadline=None)
def test_a_bound_or_a_size_never_contradicts_what_it_is_of(value: int) -> None:
    magnitude = {1: "tens", 2: "hundreds"}[1 + (len(str(value)) + 1) % 2] if len(str(value)) % 3 != 1 else ""
    for vaguer in (f"about {value:,}", f"at least {value:,}", f"up to {value:,}", f"roughly {value:,}"):
        agree(f"{value:,} seats", f"{vaguer} seats")
    scale = {4: "thousand", 5: "thousand", 6: "thousand", 7: "million", 8: "million", 9: "million"}.get(
        len(str(value)), "billion"
    )
    assume(magnitude and str(value)[0] != "1" and len(str(value)) in {5, 6, 8, 9, 11, 12})
    size = "tens" if len(str(value)) % 3 == 2 else "hundreds"
    agree(f"{value:,} seats", f"{size} of {scale}s of seats")


def agree(one: str, other: str) -> None:
    first, second = read_value(one, "quantity"), read_value(other, "quantity")
    assert first.relation(second) in {Relation.SAME, Relation.COMPATIBLE}, (first, second)


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    ranges(text)


@given(st.lists(st.sampled_from(["5", "1,5", " ", "-", "–", "$", "€", "km", "/", "m", "2", "(", ")", "one", "half", "of", "a", "million", "and",
                                 "±", "to", "°", "C", "%", "over", "+", ".", ",", "e5", "½", "½ ", "\n", "ft", "in", "hundred", "'", '"', "per", "×", "10"]), max_size=30))  # fmt: skip
@settings(max_examples=500, deadline=None)
def test_any_heap_of_number_pieces_can_be_read(pieces: list[str]) -> None:
    ranges("".join(pieces))
    ranges(" ".join(pieces))


def ranges(text: str) -> None:
    end = 0
    for reading in find(text):
        assert end <= reading.start < reading.end <= len(text)
        assert text[reading.start : reading.end] == reading.text
        if reading.counted:
            assert text[reading.counted_start : reading.counted_end] == reading.counted
        end = reading.end
    for reading in all_of(find(text)):
        assert isinstance(reading.value, Quantity)
        assert read_value(reading.value.text, "quantity") == reading.value


@given(PHRASES, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3))
@settings(deadline=None)
def test_nothing_is_read_inside_ranges_already_taken(words: str, spans: list[tuple[int, int]]) -> None:
    taken = sorted((low, high) for low, high in spans if low < high)
    for reading in find(f"He counted {words} here.", taken):
        inside = [span for span in taken if span[0] < reading.end and reading.start < span[1]]
        assert not inside


# (what, how many characters of it)
RUNS = [("1", 100_000), (",", 100_000), ("1,", 50_000), ("²", 100_000), ("a ", 100_000)]
RUNS += [(piece, 15_000) for piece in ["one ", "one-", "(", "5 km/", "$", "www.", "9 km (5 mi; ", "\n5", "- "]]


@pytest.mark.parametrize(("piece", "size"), RUNS)
def test_a_long_run_of_one_thing_takes_no_longer_than_it_should(piece: str, size: int) -> None:
    def seconds(characters: int) -> float:
        text = piece * (characters // len(piece))
        start = time.process_time()
        find(text)
        return time.process_time() - start

    assert (
        seconds(size) < 12 * seconds(size // 5) + 1
    )  # five times the text; a square would take twenty-five times as long
