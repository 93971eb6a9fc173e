"""Short ways to load a text and to look at its passages."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from factcheck import load
from factcheck.model import Document, Passage

Load = Callable[[str], Document]


@pytest.fixture
def markdown() -> Load:
    return lambda text: load.document_from_text(dedent(text).lstrip("\n"), "note.md", ".md")


@pytest.fixture
def plain() -> Load:
    return lambda text: load.document_from_text(dedent(text).lstrip("\n"), "note.txt", ".txt")


@pytest.fixture
def page() -> Load:
    return lambda text: load.document_from_text(dedent(text).lstrip("\n"), "note.html", ".html")


@pytest.fixture
def outline() -> Callable[[Document], list[str]]:
    """Each passage as `kind: text`, with its label in front of its value where it has one."""

    def show(passage: Passage) -> str:
        if not passage.label:
            return f"{passage.kind}: {passage.text}"
        return f"{passage.kind}: [{passage.label}] {passage.text[passage.value_start :]}"

    return lambda document: [show(passage) for passage in document.passages]
