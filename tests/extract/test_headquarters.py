"""Where an organisation sits."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Bluefin Robotics has its headquarters in Oslo, Norway.",
        "Bluefin Robotics's headquarters are located in Oslo.",
        "The headquarters of Bluefin Robotics are in Oslo.",
        "Bluefin Robotics is a company with headquarters in Oslo.",
        "Bluefin Robotics, an Oslo-based company, builds buoys.",
        "The Oslo-based company Bluefin Robotics builds buoys.",
    ],
)
def test_a_seat_is_a_place(told, text):
    assert "Bluefin Robotics | headquarters location | Oslo" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bluefin Robotics has its headquarters in a barn.",
        "Mira Olsen, an Oslo-based painter, spoke.",
        "Bluefin Robotics has an office in Oslo.",
        "Mira Olsen is a manager based in Oslo.",
        "Bluefin Robotics has its Asian headquarters in Osaka.",
        "Bluefin Robotics has regional headquarters in Oslo.",
    ],
)
def test_not_every_place_is_a_seat(told, text):
    assert not [line for line in told(text) if "headquarters" in line]
