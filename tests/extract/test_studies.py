"""Degrees in a list, and in a sentence."""

from __future__ import annotations

import pytest

LIFE = "# Mira Olsen\n\nMira Olsen studied at Harrow College.\n\n## Education\n\n- {}\n"


def degrees(claims):
    return [
        (next(q.mention.text for q in claim.qualifiers if q.name == "object"), claim.value.text)
        for claim in claims
        if claim.predicate == "date:award"
    ]


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("Ph.D. in mathematics from Harrow College (1934)", ("doctorate", "1934")),
        ("B.A., Harrow College, 1928", ("bachelor", "1928")),
        ("1930: M.Sc. in hydrology, Harrow College", ("master", "1930")),
    ],
)
def test_a_line_of_a_list(claimed, told, line, degree):
    assert degrees(claimed(LIFE.format(line))) == [degree]
    assert "Mira Olsen | educated at | Harrow College" in told(LIFE.format(line))


def test_a_sentence_asks_the_same(claimed):
    assert degrees(claimed("Mira Olsen earned her PhD in mathematics in 1934.")) == [("doctorate", "1934")]
    assert degrees(claimed("In 1928 Mira Olsen received a bachelor's degree.")) == [("bachelor", "1928")]


def test_what_only_begins_like_a_degree_is_none(claimed):
    assert degrees(claimed(LIFE.format("Masterpieces of 1934"))) == []
