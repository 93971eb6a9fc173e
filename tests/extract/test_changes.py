"""Whether something can be changed."""

import pytest


def read(claimed, text):
    told = [each for each in claimed("# Lumo Cloud\n\nLumo Cloud is a service. " + text) if each.extractor == "changes"]
    return [
        " ".join(
            [
                "no" if each.polarity == "denied" else "yes",
                *(one.mention.text for one in each.qualifiers if one.name != "phase"),
            ]
        )
        for each in told
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The limits cannot be changed.", "no limit"),
        ("These limits are fixed.", "no limit"),
        ("The limit can be raised on request.", "yes up limit"),
        ("You can change the limit at any time.", "yes limit"),
        ("To request a limit increase, open a ticket.", "yes up limit"),
        ("To ask for a higher limit, write to us.", "yes up limit"),
        ("The storage limit is a hard limit.", "no storage limit"),
        ("The password cannot be changed.", "no password"),
    ],
)
def test_it_reads(claimed, text, said):
    assert said in read(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "Some limits can be raised.",
        "They cannot be changed.",
        "The limit changed in 2019.",
        "The team raised the limit.",
        "It is a limit.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
