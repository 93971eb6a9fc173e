"""Names become entities: what is one thing, what is not, and ids that stay."""

import random
from dataclasses import replace

import pytest

from factcheck.model import Relation
from factcheck.normalise import NamesConfig, statements


def ids(claims, **config):
    return [statement.subject.id for statement in statements(claims, NamesConfig(**config))]


def relation(say, a, b, *, kind="organisation", predicate="educated_at"):
    one, other = statements(
        [say("a.txt", "Mira Olsen", predicate, a, kind=kind), say("b.txt", "Mira Olsen", predicate, b, kind=kind)]
    )
    assert one.value.relation(other.value) == other.value.relation(one.value)
    return one.value.relation(other.value)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Mira Olsen", "Mira Olsen's", "person"),
        ("Mira Olsen", "Dr. Mira Olsen", "person"),
        ("Mira Olsen", "Olsen, Mira", "person"),
        ("Mira Olsen", "Mira Johanna Olsen", "person"),
        ("Mira Olsen", "M. Olsen", "person"),
        ("Mira J. Olsen", "Mira Johanna Olsen", "person"),
        ("Rear Admiral Mira Olsen", "Mira Johanna Olsen", "person"),
        ("Bix Olsen", "Mira “Bix” Olsen", "person"),
        ("Søren Håland", "Soren Haland", "person"),
        ("Bluefin Robotics", "Bluefin Robotics, Inc.", "organisation"),
        ("Bluefin Robotics", "the Bluefin Robotics", "organisation"),
        ("O’Hara Press", "O'Hara Press", "organisation"),
        ("Dahl College", "Dahl College of Engineering", "organisation"),
        ("Kestrel-2", "Kestrel 2", "product"),
        ("Kestrel 2", "Kestrel II", "product"),
        ("Kestrel 2", "the Kestrel 2 model", "product"),
        ("Kestrel 3 Model B", "Kestrel 3B", "product"),
        ("Orlo Ki 3 Model B+", "Ki 3B+", "product"),
        ("Vega Runtime", "Bluefin Vega Runtime", "product"),
        ("U.S. Tide Service", "US Tide Service", "organisation"),
    ],
)
def test_two_forms_of_one_name_are_one_thing_across_documents(say, a, b, kind):
    first, second = ids([say("a.txt", a, "act:see", "X1", about=kind), say("b.txt", b, "act:see", "X1", about=kind)])
    assert first == second


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Kestrel-1", "Kestrel-2", "product"),
        ("Kestrel", "Kestrel 2", "product"),
        ("Harrow Mark I", "Harrow Mark II", "product"),
        ("Kestrel 3 Model B", "Kestrel 3A", "product"),
        ("Kestrel 3 Model B", "Kestrel 3B+", "product"),
        ("Kestrel 3 Model B", "Kestrel 4B", "product"),
        ("Mira Olsen", "Jonas Olsen", "person"),
        ("Olsen", "Mira Olsen", "person"),
        ("Kestrel paper", "Kestrel", "work"),
        ("York", "New York", "place"),
        ("Borden", "Lizzie Borden", "person"),
        ("College", "Dahl College", "organisation"),
        ("University of Aldo", "University of Bergen", "organisation"),
        ("Vega", "Vega Express", "product"),
        ("C", "C++", "other"),
        ("William Leslie Rook", "William Robert Rook", "person"),
        ("Robert Rook", "William Robert Rook", "person"),
        ("Vega", "Orlo–Vega", "organisation"),
    ],
)
def test_names_that_look_alike_stay_two_things(say, a, b, kind):
    first, second = ids([say("a.txt", a, "act:see", "X1", about=kind), say("b.txt", b, "act:see", "X1", about=kind)])
    assert first != second


def test_a_last_name_is_the_full_name_of_its_own_document(say):
    first, second, third = ids(
        [
            say("a.txt", "Mira Olsen", "act:see", "X"),
            say("a.txt", "Olsen", "act:see", "Y"),
            say("a.txt", "Mira", "act:see", "Z"),
        ]
    )
    assert first == second == third == "mira-olsen"


def test_a_last_name_that_two_people_of_the_document_share_is_neither(say):
    claims = [
        say("a.txt", "Mira Olsen", "act:see", "X"),
        say("a.txt", "Jonas Olsen", "act:see", "X"),
        say("a.txt", "Olsen", "act:see", "Y"),
    ]
    assert len(set(ids(claims))) == 3


def test_a_short_name_of_an_organisation_is_its_full_name_in_one_document(say):
    claims = [
        say("a.txt", name, "act:see", "X1", about="organisation")
        for name in ("Dahl College of Engineering", "Dahl College", "Dahl")
    ]
    assert len(set(ids(claims))) == 1


def test_an_explained_abbreviation_holds_in_every_document(say):
    claims = [
        say("a.txt", "TARN", "act:see", "X1", about="product", quote="TARN (Tidal Array Routing Network) is old."),
        say("a.txt", "Tidal Array Routing Network", "act:see", "X1", about="product"),
        say("b.txt", "TARN", "act:see", "X1", about="product"),
    ]
    assert ids(claims) == ["tarn", "tarn", "tarn"]


def test_a_person_is_no_organisation_of_the_same_name(say):
    claims = [say("a.txt", "Whitney Houston", "act:see", "X1"), say("a.txt", "Houston", "act:see", "X1", about="place")]
    assert len(set(ids(claims))) == 2


def test_pronouns_and_bare_common_nouns_name_nothing(say):
    claims = [
        say("a.txt", "the paper", "act:see", "X1", about="work", start=0),
        say("a.txt", "the paper", "act:see", "X1", about="work", start=90),
        say("b.txt", "the paper", "act:see", "X1", about="work", quote="The paper saw X1."),
        say("b.txt", "He", "act:see", "X1"),
    ]
    assert len(set(ids(claims))) == 4


def test_a_common_noun_belongs_to_what_its_document_is_about(say):
    def document(source):
        return [
            say(source, "Tarnis", "act:see", "X1", about="place"),
            say(source, "Tarnis", "act:see", "X2", about="place"),
            say(source, "its core", "measure:radius", "40 km", about="other", kind="quantity"),
        ]

    found = ids([*document("a.txt"), *document("b.txt")])
    assert found[2] == found[5] == "tarnis/core"


def test_aliases_from_the_ledger_merge_and_distinct_pairs_part(say):
    claims = [
        say("a.txt", "Bluefin", "act:see", "X1", about="organisation"),
        say("b.txt", "Nordhavn", "act:see", "X1", about="organisation"),
    ]
    assert ids(claims, aliases={"Nordhavn": ("Bluefin",)}) == ["nordhavn", "nordhavn"]
    people = [say("a.txt", "Mira Olsen", "act:see", "X1"), say("b.txt", "Mira J. Olsen", "act:see", "X1")]
    assert len(set(ids(people))) == 1
    assert len(set(ids(people, distinct=(("Mira Olsen", "Mira J. Olsen"),)))) == 2


def test_ids_do_not_depend_on_other_sources_or_on_order(say):
    claims = [
        say("a.txt", "Mira Olsen", "act:see", "X1"),
        say("a.txt", "Dahl College", "act:see", "X1", about="organisation"),
        say("a.txt", "Kestrel 2", "act:see", "X1", about="product"),
    ]
    more = [
        say("b.txt", "Dr Mira Johanna Olsen", "act:see", "X1"),
        say("b.txt", "Dahl College of Engineering", "act:see", "X1", about="organisation"),
        say("b.txt", "Bluefin Kestrel 2", "act:see", "X1", about="product"),
    ]
    assert ids(claims) == ids([*claims, *more])[:3] == ["mira-olsen", "dahl-college", "kestrel-2"]
    shuffled = [*claims, *more]
    random.Random(4).shuffle(shuffled)
    expected = {claim.subject.text: id for claim, id in zip([*claims, *more], ids([*claims, *more]), strict=True)}
    assert {claim.subject.text: id for claim, id in zip(shuffled, ids(shuffled), strict=True)} == expected


@pytest.mark.parametrize(
    ("a", "b", "kind", "predicate"),
    [
        ("Harrow", "Harrow University Computation Laboratory", "organisation", "employer"),
        ("MTC", "Mersey Technical College", "organisation", "educated_at"),
        ("Bureau of Ordnance", "Bureau of Ordinance", "organisation", "employer"),
        ("Boston", "Boston, Massachusetts", "place", "place_of_birth"),
        ("Texas", "Dallas", "place", "place_of_birth"),
        ("East Aldo", "Aldo", "place", "place_of_birth"),
        ("Bill Rook", "William Rook", "person", "spouse"),
        ("Rook", "William Rook", "person", "spouse"),
    ],
)
def test_a_vaguer_name_is_compatible_and_not_contradictory(say, a, b, kind, predicate):
    assert relation(say, a, b, kind=kind, predicate=predicate) in (Relation.COMPATIBLE, Relation.SAME)


@pytest.mark.parametrize(
    ("a", "b", "kind", "predicate"),
    [
        ("Dahl College", "Harrow University", "organisation", "educated_at"),
        ("Bureau of Ships", "Bureau of Ordnance", "organisation", "employer"),
        ("Dallas", "Houston", "place", "place_of_birth"),
        ("Mark I", "Mark II", "product", "act:use"),
        ("Mira Olsen", "Jonas Olsen", "person", "spouse"),
        ("Dallas, Texas", "Houston, Texas", "place", "place_of_birth"),
        ("France", "Spain", "place", "place_of_birth"),
    ],
)
def test_two_names_that_cannot_be_one_contradict(say, a, b, kind, predicate):
    assert relation(say, a, b, kind=kind, predicate=predicate) is Relation.CONTRADICTORY


def test_a_description_is_no_name(say):
    assert relation(say, "a small college", "another school", kind="organisation") is Relation.INCOMPARABLE


def test_an_office_without_a_name_is_whoever_holds_it(say):
    claims = [
        say("a.txt", "Minister", "act:see", "X1", quote="Minister, b. 1838"),
        say("a.txt", "Minister", "act:see", "X1", quote="Minister, b. 1855", start=80),
    ]
    assert len(set(ids(claims))) == 2


def test_a_part_belongs_to_its_owner_by_whichever_name(say):
    first, second, third = ids(
        [
            say("a.txt", "MS Aldo's hull", "act:see", "X", about="other"),
            say("a.txt", "MS Aldo", "act:see", "X", about="other"),
            say("b.txt", "MS Aldo’s hull", "act:see", "X", about="other"),
        ]
    )
    assert first == third == f"{second}/hull"


def test_names_that_a_source_says_are_one_are_one_everywhere(say):
    first, second, third, _ = ids(
        [
            say("a.txt", "Mira Olsen", "act:see", "X"),
            say("b.txt", "Johanna Dahl", "act:see", "X"),
            say("c.txt", "Mira", "act:see", "X"),
            say("d.txt", "Mira Olsen", "also_known_as", "Johanna Dahl", kind="person"),
        ]
    )
    assert first == second != third


def test_a_double_name_is_the_one_name_of_the_same_first_name(say):
    first, second, third = ids(
        [
            say("a.txt", "Mira Dahl-Olsen", "act:see", "X"),
            say("b.txt", "Mira Dahl", "act:see", "X"),
            say("c.txt", "Jonas Dahl", "act:see", "X"),
        ]
    )
    assert first == second != third


def test_one_document_that_names_both_means_two(say):
    first, second = ids([say("a.txt", "Mira Dahl-Olsen", "act:see", "X"), say("a.txt", "Mira Dahl", "act:see", "X")])
    assert first != second


def test_a_phrase_that_begins_with_a_first_name_is_no_person(say):
    told = [
        say("a.txt", "James Rook Telescope studies Aldo", "height", "4 m", about="person"),
        say("a.txt", "Aldo", "height", "5 m", about="place"),
    ]
    assert ids(told)[1] == "aldo"


@pytest.mark.parametrize(
    ("one", "other", "kind", "same"),
    [
        ("Kestrel Hub", "KestrelHub", "product", True),
        ("Kestrel-Hub", "Kestrelhub", "product", True),
        ("Mount Aldo", "Aldo", "place", True),
        ("River Lerna", "Lerna River", "place", False),
        ("River Lerna", "Lerna", "place", True),
        ("Ohio River", "Ohio", "place", False),
        ("Lake Lerna", "Lerna", "place", False),
        ("Ada Field", "Adafield", "person", False),
        ("red deer", "Red Deer", "kind", True),
        ("red deer", "northern red deer", "kind", False),
    ],
)
def test_one_name_in_two_spellings_is_one_thing(say, one, other, kind, same):
    found = ids(
        [
            say("a.txt", one, "height", "3", about=kind, kind="quantity"),
            say("b.txt", other, "height", "4", about=kind, kind="quantity"),
        ]
    )
    assert (found[0] == found[1]) is same


@pytest.mark.parametrize(
    ("name", "death", "one"),
    [
        ("Maria Edda Strand", "1950-06-07", True),
        ("Maria Edda Strand", "1951-06-07", False),
        ("Otto Lorne", "1950-06-07", False),
    ],
)
def test_one_given_name_and_one_day_of_birth_are_one_life(say, name, death, one):
    claims = [
        say(source, person, predicate, day, kind="date")
        for source, person, end in (("a.txt", "Edda Lorne", "1950-06-07"), ("b.txt", name, death))
        for predicate, day in (("date_of_birth", "1911-05-03"), ("date_of_death", end))
    ]
    claims = [replace(each, subject=replace(each.subject, kind="person")) for each in claims]
    assert (len(set(ids(claims))) == 1) is one


def test_a_lone_last_name_is_the_one_person_of_that_name_unless_a_title_tells_of_another(say):
    full = say("a.txt", "Mira Olsen", "date_of_birth", "1971", kind="date")
    lone = say("b.txt", "Olsen", "date_of_birth", "1971", kind="date")
    father = say("c.txt", "Lord Olsen", "date_of_birth", "1941", kind="date")
    assert len(set(ids([full, lone]))) == 1
    assert len(set(ids([full, lone, father]))) > 1
    assert ids([full, father])[0] != ids([full, father])[1]
