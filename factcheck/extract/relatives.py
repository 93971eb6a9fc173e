"""Relatives and subsidiaries: "his wife Ada", "Ada, daughter of Jon and Eva", "their children: Ada, Bo and Cy"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import PEOPLE, Party, anybody, clause_of, holders, parties, party_of, together
from factcheck.extract._page import Page, Read
from factcheck.extract._spans import spread_over
from factcheck.extract.clauses import fits_kind
from factcheck.language import Clause, NameSpan, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import Relative, predicates, relatives

_GROUPS = frozenset({"they", "their", "them", "our", "us", "its", "it", "whose"})
_STATES = {"former": "former", "ex-wife": "former", "ex-husband": "former", "future": "future", "late": "former"}
_HAVING = frozenset({"have", "survive", "leave", "raise", "bear", "welcome", "get"})


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for first, last, relative in _nouns(sentence):
                    yield from _related(page, entry, sentence, found, first, last, relative)


def _nouns(sentence: Sentence) -> Iterator[tuple[Token, Token, Relative]]:
    table = relatives()
    for index, token in enumerate(sentence.tokens):
        if token.pos not in ("NOUN", "PROPN"):
            continue
        before = sentence.tokens[index - 1] if index else token
        pair = table.get(f"{before.lemma} {token.lemma}".lower())
        if (found := pair or table.get(token.lemma.lower())) is not None:
            yield (before if pair else token), token, found


def _related(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], first: Token, last: Token, relative: Relative
) -> Iterator[Claim]:
    entry_kinds = predicates()[relative.predicate]
    states = _states(page, entry, sentence, first)
    said = clause_of(sentence, found, last) if sentence.child(last, "cop") is not None else None
    called = list(_called(page, entry, sentence, found, last))
    owners = list(_owners(page, entry, sentence, found, last, bool(called)))
    named = {name.span for name, _ in called}
    for owner in owners:
        for one in called:
            subject, value = (one, owner) if relative.turned else (owner, one)
            if subject[0].text == value[0].text or owner[0].span in named:
                continue
            if not _fits(subject, entry_kinds.predicate.subject_kinds) or not _fits(value, entry_kinds.value_kinds):
                continue
            claim = page.claim(
                entry, "relatives", subject, relative.predicate, value[0],
                start=first.start, end=last.end, clause=said, sure=value[1], qualifiers=states,
            )  # fmt: skip
            yield spread_over(page, entry, sentence, claim, subject[0], value[0])
            if relative.predicate == "spouse":  # who has a husband is married
                act = page.words(entry, last.start, last.end)
                phase = Qualifier("phase", Mention(text="past", span=act.span, kind="text"))
                yield page.claim(
                    entry, "relatives", subject, "deed:marry", Mention(text="marry", span=act.span, kind="text"),
                    start=first.start, end=last.end, clause=said, sure=value[1], qualifiers=[phase],
                )  # fmt: skip


def _fits(party: Party, kinds: tuple[str, ...]) -> bool:
    words = party[0].text.lower()
    if words in PEOPLE:
        return "person" in kinds
    return words in _GROUPS or fits_kind(party[0].kind, kinds)


def _called(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Party]:
    """Those whom the noun names: behind it ("his sons Bo and Cy"), or of whom it is said ("Bo, his son")."""
    names = list(_names_behind(sentence, noun))
    if names:
        for name in names:
            token = sentence.tokens[name.last - 1]
            party = anybody(page, entry, sentence, token)
            words = sentence.words(name.first, name.last)
            if party is not None:
                kind = "person" if party[0].kind != "organisation" or " " not in words else party[0].kind
                sure = min(party[1], 0.4) if " " not in words else party[1]
                yield Mention(text=party[0].text, span=party[0].span, kind=kind, why=party[0].why), sure
        return
    clause = next((c for c in found if c.attribute is not None and c.subject is noun), None)
    if clause is not None and clause.attribute is not None:  # "His first wife was the editor Ada Moss"
        yield from parties(page, entry, sentence, clause.attribute)
        return
    told = [p for p in holders(page, entry, sentence, found, noun, noun) if p[0].kind != "place"]
    yield from told
    if not told and noun.relation in ("appos", "parataxis", "conj"):  # "she was born in Harrow, the daughter of …"
        head = sentence.tokens[noun.head]
        verb = next((c for c in found if c.verb is head or head in [each for _, each in c.obliques]), None)
        who = (verb.object if verb.passive else verb.subject) if verb is not None else None
        yield from parties(page, entry, sentence, who) if who is not None else []


def _names_behind(sentence: Sentence, noun: Token) -> Iterator[NameSpan]:
    """The names right behind the noun (a comma, a colon or a dash may stand between) and those listed with them."""
    tokens = sentence.tokens
    place = noun.index + 1
    if place < len(tokens) and tokens[place].text in (",", ":", "–", "—", "-", "named", "called"):
        apposed = tokens[place].text != ","
        place += 1
    else:
        apposed = True
    place = _past_trade(sentence, place)
    name = next((n for n in sentence.names if n.first == place), None)
    if name is None or tokens[name.first].pos == "ADJ":
        return
    inside = tokens[name.first : name.last]
    hung = any(t.relation in ("appos", "flat") and t.head == noun.index for t in inside)
    if not apposed and not hung:
        end = tokens[name.last].text if name.last < len(tokens) else "."
        if end not in (",", ".", ";", ")") or any(t.relation == "nsubj" for t in inside):
            return  # "After meeting his wife, Ada left"
    yield name
    if noun.text.lower() == noun.lemma.lower():
        return  # one son: what follows is no list
    while name is not None and name.last < len(tokens):
        place = name.last
        if tokens[place].text == "(":  # "Ada (9) and Bo (6)"
            place = next((t.index + 1 for t in tokens[place:] if t.text == ")"), len(tokens))
        steps = 0
        while place < len(tokens) and tokens[place].text.lower() in (",", "and", "&", ";") and steps < 2:
            place, steps = place + 1, steps + 1
        name = next((n for n in sentence.names if n.first == place), None) if steps else None
        if name is not None:
            yield name


def _past_trade(sentence: Sentence, place: int) -> int:
    """Where the name begins, past what somebody is: "her husband, the painter Jon Moss"."""
    tokens = sentence.tokens
    if place >= len(tokens) or tokens[place].pos != "DET":
        return place
    end = next((t.index for t in tokens[place + 1 : place + 5] if t.pos not in ("NOUN", "ADJ")), place)
    return end if any(name.first == end for name in sentence.names) else place


def _owners(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token, named: bool
) -> Iterator[Party]:
    """Whose relative it is: "his", "Ada's", "of Jon and Eva", or who "had three children"."""
    head = sentence.tokens[noun.head]
    owner = sentence.child(noun, "nmod:poss", "det:poss")
    if owner is None and (noun.relation == "conj" or noun.index < head.index):
        owner = sentence.child(head, "nmod:poss")  # "his wife Ada and daughter Bo", "Bluefin's subsidiary Moss"
    if owner is not None and owner.text.lower() in ("his", "her") and noun.relation == "conj":
        near = sentence.name_at(head)
        owner = head if near is not None and near.kind == "person" and owner.head == noun.index else owner
    if owner is not None:
        party = party_of(page, entry, sentence, owner)
        yield from [party] if party is not None else []
        return
    of = next(
        (
            c
            for c in sentence.children(noun, "nmod", "obl")
            if (case := sentence.child(c, "case")) is not None and case.text.lower() in ("of", "to")
        ),
        None,
    )
    if of is not None:
        for each in together(sentence, of):
            if party := anybody(page, entry, sentence, each):
                yield party
        yield from _spouse_beside(page, entry, sentence, of)
        return
    governor = sentence.tokens[noun.head] if noun.relation == "conj" else noun
    verb = next((c for c in found if c.lemma in _HAVING and governor in (c.object, c.subject)), None)
    if verb is not None and named:
        surface = verb.object if governor is verb.subject else verb.subject
        if surface is not None and surface is not governor:
            yield from parties(page, entry, sentence, surface)


def _spouse_beside(page: Page, entry: Read, sentence: Sentence, token: Token) -> Iterator[Party]:
    """ "daughter of Jon Moss and his wife Eva": the wife is a parent too."""
    for other in sentence.children(token, "conj"):
        if (
            other.lemma.lower() in relatives()
            and other not in together(sentence, token)
            and (name := next(iter(_names_behind(sentence, other)), None)) is not None
            and (party := anybody(page, entry, sentence, sentence.tokens[name.first])) is not None
        ):
            yield party


def _states(page: Page, entry: Read, sentence: Sentence, noun: Token) -> list[Qualifier]:
    near = [noun, *sentence.tokens[max(0, noun.index - 2) : noun.index]]
    told = next((t for t in near if t.text.lower() in _STATES), None)
    if told is None:
        return []
    state = page.words(entry, told.start, told.end)
    return [Qualifier("state", Mention(text=_STATES[told.text.lower()], span=state.span, kind="text"))]
