"""How long, how high, how old."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The MS Aldo is 269 m long.", ["MS Aldo | length | 269 m"]),
        ("The MS Aldo is 269 m long and 32 m wide.", ["MS Aldo | length | 269 m", "MS Aldo | width | 32 m"]),
        ("Greenhill Tower is 212 metres tall.", ["Greenhill Tower | height | 212 metres"]),
        ("Lake Tarn has a diameter of 12 km.", ["Lake Tarn | diameter | 12 km"]),
        ("Kestrel was trained on 4,000 hours of speech.", ["Kestrel | duration | 4,000 hours"]),
        ("Mira Olsen died at the age of 71.", ["Mira Olsen | age | age of 71"]),
        ("Mira Olsen was 29 years old when she founded Bluefin Robotics.", ["Mira Olsen | age | 29 years old"]),
    ],
)
def test_a_measure_has_its_dimension(told, text, said):
    assert set(said) <= set(told(text))


def qualified(claimed, text, predicate):
    (claim,) = [each for each in claimed(text) if each.predicate == predicate]
    return claim.subject.text, claim.value.text, {each.name: each.mention.text for each in claim.qualifiers}


def test_a_share_is_a_share_of_something(claimed):
    found = qualified(claimed, "Nordhavn Labs holds 40 percent of the market.", "measure:share")
    assert found == ("Nordhavn Labs", "40 percent", {"of": "market"})


def test_an_average_is_no_plain_measure(claimed):
    found = qualified(claimed, "Tarn has an average temperature of 12 °C.", "measure:temperature")
    assert found == ("Tarn", "12 °C", {"statistic": "mean"})


def test_an_age_has_its_moment(claimed):
    (age,) = [claim for claim in claimed("Mira Olsen died in 1981 aged 79.") if claim.predicate == "measure:age"]
    assert {"point_in_time": "1981"}.items() <= {each.name: each.mention.text for each in age.qualifiers}.items()


PLANET = "# Tarn\n\nTarn is a planet of the star Olo. Tarn has two moons.\n\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lake Tarn is a lake stretching over 340 km.", "Lake Tarn | length | over 340 km"),
        ("Greenhill Tower rises 212 metres above the ground.", "Greenhill Tower | height | 212 metres"),
        ("The Aldo Canyon plunges 900 metres.", "Aldo Canyon | vertical depth | 900 metres"),
        ("Lake Tarn covers 340 km².", "Lake Tarn | area | 340 km²"),
        ("The Aldo Bridge spans 640 metres.", "Aldo Bridge | length | 640 metres"),
    ],
)
def test_a_verb_says_which_measure_it_is(told, text, said):
    assert said in told(text)


def test_a_height_above_something_else_is_another_height(claimed):
    found = qualified(claimed, "Greenhill Tower rises 90 metres above the cathedral.", "measure:height")
    assert found == ("Greenhill Tower", "90 metres", {"above": "cathedral"})


@pytest.mark.parametrize(
    ("text", "predicate", "part"),
    [
        ("Its crust is 60 km thick.", "measure:thickness", "crust"),
        ("The core has a radius of 900 km.", "measure:radius", "core"),
        ("It has a rocky inner core with a radius of 300 km.", "measure:radius", "inner core"),
        ("The planet's core has a radius of 900 km.", "measure:radius", "core"),
        ("- **Mantle:** silicate rock, 700 km thick.", "measure:thickness", "mantle"),
    ],
)
def test_a_part_is_asked_about_its_whole(claimed, text, predicate, part):
    subject, _, scope = qualified(claimed, PLANET + text, predicate)
    assert (subject, scope) == ("Tarn", {"part": part})


def test_a_part_of_something_else_is_not_the_topics(claimed):
    found = [c for c in claimed(PLANET + "The Olo core has a radius of 900,000 km.") if c.predicate == "measure:radius"]
    assert all(claim.subject.text != "Tarn" for claim in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Temperatures range from 12 °C in summer to as low as -90 °C.", {"12 °C": "maximum", "-90 °C": "minimum"}),
        ("The average surface temperature is -40 °C.", {"-40 °C": "mean"}),
        ("Surface temperatures reach 12 °C.", {"12 °C": "maximum"}),
    ],
)
def test_the_ends_of_a_spread_are_told_apart(claimed, text, said):
    found = [claim for claim in claimed(PLANET + text) if claim.predicate == "measure:temperature"]
    statistics = {c.value.text: q.mention.text for c in found for q in c.qualifiers if q.name == "statistic"}
    assert statistics == said
    assert {claim.subject.text for claim in found} == {"Tarn"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Olsen reached the 4,120-metre summit of Mount Aldo.", "Mount Aldo | height | 4,120-metre"),
        ("Its peak is 4,120 metres above sea level.", "Mount Aldo | height | 4,120 metres"),
        ("Mira Olsen wrote about Mount Aldo (4,120 m) at length.", "Mount Aldo | height | 4,120 m"),
    ],
)
def test_the_noun_at_a_number_says_what_it_measures(told, text, said):
    assert said in told("# Mount Aldo\n\nMount Aldo is a mountain. Mount Aldo is in Verania.\n\n" + text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The atmosphere is 91.5 % nitrogen, 4.2 % argon.", {("nitrogen", "91.5 %"), ("argon", "4.2 %")}),
        ("- **Air:** N₂ (91.5 %), Ar (4.2 %)", {("N₂", "91.5 %"), ("Ar", "4.2 %")}),
        ("Its atmosphere has nitrogen at 91.5 % and traces of oxygen (about 0.2 %).", {("nitrogen", "91.5 %"), ("oxygen", "about 0.2 %")}),
    ],
)  # fmt: skip
def test_a_composition_is_the_wholes(claimed, text, said):
    found = [claim for claim in claimed(PLANET + text) if claim.predicate == "measure:share"]
    scopes = [{q.name: q.mention.text for q in claim.qualifiers} for claim in found]
    assert {(scope["of"], claim.value.text) for scope, claim in zip(scopes, found, strict=True)} == said
    assert {(claim.subject.text, scope["part"]) for scope, claim in zip(scopes, found, strict=True)} == {
        ("Tarn", "atmosphere")
    }


def test_what_accounts_for_a_share_is_its_scope(claimed):
    found = qualified(
        claimed, "# Verania\n\nVerania is a country.\n\nOil accounts for 40 % of its exports.", "measure:share"
    )
    assert found == ("Verania", "40 %", {"of": "oil", "part": "export"})


@pytest.mark.parametrize(
    ("text", "statistic", "scope"),
    [
        ("Polar regions can reach -90 °C.", "minimum", {"place": "pole"}),
        ("Nights drop to -60 °C.", "minimum", {"at": "night"}),
    ],
)
def test_a_region_or_time_has_its_own_extreme(claimed, text, statistic, scope):
    subject, _, said = qualified(claimed, PLANET + text, "measure:temperature")
    assert (subject, said) == ("Tarn", {"statistic": statistic, **scope})


@pytest.mark.parametrize(
    "text", ["The bridge took 14 months to build.", "Construction took 14 months.", "It was built in 14 months."]
)
def test_how_long_it_was_built_is_one_question(claimed, text):
    bridge = "# Aldo Bridge\n\nThe Aldo Bridge is a bridge in Verania. The Aldo Bridge opened in May 1951. "
    assert qualified(claimed, bridge + text, "measure:duration") == ("Aldo Bridge", "14 months", {"act": "build"})


def test_what_a_company_is_valued_at_is_its_worth(told):
    text = "Nordhavn Labs sold shares, valuing Nordhavn Labs at $340 million."
    assert "Nordhavn Labs | market capitalization | $340 million" in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("At 340 km the Aldo is the longest river of Verania.", "Aldo | length | 340 km"),
        ("The Stone Bridge is 212 metres (696 ft) long.", "Stone Bridge | length | 212 metres"),
        ("Its longest tributary is the Aldo, which is 96 km long; the widest is the Olo.", "Aldo | length | 96 km"),
    ],
)
def test_a_rank_or_a_conversion_does_not_hide_the_measure(told, text, said):
    assert said in told(text)


def test_the_one_thing_of_its_kind_is_the_topics_with_a_doubt(claimed):
    dam = "# Aldo Dam\n\nThe Aldo Dam is a dam in Verania. The Aldo Dam opened in 1961.\n\n"
    (claim,) = [c for c in claimed(dam + "The reservoir is 40 km long.") if c.predicate == "measure:length"]
    assert claim.confidence < 0.6


def test_a_system_is_called_by_its_name(told):
    assert "Aldo Canyon | length | 340 km" in told("Tarn has the vast Aldo Canyon system, stretching 340 km.")


def test_how_long_a_thing_grows_is_its_length(told):
    page = "# Red deer\n\nRed deer are animals. Red deer can grow up to 7 feet long. A red deer can grow to 2 m."
    assert told(page) == ["red deer | length | up to 7 feet", "red deer | length | 2 m"]


def test_the_head_of_a_line_is_part_of_the_question(claimed):
    page = "# The Verel spill\n\nThe Verel spill was a release of isotopes.\n\n- **Strontium-90**: Half-life of 29 years, found in milk\n"
    found = [claim for claim in claimed(page) if claim.predicate == "measure:half life"]
    assert found
    assert all("90" in claim.subject.text or "under" in {q.name for q in claim.qualifiers} for claim in found)


def test_how_much_of_a_stuff_is_told_apart_by_the_stuff_and_the_deed(claimed):
    page = "# Verel\n\nThe Verel is a probe. It collected 21.6 kg of dust. It used 300 kg of fuel."
    found = {
        next(q.mention.text for q in claim.qualifiers if q.name == "of"): claim.value.text
        for claim in claimed(page)
        if claim.predicate == "measure:mass"
    }
    assert found == {"dust": "21.6 kg", "fuel": "300 kg"}


def test_how_much_the_temperature_changes_is_no_temperature(claimed):
    page = "# Corvane\n\nCorvane is a planet. {}"
    for text in (
        "Diurnal temperature swings often exceed 90 K.",
        "It has a 90 °C contrast between night and day.",
    ):
        found = [claim for claim in claimed(page.format(text)) if claim.predicate == "measure:temperature difference"]
        assert {q.mention.text for claim in found for q in claim.qualifiers if q.name == "between"} == {"day and night"}
    assert not [c for c in claimed(page.format("Its temperature is 90 K.")) if "difference" in c.predicate]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mount Aldo, at 4,120 metres the highest peak in Verania, is popular.", "Mount Aldo | height | 4,120 metres"),
        ("Mount Aldo reaches 4,120 metres.", "Mount Aldo | height | 4,120 metres"),
        ("At 24 square kilometres, Lake Orvan is the largest lake.", "Lake Orvan | area | 24 square kilometres"),
        ("Lake Orvan, 91 metres deep, never freezes.", "Lake Orvan | vertical depth | 91 metres"),
        ("From end to end Lake Orvan measures 12 km.", "Lake Orvan | length | 12 km"),
    ],
)
def test_a_measure_beside_a_name_is_the_names(told, text, said):
    assert said in told(text)


def test_what_a_repair_of_it_costs_is_not_what_the_whole_cost(told):
    page = "# Tarn Bridge\n\nThe Tarn Bridge cost £9 million. Repairs to the Tarn Bridge cost £2 million."
    assert [line for line in told(page) if line.startswith("Tarn Bridge | price")] == [
        "Tarn Bridge | price | £9 million"
    ]


def test_how_deep_it_is_in_one_spot_is_not_how_deep_it_is(claimed):
    (claim,) = [c for c in claimed("# Lake Orvan\n\nNear the shore Lake Orvan is 3 m deep.") if "depth" in c.predicate]
    assert [(q.name, q.mention.text) for q in claim.qualifiers] == [("place", "shore")]


@pytest.mark.parametrize("text", ["The yard paid her $15,000 a year.", "She earned $15,000 a year."])
def test_what_somebody_is_paid_is_her_salary(told, text):
    assert "Mira Olsen | salary | $15,000 a year" in told(f"# Mira Olsen\n\nMira Olsen was an engineer. {text}")
