"""Where a thing is and nowhere else, and where it is too."""

import pytest


def read(claimed, text):
    told = [each for each in claimed(text) if each.extractor == "exclusives"]
    return [f"{each.subject.text} | {each.predicate} | {each.value.text}" for each in told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Vell Forest\n\nVell Forest lies entirely in Norland.", "Vell Forest | only:place | Norland"),
        ("# Ash lark\n\nThe ash lark is found only on Osk Island.", "Ash Lark | only:place | Osk Island"),
        ("# Ash lark\n\nThe ash lark is also found on Mull Island.", "Ash Lark | also:place | Mull Island"),
        ("# Lumo\n\nLumo is a chat program. Lumo runs only on Linux.", "Lumo | only:platform | Linux"),
        ("# Lumo\n\nLumo is a chat program. It also runs on Windows.", "Lumo | also:platform | Windows"),
        ("# Vell Forest\n\nVell Forest extends into Sudland.", "Vell Forest | also:place | Sudland"),
    ],
)
def test_it_reads(claimed, text, said):
    assert said in read(claimed, text)


@pytest.mark.parametrize(
    "text",
    [
        "# Vell Forest\n\nVell Forest lies in Norland.",
        "# Vell Forest\n\nVell Forest does not lie entirely in Norland.",
        "# Vell Forest\n\nVell Forest may lie entirely in Norland.",
        "# Ash lark\n\nThe ash lark sings only in Osk Island's summer.",
        "# Mira Olsen\n\nMira Olsen lived only in Bergen.",
    ],
)
def test_it_leaves_alone(claimed, text):
    assert read(claimed, text) == []
