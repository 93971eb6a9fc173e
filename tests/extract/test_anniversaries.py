"""Which anniversary of a thing was when."""

import pytest


def read(claimed, text):
    told = [each for each in claimed(text) if each.extractor == "anniversaries"]
    return [f"{each.subject.text} | {each.value.text} | {each.qualifiers[0].mention.text}" for each in told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bluefin celebrated its 40th anniversary in 2012.", "Bluefin | 40 | 2012"),
        ("In 2012 Halley Bridge turned forty.", "Halley Bridge | 40 | 2012"),
        ("When Halley Bridge turned forty, in 2012, it was painted.", "Halley Bridge | 40 | 2012"),
        ("Bluefin marked its golden jubilee in 2012.", "Bluefin | 50 | 2012"),
        ("In 2012, Bluefin celebrated its centenary.", "Bluefin | 100 | 2012"),
    ],
)
def test_it_reads(claimed, text, said):
    assert read(claimed, text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Bluefin celebrated the 40th anniversary of its first flight in 2012.",
        "Bluefin celebrated its 40th anniversary.",
        "Mira Olsen turned forty in 2012.",
        "Bluefin turned 40 pages in 2012.",
        "Bluefin celebrated 40 wins in 2012.",
        "Bluefin did not celebrate its 40th anniversary in 2012.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
