"""How many times something was done: "was recalled three times", "won the cup twice", "married twice", "a four-time winner of the cup"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._amounts import preposition
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, when
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import agent_verb, count_id

SURE = 0.75
_ADVERBS = {"twice": "2", "thrice": "3"}
_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
# "Three times larger", "twice as long", "three times a week", "two times the size" count no deeds.
_COMPARED = re.compile(
    r"\W*(?:as\b|more\b|less\b|fewer\b|the\b|its\b|their\b|that\b|per\b|an?\b|each\b|every\b|daily\b|weekly\b|monthly\b|yearly\b|annually\b|over\b|\w+er\b)",
    re.IGNORECASE,
)
_FOLD = re.compile(rf"\b(?P<number>{'|'.join(_NUMBERS)}|\d{{1,2}})-time ", re.IGNORECASE)
# Verbs of what two people do to one another.
_MUTUAL = frozenset("marry divorce wed engage".split())
# Verbs of being and speaking: how often is no fact about anybody.
_EMPTY = frozenset("be have do say think try repeat occur happen see hear use".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.denied or clause.lemma in _EMPTY or count_id(clause.lemma) != clause.lemma:
            continue  # "cited 400 times" is a number of citations
        told = _adverb(page, entry, sentence, clause) or _times(page, entry, sentence, clause)
        if told is not None:
            yield from _done(page, entry, sentence, clause, *told)
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                yield from _winners(page, entry, sentence, found)


def _adverb(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> tuple[Mention, Token] | None:
    for token in sentence.children(clause.verb, "advmod", "obl"):
        if token.text.lower() in _ADVERBS and not _COMPARED.match(entry.passage.text, token.end):
            span = page.document.span_in(entry.passage, token.start, token.end)
            return Mention(text=_ADVERBS[token.text.lower()], span=span, kind="quantity", why=token.text), token
    return None


def _times(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> tuple[Mention, Token] | None:
    for reading in entry.readings_in(sentence, "quantity"):
        if reading.counted != "times" or _COMPARED.match(entry.passage.text, reading.counted_end):
            continue
        word = next(
            (t for t in sentence.tokens_in(reading.counted_start, reading.counted_end) if t.lemma == "time"), None
        )
        if word is not None and word.head == clause.verb.index and preposition(sentence, word) in ("", "for"):
            return page.value(entry, reading), word
    return None


def _done(page: Page, entry: Read, sentence: Sentence, clause: Clause, value: Mention, word: Token) -> Iterable[Claim]:
    """Of who did it, and of whom it was done to."""
    patient = clause.object if clause.object is not word else None
    doer = None if clause.passive else clause.subject
    moments = when(page, entry, sentence, dates_of(entry, sentence, clause))
    act = _plain(page, entry, clause.verb, clause.lemma)
    for token, other in ((doer, patient), (patient, clause.subject)):
        party = page.subject(entry, sentence, token) if token is not None else None
        if party is None or party[1] < 0.5 or token is None:
            continue
        suffered = token is patient
        if suffered and not clause.passive and party[0].kind != "person":
            continue  # "won the cup five times" says nothing of how often the cup was won
        scope = [Qualifier("act", act), *moments, *_circumstances(page, entry, clause, word)]
        if other is not None:  # who did it to somebody may go unsaid, what was done to may not
            scope.append(Qualifier("of" if suffered else "object", _named(page, entry, sentence, other)))
        if suffered and clause.lemma not in _MUTUAL:
            scope.append(Qualifier("voice", _plain(page, entry, clause.verb, "suffered")))
        yield page.claim(
            entry, "times", party, "number_of_times", value,
            start=sentence.start, end=sentence.end, qualifiers=scope, clause=clause, sure=SURE,
        )  # fmt: skip


def _named(page: Page, entry: Read, sentence: Sentence, token: Token) -> Mention:
    found = page.subject(entry, sentence, token)
    return found[0] if found is not None and found[1] >= 0.5 else _plain(page, entry, token, token.lemma.lower())


def _circumstances(page: Page, entry: Read, clause: Clause, word: Token) -> list[Qualifier]:
    return [
        Qualifier(preposition, _plain(page, entry, head, head.lemma.lower()))
        for preposition, head in clause.obliques
        if preposition in ("for", "as", "to", "into", "in", "at")
        and head is not word
        and not any(r.start <= head.start < r.end for r in entry.readings)
    ]


def _winners(page: Page, entry: Read, sentence: Sentence, found: list[Clause]) -> Iterable[Claim]:
    """ "Was a four-time winner of the cup": won it four times."""
    for told in _FOLD.finditer(entry.passage.text, sentence.start, sentence.end):
        noun = next((t for t in sentence.tokens if t.start >= told.end() and t.pos == "NOUN"), None)
        verb = agent_verb(noun.lemma.lower()) if noun is not None else None
        clause = next((c for c in found if c.attribute is noun and c.subject is not None), None)
        if noun is None or verb is None or clause is None or clause.denied:
            continue
        of = next((t for t in sentence.children(noun, "nmod") if preposition(sentence, t) == "of"), None)
        party, cup = page.subject(entry, sentence, clause.subject), page.subject(entry, sentence, of) if of else None
        if party is None or cup is None or party[1] < 0.5:
            continue
        scope = [Qualifier("act", _plain(page, entry, noun, verb)), Qualifier("object", cup[0])]
        yield page.claim(
            entry, "times", party, "number_of_times", page.words(entry, *told.span("number"), "quantity"),
            start=sentence.start, end=sentence.end, qualifiers=scope, clause=clause, sure=SURE,
        )  # fmt: skip


def _plain(page: Page, entry: Read, token: Token, text: str) -> Mention:
    return Mention(text=text, span=page.document.span_in(entry.passage, token.start, token.end), kind="text")
