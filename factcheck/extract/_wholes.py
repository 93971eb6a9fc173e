"""Parts of things: "its crust", "the core of Mars" and "the core", in a text about Mars, are asked about Mars, with the part as
scope. So what two texts say of one part meets."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.extract._amounts import Amount, Party, owner_of, preposition
from factcheck.extract._page import Page, Read
from factcheck.language import KIND_NOUNS, THING_NOUNS, Referent, Sentence, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import is_harmless, is_selecting, is_top, part

OWNED = 0.8  # "its core": at most so sure
DOUBTFUL = 0.5  # "the core", behind the name of something else
SYSTEMS = frozenset("system complex network chain range".split())  # nouns that add nothing to the name before them
ELSEWHERE = frozenset("other another each every any some no such similar".split())


@dataclass(slots=True)
class Held:
    """Whose a number is: the party, and the part of it where it is only a part's."""

    subject: Party
    scope: list[Qualifier] = field(default_factory=list)


def held(page: Page, amount: Amount, token: Token | None) -> Held | None:
    """Whom a phrase names; a part of something is held by the whole."""
    entry, sentence = amount.entry, amount.sentence
    if token is not None:
        token = _renamed(sentence, token)
        if (named := _system(page, entry, sentence, token)) is not None:
            return Held(named)
        if (found := _part(page, entry, sentence, token, amount.inside)) is not None:
            return found
    subject = owner_of(page, amount, token)
    if subject is None:
        return None
    if token is not None and subject[1] < DOUBTFUL and _the_one(sentence, token):
        subject = subject[0], DOUBTFUL  # "the reservoir" of what the text is about
    return Held(subject, _section_part(page, entry))


def _part(page: Page, entry: Read, sentence: Sentence, token: Token, inside: tuple[int, ...]) -> Held | None:
    if token.pos != "NOUN" or sentence.name_at(token) is not None:
        return None
    referent = page.referent(entry, sentence, token)
    said = referent.text.lower() if referent is not None else ""
    named = token.text.lower() not in said.split() and "'s " not in said  # "Mars's core" is its core
    if referent is not None and referent.sure >= 0.5 and named:
        return None  # "the ship" is the Titanic, not a part of it
    if any(sentence.name_at(child) is not None for child in sentence.children(token, "compound", "flat", "appos")):
        return None  # "NASA's Kestrel orbiter" has a name
    words = _modifiers(sentence, token, inside)
    if {word.lower() for word in words} & ELSEWHERE:
        return None
    known = next((p for p in (part(" ".join([*words, token.lemma])), part(token.lemma)) if p is not None), None)
    whole = _whole(page, entry, sentence, token, inside, known=known is not None)
    if whole is None:
        return None
    if is_top(token.lemma):
        beside = [
            t
            for t in sentence.children(token, "nmod", "obl")
            if preposition(sentence, t) in ("above", "near", "behind", "over")
        ]
        return None if beside else Held(whole)
    told = words if known is None else [word for word in words if is_selecting(word)]
    full = part(" ".join([*words, token.lemma])) or " ".join([*told, known or token.lemma.lower()])
    span = page.document.span_in(entry.passage, token.start, token.end)
    return Held(whole, [Qualifier("part", Mention(text=full, span=span, kind="text"))])


def _whole(
    page: Page, entry: Read, sentence: Sentence, token: Token, inside: tuple[int, ...], *, known: bool
) -> Party | None:
    """What the part belongs to: its possessor, what stands behind "of", or what the passage is about."""
    possessor = sentence.child(token, "nmod:poss", "det:poss")
    if possessor is not None:
        owner = page.subject(entry, sentence, possessor)
        return (owner[0], min(owner[1], OWNED)) if owner is not None else None
    of = next((t for t in sentence.children(token, "nmod") if preposition(sentence, t) == "of"), None)
    if of is not None and any(t.index in inside for t in sentence.subtree(of)):
        of = None  # "a core of 600 km radius"
    known = known or is_top(token.lemma)
    if of is not None:
        owner = page.subject(entry, sentence, of)
        definite = known or _definite(sentence, token)
        return (owner[0], min(owner[1], OWNED)) if owner is not None and owner[1] >= 0.5 and definite else None
    return of_topic(page, entry, sentence, token) if known else None


def of_topic(page: Page, entry: Read, sentence: Sentence, token: Token) -> Party | None:
    """What the passage is about, for a noun that says of whom it is by itself only: "the core", "surface temperatures"."""
    topic = entry.topic
    before = sentence.children(token, "amod", "compound")
    adjectives = [
        t for t in before if t.text[:1].isupper() and len(t.text) > 1 and t.index and t.pos in ("ADJ", "PROPN")
    ]
    if topic is None or any(t.text.lower()[:3] != topic.text.lower()[:3] for t in adjectives):
        return None  # "the Atlantic coast"
    others = [
        name
        for name in sentence.names
        if name.first < token.index and _name(page, sentence, name.first, name.last) not in ("", topic.text)
    ]
    sure = DOUBTFUL if others else topic.sure - 0.1
    return page.named(entry, topic, token.start, token.end), sure


def _system(page: Page, entry: Read, sentence: Sentence, token: Token) -> Party | None:
    """ "The vast Aldo Canyon system" is the Aldo Canyon."""
    if token.lemma.lower() not in SYSTEMS or token.pos != "NOUN":
        return None
    before = [t for t in sentence.subtree(token, ("acl", "appos")) if t.index < token.index]
    names = [name for t in before if (name := sentence.name_at(t)) is not None]
    character = page.cast.character(sentence.words(names[0].first, names[0].last)) if names else None
    if character is None or any(name != names[0] for name in names) or character.kind == "person":
        return None
    return page.named(entry, Referent(character.name, character.kind, 0.75), token.start, token.end), 0.75


def _the_one(sentence: Sentence, token: Token) -> bool:
    """Whether a phrase speaks of the one thing of its kind, by a noun alone: "the reservoir"."""
    if token.pos != "NOUN" or token.features.get("Number") == "Plur" or not _definite(sentence, token):
        return False
    lemma = token.lemma.lower()
    if KIND_NOUNS.get(lemma) is not None or lemma in THING_NOUNS:
        return False  # "the river", "the ship": whichever was spoken of last
    return not sentence.children(token, "amod", "compound", "nmod", "acl", "nummod", "appos", "conj")


def _section_part(page: Page, entry: Read) -> list[Qualifier]:
    """The part that a passage's head names: "Core: about 1,800 km in radius"."""
    named = part(entry.passage.label) if entry.passage.label else None
    if named is None:
        return []
    span = page.document.span_in(entry.passage, 0, max(1, entry.passage.value_start))
    return [Qualifier("part", Mention(text=named, span=span, kind="text", why="the passage is headed so"))]


def _renamed(sentence: Sentence, token: Token) -> Token:
    """What a phrase set behind another names again: "the Tarn is the longest river, a stream rising …" speaks of the Tarn."""
    while token.relation == "appos" and token.head != token.index and sentence.name_at(token) is None:
        token = sentence.tokens[token.head]
    return token


def _modifiers(sentence: Sentence, token: Token, inside: tuple[int, ...]) -> list[str]:
    """The words before a noun that say which one it is, without those that say nothing and the number itself."""
    found = []
    for child in sentence.children(token, "amod", "compound", "nmod"):
        plain = child.index < token.index and child.index not in inside and not sentence.children(child, "case")
        if plain and child.pos in ("ADJ", "NOUN", "VERB") and not (child.index and child.text[:1].isupper()):
            if (
                not is_harmless(child.lemma.lower())
                and child.dep != "nmod:poss"
                and not sentence.children(child, "obl")
            ):
                found.append(child.lemma.lower())
    return found


def _definite(sentence: Sentence, token: Token) -> bool:
    determiner = sentence.child(token, "det")
    return determiner is not None and determiner.lemma.lower() == "the"


def _name(page: Page, sentence: Sentence, first: int, last: int) -> str:
    character = page.cast.character(sentence.words(first, last))
    return character.name if character is not None else ""
