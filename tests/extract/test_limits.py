"""Limits told in sentences."""

from __future__ import annotations

import pytest

PAGE = "# Kestrel Mail\n\nKestrel Mail is a service. Kestrel Mail is small. {said}\n"


@pytest.mark.parametrize(
    ("said", "limit"),
    [
        ("A mailbox can be as large as 50 gigabytes.", ("field:mailbox", "50 GBy", "maximum")),
        ("Uploads must not exceed 25 MB.", ("field:upload", "25 MBy", "maximum")),
        ("A filter may include at most 32 rules.", ("count:rule", "32 {rule}", "filter", "maximum")),
        ("The default page size is 4,096 bytes.", ("field:default page size", "4,096 bytes")),
        ("Scripts can run for up to 15 minutes.", ("field:script timeout", "PT15M", "maximum")),
        ("Users can create up to 20 folders.", ("count:folder", "20 {folder}", "maximum")),
    ],
)
def test_it_is_read_as_a_label_would(claimed, said, limit) -> None:
    found = [claim for claim in claimed(PAGE.format(said=said)) if claim.value.span.quote != "Kestrel Mail"]
    told = {(c.predicate, c.value.text, *(q.mention.text for q in c.qualifiers)) for c in found}
    assert limit in told


@pytest.mark.parametrize(
    "said",
    [
        "In older releases a filter may include at most 32 rules.",
        "If the archive is on, a mailbox can hold up to 50 GB.",
        "Up to 20 people came in May.",
        "A whale can grow up to 30 metres.",
    ],
)
def test_what_is_no_limit_or_holds_elsewhere(claimed, said) -> None:
    assert not [claim for claim in claimed(PAGE.format(said=said)) if claim.extractor == "limits"]


def test_how_long_a_program_may_run_is_its_timeout(told) -> None:
    page = "# Kestrel limits\n\nKestrel is a service. Kestrel is small. A job can run for at most 5 minutes.\n"
    assert any("timeout" in line for line in told(page))
