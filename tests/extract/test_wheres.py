"""Where something came about that does so only once."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Treaty of Aldo was signed in Lisbon in 1714.", "Treaty of Aldo | place of signing | Lisbon"),
        ("The Kestrel sank off Malta in 1911.", "Kestrel | place of sinking | Malta"),
    ],
)
def test_the_place_of_an_event_is_read(told, text, said):
    assert said in told(text)


def test_what_happens_in_many_places_has_no_one_place(told):
    assert not any("place of" in line for line in told("Kestrel 2 was released in Norway in 1995."))
