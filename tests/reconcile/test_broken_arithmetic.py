"""broken-arithmetic: figures that do not add up."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Level
from factcheck.reconcile import findings

MIRA, FIRM = "Mira Olsen", "Bluefin"


def found(state, *said):
    statements = [
        state(source, MIRA, predicate, value, **more)
        for source, (predicate, value, more) in zip("abcdef", said, strict=False)
    ]
    return [finding for finding in findings(statements) if finding.rule == "broken-arithmetic"]


def years(low, high=None):
    """A length of time as days, for values of durations in these tests."""
    return f"{math.floor(low * 365.2425)}..{math.floor((high if high is not None else low + 1) * 365.2425) - 1}"


def age(number, **when):
    return ("measure:age", years(number), when)


BORN = ("date_of_birth", "1906-12-09", {})
STAY = ("employer", FIRM, {"start_time": "2016", "end_time": "2024"})

FLAG = {
    "too young by two years": [BORN, age(34, point_in_time="1943")],
    "too young by one day's count": [BORN, age(34, point_in_time="1942-01-05")],
    "too old": [BORN, age(40, point_in_time="1943")],
    "much too old": [BORN, age(79, point_in_time="1950")],
    "at a start": [BORN, age(20, start_time="1943")],
    "at death": [BORN, ("date_of_death", "1992-01-01", {}), age(80, act="die")],
    "before birth": [BORN, age(5, point_in_time="1900")],
    "two ages that no birth makes": [age(30, point_in_time="1943"), age(30, point_in_time="1950")],
    "two ages at death": [age(66, act="die"), age(67, act="die")],
    "an age under the day of death": [
        BORN,
        ("date_of_death", "1992-01-01", {}),
        age(80, under="Died: "),
        age(85, act="die"),
    ],
    "born in a year": [("date_of_birth", "1906", {}), age(30, point_in_time="1943")],
    "a stay too short": [STAY, ("measure:duration", years(3), {"at": FIRM})],
    "a stay too long": [STAY, ("measure:duration", years(12), {"at": FIRM})],
    "a stay of a day": [STAY, ("measure:duration", "1", {"in": FIRM})],
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    (finding,) = found(state, *FLAG[case])
    assert finding.level is Level.ERROR
    assert finding.reasoning


LEAVE = {
    "the age before the birthday": [BORN, age(36, point_in_time="1943")],
    "the age behind the birthday": [BORN, age(37, point_in_time="1943")],
    "the age on the day": [BORN, age(79, point_in_time="1986-08-14")],
    "two ages of one birth": [age(30, point_in_time="1943"), age(37, point_in_time="1950")],
    "two ages a birthday apart": [age(30, point_in_time="1943"), age(31, point_in_time="1943")],
    "an age at death and before": [age(66, act="die"), age(30, act="join")],
    "an age of no time": [BORN, age(12)],
    "an age in a vague time": [BORN, age(36, point_in_time="1940/1949")],
    "at death": [BORN, ("date_of_death", "1992-01-01", {}), age(85, act="die")],
    "two birth dates, one of which fits": [
        BORN,
        ("date_of_birth", "1909-12-09", {}),
        age(34, point_in_time="1943"),
    ],
    "the stay in years": [STAY, ("measure:duration", years(8), {"at": FIRM})],
    "the stay rounded up": [STAY, ("measure:duration", years(9), {"at": FIRM})],
    "the stay rounded down": [STAY, ("measure:duration", years(7), {"at": FIRM})],
    "a stay elsewhere": [STAY, ("measure:duration", years(2), {"at": "Nordhavn"})],
    "a length of something else": [STAY, ("measure:duration", years(2), {})],
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    assert found(state, *LEAVE[case]) == []


@given(birth=st.integers(1850, 2000), age_then=st.integers(0, 99), later=st.integers(0, 99))
def test_an_age_breaks_the_sum_exactly_where_no_birthday_can_mend_it(state, birth, age_then, later):
    said = [("date_of_birth", str(birth), {}), age(age_then, point_in_time=str(birth + later))]
    assert bool(found(state, *said)) == (age_then not in (later - 1, later))


@given(first=st.integers(5, 60), then=st.integers(0, 40), told=st.integers(5, 99))
def test_two_ages_clash_exactly_when_no_birthday_makes_both(state, first, then, told):
    said = [age(first, point_in_time="1940-06-01"), age(told, point_in_time=str(1940 + then))]
    possible = {first + then - 1, first + then, first + then + 1}
    assert bool(found(state, *said)) <= (told != first + then)
    if told not in possible:
        assert found(state, *said)


IN_TEXTS = [
    ("Halley Bridge was opened in April 1974.", "Halley Bridge turned forty in 2012."),
    ("Mira Olsen was born in 1901.", "Mira Olsen entered the academy in 1919. She was only fifteen at the time."),
    ("Bluefin was founded in 1974.", "In 2012 Bluefin celebrated its 40th anniversary."),
    ("Mira Olsen moved to Lisbon in 1931 and left the city in 1938.", "Mira Olsen lived in Lisbon for twenty years."),
    ("Mira Olsen joined Bluefin in 1980 and left in 1984.", "After ten years at Bluefin, Mira Olsen retired."),
    ("The Kestrel sailed on 1 May 1801 and arrived on 4 October 1801.", "The voyage of the Kestrel took six weeks."),
]


@pytest.mark.parametrize(("one", "other"), IN_TEXTS)
def test_it_flags_in_texts(flagged, one, other):
    assert len(flagged("broken-arithmetic", one, other)) == 1


FINE_IN_TEXTS = [
    ("Halley Bridge was opened in April 1974.", "Halley Bridge turned forty in 2014."),
    ("Bluefin was founded in December 1973.", "In 2014 Bluefin celebrated its 40th anniversary."),
    ("Bluefin was founded in 1974.", "In 2012 Bluefin celebrated the 40th anniversary of its first flight."),
    ("Mira Olsen moved to Lisbon in 1931 and left the city in 1938.", "Mira Olsen lived in Lisbon for seven years."),
    ("Mira Olsen moved to Lisbon in 1931 and left the city in 1938.", "Mira Olsen lived in Bergen for twenty years."),
    ("Mira Olsen joined Bluefin in 1980 and left in 1984.", "After ten years at Harrow, Mira Olsen retired."),
]


@pytest.mark.parametrize(("one", "other"), FINE_IN_TEXTS)
def test_it_leaves_alone_in_texts(flagged, one, other):
    assert flagged("broken-arithmetic", one, other) == []


TOWERS = "Halley Tower is 333 m tall."
COMPARED = [
    ("Greenhill Tower is 330 m tall. Greenhill Tower is taller than Halley Tower.", TOWERS),
    ("Greenhill Tower is 330 m tall. Greenhill Tower exceeds Halley Tower's 333 metres.", ""),
    ("Greenhill Tower is 350 m tall. Greenhill Tower is twice as tall as Halley Tower.", TOWERS),
    ("Mount Orlo is 900 m high. Mount Aldo is higher than Mount Orlo.", "Mount Aldo is 700 m high."),
    ("Lake Orlo is 40 m deep. Lake Orlo is deep enough to hide Halley Tower.", TOWERS),
]


@pytest.mark.parametrize(("one", "other"), COMPARED)
def test_comparisons_are_held_against_the_figures(flagged, one, other):
    assert len(flagged("broken-arithmetic", one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Greenhill Tower is 340 m tall. Greenhill Tower is taller than Halley Tower.", TOWERS),
        (
            "Greenhill Tower is about 330 m tall. Greenhill Tower is taller than Halley Tower.",
            "Halley Tower is some 330 m tall.",
        ),
        ("Greenhill Tower is 660 m tall. Greenhill Tower is twice as tall as Halley Tower.", TOWERS),
        ("Lake Orlo is 40 m deep. Lake Orlo is larger than Lake Aldo.", "Lake Aldo is 60 m deep."),
        ("Bluefin was founded in 1970. Bluefin is older than Harrow.", "Harrow was founded in 1990."),
        ("Lake Orlo is 400 m deep. Lake Orlo is deep enough to hide Halley Tower.", TOWERS),
    ],
)
def test_comparisons_that_the_figures_allow(flagged, one, other):
    assert flagged("broken-arithmetic", one, other) == []


@given(st.integers(50, 900), st.integers(50, 900))
def test_a_tower_is_said_to_be_taller_wrongly_exactly_when_it_is_not(state, ours, theirs):
    told = [
        state("a", "Greenhill Tower", "height", str(ours)),
        state("b", "Halley Tower", "height", str(theirs)),
        state("c", "Greenhill Tower", "than:height", "Halley Tower", order="more"),
    ]
    wrong = [finding for finding in findings(told) if finding.rule == "broken-arithmetic"]
    assert bool(wrong) == (ours * 1.003 < theirs)


SPANS = "# Halley Bridge\n\n- Main span: 1,410 m\n- North side span: 280 m\n- South side span: 530 m\n"


@pytest.mark.parametrize(
    "text",
    [
        SPANS + "- Overall length: 2,320 m\n",
        "The shares of Bluefin rose from $10 to $40, a gain of 200%.",
        "The staff of Bluefin doubled from 300 to 500.",
        "The toll was cut by a third, from £3 to £1.50.",
        "Profits fell 20 percent, from 50 million to 30 million.",
        "The price was halved from £30 to £20.",
    ],
)
def test_sums_of_one_text_that_do_not_come_out(flagged, text):
    assert len(flagged("broken-arithmetic", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        SPANS + "- Overall length: 2,220 m\n",
        "The shares of Bluefin rose from $10 to $40, a gain of 300%.",
        "The staff of Bluefin more than doubled from 300 to 700.",
        "The toll was cut by a third, from £3 to £2.",
        "The toll was cut by about a third, from £3.10 to £2.",
        "Profits fell 21 percent, from 50 million to 40 million.",
        "The staff nearly doubled from 300 to 580.",
    ],
)
def test_sums_of_one_text_that_come_out(flagged, text):
    assert flagged("broken-arithmetic", text) == []


@given(st.integers(20, 900), st.integers(1, 300))
def test_a_change_that_is_worked_out_is_never_flagged(state, before, percent):
    after = round(before * (100 + percent) / 100)
    worked = round(abs(after - before) * 100 / before)
    told = state("a", FIRM, "sum:change", str(after), ratio=f"by {worked} %")
    figure = ("term 001", state("a", FIRM, "count:x", str(before)).value)
    value = state("a", FIRM, "count:x", str(after)).value
    told = replace(told, value=value, qualifiers=(*told.qualifiers, figure))
    assert [finding for finding in findings([told]) if finding.rule == "broken-arithmetic"] == []


CETO = "# Ceto\n\nThe planet Ceto has a radius of 3,050 km. "


@pytest.mark.parametrize(
    "text",
    [
        CETO + "Its core has a radius of 1,910 km. The mantle is 1,510 km thick.",
        CETO + "Its core has a radius of 3,410 km.",
        "# Ceto\n\n- Radius: 3,050 km\n- Core radius: 1,910 km\n- Mantle thickness: 1,510 km\n",
    ],
)
def test_layers_make_no_more_than_the_whole(flagged, text):
    assert len(flagged("broken-arithmetic", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        CETO + "Its core has a radius of 1,500 km. The mantle is 1,450 km thick.",
        CETO + "Its core has a radius of about 1,500 km. The mantle is about 1,500 km thick.",
        CETO + "Its atmosphere is 4,000 km thick.",
    ],
)
def test_layers_that_fit(flagged, text):
    assert flagged("broken-arithmetic", text) == []
