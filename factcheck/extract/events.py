"""Dated events of any verb: "FLOW-MATIC was developed in 1956", "the mission landed on July 20, 1969"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._holders import together
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, spread
from factcheck.extract.clauses import sentence_part
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import by_verb

STATES = frozenset(
    "be have do make get take go see say know become remain continue include use call name say mean".split()
)

# What people do to places and organisations: the event is theirs, and where is part of the question.
MOVES = frozenset("join leave enter quit visit reach".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        yield from _event(page, entry, sentence, clause)


def _event(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    if (
        clause.impersonal
        or clause.lemma in STATES
        or any(p.value == "date" for _, p in by_verb().get(clause.lemma, []))
    ):
        return
    dates = dates_of(entry, sentence, clause)
    if not dates or sentence.child(clause.verb, "xcomp") is not None:
        return  # "started using it in 2000" dates the using
    # What an event is of: the thing done, where it is named; else who did it.
    patient, agent = clause.object, clause.subject
    of_patient = patient is not None and (clause.passive or _named(page, entry, sentence, patient))
    of_patient = of_patient and clause.lemma not in MOVES
    holder, other = (patient, agent) if of_patient else (agent or patient, patient)
    if holder is None:
        return
    start, end = sentence_part(clause)
    qualifiers: list[Qualifier] = []
    if other is not None and other is not holder:
        role = "by" if other is agent else "object"
        qualifiers.append(Qualifier(role, _mention(page, entry, sentence, other)))
    for preposition, head in clause.obliques:
        if preposition and not any(r.start <= head.start < r.end for r in entry.readings):
            qualifiers.append(Qualifier(f"{preposition.replace(' ', '_')}", _mention(page, entry, sentence, head)))
    for token in together(sentence, holder):
        subject = page.subject(entry, sentence, token)
        if subject is None:
            continue
        for reading in dates[:1]:
            moment = spread(page, entry, reading)[0]
            yield page.claim(
                entry, "events", subject, f"date:{clause.lemma}", page.value(entry, reading),
                start=start, end=end, clause=clause,
                qualifiers=[q for q in qualifiers if q.mention.span != moment.mention.span],
            )  # fmt: skip


def _named(page: Page, entry: Read, sentence: Sentence, token: Token) -> bool:
    referent = page.referent(entry, sentence, token)
    return referent is not None and referent.sure >= 0.7


def _mention(page: Page, entry: Read, sentence: Sentence, token: Token) -> Mention:
    found = page.subject(entry, sentence, token)
    return found[0] if found else page.words(entry, token.start, token.end)
