"""What the ledger knows about findings, and that moving text around changes nothing of it."""

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ledger import Ledger, compare, read, record
from factcheck.model import BaselineState, Ruling, RulingKind

TODAY = datetime.date(2030, 6, 1)


def on(finding, kind=RulingKind.ACCEPTED, **more):
    return Ruling(fingerprint=finding.fingerprint, digest=finding.digest, kind=kind, reason="seen", **more)


def ledger(*rulings):
    return Ledger(rulings={ruling.fingerprint: ruling for ruling in rulings})


def test_a_finding_without_a_ruling_is_new(bridge):
    (finding,), absent = compare([bridge], ledger())
    assert (finding.state, finding.ruling, absent) == (BaselineState.NEW, None, ())


@pytest.mark.parametrize("kind", list(RulingKind))
def test_a_ruled_finding_is_unchanged_whatever_the_ruling(bridge, kind):
    ruling = on(bridge, kind)
    assert compare([bridge], ledger(ruling))[0] == (replace(bridge, state=BaselineState.UNCHANGED, ruling=ruling),)


def test_another_answer_re_opens_the_ruling(bridge, make_finding):
    third = [("map.txt", "Halley Bridge, built 1936", "1936")]
    joined = make_finding(
        *[[(s.claim.span.source, s.claim.span.quote, s.value.text) for s in side] for side in bridge.sides], third
    )
    assert joined.fingerprint == bridge.fingerprint
    (finding,), _ = compare([joined], ledger(on(bridge)))
    assert finding.state is BaselineState.UPDATED
    assert finding.ruling == on(bridge)


@pytest.mark.parametrize(
    ("until", "state"),
    [
        ("2030-05-31", BaselineState.NEW),
        ("2030-06-01", BaselineState.UNCHANGED),
        ("2030-06-02", BaselineState.UNCHANGED),
    ],
)
def test_a_ruling_holds_through_its_last_day(bridge, until, state):
    (finding,), absent = compare([bridge], ledger(on(bridge, until=until)), today=TODAY)
    assert finding.state is state
    assert finding.ruling is not None
    assert absent == ()


def test_a_finding_under_another_name_keeps_the_fingerprint_that_was_ruled_on(bridge):
    renamed = replace(bridge, fingerprint="cafe", formerly=("beef", bridge.fingerprint))
    found, absent = compare([renamed], ledger(on(bridge)))
    assert [(each.fingerprint, each.state) for each in found] == [(bridge.fingerprint, BaselineState.UNCHANGED)]
    assert absent == ()
    (own,), _ = compare([renamed], ledger(on(bridge), on(replace(renamed, formerly=()))))
    assert own.fingerprint == "cafe"


def test_a_ruling_whose_finding_is_gone_is_absent(bridge):
    gone = Ruling(fingerprint="beef", digest="1", kind=RulingKind.KNOWN)
    assert compare([bridge], ledger(gone, on(bridge)))[1] == (gone,)


def test_open_findings_come_first_and_keep_their_order(make_finding):
    first, second, third = (make_finding([("a", "1", "1")], [("b", "2", "2")], subject=name) for name in "xyz")
    found, _ = compare([first, second, third], ledger(on(first)))
    assert [finding.subject for finding in found] == ["y", "z", "x"]


def test_no_ledger_means_everything_is_new(bridge):
    known = replace(bridge, state=BaselineState.UNCHANGED, ruling=on(bridge))
    assert compare([known], None) == ((bridge,), ())


names = st.sampled_from(["a.txt", "b/c.md", "d.txt"])
years = st.sampled_from(["1931", "1934", "1936"])


@given(
    sides=st.lists(
        st.lists(st.tuples(names, st.sampled_from(["It opened.", "\n\nOpened, they say."]), years), min_size=1),
        min_size=2,
        max_size=3,
    ),
    data=st.data(),
)
def test_after_rulings_are_written_a_second_run_is_clean(tmp_path_factory, make_finding, sides, data):
    """Also when files were renamed, lines moved, witnesses added or dropped and the order turned meanwhile."""
    finding = make_finding(*sides)
    path = tmp_path_factory.mktemp("ledger") / "claims.yaml"
    record(path, [on(finding)])
    moved = [
        [(data.draw(names), "\n" + text, value) for _, text, value in side * data.draw(st.integers(1, 2))]
        for side in sides
    ]
    again = make_finding(*data.draw(st.permutations(moved)), message="put otherwise")
    (compared,), absent = compare([again], read(path))
    assert (compared.state, absent) == (BaselineState.UNCHANGED, ())
