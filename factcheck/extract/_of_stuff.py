"""Amounts of something: "4,000 hours of audio", "collected 21 kg of ore", "95 % of the atmosphere". What they are of is part of the
question."""

from __future__ import annotations

from factcheck.extract._amounts import Amount, Holder, owner_of, preposition, states, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._scope import scope_of
from factcheck.extract._when import head_of
from factcheck.extract._wholes import of_topic
from factcheck.language import Clause
from factcheck.model import Mention, Qualifier

COVERING = frozenset("cover forest".split())
SUPPOSED = 0.55  # how sure it is that two sources speak of one doing


def time_of(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "4,000 hours of audio": how much time of something, told apart from how long a thing took by its verb."""
    sentence, unit = amount.sentence, amount.top
    of = next((t for t in sentence.tokens[unit.index + 1 :][:2] if t.text.lower() == "of"), None)
    if of is None or unit.pos != "NOUN" or clause is None:
        return None
    surface = surface_subject(clause)
    subject = owner_of(page, amount, surface) if surface is not unit else None
    scope = scope_of(page, amount.entry, sentence, unit, amount.inside)
    act = None if states(clause) else clause.verb
    return Holder(subject, "measure:duration", clause, act=act, scope=scope) if subject else None


def stuff_of(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "collected 21 kg of ore": how much of it the verb was done to, told apart by both."""
    sentence, unit = amount.sentence, amount.top
    if amount.dimension not in ("mass", "volume") or clause is None or clause.object is not unit or states(clause):
        return None
    noun = next((t for t in sentence.children(unit, "nmod") if preposition(sentence, t) == "of"), None)
    if noun is None or noun.pos != "NOUN":
        return None
    span = page.document.span_in(amount.entry.passage, noun.start, noun.end)
    of = Qualifier("of", Mention(text=noun.lemma.lower(), span=span, kind="text"))
    subject = owner_of(page, amount, surface_subject(clause))
    if subject is None:
        return None
    return Holder(subject, f"measure:{amount.dimension}", clause, act=clause.verb, scope=[of], sure=SUPPOSED)


def share_of(page: Page, amount: Amount) -> Holder | None:
    """ "95 % of the atmosphere": the share is of something, and that is part of the question."""
    reading, sentence = amount.reading, amount.sentence
    if reading.counted_start < 0:
        return None
    noun = head_of(sentence, reading.counted_start, reading.counted_end)
    if noun is None:
        return None
    amount.head = noun
    amount.top = head_of(sentence, reading.start, reading.counted_end) or noun
    clause = amount.clause
    surface = surface_subject(clause) if clause is not None else None
    itself = surface is not None and reading.start <= surface.start < reading.counted_end
    # "80 % of the crew died": that is told of what the text is about
    subject = of_topic(page, amount.entry, sentence, noun) if itself else owner_of(page, amount, surface)
    stuff = clause.oblique("by", "with") if clause is not None and clause.lemma in COVERING and clause.passive else None
    if stuff is None and clause is not None and clause.lemma in COVERING and clause.passive:
        stuff = clause.subject
    if stuff is not None and stuff.pos == "NOUN" and (whole := page.subject(amount.entry, sentence, noun)) is not None:
        name = page.words(amount.entry, stuff.start, stuff.end)
        told = Qualifier("of", Mention(text=stuff.lemma.lower(), span=name.span, kind="text"))
        return Holder(whole, "measure:share", clause, scope=[told])  # "60 % of X is covered by forest"
    of = Qualifier("of", page.words(amount.entry, reading.counted_start, reading.counted_end))
    act = clause.verb if clause is not None and (itself or not states(clause)) else None
    return Holder(subject, "measure:share", clause, act=act, scope=[of]) if subject else None
