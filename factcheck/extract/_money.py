"""Sums of money whose verb says what they are: "bought it for $340 million", "cost $19 million to make", "earned $98 million at the box
office", "valuing the yard at $40 million"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, preposition, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._wholes import held
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import act, finishes, values

BUYING = frozenset("buy purchase acquire sell auction".split())
PAYING = frozenset("pay spend".split())
MAKING = frozenset("make produce shoot film build construct complete erect".split())
EARNING = frozenset("earn make take gross collect bring generate rake pull".split())
_BOX_OFFICE = re.compile(r"\bbox[- ]office\b", re.IGNORECASE)
# Where or when it was taken: not all that was.
_TAKEN = re.compile(
    r"\b(?:domestic(?:ally)?|overseas|internationally|abroad|opening (?:weekend|day|week)|first (?:weekend|day|week|month|year)|in (?:the )?[A-Z][\w.]+(?: [A-Z]\w+)*)"
)
# A part of a thing is bought at another price.
_SOME = re.compile(
    r"\b(?:stake|shares?|half|part|interest|unit|division|rights?|per ?cent|%|subsidiary|assets|majority|minority)",
    re.IGNORECASE,
)


def money(page: Page, amount: Amount) -> Holder | None:
    clause = amount.clause
    if not amount.dimension.startswith("currency") or clause is None:
        return None
    return (
        _pay(page, amount, clause)
        or _valued(page, amount, clause)
        or _deal(page, amount, clause)
        or _takings(page, amount, clause)
        or _to_make(page, amount, clause)
    )


def _pay(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "Was paid $15,000 a year", "earned $15,000 a year", "the yard offered her $15,000 a year": a salary."""
    yearly = amount.reading.value.text.endswith(("/a", "/mo", "/wk"))
    if not yearly or amount.governor.index != clause.verb.index:
        return None
    before = amount.sentence.tokens[max(0, min(amount.inside) - 1)]
    if clause.lemma in ("pay", "offer") and not clause.passive and before.pos in ("PRON", "PROPN"):
        got = page.subject(amount.entry, amount.sentence, before) if before.index > clause.verb.index else None
        if got is not None and got[0].kind == "person":
            return Holder(got, "measure:salary", clause, act=clause.verb if clause.lemma == "offer" else None)
    paid = (
        clause.object
        if clause.passive and clause.lemma == "pay"
        else clause.subject
        if clause.lemma == "earn"
        else None
    )
    owner = page.subject(amount.entry, amount.sentence, paid) if paid is not None else None
    return Holder(owner, "measure:salary", clause) if owner is not None and owner[0].kind == "person" else None


def _valued(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "Valuing the company at $5 million": the worth of the object."""
    measure = values(clause.lemma)
    if measure is None or clause.object is None or preposition(amount.sentence, amount.top) != "at":
        return None
    owner = held(page, amount, clause.object)
    topic = amount.entry.topic
    noun = clause.object.pos == "NOUN" and amount.sentence.child(clause.object, "det") is not None
    if (owner is None or owner.subject[1] < 0.5) and noun and topic is not None and topic.kind == "organisation":
        return Holder(
            (page.named(amount.entry, topic, clause.object.start, clause.object.end), topic.sure - 0.1),
            f"measure:{measure}",
            clause,
        )
    return Holder(owner.subject, f"measure:{measure}", clause, scope=owner.scope) if owner is not None else None


def _deal(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "Bought it for $340 million", "paid $340 million for it", "in a $340 million deal": of what changed hands."""
    sentence, top = amount.sentence, amount.top
    thing: Token | None = None
    if (
        clause.lemma in BUYING
        and amount.governor.index == clause.verb.index
        and preposition(sentence, top) in ("for", "at")
    ):
        thing = clause.object if clause.object is not None else clause.subject if act(clause.lemma) == "sell" else None
    elif clause.lemma in BUYING and amount.governor.lemma.lower() in (
        "deal",
        "transaction",
        "sale",
        "takeover",
        "acquisition",
        "buyout",
    ):
        thing = clause.object
    elif clause.lemma in PAYING and clause.object is top:
        thing = clause.oblique("for") or next(
            (t for t in sentence.children(top, "nmod") if preposition(sentence, t) == "for"), None
        )
    if thing is None or thing is top or _SOME.search(sentence.text, sentence.start, sentence.end):
        return None
    owner = page.subject(amount.entry, sentence, thing)
    if owner is None or owner[1] < 0.5 or owner[0].kind == "person":
        return None
    return Holder(owner, "measure:purchase price", clause)


def _takings(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "Earned $98 million at the worldwide box office"."""
    sentence = amount.sentence
    if clause.lemma not in EARNING or (
        clause.lemma != "gross" and not _BOX_OFFICE.search(sentence.text, sentence.start, sentence.end)
    ):
        return None
    surface = surface_subject(clause)
    owner = held(page, amount, surface) if surface is not None else None
    if owner is None or owner.subject[0].kind == "person":
        return None
    where = _TAKEN.search(sentence.text, sentence.start, sentence.end)
    scope = []
    if where is not None:
        span = page.document.span_in(amount.entry.passage, where.start(), where.end())
        scope.append(Qualifier("kind", Mention(text=where[0].lower(), span=span, kind="text")))
    return Holder(owner.subject, "measure:gross", clause, scope=scope)


def _to_make(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "Cost $19 million to make", "was made for $19 million": what it took, not what one pays for it."""
    at = preposition(amount.sentence, amount.top) in ("for", "at")
    if clause.lemma in MAKING and clause.passive and clause.object is not None and at:
        owner = held(page, amount, clause.object) if amount.governor.index == clause.verb.index else None
        whole = owner is not None and owner.subject[0].kind != "person"
        return Holder(owner.subject, "capital_cost", clause, scope=owner.scope) if owner is not None and whole else None
    if clause.lemma != "cost" or clause.subject is None or amount.top.head != clause.verb.index:
        return None
    done = next(
        (t for t in amount.sentence.children(clause.verb, "advcl", "xcomp", "ccomp") if t.start >= amount.reading.end),
        None,
    )
    if done is None or not (finishes(done.lemma.lower()) or done.lemma.lower() in ("make", "produce", "create")):
        return None
    owner = held(page, amount, clause.subject)
    return Holder(owner.subject, "capital_cost", clause, scope=owner.scope) if owner is not None else None
