"""What a role is in: "founder of Y", "Y's founder", "Y founder", "founder and head of Y"."""

from __future__ import annotations

from collections.abc import Container, Iterator

from factcheck.extract._holders import Party, parties, party_of, whose
from factcheck.extract._page import Page, Read
from factcheck.extract._parts_of import POINTED, of_topic
from factcheck.language import Sentence, Token


def complements(
    page: Page,
    entry: Read,
    sentence: Sentence,
    first: Token,
    last: Token,
    prepositions: tuple[str, ...],
    taken: Container[str],
    *,
    named_before: bool,
) -> Iterator[Party]:
    """What the role first..last is in, by one of the prepositions, or (`named_before`) by the owner or name before it."""
    for noun in (last, *_beside(sentence, last)):
        child = next((c for c in sentence.children(noun, "nmod", "obl") if _case(sentence, c) in prepositions), None)
        if child is not None:
            if noun is last or child.index > last.index:
                found = list(parties(page, entry, sentence, child))
                yield from found or _of_topic(page, entry, sentence, child)
            return
    if not named_before:
        return
    own = sentence.child(last, "nmod:poss")
    if own is not None and own.text.lower() == "whose":
        own = whose(sentence, own)
    kind = _kind_before(sentence, first, last)
    before = next((n for n in sentence.names if n.last == first.index and n.kind != "person"), None)
    token = own if own is not None else sentence.tokens[before.last - 1] if before is not None else kind
    if token is None or token.pos == "ADJ":  # "the American founder"
        return
    party = party_of(page, entry, sentence, token)
    main = page.references.main()
    if party is None and token is kind and main is not None and main.kind not in ("person", "place"):
        party = (
            page.named(entry, main, token.start, token.end),
            0.6,
        )  # "the mission commander" of the mission the text is about
    if party and party[0].text not in taken:
        yield party


def _of_topic(page: Page, entry: Read, sentence: Sentence, token: Token) -> Iterator[Party]:
    """ "The designer of the logo", in a text about one thing."""
    said = page.subject(entry, sentence, token)
    found = of_topic(page, sentence, token, said) if said is not None else None
    if found is not None and found[1] >= POINTED:
        yield found


def _kind_before(sentence: Sentence, first: Token, last: Token) -> Token | None:
    """The noun before a role that says what it is in: "the expedition leader"."""
    found = [t for t in sentence.children(last, "compound") if t.pos == "NOUN" and t.index < first.index]
    return found[-1] if found and sentence.name_at(found[-1]) is None else None


def _beside(sentence: Sentence, noun: Token) -> Iterator[Token]:
    """The nouns coordinated with one: what stands behind the last belongs to all ("founder and head of Y")."""
    yield from sentence.children(noun, "conj")
    if noun.relation == "conj":
        governor = sentence.tokens[noun.head]
        yield governor
        yield from (each for each in sentence.children(governor, "conj") if each is not noun)


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
