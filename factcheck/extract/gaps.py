"""Events timed by other events: "Two years after joining the yard she married", "the letters were printed fifty years after her
death", "was already a nature reserve when the road was built". Held against the dates that other words give to both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck.extract import apart, clauses, events, occasions, tenures
from factcheck.extract._page import PROSE, Page, Read
from factcheck.extract._when import governing
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Duration, Mention, Modality, Qualifier, Unread
from factcheck.reading import Reading, read_value

_ORDERS = {"after": "after", "following": "after", "since": "after", "before": "before"}
_ORDERED = frozenset(("after", "before", "following"))
_BEFORE = re.compile(r"\s*(?:,\s*)?\Z")
_UNIT = re.compile(r"\b(?:the|that same|that) (?P<unit>day|week|month|year)\s*\Z", re.IGNORECASE)
# "Two months after her death and the fire": what follows may be more than one thing.
_CALLING = frozenset("name call christen title look ask inquire take run".split())  # "was named after", "looked after"
_AGED = re.compile(r"\b(?:aged?|old)\b", re.IGNORECASE)
_LATER = re.compile(r"(?P<length>.+?) (?P<way>later|afterwards?|earlier|after)", re.IGNORECASE | re.DOTALL)
_AMOUNT = re.compile(r"(?:\w+ )?(?:second|minute|hour|day|week|month|year|decade)s?\Z|centur(?:y|ies)\Z", re.IGNORECASE)
_PARTLY = re.compile(r"\b(?:or|not|only|even|just)\s*\Z", re.IGNORECASE)
SURE = 0.8


@dataclass(frozen=True, slots=True)
class _Told:
    """Two events of a sentence, each a clause's or a noun's, and how they lie: `length` is how far apart."""

    main: Clause
    other: Clause | Token
    order: str
    length: Reading | str | None
    start: int
    end: int


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE or not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for told in (*_pairs(entry, sentence, found), *_later(entry, sentence, found)):
                yield from _claims(page, entry, sentence, found, told)
            if not entry.readings_in(sentence, "date") and any(
                _may_be_age(entry, r) for r in entry.readings_in(sentence)
            ):
                for clause in found:
                    if clause.tense == "past" and not clause.denied and clause.modality is Modality.ASSERTED:
                        yield from _of_clause(page, entry, sentence, clause)


def _may_be_age(entry: Read, reading: Reading) -> bool:
    """Whether a reading may say how old somebody was when what the sentence tells happened."""
    told = reading.kind == "duration" and _AGED.search(reading.text + entry.passage.text[reading.end : reading.end + 5])
    return bool(told) or (
        reading.kind == "quantity"
        and reading.counted_start < 0
        and not reading.ordinal
        and reading.value.text.isdigit()
    )


def _pairs(entry: Read, sentence: Sentence, found: list[Clause]) -> Iterator[_Told]:
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
        main = _main(sentence, verbs, head)
        if main is None or other is main or (other is None and mark.relation != "case"):
            continue
        if other is None and main.lemma in _CALLING:
            continue
        order = _ORDERS.get(word, "")
        length = _length(entry, sentence, mark) if order else None
        if word in ("when", "by") or not order:
            order = _already(entry, sentence, main, mark, word)
        if not order or (length is None and word not in _ORDERED and order != "earlier"):
            continue
        start = length.start if isinstance(length, Reading) else mark.start
        if start < head.end:
            yield _Told(main, other or head, "before" if order == "earlier" else order, length, start, head.end)


def _later(entry: Read, sentence: Sentence, found: list[Clause]) -> Iterator[_Told]:
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
            yield _Told(main, before, order, words["length"], start, end)


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
                and not _AGED.search(reading.text)
                and not _PARTLY.search(text[sentence.start : reading.start])
            )
            return reading if told else None
    unit = _UNIT.search(text[sentence.start : mark.start])
    return f"1 {unit['unit'].lower()}" if unit is not None else None


def _already(entry: Read, sentence: Sentence, main: Clause, mark: Token, word: str) -> str:
    """ "earlier" for what "was already so when", "had been done by the time"."""
    adverbs = {t.text.lower() for t in sentence.children(main.verb, "advmod")}
    had = any(t.text.lower() == "had" for t in sentence.children(main.verb, "aux"))
    if word == "when" and "already" in adverbs:
        return "earlier"
    by_then = word == "by" and re.match(r"by the time\b", entry.passage.text[mark.start :], re.IGNORECASE)
    return "earlier" if by_then and (had or "already" in adverbs) else ""


def _claims(page: Page, entry: Read, sentence: Sentence, found: list[Clause], told: _Told) -> Iterator[Claim]:
    sides = [told.main, told.other] if isinstance(told.other, Clause) else [told.main]
    if any(each.denied or each.modality is not Modality.ASSERTED for each in sides):
        return
    if told.main.tense == "present" or (told.length is not None and any(apart.told(page, entry, sentence))):
        return
    one = list(_of_clause(page, entry, sentence, told.main))
    other = list(_other(page, entry, sentence, found, told)) if one else []
    if not one or not other:
        return
    yield from one
    yield from other
    first, second = one[0].value, other[0].value
    span = page.document.span_in(entry.passage, told.start, told.end)
    said = Mention(text=told.order, span=span, kind="text")
    if isinstance(told.length, Reading):
        said = page.value(entry, told.length)
    elif told.length is not None:
        said = Mention(text=told.length, span=span, kind="duration", why="one")
    yield page.claim(
        entry, "gaps", (one[0].subject, SURE), "sum:gap", said, start=sentence.start, end=sentence.end,
        qualifiers=[
            Qualifier("term 001", replace(first, kind="text")), Qualifier("term 002", replace(second, kind="text")),
            Qualifier("order", Mention(text=told.order, span=span, kind="text")),
        ],
        sure=SURE,
    )  # fmt: skip


def _of_clause(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """The event of a clause, its date left open."""
    open_date = _open(entry, clause.verb)
    for reader in (events.at_another, clauses.at_another, tenures.at_another):
        for claim in reader(page, entry, clause.sentence, clause, open_date):
            scope = tuple(each for each in claim.qualifiers if not _length_of(each))
            yield replace(claim, extractor="gaps", qualifiers=scope)


def _length_of(qualifier: Qualifier) -> bool:
    """What the words of the length were taken for: "recalled nine years after", "eight years later"."""
    words = qualifier.mention.span.quote
    again = qualifier.name == "turn" and qualifier.mention.text == "another"
    return (
        again or (bool(words) and read_value(words, "duration").kind == "duration") or _AMOUNT.match(words) is not None
    )


def _other(page: Page, entry: Read, sentence: Sentence, found: list[Clause], told: _Told) -> Iterator[Claim]:
    """The event that it is timed by; after a thing it is what the same did or what was done to it ("before the canal did")."""
    if isinstance(told.other, Clause):
        clause = told.other
        if clause.lemma == "do" and clause.object is None and clause.subject is not None:
            yield from _same_of(page, entry, sentence, told.main, clause.subject)
        else:
            yield from _of_clause(page, entry, sentence, clause)
        return
    noun = told.other
    named = [
        replace(each, extractor="gaps")
        for each in occasions.at_another(page, entry, sentence, found, noun, _open(entry, noun), told.main)
    ]
    if named or noun.pos not in ("NOUN", "PROPN") or told.length is None:  # "before the mill" is a comparison
        yield from named
    else:
        yield from _same_of(page, entry, sentence, told.main, noun)


def _same_of(page: Page, entry: Read, sentence: Sentence, main: Clause, thing: Token) -> Iterator[Claim]:
    """The event of the main clause as that of another thing: "died two years after his wife"."""
    party = page.subject(entry, sentence, thing)
    if party is None or party[1] < 0.5:
        return
    holder = main.object if main.passive else main.subject
    own = page.subject(entry, sentence, holder) if holder is not None else None
    for claim in _of_clause(page, entry, sentence, main):
        if own is not None and claim.subject == own[0] and party[0].text != own[0].text:
            span = page.document.span_in(entry.passage, thing.start, thing.end)
            yield replace(
                claim,
                subject=party[0],
                confidence=min(claim.confidence, party[1]),
                value=replace(claim.value, span=span),
            )


def _open(entry: Read, token: Token) -> Reading:
    """In the place of a date: that another event says when."""
    words = f"“{entry.passage.text[token.start : token.end]}”"
    return Reading(
        kind="text",
        start=token.start,
        end=token.end,
        text=token.text,
        value=Unread(text=words, reason="another event says when"),
        why="another event says when",
    )
