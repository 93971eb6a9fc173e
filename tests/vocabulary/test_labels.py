"""Labels in other words: what asks one question, and what only looks like it."""

from __future__ import annotations

import pytest

from factcheck.vocabulary import asking

SAME = [
    ("Maximum execution duration per request", "Max execution timeout", "time"),
    ("Ephemeral disk capacity (/tmp space)", "tmp directory storage", "data"),
    ("Total size of environment variables", "Environment variables total", "data"),
    ("Environment variables", "Function environment variables (see the guide)", "data"),
    ("Number of linked archives", "Linked archives", "count"),
    ("Size of the zipped upload", "Upload size (zip)", "data"),
    ("Payload size (request and response)", "Payload", "data"),
    ("Tables in a join", "tables per join", "count"),
]
OTHER = [
    ("Package size (zipped)", "Package size (unzipped)", "data"),
    ("Payload (sync)", "Payload (async)", "data"),
    ("Maximum depth", "Minimum depth", "length"),
    ("Default page size", "Maximum page size", "data"),
    ("File size", "Header size", "data"),
    ("Requests per user", "Requests per account", "count"),
    ("Battery life (idle)", "Battery life (peak)", "time"),
    ("Urban population", "Population", "count"),
    ("Total size of attachments", "Size of attachments", "data"),
    ("Python 3 workers", "Python 2 workers", "count"),
]


@pytest.mark.parametrize(("one", "other", "dimension"), SAME)
def test_labels_that_ask_one_question(one: str, other: str, dimension: str) -> None:
    first, second = asking(one, dimension), asking(other, dimension)
    assert (first.core, first.contrasts) == (second.core, second.contrasts)


@pytest.mark.parametrize(("one", "other", "dimension"), OTHER)
def test_labels_that_ask_two(one: str, other: str, dimension: str) -> None:
    assert asking(one, dimension) != asking(other, dimension)


def test_words_beside_the_value_override_the_label() -> None:
    assert asking("Package size (zip file)", "data", "unzipped").contrasts == ("uncompressed",)
