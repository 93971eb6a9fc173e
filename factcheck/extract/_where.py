"""Where or when a measure holds, as its clause or its noun says: "in the north the crust is 32 km thick", "the discharge at Harrow"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, preposition
from factcheck.extract._page import Page
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import is_datum

RUNNING = frozenset("flow run stretch extend wind snake meander".split())
BEFORE = frozenset(("before", "after", "until", "since", "prior to", "during"))
_OPENED = re.compile(r"(Before|After|Until|Since|Prior to|During) (?:the|its|their|this|that) (?!\d)(\w+)")
REGIONS = frozenset(
    "north south east west northeast northwest southeast southwest centre center middle hemisphere lowland highland upland coast interior "
    "equator pole tropic".split()
)

# "Near the shore the lake is 3 m deep": there, not everywhere.
_NEAR = re.compile(
    r"\s*(?:Near|Close to|Off|Along|Towards?|Around|Inside|Outside) (?:the|its|their) (?P<place>[a-z]+)\b"
)


def where(page: Page, amount: Amount, holder: Holder, noun: Token | None = None) -> list[Qualifier]:
    """The place of a measure that is said of how something is, where it is not the thing's own."""
    clause, sentence = holder.clause, amount.sentence
    if amount.dimension == "temperature":
        return []  # these have a reader of their own
    if clause is not None and holder.predicate != "measure:purchase price" and (then := _then(page, amount, clause)):
        return then
    if (near := _NEAR.match(sentence.text, sentence.start, sentence.end)) is not None:
        span = page.document.span_in(amount.entry.passage, near.start("place"), near.end("place"))
        return [Qualifier("place", Mention(text=near["place"].lower(), span=span, kind="text"))]
    told = (
        [head for preposition, head in clause.obliques if preposition in ("in", "at", "on", "near")]
        if clause is not None
        else []
    )
    if noun is not None:
        between = sentence.tokens[noun.index + 1 : min(amount.inside, default=noun.index)]
        told += [t for t in between if t.relation == "nmod" and preposition(sentence, t) in ("at", "near")]
    for head in told:
        if head.index in amount.inside or (head.start >= amount.reading.start and head.end <= amount.reading.end):
            continue
        if clause is not None and head.relation == "nmod" and head.head == clause.verb.index:
            continue  # "is a lake in Verania" says where it lies
        name = sentence.name_at(head)
        named = name is not None and name.kind != "person"
        if not named and head.lemma.lower() not in REGIONS:
            continue
        span = page.document.span_in(amount.entry.passage, head.start, head.end)
        if span.quote in holder.subject[0].text or holder.subject[0].text in span.quote:
            continue
        words = sentence.words(name.first, name.last) if named and name is not None else head.lemma.lower()
        return [Qualifier("place", Mention(text=words.lower(), span=span, kind="text"))]
    return []


def _then(page: Page, amount: Amount, clause: Clause) -> list[Qualifier]:
    """ "Before the eruption", and for whom a price is."""
    opened = _OPENED.match(amount.sentence.text[amount.sentence.start : amount.sentence.end])
    if opened is not None:  # "Before the eruption Mount Aldo was", however it was parsed
        start = amount.sentence.start
        span = page.document.span_in(amount.entry.passage, start + opened.start(1), start + opened.end(2))
        return [Qualifier("when", Mention(text=f"{opened[1]} {opened[2]}".lower(), span=span, kind="text"))]
    for case, head in clause.obliques:
        if head.index in amount.inside or amount.reading.start <= head.start < amount.reading.end:
            continue
        if case not in BEFORE and not (case == "for" and amount.dimension.startswith("currency")):
            continue
        if any(r.start <= head.start < r.end for r in amount.entry.readings):
            continue  # dates say when by themselves
        span = page.document.span_in(amount.entry.passage, head.start, head.end)
        name = "when" if case in BEFORE else "for"
        return [Qualifier(name, Mention(text=f"{case} {head.lemma.lower()}", span=span, kind="text"))]
    return []


def above(page: Page, amount: Amount, clause: Clause) -> list[Qualifier]:
    """ "rising 6 km above the plain": another height than that above the sea."""
    base = clause.oblique("above", "below", "beneath", "under")
    if base is None or is_datum(base.lemma.lower()):
        return []
    span = page.document.span_in(amount.entry.passage, base.start, base.end)
    return [Qualifier("above", Mention(text=base.lemma.lower(), span=span, kind="text"))]


def stretch(page: Page, amount: Amount, clause: Clause) -> list[Qualifier]:
    """ "Flows for 200 km through Verania": the length of that stretch."""
    through = clause.oblique("through", "within", "in", "inside", "across")
    if through is None or clause.lemma not in RUNNING or amount.sentence.name_at(through) is None:
        return []
    span = page.document.span_in(amount.entry.passage, through.start, through.end)
    return [Qualifier("through", Mention(text=through.lemma.lower(), span=span, kind="text"))]
