"""A few words on a page, and what is read in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck import vocabulary
from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Claim

COMPARED = 0.5  # claims less sure than this are listed, never compared
OPEN = (
    "deeds",
    "states",
    "ranks",
    "inventories",
)  # what is claimed of any verb and adjective, only for denials to meet


@pytest.fixture(scope="session")
def claimed() -> Callable[..., list[Claim]]:
    """claimed("Mira Olsen founded …") -> the claims that are sure enough to be compared, but for the open ones"""

    def read(text: str, suffix: str = ".md") -> list[Claim]:
        page = text if text.startswith(("#", "---")) else f"# Notes\n\n{text}\n"
        found = claims(document_from_text(page, f"notes{suffix}", suffix))
        return [claim for claim in found if claim.confidence >= COMPARED and claim.extractor not in OPEN]

    return read


@pytest.fixture(scope="session")
def open_claims() -> Callable[[str], list[str]]:
    """open_claims("Mira Olsen never left …") -> ["no: Mira Olsen | deed:leave | …", …], by any of the open extractors"""

    def read(text: str) -> list[str]:
        page = text if text.startswith("#") else f"# Notes\n\n{text}\n"
        found = [claim for claim in claims(document_from_text(page, "notes.md", ".md")) if claim.extractor in OPEN]
        return [
            f"{'no' if claim.polarity == 'denied' else 'yes'}: {claim.subject.text} | {claim.predicate} | {claim.value.text}"
            for claim in found
            if claim.confidence >= COMPARED
        ]

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


@pytest.fixture(scope="session")
def summed(claimed: Callable[..., list[Claim]]) -> Callable[..., list[str]]:
    """summed("Monday, 20 July 1969") -> ["weekday: Monday, 20 July 1969 | monday"]: the sums that it does itself"""

    def read(text: str, suffix: str = ".md") -> list[str]:
        found = [claim for claim in claimed(text, suffix) if claim.predicate.startswith("sum:")]
        return [
            " | ".join(
                (f"{each.predicate[4:]}: {each.value.span.quote}", *(one.mention.text for one in each.qualifiers))
            )
            for each in found
        ]

    return read
