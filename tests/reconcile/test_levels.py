"""What a project decides about rules, and how witnesses are counted."""

import pytest

from factcheck.errors import FactcheckError
from factcheck.model import Ignore, Level
from factcheck.reconcile import findings, unused

MIRA = "Mira Olsen"


@pytest.fixture
def disagreement(state):
    return [state("a", MIRA, "date_of_birth", "1971"), state("b", MIRA, "date_of_birth", "1980")]


def test_a_rule_can_be_switched_off(disagreement):
    assert findings(disagreement, {"conflicting-values": None}) == []


def test_a_rule_can_be_lowered_but_not_raised(disagreement):
    (lowered,) = findings(disagreement, {"conflicting-values": Level.WARNING})
    assert lowered.level is Level.WARNING
    (as_ever,) = findings(disagreement, {"conflicting-values": Level.ERROR})
    assert as_ever.level is Level.ERROR
    assert lowered.fingerprint == as_ever.fingerprint


def test_texts_that_copy_one_another_are_one_witness(state):
    page = "Mira Olsen, the engineer of the tidal compass, was born in the spring of 1971 in a house by the sea"
    copied = [state(source, MIRA, "date_of_birth", "1971", quote=page) for source in "abc"]
    (finding,) = findings([*copied, state("d", MIRA, "date_of_birth", "1980")])
    assert "1971 (3 sources with 1 wording)" in finding.message
    assert "1980 (1 source)" in finding.message


def test_a_level_of_no_rule_is_an_error(disagreement):
    with pytest.raises(FactcheckError, match="there is no rule `dneied`"):
        findings(disagreement, {"dneied": None})


def test_what_is_ignored_is_not_shown_to_the_rule(disagreement):
    there = Ignore(source="a", start=0, end=99, rules=("conflicting-values",))
    elsewhere = Ignore(source="a", start=500, end=599, rules=("all",))
    assert findings(disagreement, None, [there]) == []
    assert len(findings(disagreement, None, [elsewhere])) == 1
    assert unused(disagreement, None, [there, elsewhere]) == [elsewhere]
