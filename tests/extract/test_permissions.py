"""What is allowed, and who goes free or pays."""

from __future__ import annotations

import pytest

HEAD = "# Aldo Park\n\nAldo Park is a park in Torland. "


@pytest.fixture
def ruled(claimed):
    return lambda text: [
        f"{claim.subject.text} | {claim.value.text}"
        for claim in claimed(HEAD + text)
        if claim.extractor == "permissions"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bathing is strictly forbidden.", "Aldo Park's swimming | forbidden"),
        ("Fishing and hunting are not permitted.", "Aldo Park's hunting | forbidden"),
        ("You may take photos.", "Aldo Park's photography | allowed"),
        ("You can't camp.", "Aldo Park's camping | forbidden"),
        ("Children go free.", "Aldo Park's child | free"),
        ("There is free parking.", "Aldo Park's parking | free"),
        ("You have to pay for parking.", "Aldo Park's parking | paid"),
    ],
)
def test_rules_and_fees_are_read(ruled, text, said):
    assert said in ruled(text)


@pytest.mark.parametrize(
    "text", ["Can you swim there?", "Dogs must be kept on a lead.", "Hunting was once allowed.", "Camping is allowed if you ask."]
)  # fmt: skip
def test_questions_conditions_and_the_past_are_no_rules(ruled, text):
    assert not ruled(text)
