"""Parts that are larger than their whole: layers that make more than the radius, a span longer than its bridge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Finding, Level, Quantity, Statement
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import qualifier
from factcheck.reconcile._wording import sources, words

# Layers around one middle: the innermost by its radius, the others by how thick they are.
_CORES = frozenset(("core", "nucleus", "inner core"))
_SHELLS = frozenset("mantle crust shell lithosphere".split())
# Parts that lie within the length of what they are parts of.
_ALONG = frozenset("span main-span nave hull keel tail head neck trunk fuselage deck central-span centre-span".split())
_ASIDES = frozenset(("published", "state", "statistic", "section"))
_SURE = 0.6
_SLACK = Decimal("1.015")


def layers(statements: Sequence[Statement]) -> Iterator[Finding]:
    wholes: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    parts: dict[tuple[str, str], list[tuple[str, Statement]]] = defaultdict(list)
    for statement in statements:
        id = statement.predicate.id.removeprefix("measure:")
        if id not in ("radius", "thickness", "length") or statement.claim.confidence < _SURE or not _length(statement):
            continue
        told = [value.text.casefold() for name in ("part", "kind") for value in qualifier(statement, name)]
        others = {name for name, _ in statement.qualifiers} - _ASIDES - {"part", "kind"}
        if not told and not others:
            wholes[statement.subject.id, id].append(statement)
        elif len(told) == 1 and not others:
            parts[statement.subject.id, id].append((told[0], statement))
    for subject, id in sorted(wholes):
        if id == "radius":
            yield from _concentric(wholes[subject, id], parts[subject, "radius"], parts[subject, "thickness"])
        elif id == "length":
            along = [each for part, each in parts[subject, id] if "-".join(part.split()) in _ALONG]
            longer = [each for each in along if all(_low(each) > _high(one) * _SLACK for one in wholes[subject, id])]
            if longer:
                yield _finding(longer, wholes[subject, id], "no part is longer than its whole")


def _concentric(
    wholes: Sequence[Statement], radii: Sequence[tuple[str, Statement]], thick: Sequence[tuple[str, Statement]]
) -> Iterator[Finding]:
    """The least that the layers make, against the most that the whole is."""
    layers: dict[str, list[Statement]] = defaultdict(list)
    for part, each in (*(r for r in radii if r[0] in _CORES), *(t for t in thick if t[0] in _SHELLS)):
        layers[part].append(each)
    least = [min(told, key=_low) for _, told in sorted(layers.items())]
    total = sum((_low(each) for each in least), Decimal(0))
    if least and total > max(_high(one) for one in wholes) * _SLACK:
        why = "more than the radius of the whole"
        yield _finding(least, wholes, f"together that is {why}" if len(least) > 1 else f"that is {why}")


def _length(statement: Statement) -> bool:
    value = statement.value
    if not isinstance(value, Quantity) or value.dimension != "length":
        return False
    return value.suggests.low.is_finite() and value.suggests.high.is_finite()


def _low(statement: Statement) -> Decimal:
    assert isinstance(statement.value, Quantity)
    return statement.value.suggests.low


def _high(statement: Statement) -> Decimal:
    assert isinstance(statement.value, Quantity)
    return statement.value.suggests.high


def _finding(parts: Sequence[Statement], wholes: Sequence[Statement], why: str) -> Finding:
    def said(each: Statement) -> str:
        named = " ".join(value.text for name in ("part", "kind") for value in qualifier(each, name))
        return f"{named} {words(each)}".strip()

    told = " and ".join(said(each) for each in parts)
    whole = wholes[0]
    message = f"{whole.subject.label}: {told} ({sources(parts)}), but {whole.predicate.label} {words(whole)} ({sources(wholes)})"
    steps = [*(said(each) for each in parts), f"{whole.predicate.label} {words(whole)}", why]
    return build(
        "broken-arithmetic",
        Level.WARNING,
        message,
        (parts, wholes),
        scope=f"parts of {whole.predicate.id}",
        reasoning=steps,
    )
