"""By how much something rose or fell, beside what it rose from and to: "rose by 50 % from 20 to 30", "doubled from 10 to 20", "cut by a
third, from £3 to £2"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.language import Sentence
from factcheck.model import Claim, Mention, Qualifier, Quantity
from factcheck.reading import Reading

_FROM, _TO = (
    re.compile(r"\bfrom\s+\Z", re.IGNORECASE),
    re.compile(r"[^.;,]{0,40}?\bto\s+(?:only |just |about |some )?\Z", re.IGNORECASE),
)
_VERBS = {"doubl": "2", "tripl": "3", "trebl": "3", "quadrupl": "4", "quintupl": "5", "halv": "1/2"}
_VERB = re.compile(
    rf"\b(?P<hedge>nearly |almost |more than |over |about |roughly )?(?P<verb>{'|'.join(_VERBS)})(?:e|es|ed|ing)\b",
    re.I,
)
_FRACTIONS = {"half": "1/2", "third": "1/3", "quarter": "1/4", "fifth": "1/5", "tenth": "1/10"}
_FRACTION = re.compile(
    rf"\b(?P<verb>cut|reduc\w+|fell|fall\w*|drop\w*|declin\w+|shr[aiu]nk\w*|lower\w*|slash\w*|rose|ris\w+|gr[eo]w\w*|increas\w+)\b"
    rf"[^.;,\d]{{0,30}}\bby (?P<hedge>nearly |almost |more than |over |about |roughly )?(?:a|one)[ -]?(?P<part>{'|'.join(_FRACTIONS)})\b"
    r"|\b(?:by|in) (?P<alone>half)\b",
    re.IGNORECASE,
)
_RISING = re.compile(r"\b(?:rose|ris|gr[eo]w|increas)", re.IGNORECASE)
_BY = re.compile(
    r"\b(?:by|of|up|down|rose|fell|grew|dropped|declined|increased|decreased|jumped|climbed|surged|plunged|shrank)\s+(?:nearly |almost |more than |over |about |roughly |some )?\Z|\b(?:a|an)\s+\Z",
    re.IGNORECASE,
)
_NEAR = 40  # signs between
_LOSS = re.compile(
    r"\b(?:loss|drop|fall|decline|decrease|reduction|cut|rise|increase|gain|growth|jump|difference|plunge|surge) of "
    r"(?:nearly |almost |more than |over |about |roughly |some )?\Z",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\s*(?:percentage )?points?\b", re.IGNORECASE)
_YEARLY = re.compile(
    r"\b(?:annual(?:ly|ised|ized)?|yearly|average|compound|CAGR|(?:per|a|each|every) (?:year|month|week|day|quarter))\b",
    re.I,
)
_GAIN = re.compile(
    r"\s+(?:increase|rise|growth|gain|jump|drop|fall|decline|decrease|reduction|cut|loss|surge)\b", re.IGNORECASE
)


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        if entry.prose:
            for sentence in entry.sentences:
                yield from _rise(page, entry, sentence)


def _rise(page: Page, entry: Read, sentence: Sentence) -> Iterator[Claim]:
    text = entry.passage.text
    ends = _ends(entry, sentence)
    if ends is None:
        return
    first, last = ends
    amount = _amount(entry, sentence, first, last)
    said = _told(entry, sentence, first, last) if amount is None else ("by so much", amount.start, amount.end)
    if said is None:
        return
    change, start, end = said
    span = page.document.span_in(entry.passage, start, end)
    terms = [
        Qualifier("term 001", page.value(entry, first)),
        Qualifier("ratio", Mention(text=change, span=span, kind="text")),
    ]
    if amount is not None:
        terms.insert(1, Qualifier("term 002", page.value(entry, amount)))
    low, high = min(start, first.start), max(end, last.end)
    if re.search(r"[;:]|\bwhile\b|\bwhereas\b", text[low:high]):
        return
    yield sum_claim(page, entry, "rises", "change", page.value(entry, last), terms, low, high)


def _ends(entry: Read, sentence: Sentence) -> tuple[Reading, Reading] | None:
    """What it rose from and to: two figures of one kind, the only ones of theirs."""
    text = entry.passage.text
    figures = [part for r in entry.readings_in(sentence, "quantity") for part in (r.parts or (r,))]
    pairs = [
        (one, other)
        for one, other in pairwise(figures)
        if _FROM.search(text[sentence.start : one.start]) and _TO.match(text[one.end : other.start])
    ]
    if len(pairs) != 1:
        return None
    a, b = pairs[0][0].value, pairs[0][1].value
    plain = isinstance(a, Quantity) and isinstance(b, Quantity) and a.text[0].isdigit() and b.text[0].isdigit()
    if not plain or not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return None
    return pairs[0] if a.dimension == b.dimension or "count" in (a.dimension, b.dimension) else None


def _amount(entry: Read, sentence: Sentence, first: Reading, last: Reading) -> Reading | None:
    """What was lost or gained, as a figure of the same kind: "from 12,000 to 9,000, a loss of 3,000"."""
    found = []
    for each in entry.readings_in(sentence, "quantity"):
        value, other = each.value, last.value
        same = isinstance(value, Quantity) and isinstance(other, Quantity) and value.dimension == other.dimension
        between = entry.passage.text[last.end : each.start]
        if each.start > last.end and same and len(between) < _NEAR and _LOSS.search(between) and not each.parts:
            found.append(each)
    return found[0] if len(found) == 1 and first.start < last.start else None


def _told(entry: Read, sentence: Sentence, first: Reading, last: Reading) -> tuple[str, int, int] | None:
    """How it changed: "x 2", "by 1/3", "by 50 %", and where that is said."""
    text = entry.passage.text
    verbs = list(_VERB.finditer(text, sentence.start, sentence.end))
    parts = list(_FRACTION.finditer(text, sentence.start, sentence.end))
    percents = [
        r
        for r in entry.readings_in(sentence, "quantity")
        if isinstance(r.value, Quantity)
        and r.value.dimension == "percent"
        and not r.parts
        and r.start not in (first.start, last.start)
        and not any(m.start() <= r.start < m.end() for m in parts)
    ]
    if len(verbs) + len(parts) + len(percents) != 1:
        return None
    if verbs:
        return f"{verbs[0]['hedge'] or ''}x {_VERBS[verbs[0]['verb'].lower()]}", verbs[0].start(), verbs[0].end()
    if parts:
        part = (parts[0]["part"] or parts[0]["alone"]).lower()
        return f"{parts[0]['hedge'] or ''}by {_FRACTIONS[part]}", parts[0].start(), parts[0].end()
    percent = percents[0]
    before = text[max(sentence.start, percent.start - 24) : percent.start]
    behind = text[percent.end : percent.end + 20]
    if (
        _YEARLY.search(before + text[percent.start : percent.end + 30])
        or _POINTS.match(behind)
        or not (_BY.search(before) or _GAIN.match(behind))
    ):
        return None
    return f"by {percent.value.text}", percent.start, percent.end
