"""Names that one document spells in two ways."""

from __future__ import annotations

import pytest


@pytest.fixture
def spelled(claimed):
    return lambda text: [claim.span.quote for claim in claimed(text) if claim.extractor == "spellings"]


def test_both_spellings_are_told_where_they_stand(spelled):
    text = "Katrin Wolcanska won the race. The trophy of Katrin Wolcnaska stands in Aldo."
    assert spelled(text) == ["Katrin Wolcanska", "Katrin Wolcnaska"]


def test_words_that_both_exist_are_two_names(spelled):
    assert not spelled("Harrow Place stands beside Harrow Palace.")
    assert not spelled("Mira Olsen met Jonas Rook.")
