"""Temperatures whose words do not say so: "the valleys can reach -40 °C", "nights drop below -20 °C"; and how much they
change: "swings of 40 °C between day and night"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, surface_subject
from factcheck.extract._extremes import FALLING, RISING
from factcheck.extract._page import Page
from factcheck.extract._wholes import held, of_topic
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import part

CASES = frozenset("when whenever once as where wherever until if".split())
TIMES = frozenset("summer winter spring autumn night day noon midday morning evening".split())

_SWING = r"(?:differences?|swings?|variations?|fluctuations?|range|ranges|contrasts?|amplitudes?)"
_SWINGS = re.compile(rf"\b(?:temperature|thermal) {_SWING}\b[^.;]{{0,60}}\Z", re.IGNORECASE)
_DIFFERENCE = re.compile(
    rf"\s*(?:temperature )?{_SWING}\b|\s*(?:between|from) (?:day|night|summer|winter)\b", re.IGNORECASE
)
# Between what it changes.
_BETWEEN = (
    (
        "day and night",
        re.compile(r"\b(?:diurnal|daily|days?(?:[ -]| and | to )nights?|nights?(?: and | to )days?)\b", re.IGNORECASE),
    ),
    (
        "summer and winter",
        re.compile(
            r"\b(?:seasonal|annual|summers?(?: and | to )winters?|winters?(?: and | to )summers?)\b", re.IGNORECASE
        ),
    ),
)


def is_case(amount: Amount, clause: Clause | None) -> bool:
    """ "When temperatures reach 40 °C": a case, not what they are."""
    if clause is None or clause.verb.relation != "advcl":
        return False
    return any(t.text.lower() in CASES for t in amount.sentence.children(clause.verb, "mark", "advmod"))


def swing(page: Page, amount: Amount) -> Holder | None:
    """By how much the temperature changes, of the topic, between day and night or summer and winter."""
    sentence, reading = amount.sentence, amount.reading
    text = amount.entry.passage.text
    before, behind = text[sentence.start : reading.start], text[reading.end : sentence.end]
    if not _SWINGS.search(before) and not _DIFFERENCE.match(behind):
        return None
    noun = next((t for t in sentence.tokens if re.fullmatch(_SWING, t.text.lower())), amount.head)
    told = [name for name, words in _BETWEEN if words.search(text, sentence.start, sentence.end)]
    owner = of_topic(page, amount.entry, sentence, noun) if len(told) == 1 else None
    if owner is None:
        return None
    span = page.document.span_in(amount.entry.passage, sentence.start, sentence.end)
    scope = [Qualifier("between", Mention(text=told[0], span=span, kind="text"))]
    return Holder(owner, "measure:temperature difference", scope=scope)


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
