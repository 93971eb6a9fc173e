"""Keys and values: lists, tables, front matter."""

from __future__ import annotations

import pytest

LIFE = "# Mira Olsen\n\nMira Olsen is an engineer. Mira Olsen lives in Bergen.\n\n"
FIRM = "# Bluefin Robotics\n\nBluefin Robotics builds boats. Bluefin Robotics is known for them.\n\n"
MODEL = "# Kestrel\n\nKestrel is a model. Kestrel is small.\n\n"


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (
            LIFE + "- Born: 4 May 1971\n- Education: Harrow University\n",
            ["Mira Olsen | date of birth | 4 May 1971", "Mira Olsen | educated at | Harrow University"],
        ),
        (LIFE + "- **Children:** 2\n", ["Mira Olsen | number of children | 2"]),
        (MODEL + "- USB Ports: 4\n- USB Ports: 8\n", ["Kestrel | number of port | 4", "Kestrel | number of port | 8"]),
        (MODEL + "## Kestrel 3 Model B\n\n- Memory: 1 GB\n", ["Kestrel 3 Model B | memory capacity | 1 GB"]),
        (MODEL + "## Version 2.1 (June 2019)\n\n- Memory: 1 GB\n", ["Kestrel 2.1 | memory capacity | 1 GB"]),
        (MODEL + "1. Kestrel 3 Plus\n\n    - Memory: 1 GB\n", ["Kestrel 3 Plus | memory capacity | 1 GB"]),
        (FIRM + "- Founded: 1993\n", ["Bluefin Robotics | inception | 1993"]),
        (
            FIRM + "**Founders:** Mira Olsen, Erik Dahl\n",
            ["Bluefin Robotics | founded by | Mira Olsen", "Bluefin Robotics | founded by | Erik Dahl"],
        ),
        (FIRM + "Headquarters: Bergen\n", ["Bluefin Robotics | headquarters location | Bergen"]),
        (
            MODEL + "| Field | Value |\n|---|---|\n| Developer | Nordhavn Labs |\n| Released | 2018 |\n",
            ["Kestrel | developer | Nordhavn Labs", "Kestrel | publication date | 2018"],
        ),
        (
            "# Ships\n\nThe Aldo and the Petrel are ships.\n\n| Ship | Length | Crew |\n|---|---|---|\n| Aldo | 269 m | 40 |\n| Petrel | 150 m | 12 |\n",
            ["Aldo | length | 269 m", "Petrel | length | 150 m"],
        ),
    ],
)
def test_a_line_says_it_of_what_its_page_or_row_is_about(told, page, said):
    assert set(said) <= set(told(page))


def test_a_row_says_nothing_of_another_row(told):
    page = "# Ships\n\nThe Aldo and the Petrel are ships.\n\n| Ship | Length | Crew |\n|---|---|---|\n| Aldo | 269 m | 40 |\n| Petrel | 150 m | 12 |\n"
    assert not [each for each in told(page) if each in ("Aldo | length | 150 m", "Petrel | length | 269 m")]


def test_front_matter_is_read(told):
    assert "Mira Olsen | date of birth | 1971-05-04" in told(
        "---\ntitle: Mira Olsen\nborn: 1971-05-04\n---\n\nMira Olsen built boats.\n"
    )


def test_the_date_of_a_page_dates_its_claims(claimed):
    found = claimed("---\ntitle: Boats\ndate: 2019-05-04\n---\n\nBluefin Robotics has 340 employees.\n")
    assert found
    assert {claim.published for claim in found} == {"2019-05-04"}


def test_a_present_state_is_marked_and_a_date_is_none(claimed):
    found = claimed(LIFE + "- Employer: Bluefin Robotics\n- Born: 4 May 1971\n")
    states = {
        claim.predicate: [q.mention.text for q in claim.qualifiers if q.name == "state"]
        for claim in found
        if claim.extractor == "fields"
    }
    assert states == {"employer": ["current"], "date_of_birth": []}


def test_a_default_is_another_question_than_the_value(claimed) -> None:
    page = "# Kestrel 2\n\nKestrel 2 is a machine.\n\n- Memory: 256 MB (default), up to 12 GB\n"
    memory = [claim for claim in claimed(page) if claim.predicate == "memory_capacity"]
    assert {(claim.value.span.quote, *((q.name, q.mention.text) for q in claim.qualifiers)) for claim in memory} == {
        ("256 MB", ("statistic", "default")),
        ("up to 12 GB", ("statistic", "maximum")),
    }


CELLS = {
    "128 MB to 2,048 MB, in 16-MB increments": {"128 minimum", "2,048 MB maximum", "16-MB increment"},
    "Minimum = 128 MB / Maximum = 2048 MB (with 16 MB steps)": {"128 MB minimum", "2048 MB maximum", "16 MB increment"},
    "64 GB - 256 GB": {"64 minimum", "256 GB maximum"},
    "30 MB (zipped), 90 MB (unzipped)": {"30 MB compressed", "90 MB uncompressed"},
    "4 MB for requests and responses each (synchronous) 128 KB (asynchronous)": {
        "4 MB request response synchronous",
        "128 KB asynchronous",
    },
    "40 MB (10 MB more on request)": {"40 MB"},
    "16 GB (2019), 32 GB (2021)": {"16 GB 2019", "32 GB 2021"},
    "300 seconds (5 minutes)": {"300 seconds"},
    "9 (first stage), 1 (second stage)": {"9 first stage", "1 second stage"},
    "9 on the first stage": {"9"},
    "adults: 500 mg; children: 250 mg": {"500 mg adult", "250 mg child"},
    "1000 (can be raised)": {"1000"},
}


@pytest.mark.parametrize("cell", CELLS)
def test_each_value_of_a_cell_is_an_answer_of_its_own(claimed, cell) -> None:
    page = f"# Kestrel 2\n\nKestrel 2 is a machine.\n\n| Item | Value |\n|---|---|\n| Buffer reserve | {cell} |\n"
    found = [claim for claim in claimed(page) if claim.extractor == "fields"]
    assert {" ".join([c.value.span.quote, *(q.mention.text for q in c.qualifiers)]) for c in found} == CELLS[cell]


@pytest.mark.parametrize("line", ["Buffer: 64 GB, 128 GB or 256 GB", "Largest sail: 3.2 m x 7.6 m"])
def test_values_that_nothing_tells_apart_are_not_compared(claimed, line) -> None:
    page = f"# Kestrel 2\n\nKestrel 2 is a machine.\n\n- {line}\n"
    assert [claim for claim in claimed(page) if claim.extractor == "fields"] == []


def test_a_value_on_a_page_of_limits_is_the_most_that_is_allowed(claimed) -> None:
    rows = "| Resource | Quota |\n|---|---|\n| Batch weight | 40 kg |\n| Minimum batch weight | 2 kg |\n"
    found = claimed(f"# Kestrel quotas\n\nKestrel is a service. Kestrel is small.\n\n{rows}")
    told = {
        (c.predicate, c.value.text): [q.mention.text for q in c.qualifiers] for c in found if c.extractor == "fields"
    }
    assert told == {("measure:mass", "40 kg"): ["batch", "maximum"], ("measure:mass", "2 kg"): ["batch", "minimum"]}


@pytest.mark.parametrize(
    ("label", "cell", "value"),
    [("Length (m)", "269", "269 m"), ("Draught, cm", "740", "740 cm"), ("Revenue (millions)", "5.2", "5.2 million")],
)
def test_a_label_gives_the_unit(claimed, label, cell, value) -> None:
    page = f"# Kestrel 2\n\nKestrel 2 is a ship.\n\n| Item | Value |\n|---|---|\n| {label} | {cell} |\n"
    assert value in {claim.value.text for claim in claimed(page)}


def test_a_column_of_defaults_and_one_of_maxima_are_two_questions(claimed) -> None:
    rows = "| Limit | Default | Hard maximum |\n|---|---|---|\n| Linked archives | 10 | 125 |\n"
    found = claimed(f"# Kestrel limits\n\nKestrel is a service. Kestrel is small.\n\n{rows}")
    told = {claim.value.text: {q.name: q.mention.text for q in claim.qualifiers} for claim in found}
    assert told == {
        "10": {"kind": "linked", "statistic": "default"},
        "125": {"kind": "linked", "statistic": "maximum"},
    }


def test_a_section_of_limits_speaks_of_the_product(told) -> None:
    page = "# Handbook\n\nKestrel Mail is a service. We use Kestrel Mail.\n\n## Kestrel Mail Account Limits\n\n- Attachment size: 25 MB\n"
    assert "Kestrel Mail | attachment size | 25 MB" in told(page)


SHIP = "# Kestrel 2\n\nKestrel 2 is a ship. Kestrel 2 is small.\n\n"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            "- Wreck discovered: 1 September 1986",
            "Kestrel 2's wreck | time of discovery or invention | 1 September 1986",
        ),
        ("- Year opened: 1911", "Kestrel 2 | date of official opening | 1911"),
        ("- Masts (2019): 4", "Kestrel 2 | number of mast | 4"),
        ("- Renamed: 4 May 1911", "Kestrel 2 | date of rename | 4 May 1911"),
        ("- Countries crossed: 10", "Kestrel 2 | number of country | 10"),
        ("- Capitals on the route: 4", "Kestrel 2 | number of capital | 4"),
        ("- Depth of wreck: 310 m", "Kestrel 2 | vertical depth | 310 m"),
        ("- Composition: 95.3% carbon dioxide, 2.7% nitrogen", "Kestrel 2 | share | 2.7%"),
        ("- Size: 300 km long, 60 km wide", "Kestrel 2 | width | 60 km"),
    ],
)
def test_a_label_asks_as_a_sentence_would(told, row, said) -> None:
    assert said in told(SHIP + row + "\n")


@pytest.mark.parametrize("row", ["- Last updated: 4 May 2011", "- Yard number: 401", "- Class: 4"])
def test_a_label_that_counts_and_tells_nothing(told, row) -> None:
    assert not [line for line in told(SHIP + row + "\n") if "number of" in line or "date of" in line]


def test_a_field_is_said_once(claimed) -> None:
    values = [claim for claim in claimed(SHIP + "- Hatch reserve: 40 kg\n") if claim.value.text == "40 kg"]
    assert len(values) == 1


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("- Drowned: 340", "Kestrel 2 | number of deaths | 340"),
        ("- Rescued: 472", "Kestrel 2 | number of survivor | 472"),
        ("- Casualties: 347+ deaths", "Kestrel 2 | number of deaths | 347+"),
    ],
)
def test_what_happened_to_people_is_counted(told, row, said) -> None:
    assert said in told(SHIP + row + "\n")


def test_a_day_of_death_is_no_count(told) -> None:
    lines = told("# Mira Olsen\n\nMira Olsen was an engineer. She lived in Bergen.\n\n- Died: 4 May 1911\n")
    assert "Mira Olsen | date of death | 4 May 1911" in lines


@pytest.mark.parametrize("value", ["Ida Moss (m. 1946; div. 1950)", "Ida Moss (1946–1950)", "Ida Moss (married 1946)"])
def test_a_spouse_has_the_date_of_the_marriage_in_brackets(told, value) -> None:
    page = f"# Hank Oster\n\nHank Oster was a painter. He lived in Graz.\n\n**Spouse:** {value}\n"
    assert "Hank Oster | date of marriage | 1946" in told(page)


def test_the_head_of_a_table_may_be_a_row(told) -> None:
    table = "| Draught | 4.2 m |\n|---|---|\n| Masts | 3 |\n"
    assert "Kestrel 2 | draught | 4.2 m" in told(SHIP + table)
    assert not any("4.2" in line for line in told(SHIP + "| Draught | 2019 |\n|---|---|\n| Masts | 3 |\n"))


def test_a_table_without_a_text_is_about_what_titles_the_page(told) -> None:
    lines = told("# Silver crane\n\n| Wingspan | 2.1 m |\n|---|---|\n| Weight | 5 kg |\n")
    assert "Silver Crane | wingspan | 2.1 m" in lines


def test_words_in_brackets_narrow_a_value_down(claimed) -> None:
    found = claimed(SHIP + "- Leakage rate: 12% (unsealed)\n")
    assert {q.name: q.mention.text for q in found[0].qualifiers} == {"kind": "unsealed"}


def test_kinds_of_one_thing_add_up(told) -> None:
    assert any(line.endswith("| 4") for line in told(SHIP + "- Cargo ports: 3 large ports and 1 small port\n"))
    assert not any(line.endswith("| 4") for line in told(SHIP + "- Cargo ports: 3 of oak and 1 of pine\n"))


def test_a_first_of_a_thing_is_an_event(told) -> None:
    assert "Kestrel 2 | date of first description | 1931" in told(SHIP + "- First described: 1931\n")


def test_a_row_headed_by_a_version_is_about_that_version(claimed) -> None:
    page = (
        "# Kestrel releases\n\nKestrel is a framework. LTS is long. LTS is good.\n\n"
        "| Version | Released | Support ended |\n|---|---|---|\n"
        "| 6.1 LTS | 5 May 2021 | 8 June 2022 |\n| 7.1 LTS | 9 May 2023 | 2 June 2024 |\n"
    )
    found = [c for c in claimed(page) if c.predicate in ("date:end", "publication_date")]
    assert {c.subject.text for c in found} == {"6.1 LTS", "7.1 LTS"}
    assert {q.mention.text for c in found if c.predicate == "date:end" for q in c.qualifiers if q.name == "of"} == {
        "support"
    }


def test_a_yes_or_no_under_several_headings_is_of_each(open_claims) -> None:
    page = "# Kestrel 2\n\n## Sails\n\nWaterproof: yes\n\n## Oars\n\nWaterproof: no\n"
    assert not [line for line in open_claims(page) if "waterproof" in line]
    assert [line for line in open_claims("# Kestrel 2\n\nWaterproof: no\n") if "waterproof" in line]
