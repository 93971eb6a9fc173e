"""Lists that claim to be whole, entry by entry."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings


def entries(text, source="a.md"):
    page = f"# Orlo Base\n\nOrlo Base is a database.\n\n{text}\n"
    return [each for each in claims(document_from_text(page, source, ".md")) if each.predicate.startswith("list:")]


@pytest.mark.parametrize(
    ("text", "question", "names"),
    [
        ("## Supported languages\n\n- Ada, Basic, and Cobol", "list:supported language", ["ada", "basic", "cobol"]),
        (
            "## Supported Runtimes\n\n- Ada 9\n- Basic 2.1\n- Cobol",
            "list:supported language",
            ["ada", "basic", "cobol"],
        ),
        (
            "Orlo Base supports the following formats.\n\n- CSV\n- JSON\n- XML",
            "list:supported format",
            ["csv", "json", "xml"],
        ),
        ("## Available regions\n\n- North\n- South\n- West", "list:available region", ["north", "south", "west"]),
    ],
)
def test_a_list(text, question, names):
    found = entries(text)
    assert {each.predicate for each in found} == {question}
    assert [each.value.text for each in found] == names


@pytest.mark.parametrize(
    "text",
    [
        "## Languages\n\n- Ada, Basic, and Cobol",
        "## Supported languages\n\n- Ada, Basic, Cobol, etc.",
        "## Supported languages\n\n- Ada\n- Basic",
        "## Supported languages\n\n- We began with Ada. Later came Basic, Cobol, and more.",
        "Orlo Base supports formats.\n\n- CSV\n- JSON\n- XML",
    ],
)
def test_what_is_no_whole_list(text):
    assert entries(text) == []


LANGUAGES = "## Supported languages\n\n- {}"


def unequal(one, other):
    said = [*entries(LANGUAGES.format(one), "a.md"), *entries(LANGUAGES.format(other), "b.md")]
    return [each for each in findings(statements(said)) if each.rule == "conflicting-values"]


def test_lists_that_differ():
    (finding,) = unequal("Ada, Basic, Cobol, and Dart", "Ada, Basic, Cobol, and Elm")
    assert finding.level == "warning"
    assert "dart (1 source) or elm (1 source)" in finding.message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada, Basic, and Cobol", "Cobol, Basic, and Ada"),
        ("Ada, Basic, and Cobol", "Ada 9, Basic 2, and Cobol"),
        ("Ada, Basic, and Cobol", "Dart, Elm, and Forth"),
        ("Ada, Basic, and Cobol", "Ada, Elm, Forth, and Go"),
    ],
)
def test_lists_that_agree_or_are_of_other_things(one, other):
    assert unequal(one, other) == []
