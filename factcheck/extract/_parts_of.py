"""A common noun with "the" in a text about one thing: "the logo" is that thing's, surely enough where the answer is a name."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extract._holders import Party
from factcheck.extract._page import Page
from factcheck.language import KIND_NOUNS, Sentence, Token

VAGUE, POINTED = 0.4, 0.5


def of_topic(page: Page, sentence: Sentence, token: Token, party: Party, *, seen: bool = False) -> Party:
    """The same party, as a part of what the document is about where "the" points to one that everybody knows of."""
    mention, sure = party
    main = page.references.main()
    common = mention.kind == "other" and mention.text.islower() and sentence.name_at(token) is None
    if (
        not common
        or sure != VAGUE
        or main is None
        or main.kind in ("person", "place", "kind")
        or not definite(sentence, token, seen=seen)
    ):
        return party
    if KIND_NOUNS.get(token.lemma.lower()) == "organisation" and main.kind in ("organisation", "other"):
        return replace(mention, text=main.text, kind=main.kind, why=main.why), min(POINTED, main.sure)  # "the company"
    return replace(mention, text=f"{main.text}'s {mention.text}", why=main.why), min(POINTED, main.sure)


def definite(sentence: Sentence, token: Token, *, seen: bool = False) -> bool:
    """Whether a phrase names one thing: "the" and the singular; what is `seen` for the first time has "a"."""
    the = sentence.child(token, "det", "nmod:poss", "det:poss")
    single = token.pos == "NOUN" and token.features.get("Number") != "Plur" and sentence.child(token, "nummod") is None
    return single and the is not None and the.text.lower() in (("the", "its", "a", "an") if seen else ("the", "its"))
