"""On which side something lies."""

from __future__ import annotations

import pytest


@pytest.fixture
def lying(claimed):
    return lambda text: [
        f"{claim.subject.text} | {claim.value.text}" for claim in claimed(text) if claim.extractor == "bearings"
    ]


def test_the_compass_is_read_on_two_axes(lying):
    assert lying("Harrow lies 20 km south-west of Aldo.") == ["Harrow | west", "Harrow | south"] or lying(
        "Harrow lies 20 km south-west of Aldo."
    ) == ["Harrow | south", "Harrow | west"]
    assert lying("Harrow is in northern Torland.") == ["Harrow | north"]


def test_a_journey_is_no_place(lying):
    assert not lying("Mira Olsen walked 20 km south of Aldo.")
    assert not lying("The Vell flows north of Harrow.")
