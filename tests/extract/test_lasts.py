"""The last and the first time of what happens more than once."""

import pytest


def read(claimed, text):
    told = [each for each in claimed(text) if each.extractor == "lasts"]
    return [f"{each.subject.text} | {each.predicate} | {each.value.text}" for each in told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mount Aldo last erupted in 1912.", "Mount Aldo | last:erupt | 1912"),
        ("The most recent eruption of Mount Aldo was in 1912.", "Mount Aldo | last:erupt | 1912"),
        ("The last eruption of Mount Aldo occurred in May 1912.", "Mount Aldo | last:erupt | May 1912"),
        ("Mount Aldo has not erupted since 1912.", "Mount Aldo | last:erupt | 1912"),
        ("# Mount Aldo\n\n- Last eruption: 1912\n", "Mount Aldo | last:erupt | 1912"),
        ("# Mount Aldo\n\n- First recorded eruption: 1704\n", "Mount Aldo | first:erupt | 1704"),
        ("The Orlo Rovers last won the cup in 1998.", "Orlo Rovers | last:win cup | 1998"),
    ],
)
def test_it_reads(claimed, text, said):
    assert said in read(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "Mount Aldo erupted in 1912.",
        "The last great eruption of Mount Aldo was in 1912.",
        "Mount Aldo may have last erupted in 1912.",
        "The eruption of Mount Aldo lasted from May to June 1912.",
        "Last, Mount Aldo was climbed in 1912 by Mira Olsen.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert [each for each in read(claimed, text) if "erupt" in each] == []
