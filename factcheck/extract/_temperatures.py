"""Temperatures whose words do not say so: "polar regions can reach -125 °C", "nights drop below -80 °C"."""

from __future__ import annotations

from factcheck.extract._amounts import Amount, Holder, surface_subject
from factcheck.extract._extremes import FALLING, RISING
from factcheck.extract._page import Page
from factcheck.extract._wholes import held, of_topic
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import part

TIMES = frozenset("summer winter spring autumn night day noon midday morning evening".split())


def temperature(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """The temperature that a region or time reaches or drops to: the topic's, there and then."""
    surface = surface_subject(clause) if clause is not None else None
    if clause is None or surface is None or clause.lemma not in RISING | FALLING | {"average"}:
        return None
    if surface.lemma.lower() in TIMES:
        owner = of_topic(page, amount.entry, amount.sentence, surface)
        return Holder(owner, "measure:temperature", clause, scope=_at(page, amount, surface)) if owner else None
    whole = held(page, amount, surface)
    named = surface.pos == "NOUN" and part(surface.lemma) is None and not (whole is not None and whole.scope)
    if whole is None or whole.subject[1] < 0.5 or named:
        return None
    scope = [Qualifier("place", q.mention) if q.name == "part" else q for q in whole.scope]
    return Holder(whole.subject, "measure:temperature", clause, scope=scope, timeless=True)


def _at(page: Page, amount: Amount, time: Token) -> list[Qualifier]:
    words = [t.lemma.lower() for t in amount.sentence.children(time, "amod", "compound")]
    span = page.document.span_in(amount.entry.passage, time.start, time.end)
    return [Qualifier("at", Mention(text=" ".join([*words, time.lemma.lower()]), span=span, kind="text"))]
