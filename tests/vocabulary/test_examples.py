"""Every example of the vocabulary is read by the real extractors."""

import pytest

from factcheck import vocabulary
from factcheck.extract import claims
from factcheck.load import document_from_text

EXAMPLES = [
    pytest.param(entry, example, id=f"{entry.id}-{number}")
    for entry in vocabulary.predicates().values()
    for number, example in enumerate(entry.examples)
]


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_an_example_is_read(entry, example):
    page = f"# {example.subject}\n\n{example.text}\n" if example.subject else _entry_page(example.text)
    document = document_from_text(page, "notes.md", ".md")
    told = [
        (claim.subject.text, claim.value.text, claim.value.span.quote)
        for claim in claims(document)
        if vocabulary.predicate(claim.predicate).id == entry.id
    ]
    assert any(
        example.value in (value, quote) and bare(example.subject) in ("", bare(subject))
        for subject, value, quote in told
    ), told


def _entry_page(line):
    """A key and its value stand on a page that says what it is about."""
    return f"# Greenhill\n\nGreenhill is well known. Greenhill has many friends.\n\n- {line}\n"


def bare(name):
    return name.casefold().removeprefix("the ")
