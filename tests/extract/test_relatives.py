"""Who is whose wife, child or subsidiary."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mira Olsen and her husband, Tomas Reyes, moved to Lisbon.", ["Mira Olsen | spouse | Tomas Reyes"]),
        ("Mira Olsen is the wife of Tomas Reyes.", ["Tomas Reyes | spouse | Mira Olsen"]),
        ("Anna Reyes is the daughter of Mira Olsen and Tomas Reyes.", [
            "Mira Olsen | child | Anna Reyes", "Tomas Reyes | child | Anna Reyes"]),
        ("Anna Reyes was born in Bergen, the daughter of Mira Olsen.", ["Mira Olsen | child | Anna Reyes"]),
        ("Mira Olsen's father, Jonas Olsen, was a hydrographer.", ["Mira Olsen | father | Jonas Olsen"]),
        ("Mira Olsen had three children: Anna Reyes, Bo Reyes and Cecil Reyes.", [
            "Mira Olsen | child | Anna Reyes", "Mira Olsen | child | Bo Reyes", "Mira Olsen | child | Cecil Reyes"]),
        ("The buoys are made by Nordhavn Group's subsidiary Bluefin Robotics.", [
            "Bluefin Robotics | parent organization | Nordhavn Group"]),
    ],
)  # fmt: skip
def test_a_relative_is_somebody_s(told, text, said):
    asked = ("spouse", "child", "father", "parent organization")
    assert sorted(line for line in told(text) if line.split(" | ")[1] in asked) == sorted(said)


def test_one_son_is_no_list(told):
    said = told("Mira Olsen and her son Bo Reyes, Anna Duarte and Lena Voss came.")
    assert "Mira Olsen | child | Bo Reyes" in said
    assert not [line for line in said if line.endswith(("Duarte", "Voss"))]


def test_a_former_wife_was_one(claimed):
    (claim,) = [c for c in claimed("Tomas Reyes and his ex-wife Mira Olsen came.") if c.predicate == "spouse"]
    assert [q.mention.text for q in claim.qualifiers if q.name == "state"] == ["former"]
