"""Which two events of a text time one another, and how: "two years after", "the day before", "a couple of months later", "was already
so when", "by the time"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.extract._page import Read
from factcheck.extract._when import governing
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Duration
from factcheck.reading import Reading, read_value

_ORDERS = {
    "after": "after",
    "following": "after",
    "since": "after",
    "of": "after",
    "before": "before",
    "prior": "before",
}
_ORDERED = frozenset(("after", "before", "following", "prior"))
_BEFORE = re.compile(r"\s*(?:,\s*)?\Z")
_UNIT = re.compile(r"\b(?:the|that same|that) (?P<unit>day|week|month|year)\s*\Z", re.IGNORECASE)
# "Only months after": how many of them that is at most.
_VAGUE = re.compile(r"\b(?:only |just |mere |barely |within )(?P<unit>hours|days|weeks|months)\s*\Z", re.IGNORECASE)
_MOST = {
    "hours": "less than 2 days",
    "days": "less than 3 weeks",
    "weeks": "less than 4 months",
    "months": "less than 2 years",
}
_CALLING = frozenset("name call christen title look ask inquire take run".split())  # "was named after", "looked after"
AGED = re.compile(r"\b(?:aged?|old)\b", re.IGNORECASE)
_LATER = re.compile(r"(?P<length>.+?) (?P<way>later|afterwards?|earlier|after)", re.IGNORECASE | re.DOTALL)
# "For two years after", "in the two years after": how long it went on, or a stretch in which it was.
_PARTLY = re.compile(
    r"\b(?:or|not|for|until|till|in|over|during|throughout|the|these|those|first|last|next|every|each|another|up to|from|per|and)\s*\Z",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\b(?:within|inside|in under|in less than)\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """Two events of a sentence, each a clause's or a noun's, and how they lie: `length` is how far apart."""

    main: Clause
    other: Clause | Token
    order: str
    length: Reading | str | None
    start: int
    end: int


def told(entry: Read, sentence: Sentence, found: list[Clause]) -> Iterator[Told]:
    yield from _pairs(entry, sentence, found)
    yield from _later(entry, sentence, found)


def _pairs(entry: Read, sentence: Sentence, found: list[Clause]) -> Iterator[Told]:
    """What stands "after", "before" or "when" something else, and how long."""
    verbs = {clause.verb.index: clause for clause in found}
    for mark in sentence.tokens:
        word = mark.text.lower()
        head = sentence.tokens[mark.head]
        if head.index == mark.index or mark.relation not in ("mark", "case", "advmod"):
            continue
        if word == "by" and head.lemma == "time" and head.head in verbs:
            head = sentence.tokens[head.head]  # "by the time it opened"
        other = verbs.get(head.index) if mark.relation in ("mark", "advmod") or word == "by" else None
        within = (
            word == "of" and head.relation == "acl"
        )  # "within two years of joining": whoever the sentence is about did
        main = _main(sentence, verbs, sentence.tokens[head.head] if within else head)
        if within and main is not None and other is not None:
            other = replace(other, subject=main.object if main.passive else main.subject, stance=main.stance)
        if main is None or other is main or (other is None and mark.relation != "case"):
            continue
        if other is None and main.lemma in _CALLING:
            continue
        order = _ORDERS.get(word, "")
        length = _length(entry, sentence, mark) if order else None
        if word == "of" and not str(length).startswith("less than"):
            continue  # "within two years of its opening"
        if word in ("when", "by") or not order:
            order = _already(entry, sentence, main, mark, word)
        if not order or (length is None and word not in _ORDERED and order != "earlier"):
            continue
        start = length.start if isinstance(length, Reading) else mark.start
        if start < head.end:
            yield Told(main, other or head, "before" if order == "earlier" else order, length, start, head.end)


def _later(entry: Read, sentence: Sentence, found: list[Clause]) -> Iterator[Told]:
    """What came "six years later" than what is told right before, where nothing there says when that was."""
    for reading in entry.readings_in(sentence, "date"):
        words = _LATER.fullmatch(reading.text)
        length = read_value(words["length"], "duration") if words is not None and not reading.why else None
        if words is None or not isinstance(length, Duration) or reading.value.text.strip("X-"):
            continue
        governor = governing(sentence, reading)
        main = next((c for c in found if governor is not None and c.verb.index == governor.index), None)
        before = _before(entry, sentence, found, main) if main is not None else None
        if main is not None and before is not None:
            order = "before" if words["way"].lower() == "earlier" else "after"
            start, end = min(reading.start, before.verb.start), max(reading.end, main.verb.end)
            yield Told(main, before, order, words["length"], start, end)


def _before(entry: Read, sentence: Sentence, found: list[Clause], main: Clause) -> Clause | None:
    """The clause that is told right before: the one that this is joined to, or that of the sentence before."""
    if main.verb.relation == "conj":
        return next((each for each in found if each.verb.index == main.verb.head), None)
    number = entry.sentences.index(sentence)
    if main.verb is not sentence.root or number == 0:
        return None
    above = [
        each for each in entry.clauses[number - 1] if each.verb is each.sentence.root or each.verb.relation == "conj"
    ]
    return above[-1] if above else None


def _main(sentence: Sentence, verbs: dict[int, Clause], head: Token) -> Clause | None:
    """The clause that the phrase hangs on."""
    token = head
    for _ in range(4):
        if token.head == token.index or token.relation in ("acl", "acl:relcl", "parataxis", "ccomp", "conj"):
            return None
        token = sentence.tokens[token.head]
        if token.index in verbs:
            return verbs[token.index]
    return None


def _length(entry: Read, sentence: Sentence, mark: Token) -> Reading | str | None:
    """How long before or after: "two years after", "the day before"."""
    text = entry.passage.text
    for reading in entry.readings_in(sentence, "duration"):
        if reading.end <= mark.start and _BEFORE.fullmatch(text[reading.end : mark.start]):
            told = (
                isinstance(reading.value, Duration)
                and not AGED.search(reading.text)
                and not _PARTLY.search(text[sentence.start : reading.start])
            )
            if told and _WITHIN.search(text[sentence.start : reading.start]):
                return f"less than {reading.text}" if reading.value.text.startswith("P") else None
            return reading if told else None
    lead = text[sentence.start : mark.start]
    if (unit := _UNIT.search(lead)) is not None:
        return f"1 {unit['unit'].lower()}"
    vague = _VAGUE.search(lead)
    return _MOST[vague["unit"].lower()] if vague is not None else None


def _already(entry: Read, sentence: Sentence, main: Clause, mark: Token, word: str) -> str:
    """ "earlier" for what "was already so when", "had been done by the time"."""
    adverbs = {t.text.lower() for t in sentence.children(main.verb, "advmod")}
    had = any(t.text.lower() == "had" for t in sentence.children(main.verb, "aux"))
    if word == "when" and "already" in adverbs:
        return "earlier"
    by_then = word == "by" and re.match(r"by the time\b", entry.passage.text[mark.start :], re.IGNORECASE)
    return "earlier" if by_then and (had or "already" in adverbs) else ""
