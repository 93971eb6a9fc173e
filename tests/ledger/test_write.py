"""Writing rulings into a file that people edit too."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck import ledger
from factcheck.errors import FactcheckError
from factcheck.model import Ruling, RulingKind

HAND_MADE = """\
# The ledger of the town history.

version: 1   # do not change

names:
  aliases:
    "Halley Bridge": [old bridge]  # since the war

rulings:
  # Kim looked into this one
  "bb": {kind: accepted, digest: "1", reason: "both are right"}  # see the minutes

  "dd":   # long story
    kind: known
    # nobody knows
    digest: "2"
# the end
"""


def ruling(fingerprint: str, reason: str = "because", **more: str) -> Ruling:
    return Ruling(fingerprint=fingerprint, digest="d" + fingerprint, kind=RulingKind.ACCEPTED, reason=reason, **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claims.yaml"


def test_a_ruling_is_one_line_and_changes_no_other(path):
    path.write_text(HAND_MADE)
    ledger.record(path, [ruling("cc")])
    old, new = HAND_MADE.splitlines(), path.read_text().splitlines()
    added = [line for line in new if line not in old]
    assert added == ['  "cc": {kind: accepted, digest: "dcc", reason: "because"}']
    assert [line for line in new if line not in added] == old
    assert (
        new.index(added[0])
        == old.index('  "bb": {kind: accepted, digest: "1", reason: "both are right"}  # see the minutes') + 1
    )


@pytest.mark.parametrize("fingerprint", ["aa", "bb", "cc", "dd", "ee"])
def test_every_human_comment_survives_every_write(path, fingerprint):
    path.write_text(HAND_MADE)
    ledger.record(path, [ruling(fingerprint)])
    ledger.forget(path, [fingerprint])
    for comment in ("# The ledger of", "# do not change", "# since the war", "# Kim looked", "# see the minutes",
                    "# long story", "# nobody knows", "# the end"):  # fmt: skip
        assert path.read_text().count(comment) == 1
    assert ledger.read(path).rulings.keys() == {"bb", "dd"} - {fingerprint}


def test_a_new_ruling_takes_the_place_of_the_old_one_and_keeps_its_comment(path):
    path.write_text(HAND_MADE)
    ledger.record(path, [ruling("bb", "one was a typing error")])
    assert (
        '  "bb": {kind: accepted, digest: "dbb", reason: "one was a typing error"}  # see the minutes\n'
        in path.read_text()
    )


def test_rulings_are_sorted_by_fingerprint_whatever_the_order_of_writing(tmp_path):
    texts = []
    for order in (["c", "a", "b"], ["b", "c", "a"]):
        path = tmp_path / "-".join(order)
        for fingerprint in order:
            ledger.record(path, [ruling(fingerprint)])
        texts.append(path.read_text())
    assert texts[0] == texts[1]
    assert list(ledger.parse(texts[0], "c").rulings) == ["a", "b", "c"]


def test_what_a_merge_left_unsorted_is_sorted_with_its_comments(path):
    path.write_text(
        'version: 1\nrulings:\n  # about z\n  "z": {kind: known, digest: "1"}\n  # about a\n  "a": {kind: known, digest: "2"}\n'
    )
    ledger.record(path, [ruling("m")])
    assert path.read_text().splitlines()[2:] == [
        "  # about a", '  "a": {kind: known, digest: "2"}', '  "m": {kind: accepted, digest: "dm", reason: "because"}',
        "  # about z", '  "z": {kind: known, digest: "1"}']  # fmt: skip


@pytest.mark.parametrize(
    "start",
    ["", "# mine\n", "version: 1", "version: 1\nrulings:", "version: 1\nrulings: {}  # none\n", "version: 1\nrulings: ~\nclaims:\n",
     "rulings:\n\nversion: 1\n", "version: 1\nrulings: null\n# end"],
)  # fmt: skip
def test_a_ledger_without_rulings_yet(path, start):
    path.write_text(start)
    ledger.record(path, [ruling("b"), ruling("a")])
    assert list(ledger.read(path).rulings) == ["a", "b"]
    assert all(comment in path.read_text() for comment in ("# mine", "# none", "# end") if comment in start)


def test_the_file_is_made_where_there_is_none(path):
    ledger.record(path, [ruling("a")])
    assert ledger.read(path).rulings["a"].reason == "because"


def test_windows_line_ends_and_a_byte_order_mark_stay(path):
    path.write_bytes(b"\xef\xbb\xbf" + HAND_MADE.replace("\n", "\r\n").encode())
    ledger.record(path, [ruling("cc")])
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf#")
    assert data.count(b"\r\n") == data.count(b"\n") == HAND_MADE.count("\n") + 1


def test_the_mode_of_the_file_and_a_symbolic_link_stay(path, tmp_path):
    path.write_text(HAND_MADE)
    path.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    ledger.record(link, [ruling("cc")])
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert "cc" in ledger.read(path).rulings


def test_a_ledger_in_braces_is_refused_and_untouched(path):
    text = 'version: 1\nrulings: {"a": {kind: known, digest: "1"}}\n'
    path.write_text(text)
    with pytest.raises(FactcheckError, match="stands in brackets"):
        ledger.record(path, [ruling("b")])
    assert path.read_text() == text


def test_a_broken_ledger_is_never_overwritten(path):
    path.write_text("version: 1\nrulings: [\n")
    with pytest.raises(FactcheckError):
        ledger.record(path, [ruling("b")])
    assert path.read_text() == "version: 1\nrulings: [\n"


def test_nothing_is_left_beside_the_ledger(path):
    ledger.record(path, [ruling("a")])
    assert [each.name for each in path.parent.iterdir()] == ["claims.yaml"]


def test_no_line_number_or_time_is_written(path):
    ledger.record(path, [ruling("a")])
    written = path.read_text()
    path.unlink()
    ledger.record(path, [ruling("a")])
    assert path.read_text() == written


def test_a_held_claim_is_added(path):
    path.write_text(HAND_MADE)
    ledger.hold(
        path,
        {"subject": "Halley Bridge", "predicate": "inception", "value": "1931", "reason": "the minutes"},
        {"part": "deck"},
    )
    ledger.hold(path, {"subject": "Halley Bridge", "predicate": "length", "value": "312 m"}, {})
    held = ledger.read(path).claims
    assert [(c.predicate, c.value.text) for c in held] == [("inception", "1931"), ("length", "312 m")]
    assert held[0].qualifiers[0].name == "part"


def test_a_claim_that_is_held_already_is_not_written_twice(path):
    parts = {"subject": "Halley Bridge", "predicate": "inception", "value": "1931"}
    ledger.hold(path, parts, {})
    before = path.read_text()
    ledger.hold(path, parts, {})
    assert path.read_text() == before
    path.write_text(
        before.replace("claims:\n", "claims:\n" + next(each for each in before.splitlines(True) if "Halley" in each))
    )
    assert len(ledger.read(path).claims) == 1


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@given(reason=words, by=words, value=words)
def test_whatever_a_person_writes_reads_back(tmp_path_factory, reason, by, value):
    path = tmp_path_factory.mktemp("ledger") / "claims.yaml"
    path.write_text(HAND_MADE)
    wanted = ruling("cc", reason, by=by, value=value)
    ledger.record(path, [wanted])
    assert ledger.read(path).rulings["cc"] == wanted
    assert yaml.safe_load(path.read_text())["rulings"]["cc"]["reason"] == reason


comment_lines = st.sampled_from(["", "# note", "  # a remark: with {braces}", "# 'quotes\" and &anchors"])
layouts = st.sampled_from(
    ['  "%s": {kind: known, digest: "1"}', '  "%s": {kind: known, digest: "1"}  # eol', "  %s:\n    kind: known\n    digest: x # inside",
     '  "%s": {kind: known,\n         # split\n         digest: "1"}', "  %s:\n    digest: 1\n    kind: known\n    reason: |\n      two\n      lines"]
)  # fmt: skip


@given(
    parts=st.lists(st.tuples(comment_lines, layouts), max_size=6),
    edits=st.lists(st.tuples(st.booleans(), st.sampled_from("abcdefgh")), min_size=1, max_size=6),
)
def test_no_sequence_of_edits_loses_a_comment_or_a_ruling(tmp_path_factory, parts, edits):
    path = tmp_path_factory.mktemp("ledger") / "claims.yaml"
    text = "version: 1\nrulings:\n" + "".join(
        f"{comment}\n{layout % name}\n" for name, (comment, layout) in zip("bdfhjl", parts, strict=False)
    )
    path.write_text(text)
    expected = dict(ledger.read(path).rulings)
    for adds, name in edits:
        if adds:
            expected[name] = ruling(name)
            ledger.record(path, [expected[name]])
        else:
            expected.pop(name, None)
            ledger.forget(path, [name])
    assert ledger.read(path).rulings == expected
    assert path.read_text().count("#") >= text.count("#")
