"""misspelt-name: a name one slip of the pen away from a commoner one."""

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Level
from factcheck.normalise import statements
from factcheck.reconcile import findings


def found(state, common, rare, *, times=4, rare_times=1):
    statements = [state("abcd"[n % 4], "Mira Olsen", "employer", common, start=n) for n in range(times)]
    statements += [state("e", "Mira Olsen", "employer", rare, start=n) for n in range(rare_times)]
    return [finding for finding in findings(statements) if finding.rule == "misspelt-name"]


@pytest.mark.parametrize(
    ("common", "rare"),
    [
        ("Bureau of Ordnance", "Bureau of Ordinance"),
        ("Bluefin Robotics", "Bluefin Robtics"),
        ("Bluefin Robotics", "Bluefin Robotcis"),
        ("Nordhavn Group", "Nordhaven Group"),
        ("Cistern Academy", "Cystern Academy"),
        ("Kestrel Prize", "Kestral Prize"),
        ("Harrow Laboratory", "Harrow Labratory"),
        ("Verania Tidewater", "Verannia Tidewater"),
        ("Thornbury Press", "Thornbery Press"),
        ("Saltmarsh College", "Saltmrash College"),
        ("Greenhill Observatory", "Greenhil Observatory"),
    ],
)
def test_it_flags(state, common, rare):
    (finding,) = found(state, common, rare)
    assert finding.level is Level.NOTE
    assert finding.sides[0][0].claim.value.text == rare


@pytest.mark.parametrize(
    ("common", "rare"),
    [
        ("Harrow Lab", "Harrow Labs"),
        ("Defences Council", "Defence Council"),
        ("Labour Union", "Labor Union"),
        ("Mark 10 Reactor", "Mark 11 Reactor"),
        ("Maria Olsen", "Marie Olsen"),
        ("Bank of Aldo", "Dank of Aldo"),
        ("Union West", "Union East"),
        ("Bluefin", "Bluefim"),
        ("Kestrel Prize", "Dahl Prize"),
        ("Organization House", "Organisation House"),
        ("Bluefin Robotics", "Bluefin Robotics Group"),
    ],
)
def test_it_leaves_alone(state, common, rare):
    assert found(state, common, rare) == []


def test_two_spellings_used_alike_are_two_names(state):
    assert found(state, "Johnson Institute", "Johnston Institute", times=4, rare_times=3) == []


def test_a_spelling_met_twice_is_not_common(state):
    assert found(state, "Bureau of Ordnance", "Bureau of Ordinance", times=2) == []


def test_within_one_source_it_is_a_warning(state):
    said = [state("a", "Mira Olsen", "employer", "Bluefin Robotics", start=n) for n in range(3)]
    said.append(state("a", "Mira Olsen", "employer", "Bluefin Robtics", start=9))
    (finding,) = [each for each in findings(said) if each.rule == "misspelt-name"]
    assert finding.level is Level.WARNING


def test_a_text_that_gives_both_spellings_in_one_breath_knows_them(state):
    told = [state("a", "Mira Olsen", "employer", "Nordhavn Group", start=n * 900, passage=n) for n in range(4)]
    slip = state("a", "Mira Olsen", "employer", "Nordhaven Group", start=30, passage=0)
    assert not [finding for finding in findings([*told, slip]) if finding.rule == "misspelt-name"]


def people(page):
    found = findings(statements(claims(document_from_text(page, "a.md", ".md"))))
    return [finding.level for finding in found if finding.rule == "misspelt-name"]


def test_one_first_name_with_two_last_names_is_one_person():
    page = "Katrin Wolcanska won the race of 1988. She ran for Torland.\n\nToday the trophy of Katrin Wolcnaska stands in Aldo.\n"
    assert people(page) == [Level.WARNING]


def test_namesakes_of_short_last_names_are_two():
    page = (
        "Peter Hansen won the race of 1988.\n\nIn 1990 Peter Jansen won it.\n\nAnna Petrov and Anna Petrova ran, too.\n"
    )
    assert people(page) == []


def test_a_first_name_as_another_language_writes_it_is_no_slip():
    page = "Marius Olsen won. Marius Olsen ran. Marius Olsen left.\n\nHis passport says Mareus Olsen, as in Torland.\n"
    assert people(page) == []
