"""denied: a yes and a no to one question."""

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Level, Modality, Polarity
from factcheck.normalise import statements
from factcheck.reconcile import findings

NO = {"polarity": Polarity.DENIED}
SHIP, MIRA = "Kestrel 2", "Mira Olsen"


def found(state, *said):
    statements = [
        state(source, subject, predicate, value, **more)
        for source, (subject, predicate, value, more) in zip("abcdef", said, strict=False)
    ]
    return [finding for finding in findings(statements) if finding.rule == "denied"]


FLAG = {
    "a maker": [(SHIP, "designed_by", MIRA, {}), (SHIP, "designed_by", MIRA, NO)],
    "a founder": [("Bluefin", "founded_by", MIRA, {}), ("Bluefin", "founded_by", MIRA, NO)],
    "an author": [("Salt Roads", "author", MIRA, {}), ("Salt Roads", "author", MIRA, NO)],
    "a deed": [(MIRA, "act:find", "Moth Nine", {}), (MIRA, "act:find", "Moth Nine", NO)],
    "a prize": [(MIRA, "award_received", "Kestrel Prize", {}), (MIRA, "award_received", "Kestrel Prize", NO)],
    "a school": [(MIRA, "educated_at", "Dahl College", {}), (MIRA, "educated_at", "Dahl College", NO)],
    "a trait in words": [(SHIP, "genre", "cutter", {}), (SHIP, "genre", "Cutter", NO)],
    "a number": [(SHIP, "count:mast", "3", {}), (SHIP, "count:mast", "3", NO)],
    "one scope": [
        (SHIP, "count:mast", "3", {"part": "deck"}),
        (SHIP, "count:mast", "3", {"part": "deck", **NO}),
    ],
    "one time": [
        (MIRA, "employer", "Bluefin", {"start_time": "1990", "end_time": "1999"}),
        (MIRA, "employer", "Bluefin", {"point_in_time": "1995", **NO}),
    ],
    "a birthplace": [(MIRA, "place_of_birth", "Aldo", {}), (MIRA, "place_of_birth", "Aldo", NO)],
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    (finding,) = found(state, *FLAG[case])
    assert finding.level is Level.ERROR
    assert [side[0].claim.polarity for side in finding.sides] == [Polarity.AFFIRMED, Polarity.DENIED]


LEAVE = {
    "another value": [(SHIP, "height", "10", {}), (SHIP, "height", "15", NO)],
    "another person": [(SHIP, "designed_by", MIRA, {}), (SHIP, "designed_by", "Erik Dahl", NO)],
    "another thing": [(SHIP, "designed_by", MIRA, {}), ("Kestrel 3", "designed_by", MIRA, NO)],
    "another deed": [(MIRA, "act:find", "Moth Nine", {}), (MIRA, "act:remove", "Moth Nine", NO)],
    "two denials": [(MIRA, "act:find", "Moth Nine", NO), (MIRA, "act:find", "Moth Nine", NO)],
    "two affirmations": [(MIRA, "act:find", "Moth Nine", {}), (MIRA, "act:find", "Moth Nine", {})],
    "a date that was not yet": [(MIRA, "date_of_death", "1966", {}), (MIRA, "date_of_death", "1966", NO)],
    "another part": [
        (SHIP, "count:mast", "3", {"part": "deck"}),
        (SHIP, "count:mast", "3", {"part": "hold", **NO}),
    ],
    "another time": [
        (MIRA, "employer", "Bluefin", {"start_time": "1990", "end_time": "1999"}),
        (MIRA, "employer", "Bluefin", {"point_in_time": "2005", **NO}),
    ],
    "a plan denied": [
        (SHIP, "designed_by", MIRA, {}),
        (SHIP, "designed_by", MIRA, {"modality": Modality.HYPOTHETICAL, **NO}),
    ],
    "a vaguer name": [
        (MIRA, "employer", "Harrow", {}),
        (MIRA, "employer", "Harrow Laboratory", {"wholes": ("Harrow",), **NO}),
    ],
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    assert found(state, *LEAVE[case]) == []


def test_a_denial_of_something_that_moves_is_a_warning(state):
    (finding,) = found(state, (SHIP, "employees", "40", {}), (SHIP, "employees", "40", NO))
    assert finding.level is Level.WARNING


# Whole sentences, read: which of two texts deny one another, and which only seem to.
TEXTS = [
    ("Mira Olsen patented the tidal compass in 1902.", "Mira Olsen never patented the tidal compass."),
    ("Nils Dahl survived the sinking of the Kestrel.", "Nils Dahl, the cook, perished in the disaster."),
    ("The Aldo volcano is extinct.", "The Aldo volcano is still active."),
    ("Lake Orlo was always dry.", "Lake Orlo used to have rivers and reeds."),
    ("The Kestrel planet has two rings.", "The Kestrel planet has no rings."),
    ("Orlo Base supports nested tables.", "Orlo Base does not support nested tables."),
    ("Orlo Base is a database.\n\nIt is open-source.", "Orlo Base is proprietary."),
    ("Mira Olsen did not attend Dahl College.", "Mira Olsen attended Dahl College."),
    ("Greenhill Tower is open to the public.", "Greenhill Tower is not open to the public."),
    ("Mira Olsen was never married.", "Mira Olsen was married to a sailor."),
    ("# Vega 2\n\n- Waterproof: yes\n", "The Vega 2 is not waterproof."),
    (
        "# Vega 2\n\n| Feature | Value |\n|---|---|\n| Waterproof | No |\n",
        "# Vega 2\n\n| Feature | Value |\n|---|---|\n| Waterproof | Yes |\n",
    ),
    ("Nvella initially had no name.", "Nvella initially had a name."),
    ("There is no bridge on Orlo Island.", "Orlo Island has a bridge."),
    ("Orlo Island is without bridges.", "Orlo Island has two bridges."),
    ("Dogs are allowed on Orlo Beach.", "Dogs are not allowed on Orlo Beach."),
    ("Bluefin rejected the offer in 1999.", "Bluefin accepted the offer in 1999."),
    ("Mira Olsen failed to reach the summit.", "Mira Olsen reached the summit."),
    ("Mira Olsen refused the prize.", "Mira Olsen accepted the prize in 1931."),
    ("Bluefin has never sold weapons.", "Bluefin sold weapons to Verania."),
    ("The Vega library is deprecated.", "The Vega library is supported."),
    ("Sugar is soluble in water.", "Sugar is not soluble in water."),
]


@pytest.mark.parametrize(("one", "other"), TEXTS)
def test_it_flags_in_texts(one, other):
    assert read(one, other)


FURTHER = [
    ("Mira Olsen never returned to Verania.", "Mira Olsen returned to Verania in 1967."),
    ("The Vega 2 comes with a charger.", "The Vega 2 does not come with a charger."),
    ("The Salt Sea is a freshwater lake.", "The Salt Sea is a saltwater lake."),
]


@pytest.mark.parametrize(("one", "other"), FURTHER)
def test_it_flags_deeds_without_an_object_and_what_comes_with_a_thing(one, other):
    assert len(read(one, other)) == 1


def test_what_did_not_happen_once_may_have_happened_later():
    assert read("Mira Olsen did not return.", "Mira Olsen returned in 1967.") == []


# A common noun that titles both pages is one thing, and adjectives say what it is wherever they stand.
TITLED = [
    ("Tomato", "The tomato is not a fruit.", "The tomato is a fruit."),
    ("Salt moth", "The salt moth is native to Verania.", "The salt moth is not native to Verania."),
    ("Blue fox", "The blue fox is a critically endangered mammal.", "Blue foxes are vulnerable."),
    ("Orlo cheese", "Orlo cheese is lactose-free.", "Orlo cheese contains lactose."),
    ("Orlo cheese", "Orlo cheese is free of lactose.", "Orlo cheese contains lactose."),
    ("Mount Aldo", "Mount Aldo is an extinct volcano.", "Mount Aldo is an active volcano."),
    ("Verania", "Verania has a temperate climate.", "The climate is subarctic but mild."),
    ("Salt Fox", "The Salt Fox is listed as vulnerable.", "- Status: least concern"),
]


@pytest.mark.parametrize(("title", "one", "other"), TITLED)
def test_it_flags_of_what_a_page_is_about(title, one, other):
    assert len(read(f"# {title}\n\n{one}", f"# {title}\n\n{other}")) == 1


ASIDE = [
    ("Blue fox", "The largest blue fox is not native to Verania.", "Blue foxes are native to Verania."),
    ("Blue fox", "Young blue foxes are not striped.", "Blue foxes are striped."),
    ("Mount Aldo", "Mount Aldo is an active member of the group.", "Mount Aldo is extinct."),
    ("Overview", "The overview is complete.", "The overview is not complete."),
]


@pytest.mark.parametrize(("title", "one", "other"), ASIDE)
def test_it_leaves_alone_what_is_said_of_another_thing(title, one, other):
    assert read(f"# {title}\n\n{one}", f"# {title}\n\n{other}") == []


APART = [
    ("Mira Olsen patented the tidal compass in 1902.", "Mira Olsen never patented the salt pump."),
    ("The Aldo volcano was active in 1800.", "The Aldo volcano is extinct."),
    ("The Kestrel planet has rings.", "The Kestrel planet has no bright rings."),
    ("Orlo Base supports nested tables.", "Orlo Base does not support nested tables in version 2."),
    ("Orlo Base supports tables.", "Orlo Base does not always support tables."),
    ("Mira Olsen did not attend Dahl College until 1930.", "Mira Olsen attended Dahl College."),
    ("The Orlo fungus is edible when cooked.", "The Orlo fungus is poisonous."),
    ("The salt moth is native to Verania.", "The salt moth is introduced to Aldo."),
    ("The bridge may be closed.", "The bridge is open."),
    ("Not all ships of Bluefin are armed.", "The ships of Bluefin are armed."),
    ("The Vega 2 is available in Aldo.", "The Vega 2 is not available in Verania."),
    ("Mira Olsen did not win the Aldo race alone.", "Mira Olsen won the Aldo race."),
    ("Orlo Island is wet in winter.", "Orlo Island is dry in summer."),
    ("Pluvia is not a planet.", "Pluvia is a dwarf planet."),
    ("Mira Olsen did not leave because she was ill.", "Mira Olsen left."),
    ("Bluefin initially had no office.", "Bluefin has an office in Aldo."),
    ("The Vega 2 was not waterproof.", "The Vega 2 is waterproof."),
    ("Mira Olsen has not yet won the Kestrel Prize.", "Mira Olsen won the Kestrel Prize."),
    ("Bluefin did not build the ship in 1920.", "Bluefin built the ship in 1921."),
    ("If the key is lost, Orlo Base does not open files.", "Orlo Base opens files."),
    ("Some say that Mira Olsen never visited Aldo.", "Mira Olsen visited Aldo."),
    ("The Kestrel is almost extinct.", "The Kestrel is alive."),
    ("Orlo is not very common.", "Orlo is common."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_it_leaves_alone_in_texts(one, other):
    assert not read(one, other)


def test_nobody_denies_himself_in_one_passage():
    assert not read("The Kestrel planet has no rings. In some pictures the Kestrel planet has rings.")


def test_a_page_that_denies_itself():
    (finding,) = read("Orlo Base supports nested tables.\n\nOrlo Base does not support nested tables.")
    assert finding.level is Level.ERROR


def test_a_general_denial_of_a_special_case_is_a_warning():
    (finding,) = read("Coffee is not harmful.", "Coffee is harmful in large doses.")
    assert finding.level is Level.WARNING


def test_what_ended_in_a_later_page_is_a_warning():
    old = "---\ndate: 2016-01-01\n---\n\nOrlo Base supports nested tables."
    (finding,) = read(old, "---\ndate: 2023-01-01\n---\n\nOrlo Base no longer supports nested tables.")
    assert finding.level is Level.WARNING


def read(*texts):
    documents = [document_from_text(f"{text}\n", f"{number}.md", ".md") for number, text in enumerate(texts)]
    found = findings(statements([claim for document in documents for claim in claims(document)]))
    return [finding for finding in found if finding.rule == "denied"]


UNKNOWN = [
    ("Nobody knows who designed Halley Bridge.", "Halley Bridge was designed by Mira Olsen."),
    ("It is not known where Mira Olsen died.", "Mira Olsen died in Bergen."),
    ("# Mira Olsen\n\n- Born: unknown\n", "# Mira Olsen\n\n- Born: 4 May 1971\n"),
    (
        "# Halden fire\n\nThe Halden fire began at night. Its cause remains unknown.",
        "# Halden fire\n\nThe Halden fire was caused by lightning.",
    ),
]


@pytest.mark.parametrize(("one", "other"), UNKNOWN)
def test_what_is_unknown_cannot_be_told(flagged, one, other):
    (finding,) = flagged("denied", one, other)
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The date of birth of Mira Olsen is unknown.", "Mira Olsen was born around 1871."),
        ("The exact date of birth of Mira Olsen is unknown.", "Mira Olsen was born on 4 May 1871."),
        ("Nobody knows who designed Halley Bridge.", "Halley Bridge may have been designed by Mira Olsen."),
        ("Nobody knows who designed Halley Bridge.", "Halley Bridge was opened by Mira Olsen."),
        ("It is not known where Mira Olsen died.", "Mira Olsen was born in Bergen."),
    ],
)
def test_what_is_unknown_may_be_guessed(flagged, one, other):
    assert flagged("denied", one, other) == []


CLOUD = "# Lumo Cloud\n\nLumo Cloud is a service.\n\n"
ONLY = [
    (
        "# Vell Forest\n\nVell Forest lies entirely in Norland.",
        "# Vell Forest\n\nVell Forest extends into Sudland.",
    ),
    (
        "# Ash lark\n\nThe ash lark is found only on Osk Island.",
        "# Ash lark\n\nThe ash lark is also found on Mull Island.",
    ),
    (CLOUD + "It runs only on Linux.", CLOUD + "It also runs on Windows."),
    (CLOUD + "Only one process can write at a time.", CLOUD + "It supports several concurrent writers."),
    (
        CLOUD + "The storage limits are fixed.",
        CLOUD + "To request a higher storage limit, open a ticket.",
    ),
    (CLOUD + "The limit cannot be increased.\n\nYou can raise the limit at any time.", ""),
]


@pytest.mark.parametrize(("one", "other"), ONLY)
def test_it_flags_only_and_also(flagged, one, other):
    (finding,) = flagged("denied", one, other)
    assert finding.level is Level.WARNING


NOT_ONLY = [
    (
        "# Vell Forest\n\nVell Forest lies entirely in Norland.",
        "# Vell Forest\n\nVell Forest lies partly in North Norland.",
    ),
    (
        "# Ash lark\n\nThe ash lark is found only on Osk Island.",
        "# Sand lark\n\nThe sand lark is also found on Mull Island.",
    ),
    (CLOUD + "Only one process can write at a time.", CLOUD + "Several processes can read at the same time."),
    (CLOUD + "The hard limit cannot be changed.", CLOUD + "The soft limit can be raised."),
    (CLOUD + "The limit cannot be increased.", CLOUD + "The limit can be lowered."),
    (CLOUD + "The limit cannot be changed.", CLOUD + "The password can be changed."),
    (CLOUD + "The storage limit cannot be changed.", CLOUD + "The limit can be changed."),
    (CLOUD + "The free limit cannot be changed. The limit of paid plans can be raised.", ""),
]


@pytest.mark.parametrize(("one", "other"), NOT_ONLY)
def test_it_leaves_other_things_alone(flagged, one, other):
    assert flagged("denied", one, other) == []


STATES = [
    ("Kestrel 2 is in print.", "Kestrel 2 is out of print."),
    ("Vega 2 is harmless to humans.", "Vega 2 is dangerous to humans."),
    ("The Halley Line is in service.", "The Halley Line is abandoned."),
]


@pytest.mark.parametrize(("one", "other"), STATES)
def test_states_said_by_phrases_and_more_adjectives(flagged, one, other):
    assert len(flagged("denied", f"# Notes\n\n{one}", f"# Notes\n\n{other}")) == 1


NEVER = [
    ("Halley Bridge was never completed.", "Halley Bridge was opened in 1911."),
    ("Mira Olsen never married.", "Mira Olsen married Erik Dahl in 1922."),
    ("Kestrel 9 was never built.", "Kestrel 9 entered service in 1951."),
    ("Norland has no moons.", "# Norland\n\n- Moons: 2\n"),
    ("Salt Roads was never published.", "# Salt Roads\n\n- Published: 1951\n"),
]


@pytest.mark.parametrize(("one", "other"), NEVER)
def test_what_never_was_has_no_date_and_no_number(flagged, one, other):
    (finding,) = flagged("denied", one, other)
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first Halley Bridge was never completed.", "Halley Bridge was opened in 1911."),
        ("Halley Bridge was not completed in 1910.", "Halley Bridge was opened in 1911."),
        ("Mira Olsen never married again.", "Mira Olsen married Erik Dahl in 1922."),
        ("Kestrel 9 was never built in Norland.", "Kestrel 9 entered service in 1951."),
        ("Norland has no large moons.", "# Norland\n\n- Moons: 2\n"),
        ("---\npublished: 1905-05-04\n---\n\nHalley Bridge was never completed.", "Halley Bridge was opened in 1911."),
        ("Salt Roads was never published in full.", "# Salt Roads\n\n- Published: 1951\n"),
    ],
)
def test_what_was_not_so_in_one_respect_may_have_a_date(flagged, one, other):
    assert flagged("denied", one, other) == []
