"""What sort of thing something is, what it is of and in which country it stands."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mount Hesk is a shield volcano.", "Mount Hesk | kind | shield"),
        ("Mount Hesk, a stratovolcano, last stirred in 1911.", "Mount Hesk | kind | composite"),
        ("Kestrel Bridge is a granite bridge.", "Kestrel Bridge | material used | granite"),
        ("Lake Orell is a lake in northern Italy.", "Lake Orell | country | Italy"),
        ("Lake Orell lies in Italy.", "Lake Orell | country | Italy"),
    ],
)
def test_a_noun_with_its_modifiers_tells(told, text, said):
    assert said in told(text)


def test_a_kind_of_the_past_or_of_people_is_none(told):
    assert not any("| kind |" in line for line in told("Torland is a former monarchy."))
    assert not any("country" in line for line in told("Mira Olsen is a teacher in Italy."))
