"""What something was called at first."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tidelab Robotics was originally called Saltlab.", "Tidelab Robotics | originally called | Saltlab"),
        (
            'Tidelab Robotics was founded in 1993. Initially called "Tidely," Tidelab Robotics was renamed in 1999.',
            "Tidelab Robotics | originally called | Tidely",
        ),
    ],
)
def test_the_first_name(told, text, said):
    assert said in told(text)


def test_what_something_is_called_now_is_no_first_name(told):
    assert not any("originally called" in line for line in told("Tidelab Robotics was named after Mira Olsen."))
    assert not any("originally called" in line for line in told("Tidelab Robotics was called Saltlab."))
