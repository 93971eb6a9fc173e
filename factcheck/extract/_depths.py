"""How deep something lies: "rests 2,300 metres below the surface", "lies in 90 m of water", "its deepest point is 214 m below the
surface", "sits at a depth of 2,300 metres"."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extract._amounts import Amount, Holder, preposition, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._wholes import Held, held
from factcheck.language import Token
from factcheck.model import Mention, Qualifier

# Verbs of being somewhere for long.
LYING = frozenset("be lie rest sit settle find locate discover situate".split())
_UNDER = re.compile(
    r"\W*(?:\([^()]*\)\W*)?(?:(?:below|beneath|under) (?:the )?(?:surface|water|waves|sea surface|ocean surface|ice|ground)|underwater|underground"
    r"|down(?= *(?:[.,;)]|$|in|on|at|and|off)))",
    re.IGNORECASE,
)
_OF_WATER = re.compile(r"\W*(?:\([^()]*\)\W*)?of water\b", re.IGNORECASE)
LOWEST = frozenset("deep deepest bottom low lowest".split())
_ABOVE_SEA = re.compile(r"\W*(?:\([^()]*\)\W*)?(?:above|over) (?:the )?(?:mean )?sea(?: level)?\b", re.IGNORECASE)
# What is left of a ship lies where its parts lie.
REMAINS = frozenset("wreck wreckage shipwreck hulk remains bow stern hull section half part wreckage".split())


def depth(page: Page, amount: Amount) -> Holder | None:
    clause = amount.clause
    if amount.dimension != "length" or clause is None or clause.lemma not in LYING:
        return None
    behind, before = amount.sentence.text[amount.reading.end : amount.sentence.end], _word_before(amount)
    under = _UNDER.match(behind) or (before in ("in", "under", "beneath") and _OF_WATER.match(behind))
    if not under and not _at_depth(amount):
        return None
    said = surface_subject(clause)
    owner = held(page, amount, said) if said is not None else None
    if owner is None or said is None:
        return None
    found = _whole(page, amount, said, owner)
    return (
        Holder(found.subject, "measure:depth", clause, scope=found.scope) if found.subject[0].kind != "person" else None
    )


def altitude(page: Page, amount: Amount) -> Holder | None:
    """ "Is a town 1,420 m above sea level", "lies 1,420 m above sea level"."""
    clause = amount.clause
    if amount.dimension != "length" or clause is None or clause.lemma not in LYING:
        return None
    if not _ABOVE_SEA.match(amount.sentence.text[: amount.sentence.end], amount.reading.end):
        return None
    said = surface_subject(clause)
    owner = held(page, amount, said) if said is not None else None
    return Holder(owner.subject, "measure:height", clause, scope=owner.scope) if owner is not None else None


def _at_depth(amount: Amount) -> bool:
    """ "Lies at a depth of 2,300 metres"."""
    governor = amount.governor
    return (
        governor.lemma.lower() == "depth"
        and amount.clause is not None
        and amount.clause.oblique("at", "in") is governor
    )


def _word_before(amount: Amount) -> str:
    first = min(amount.inside)
    return amount.sentence.tokens[first - 1].text.lower() if first else ""


def _whole(page: Page, amount: Amount, said: Token, owner: Held) -> Held:
    """The lake where its deepest point is spoken of, the wreck where a part of it is."""
    sentence = amount.sentence
    words = {t.lemma.lower() for t in sentence.children(said, "amod")} | {said.lemma.lower()}
    if said.lemma.lower() in ("point", "part", "bottom", "bed", "floor") and words & LOWEST:
        whose = sentence.child(said, "nmod:poss", "det:poss") or next(
            (t for t in sentence.children(said, "nmod") if preposition(sentence, t) in ("of", "")), None
        )
        lake = page.subject(amount.entry, sentence, whose) if whose is not None else None
        return Held(lake) if lake is not None else replace(owner, scope=[q for q in owner.scope if q.name != "part"])
    if said.lemma.lower() not in REMAINS:
        return owner
    span = page.document.span_in(amount.entry.passage, said.start, said.end)
    topic = amount.entry.topic
    if owner.subject[1] < 0.5 and topic is not None and topic.kind != "person":
        owner = Held((page.named(amount.entry, topic, said.start, said.end), topic.sure - 0.1))
    return replace(owner, scope=[Qualifier("part", Mention(text="wreck", span=span, kind="text"))])
