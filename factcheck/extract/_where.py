"""Where or when a measure holds, as its clause or its noun says: "in the north the crust is 32 km thick", "the discharge at Harrow"."""

from __future__ import annotations

from factcheck.extract._amounts import Amount, Holder, preposition
from factcheck.extract._page import Page
from factcheck.language import Token
from factcheck.model import Mention, Qualifier

REGIONS = frozenset(
    "north south east west northeast northwest southeast southwest centre center middle hemisphere lowland highland upland coast interior "
    "equator pole tropic".split()
)


def where(page: Page, amount: Amount, holder: Holder, noun: Token | None = None) -> list[Qualifier]:
    """The place of a measure that is said of how something is, where it is not the thing's own."""
    clause, sentence = holder.clause, amount.sentence
    if amount.dimension == "temperature":
        return []  # these have a reader of their own
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
