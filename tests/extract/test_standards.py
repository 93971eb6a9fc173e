"""Versions of what a thing supports or needs."""

from __future__ import annotations

import pytest

PAGE = "# Pixelon 5\n\nThe Pixelon 5 is a phone. The Pixelon 5 is small.\n\n"


@pytest.mark.parametrize(
    "text", ["- Bluetooth 4.1", "It has built-in Bluetooth 4.1.", "| Bluetooth | 4.1 |\n|---|---|\n| Masts | 3 |"]
)
def test_a_version_is_an_answer(told, text):
    assert "Pixelon 5 | version of bluetooth | Bluetooth 4.1" in told(PAGE + text + "\n")


@pytest.mark.parametrize("text", ["needs Python 3.9 or newer", "requires Python 3.9", "runs on Python 3.9+"])
def test_what_is_needed_is_the_least(claimed, text):
    found = [c for c in claimed(f"{PAGE}The Pixelon 5 {text}.\n") if c.extractor == "standards"]
    assert [{q.name: q.mention.text for q in claim.qualifiers} for claim in found] == [{"statistic": "minimum"}]


@pytest.mark.parametrize(
    "text",
    [
        "It has three USB 3.0 ports and one USB 2.0 port.",
        "It does not support Bluetooth 4.1.",
        "Unlike its forerunner with Bluetooth 4.1, it has a new radio.",
    ],
)
def test_several_versions_and_those_of_others_are_no_answer(told, text):
    assert not any("version of" in line for line in told(PAGE + text + "\n"))


def test_a_list_is_about_the_subject_of_the_sentence_above_it(told):
    page = "# Kestrel\n\nKestrel is a computer.\n\nThe Kestrel 3 is small. Compared to the Kestrel 2, the Kestrel 3 has:\n\n- Bluetooth 4.1\n"
    assert "Kestrel 3 | version of bluetooth | Bluetooth 4.1" in told(page)
