"""Shares told in words against the figures of another text, from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings


def found(*texts: str) -> list[str]:
    pages = [document_from_text(f"# Aldo Flood\n\n{text}\n", f"{n}.md", ".md") for n, text in enumerate(texts)]
    told = findings(statements([claim for page in pages for claim in claims(page)]))
    return [each.rule for each in told if each.rule == "broken-arithmetic"]


WRONG = {
    "of the number": ("More than half of the 240 people in the hall died.", "Of the 240 people in the hall, 62 died."),
    "of whom": ("The flood killed more than half of the village.", "The village had 90 inhabitants, of whom 21 died."),
    "of them": ("A third of the passengers were saved.", "The ferry carried 900 passengers; 512 of them were saved."),
    "of the dead": ("Half of the 812 dead were killed by falling trees.", "812 people died; 140 of them were killed by falling trees."),
    "some of": ("Two thirds of the houses were destroyed.", "The flood destroyed 120 of the 800 houses."),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(WRONG))
def test_another_share_is_flagged(case: str) -> None:
    assert found(*WRONG[case]) == ["broken-arithmetic"]


FINE = {
    "the share": ("More than half of the 240 people in the hall died.", "Of the 240 people in the hall, 162 died."),
    "another fate": ("More than half of the 240 people in the hall were injured.", "Of the 240 people in the hall, 62 died."),
    "another whole": ("A third of the crew were saved.", "The ferry carried 900 passengers; 512 of them were saved."),
    "another number": ("Half of the 100 guests died.", "Of the 240 guests, 62 died."),
    "another cause": ("Half of the 812 dead were killed by falling trees.", "812 people died; 140 of them were killed by lightning."),
    "not known": ("Half of the village may have died.", "The village had 90 inhabitants, of whom 21 died."),
    "rounded": ("Half of the houses were destroyed.", "The flood destroyed 380 of the 800 houses."),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(FINE))
def test_what_fits_or_is_another_is_left_alone(case: str) -> None:
    assert found(*FINE[case]) == []
