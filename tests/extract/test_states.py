"""What a thing is said to be, and not to be."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Aldo volcano is extinct.", "yes: Aldo Volcano | state:activity | dead"),
        ("The Aldo volcano is not active.", "no: Aldo Volcano | state:activity | active"),
        ("Orlo Base is unusable.", "no: Orlo Base | state:usable | usable"),
        ("Orlo Base is open-source.", "yes: Orlo Base | state:licence | open"),
        ("Orlo Base is non-toxic.", "no: Orlo Base | state:toxicity | toxic"),
        ("Orlo Base is no longer available.", "no: Orlo Base | state:offer | available"),
        ("Lake Orlo used to have rivers.", "yes: Lake Orlo | state:moisture | wet"),
        ("Orlo Base is not a database.", "no: Orlo Base | state:being a database | database"),
        ("# Vega 2\n\n- Waterproof: no\n", "no: Vega 2 | state:waterproof | waterproof"),
        (
            "# Vega 2\n\n| Fact | Value |\n|---|---|\n| Status | Extinct |\n",
            "yes: Vega 2 | state:activity | dead",
        ),
    ],
)
def test_states(open_claims, text, said):
    assert said in open_claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orlo Base is almost complete.",
        "Orlo Base is larger than Aldo Base.",
        "Orlo Base is not very large.",
        "Orlo Base is partly open-source.",
        "Some birds of Orlo Island are extinct.",
    ],
)
def test_what_needs_a_measure_is_no_state(open_claims, text):
    assert open_claims(text) == []
