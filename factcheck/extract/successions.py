"""Who came after whom in an office: "X was succeeded by Y as dean", "Y took over from X", "when X retired, Y took over", "X's successor, Y"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._arguments import case_of
from factcheck.extract._holders import Party, parties
from factcheck.extract._page import Page, Read
from factcheck.extract._spans import spread_over
from factcheck.extract._when import dates_of, spread
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Modality, Qualifier

_SURE = 0.55
_AFTER = frozenset({"succeed", "replace"})  # also "follow … as"
_HANDING = frozenset({"hand over", "give way", "make way", "yield"})
_LEAVING = frozenset(
    {"retire", "resign", "die", "leave", "step down", "quit", "depart", "step aside", "stand down", "go"}
)
_SEATS = frozenset("chair helm reins post job baton office leadership command presidency place seat role".split())
_LATER, _EARLIER = frozenset({"successor", "replacement"}), frozenset({"predecessor"})


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for clause in found:
                if not clause.denied and clause.modality is Modality.ASSERTED:
                    pair = _pair(sentence, found, clause)
                    if pair is not None:
                        yield from _told(page, entry, sentence, clause, *pair)
            for token in sentence.tokens:
                if token.lemma.lower() in _LATER | _EARLIER and token.pos == "NOUN":
                    yield from _noun(page, entry, sentence, token)


def _pair(sentence: Sentence, found: list[Clause], clause: Clause) -> tuple[Token, Token] | None:
    """Who left and who came."""
    came, left = clause.subject, clause.object
    as_ = clause.oblique("as") is not None
    if clause.lemma in _AFTER and clause.passive and came is None:  # "was succeeded as dean of X by Y"
        below = sentence.subtree(clause.verb)
        came = next((t for t in below if case_of(sentence, t) == "by" and sentence.name_at(t) is not None), None)
    if clause.lemma in _AFTER or (clause.lemma == "follow" and as_):
        return (left, came) if came is not None and left is not None else None
    if clause.lemma in _HANDING and came is not None:
        to = clause.oblique("to", "for")
        return (came, to) if to is not None else None
    if came is None or clause.passive or not _takes_over(clause):
        return None
    gone = clause.oblique("from")
    if gone is None and clause.object is not None:  # "took the chair from X"
        gone = next((t for t in sentence.children(clause.object, "nmod") if case_of(sentence, t) == "from"), None)
    if gone is None and clause.lemma == "take over":
        leaving = next((c for c in found if c.governor is clause and c.lemma in _LEAVING), None)
        leaving = leaving or next((c for c in found if c.lemma in _LEAVING and c.verb.relation == "advcl"), None)
        gone = leaving.subject if leaving is not None else None
    return (gone, came) if gone is not None else None


def _takes_over(clause: Clause) -> bool:
    seat = clause.object is not None and clause.object.lemma.lower() in _SEATS
    return clause.lemma == "take over" or (clause.lemma in ("take", "inherit", "assume") and seat)


def _told(page: Page, entry: Read, sentence: Sentence, clause: Clause, left: Token, came: Token) -> Iterator[Claim]:
    role = clause.oblique("as")
    scope = [Qualifier("of", page.words(entry, role.start, role.end))] if role is not None else []
    moments = [q for reading in dates_of(entry, sentence, clause)[:1] for q in spread(page, entry, reading)]
    for old in _person(page, entry, sentence, left):
        for new in _person(page, entry, sentence, came):
            if old[0].text != new[0].text:
                yield from _both(page, entry, sentence, old, new, clause.verb, [*scope, *moments])


def _noun(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Iterator[Claim]:
    """ "His successor, Y", "Y, the successor of X"."""
    owner = sentence.child(noun, "nmod:poss")
    beside = next((t for t in sentence.children(noun, "appos", "flat") if sentence.name_at(t) is not None), None)
    above = sentence.tokens[noun.head]
    if beside is None and noun.relation == "appos" and sentence.name_at(above) is not None:
        beside = above
    if owner is None or beside is None:
        return
    for one in _person(page, entry, sentence, owner):
        for other in _person(page, entry, sentence, beside):
            if one[0].text != other[0].text:
                old, new = (one, other) if noun.lemma.lower() in _LATER else (other, one)
                yield from _both(page, entry, sentence, old, new, noun, [])


def _both(
    page: Page, entry: Read, sentence: Sentence, old: Party, new: Party, word: Token, qualifiers: list[Qualifier]
) -> Iterator[Claim]:
    for about, predicate, value in ((old, "succeeded_by", new), (new, "preceded_by", old)):
        claim = page.claim(
            entry, "successions", about, predicate, value[0], start=word.start, end=word.end, qualifiers=qualifiers,
            sure=min(_SURE, value[1]),
        )  # fmt: skip
        yield spread_over(page, entry, sentence, claim, old[0], new[0])


def _person(page: Page, entry: Read, sentence: Sentence, token: Token) -> list[Party]:
    """Persons by name; a pronoun only where the sentence names nobody else before it."""
    others = {sentence.words(n.first, n.last) for n in sentence.names if n.last <= token.index and n.kind == "person"}
    found = [each for each in parties(page, entry, sentence, token) if each[0].kind == "person" and each[1] >= 0.5]
    if token.pos == "PRON" or token.relation == "nmod:poss":
        found = [each for each in found if all(set(name.split()) & set(each[0].text.split()) for name in others)]
    return found
