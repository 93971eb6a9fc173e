"""impossible-order: dates that cannot stand in that order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Level, Modality
from factcheck.reconcile import findings

MIRA, FIRM = "Mira Olsen", "Bluefin"


def found(state, *said):
    statements = [
        state(source, subject, predicate, value, **more)
        for source, (subject, predicate, value, more) in zip("abcdef", said, strict=False)
    ]
    return [finding for finding in findings(statements) if finding.rule == "impossible-order"]


FLAG = {
    "dead before born": [(MIRA, "date_of_birth", "1971", {}), (MIRA, "date_of_death", "1960", {})],
    "dissolved before founded": [
        (FIRM, "inception", "1993", {}),
        (FIRM, "dissolved_abolished_or_demolished_date", "1991", {}),
    ],
    "over before begun": [("Aldo Fair", "start_time", "1999-05-04", {}), ("Aldo Fair", "end_time", "1999-05-01", {})],
    "landed before launched": [
        ("Kestrel", "utc_date_of_spacecraft_launch", "1999-05-04", {}),
        ("Kestrel", "utc_date_of_spacecraft_landing", "1999-05-01", {}),
    ],
    "completed before begun": [
        ("Greenhill Tower", "construction_started", "1931", {}),
        ("Greenhill Tower", "completion_date", "1929", {}),
    ],
    "opened before begun": [
        ("Greenhill Tower", "construction_started", "1931", {}),
        ("Greenhill Tower", "date_of_official_opening", "1929", {}),
    ],
    "at work before born": [(MIRA, "date_of_birth", "1971", {}), (MIRA, "employer", FIRM, {"start_time": "1960"})],
    "at school after death": [
        (MIRA, "date_of_death", "1971", {}),
        (MIRA, "educated_at", "Dahl College", {"start_time": "1980"}),
    ],
    "at a firm before it was": [(FIRM, "inception", "1993", {}), (MIRA, "employer", FIRM, {"start_time": "1989"})],
    "left a firm before it was": [(FIRM, "inception", "1993", {}), (MIRA, "employer", FIRM, {"end_time": "1989"})],
    "until before from": [(MIRA, "employer", FIRM, {"start_time": "1989", "end_time": "1985"})],
    "at a school before it was": [
        ("Dahl College", "inception", "1993", {}),
        (MIRA, "educated_at", "Dahl College", {"point_in_time": "1980"}),
    ],
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    (finding,) = found(state, *FLAG[case])
    assert finding.level is Level.ERROR
    assert finding.reasoning


LEAVE = {
    "born and dead": [(MIRA, "date_of_birth", "1971", {}), (MIRA, "date_of_death", "2019", {})],
    "one of two deaths fits": [
        (MIRA, "date_of_birth", "1971", {}),
        (MIRA, "date_of_death", "1960", {}),
        (MIRA, "date_of_death", "2019", {}),
    ],
    "at work before one of two births": [
        (MIRA, "date_of_birth", "1971", {}),
        (MIRA, "date_of_birth", "1931", {}),
        (MIRA, "employer", FIRM, {"start_time": "1960"}),
    ],
    "born and dead in one year": [(MIRA, "date_of_birth", "1971", {}), (MIRA, "date_of_death", "1971", {})],
    "another person": [(MIRA, "date_of_birth", "1971", {}), ("Erik Dahl", "date_of_death", "1960", {})],
    "joined in the founding year": [
        (FIRM, "inception", "1993", {}),
        (MIRA, "employer", FIRM, {"start_time": "1993"}),
    ],
    "joined before the day, by the year": [
        (FIRM, "inception", "1993-04-05", {}),
        (MIRA, "employer", FIRM, {"start_time": "1993"}),
    ],
    "a stay that begins before the founding is known to end": [
        (FIRM, "inception", "1993", {}),
        (MIRA, "employer", FIRM, {"start_time": "1990", "end_time": "1999"}),
    ],
    "a prize after death": [
        (MIRA, "date_of_death", "1971", {}),
        (MIRA, "award_received", "Kestrel Prize", {"point_in_time": "1980"}),
    ],
    "a book after death": [
        (MIRA, "date_of_death", "1971", {}),
        ("Salt Roads", "publication_date", "1980", {}),
        ("Salt Roads", "author", MIRA, {}),
    ],
    "another firm": [(FIRM, "inception", "1993", {}), (MIRA, "employer", "Nordhavn", {"start_time": "1989"})],
    "a plan": [
        (MIRA, "date_of_birth", "1971", {}),
        (MIRA, "date_of_death", "1960", {"modality": Modality.HYPOTHETICAL}),
    ],
    "no dates": [(FIRM, "inception", "1993", {}), (MIRA, "employer", FIRM, {})],
    "announced before published": [
        ("Kestrel", "announcement_date", "1999", {}),
        ("Kestrel", "publication_date", "2001", {}),
    ],
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    assert found(state, *LEAVE[case]) == []


@given(birth=st.integers(1800, 2000), death=st.integers(1800, 2000))
def test_a_year_of_death_is_impossible_exactly_before_the_year_of_birth(state, birth, death):
    said = [(MIRA, "date_of_birth", str(birth), {}), (MIRA, "date_of_death", str(death), {})]
    assert bool(found(state, *said)) == (death < birth)


IN_TEXTS = [
    ("Mount Aldo last erupted in 1912.", "Mount Aldo erupted in 1958."),
    ("The most recent eruption of Mount Aldo was in 1912.", "Mount Aldo last erupted in 1958."),
    ("Mount Aldo has not erupted since 1912.", "The last eruption of Mount Aldo came in 1958."),
    ("# Mount Aldo\n\n- First eruption: 1704\n", "Mount Aldo erupted in 1650."),
    ("The Orlo Rovers last won the cup in 1998.", "In 2003 the Orlo Rovers won the cup."),
    ("Mira Olsen died in 1962.", "Mira Olsen moved to Bergen in 1975."),
    ("Mira Olsen was born in 1962.", "Mira Olsen married Erik Dahl in 1955."),
    ("Bluefin was founded in 1999.", "In 1994 Bluefin opened a shop in Bergen."),
    ("Mira Olsen left Bluefin in 1949.", "Mira Olsen worked at Bluefin until 1966."),
    ("Bluefin was founded in 1990. Bluefin is older than Harrow.", "Harrow was founded in 1970."),
    (
        "Halley Bridge was built before Greenhill Bridge.",
        "Halley Bridge was built in 1950. Greenhill Bridge was built in 1910.",
    ),
    ("Mira Olsen left Bluefin in 1949 and returned in 1967.", "Mira Olsen worked at Bluefin until 1966."),
    ("Kestrel 2 was announced in May 2011.", "Kestrel 2 was released in March 2010."),
]


@pytest.mark.parametrize(("one", "other"), IN_TEXTS)
def test_it_flags_in_texts(flagged, one, other):
    assert len(flagged("impossible-order", one, other)) == 1


FINE_IN_TEXTS = [
    ("Mount Aldo last erupted in 1912.", "Mount Orlo erupted in 1958."),
    ("Mount Aldo last erupted in 1912.", "Mount Aldo erupted in 1890."),
    ("Mount Aldo last erupted in 1912.", "Mount Aldo was climbed in 1958."),
    (
        "---\npublished: 1950-05-04\n---\n\n# Mount Aldo\n\nMount Aldo last erupted in 1912.",
        "Mount Aldo erupted in 1958.",
    ),
    ("The Orlo Rovers last won the cup in 1998.", "In 2003 the Orlo Rovers won the league."),
    ("Mira Olsen died in 1962.", "Mira Olsen received the Kestrel Prize in 1975."),
    ("Mira Olsen died in 1962.", "The Mira Olsen Museum moved to Bergen in 1975."),
    ("Mira Olsen died in 1962.", "Her letters show that Mira Olsen moved to Bergen in 1955."),
    ("Bluefin was founded in 1999.", "In 1994 the later founder of Bluefin hired Mira Olsen."),
    (
        "Mira Olsen left Bluefin in 1949.",
        "Mira Olsen rejoined Bluefin in 1955. Mira Olsen worked at Bluefin until 1966.",
    ),
    ("Mira Olsen left Bluefin in 1949.", "Mira Olsen worked at Harrow until 1966."),
    (
        "Halley Bridge was built after Greenhill Bridge.",
        "Halley Bridge was built in 1950. Greenhill Bridge was built in 1910.",
    ),
    ("Mira Olsen left the position in 1949.", "Mira Olsen served in that position until 1966."),
]


@pytest.mark.parametrize(("one", "other"), FINE_IN_TEXTS)
def test_it_leaves_alone_in_texts(flagged, one, other):
    assert flagged("impossible-order", one, other) == []
