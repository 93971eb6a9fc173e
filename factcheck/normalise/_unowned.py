"""Parts of things that a source does not name ("bathing" in the questions of visitors): those of the one thing whose part of that
name the other sources speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Claim, Mention

PART = "part"  # the kind of a mention that names a part and not of what
_SHORTEST = 4  # letters of a word by which two names of an owner are known for one


def owned(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each part without an owner with the only one that other sources tell of; without one it stays unknown."""
    if not any(claim.subject.kind == PART for claim in claims):
        return list(claims)
    owners: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        owner, _, part = claim.subject.text.rpartition("'s ")
        if owner and claim.subject.kind != PART:
            owners[part].add(owner)
    return [_with_owner(claim, owners) if claim.subject.kind == PART else claim for claim in claims]


def _with_owner(claim: Claim, owners: dict[str, set[str]]) -> Claim:
    told = sorted(owners.get(claim.subject.text, set()), key=lambda owner: (-len(owner), owner))
    words = [{word for word in owner.casefold().split() if len(word) >= _SHORTEST} for owner in told]
    one = bool(told) and bool(set.intersection(*words))
    text = f"{told[0]}'s {claim.subject.text}" if one else claim.subject.text
    sure = claim.confidence if one else 0.2
    subject: Mention = replace(claim.subject, text=text, kind="other")
    return replace(claim, subject=subject, confidence=min(sure, claim.confidence))
