"""The vocabulary as data: ids, numbers, labels and the open ids that meet in one predicate."""

import re

import pytest

from factcheck import vocabulary
from factcheck.model import Cardinality, Drift


def test_ids_are_snake_case_and_property_numbers_are_wikidata_numbers():
    for id, entry in vocabulary.predicates().items():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", id), id
        assert entry.predicate.property is None or re.fullmatch(r"P[1-9]\d*", entry.predicate.property), id


def test_no_property_number_is_used_twice():
    numbers = [entry.predicate.property for entry in vocabulary.predicates().values() if entry.predicate.property]
    assert sorted(set(numbers)) == sorted(numbers)


def test_no_label_names_two_entries():
    owners: dict[str, set[str]] = {}
    for id, entry in vocabulary.predicates().items():
        for label in entry.labels:
            owners.setdefault(label, set()).add(id)
    assert {label: sorted(ids) for label, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize(
    ("label", "id"),
    [
        ("Alma mater", "educated_at"),
        ("EDUCATION:", "educated_at"),
        ("Author(s)", "author"),
        ("date-of-birth", "date_of_birth"),
        ("Market cap", "market_capitalization"),
    ],
)
def test_a_label_is_found_whatever_its_case_and_punctuation(label, id):
    entry = vocabulary.by_label(label)
    assert entry is not None
    assert entry.id == id


def test_an_unknown_label_is_no_entry():
    assert vocabulary.by_label("favourite biscuit") is None


@pytest.mark.parametrize(
    ("open_id", "id"),
    [
        ("measure:tall", "height"),
        ("measure:height", "height"),
        ("measure:weigh", "mass"),
        ("count:employee", "employees"),
        ("count:headcount", "employees"),
        ("count:cite", "citations"),
        ("field:Number of parameters", "parameters"),
        ("field:alma mater", "educated_at"),
        ("field:height", "height"),
        ("count:tower", "count:tower"),
        ("field:favourite biscuit", "field:favourite biscuit"),
        ("act:praise", "act:praise"),
    ],
)
def test_open_ids_that_ask_the_same_question_meet(open_id, id):
    assert vocabulary.predicate(open_id).id == id


def test_an_open_count_has_one_answer_and_keeps_still_unless_the_vocabulary_says_it_moves():
    tower = vocabulary.predicate("count:tower")
    assert (tower.open, tower.cardinality, tower.drifts, tower.value_kind) == (
        True,
        Cardinality.ONE,
        Drift.NO,
        "quantity",
    )
    assert vocabulary.predicate("count:subscriber").drifts is Drift.ANY


def test_an_id_of_no_known_shape_is_an_error():
    with pytest.raises(KeyError):
        vocabulary.predicate("nonsense")


@pytest.mark.parametrize(
    ("word", "dimension", "measure"),
    [
        ("tall", "", "height"),
        ("long", "length", "length"),
        ("long", "time", "duration"),
        ("weigh", "", "mass"),
        ("happy", "", None),
    ],
)
def test_measuring_words_name_their_dimension(word, dimension, measure):
    assert vocabulary.measure_of(word, dimension) == measure


def test_verbs_and_nouns_lead_to_the_entries_they_can_say():
    assert ("educated_at", "at") in [(entry.id, pattern.value) for entry, pattern in vocabulary.by_verb()["study"]]
    assert {entry.id for entry, _ in vocabulary.by_verb()["found"]} >= {"inception", "founded_by"}
    assert [entry.id for entry, _ in vocabulary.by_noun()["co-founder"]] == ["founded_by"]
