"""How long something was done: "took 14 months to build", "was built in 14 months", "construction lasted 14 months" are one question."""

from __future__ import annotations

from factcheck.extract._amounts import Amount, Holder, Party, preposition, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._wholes import held, of_topic
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import doing, finishes

LASTING = frozenset("take last require need span run".split())


def spell(page: Page, amount: Amount) -> Holder | None:
    clause = amount.clause
    if clause is None or amount.dimension != "time":
        return None
    return _took(page, amount, clause) or _finished(page, amount, clause)


def _took(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "The bridge took 14 months to build", "construction took 14 months"."""
    surface = surface_subject(clause)
    if surface is None or clause.lemma not in LASTING or amount.governor.index != clause.verb.index:
        return None
    done = doing(surface.lemma.lower())
    if done is not None:
        of = amount.sentence.child(surface, "nmod", "nmod:poss", "det:poss")
        owner = page.subject(amount.entry, amount.sentence, of) if of is not None else None
        if of is None:
            owner = of_topic(page, amount.entry, amount.sentence, surface)
        return _holder(page, amount, owner, done, surface) if owner is not None else None
    verb = next(
        (t for t in amount.sentence.children(clause.verb, "xcomp", "advcl", "ccomp") if _infinite(amount, t)), None
    )
    if verb is None or clause.lemma != "take":
        return None
    whole = held(page, amount, surface)
    return _holder(page, amount, whole.subject, verb.lemma.lower(), verb, whole.scope) if whole is not None else None


def _finished(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "was built in 14 months"."""
    if not finishes(clause.lemma) or amount.governor.index != clause.verb.index:
        return None
    if preposition(amount.sentence, amount.top) not in ("in", "within"):
        return None
    target = clause.object if clause.object is not None else None
    whole = held(page, amount, target) if target is not None else None
    return _holder(page, amount, whole.subject, clause.lemma, clause.verb, whole.scope) if whole is not None else None


def _holder(
    page: Page, amount: Amount, owner: Party, done: str, said: Token, scope: list[Qualifier] | None = None
) -> Holder:
    span = page.document.span_in(amount.entry.passage, said.start, said.end)
    act = Qualifier("act", Mention(text=done, span=span, kind="text"))
    return Holder(owner, "measure:duration", amount.clause, scope=[act, *(scope or [])])


def _infinite(amount: Amount, verb: Token) -> bool:
    return verb.pos == "VERB" and any(t.text.lower() == "to" for t in amount.sentence.children(verb, "mark"))
