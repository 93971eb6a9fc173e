"""conflicting-values: what it must flag, what it must leave alone."""

import dataclasses

import pytest

from factcheck.model import Level, Modality, Polarity
from factcheck.reconcile import findings

MIRA, FIRM, SHIP = "Mira Olsen", "Bluefin Robotics", "Kestrel 2"


def found(statements):
    return [finding for finding in findings(statements) if finding.rule == "conflicting-values"]


FLAG = {
    "two dates of birth": [("date_of_birth", "1971-05-04", {}), ("date_of_birth", "1971-05-05", {})],
    "a year and a day of another year": [("inception", "1993", {}), ("inception", "1994-04-05", {})],
    "two heights": [("height", "27", {}), ("height", "21.9", {})],
    "a bound and a number outside it": [("height", "3000", {}), ("height", ">4000", {})],
    "two fathers": [("father", "Jonas Olsen", {}), ("father", "Erik Dahl", {})],
    "two schools": [("educated_at", "Dahl College", {}), ("educated_at", "Harrow University", {})],
    "two sets of founders": [("founded_by", "Jonas Rook", {}), ("founded_by", "Erik Dahl", {})],
    "two counts of one open kind": [("count:mast", "3", {}), ("count:mast", "4", {})],
    "two counts in one scope": [("count:mast", "3", {"kind": "main"}), ("count:mast", "4", {"kind": "main"})],
    "two figures for one year of a moving thing": [
        ("total_revenue", "26", {"point_in_time": "2022"}),
        ("total_revenue", "31", {"point_in_time": "2022"}),
    ],
    "two burial places": [("place_of_burial", "Greenhill", {}), ("place_of_burial", "Saltmarsh", {})],
    "a state's period overlaps another's": [
        ("father", "Jonas Olsen", {"start_time": "1990", "end_time": "1995"}),
        ("father", "Erik Dahl", {"point_in_time": "1993"}),
    ],
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(state, case):
    statements = [
        state(source, MIRA, predicate, value, **more)
        for source, (predicate, value, more) in zip("ab", FLAG[case], strict=True)
    ]
    (finding,) = found(statements)
    assert finding.level is Level.ERROR
    assert len(finding.sides) == 2
    assert finding.reasoning


LEAVE = {
    "the same day twice": [("date_of_birth", "1971-05-04", {}), ("date_of_birth", "1971-05-04", {})],
    "a year and a month in it": [("inception", "2018", {}), ("inception", "2018-06", {})],
    "a range and a number in it": [("height", "22..26", {}), ("height", "25", {})],
    "a bound and a number inside it": [("height", ">4000", {}), ("height", "4100", {})],
    "a part and its whole": [("place_of_birth", "Aldo", {"wholes": ("Verania",)}), ("place_of_birth", "Verania", {})],
    "a school and a college": [
        ("educated_at", "Aldo Preparatory School", {}),
        ("educated_at", "Harrow University", {}),
    ],
    "a thing with no end of answers": [("award_received", "Kestrel Prize", {}), ("award_received", "Dahl Medal", {})],
    "two founders, each one of several": [
        ("founded_by", "Jonas Rook", {"quote": "Jonas Rook, co-founder of Bluefin"}),
        ("founded_by", "Erik Dahl", {"quote": "Bluefin's co-founder Erik Dahl"}),
    ],
    "two employers": [("employer", "Bluefin Robotics", {}), ("employer", "Nordhavn Group", {})],
    "two parts": [("thickness", "50", {"part": "north"}), ("thickness", "70", {"part": "south"})],
    "one with scope and one without": [("count:mast", "3", {}), ("count:mast", "4", {"kind": "spare"})],
    "maximum and mean": [("height", "50", {"statistic": "mean"}), ("height", "70", {"statistic": "maximum"})],
    "two things done": [("count:seat", "3", {"act": "win"}), ("count:seat", "4", {"act": "lose"})],
    "a moving figure at two times": [
        ("total_revenue", "26", {"point_in_time": "2022"}),
        ("total_revenue", "31", {"point_in_time": "2023"}),
    ],
    "a moving figure, dated and undated": [
        ("market_capitalization", "3000", {"point_in_time": "2024"}),
        ("market_capitalization", "4637", {}),
    ],
    "a moving figure in two texts of two years": [
        ("citations", "1400", {"published": "2019-03-01"}),
        ("citations", "2200", {"published": "2021-03-01"}),
    ],
    "former and present": [
        ("headquarters_location", "Aldo", {"state": "former"}),
        ("headquarters_location", "Bergen", {"state": "current"}),
    ],
    "a denial": [("height", "27", {"polarity": Polarity.DENIED}), ("height", "21.9", {})],
    "a plan": [("inception", "2018", {"modality": Modality.PLANNED}), ("inception", "2019", {})],
    "an allegation": [("father", "Jonas Olsen", {"modality": Modality.ALLEGED}), ("father", "Erik Dahl", {})],
    "words": [("cause_of_death", "a fall", {}), ("cause_of_death", "pneumonia", {})],
    "two periods": [
        ("educated_at", "Dahl College", {"start_time": "1990", "end_time": "1993"}),
        ("educated_at", "Harrow University", {"start_time": "1994", "end_time": "1997"}),
    ],
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(state, case):
    statements = [
        state(source, MIRA, predicate, value, **more)
        for source, (predicate, value, more) in zip("ab", LEAVE[case], strict=True)
    ]
    assert found(statements) == []


def test_two_subjects_are_two_questions(state):
    assert not found([state("a", MIRA, "date_of_birth", "1971"), state("b", "Jonas Olsen", "date_of_birth", "1980")])


def test_a_list_inside_another_is_no_conflict(state):
    statements = [
        state("a", FIRM, "founded_by", "Jonas Rook"),
        state("a", FIRM, "founded_by", "Erik Dahl"),
        state("b", FIRM, "founded_by", "Erik Dahl"),
    ]
    assert not found(statements)


def test_a_third_list_with_both_shows_that_both_can_be_true(state):
    statements = [
        state("a", MIRA, "educated_at", "Dahl College"),
        state("b", MIRA, "educated_at", "Harrow University"),
        state("c", MIRA, "educated_at", "Harrow University"),
        state("c", MIRA, "educated_at", "Dahl College"),
    ]
    assert not found(statements)


def test_a_source_that_gives_a_crowd_of_answers_asks_another_question(state):
    crowd = [state("a", MIRA, "count:goal", str(number), start=number) for number in (1, 2, 3, 4)]
    assert not found([*crowd, state("b", MIRA, "count:goal", "17")])


def test_an_undated_moving_figure_is_only_a_warning(state):
    (finding,) = found([state("a", SHIP, "citations", "1400"), state("b", SHIP, "citations", "2200")])
    assert finding.level is Level.WARNING


def test_values_that_could_both_hold_but_nobody_would_say_both_are_a_warning(state):
    (finding,) = found([state("a", SHIP, "height", ">100"), state("b", SHIP, "height", ">150")])
    assert finding.level is Level.WARNING


def test_a_reading_that_is_not_sure_makes_a_warning(state):
    (finding,) = found([state("a", SHIP, "height", "100", confidence=0.55), state("b", SHIP, "height", "150")])
    assert finding.level is Level.WARNING


def test_one_finding_for_one_disagreement_with_a_side_for_each_answer(state):
    statements = [
        state("a", SHIP, "height", "100"),
        state("b", SHIP, "height", "100"),
        state("c", SHIP, "height", "150"),
        state("d", SHIP, "height", "90..160"),
        state("e", SHIP, "height", "200"),
    ]
    (finding,) = found(statements)
    assert [[each.claim.span.source for each in side] for side in finding.sides] == [["a", "b"], ["c"], ["e"]] or [
        [each.claim.span.source for each in side] for side in finding.sides
    ] == [["a", "b"], ["c"], ["d", "e"]]
    assert finding.message.startswith("Kestrel 2, height: 100 (2 sources) or 150 (1 source)")


def test_lines_of_one_list_that_differ_in_numbers_tell_cases(state):
    lines = [
        state("a", SHIP, "memory_capacity", "1769", quote="2 cores are given at 1,769 MB", start=0),
        state("a", SHIP, "memory_capacity", "10240", quote="6 cores are given at 10,240 MB", start=40),
    ]
    assert not found(lines)


def test_two_sentences_that_name_their_subject_are_no_cases(state):
    said = [
        state("a", SHIP, "mass", "1769", quote=f"{SHIP} weighs 1,769 kg", start=0),
        state("a", SHIP, "mass", "1967", quote=f"{SHIP} weighs 1,967 kg", start=400),
    ]
    assert len(found(said)) == 1


def test_amounts_that_differ_a_millionfold_are_about_two_things(state):
    assert not found([state("a", SHIP, "mass", "100"), state("b", SHIP, "mass", "600000000000")])


def test_ranges_that_share_one_end_and_differ_in_the_other_are_a_warning(state):
    one, other = state("a", SHIP, "memory_capacity", "128..3008"), state("b", SHIP, "memory_capacity", "128..10240")
    ranges = [
        dataclasses.replace(each, value=dataclasses.replace(each.value, text=each.value.text.replace("..", "/")))
        for each in (one, other)
    ]
    (finding,) = found(ranges)
    assert finding.level is Level.WARNING


def test_what_nobody_says_of_a_person_is_not_compared(state):
    said = [state(source, MIRA, "number_of_pages", pages, about="person") for source, pages in (("a", "3"), ("b", "4"))]
    assert not found(said)


def test_two_names_in_one_clause_are_no_contradiction(state):
    quote = "Mira Olsen was born in Aldo, Verania"
    said = [state("a", MIRA, "place_of_birth", place, quote=quote) for place in ("Aldo", "Verania")]
    assert not found(said)


def test_two_dates_in_one_paragraph_are_two_people(state):
    said = [
        state("a", MIRA, "date_of_birth", "1942-02-15", quote="born 15 February 1942", start=10, line=1, passage=1),
        state("a", MIRA, "date_of_birth", "1944-07-20", quote="born 20 July 1944", start=50, line=2, passage=1),
    ]
    assert not found(said)


def test_a_source_that_contradicts_itself_further_down_is_flagged(state):
    said = [
        state("a", MIRA, "date_of_birth", "1942-02-15", quote="She was born on 15 February 1942", line=3),
        state("a", MIRA, "date_of_birth", "1944-07-20", quote="Born: 20 July 1944", start=700, line=31),
    ]
    assert len(found(said)) == 1


def test_a_person_and_an_organisation_may_both_have_made_it(state):
    said = [state("a", SHIP, "developer", "Mira Olsen"), state("b", SHIP, "developer", FIRM)]
    kinds = ("person", "organisation")
    typed = [
        dataclasses.replace(
            each, claim=dataclasses.replace(each.claim, value=dataclasses.replace(each.claim.value, kind=kind))
        )
        for each, kind in zip(said, kinds, strict=True)
    ]
    assert not found(typed)


def test_a_short_list_that_changes_with_time_is_a_warning(state):
    (finding,) = found(
        [state("a", FIRM, "owned_by", "Nordhavn Group"), state("b", FIRM, "owned_by", "Saltmarsh Trust")]
    )
    assert finding.level is Level.WARNING


def test_a_work_that_comes_out_twice_within_a_year_or_so_is_a_warning(state):
    book = "Salt Roads"
    early, late = ("2016-06", "2016-12-14")
    (finding,) = found([state("a", book, "publication_date", early), state("b", book, "publication_date", late)])
    assert finding.level is Level.WARNING
    (finding,) = found([state("a", book, "publication_date", early), state("b", book, "publication_date", "1998")])
    assert finding.level is Level.ERROR


def test_an_undated_moving_figure_many_times_as_large_has_moved(state):
    assert not found([state("a", SHIP, "citations", "1400"), state("b", SHIP, "citations", "220000")])


def test_words_that_name_both_answers_set_none_against_the_other(state):
    said = [
        state("a", MIRA, "place_of_birth", "Harrow", quote="born in Harrow, a quarter of Port Aldo"),
        state("b", MIRA, "place_of_birth", "Port Aldo", quote="born in Port Aldo"),
    ]
    assert not found(said)


def test_two_things_that_happened_in_one_source_are_two(state):
    said = [
        state("a", SHIP, "count:survivor", "20", act="survive", quote="all 20 survived the accident"),
        state("a", SHIP, "count:survivor", "34", act="survive", quote="all 34 survived", start=90),
    ]
    assert not found(said)


JOINED = {"object": "Bluefin Robotics"}


def test_an_event_of_somebody_that_may_come_again_is_a_warning(state):
    (finding,) = found(
        [state("a", MIRA, "date:join", "1962", **JOINED), state("b", MIRA, "date:join", "1963", **JOINED)]
    )
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    "told",
    [
        [("a", "1962", {"object": "Bluefin"}), ("b", "1970", {"object": "Harrow College"})],
        [("a", "1962", JOINED), ("b", "1970", {})],
        [("a", "1962", JOINED), ("a", "1970", JOINED), ("b", "1971", JOINED)],
        [("a", "1962", {**JOINED, "in": "Aldo"}), ("b", "1970", {**JOINED, "in": "Bergen"})],
    ],
    ids=["another firm", "no firm", "one source tells two", "another place"],
)
def test_two_events_of_a_kind_may_have_two_dates(state, told):
    assert not found([state(source, MIRA, "date:join", day, **more) for source, day, more in told])


def test_a_place_that_only_one_source_tells_does_not_part_two_events(state):
    (finding,) = found([state("a", SHIP, "date:sink", "1911", at="Aldo Reef"), state("b", SHIP, "date:sink", "1912")])
    assert finding.level is Level.WARNING


def test_deaths_further_apart_than_a_life_are_of_two_namesakes(state):
    first, second = state("a", MIRA, "date_of_death", "1395"), state("b", MIRA, "date_of_death", "1869")
    assert not found([first, second])
    assert found([state("a", MIRA, "date_of_death", "1795"), second])


def test_each_text_names_the_holder_of_its_own_time(state):
    def holder(source, name, **more):
        return state(source, FIRM, "chief_executive_officer", name, about="organisation", **more)

    assert not found([holder("a", "Jonas Rook", passage=1), holder("a", "Erik Dahl", passage=7, start=900)])
    assert not found([holder("a", "Jonas Rook"), holder("b", "Erik Dahl")])
    assert found([holder("a", "Jonas Rook", point_in_time="1993"), holder("b", "Erik Dahl", point_in_time="1993")])


@pytest.mark.parametrize(("about", "few"), [("organisation", 0), ("event", 1)])
def test_a_party_has_had_many_leaders_and_an_expedition_one(state, about, few):
    told = [
        state(source, "Kestrel 2", "leader", name, about=about) for source, name in (("a", MIRA), ("b", "Jonas Rook"))
    ]
    told = [
        dataclasses.replace(
            each, claim=dataclasses.replace(each.claim, value=dataclasses.replace(each.claim.value, kind="person"))
        )
        for each in told
    ]
    assert len(found(told)) == few


def test_a_life_tells_of_the_children_of_each_marriage(state):
    def children(source, number):
        return state(source, MIRA, "number_of_children", number, start=900 if number == "4" else 0, passage=number)

    assert not found([children("a", "2"), children("a", "4")])
    assert found([children("a", "2"), children("b", "4")])


def test_two_figures_side_by_side_are_of_two_cases(state):
    def one(start, passage):
        return state("a", SHIP, "measure:accuracy", "91" if start == 0 else "85", start=start, passage=passage)

    assert not found([one(0, 1), one(90, 1)])
    assert found([one(0, 1), one(900, 4)])


def test_what_is_told_shortest_is_the_event_of_all_that_tell_more(state):
    def first(source, day, of):
        return state(source, MIRA, "date:first person", day, object=of)

    told = [
        first("a", "1932-05-03", "tarn walk"),
        first("b", "1932-05-03", "land tarn"),
        first("c", "1932-05-04", "tarn"),
    ]
    (finding,) = found(told)
    assert sorted(len(side) for side in finding.sides) == [1, 2]
    assert not found([first("a", "1932-05-03", "tarn walk"), first("b", "1932-05-04", "land tarn")])


def test_a_people_is_its_country(state):
    def fell(source, day, to):
        return state(source, "Port Lorne", "date:conquer", day, about="place", to=to)

    assert found([fell("a", "1941", "Japanese"), fell("b", "1942-02-08", "Japan")])
    assert not found([fell("a", "1941", "Norwegian"), fell("b", "1942-02-08", "Japan")])
