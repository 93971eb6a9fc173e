"""Names with dates beside them: lives, careers, works."""

from __future__ import annotations

import pytest

LIFE = "# Mira Olsen\n\nMira Olsen is an engineer.\n\n## Career\n\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Jonas Rook (1902–1958) was a painter.",
            ["Jonas Rook | date of birth | 1902", "Jonas Rook | date of death | 1958"],
        ),
        (
            "Jonas Rook (9 June 1902 – 2 March 1958) was a painter.",
            ["Jonas Rook | date of birth | 1902-06-09", "Jonas Rook | date of death | 1958-03-02"],
        ),
        (
            "# Jonas Rook\n\nJonas Rook was a painter. Jonas Rook lived in Aarhus.\n\n- Lived: 1902–1958\n",
            ["Jonas Rook | date of birth | 1902", "Jonas Rook | date of death | 1958"],
        ),
    ],
)
def test_a_life_has_two_ends(told, text, said):
    assert set(said) <= set(told(text))


@pytest.mark.parametrize(
    "heading", ["Bluefin Robotics — Engineer (2013–2016)", "Bluefin Robotics, Engineer (2013–2016)"]
)
def test_a_step_of_a_career(claimed, heading):
    page = f"{LIFE}### {heading}\n\nMira Olsen built boats at Bluefin Robotics.\n"
    (job,) = [claim for claim in claimed(page) if claim.predicate == "employer" and claim.extractor == "titles"]
    assert (job.subject.text, job.value.text) == ("Mira Olsen", "Bluefin Robotics")
    found = {each.name: each.mention.text for each in job.qualifiers}
    assert found == {"role": "Engineer", "start_time": "2013", "end_time": "2016"}


def test_a_reference_is_dated_by_its_last_words(told):
    page = '# Boats\n\nMira Olsen built boats.\n\n## References\n\n- Mira Olsen, "On the thinking of boats and other vessels", Harrow Press, 4 May 1999.\n'
    assert "On the thinking of boats and other vessels | publication date | 4 May 1999" in told(page)


def test_a_year_behind_a_name_dates_a_work_only(told):
    assert told("# Mira Olsen\n\nMira Olsen was an engineer.\n\n- Salt Reserve (1943)\n") == []
    assert "Kestrel 2 | publication date | 1995" in told("They built on Kestrel 2 (1995).")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The Harrow War (1717–1720) was long.",
            ["Harrow War | end time | 1720", "Harrow War | start time | 1717"],
        ),
        ("The Battle of Harrow (1808) was short.", ["Battle of Harrow | point in time | 1808"]),
        (
            "The Harrow Expedition of 1871–1874 was long.",
            ["Harrow Expedition | end time | 1874", "Harrow Expedition | start time | 1871"],
        ),
        ("The Harrow War of 1832 was short.", ["Harrow War | start time | 1832"]),
        (
            "They met before the Second Harrow Council (1962–1965).",
            ["Second Harrow Council | end time | 1965", "Second Harrow Council | start time | 1962"],
        ),
        ("The Harrow Museum of 1871 was small.", []),
        ("Mira Olsen got the Order of the Kestrel (1946).", []),
        ("Lieutenant Mira Olsen (1944–45) was a sailor.", []),
    ],
)
def test_dates_behind_what_is_no_work(told, text, said):
    asked = ("time", "publication date", "date of birth", "date of death")
    assert sorted(line for line in told(text) if line.split(" | ")[1].endswith(asked)) == said
