"""Comments in sources that tell rules to pass over a passage."""

from __future__ import annotations

import pytest

from factcheck.load import document_from_text


def ignored(text, suffix=".md"):
    document = document_from_text(text, f"page{suffix}", suffix)
    return [(each.rules, each.reason, text[each.start : each.end].strip()) for each in document.ignores]


def test_a_comment_above_a_passage_hides_it():
    text = "One.\n\n<!-- factcheck: ignore denied the museum is sure -->\n\nTwo\nlines.\n\nThree.\n"
    assert ignored(text) == [(("denied",), "the museum is sure", "Two\nlines.")]


def test_a_comment_behind_a_passage_hides_that_one():
    text = "One.\n\nTwo. <!-- factcheck: ignore drift -->\n\nThree.\n"
    ((rules, reason, words),) = ignored(text)
    assert (rules, reason) == (("drift",), "")
    assert words.startswith("Two.")


def test_a_whole_file():
    text = "<!-- factcheck: ignore-file drift, outdated as printed -->\n\nOne.\n\nTwo.\n"
    assert ignored(text) == [(("drift", "outdated"), "as printed", text.strip())]


def test_in_a_web_page():
    text = "<body><!-- factcheck: ignore denied x --><p>One.</p><p>Two.</p></body>"
    assert ignored(text, ".html") == [(("denied",), "x", "One.</p><p>")]


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("```\n<!-- factcheck: ignore denied x -->\n```\n\nOne.\n", ".md"),
        ("Write `<!-- factcheck: ignore denied x -->` there.\n", ".md"),
        ("<!-- a factcheck of denied claims -->\n\nOne.\n", ".md"),
        ("<!-- factcheck: ignore denied x -->\n\nOne.\n", ".txt"),
    ],
)
def test_what_is_no_order(text, suffix):
    assert ignored(text, suffix) == []


def test_a_comment_is_not_read():
    document = document_from_text("One. <!-- factcheck: ignore denied x -->\n", "page.md", ".md")
    assert [passage.text.strip() for passage in document.passages] == ["One."]
