"""Places that stand outside the clause that they belong to: "it was in X that they met", "X, where she died", "X is where it began"."""

from __future__ import annotations

from factcheck.language.sentence import Sentence, Token

_IN = frozenset({"in", "at", "on", "near", "off", "outside"})
_HUNG = frozenset({"acl", "advcl", "ccomp", "csubj", "parataxis"})


def places(sentence: Sentence, verb: Token) -> list[tuple[str, Token]]:
    """The places of a clause that are said before it, each with a preposition."""
    above = sentence.tokens[verb.head]
    where = next((t for t in sentence.children(verb, "advmod", "mark") if t.text.lower() == "where"), None)
    if where is not None and verb.relation == "acl":
        name = sentence.name_at(above)
        return [("in", above)] if name is not None and name.kind == "place" else []
    if any(t.text.lower() == "there" for t in sentence.children(verb, "advmod")):  # "in X … was composed there"
        before = [n for n in sentence.names if n.last <= verb.index and n.kind == "place"]
        return [("in", sentence.tokens[before[-1].last - 1])] if before else []
    case = sentence.child(above, "case")
    cleft = above is not verb and verb.relation in _HUNG and sentence.child(above, "cop") is not None
    if cleft and case is not None and case.text.lower() in _IN:
        it = sentence.child(above, "expl", "nsubj")
        return [(case.text.lower(), above)] if it is not None and it.text.lower() == "it" else []
    return _is_where(sentence, verb, where or above)


def is_cleft(sentence: Sentence, verb: Token) -> bool:
    """True for the clause behind "it was X who": X is who did it."""
    above = sentence.tokens[verb.head]
    if verb.relation not in _HUNG or above.pos not in ("NOUN", "PROPN") or sentence.child(above, "cop") is None:
        return False
    it = sentence.child(above, "expl", "nsubj")
    return it is not None and it.text.lower() == "it"


def _is_where(sentence: Sentence, verb: Token, where: Token) -> list[tuple[str, Token]]:
    if where.text.lower() != "where" or where.index < 2 or sentence.tokens[where.index - 1].lemma.lower() != "be":
        return []
    between = sentence.tokens[where.index + 1 : verb.index]
    place = sentence.tokens[where.index - 2]
    if place.pos not in ("NOUN", "PROPN") or any(t.pos == "VERB" for t in between) or place.relation == "obl":
        return []
    return [("in", place)]
