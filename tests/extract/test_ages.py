"""Ages said with a bare number."""

import pytest

LIFE = "# Ada Moss\n\nAda Moss was a pilot. {}\n"


def ages(claimed, text):
    found = [claim for claim in claimed(LIFE.format(text)) if claim.predicate == "measure:age"]
    return [
        (each.subject.text, each.value.text, *(q.mention.text for q in each.qualifiers if q.name != "act"))
        for each in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "She joined the navy in 1943 at 30.",
        "She was 30 when she joined the navy in 1943.",
        "When she was 30, in 1943, she moved.",
        "Moss, then 30, joined the navy in 1943.",
        "Moss, 30, joined the navy in 1943.",
        "She turned 30 in 1943.",
        "She married in 1943, when she was only 30.",
        "She died in 1943. She was 30.",
        "She died in 1943. The yard gave no cause. She was 30.",
    ],
)
def test_it_reads(claimed, text):
    assert ("Ada Moss", "aged 30", "1943") in ages(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "She wrote 30 books in 1943.",
        "She was 30 minutes late in 1943.",
        "The score was 30 in 1943.",
        "She was number 30 in 1943.",
        "In 1943 she was one of 30.",
        "The shares closed at 30 in 1943.",
        "She joined 30 Squadron in 1943.",
        "She was 12 under par in 1943.",
        "She was 2 when they left.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert ages(claimed, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "- **Captain:** Erik J. Dahl (63, a veteran)",
        "The ship was led by the 63-year-old Erik J. Dahl.",
    ],
)
def test_an_age_beside_a_name_is_that_persons(claimed, text):
    found = [c for c in claimed(f"# SS Aldo\n\nThe SS Aldo was a liner.\n\n{text}\n") if c.predicate == "measure:age"]
    assert [c.subject.text for c in found] == ["Erik J. Dahl"]


def test_years_of_age_are_an_age(claimed):
    assert ages(claimed, "In 1950, when only 38 years of age, she died.")[0][:2] == ("Ada Moss", "only 38 years")


def test_the_age_of_a_child_is_not_the_age_at_which_the_parent_died(claimed):
    found = claimed(LIFE.format("Karl Moss left and died when she was eight."))
    assert not [
        each for each in found if each.predicate == "measure:age" and any(q.name == "act" for q in each.qualifiers)
    ]


def test_now_is_no_day_of_birth(claimed):
    found = claimed(LIFE.format("Born in Harrow (now in Ostland), May 3, 1911, she sang."))
    assert "now" not in {each.value.text.lower() for each in found if each.predicate == "date_of_birth"}


def test_an_age_at_the_time_is_that_of_the_sentence_before(claimed):
    (told,) = [
        each
        for each in claimed(
            "Mira Olsen (born 2 June 1901) entered the academy in 1919. She was only fifteen at the time."
        )
        if each.extractor == "ages"
    ]
    assert [each.mention.text for each in told.qualifiers if each.name == "point_in_time"] == ["1919"]


def test_an_age_without_a_time_stays_without_one(claimed):
    (told,) = [
        each
        for each in claimed("Mira Olsen was born on 2 June 1901. She was fifteen at the time.")
        if each.extractor == "ages"
    ]
    assert [each.name for each in told.qualifiers if each.name.endswith("time")] == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Ada Moss entered the navy at forty-one.", "aged 41"),
        ("Aged twelve, Ada Moss won the Lindt Prize.", "aged 12"),
        ("At thirty, in 1995, Ada Moss founded Moss Films.", "aged 30"),
    ],
)
def test_ages_in_words_of_several_parts_are_read(claimed, text, years):
    assert years in [
        claim.value.text
        for claim in claimed(f"# Ada Moss\n\nAda Moss was a pilot. {text}", ".md")
        if claim.predicate == "measure:age"
    ]
