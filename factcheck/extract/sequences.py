"""What came after or before what, in words, beside the dates of both: "After retiring in 1966, she joined the yard in 1971",
"he left in 1980, then in 1984 came back"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.extract._when import governing
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Date, Mention, Qualifier
from factcheck.reading import Reading

ORDERS = {"after": "after", "following": "after", "before": "before", "once": "after", "prior": "before"}
_THEN = re.compile(
    r"(?:[,;]|\band) (?:and )?(?:then|later|subsequently|afterwards),? (?:in|on) (?:the year )?\Z", re.IGNORECASE
)
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}\Z")


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            dates = [each for each in entry.readings_in(sentence, "date") if _plain(each)]
            if len(dates) == 2:
                yield from _sequence(page, entry, sentence, found, dates[0], dates[1])


def _sequence(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], first: Reading, last: Reading
) -> Iterable[Claim]:
    text = entry.passage.text
    if _THEN.search(text[first.end : last.start]) and not re.search(r"\bhad\b", text[first.end : last.start]):
        yield _claim(page, entry, last, first, "after")
        return
    verbs = {clause.verb.index: clause for clause in found}
    for aside, main in ((first, last), (last, first)):
        told = _below(sentence, aside)
        head = governing(sentence, main)
        clause = verbs.get(head.index) if head is not None else None
        if told is None or clause is None or clause.denied or clause.tense != "past":
            continue
        top, word = told
        if top.head == clause.verb.index and main not in _inside(sentence, top, (first, last)):
            yield _claim(page, entry, main, aside, ORDERS[word])
            return


def _claim(page: Page, entry: Read, told: Reading, other: Reading, order: str) -> Claim:
    start, end = min(told.start, other.start), max(told.end, other.end)
    span = page.document.span_in(entry.passage, start, end)
    terms = [
        Qualifier("term 001", page.value(entry, other)),
        Qualifier("order", Mention(text=order, span=span, kind="text")),
    ]
    return sum_claim(page, entry, "sequences", "sequence", page.value(entry, told), terms, start, end)


def _below(sentence: Sentence, reading: Reading) -> tuple[Token, str] | None:
    """The phrase with "after" or "before" that a date stands in, and that word."""
    token = governing(sentence, reading)
    while token is not None:
        for child in sentence.children(token, "mark", "case"):
            if child.text.lower() in ORDERS and child.index < token.index:
                return (token, child.text.lower()) if child.end + 1 < reading.start else None
        if token.head == token.index:
            return None
        token = sentence.tokens[token.head]
    return None


def _inside(sentence: Sentence, top: Token, readings: Iterable[Reading]) -> list[Reading]:
    indices = {token.index for token in sentence.subtree(top)}
    return [r for r in readings if any(t.index in indices for t in sentence.tokens_in(r.start, r.end))]


def _plain(reading: Reading) -> bool:
    said = isinstance(reading.value, Date) and not reading.why and not reading.alternatives
    return said and _DAY.match(reading.value.text) is not None
