"""Scope: what a number is asked of, in one form whatever the words."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements


def scopes(text: str, predicate: str) -> list[dict[str, str]]:
    read = claims(document_from_text(f"# Tarn\n\nTarn is a planet. Tarn has moons.\n\n{text}\n", "tarn.md", ".md"))
    return [
        {name: value.text for name, value in each.qualifiers}
        for each in statements(read)
        if each.predicate.id == predicate and each.claim.confidence >= 0.5
    ]


@pytest.mark.parametrize(
    ("one", "other", "predicate"),
    [
        ("Average temperature: -40 °C", "The global average surface temperature is -40 °C.", "temperature"),
        ("Radius: 900 km", "Tarn has a mean radius of 900 km.", "radius"),
    ],
)
def test_harmless_modifiers_make_no_other_question(one, other, predicate):
    assert scopes(f"- {one}", predicate) == scopes(other, predicate) != []


def test_an_average_is_another_question_than_a_plain_measure():
    assert scopes("- Average depth: 40 m", "vertical_depth") != scopes("- Depth: 90 m", "vertical_depth")


def test_up_to_says_what_the_most_is():
    told = scopes("Tarn is up to 40 km wide.", "width")
    assert sorted(each.get("statistic", "") for each in told) == ["", "maximum"]


def test_a_formula_is_the_name_of_its_substance():
    (one,) = scopes("- Atmosphere: 91 % N₂", "measure:share")
    (other,) = scopes("The atmosphere is 91 % nitrogen.", "measure:share")
    assert one == other
