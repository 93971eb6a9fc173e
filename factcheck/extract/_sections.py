"""Sections that are alike: where several sections of a page give the same labels ("Small parcels: price, weight", "Large parcels:
price, weight"), each speaks of what heads it, not of what the page is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from factcheck.model import Claim, Mention, Qualifier

_SHARED = 2  # labels that two sections have in common


def set_apart(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, those of alike sections with their heading as scope."""
    found = list(claims)
    asked: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in found:
        if (section := _section(claim)) is not None:
            asked[claim.subject.text, claim.predicate][section.text].add(claim.value.text)
    shared: dict[tuple[str, str, str], int] = defaultdict(int)
    for (subject, _), sections in asked.items():
        if len({value for values in sections.values() for value in values}) > 1:
            for one, other in pairwise(sorted(sections)):
                shared[subject, one, other] += 1
    alike = {(subject, each) for (subject, *pair), count in shared.items() if count >= _SHARED for each in pair}
    return [_scoped(claim, alike) for claim in found]


def _scoped(claim: Claim, alike: set[tuple[str, str]]) -> Claim:
    section = _section(claim)
    if (
        section is None
        or (claim.subject.text, section.text) not in alike
        or any(q.name == "of" for q in claim.qualifiers)
    ):
        return claim
    told = Qualifier("of", replace(section, text=section.text.lower()))
    return replace(
        claim, qualifiers=tuple(sorted((*claim.qualifiers, told), key=lambda q: (q.name, q.mention.span.start)))
    )


def _section(claim: Claim) -> Mention | None:
    return next((each.mention for each in claim.qualifiers if each.name == "section"), None)
