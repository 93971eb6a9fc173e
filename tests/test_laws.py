"""Laws of the whole way from files to findings, on small folders put together by chance."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import pipeline, report
from factcheck.config import Config
from factcheck.load import document_from_text
from factcheck.model import Document, Report
from factcheck.report import View

SENTENCES = [
    "Bluefin Robotics was founded in 1993.",
    "Bluefin Robotics was founded in 1996 by Mira Olsen.",
    "Bluefin Robotics has 340 employees.",
    "Mira Olsen was born on 4 May 1971 in Bergen.",
    "Mira Olsen (born 4 May 1975) is an engineer.",
    "Mira Olsen was born in Aarhus. She lives in Bergen.",
    "Greenhill Tower is 212 metres tall.",
    "Greenhill Tower is 198 metres tall.",
    "Kestrel 2 has 117 million parameters.",
    "Kestrel 2 has 171 million parameters.",
    "Erik Dahl works at Nordhavn Labs.",
    "Erik Dahl left Nordhavn Labs in 2019.",
    "Lena Voss designed the Salt Gate.",
    "Lena Voss did not design the Salt Gate.",
    "- Founded: 1993",
    "## Early years",
    "“It rained,” he said; the café was closed. 🌧",
]
FOLDERS = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), min_size=2, max_size=4)
FEW = settings(max_examples=12, deadline=None)


def document(source: str, paragraphs: Sequence[str], gap: str = "\n\n") -> Document:
    return document_from_text(gap.join(paragraphs) + "\n", source, ".md")


def documents(folder: Sequence[Sequence[str]]) -> list[Document]:
    # Every folder claims something: a run without claims is an error, not a report.
    pages = [*folder, ["Halley Bridge was opened in 1931."]]
    return [document(f"{number}.md", paragraphs) for number, paragraphs in enumerate(pages)]


def check(read: Sequence[Document]) -> Report:
    return pipeline.check_documents(read, config=Config(today=date(2026, 11, 20)))


def told(found: Report) -> set[tuple[str, str, str]]:
    return {(each.fingerprint, each.digest, each.level.value) for each in found.findings}


@FEW
@given(folder=FOLDERS, lines=st.integers(min_value=3, max_value=6))
def test_blank_lines_change_nothing(folder: list[list[str]], lines: int) -> None:
    moved = [document(each.source, ["", each.text.strip("\n")], "\n" * lines) for each in documents(folder)]
    assert told(check(moved)) == told(check(documents(folder)))


@FEW
@given(folder=FOLDERS, chance=st.randoms(use_true_random=False))
def test_the_order_of_sources_changes_no_byte(folder: list[list[str]], chance) -> None:
    shuffled = documents(folder)
    chance.shuffle(shuffled)
    first, second = (report.render(check(each), "json", View()) for each in (documents(folder), shuffled))
    assert json.loads(second) == json.loads(first)
    assert second == first


@FEW
@given(folder=FOLDERS, chance=st.randoms(use_true_random=False))
def test_the_names_of_sources_change_nothing(folder: list[list[str]], chance) -> None:
    names = [f"{letter}/page.md" for letter in "abcdefgh"]
    chance.shuffle(names)
    renamed = [document_from_text(each.text, name, ".md") for each, name in zip(documents(folder), names, strict=False)]
    assert told(check(renamed)) == told(check(documents(folder)))


@FEW
@given(folder=FOLDERS, pick=st.integers(min_value=0))
def test_reading_a_source_twice_changes_nothing(folder: list[list[str]], pick: int) -> None:
    read = documents(folder)
    again = document_from_text(read[pick % len(read)].text, "copy.md", ".md")
    assert told(check([*read, again])) == told(check(read))


@FEW
@given(folder=FOLDERS)
def test_every_quote_stands_in_its_source(folder: list[list[str]]) -> None:
    texts = {each.source: each.text for each in documents(folder)}
    for finding in check(documents(folder)).findings:
        for statement in (each for side in finding.sides for each in side):
            for span in (statement.claim.span, statement.claim.subject.span, statement.claim.value.span):
                assert texts[span.source][span.start : span.end] == span.quote
                before = texts[span.source][: span.start]
                assert (span.line, span.column) == (before.count("\n") + 1, span.start - before.rfind("\n"))
