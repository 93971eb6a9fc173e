"""What may stand in claims.yaml, and what is said when something else does."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import ledger
from factcheck.errors import FactcheckError
from factcheck.model import RulingKind

WHOLE = """\
# our decisions
version: 1
names:
  aliases:
    "Ada Lovelace": ["Augusta Ada King", Lady Lovelace]
  distinct:
    - ["Springfield, Illinois", "Springfield, Ohio"]
claims:
  - {subject: "Ada Lovelace", predicate: "date of birth", value: 1815-12-10}
  - subject: "Halley Bridge"   # measured twice
    predicate: length
    value: "312 m"
    qualifiers: {part: main span}
    reason: survey
rulings:
  "00a1": {kind: accepted, digest: "ff", reason: "two ways to count"}
  "1e5":
    kind: settled
    digest: 010
    value: yes
    until: 2031-05-01
    by: Kim
"""


def test_everything_that_may_stand_in_a_ledger():
    read = ledger.parse(WHOLE, "claims.yaml")
    assert read.aliases == {"Ada Lovelace": ("Augusta Ada King", "Lady Lovelace")}
    assert read.distinct == (("Springfield, Illinois", "Springfield, Ohio"),)
    assert [(c.subject.text, c.predicate, c.value.text) for c in read.claims] == [
        ("Ada Lovelace", "date_of_birth", "1815-12-10"),
        ("Halley Bridge", "length", "312 m"),
    ]
    assert [(q.name, q.mention.text) for q in read.claims[1].qualifiers] == [("part", "main span")]
    assert read.rulings["00a1"].kind is RulingKind.ACCEPTED
    assert read.rulings["00a1"].reason == "two ways to count"


def test_scalars_are_the_words_that_stand_there_not_what_yaml_makes_of_them():
    ruling = ledger.parse(WHOLE, "claims.yaml").rulings["1e5"]
    assert (ruling.digest, ruling.value, ruling.until, ruling.by) == ("010", "yes", "2031-05-01", "Kim")


def test_a_held_claim_points_at_its_words_in_the_ledger():
    for claim in ledger.parse(WHOLE, "claims.yaml").claims:
        for span in (claim.span, claim.subject.span, claim.value.span):
            assert WHOLE[span.start : span.end] == span.quote
            assert WHOLE.split("\n")[span.line - 1][span.column - 1 :].startswith(span.quote.split("\n")[0])
        assert claim.span.start <= claim.subject.span.start
        assert claim.value.span.end <= claim.span.end


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "version: 1\n", "version: 1\nrulings:\nclaims: []\nnames: {}\n"]
)
def test_an_empty_ledger(text):
    read = ledger.parse(text, "claims.yaml")
    assert (read.aliases, read.distinct, read.claims, read.rulings) == ({}, (), (), {})


def test_a_line_that_a_merge_left_twice_counts_once():
    line = '  "a": {kind: known, digest: x}\n'
    assert list(ledger.parse(f"version: 1\nrulings:\n{line}{line}", "c").rulings) == ["a"]


def test_no_file_is_an_empty_ledger(tmp_path):
    assert ledger.read(tmp_path / "claims.yaml").rulings == {}


def test_a_byte_order_mark_and_windows_line_ends_are_read():
    assert ledger.parse("\ufeff" + WHOLE.replace("\n", "\r\n"), "c").rulings.keys() == {"00a1", "1e5"}


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "hint"),
    [
        ("version: 2\n", 1, 10, "version 1 only", "upgrade"),
        ("rulings:\n", 1, 1, "does not say its version", "version: 1"),
        ("version: 1\nruling:\n", 2, 1, "unknown key `ruling`", "rulings"),
        ("version: 1\nversion: 1\n", 2, 1, "`version` stands twice", "keep one"),
        (
            'version: 1\nrulings:\n  "a": {kind: known, digest: x}\n  "a": {kind: known, digest: y}\n',
            4,
            3,
            "two different rulings on a",
            "one",
        ),
        ('version: 1\nrulings:\n  "a": {kind: acepted, digest: x}\n', 3, 15, "`acepted`", "accepted"),
        ('version: 1\nrulings:\n  "a": {kind: known}\n', 3, 3, "lacks its digest", "factcheck accept a"),
        (
            'version: 1\nrulings:\n  "a": {kind: known, digest: x, until: 2031-13-01}\n',
            3,
            40,
            "not a day",
            "YYYY-MM-DD",
        ),
        ("version: 1\nrulings:\n  - a\n", 3, 3, "`key: value` lines", "init"),
        ("version: 1\nclaims:\n  - {subject: A, predicate: p}\n", 3, 5, "without `value`", "subject"),
        ("version: 1\nclaims: one\n", 2, 9, "should be a list", "- "),
        ('version: 1\nnames:\n  distinct:\n    - ["A"]\n', 4, 7, "come in pairs", "one name"),
        ("version: 1\nnames: [", 2, 9, "not valid YAML", "correct"),
        ("version: 1\n rulings:\n", 2, 9, "not valid YAML", "correct"),
        ("version: 1\nrulings: !!python/object:os.system x\n", 2, 10, "has a tag", "layout"),
        ("version: 1\nnames: &n {aliases: *n}\n", 2, 8, "`key: value`|should be|unknown", ""),
        ("version: 1\nrulings: " + "[" * 200_000, 2, None, "nested", "layout"),
        ("version: 1\n<<<<<<< HEAD\n=======\n>>>>>>> b\n", 2, 1, "conflict marks", "both sides"),
        ("version: 1\nnames: \x01\n", 2, 8, "control character", "correct"),
        ("- a\n- b\n", 1, 1, "`key: value` lines", "version: 1"),
        ("version: 1\n---\nversion: 1\n", 2, 1, "not valid YAML", "correct"),
        ("version: 1\nnames: *gone\n", 2, 8, "alias", "correct"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text, line, column, message, hint):
    with pytest.raises(FactcheckError) as caught:
        ledger.parse(text, "claims.yaml")
    error = caught.value
    assert error.span is not None
    assert error.span.line == line
    assert column is None or error.span.column == column
    assert any(part in error.message for part in message.split("|")), error.message
    assert hint in error.hint
    assert text[error.span.start : error.span.end] == error.span.quote


def test_a_file_that_is_not_utf8(tmp_path: Path):
    path = tmp_path / "claims.yaml"
    path.write_bytes("version: 1 # caf\xe9\n".encode("latin-1"))
    with pytest.raises(FactcheckError, match="not UTF-8"):
        ledger.read(path)


@given(st.text(alphabet=st.sampled_from("ab:-{}[]\"'#&*!|> \n\tversion1"), max_size=80))
def test_any_text_is_read_or_refused_with_a_place(text):
    try:
        ledger.parse("version: 1\n" + text, "claims.yaml")
    except FactcheckError as error:
        assert error.span is not None
        assert error.hint
