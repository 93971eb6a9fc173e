"""Findings made by hand, for rooms that get them ready; and how laws are tried."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable

import pytest
from hypothesis import settings

from factcheck.model import (
    Claim,
    Document,
    Entity,
    Finding,
    Level,
    Mention,
    Predicate,
    Statement,
    Text,
)

# A busy machine is no failure, and a run of the tests says the same each time. FACTCHECK_SEARCH=1 looks for new examples.
settings.register_profile("same", deadline=None, derandomize=not os.environ.get("FACTCHECK_SEARCH"))
settings.load_profile("same")

Witness = tuple[str, str, str]  # source, its whole text, the value it gives


def build_finding(
    *sides: list[Witness],
    subject: str = "Halley Bridge",
    predicate: str = "inception",
    rule: str = "conflicting-values",
    level: Level = Level.ERROR,
    scope: str = "",
    message: str = "",
) -> Finding:
    """A finding whose identity follows the house: subject, predicate and scope name it, the values are what it says."""

    def statement(witness: Witness) -> Statement:
        source, text, value = witness
        span = Document(source=source, text=text).span(0, len(text))
        mention = Mention(text=value, span=span)
        claim = Claim(
            subject=mention, predicate=predicate, value=mention, span=span, extractor="clauses", confidence=0.9
        )
        return Statement(
            subject=Entity(id=subject.casefold(), label=subject),
            predicate=Predicate(id=predicate, label=predicate.replace("_", " ")),
            value=Text(text=value),
            claim=claim,
        )

    values = sorted({value for side in sides for _, _, value in side})
    return Finding(
        rule=rule,
        level=level,
        message=message or f"{subject}: {predicate} is {' or '.join(values)}",
        subject=subject,
        predicate=predicate,
        scope=scope,
        sides=tuple(tuple(statement(witness) for witness in side) for side in sides),
        fingerprint=_short(rule, subject, predicate, scope),
        digest=_short(*values),
        reasoning=("the two years are read as whole years", "they have no day in common"),
    )


def _short(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


@pytest.fixture(scope="session")
def make_finding() -> Callable[..., Finding]:
    return build_finding


@pytest.fixture
def bridge() -> Finding:
    """Two sources give two years, one of them twice."""
    return build_finding(
        [("town.txt", "Halley Bridge opened in 1931.", "1931"), ("guide.md", "Halley Bridge (1931)", "1931")],
        [("letters.txt", "They opened Halley Bridge in 1934, in the rain.", "1934")],
    )
