"""Rows of tables: what is asked, of what, and in which case."""

from __future__ import annotations

import pytest

PAGE = "# {title}\n\nKestrel Hub is a service. Kestrel Hub is small.\n\n{rows}\n"
PLANS = "| Limit | Free | Pro |\n|---|---|---|\n| Linked archives | 2 | 10 |\n| Requests per minute | 60 | 600 |\n"


def scoped(found) -> set[tuple[str, ...]]:
    return {
        (c.subject.text, c.predicate, c.value.text, *(f"{q.name}={q.mention.text}" for q in c.qualifiers))
        for c in found
        if c.extractor == "fields"
    }


def test_columns_of_cases_are_scope(claimed) -> None:
    found = scoped(claimed(PAGE.format(title="Kestrel Hub plans", rows=PLANS)))
    assert ("Kestrel Hub", "count:archive", "2", "kind=linked", "plan=free") in found
    assert ("Kestrel Hub", "count:archive", "10", "kind=linked", "plan=pro") in found
    assert ("Kestrel Hub", "field:requests", "600 requests per minute", "basis=minute", "plan=pro") in found


def test_columns_of_years_are_times(claimed) -> None:
    rows = "| Metric | 2019 | 2020 |\n|---|---|---|\n| Boats sold | 40 | 52 |\n"
    found = scoped(claimed(PAGE.format(title="Kestrel Hub", rows=rows)))
    assert {each[2:] for each in found} == {
        ("40", "of=sold", "point_in_time=2019"),
        ("52", "of=sold", "point_in_time=2020"),
    }


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("| Moon | Radius |\n|---|---|\n| Aldo | 12 km |\n| Petrel | 15 km |\n", "Petrel | radius | 15 km"),
        ("| Spec | Kestrel Hub |\n|---|---|\n| Maximum RAM | 32 GB |\n", "Kestrel Hub | memory capacity | 32 GB"),
    ],
)
def test_a_row_of_two_cells(told, rows, said) -> None:
    assert said in told(PAGE.format(title="Kestrel Hub", rows=rows))


def test_a_column_of_comparisons_gives_no_answer(claimed) -> None:
    rows = "| Feature | Value | Comparison |\n|---|---|---|\n| Height | 21 km | Three times Mount Harrow |\n| Width | 2× Aldo | - |\n"
    found = scoped(claimed(PAGE.format(title="Kestrel Hub", rows=rows)))
    assert {each[2] for each in found} == {"21 km"}


@pytest.mark.parametrize(
    ("line", "rate"),
    [
        ("- Anonymous users: 80 pulls per 4 hours", "20 pulls per hour"),
        ("- Requests per minute: 60", "60 requests per minute"),
        ("- Uploads: 30 files every two days", "15 files per day"),
    ],
)
def test_a_number_in_a_time_is_a_rate(claimed, line, rate) -> None:
    assert rate in {claim.value.text for claim in claimed(PAGE.format(title="Kestrel Hub", rows=line))}


def test_rows_of_versions_are_versions_of_the_page(told) -> None:
    table = "| Version | Released |\n|---|---|\n| 1.0 | 14 February 2011 |\n| 2.0 | 3 November 2013 |\n"
    lines = told("# Kestrel releases\n\nKestrel is a database. Kestrel is small.\n\n" + table)
    assert "Kestrel 2.0 | publication date | 3 November 2013" in lines
