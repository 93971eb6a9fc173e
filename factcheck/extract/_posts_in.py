"""What a role is in: "founder of Y", "Y's founder", "Y founder", "founder and head of Y"."""

from __future__ import annotations

from collections.abc import Container, Iterator

from factcheck.extract._holders import Party, parties, party_of
from factcheck.extract._page import Page, Read
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
                yield from parties(page, entry, sentence, child)
            return
    if not named_before:
        return
    own = sentence.child(last, "nmod:poss")
    before = next((n for n in sentence.names if n.last == first.index and n.kind != "person"), None)
    token = own if own is not None else sentence.tokens[before.last - 1] if before is not None else None
    if token is None or token.pos == "ADJ":  # "the American founder"
        return
    if (party := party_of(page, entry, sentence, token)) and party[0].text not in taken:
        yield party


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
