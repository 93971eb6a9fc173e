"""What the top of a file says about the document and about its subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Document

Load = Callable[[str], Document]
Outline = Callable[[Document], list[str]]


def test_front_matter_describes_the_document(markdown: Load, outline: Outline) -> None:
    document = markdown(
        """
        ---
        layout: post
        title: "Lowford: the Mill"
        author: 'Ada Stone'
        publisher: Lowford Office
        url: https://example.org/mill
        publishDate: 2019-10-04 10:00
        tags: [mills, weirs]
        height: 12 m   # above the river
        owners: ["Ada Stone", "The County"]
        coordinates: [51.5, -0.1]
        description: |
          The mill has
          two wheels.
        builders:
          - B. Mason
          - C. Carter
        wheel:
          material: oak
        ---

        It turns.
        """
    )
    assert (document.title, document.author, document.publisher) == ("Lowford: the Mill", "Ada Stone", "Lowford Office")
    assert (document.url, document.published) == ("https://example.org/mill", "2019-10-04")
    assert outline(document) == [
        "title: Lowford: the Mill",
        "paragraph: The mill has two wheels.",
        "field: [height] 12 m",
        "field: [owners] Ada Stone",
        "field: [owners] The County",
        "field: [coordinates] [51.5, -0.1]",
        "field: [builders] B. Mason",
        "field: [builders] C. Carter",
        "field: [material] oak",
        "paragraph: It turns.",
    ]


def test_a_field_leads_back_to_its_value(markdown: Load) -> None:
    document = markdown('---\ntitle: A\nheight: "12 m"\n---\n')
    field = document.passages[1]
    span = document.span_in(field, field.value_start, len(field.text))
    assert (span.quote, span.line) == ("12 m", 3)


def test_bare_keys_at_the_top_count_too(plain: Load, outline: Outline) -> None:
    document = plain(
        'title: "Fire at the mill"\ndate: "1905-07-20"\nlocation: Lowford\nlastUpdated: "2025-12-22"\n\n## Overview\n\nIt burnt.\n'
    )
    assert (document.title, document.published) == ("Fire at the mill", "2025-12-22")
    assert outline(document)[1:3] == ["field: [date] 1905-07-20", "field: [location] Lowford"]


def test_toml_front_matter(markdown: Load) -> None:
    document = markdown('+++\ntitle = "Why does the mill turn?"\ndate = 2018-12-19T00:00:00\n+++\nIt turns.\n')
    assert (document.title, document.published) == ("Why does the mill turn?", "2018-12-19")


@pytest.mark.parametrize(
    "top", ["---\ntitle: [broken\n: : :\n---\n", "---\ntitle: never closed\n\n", "---\n\n", "---\n---\n"]
)
def test_broken_front_matter_loses_no_text(markdown: Load, top: str) -> None:
    assert markdown(f"{top}The mill opened in 1901.\n").passages[-1].text == "The mill opened in 1901."


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published: October 4, 2025", "2025-10-04"),
        ("**Last updated:** 4 Oct 2025", "2025-10-04"),
        ("**Report date:** 2025-10", "2025-10"),
        ("Posted on: Sat, 4 October 2025 10:00", "2025-10-04"),
        ("Date: 2025", "2025"),
        ("Date: 2025-02-30", None),
        ("Published: last week", None),
        ("Opened: October 4, 1901", None),
    ],
)
def test_a_line_may_date_the_document(markdown: Load, line: str, published: str | None) -> None:
    assert markdown(f"# Mill\n\n{line}\n\nIt turns.\n").published == published
