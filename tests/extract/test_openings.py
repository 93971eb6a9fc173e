"""When and to whom a thing is open."""

from __future__ import annotations

import pytest


@pytest.fixture
def opened(claimed):
    head = "# Aldo Park\n\nAldo Park is a park in Torland. "
    return lambda text: [
        f"{claim.subject.text} | {claim.value.text}" for claim in claimed(head + text) if claim.extractor == "openings"
    ]


def test_seasons_days_and_people_are_read(opened):
    assert opened("The castle is open all year round.") == ["Aldo Park's castle | all year"]
    assert opened("The castle is closed on Mondays.") == ["Aldo Park's castle | not every day"]
    assert opened("The castle is not open to the public.") == ["Aldo Park's castle | nobody"]


def test_repairs_and_the_past_say_nothing(opened):
    assert not opened("The castle was closed in winter.")
    assert not opened("The castle is closed to the public until its renovation ends.")
