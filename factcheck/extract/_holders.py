"""Of whom a noun is said: "X is a painter", "X, a painter and poet", "the painter X", "X worked as a painter"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.language import KIND_NOUNS, PERSON_NOUNS, THING_NOUNS, Clause, Referent, Sentence, Token
from factcheck.model import Mention

Party = tuple[Mention, float]  # who, and how sure that is

NAMING = frozenset("appoint name hire elect choose nominate".split())
BECOMING = frozenset("become remain name appoint elect make".split())
PEOPLE = frozenset("i he she who me him her my his we you myself himself herself".split())
_DOERS = ("ist", "ian", "yer", "cher", "man", "woman", "logist", "ographer", "ess")
_TITLES = frozenset(
    "president chairman chairwoman chairperson chair officer minister chancellor professor director manager secretary founder "
    "co-founder ceo cto cfo coo vice head emeritus partner member fellow dean scientist baron lord "
    "sir king queen prince princess duke governor senator mayor captain general dr. mr. mrs. ms. author".split()
)
_LINKED = 5  # so many nouns in a row may be said of one person


def holders(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], first: Token, last: Token
) -> Iterable[Party]:
    """Who is called the noun first..last: the person named right after it, the noun it stands in apposition to, the copula's
    subject, the subject of "served as", whoever holds the noun that it is coordinated with, or the name that heads the passage."""
    after = next((n for n in sentence.names if n.first == last.index + 1 and n.kind == "person"), None)
    if after is not None:
        for token in together(sentence, sentence.tokens[after.last - 1]):
            if party := party_of(page, entry, sentence, token):
                yield party
        return
    noun = last
    for _ in range(_LINKED):
        clause = next((c for c in found if c.verb.index == noun.index or c.attribute is noun), None)
        told = list(_told(page, entry, sentence, found, noun, clause))
        if told or noun.relation != "conj" or sentence.tokens[noun.head].index == noun.index:
            yield from told
            break
        noun = sentence.tokens[noun.head]
    else:
        return
    if not told:
        yield from _labelled(page, entry, sentence, last)


def personal(party: Party, noun: Token) -> bool:
    """True for a person: by name, by pronoun, or by the noun that is said of it."""
    words = party[0].text.lower()
    if party[0].kind == "person" or words in PEOPLE:
        return True
    lemma = noun.lemma.lower()
    told = KIND_NOUNS.get(lemma) == "person" or lemma in PERSON_NOUNS or lemma.endswith(_DOERS)
    return (
        told and party[0].kind == "other" and KIND_NOUNS.get(lemma, "person") == "person" and lemma not in THING_NOUNS
    )


def clause_of(sentence: Sentence, found: list[Clause], noun: Token) -> Clause | None:
    """The clause that says the noun of somebody: with its copula, or with "as" or "become" before it."""
    for _ in range(_LINKED):
        if (clause := next((c for c in found if c.verb.index == noun.index or c.attribute is noun), None)) is not None:
            return clause
        if noun.relation in ("xcomp", "obj", "obl", "advcl"):
            return next((c for c in found if c.verb.index == noun.head), None)
        if noun.relation != "conj":
            return None
        noun = sentence.tokens[noun.head]
    return None


def together(sentence: Sentence, token: Token | None) -> list[Token]:
    """The token and what is coordinated with it."""
    if token is None:
        return []
    name = sentence.name_at(token)
    heads = sentence.tokens[name.first : name.last] if name else [token]
    found = [token]
    for head in heads:  # the parser may hang the rest of a list on any word of the first name
        for other in sentence.children(head, "conj"):
            inside = sentence.name_at(other)
            if other.pos in ("PROPN", "NOUN", "PRON", "X") and (name is None or inside != name):
                found.append(other)
    return found


def parties(page: Page, entry: Read, sentence: Sentence, token: Token) -> Iterator[Party]:
    """What a token and its coordinates stand for."""
    for each in together(sentence, token):
        group = page.referent(entry, sentence, each)
        if group is not None and group.members:
            yield from (party for party in page.parties(entry, sentence, [each]) if party[1] >= 0.5)
        elif party := party_of(page, entry, sentence, each):
            yield party


def party_of(page: Page, entry: Read, sentence: Sentence, token: Token) -> Party | None:
    """What a token stands for, where that can be told."""
    found = page.subject(entry, sentence, token)
    if found is not None and found[0].text.lower() in _TITLES:
        return None  # "the Chancellor": nobody by name
    if found is not None:
        return found if found[1] >= 0.5 or token.pos == "PRON" else None
    name = sentence.name_at(token)
    if name is None:
        return None
    words = sentence.words(name.first, name.last)
    character = page.cast.character(words)
    text, kind = (character.name, character.kind) if character else (words, name.kind)
    span = (sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end)
    return page.named(entry, Referent(text, kind, 0.9), *span), 0.9


def _told(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token, clause: Clause | None
) -> Iterator[Party]:
    if clause is not None and clause.attribute is noun and clause.subject is not None:
        yield from parties(page, entry, sentence, clause.subject)
        return
    governor = sentence.tokens[noun.head]
    if noun.relation == "appos":
        yield from parties(page, entry, sentence, governor)
        return
    case = sentence.child(noun, "case")
    verb = next((c for c in found if c.verb.index == noun.head), None)
    if verb is None:
        return
    if case is not None and case.text.lower() == "as":
        surface = verb.object if verb.passive or verb.lemma in NAMING else verb.subject
        if surface is not None:
            yield from parties(page, entry, sentence, surface)
    elif noun.relation in ("xcomp", "obj") and verb.lemma in BECOMING and case is None:
        surface = verb.object if verb.passive else verb.subject
        if surface is not None and surface.index != noun.index:
            yield from parties(page, entry, sentence, surface)


def _labelled(page: Page, entry: Read, sentence: Sentence, last: Token) -> Iterator[Party]:
    label = page.cast.in_words(entry.passage.label) if entry.passage.label else None
    governor = sentence.tokens[last.head]
    if label is None or label.kind != "person" or not (last.head == last.index or governor.head == governor.index):
        return
    why = f"the passage is headed “{entry.passage.label}”"
    who = Referent(label.name, label.kind, 0.85, why)
    yield page.named(entry, who, 0, max(1, entry.passage.value_start or 1)), 0.85
