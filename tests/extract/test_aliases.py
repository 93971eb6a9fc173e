"""Other names of one thing."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Anna Maria Voss (7 May 1867 – 4 July 1934), known simply as Mia Voss, was a chemist.",
            "Anna Maria Voss | also known as | Mia Voss",
        ),
        ("Anna Voss (née Dahl) was a chemist.", "Anna Voss | also known as | Anna Dahl"),
        (
            "# Anna Voss\n\n- **Full name:** Anna Maria Dahl\n- **Born:** 7 May 1867",
            "Anna Voss | also known as | Anna Maria Dahl",
        ),
        ("Mount Aldo, also known as Peak North, is high.", "Mount Aldo | also known as | Peak North"),
    ],
)
def test_another_name_is_told(told, text, said):
    assert said in told(text)


def test_what_is_only_called_like_something_has_no_other_name(told):
    assert not [
        line for line in told("Mount Aldo has a ridge, known as Long Back. It is steep.") if "Mount Aldo | also" in line
    ]
