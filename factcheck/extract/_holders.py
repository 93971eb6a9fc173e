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
_THINGS = frozenset("it they this these those that which its their them".split())
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
    beside = next((t for t in sentence.children(last, "appos") if _is_person(sentence, t)), None) or _set_off(
        sentence, last
    )
    if beside is not None and last.relation not in ("root", "appos"):  # "her master, Jonas Rook, was honoured"
        yield from parties(page, entry, sentence, beside)
        return
    said = _is_said_to_be(sentence, found, last)
    if said is not None:  # "the founder of Bluefin was Jonas Rook"
        yield from parties(page, entry, sentence, said)
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


def whose(sentence: Sentence, pronoun: Token) -> Token | None:
    """Whom "whose" points back to: the noun right before it, or what that noun is said of ("X is a land whose capital is Y")."""
    before = pronoun.index - 1
    while before > 0 and sentence.tokens[before].pos in ("PUNCT", "ADP", "CCONJ"):
        before -= 1
    noun = sentence.tokens[before] if before >= 0 else None
    if noun is None or noun.pos not in ("NOUN", "PROPN", "X"):
        return None
    for _ in range(_LINKED):
        name = sentence.name_at(noun)
        head = sentence.tokens[name.last - 1] if name is not None else noun
        if sentence.child(head, "cop") is not None:
            return sentence.child(head, "nsubj") or head
        governor = sentence.tokens[noun.head]
        if name is not None or noun.relation not in ("appos", "nmod", "conj") or governor is noun:
            return noun
        noun = governor
    return noun


def is_personal_noun(token: Token) -> bool:
    """True for a noun that only people are called by, be it written as a name ("President")."""
    lemma = token.lemma.lower()
    return lemma in PERSON_NOUNS or lemma in _TITLES or KIND_NOUNS.get(lemma) == "person"


def _is_said_to_be(sentence: Sentence, found: list[Clause], noun: Token) -> Token | None:
    """The name that the noun, as a subject, is said to be."""
    told = next((c.attribute for c in found if c.subject is noun and c.attribute is not None), None)
    if (
        told is not None and sentence.name_at(told) is None
    ):  # "her master was Captain Jonas Rook", "… the botanist Ada Moss"
        told = next(
            (sentence.tokens[n.first] for n in sentence.names if n.first == told.index + 1 and n.kind == "person"), told
        )
    return told if told is not None and sentence.name_at(told) is not None else None


def _is_person(sentence: Sentence, token: Token) -> bool:
    name = sentence.name_at(token)
    return name is not None and name.kind == "person"


def _set_off(sentence: Sentence, noun: Token) -> Token | None:
    """The person named between commas right behind a noun, whatever the parse: "its skipper, Jonas Rook, went ashore"."""
    tokens = sentence.tokens
    if noun.index + 2 >= len(tokens) or tokens[noun.index + 1].text != "," or noun.relation == "conj":
        return None
    name = next((n for n in sentence.names if n.first == noun.index + 2 and n.kind == "person"), None)
    closed = name is not None and (name.last >= len(tokens) or tokens[name.last].text in (",", ".", ";", ")"))
    if name is None or not closed or any(t.text in ("and", "or") for t in tokens[name.last : name.last + 2]):
        return None
    return tokens[name.first]


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


def named_person(party: Party) -> bool:
    """True for what can be a person where the words say that it is one."""
    words = party[0].text.lower()
    return party[0].kind == "person" or words in PEOPLE or (party[0].kind == "other" and words not in _THINGS)


def clause_of(sentence: Sentence, found: list[Clause], noun: Token) -> Clause | None:
    """The clause that says the noun of somebody: with its copula, or with "as" or "become" before it."""
    for _ in range(_LINKED):
        if (clause := next((c for c in found if c.verb.index == noun.index or c.attribute is noun), None)) is not None:
            return clause
        if _is_said_to_be(sentence, found, noun) is not None:
            return next(c for c in found if c.subject is noun)
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
            said = sentence.child(other, "nsubj", "cop") is not None  # "is the Aldo; the largest is the Tarn"
            if other.pos in ("PROPN", "NOUN", "PRON", "X") and (name is None or inside != name) and not said:
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


def anybody(page: Page, entry: Read, sentence: Sentence, token: Token) -> Party | None:
    """What a token stands for, however unsure: a first name behind a word for a relative is listed, not compared."""
    if sentence.name_at(token) is not None and token.text.lower() not in _TITLES:
        found = page.subject(entry, sentence, token)
        if found is not None:
            return found
    return party_of(page, entry, sentence, token)


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
    surface = verb.object if verb.passive else verb.subject
    second = next((t for t in sentence.children(verb.verb, "nsubj") if t.index > noun.index), None)
    if noun.relation == "nsubj" and second is not None and sentence.name_at(second) is not None:
        yield from parties(page, entry, sentence, second)  # "A member of the club, Ada Moss …"
        return
    fronted = case is None and noun.relation not in ("nsubj", "obj", "csubj", "conj") and noun.index < verb.verb.index
    if fronted and surface is not None and noun.index < surface.index:  # "A native of Harrow, she …"
        yield from parties(page, entry, sentence, surface)
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
