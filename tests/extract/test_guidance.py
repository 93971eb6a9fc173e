"""Who led something, said beside what was done."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Kestrel sailed under the command of Erik Dahl in 1912.", "Kestrel | commanded by | Erik Dahl"),
        (
            "Mira Olsen earned her Ph.D. under the direction of Henrik Dahl.",
            "Mira Olsen | doctoral advisor | Henrik Dahl",
        ),
    ],
)
def test_who_led_is_told_beside_what_was_done(told, text, said):
    assert said in told(text)


def test_nobody_leads_a_person_that_only_sailed(told):
    assert not any("commanded" in line for line in told("Mira Olsen sailed under the command of Erik Dahl."))
