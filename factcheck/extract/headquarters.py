"""Where an organisation sits, said by a noun: "its headquarters in X", "with head offices in X", "the X-based firm"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._holders import PEOPLE, Party, anybody, is_personal_noun, parties
from factcheck.extract._page import Page, Read
from factcheck.extract._places import SURE, around
from factcheck.extract._spans import spread_over
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention

_SEATS = frozenset({"headquarters", "headquarter", "hq"})
_MAIN, _OFFICES = frozenset({"main", "head", "corporate", "principal", "central"}), frozenset({"office"})
# The seat of the whole; "its Asian headquarters", "the regional headquarters" are those of a part.
_REGIONAL = frozenset("regional national local divisional district provincial".split())
_AT = frozenset({"in", "at", "near"})


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for token in sentence.tokens:
                    if _is_seat(sentence, token):
                        yield from _seat(page, entry, sentence, found, token)
                    elif token.text.lower() == "based" and token.index > 1:
                        yield from _based(page, entry, sentence, token)


def _is_seat(sentence: Sentence, token: Token) -> bool:
    narrower = sentence.children(token, "amod", "compound")
    if any(t.text[:1].isupper() or t.lemma.lower() in _REGIONAL for t in narrower if t.text.lower() not in _MAIN):
        return False
    if token.lemma.lower() in _SEATS or token.text.lower() in _SEATS:
        return True
    main = any(c.text.lower() in _MAIN for c in sentence.children(token, "amod", "compound"))
    return main and token.lemma.lower() in _OFFICES


def _seat(page: Page, entry: Read, sentence: Sentence, found: list[Clause], seat: Token) -> Iterator[Claim]:
    clause = next((c for c in found if (c.object if c.passive else c.subject) is seat or c.object is seat), None)
    if clause is not None and (clause.denied or (clause.tense == "" and clause.lemma not in ("be", "have", "locate"))):
        return
    places = _places(sentence, clause, seat)
    for owner in _owners(page, entry, sentence, clause, seat):
        if owner[0].kind in ("person", "place") or owner[0].text.lower() in PEOPLE:
            continue
        for place in places:
            yield from _claims(page, entry, sentence, owner, place, seat, clause)


def _places(sentence: Sentence, clause: Clause | None, seat: Token) -> list[Token]:
    """The places that the seat is in: said of the noun, or of the verb that has the seat for its subject."""
    hung = [(sentence.child(c, "case"), c) for c in sentence.children(seat, "nmod", "obl", "acl")]
    heads = [c for case, c in hung if case is not None and case.text.lower() in _AT]
    if clause is not None:
        heads += [head for preposition, head in clause.obliques if preposition in _AT]
        attribute = clause.attribute
        if attribute is not None and (case := sentence.child(attribute, "case")) and case.text.lower() in _AT:
            heads.append(attribute)
    return [head for head in heads if (name := sentence.name_at(head)) is not None and name.kind == "place"]


def _owners(page: Page, entry: Read, sentence: Sentence, clause: Clause | None, seat: Token) -> Iterator[Party]:
    owner = sentence.child(seat, "nmod:poss")
    if owner is None:
        cases = ((sentence.child(c, "case"), c) for c in sentence.children(seat, "nmod"))
        owner = next((c for case, c in cases if case is not None and case.text.lower() == "of"), None)
    if owner is not None and owner.pos == "PRON" and clause is not None and clause.object is seat:
        owner = clause.subject or owner  # "Bluefin has its headquarters in …"
    if owner is None:
        owner = _bearer(sentence, clause, seat)
    if owner is not None:
        yield from parties(page, entry, sentence, owner)


def _bearer(sentence: Sentence, clause: Clause | None, seat: Token) -> Token | None:
    """ "X is a firm with headquarters in …", "X has headquarters in …"."""
    if clause is not None and clause.object is seat and clause.lemma in ("have", "maintain", "move", "establish"):
        return clause.subject
    case = sentence.child(seat, "case")
    governor = sentence.tokens[seat.head]
    if seat.relation not in ("nmod", "obl") or case is None or case.text.lower() != "with":
        return None
    return sentence.child(governor, "nsubj", "nsubj:pass") or (governor if sentence.name_at(governor) else None)


def _based(page: Page, entry: Read, sentence: Sentence, based: Token) -> Iterator[Claim]:
    """ "The Harrow-based firm Bluefin", "Bluefin, a Harrow-based firm"."""
    tokens = sentence.tokens
    name = next((n for n in sentence.names if n.last == based.index - 1 and n.kind == "place"), None)
    noun = tokens[based.head]
    if tokens[based.index - 1].text not in ("-", "–") or name is None or noun.index <= based.index:
        return
    if tokens[name.first].pos == "ADJ":
        return
    party = anybody(page, entry, sentence, noun)
    if party is not None and party[0].kind == "person" and not is_personal_noun(noun):
        party = replace(party[0], kind="other"), party[1]  # "Dahl Brothers, the Harrow-based brewery"
    if party is not None and party[0].kind != "person" and party[0].text.lower() not in PEOPLE:
        yield from _claims(page, entry, sentence, party, tokens[name.last - 1], based, None)


def _claims(
    page: Page, entry: Read, sentence: Sentence, owner: Party, place: Token, word: Token, clause: Clause | None
) -> Iterator[Claim]:
    name = sentence.name_at(place)
    if name is None:
        return
    words = page.words(entry, sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end, "place")
    told: list[tuple[Mention, float]] = [
        (words, 0.85),
        *((each, SURE) for each in around(page, entry, sentence, place)),
    ]
    for value, sure in told:
        claim = page.claim(
            entry, "headquarters", owner, "headquarters_location", value,
            start=word.start, end=word.end, clause=clause, sure=sure,
        )  # fmt: skip
        yield spread_over(page, entry, sentence, claim, owner[0], value)
