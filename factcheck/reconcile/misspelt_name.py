"""### What it flags

A name that is one slip of the pen away from another name that the sources use more often. Within one source it is a warning,
between sources a note. Two people of one first name whose last names are a slip apart in one source are one person misspelt.

### Why it matters

A misspelt name hides from searches, and its facts stand apart from the facts of the thing it names, so that contradictions
with them go unseen.

### Example

"Bureau of Ordinance" once, where all others write "Bureau of Ordnance".

### How to settle it

Correct the spelling. If they are two names, say so under `names: distinct` in claims.yaml; if one is another spelling, under
`names: aliases`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Finding, Level, Name, Statement
from factcheck.reading.slips import slip
from factcheck.reconcile._identity import build
from factcheck.reconcile._wording import sources

LEVEL = Level.WARNING
_LONG = 6  # letters of a last name of which two persons hardly have two spellings
_BESIDE = 60  # characters
_COMMON = 3  # how often the better spelling must be met, and by how many times more often than the other


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    uses: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    kinds: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for statement in statements:
        for text, kind in _names(statement):
            tokens = _tokens(text)
            if len(tokens) > 1 and (not uses[tokens] or uses[tokens][-1] is not statement):
                uses[tokens].append(statement)
                kinds[tokens].add(kind)
    neighbours: dict[tuple[int, tuple[str, ...]], list[tuple[str, ...]]] = defaultdict(list)
    for tokens in sorted(uses):
        for place in range(len(tokens)):
            neighbours[place, tokens[:place] + tokens[place + 1 :]].append(tokens)
    for place, rest in sorted(neighbours):
        yield from _slips(neighbours[place, rest], place, uses, kinds)


def _slips(
    family: Sequence[tuple[str, ...]],
    place: int,
    uses: dict[tuple[str, ...], list[Statement]],
    kinds: dict[tuple[str, ...], set[str]],
) -> Iterator[Finding]:
    if len(family) > 50:
        return
    for rare in family:
        for common in family:
            alike = rare != common and bool(kinds[rare] & kinds[common]) and slip(rare[place], common[place])
            sources = {each.claim.span.source for each in uses[rare]}
            foreign = place == 0 and _is_person(uses[rare]) and _is_person(uses[common])
            if foreign and _another_vowel(rare[0], common[0]):
                continue  # a first name as another language writes it
            if not alike or len(sources) != 1 or _side_by_side(uses[rare], rare, uses[common], common):
                continue
            beside = [each for each in uses[common] if each.claim.span.source in sources]
            namesake = 0 < place == len(rare) - 1 and _is_person(uses[rare]) and _is_person(uses[common])
            once = namesake and len(rare[place]) >= _LONG and len(beside) >= len(uses[rare]) == 1
            if once and (len(uses[common]), common) > (
                len(uses[rare]),
                rare,
            ):  # two of one first name and all but one last name
                yield _finding(rare, common, uses, Level.WARNING)
                continue
            least = max(_COMMON, _COMMON * len(uses[rare]))
            if len(beside) >= least:  # who writes it both ways has slipped
                yield _finding(rare, common, uses, Level.WARNING)
            elif len(uses[common]) >= least and len({each.claim.span.source for each in uses[common]}) > 1:
                yield _finding(rare, common, uses, Level.NOTE)


def _another_vowel(one: str, other: str) -> bool:
    """True for two words that differ in one vowel alone: "Binjamin", "Benjamin"."""
    pairs = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return len(one) == len(other) and len(pairs) == 1 and set(pairs[0]) <= set("aeiouy")


def _is_person(uses: Sequence[Statement]) -> bool:
    """True where it is a person's name at all its places."""
    return any(each.predicate.id == "spelling" and each.value.text.startswith("person ") for each in uses)


def _side_by_side(
    wrong: Sequence[Statement], rare: tuple[str, ...], right: Sequence[Statement], common: tuple[str, ...]
) -> bool:
    """True where a text gives both spellings in one breath: it knows them ("*Philip* (or *Phillip*)")."""
    ours, theirs = _places(wrong, rare), _places(right, common)
    return any(one == other and abs(start - place) < _BESIDE for one, start in ours for other, place in theirs)


def _places(statements: Sequence[Statement], tokens: tuple[str, ...]) -> list[tuple[int, int]]:
    """The passages and offsets in them at which a spelling stands."""
    told = [each.claim for each in statements if each.claim.passage is not None]
    spans = [(claim.passage or 0, span) for claim in told for span in (claim.subject.span, claim.value.span)]
    return sorted({(passage, span.start) for passage, span in spans if _tokens(span.quote) == tokens})[:50]


def _finding(
    rare: tuple[str, ...], common: tuple[str, ...], uses: dict[tuple[str, ...], list[Statement]], level: Level
) -> Finding:
    wrong, right = uses[rare], uses[common]
    here, there = _as_written(wrong[0], rare), _as_written(right[0], common)
    message = f"{here} ({sources(wrong)}) may be {there} ({sources(right)})"
    steps = (
        f"“{here}” is met {len(wrong)} times, “{there}” {len(right)} times",
        "they differ by one slip of the pen in one word",
    )
    return build(
        "misspelt-name",
        level,
        message,
        (wrong, right),
        scope=" ".join(rare),
        question=" ".join(common),
        reasoning=steps,
        subject="",
    )


def _names(statement: Statement) -> Iterator[tuple[str, str]]:
    claim = statement.claim
    if not claim.subject.why:
        yield claim.subject.span.quote, claim.subject.kind
    if isinstance(statement.value, Name) and not claim.value.why:
        yield claim.value.span.quote, claim.value.kind


def _tokens(text: str) -> tuple[str, ...]:
    if len(text) > 80 or not any(character.isupper() for character in text):
        return ()
    return tuple("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _as_written(statement: Statement, tokens: tuple[str, ...]) -> str:
    return next((" ".join(text.split()) for text, _ in _names(statement) if _tokens(text) == tokens), " ".join(tokens))
