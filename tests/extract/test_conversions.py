"""One amount in two units."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The canal is 300 km (186 mi) long.", "conversion: 300 km | 186 mi"),
        ("It weighs 5 kg (11 lb).", "conversion: 5 kg | 11 lb"),
        ("The film runs for 124 min (2 h 4 min).", "conversion: 124 min | 2 h 4 min"),
    ],
)
def test_it_reads(summed, text, said):
    assert said in summed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The canal is 300 km long and 40 m wide.",
        "The canal (186 mi) is long.",
        "Members wait 30 days (six months for others).",
        "Orders are kept for 30 days (six months).",
    ],
)
def test_it_leaves_alone(summed, text):
    assert summed(text) == []
