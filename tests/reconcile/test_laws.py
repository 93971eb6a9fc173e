"""Laws that every rule keeps: order is nothing, reading twice is nothing, agreement moves no fingerprint."""

import dataclasses
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.reconcile import findings, rules

ANSWERS = {
    "inception": ["2013/..", "1998", "../1990"],
    "measure:age": ["12784..13148"],
    "publication_date": ["../1966", "../1931", "1998", "1998-04"],
    "date_of_birth": ["1971", "../1966", "1971-05", "1971-05-04", "1972-01-01"],
    "height": ["100", "150", ">100", "90..110", "200"],
    "educated_at": ["Dahl College", "Harrow University", "Aldo Preparatory School"],
    "citations": ["1400", ">1400", "22000"],
    "employer": ["Bluefin", "Nordhavn"],
    "affiliation": ["Bluefin", "Nordhavn"],
    "founded_by": ["Jonas Rook", "Erik Dahl"],
    "count:mast": ["3", "4"],
}
SUBJECTS = ["Mira Olsen", "Bluefin"]
TIMES = [
    {},
    {"point_in_time": "1999"},
    {"start_time": "2001"},
    {"end_time": "2004"},
    {"published": "2010"},
    {"state": "current"},
    {"start_time": "2013/.."},
    {"end_time": "../1966"},
    {"point_in_time": "../1966"},
]


@st.composite
def sayings(draw):
    predicate = draw(st.sampled_from(sorted(ANSWERS)))
    value = draw(st.sampled_from(ANSWERS[predicate]))
    return (
        draw(st.sampled_from("abcd")),
        draw(st.sampled_from(SUBJECTS)),
        predicate,
        value,
        draw(st.sampled_from(TIMES)),
    )


def build(state, said):
    return [
        state(source, subject, predicate, value, start=7 * place, **more)
        for place, (source, subject, predicate, value, more) in enumerate(said)
    ]


def told(found):
    return [
        (
            each.fingerprint,
            each.digest,
            each.level.value,
            [[json.dumps(dataclasses.asdict(one.claim), default=str) for one in side] for side in each.sides],
        )
        for each in found
    ]


@settings(max_examples=150, deadline=None)
@given(said=st.lists(sayings(), max_size=12), seed=st.randoms(use_true_random=False))
def test_the_order_of_statements_changes_nothing(state, said, seed):
    statements = build(state, said)
    shuffled = list(statements)
    seed.shuffle(shuffled)
    assert told(findings(shuffled)) == told(findings(statements))


@settings(max_examples=150, deadline=None)
@given(said=st.lists(sayings(), max_size=12))
def test_reading_a_source_twice_adds_evidence_and_nothing_else(state, said):
    statements = build(state, said)
    again = [
        dataclasses.replace(each, claim=dataclasses.replace(each.claim, **{
            part: dataclasses.replace(getattr(each.claim, part), span=dataclasses.replace(each.claim.span, source="copy of " + each.claim.span.source))
            for part in ("subject", "value")
        }, span=dataclasses.replace(each.claim.span, source="copy of " + each.claim.span.source)))
        for each in statements
    ]  # fmt: skip
    once, twice = findings(statements), findings([*statements, *again])
    assert {(each.fingerprint, each.digest, each.level) for each in twice} == {
        (each.fingerprint, each.digest, each.level) for each in once
    }


@settings(max_examples=150, deadline=None)
@given(said=st.lists(sayings(), min_size=1, max_size=10), pick=st.integers(min_value=0))
def test_an_agreeing_source_changes_no_fingerprint(state, said, pick):
    statements = build(state, said)
    _, subject, predicate, value, more = said[pick % len(said)]
    agreeing = state("agreeing", subject, predicate, value, **more)
    found = findings(statements)
    picked = statements[pick % len(said)]
    if not any(picked is each for finding in found for side in finding.sides for each in side):
        return  # agreeing with what nobody disputes is not the question
    before = {each.fingerprint for each in found}
    after = {each.fingerprint for each in findings([*statements, agreeing])}
    assert before == after


@settings(max_examples=100, deadline=None)
@given(said=st.lists(sayings(), max_size=12))
def test_one_source_name_or_another_changes_no_identity(state, said):
    statements = build(state, said)
    renamed = build(state, [("moved/" + source, *rest) for source, *rest in said])
    assert [(f.fingerprint, f.digest) for f in findings(statements)] == [
        (f.fingerprint, f.digest) for f in findings(renamed)
    ]


def test_every_rule_says_what_why_an_example_and_what_to_do():
    for rule in rules():
        heads = [line.removeprefix("### ") for line in rule.help.splitlines() if line.startswith("### ")]
        assert heads == ["What it flags", "Why it matters", "Example", "How to settle it"], rule.id
        assert rule.id == rule.id.lower().replace("_", "-")
