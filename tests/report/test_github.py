"""Workflow commands: one line each, and nothing in a source can make another one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import BaselineState, Coverage, Level, Report, Ruling, RulingKind, Skipped
from factcheck.report import View, render


def lines(*findings, skipped=()):
    return render(
        Report(findings=findings, coverage=Coverage(sources=2, skipped=tuple(skipped))), "github", View()
    ).splitlines()


def test_each_side_is_annotated_with_what_the_other_says(bridge):
    first, second, coverage = lines(bridge)
    assert first.startswith("::error file=town.txt,line=1,endLine=1,col=1,endColumn=30,title=conflicting-values ")
    assert first.endswith("%0Aletters.txt:1 says 1934: “They opened Halley Bridge in 1934, in the rain.”")
    assert second.startswith("::error file=letters.txt,line=1,")
    assert coverage.startswith("::notice title=factcheck::2 sources read")


def test_errors_come_first_and_ruled_findings_are_left_out(bridge, make_finding):
    warning = make_finding([("a", "x", "1")], [("b", "y", "2")], level=Level.WARNING)
    known = Ruling(fingerprint="x", digest="x", kind=RulingKind.KNOWN)
    assert [line.split(" ")[0] for line in lines(warning, bridge)][:4] == [
        "::error",
        "::error",
        "::warning",
        "::warning",
    ]
    assert len(lines(replace(bridge, state=BaselineState.UNCHANGED, ruling=known))) == 1


def test_what_was_not_read_is_a_warning():
    assert (
        lines(skipped=[Skipped(source="a,b.bin", reason="binary")])[1]
        == "::warning file=a%2Cb.bin,title=not read::binary"
    )


@given(quote=st.text(min_size=1), source=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_text_can_break_out_of_its_command(make_finding, quote, source):
    finding = make_finding([(source, quote, quote)], [("b", "y", "2")], message=f"{quote}\n::error::forged")
    text = render(Report(findings=(finding,), coverage=Coverage()), "github", View())
    written = text.split("\n")
    assert len(written) == 4
    assert all(line.startswith(("::error file=", "::notice title=factcheck")) for line in written[:3])
    assert "\r" not in text
