"""What holds for every text: quotes stand in the file, and layout changes no words."""

from __future__ import annotations

import html
import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import load
from factcheck.model import Document, PassageKind

SUFFIXES = st.sampled_from([".md", ".txt", ".html", ""])
MARKUP = st.text(alphabet="ab1 A.\n\r\t*_`[](){}<>!&;#|-:\\\"'~^=+/—“é\u00a0\u200b", max_size=120)
WORDS = st.sampled_from(
    "the old bridge was opened by a mason in spring after years of patient work near Lowford with stone".split()
)
SENTENCES = st.lists(WORDS, min_size=4, max_size=30).map(lambda words: f"{' '.join(words).capitalize()}.")
PARAGRAPHS = st.lists(
    st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join).filter(lambda text: len(text) > 110),
    min_size=1,
    max_size=5,
)


def read(text: str, suffix: str) -> Document:
    return load.document_from_text(text, "sources/a", suffix)


def words(document: Document) -> list[str]:
    return [passage.text for passage in document.passages]


@given(MARKUP | st.text(max_size=200), SUFFIXES)
@settings(max_examples=200, deadline=None)
def test_every_range_of_a_passage_leads_to_its_quote(text: str, suffix: str) -> None:
    document = read(text, suffix)
    for passage in document.passages:
        for start in range(len(passage.text)):
            for end in (start + 1, (start + len(passage.text) + 1) // 2, len(passage.text)):
                if end > start:
                    span = document.span_in(passage, start, end)
                    assert document.text[span.start : span.end] == span.quote


@given(MARKUP | st.text(max_size=200), SUFFIXES)
@settings(max_examples=200, deadline=None)
def test_a_character_is_the_files_own_or_stands_for_an_entity(text: str, suffix: str) -> None:
    document = read(text, suffix)
    for passage in document.passages:
        if passage.kind is PassageKind.FIELD and not document.text.startswith(passage.text[:1], passage.offset(0)):
            continue
        for index, character in enumerate(passage.text):
            place = passage.offset(index)
            if character.isspace() or document.text[place] == character:
                continue
            entity = document.text[place : place + 40].partition(";")[0] + ";"
            front_matter = character == ":" and passage.value_start == index + 2
            assert front_matter or character in html.unescape(entity)


@given(MARKUP | st.text(max_size=200), SUFFIXES)
@settings(max_examples=150, deadline=None)
def test_parts_of_a_passage_lie_inside_it(text: str, suffix: str) -> None:
    for passage in read(text, suffix).passages:
        assert passage.text == passage.text.strip() != "" or passage.kind is PassageKind.CODE
        assert 0 <= passage.value_start <= len(passage.text)
        starts = [segment[0] for segment in passage.segments]
        assert starts[0] == 0
        assert starts == sorted(starts)
        assert sum(segment[2] for segment in passage.segments) == len(passage.text)
        for cell in passage.cells:
            assert 0 <= cell.start < cell.end <= len(passage.text)


@given(PARAGRAPHS, st.sampled_from([".md", ".txt"]), st.integers(40, 100))
@settings(deadline=None)
def test_wrapping_changes_no_words(paragraphs: list[str], suffix: str, width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    assert words(read(wrapped, suffix)) == words(read("\n\n".join(paragraphs), suffix)) == paragraphs


@given(PARAGRAPHS, st.sampled_from([".md", ".txt"]), st.integers(2, 5))
@settings(deadline=None)
def test_blank_lines_change_no_words(paragraphs: list[str], suffix: str, count: int) -> None:
    text = "Lowford Bridge\n\n" + "\n\n".join(paragraphs)
    assert words(read(text.replace("\n\n", "\n" * (count + 1)), suffix)) == words(read(text, suffix))


@given(MARKUP.map(lambda text: text.replace("\r", "")), st.sampled_from([".md", ".txt"]))
@settings(deadline=None)
def test_windows_line_ends_change_no_words(text: str, suffix: str) -> None:
    prose = [p.text for p in read(text, suffix).passages if p.kind is not PassageKind.CODE]
    windows = [p.text for p in read(text.replace("\n", "\r\n"), suffix).passages if p.kind is not PassageKind.CODE]
    assert windows == prose


@given(MARKUP, SUFFIXES)
@settings(deadline=None)
def test_loading_twice_is_loading_once(text: str, suffix: str) -> None:
    assert read(text, suffix) == read(text, suffix)
