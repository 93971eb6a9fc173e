"""Who holds which office where."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said", "state"),
    [
        ("Mira Olsen is the chairman of Bluefin Robotics.", "Bluefin Robotics | chairperson | Mira Olsen", ["current"]),
        (
            "Mira Olsen is a former chairman of Bluefin Robotics.",
            "Bluefin Robotics | chairperson | Mira Olsen",
            ["former"],
        ),
        ("Mira Olsen is the founder of Bluefin Robotics.", "Bluefin Robotics | founded by | Mira Olsen", ["current"]),
        ("Mira Olsen was the chairman of Bluefin Robotics.", "Bluefin Robotics | chairperson | Mira Olsen", []),
    ],
)
def test_a_role_has_its_holder_its_place_and_its_state(told, claimed, text, said, state):
    assert said in told(text)
    (claim,) = [each for each in claimed(text) if each.extractor == "roles"]
    assert [each.mention.text for each in claim.qualifiers if each.name == "state"] == state


def test_a_list_of_a_crew(told):
    page = "# Kestrel 9\n\nKestrel 9 was a mission to the Moon. Kestrel 9 lasted a week.\n\n## Crew\n\n- Commander: Lena Voss\n"
    assert "Kestrel 9 | commanded by | Lena Voss" in told(page)


def test_roles_share_what_they_are_in(told):
    said = told("Mira Olsen is the founder and CEO of Bluefin Robotics.")
    assert "Bluefin Robotics | founded by | Mira Olsen" in said
    assert "Bluefin Robotics | chief executive officer | Mira Olsen" in said


def test_a_denied_role_is_denied_to_the_end(claimed):
    found = claimed("Mira Olsen is not the founder and CEO of Bluefin Robotics.")
    assert {claim.polarity for claim in found} == {"denied"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Kestrel sank. Its captain, Jonas Rook, was saved.", "Kestrel | commanded by | Jonas Rook"),
        ("Anna Duarte is the prime minister of Verania.", "Verania | head of government | Anna Duarte"),
        ("The publisher of The Salt Roads was Nordhavn Press.", "Salt Roads | publisher | Nordhavn Press"),
    ],
)
def test_a_post_beside_a_name(told, text, said):
    assert said in told(text)


def test_the_leader_of_what_the_text_is_about(told):
    page = "# Aldo 3\n\nAldo 3 was a mission. The mission commander, Erik Dahl, spoke first.\n"
    assert "Aldo 3 | commanded by | Erik Dahl" in told(page)
