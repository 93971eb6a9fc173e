"""Fields under headings: of what they speak."""

from __future__ import annotations

PAGE = "# Aldo Post\n\nAldo Post is a carrier. Aldo Post is small.\n\n{rest}\n"


def scopes(found, name: str) -> set[tuple[str, str]]:
    return {
        (claim.value.text, q.mention.text)
        for claim in found
        for q in claim.qualifiers
        if q.name == name and claim.extractor == "fields"
    }


def test_sections_that_are_alike_speak_of_what_heads_them(claimed) -> None:
    small = "## Small parcels\n\n- Price: $10\n- Weight: 2 kg\n"
    large = "## Large parcels\n\n- Price: $30\n- Weight: 20 kg\n"
    assert scopes(claimed(PAGE.format(rest=f"{small}\n{large}")), "of") == {
        ("$10", "small parcels"),
        ("2 kg", "small parcels"),
        ("$30", "large parcels"),
        ("20 kg", "large parcels"),
    }


def test_one_label_in_two_sections_is_one_question(claimed) -> None:
    rest = "## Overview\n\n- Weight: 2 kg\n- Length: 3 m\n\n## Data\n\n- Weight: 20 kg\n- Width: 1 m\n"
    assert scopes(claimed(PAGE.format(rest=rest)), "of") == set()


def test_a_label_that_asks_nothing_asks_it_of_its_heading(claimed) -> None:
    rest = "### depth\n\n- Default: 10\n\n### width\n\n- Default: 40\n"
    assert scopes(claimed(PAGE.format(rest=rest)), "of") == {("10", "depth"), ("40", "width")}


def test_a_page_without_a_title_is_about_the_name_in_its_first_lines(claimed) -> None:
    found = claimed("---\n---\nName: tidepool\nMass: 40 kg\n", ".txt")
    assert {claim.subject.text for claim in found if claim.value.text == "40 kg"} <= {"tidepool"}
