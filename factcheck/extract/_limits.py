"""How far a yes or a no reaches: "not always", "almost", "only if", "not until", "some of them"."""

from __future__ import annotations

from factcheck.language import Clause, Sentence, Token

# Adverbs that leave a denial as wide as it is.
PLAIN = frozenset(
    "not n't never personally actually ever really indeed fact however therefore thus also either neither nor though although "
    "officially formally currently now today still itself himself herself themselves explicitly historically at all so then "
    "always once formerly originally initially moreover furthermore instead".split()
)
# Adverbs that limit what is affirmed so far that a denial may be true beside it.
PARTLY = frozenset(
    "partially partly mostly mainly largely almost nearly half rarely seldom hardly scarcely barely sometimes occasionally often "
    "usually generally typically normally primarily relatively somewhat slightly less least more most too as so enough virtually "
    "practically effectively essentially nominally theoretically potentially otherwise temporarily briefly quite rather "
    "sufficiently particularly especially fully entirely completely totally wholly exactly only just merely simply solely "
    "exclusively necessarily yet long far equally increasingly again first".split()
)
QUANTIFIERS = frozenset(
    "all some many most few every each any no other another several both none half neither either such various little much "
    "enough certain".split()
)
UNTIL = frozenset({"until", "till", "before", "after", "except", "except for"})
CONDITIONS = frozenset("if unless when whenever where until till while because since before after as once".split())


def limited(sentence: Sentence, clause: Clause) -> bool:
    """True for a denial that says less than no, and for an affirmation that says less than yes: "not always", "almost", "only
    if", "not until"."""
    head = clause.verb
    if no_longer(sentence, head):
        return False
    own = [
        child for child in sentence.children(head, "advmod", "obl") if child.relation == "advmod" or child.pos == "ADV"
    ]
    if clause.denied and any(preposition in UNTIL for preposition, _ in clause.obliques):
        return True
    words = {child.lemma.lower() for child in own} | {child.text.lower() for child in own}
    if clause.denied and (not words <= PLAIN or "always" in words):
        return True
    if words & PARTLY:
        return True
    if sentence.children(head, "ccomp", "xcomp"):
        return True  # what it is or does is said further on
    below = sentence.children(head, "advcl")
    if clause.denied and below:
        return True
    return any(mark.text.lower() in CONDITIONS for each in below for mark in sentence.children(each, "mark", "advmod"))


def quantified(sentence: Sentence, noun: Token) -> bool:
    """True for some of a kind, a number of them or those left over: what they do, others need not."""
    own = sentence.children(noun, "det", "amod", "nummod", "advmod")
    return any(
        token.text.lower() in QUANTIFIERS
        or token.relation == "nummod"
        or token.features.get("Degree") in ("Cmp", "Sup")
        for token in own
        if token.text.lower() not in ("no", "any")
    )


def no_longer(sentence: Sentence, verb: Token) -> bool:
    """True for what ended: "no longer supports"."""
    adverbs = sentence.children(verb, "advmod")
    return any(
        token.text.lower() == "longer" and token.index and sentence.tokens[token.index - 1].text.lower() == "no"
        for token in adverbs
    )
