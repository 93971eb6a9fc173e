"""Whether an answer is worded as holding now, or as what once held."""

import pytest

from factcheck.load import document_from_text
from factcheck.model import Claim, Mention, Qualifier, Span
from factcheck.normalise import statements


def phase_of(text, value, *, extractor="clauses", when=""):
    document = document_from_text(text, "a.md", ".md")
    start = text.index(value)
    span = document.span(0, len(text))
    answer = document.span(start, start + len(value))
    claim = Claim(
        subject=Mention(text="Bluefin", span=span, kind="organisation"),
        predicate="headquarters_location",
        value=Mention(text=value, span=answer, kind="place"),
        span=Span(source="a.md", start=0, end=len(text), line=1, column=1, quote=text),
        extractor=extractor,
        qualifiers=(Qualifier("point_in_time", Mention(text=when, span=answer, kind="date")),) if when else (),
    )
    (statement,) = statements([claim])
    return next((each.text for name, each in statement.qualifiers if name == "state"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Bluefin was originally based in Aldo",
        "Its first office was in Aldo",
        "The former headquarters stood in Aldo",
        "Bluefin was once based in Aldo",
        "Bluefin was based in Aldo until 1999",
    ],
)
def test_former(text):
    assert phase_of(text, "Aldo") == "former"


@pytest.mark.parametrize(
    "text", ["Bluefin is based in Aldo", "Bluefin now sits in Aldo", "It currently works from Aldo"]
)
def test_current(text):
    assert phase_of(text, "Aldo") == "current"


def test_the_nearest_word_decides():
    assert phase_of("Originally in Bergen, Bluefin is now based in Aldo", "Aldo") == "current"


def test_a_key_without_a_date_speaks_of_now():
    assert phase_of("Headquarters: Aldo", "Aldo", extractor="fields") == "current"
    assert phase_of("Headquarters: Aldo (1993)", "Aldo", extractor="fields", when="1993") == ""


def test_the_past_tense_alone_says_nothing():
    assert phase_of("Bluefin opened its headquarters at Aldo", "Aldo") == ""
