"""Which words of a sentence make a clause of their own."""

from __future__ import annotations

from factcheck.language.sentence import SUFFERED, Sentence, Token

CLAUSAL = (
    "root",
    "conj",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "parataxis",
    "csubj",
    "appos",
    "list",
    "dislocated",
    "orphan",
)


def is_predicate(sentence: Sentence, token: Token) -> bool:
    if _in_a_title(sentence, token):
        return False
    if sentence.child(token, "cop") is not None:
        return True
    if token.pos in ("VERB", "AUX"):
        return (
            token.relation in CLAUSAL
            or token.text.lower() == "born"
            or token.features.get("Voice") == SUFFERED
            or sentence.child(token, "nsubj", "obj", "obl") is not None
        )
    # The parser tags some participles as adjectives; a passive subject gives them away.
    return token.pos == "ADJ" and sentence.child(token, "nsubj:pass", "aux:pass") is not None


def _in_a_title(sentence: Sentence, token: Token) -> bool:
    """True for a verb in the title of a work ("roles in To Sink Or Swim (1995)"): in capitals behind one, where others are not."""
    if not token.index or token.pos != "VERB" or not token.text[0].isupper() or token.text.isupper():
        return False
    behind = sentence.tokens[token.index - 1].text
    others = (t for t in sentence.tokens if t.pos in ("VERB", "AUX") and t.index != token.index)
    return behind[:1].isupper() and any(t.text.islower() for t in others)
