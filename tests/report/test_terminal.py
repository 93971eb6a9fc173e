"""What a person at a terminal sees."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import BaselineState, Coverage, Level, Report, Ruling, RulingKind
from factcheck.report import View, render


def rendered(*findings, absent=(), **view):
    return render(Report(findings=findings, coverage=Coverage(sources=3), absent=absent), "text", View(**view))


def test_both_sides_are_quoted_with_file_and_line(bridge):
    assert (
        rendered(bridge)
        == f"""\
error[conflicting-values] Halley Bridge: inception is 1931 or 1934
  - 1931
    town.txt:1:1
      “Halley Bridge opened in 1931.”
    guide.md:1:1
      “Halley Bridge (1931)”
  - 1934
    letters.txt:1:1
      “They opened Halley Bridge in 1934, in the rain.”
  {bridge.fingerprint}, new

1 error in 3 sources
"""
    )


def test_nothing_is_wider_than_the_terminal_and_no_words_are_lost(make_finding):
    long = "The old bridge over the Tarn " + "was mended again and again " * 12 + "until 1931."
    text = rendered(make_finding([("a.txt", long, "1931")], [("b.txt", "1934", "1934")]), width=80)
    assert max(map(len, text.splitlines())) <= 80
    assert long in " ".join(text.split()).replace("“", "").replace("”", "")


@pytest.mark.parametrize("colour", [True, False])
def test_colour_only_where_it_is_wanted(bridge, colour):
    assert ("\x1b[" in rendered(bridge, colour=colour)) is colour


def test_a_source_cannot_steer_the_terminal(make_finding):
    text = rendered(
        make_finding([("a\x1b[2J.txt", "evil \x1b]0;title\x07 1931", "1931")], [("b", "\x9b31m", "\x1b[1m")])
    )
    assert not any((ord(each) < 32 and each != "\n") or 127 <= ord(each) < 160 for each in text)
    assert "<1b>" in text


def ruled(finding, state, **more):
    ruling = Ruling(
        fingerprint=finding.fingerprint, digest="?", kind=RulingKind.ACCEPTED, reason="two ways to count", **more
    )
    return replace(finding, state=state, ruling=ruling)


def test_a_ruled_finding_shows_its_ruling_and_does_not_count_as_new(bridge):
    text = rendered(ruled(bridge, BaselineState.UNCHANGED, by="Kim"))
    assert "accepted by Kim: two ways to count" in text
    assert text.splitlines()[-1] == "nothing new in 3 sources; 1 ruled on"


def test_an_updated_and_an_expired_ruling_say_why_they_are_open_again(bridge):
    assert "another answer has joined" in rendered(ruled(bridge, BaselineState.UPDATED))
    assert "the ruling has expired" in rendered(ruled(bridge, BaselineState.NEW, until="2020-01-01"))


def test_the_last_line_counts_levels(bridge):
    warning = replace(bridge, level=Level.WARNING)
    assert rendered(bridge, warning, warning).splitlines()[-1] == "1 error, 2 warnings in 3 sources"
    assert rendered().splitlines()[-1] == "no contradictions in 3 sources"


def test_rulings_without_a_finding_are_counted():
    gone = Ruling(fingerprint="beef", digest="1", kind=RulingKind.KNOWN)
    assert rendered(absent=(gone,)).splitlines()[-1] == "no contradictions in 3 sources; 1 ruling without a finding"


def test_many_witnesses_are_cut_short_and_counted(make_finding):
    crowd = [(f"{number}.txt", f"In 1931, says {number}.", "1931") for number in range(9)]
    text = rendered(make_finding(crowd, [("b", "1934", "1934")]))
    assert "and 6 more places" in text
    assert "7.txt" not in text


@given(quote=st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]), min_size=1, max_size=60))
def test_brackets_and_markup_in_a_quote_are_just_words(make_finding, quote):
    text = rendered(make_finding([("a", quote or "x", "1")], [("b", "[bold]x[/] :smile:", "2")]), width=200)
    assert " ".join(quote.split()) in text
    assert "[bold]x[/] :smile:" in text
