"""What a noun phrase stands for: "the company" after a company, "the hull" of the ship that a text is about, "the startup
Bluefin", or else a thing of its own, called by its words."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.language.memory import Here, Referent, Seen, again
from factcheck.language.naming import clean_name, is_everyday
from factcheck.language.nouns import CLASSES, FORCES, KIN, KIND_NOUNS, LANDMARKS, NAMED_OF, PAIRS, ROLES, THING_NOUNS
from factcheck.language.parts import part
from factcheck.language.pronouns import SURE_ENOUGH, pronoun, together
from factcheck.language.scene import Scene
from factcheck.language.sentence import NameSpan, Sentence, Token
from factcheck.language.sorts import may_be, of_name, says_no, stands_so

FIRMS = frozenset("firm practice partnership".split())
PART_OF = 0.6  # how sure "the hull" is that of the thing spoken of
# Branches of a noun phrase that are no part of what it is called.
_LOOSE = tuple("acl appos det punct conj cc parataxis case advcl cop nsubj aux advmod obl mark".split())
_SAME = frozenset("whole entire same very said actual".split())  # they set nothing apart
_DEFINITE = ("the", "this", "that", "these")

Resolve = Callable[[Sentence, Token, Here], Referent | None]


def phrase(scene: Scene, sentence: Sentence, token: Token, here: Here, resolve: Resolve) -> Referent | None:
    """What the phrase headed by a noun stands for. `resolve` is asked about other words of the sentence."""
    lemma = token.lemma.lower()
    if (holder := predicated(sentence, token)) is not None:
        found = resolve(sentence, holder, here)
        if found is not None and found.sure >= 0.5 and not found.members:
            why = found.why or f"“{found.text}” is the {lemma}"
            return Referent(found.text, found.kind, min(found.sure, 0.85), why)
    if (named := _called(scene, sentence, token)) is not None:
        return named
    if (title := _entitled(sentence, token)) is not None:
        return Referent(title, "work", 0.85, f"the {lemma} has that title")
    if (has := of_kind(scene, sentence, token)) is not None:
        return has
    determiner = sentence.child(token, "det")
    definite = determiner is not None and determiner.lemma.lower() in _DEFINITE
    beside = sentence.children(token, "amod", "compound", "nummod", "nmod", "acl")
    modifiers = [child for child in beside if child.lemma.lower() not in _SAME]
    # ", cited over 14,000 times," tells more of a known thing; without the comma it would say which one.
    loose = sentence.tokens[min(token.index + 1, len(sentence.tokens) - 1)].text in (",", "(")
    if definite and all(loose and child.index > token.index for child in modifiers):
        if lemma in FORCES and _plural(token) is False:
            return Referent(lemma.capitalize(), "organisation", 0.7, f"“the {lemma}”: there is one")
        if lemma in PAIRS and (both := together(scene, token, here)) is not None:
            return both
        if (found := _definite(scene, lemma, here)) is not None:
            return found
    return _part(scene, sentence, token, here, definite=definite) or _described(scene, sentence, token, here, resolve)


def _called(scene: Scene, sentence: Sentence, token: Token) -> Referent | None:
    """The name that stands in or beside the phrase: "the startup Bluefin", "the Apollo 11 mission"."""
    lemma = token.lemma.lower()
    apposed = next((n for c in sentence.children(token, "appos", "flat") if (n := sentence.name_at(c))), None)
    behind = next((n for n in sentence.names if n.first == token.index + 1), None)
    if apposed is None and behind is not None and (lemma in KIND_NOUNS or lemma in THING_NOUNS):
        apposed = behind  # "the company Bluefin", however it was parsed
    if apposed is None and lemma in NAMED_OF:
        apposed = _of_name(sentence, token)
    named = any(sentence.name_at(c) is not None for c in sentence.children(token, "compound")) and apposed != behind
    if apposed is not None and not named:  # "the startup Bluefin", but "the DCGAN paper (Deep …)" has its name
        words = clean_name(sentence.words(apposed.first, apposed.last))
        if lemma in KIN and apposed.last - apposed.first == 1:
            return Referent(words, "person", 0.4)
        return scene.named(words, scene.cast.character(words))
    before = sentence.name_at(sentence.tokens[token.index - 1]) if token.index else None
    if lemma in CLASSES and before is not None and before.last == token.index and before.kind != "person":
        character = scene.cast.character(sentence.words(before.first, before.last))
        if character is not None:
            return Referent(character.name, character.kind, 0.85, f"“{character.name}” is the {lemma}")
    return None


def _of_name(sentence: Sentence, token: Token) -> NameSpan | None:
    """The name behind "the town of", "the firm of": what it is called."""
    before = [t.lemma.lower() for t in sentence.children(token, "det", "amod", "compound", "nmod:poss")]
    of = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    if of is None or of.text.lower() != "of" or any(each != "the" for each in before):
        return None
    name = next((n for n in sentence.names if n.first in (token.index + 2, token.index + 3)), None)
    return name if name is not None and (name.kind == "place") <= (token.lemma.lower() not in FIRMS) else None


def _definite(scene: Scene, lemma: str, here: Here) -> Referent | None:
    kind, topic, is_a = KIND_NOUNS.get(lemma), here.topic, scene.is_a
    holders = is_a.get(lemma, [])
    what = f"“the {lemma}”"
    own = topic is not None and topic.text.lower().endswith(f" {lemma}")  # "the abbey" on the page of Tarn Abbey
    if kind is None and lemma not in THING_NOUNS and not holders:
        return Referent(topic.text, topic.kind, min(0.7, topic.sure), what) if topic is not None and own else None

    def fits(name: str) -> bool:
        return may_be(lemma, name, (noun for noun in sorted(is_a) if name in is_a[noun]))

    def called(seen: Seen) -> bool:
        if seen.referent.sure < SURE_ENOUGH or seen.referent.members:
            return False
        return seen.noun == lemma or seen.referent.text.lower().endswith(f" {lemma}")

    one_of_them = topic is not None and topic.text in holders
    seen = scene.memory.recent(here, called, reach=6, passages=3)
    if seen is not None and (seen.subject or not one_of_them):  # not "the film", told of beside the film it is about
        return again(seen, 0.75, what)
    if topic is not None and one_of_them:
        return Referent(topic.text, topic.kind, 0.8, f"{what}: “{topic.text}” is one")
    one = scene.memory.recent(here, lambda seen: seen.referent.text in holders, reach=8, passages=3)
    if one is not None:
        return Referent(one.referent.text, one.referent.kind, 0.75, f"{what}: “{one.referent.text}” is one")
    if topic is not None and kind == "organisation" and topic.kind == "other" and not is_a:
        return Referent(topic.text, topic.kind, min(0.5, topic.sure), f"{what}: {topic.why}")
    # The name finder takes firms for places, and for anything; where the text says what it is, that decides.
    unknown = kind == "organisation" and topic is not None and topic.kind in ("other", "place")
    unknown = unknown and topic is not None and any(topic.text in names for names in is_a.values())
    if topic is not None and (topic.kind == (kind or "other") or unknown) and fits(topic.text):
        told = kind != "place" or any(topic.text in names for names in is_a.values()) or of_name(lemma, topic.text)
        sure = 0.7 if told and kind else 0.6 if told else _sure_of_place(scene, lemma, topic.text)
        return Referent(topic.text, topic.kind, min(sure, topic.sure), f"{what}: {topic.why}")
    seen = (
        scene.memory.recent(here, lambda seen: seen.referent.kind == kind and fits(seen.referent.text), reach=2)
        if kind
        else None
    )
    return again(seen, 0.45 if kind == "place" else 0.6, what) if seen is not None else None


def _sure_of_place(scene: Scene, lemma: str, name: str) -> float:
    """How sure "the town" is the place that a text is about, where nobody said what sort of place that is."""
    main = scene.cast.main
    if main is None or main.name != name or says_no(lemma, name) or not stands_so(lemma, main.articled, main.told):
        return 0.45
    return 0.55


def _part(scene: Scene, sentence: Sentence, token: Token, here: Here, *, definite: bool) -> Referent | None:
    """ "the hull", "the hull of the ship", "the Titanic hull": a part of the thing that is named or spoken of."""
    word = part(token.lemma.lower(), plural=_plural(token))
    if not word:
        return None
    owner: Referent | None = None
    for child in sentence.children(token, "nmod", "compound", "amod", "nummod", "nmod:poss"):
        name = sentence.name_at(child)
        if name is not None and name.kind != "person" and owner is None:
            words = sentence.words(name.first, name.last)
            owner = scene.named(clean_name(words), scene.cast.character(words))
        else:
            return None  # "the forward hull" may be one of two
    topic = here.topic
    if owner is None and definite and topic is not None and topic.kind != "person":
        owner = Referent(topic.text, topic.kind, min(PART_OF, topic.sure), f"“the {token.lemma.lower()}”: {topic.why}")
    if owner is None or owner.kind == "person":
        return None
    return Referent(f"{owner.text}'s {word}", "other", min(owner.sure, 0.7), owner.why)


def of_kind(scene: Scene, sentence: Sentence, token: Token) -> Referent | None:
    """ "the blue whale's tongue", "blue whale milk", "the hunting of blue whales": what a kind in general has."""
    if (owned := scene.cast.generics.owned(sentence, token)) is not None:
        return _owned(*owned)
    before = sentence.tokens[token.index - 1] if token.index else token
    if before.head == token.head and before.relation == token.relation == "nsubj":  # "whale hunting was banned"
        kind = scene.cast.kind(sentence, before)
        return _owned(kind.name, [token]) if kind is not None else None
    for child in sentence.children(token, "nmod:poss", "nmod"):
        case = sentence.child(child, "case")
        if case is not None and case.lemma not in ("of", "'s") and case.text not in ("'", "’", "’s"):
            continue
        if (kind := scene.cast.kind(sentence, child)) is not None:
            inner = {each.index for each in sentence.subtree(child)}
            rest = [t for t in sentence.subtree(token, _LOOSE) if t.index <= token.index and t.index not in inner]
            return _owned(kind.name, rest) if all(t is token or t.pos in ("NOUN", "ADJ") for t in rest) else None
    return None


def _owned(kind: str, words: list[Token]) -> Referent:
    return Referent(f"{kind}'s {' '.join(t.text.lower() for t in words)}", "kind", 0.7, f"of {kind} in general")


def _described(scene: Scene, sentence: Sentence, token: Token, here: Here, resolve: Resolve) -> Referent:
    """A thing of its own: the noun phrase without articles, its possessor resolved ("its core" → "Mars's core")."""
    clausal = {t.index for t in sentence.children(token, "amod") if sentence.child(t, "nsubj") is not None}
    inside = {
        t.index for index in clausal for t in sentence.subtree(sentence.tokens[index])
    }  # "Version 3 introduced plugins"
    kept = [
        t for t in sentence.subtree(token, _LOOSE) if t.index not in inside and (not inside or t.index > max(inside))
    ]
    near = [t for t in kept if t is token or t.index < token.index or _of_chain(sentence, t, token)]
    possessors = {c.index for c in sentence.children(token, "nmod:poss", "det:poss")}
    # "the DCGAN paper" is one thing; "the London edition" or "the Martian crust" may be many.
    named = any(
        (name := sentence.name_at(c)) is not None and name.kind != "place" and c in near
        for c in sentence.children(token, "compound", "nmod", "flat")
    )
    # A common noun without a name: which one, only this document knows.
    many = KIND_NOUNS.get(token.lemma.lower()) == "person" or token.lemma.lower() in ROLES
    sure = 0.7 if (named or possessors) and not many else 0.4
    words: list[str] = []
    owners: list[int] = []
    why = ""
    for each in near:
        owner = _possessor(scene, sentence, each, here, resolve) if each.index in possessors else None
        if owner is not None:
            owners.append(len(words))
            words.append(owner.text)
            sure, why = min(sure, owner.sure), owner.why
        elif each.text.lower() in ("'s", "’s", "'", "’"):
            owners.extend([len(words) - 1] if words and each.head in possessors else [])
        else:
            words.append((part(token.lemma.lower(), plural=_plural(token)) if each is token else "") or each.text)
            sure = 0.3 if each.index in possessors and each.pos in ("PRON", "DET") else sure
    for index in owners[:1]:  # "the company's first product", but "the company's NV1 card" has its own name
        if words[index + 1 :] and all(word.isalpha() and word.islower() for word in words[index + 1 :]):
            words[index] += "'s"
    if not owners and _landmark(sentence, token, near):
        words[-1] = words[-1].capitalize()
        return Referent(" ".join(words), "other", 0.7, why)
    return Referent(" ".join(words), "other", sure, why)


def _landmark(sentence: Sentence, token: Token, near: list[Token]) -> bool:
    """True for "the Harrow bridge" and "Aldo fever": a name, and behind it the noun that says what bears it."""
    article = sentence.child(token, "det")
    before = [t for t in near if t.index < token.index]
    if token.lemma.lower() not in LANDMARKS or not near or near[-1] is not token:
        return False
    if article is None and (_plural(token) or not before or is_everyday(before[0].text)):
        return False
    if article is not None and article.text.lower() != "the":
        return False
    return bool(before) and all(t.pos == "PROPN" and t.text[:1].isupper() for t in before)


def _possessor(scene: Scene, sentence: Sentence, each: Token, here: Here, resolve: Resolve) -> Referent | None:
    """Who "its" and "the ship's" is; None where the words name it themselves."""
    if each.pos in ("PRON", "DET"):
        return pronoun(scene, sentence, each, here)
    alone = each.pos == "NOUN" and {child.relation for child in sentence.children(each)} <= {"det", "case"}
    found = resolve(sentence, each, here) if alone else None
    return found if found is not None and found.why and found.sure >= SURE_ENOUGH else None


def _plural(token: Token) -> bool:
    return token.features.get("Number") == "Plur"


def predicated(sentence: Sentence, token: Token) -> Token | None:
    """The subject that a noun is said of: "X is a company based in …", "X, a company based in …"."""
    if token.pos != "NOUN":
        return None
    if sentence.child(token, "cop") is not None:
        return sentence.child(token, "nsubj")
    governor = sentence.tokens[token.head]
    if token.relation == "appos" and sentence.name_at(governor) is not None:
        return governor
    return None


def _of_chain(sentence: Sentence, token: Token, head: Token) -> bool:
    """True where a token behind the head belongs to its name: only "of" phrases do."""
    while token is not head:
        case = sentence.child(token, "case")
        if token.relation == "nmod" and case is not None and case.lemma != "of":
            return False
        token = sentence.tokens[token.head]
    return True


def _entitled(sentence: Sentence, token: Token) -> str | None:
    """The title in quotation marks right behind a noun: "a paper titled “…”", "the novel “…”"."""
    rest = sentence.text[token.end : sentence.end]
    found = re.match(
        r"\s*,?\s*(?:titled|entitled|called|named|dubbed|known as)?\s*(?:[“\"]([^”\"]{3,150}?)[.,]?[”\"]|[‘']([^‘’'\"]{3,150}?)[.,]?[’'])(?!\w)",
        rest,
    )
    return (found[1] or found[2]) if found and token.lemma.lower() in THING_NOUNS else None
