"""How often it happens."""

from __future__ import annotations

import pytest

PLANET = "# Tarn\n\nTarn is a planet of the star Olo. Tarn has two moons.\n\n"


@pytest.mark.parametrize(
    ("text", "value", "scope"),
    [
        ("Tarn erupts every 40 years.", "40 years", {}),
        ("Dust storms occur every three years.", "three years", {"of": "dust storm"}),
        ("- **Dust storms:** Happen every 4–9 Earth years or so.", "4–9 years", {"of": "dust storm"}),
        ("Tarn completes an orbit every 300 days.", "300 days", {"act": "orbit"}),
    ],
)
def test_an_interval_is_the_time_from_one_to_the_next(claimed, text, value, scope):
    (claim,) = [each for each in claimed(PLANET + text) if each.predicate == "measure:interval"]
    assert (claim.subject.text, claim.value.text) == ("Tarn", value)
    assert {q.name: q.mention.text for q in claim.qualifiers} == scope


def test_three_times_a_year_is_no_interval(claimed):
    assert not [
        each for each in claimed(PLANET + "Tarn is visited three times a year.") if "interval" in each.predicate
    ]
