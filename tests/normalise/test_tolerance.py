"""How far two values may lie apart, where a project says so."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings


def found(tolerances, *texts):
    documents = [
        document_from_text(f"# Halley Bridge\n\n{text}\n", f"{number}.md", ".md") for number, text in enumerate(texts)
    ]
    return findings(statements([each for document in documents for each in claims(document)], None, tolerances))


HEIGHTS = ("Halley Bridge is 304 metres long.", "Halley Bridge is 312 metres long.")
OPENED = ("Halley Bridge was opened on 3 May 1931.", "Halley Bridge was opened on 5 May 1931.")


@pytest.mark.parametrize("tolerances", [{"length": "5 %"}, {"length": "10%"}])
def test_a_share(tolerances):
    assert found(None, *HEIGHTS)
    assert not found(tolerances, *HEIGHTS)


@pytest.mark.parametrize("tolerances", [{"length": "0.5 %"}, {"width": "50 %"}, {}])
def test_too_small_or_of_another_predicate(tolerances):
    assert found(tolerances, *HEIGHTS)


def test_days():
    assert found({"date_of_official_opening": "1 day"}, *OPENED)
    assert not found({"date_of_official_opening": "1 week"}, *OPENED)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("1 GB", "0.5 GB", True),
        ("1 GB", "1.5 GB", True),
        ("1 GB", "1024 MB", False),
        ("0.5 GB", "512 MB", False),
        ("1 GB", "about 1.2 GB", False),
    ],
)
def test_memory_comes_whole(one, other, apart):
    assert bool(found(None, f"- Memory: {one}", f"- Memory: {other}")) is apart


def test_two_kinds_of_ports_are_no_number_of_ports():
    assert not found(None, "- USB ports: 5 USB 3.0 and 2 USB 2.0", "- USB ports: 7")
    assert found(None, "- USB ports: 2", "- USB ports: 4")
