"""A figure beside a multiple or a fraction of another."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The core has a radius of 1,830 km, nearly half the total radius of 3,390 km.",
            "ratio: 1,830 km | nearly half | 3,390 km",
        ),
        ("The tower is 219 m tall, nearly three times Ada Hill (88 m).", "ratio: 219 m | nearly three times | 88 m"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The tower is 219 m tall, and three times as many visit Ada Hill (88 m).",
        "The tower is 219 m tall. Half of its neighbours are below the height of 88 m.",
        "It is 219 m tall, three times heavier than Ada Hill (88 m).",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []


def test_what_a_line_measures_with_has_that_measure(told):
    page = "# Mount Orlo\n\n| Fact | Value | Note |\n|---|---|---|\n| Height | 7.9 km | Nearly three times Mount Aldo (2.8 km) |\n"
    assert "Mount Aldo | height | 2.8 km" in told(page)
    assert not any(line.startswith("Mount Aldo | ") for line in told(page.replace("Height", "Colour")))
