"""One thing set against another by size or age."""

import pytest


def read(claimed, text):
    told = [each for each in claimed(text) if each.extractor == "comparisons"]
    return [
        f"{each.subject.text} | {each.predicate} | {each.qualifiers[0].mention.text} | {each.value.text}"
        for each in told
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Greenhill Tower is taller than Halley Tower.", "Greenhill Tower | than:height | more | Halley Tower"),
        ("Lake Orlo is smaller than Lake Aldo.", "Lake Orlo | than:size | less | Lake Aldo"),
        ("Mount Orlo is twice as high as Mount Aldo.", "Mount Orlo | than:height | twice | Mount Aldo"),
        ("Greenhill Tower exceeds Halley Tower's 333 metres.", "Greenhill Tower | sum:than | more | 333 metres"),
        ("Greenhill Tower surpasses Halley Tower in height.", "Greenhill Tower | than:height | more | Halley Tower"),
        ("Lake Orlo is deep enough to hide Halley Tower.", "Lake Orlo | than:depth | holds | Halley Tower"),
        (
            "Lake Orlo drops 90 metres – deep enough to hide Halley Tower.",
            "Lake Orlo | than:depth | holds | Halley Tower",
        ),
    ],
)
def test_it_reads(claimed, text, said):
    assert said in read(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "Greenhill Tower is not taller than Halley Tower.",
        "Greenhill Tower may be taller than Halley Tower.",
        "Greenhill Tower is taller than expected.",
        "In summer Lake Orlo is larger than Lake Aldo.",
        "Lake Orlo is nearly larger than Lake Aldo.",
        "Greenhill Tower was to exceed 333 metres.",
        "Critics say that Greenhill Tower is taller than Halley Tower.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
