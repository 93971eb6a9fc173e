"""### What it flags

Two things that are each called the only one of something: the first crewed mission, the inventor of the first compiler, the
tallest tower. One thing at two places of a row: the longest river and the second-longest, the first and one of the first; and a
record without limit ("ever built") that another source gives with one ("at the time").

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
from itertools import combinations

from factcheck.model import Finding, Level, Modality, Polarity, Statement, Text
from factcheck.reconcile._identity import build
from factcheck.reconcile._ranks import is_rank, of_one, of_two, place
from factcheck.reconcile._scope import Meeting, meeting
from factcheck.reconcile._sides import clashing
from factcheck.reconcile._wording import reading, sources, words

LEVEL = Level.WARNING
PREDICATE = "superlative"
_SURE = 0.6  # what is less surely read is nobody's rival
_MOST = 100  # answers to one question; more of them are no question
_FILLERS = frozenset(
    {"the", "a", "an", "ever", "that", "which", "was", "is", "to", "be", "in", "of", "on", "by", "at", "world", "s"}
)


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    claimed: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    ranked: list[Statement] = []
    for statement in statements:
        claim = statement.claim
        sure = claim.modality is Modality.ASSERTED and claim.polarity is Polarity.AFFIRMED
        if statement.predicate.id == PREDICATE and sure and isinstance(statement.value, Text):
            claimed[_title(statement.value.text)].append(statement)
        elif is_rank(statement) and sure and "?" not in statement.subject.id:
            ranked.append(statement)
    told = [finding for title in sorted(claimed) for finding in _rivals(claimed[title], " ".join(title))]
    yield from told
    known = {_places(finding) for finding in told}
    for finding in (*_of_one(ranked), *_of_two(ranked)):
        if _places(finding) not in known:  # told already, of another noun or in other words
            known.add(_places(finding))
            yield finding


def _rivals(group: Sequence[Statement], title: str) -> Iterable[Finding]:
    holders: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        # What a pronoun or a bare noun names is nobody's rival.
        if "?" not in statement.subject.id and statement.claim.confidence >= _SURE:
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


def _of_one(ranked: Sequence[Statement]) -> Iterable[Finding]:
    """One thing at two places of a row: the longest, and the second-longest."""
    asked: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in ranked:
        asked[statement.subject.id, place(statement).question].append(statement)
    for key in sorted(asked):
        answers: dict[tuple[str, str, tuple[tuple[str, str], ...]], list[Statement]] = defaultdict(list)
        for each in asked[key]:
            scope = tuple((name, value.text) for name, value in each.qualifiers if name in ("kind", "domain"))
            answers[each.predicate.id, each.value.text, scope].append(each)
        pairs = combinations([answers[answer] for answer in sorted(answers)][:_MOST], 2)
        for firsts, lasts in pairs:
            ours, theirs = clashing(firsts, lasts, lambda one, other: of_one(one, other) is not None)
            if ours:
                yield _unequal(ours, theirs)


def _unequal(ours: Sequence[Statement], theirs: Sequence[Statement]) -> Finding:
    levels = {of_one(one, other) for one in ours[:_MOST] for other in theirs[:_MOST]}
    level = Level.ERROR if Level.ERROR in levels else Level.WARNING
    first, last = ours[0], theirs[0]
    message = f"{first.subject.label}: {_said(first)} ({sources(ours)}), but {_said(last)} ({sources(theirs)})"
    steps = [_said(first), _said(last), "one thing has one place in a row"]
    scope = " against ".join(sorted({f"{each.predicate.label} {each.value.text}" for each in (first, last)}))
    question = first.predicate.id.rpartition(" ")[0]
    return build("exclusive-firsts", level, message, (ours, theirs), scope=scope, question=question, reasoning=steps)


def _of_two(ranked: Sequence[Statement]) -> Iterable[Finding]:
    """Two things at one place of a row."""
    asked: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in ranked:
        kind = " ".join(sorted(place(statement).kind))
        if "/" not in statement.subject.id and statement.claim.confidence >= _SURE:
            asked[statement.predicate.id, statement.value.text, kind].append(statement)
    for key in sorted(asked):
        holders: dict[str, list[Statement]] = defaultdict(list)
        for each in asked[key]:
            holders[each.subject.id].append(each)
        if 1 < len(holders) <= _MOST:
            yield from _one_place(holders, " ".join(key))


def _one_place(holders: dict[str, list[Statement]], title: str) -> Iterable[Finding]:
    rivals = {
        id: [
            one
            for one in holders[id]
            if any(
                of_two(one, other) and _clash(one, other)
                for rival in sorted(holders)
                if rival != id
                for other in holders[rival]
            )
        ]
        for id in sorted(holders)
    }
    sides = [rivals[id] for id in sorted(rivals) if rivals[id]]
    if len(sides) > 1:
        what = " or ".join(f"{side[0].subject.label}, {_said(side[0])} ({sources(side)})" for side in sides)
        steps = [*(f"{side[0].subject.label}: {_said(side[0])}" for side in sides), "only one of them can be that"]
        yield build(
            "exclusive-firsts", Level.WARNING, what, sides, scope=title, question=title, reasoning=steps, subject=""
        )


def _places(finding: Finding) -> frozenset[tuple[str, int]]:
    return frozenset((each.claim.span.source, each.claim.span.line) for side in finding.sides for each in side)


def _said(statement: Statement) -> str:
    return f"“{' '.join(statement.claim.value.span.quote.split())}”"


def _clash(one: Statement, other: Statement) -> bool:
    """Two things; not one inside the other's name ("the Eagle", "the Eagle's crew")."""
    a, b = set(one.subject.id.split("-")), set(other.subject.id.split("-"))
    return not (a <= b or b <= a) and (is_rank(one) or meeting(one, other) in (Meeting.YES, Meeting.UNDATED))


def _title(text: str) -> tuple[str, ...]:
    """What is claimed, as words without order: "first on the Moon" and "the first ever on the moon" are one."""
    bare = "".join(character if character.isalnum() else " " for character in text.casefold())
    return tuple(sorted(set(bare.split()) - _FILLERS))
