"""What changes nothing of what the sources say opens nothing, closes nothing and renames nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from dossiers import CONTRADICTIONS, DOSSIERS
from mutations import HARMLESS, Mutation

from factcheck.model import BaselineState, Finding


@pytest.mark.parametrize("name", DOSSIERS)
def test_every_known_contradiction_is_found_and_no_other(project, name: str) -> None:
    found = project.write(DOSSIERS[name]).open()
    assert len(found) == len(CONTRADICTIONS[name])
    for subject, one, other in CONTRADICTIONS[name]:
        assert [each for each in found if subject in each.subject and _opposes(each, one, other)], (subject, one)


@pytest.mark.parametrize("mutation", HARMLESS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("name", DOSSIERS)
def test_after_the_rulings_nothing_is_new_and_nothing_gone(ruled: Callable, name: str, mutation: Mutation) -> None:
    report = ruled(DOSSIERS[name]).write(mutation(DOSSIERS[name])).check()
    assert [(each.message, each.state) for each in report.findings if each.state is not BaselineState.UNCHANGED] == []
    assert report.absent == ()


@pytest.mark.parametrize("mutation", HARMLESS, ids=lambda each: each.__name__)
def test_a_mutation_changes_something(mutation: Mutation) -> None:
    assert any(mutation(dossier) != dossier for dossier in DOSSIERS.values())


def _opposes(finding: Finding, one: str, other: str) -> bool:
    said = [" / ".join(" ".join(each.claim.span.quote.split()) for each in side) for side in finding.sides]
    return any(one in a and other in b for a in said for b in said if a is not b)
