"""### What it flags

Two things that are each called the only one of something: the first crewed mission, the inventor of the first compiler, the
tallest tower.

### Why it matters

There is one first. Claims of priority are copied more often than they are checked, and the true one usually is narrower.

### Example

"Kestrel 1 was the first crewed mission to the Moon" and "Kestrel 4 was the first crewed mission to the Moon".

### How to settle it

Find what makes each one first, and say it: the first landing, the first in Europe, the first in commercial use.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.model import Finding, Level, Modality, Polarity, Statement, Text
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import Meeting, meeting
from factcheck.reconcile._wording import reading, sources, words

LEVEL = Level.WARNING
PREDICATE = "superlative"
_FILLERS = frozenset(
    {"the", "a", "an", "ever", "that", "which", "was", "is", "to", "be", "in", "of", "on", "by", "at", "world", "s"}
)


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    claimed: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for statement in statements:
        claim = statement.claim
        sure = claim.modality is Modality.ASSERTED and claim.polarity is Polarity.AFFIRMED
        if statement.predicate.id == PREDICATE and sure and isinstance(statement.value, Text):
            claimed[_title(statement.value.text)].append(statement)
    for title in sorted(claimed):
        yield from _rivals(claimed[title], " ".join(title))


def _rivals(group: Sequence[Statement], title: str) -> Iterable[Finding]:
    holders: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        if "?" not in statement.subject.id:  # what a pronoun or a bare noun names is nobody's rival
            holders[statement.subject.id].append(statement)
    rivals = {
        id: [
            one
            for one in holders[id]
            if any(_clash(one, other) for rival in sorted(holders) if rival != id for other in holders[rival])
        ]
        for id in sorted(holders)
    }
    sides = [rivals[id] for id in sorted(rivals) if rivals[id]]
    if len(sides) < 2:
        return
    message = f"{words(sides[0][0])}: " + " or ".join(f"{side[0].subject.label} ({sources(side)})" for side in sides)
    steps = [*(f"{side[0].subject.label}: {reading(side[0])}" for side in sides), "only one of them can be that"]
    yield build(
        "exclusive-firsts", Level.WARNING, message, sides, scope=title, question=title, reasoning=steps, subject=""
    )


def _clash(one: Statement, other: Statement) -> bool:
    """Two things; not one inside the other's name ("the Eagle", "the Eagle's crew")."""
    a, b = set(one.subject.id.split("-")), set(other.subject.id.split("-"))
    return not (a <= b or b <= a) and meeting(one, other) in (Meeting.YES, Meeting.UNDATED)


def _title(text: str) -> tuple[str, ...]:
    """What is claimed, as words without order: "first on the Moon" and "the first ever on the moon" are one."""
    bare = "".join(character if character.isalnum() else " " for character in text.casefold())
    return tuple(sorted(set(bare.split()) - _FILLERS))
