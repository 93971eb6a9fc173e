"""A figure set beside a multiple or a fraction of another: "a radius of 900 km, half the total of 2,400 km", "7.9 km, nearly
three times Mount Aldo (3.1 km)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.language import Referent
from factcheck.model import Claim, Mention, PassageKind, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import by_label

_HEDGE = r"(?:(nearly|almost|just under|more than|over|about|around|roughly|approximately|some|exactly) )?"
_FRACTION = (
    r"(?:a|one)[ -](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)|half|two[ -]thirds|three[ -]quarters"
)
_MULTIPLE = r"twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d+)?) times"
# The multiple, and up to forty signs on what it is a multiple of, with that thing's figure at the end.
_RATIO = re.compile(
    rf"\b{_HEDGE}({_FRACTION}|{_MULTIPLE})\s+(?!as |more |less |\w+er |a (?:day|week|month|year))"
    r"(?:of )?([^.;:,\d]{0,50}?(?:\(| of | at ))(?:about |around |some |roughly |approximately )?\Z",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*) \(\Z")
SURE = 0.8
_REACH = 110  # signs before a figure in which its multiple stands
_BREAK = re.compile(r"[.;!?](?:\s|\Z)")
_LINKS = re.compile(
    r"\b(?:making it|which is|that is|this is|or|is|equal to|equivalent to|i\.e\.|it is)\b|[,(–—]|\t", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:while|whereas|but|compared (?:to|with)|from|than|unlike|per|and)\b", re.IGNORECASE)


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        figures = [reading for reading in entry.readings if reading.kind == "quantity"]
        for at, whole in enumerate(figures):
            told = list(_ratio(page, entry, figures[:at], whole))
            yield from told
            if told:
                yield from _other(page, entry, whole)


def _other(page: Page, entry: Read, whole: Reading) -> Iterable[Claim]:
    """What a line says of the thing that it measures with: "Height | nearly three times Mount Aldo (3.1 km)"."""
    first = entry.passage.cells[0] if entry.passage.cells else None
    known = by_label(entry.passage.text[first.start : first.end] if first else entry.passage.label)
    if known is None or known.predicate.value_kind != "quantity":
        return
    name = _NAME.search(entry.passage.text, 0, whole.start)
    if name is not None:
        subject = page.named(entry, Referent(name[1], "other", SURE), name.start(1), name.end(1))
        yield page.claim(
            entry, "ratios", (subject, SURE), known.id, page.value(entry, whole), start=name.start(1), end=whole.end
        )


def _ratio(page: Page, entry: Read, before: list[Reading], whole: Reading) -> Iterable[Claim]:
    text = entry.passage.text
    low = max(0, whole.start - _REACH)
    found = _RATIO.search(text, low, whole.start)
    if found is None or not _figure(whole):
        return
    part = next((r for r in reversed(before) if r.start < found.start() and _figure(r)), None)
    if part is None or not _same_kind(part, whole):
        return
    part_end = max(part.end, part.also.end + 1 if part.also else 0)
    between = text[part_end : found.start()]
    same_row = entry.passage.kind is PassageKind.ROW
    if len(between) > 40 or not _LINKS.search(between) or _NOT.search(between):
        return
    if _BREAK.search(between) and not same_row:
        return
    span = page.document.span_in(entry.passage, found.start(), found.end(2))
    ratio = Mention(text=" ".join(found[0][: found.end(2) - found.start()].split()), span=span, kind="text")
    terms = [Qualifier("term 001", page.value(entry, whole)), Qualifier("ratio", ratio)]
    yield sum_claim(page, entry, "ratios", "ratio", page.value(entry, part), terms, part.start, whole.end)


def _figure(reading: Reading) -> bool:
    value = reading.value
    return (
        isinstance(value, Quantity)
        and value.dimension not in ("percent", "count", "temperature")
        and "/" not in value.text.split(" ")[0]
    )


def _same_kind(one: Reading, other: Reading) -> bool:
    a, b = one.value, other.value
    return isinstance(a, Quantity) and isinstance(b, Quantity) and a.dimension == b.dimension
