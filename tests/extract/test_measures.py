"""How long, how high, how old."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The MS Aldo is 269 m long.", ["MS Aldo | length | 269 m"]),
        ("The MS Aldo is 269 m long and 32 m wide.", ["MS Aldo | length | 269 m", "MS Aldo | width | 32 m"]),
        ("Greenhill Tower is 212 metres tall.", ["Greenhill Tower | height | 212 metres"]),
        ("Lake Tarn has a diameter of 12 km.", ["Lake Tarn | diameter | 12 km"]),
        ("Kestrel was trained on 4,000 hours of speech.", ["Kestrel | duration | 4,000 hours"]),
        ("Mira Olsen died at the age of 71.", ["Mira Olsen | age | age of 71"]),
        ("Mira Olsen was 29 years old when she founded Bluefin Robotics.", ["Mira Olsen | age | 29 years old"]),
    ],
)
def test_a_measure_has_its_dimension(told, text, said):
    assert set(said) <= set(told(text))


def qualified(claimed, text, predicate):
    (claim,) = [each for each in claimed(text) if each.predicate == predicate]
    return claim.subject.text, claim.value.text, {each.name: each.mention.text for each in claim.qualifiers}


def test_a_share_is_a_share_of_something(claimed):
    found = qualified(claimed, "Nordhavn Labs holds 40 percent of the market.", "measure:share")
    assert found == ("Nordhavn Labs", "40 percent", {"of": "market"})


def test_an_average_is_no_plain_measure(claimed):
    found = qualified(claimed, "Tarn has an average temperature of 12 °C.", "measure:temperature")
    assert found == ("Tarn", "12 °C", {"statistic": "mean"})


def test_an_age_has_its_moment(claimed):
    (age,) = [claim for claim in claimed("Mira Olsen died in 1981 aged 79.") if claim.predicate == "measure:age"]
    assert {"point_in_time": "1981"}.items() <= {each.name: each.mention.text for each in age.qualifiers}.items()
