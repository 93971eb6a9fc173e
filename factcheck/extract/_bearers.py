"""Of what a participle or a relative clause behind a description is said: "X is a maker of boats, based in Y" speaks of X, "the head of
X, a firm that she founded" of X."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.extract._holders import is_personal_noun
from factcheck.language import Clause, NameSpan, Sentence, Token
from factcheck.vocabulary import country_of

_LINKED = 5  # so many nouns may stand between a clause and what it is said of
_WHERE = frozenset("in at near".split())
_OWNERS = frozenset("owner co-owner proprietor boss shareholder investor".split())  # be they people or firms
_ABOUT = frozenset("of on about".split())
_WORKLESS = frozenset("person organisation place".split())  # what is neither written nor released
_SEATED = frozenset("base headquarter locate situate".split())


def bearer(sentence: Sentence, clause: Clause, token: Token, kinds: Collection[str] = ()) -> Token:
    """What the clause on `token` is said of: one of `kinds`, where they are known and another thing is named beside it."""
    verb = clause.verb
    while verb.relation == "conj" and verb.head != verb.index:  # "written by Rook and published in 1975"
        verb = sentence.tokens[verb.head]
    if kinds and not _WORKLESS.intersection(kinds) and verb.relation == "acl" and token.index == verb.head:
        return _work_above(sentence, token) or token
    if clause.verb.relation != "acl" or token.index != clause.verb.head:
        return token
    people = not kinds or "person" in kinds
    subject = sentence.child(clause.verb, "nsubj")
    relative = subject is not None and subject.features.get("PronType") == "Rel"
    if subject is not None and not relative and token is not clause.object:
        return token
    if subject is None and sentence.child(clause.verb, "aux") is not None:
        return token
    found = _described(sentence, clause, token)
    about = (sentence.child(found, "nsubj") if sentence.child(found, "cop") is not None else None) or found
    owner = found.lemma.lower() in _OWNERS and _is_kind(sentence, about, "person")
    if people or not (owner or is_personal_noun(found)):
        return about
    return _thing_beside(sentence, found, clause) or about


def _described(sentence: Sentence, clause: Clause, token: Token) -> Token:
    """The token, or what it describes: what its copula is said with, the name before it, what it is a part or a place of."""
    comma = clause.verb.index > 0 and any(
        t.text == "," for t in sentence.tokens[max(token.index, clause.verb.index - 3) : clause.verb.index]
    )
    noun, placed = token, False
    for _ in range(_LINKED):
        named = sentence.name_at(noun) is not None
        if sentence.child(noun, "cop") is not None or (placed and named):
            return noun
        governor = sentence.tokens[noun.head]
        if not named and (beside := _set_before(sentence, noun)) is not None:
            return beside
        if country_of(noun.text) and sentence.name_at(governor) is not None:
            return governor  # "Ada (Russian: Ада; born 1971)"
        if noun.relation == "appos" and sentence.name_at(governor) is not None:
            return token if named else governor
        loose = not named and noun.relation in ("nmod", "obj", "obl", "acl", "compound", "appos")
        placed = placed or _stands_in(sentence, noun)
        up = noun.relation == "conj" or (comma and (loose or placed))
        if not up or governor is noun:
            return token
        noun = governor
    return token


def _work_above(sentence: Sentence, token: Token) -> Token | None:
    """The work that a phrase with another name in it stands for: "a book on the views of Rook published in 1975"."""
    noun = token
    for _ in range(_LINKED):
        if sentence.child(noun, "cop") is not None:
            return sentence.child(noun, "nsubj")
        case = sentence.child(noun, "case")
        beside = case is not None and case.text.lower() not in _ABOUT  # "Rook with other tools that are released"
        if noun.relation not in ("nmod", "flat", "compound") or noun.head == noun.index or beside:
            return noun if noun is not token else None
        noun = sentence.tokens[noun.head]
    return None


def _set_before(sentence: Sentence, noun: Token) -> Token | None:
    """The name that a description with its article stands behind: "head of Bluefin, a firm that …"."""
    own = [t for t in sentence.subtree(noun, ("acl", "appos", "conj", "parataxis")) if t.pos != "PUNCT"]
    first = own[0].index
    article = sentence.child(noun, "det")
    if article is None or article.text.lower() not in ("a", "an", "the") or first < 2 or is_personal_noun(noun):
        return None
    name = _ending(sentence, first - 1) if sentence.tokens[first - 1].text == "," else None
    return _head(sentence, name) if name is not None and name.kind != "place" else None


def _ending(sentence: Sentence, end: int) -> NameSpan | None:
    return next((name for name in sentence.names if name.last == end), None)


def _stands_in(sentence: Sentence, noun: Token) -> bool:
    """True for a place that only says where the thing before it is: "a shop in Aldo, founded in 1963"."""
    case = sentence.child(noun, "case")
    governor = sentence.tokens[noun.head]
    if sentence.name_at(noun) is None or case is None or case.text.lower() not in _WHERE:
        return False
    if noun.relation == "obl":
        return governor.relation == "acl" and governor.lemma.lower() in _SEATED
    return noun.relation == "nmod" and governor.pos in ("NOUN", "PROPN") and _is_kind(sentence, noun, "place")


def _thing_beside(sentence: Sentence, person: Token, clause: Clause) -> Token | None:
    """The last organisation or thing named between somebody and the clause: "the head of Bluefin, based in Aldo"."""
    between = [n for n in sentence.names if person.index < n.first and n.last <= clause.verb.index]
    things = [
        n for n in between if n.kind not in ("person", "place") and not is_personal_noun(sentence.tokens[n.first])
    ]
    return _head(sentence, things[-1]) if things else None


def _head(sentence: Sentence, name: NameSpan) -> Token:
    """The word of a name that its phrase hangs on."""
    words = sentence.tokens[name.first : name.last]
    return next((t for t in words if not name.first <= t.head < name.last or t.head == t.index), words[-1])


def _is_kind(sentence: Sentence, token: Token, kind: str) -> bool:
    name = sentence.name_at(token)
    return name is not None and name.kind == kind
