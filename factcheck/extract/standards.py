"""Versions of a standard that a thing has or needs: "Bluetooth 4.2", "requires Python 3.11 or newer". Where a page names several
versions of one for one thing, none of them is its answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence
from factcheck.model import Claim, Mention, Modality, PassageKind, Qualifier
from factcheck.vocabulary.standards import standards

SURE = 0.7
_LEAST = re.compile(
    r"\s*(?:\+|(?:or|and) (?:newer|later|higher|above|up|greater|more recent)\b|[^\w.]{0,2}minimum\b)", re.I
)
_NEEDS = re.compile(
    r"(?:at least|minimum(?: of)?|[>≥]=?|requires?|needs?|required|from|since)\W*(?:an? |the )?\W*\Z", re.I
)
_MOST = re.compile(r"(?:up to|at most|[<≤]=?|until)\W*\Z", re.I)
# What is said of others, or of the thing at another time.
_OTHERS = re.compile(
    r"\b(?:unlike|instead|than|replac\w+|previous\w*|older|earlier|former\w*|compatible|originally|later|future|drop\w*|deprecat\w+|"
    r"upgrad\w+|add\w*|new(?:ly)? in|since version|not|no longer|if|when|compared?|other|optional\w*|emulat\w*)\b",
    re.IGNORECASE,
)


def claims(page: Page) -> Iterable[Claim]:
    asked: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for entry in page.reads:
        if entry.prose or entry.passage.kind is PassageKind.ROW:
            for found in _pattern().finditer(entry.passage.text):
                made = _claim(page, entry, found)
                if made is not None:
                    asked[made.subject.text, made.predicate][found["number"]].append(made)
    for versions in asked.values():
        if len(versions) == 1:
            yield from next(iter(versions.values()))


def _claim(page: Page, entry: Read, found: re.Match[str]) -> Claim | None:
    text, place = entry.passage.text, next((s for s in entry.sentences if s.start <= found.start() < s.end), None)
    start, end = (place.start, place.end) if place is not None else (0, len(text))
    if _OTHERS.search(text[start : found.start()]) or _OTHERS.match(text[found.end() :].lstrip()):
        return None
    subject = _subject(page, entry, place, found.start())
    name = re.sub(r"\s+", " ", found["name"].lower())
    if subject is None or name in subject[0].text.lower().split():
        return None
    before, behind = text[start : found.start()], text[found.end() :]
    bound = "minimum" if _LEAST.match(behind) or _NEEDS.search(before) else "maximum" if _MOST.search(before) else ""
    span = page.document.span_in(entry.passage, found.start(), found.end())
    scope = [Qualifier("statistic", Mention(text=bound, span=span, kind="text"))] if bound else []
    value = Mention(text=f"{found['name']} {found['number']}", span=span, kind="other")
    return page.claim(
        entry, "standards", subject, f"version:{name}", value, start=start, end=end, qualifiers=scope, sure=SURE
    )


def _subject(page: Page, entry: Read, sentence: Sentence | None, at: int) -> tuple[Mention, float] | None:
    """What the clause is about, else the passage; None where the clause denies it or tells what will be."""
    clause = _clause(entry, sentence, at) if sentence is not None else None
    if clause is not None and (clause.denied or clause.modality is not Modality.ASSERTED):
        return None
    subject = clause.object if clause is not None and clause.passive else clause.subject if clause is not None else None
    if sentence is not None and subject is not None and not subject.start <= at < subject.end:
        return page.subject(entry, sentence, subject)
    if entry.topic is None:
        return None
    return page.named(entry, entry.topic, at, at + 1), entry.topic.sure


def _clause(entry: Read, sentence: Sentence, at: int) -> Clause | None:
    """The last clause whose verb stands before a place."""
    found = entry.clauses[entry.sentences.index(sentence)]
    return next(
        (clause for clause in reversed(found) if clause.verb.start < at and (clause.subject or clause.object)), None
    )


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in standards())
    return re.compile(
        rf"(?<![\w.-])(?P<name>{names})(?:\s(?:version\s|v)?|\t)(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{1,2}})(?![\w%]|\.\d)",
        re.IGNORECASE,
    )
