"""A document that an editor would send on."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.errors import FactcheckError
from factcheck.model import BaselineState, Coverage, Level, Report, Rule, Ruling, RulingKind
from factcheck.report import View, render

HELP = """What it flags
-------------
Two answers.

How to settle it
----------------
Ask the archive, then
rule on it.
"""


def rendered(*findings, absent=(), **view):
    return render(
        Report(findings=findings, coverage=Coverage(sources=3, claims=9), absent=absent), "markdown", View(**view)
    )


def html(text):
    return MarkdownIt("commonmark").enable("table").render(text)


def test_a_finding_has_both_quotes_as_links_to_file_and_line(bridge):
    text = rendered(bridge)
    assert "> They opened Halley Bridge in 1934, in the rain.\n>\n> [letters.txt:1](letters.txt#L1)" in text
    assert "**1931**, said by 2 sources" in text
    assert "| Halley Bridge | inception | 1931 / 1934 | error | open |" in text


def test_how_to_settle_it_comes_from_the_rule(bridge):
    text = rendered(bridge, rules={bridge.rule: Rule(id=bridge.rule, level=Level.ERROR, help=HELP)})
    assert "*How to settle it:* Ask the archive, then rule on it.\n" in text


def test_the_ruling_and_its_reason(bridge):
    ruling = Ruling(
        fingerprint=bridge.fingerprint, digest="", kind=RulingKind.SETTLED, value="1931", by="Kim", reason="the deed"
    )
    text = rendered(replace(bridge, state=BaselineState.UNCHANGED, ruling=ruling))
    assert "*Ruling:* settled as 1931 by Kim: the deed\n" in text
    assert "| error | settled |" in text


def test_a_permalink_template(bridge):
    text = rendered(bridge, permalink="https://example.org/blob/main/{path}?plain=1#L{line}")
    assert "[guide.md:1](https://example.org/blob/main/guide.md?plain=1#L1)" in text


def test_texts_that_copy_one_another_are_one_witness(make_finding):
    copied = [("a.txt", "Opened in 1931.", "1931"), ("b.txt", "opened  in 1931.", "1931")]
    text = rendered(make_finding(copied, [("c.txt", "1934", "1934")]))
    assert "**1931**, said by 1 source\n" in text
    assert "[a.txt:1](a.txt#L1), word for word in [b.txt:1](b.txt#L1)" in text


def test_the_order_does_not_depend_on_rulings_or_on_the_order_of_findings(bridge, make_finding):
    other = make_finding([("a", "x", "1")], [("b", "y", "2")], subject="Abel Tower")
    assert rendered(bridge, other) == rendered(other, bridge)
    assert rendered(bridge, other).index("## Abel Tower") < rendered(bridge, other).index("## Halley Bridge")


def test_no_findings():
    assert "No contradictions were found." in rendered()


def test_rulings_without_a_finding():
    gone = Ruling(fingerprint="beef", digest="1", kind=RulingKind.KNOWN, reason="was in the guide")
    assert "- `beef`: known, was in the guide\n" in rendered(absent=(gone,))


def test_another_template(bridge):
    template = "{% for s in subjects %}{% for f in s.findings %}{{ f.finding.subject }}: {{ f.answers | join(' or ') }}{% endfor %}{% endfor %}"
    assert rendered(bridge, template=template) == "Halley Bridge: 1931 or 1934"


@pytest.mark.parametrize("template", ["{{ nothing }}", "{% if %}", "{{ ''.__class__.__mro__[1].__subclasses__() }}"])
def test_a_template_that_cannot_be_used_says_so(bridge, template):
    with pytest.raises(FactcheckError, match="the template cannot be used"):
        rendered(bridge, template=template)


tricky = st.text(st.sampled_from("a1 *_`[]()<>|~\\#-+.!&;:/$^=\"'\t\né"), min_size=1, max_size=30)


@given(quote=tricky.filter(str.strip), subject=tricky.filter(str.strip))
def test_words_in_a_quote_are_never_markup(make_finding, quote, subject):
    text = rendered(make_finding([("a.txt", quote, quote)], [("b.txt", "other", "2")], subject=subject))
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(text)
    plain = [
        "".join(each.content for each in token.children or [] if each.type == "text")
        for token in tokens
        if token.type == "inline"
    ]
    assert " ".join(quote.split()) in plain
    after_heading = [after for before, after in pairwise(tokens) if before.tag == "h2" and before.nesting == 1]
    words = "".join(each.content for token in after_heading for each in token.children or [])
    assert words == " ".join(subject.split())
    assert not any(child.type in ("html_inline", "image") for token in tokens for child in token.children or [])
    kinds = {token.tag for token in tokens}
    assert kinds <= {"h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "blockquote", ""}
