"""What kind of thing a name names, by what the text does with it: the name finder looks at the name, this at its use."""

from __future__ import annotations

from collections import Counter

from factcheck.language.nouns import KIN, KIND_NOUNS, LANDMARKS, PERSON_NOUNS, ROLES, SHIPS, THING_NOUNS
from factcheck.language.sentence import NameSpan, Sentence, Token

FOUND = 1  # the weight of one look of the name finder
USED = 2  # the weight of one telling use
SAID = 6  # the weight of saying it

# Verbs whose object, and verbs with a preposition whose object, is an organisation.
OBJECT_OF = frozenset("join found co-found cofound acquire head chair".split())
AT = {
    "at": frozenset("work study teach employ enroll enrol hire".split()),
    "for": frozenset("work play write".split()),
    "from": frozenset("graduate resign retire".split()),
}
# Nouns of roles in an organisation: "founder of X", "X CEO".
POSTS = frozenset(
    "founder co-founder cofounder ceo cto cfo employee chairman chairwoman chairperson subsidiary spokesperson".split()
)
# Verbs that only people do, and what is only done to people.
PERSONAL = frozenset("marry attend graduate study die write retire resign serve teach".split())
BORN = frozenset("bear marry appoint hire elect".split())


def votes(sentence: Sentence, name: NameSpan) -> Counter[str]:
    """The kinds that one occurrence of a name speaks for, with weights."""
    found = Counter({name.kind: FOUND})
    head = next((t for t in sentence.tokens[name.first : name.last] if not name.first <= t.head < name.last), None)
    if head is None:
        return found
    governor = sentence.tokens[head.head]
    before = sentence.tokens[name.first - 1].lemma.lower() if name.first else ""
    if (kind := KIND_NOUNS.get(before)) is not None:
        found[kind] += USED  # "the company X"
    if _of_organisation(sentence, name, head, governor):
        found["organisation"] += USED
    if said := _said_to_be(sentence, head, governor):
        found[said] += SAID
    verb = governor.lemma.lower()
    if (head.dep == "nsubj" and verb in PERSONAL) or (head.dep == "nsubj:pass" and verb in BORN):
        found["person"] += USED
    return found


def _said_to_be(sentence: Sentence, head: Token, governor: Token) -> str:
    """What sort of thing "X is a wetland" makes of X; "" where the noun does not say."""
    lemma = governor.lemma.lower()
    if head.relation != "nsubj" or governor.pos != "NOUN" or sentence.child(governor, "cop") is None:
        return ""
    article = sentence.child(governor, "det")
    if article is None or article.text.lower() not in ("a", "an") or lemma in ROLES | KIN:
        return ""
    if lemma in PERSON_NOUNS and lemma not in THING_NOUNS:
        return "person"
    if (kind := KIND_NOUNS.get(lemma)) is not None:
        return kind
    return "other" if lemma in THING_NOUNS | LANDMARKS | SHIPS else ""


def _of_organisation(sentence: Sentence, name: NameSpan, head: Token, governor: Token) -> bool:
    lemma = governor.lemma.lower()
    if head.relation in ("obj", "nsubj:pass") and lemma in OBJECT_OF:
        return True
    case = sentence.child(head, "case")
    if case is not None:
        preposition = case.text.lower()
        return lemma in AT.get(preposition, ()) or (preposition == "of" and lemma in POSTS)
    behind = sentence.tokens[name.last].lemma.lower() if name.last < len(sentence.tokens) else ""
    return behind in POSTS
