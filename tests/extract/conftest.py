"""A few words on a page, and what is read in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck import vocabulary
from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Claim

COMPARED = 0.5  # claims less sure than this are listed, never compared


@pytest.fixture(scope="session")
def claimed() -> Callable[..., list[Claim]]:
    """claimed("Mira Olsen founded …") -> the claims that are sure enough to be compared"""

    def read(text: str, suffix: str = ".md") -> list[Claim]:
        page = text if text.startswith(("#", "---")) else f"# Notes\n\n{text}\n"
        found = claims(document_from_text(page, f"notes{suffix}", suffix))
        return [claim for claim in found if claim.confidence >= COMPARED]

    return read


@pytest.fixture(scope="session")
def told(claimed: Callable[..., list[Claim]]) -> Callable[..., list[str]]:
    """told("Mira Olsen founded …") -> ["Bluefin | founded by | Mira Olsen", …]: what it says outright and affirms"""

    def read(text: str, suffix: str = ".md") -> list[str]:
        return [
            line(claim)
            for claim in claimed(text, suffix)
            if claim.modality == "asserted" and claim.polarity == "affirmed"
        ]

    return read


def line(claim: Claim) -> str:
    label = vocabulary.predicate(claim.predicate).label
    return f"{claim.subject.text} | {label} | {claim.value.span.quote if claim.value.kind == 'duration' else claim.value.text}"
