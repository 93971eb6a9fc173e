"""The date of a document against what it reports, from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings

NOTE = "# Halley Bridge\n\n**Last updated:** {}\n\n{}\n"
FRONT = "---\ntitle: Halley Bridge\ndate: {}\n---\n\n{}\n"


def found(text: str) -> list[tuple[str, str]]:
    page = document_from_text(text, "notes.md", ".md")
    rules = ("impossible-order", "outdated")
    return [(each.rule, each.level.value) for each in findings(statements(claims(page))) if each.rule in rules]


LATE = {
    "in a month": NOTE.format("2025-01-27", "The highest toll was 207 crowns in October 2025."),
    "in a year": NOTE.format("28 December 2018", "At least eleven people were rescued there in 2019."),
    "on a day": NOTE.format("2020-05-04", "Halley Bridge reopened on 9 June 2020 after the flood."),
    "front matter": FRONT.format("2018-12-28", "Halley Bridge was closed in 2020."),
    "ended": FRONT.format("2021-03-01", "The works ended in May 2021."),
    "so far": NOTE.format(
        "2018-12-28", "The bridge faces a bad year, with three lorries reported stuck so far in 2019."
    ),
    "during": NOTE.format("2018-12-28", "The bridge was closed during 2020."),
    "passive": NOTE.format("2018-12-28", "The western arch was repaired in 2021 by Nordhavn."),
    "at the front of the sentence's end": FRONT.format("2015", "Half of the cables were replaced in 2017."),
    "researched": "# Halley Bridge\n\n**Research Date:** 2015-02-01\n\nThe toll rose to 9 crowns in 2016.\n",
}


@pytest.mark.parametrize("case", sorted(LATE))
def test_what_came_later_cannot_be_reported(case: str) -> None:
    assert found(LATE[case]) == [("impossible-order", "warning")]


def test_two_such_reports_are_no_slip() -> None:
    said = "The bridge was closed during 2020. The western arch was repaired in 2021."
    assert found(NOTE.format("2018-12-28", said)) == [("impossible-order", "error")]


STILL = {
    "will": NOTE.format("2023-04-01", "The second span will open in 2021."),
    "is expected to": NOTE.format("2023-04-01", "The second span is expected to open in June 2022."),
    "is scheduled to": FRONT.format("2023-04-01", "The second span is scheduled to open in 2020."),
}


@pytest.mark.parametrize("case", sorted(STILL))
def test_what_was_due_is_no_longer_to_come(case: str) -> None:
    assert found(STILL[case]) == [("outdated", "warning")]


LEAVE = {
    "past before": NOTE.format("2025-01-27", "The highest toll was 207 crowns in October 2024."),
    "the same year": NOTE.format("2019-05-28", "At least eleven people were rescued there in 2019."),
    "a plan": NOTE.format("2018-12-28", "The second span will open in 2021."),
    "a plan that was made": NOTE.format("2018-12-28", "The council decided to open a second span in 2021."),
    "an opening that was approved": NOTE.format("2018-12-28", "The council approved the opening in 2021."),
    "until": NOTE.format("2018-12-28", "The toll was leased to Nordhavn until 2030."),
    "a fiscal year": NOTE.format("2025-01-27", "Tolls rose to 9 crowns in fiscal 2026."),
    "updated later": "# Halley Bridge\n\nPublished: 2018-12-28\nUpdated: 2021-06-01\n\nThe bridge was closed in 2020.\n",
    "no date": "# Halley Bridge\n\nThe bridge was closed in 2020.\n",
    "what somebody said would be": NOTE.format("2023-04-01", "In 2019 Nordhavn said that the span will open in 2021."),
    "still to come": NOTE.format("2019-04-01", "The second span will open in 2021."),
    "what would be": NOTE.format("2023-04-01", "The span would open in 2021."),
    "denied": NOTE.format("2023-04-01", "The second span will not open in 2021."),
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(case: str) -> None:
    assert found(LEAVE[case]) == []


TURNED = {
    "after": "After the bridge opened in 1966, the toll was raised in 1960.",
    "after, in a noun": "Following its opening in 1966, the bridge was painted in 1960.",
    "after, behind": "The bridge was painted in 1960 after it had been opened in 1966.",
    "before": "Before the bridge opened in 1966, the toll was set in 1971.",
    "before, behind": "The toll was set in 1971 before the bridge opened in 1966.",
    "then": "The bridge was painted in 1980, then in 1974 closed.",
}


@pytest.mark.parametrize("case", sorted(TURNED))
def test_the_dates_beside_them_deny_before_and_after(case: str) -> None:
    assert found(f"# Halley Bridge\n\n{TURNED[case]}\n") == [("impossible-order", "error")]


FOLLOWING = {
    "after": "After the bridge opened in 1966, the toll was raised in 1970.",
    "after, in one year": "After the bridge opened in 1966, the toll was raised in 1966.",
    "before": "Before the bridge opened in 1966, the toll was set in 1965.",
    "then": "The bridge was painted in 1980, then in 1984 closed.",
    "looking back": "The bridge was painted in 1980, and then, as it had in 1974, rain came.",
}


@pytest.mark.parametrize("case", sorted(FOLLOWING))
def test_what_follows_is_left_alone(case: str) -> None:
    assert found(f"# Halley Bridge\n\n{FOLLOWING[case]}\n") == []


TAUGHT = "She joined Bluefin in 1960. She received a PhD in {}."
APART = {
    "when": "When Moss received a PhD, she joined Bluefin. " + TAUGHT.format(1950),
    "after": "After Moss joined Bluefin, she received a PhD. " + TAUGHT.format(1950),
    "before": "Before Moss received a PhD, she joined Bluefin. " + TAUGHT.format(1950),
}


@pytest.mark.parametrize("case", sorted(APART))
def test_what_is_told_together_was_not_apart(case: str) -> None:
    assert found(f"# Ada Moss\n\nAda Moss was a pilot. {APART[case]}\n") == [("impossible-order", "warning")]


NEAR = {
    "when": "When Moss received a PhD, she joined Bluefin. " + TAUGHT.format(1959),
    "after": "After Moss received a PhD, she joined Bluefin. " + TAUGHT.format(1950),
    "before": "Before Moss joined Bluefin, she received a PhD. " + TAUGHT.format(1950),
    "undated": "When Moss received a PhD, she joined Bluefin. She joined Bluefin in 1960.",
}


@pytest.mark.parametrize("case", sorted(NEAR))
def test_what_was_together_may_be_told_so(case: str) -> None:
    assert found(f"# Ada Moss\n\nAda Moss was a pilot. {NEAR[case]}\n") == []
