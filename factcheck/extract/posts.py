"""Where somebody works or belongs, by the post: "a lecturer at X", "X's treasurer", "X engineer Ada Moss"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._holders import Party, clause_of, holders, named_person, parties, party_of
from factcheck.extract._page import Page, Read
from factcheck.extract._spans import spread_over
from factcheck.extract._when import dates_of, spread
from factcheck.extract.roles import DEPUTIES
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import is_party, posts

_WORK = ("at", "with", "for", "in")  # "of" says no more than that somebody belongs there
_UNSURE = 0.55
# Posts that one person at a time holds.
_SINGLE = frozenset(
    "director principal headmaster headmistress rector dean conductor treasurer abbot abbess prior curator librarian superintendent "
    "chancellor coach manager editor bishop archbishop commissioner choirmaster cantor provost warden postmaster stationmaster".split()
)
_FORMER = frozenset("former ex then onetime late erstwhile past".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for token in sentence.tokens:
                    if token.lemma.lower() in posts() and token.pos in ("NOUN", "PROPN"):
                        yield from _post(page, entry, sentence, found, token)


def _post(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Claim]:
    places = list(_places(page, entry, sentence, noun))
    if not places:
        return
    clause = clause_of(sentence, found, noun)
    if clause is not None and clause.denied:
        return  # not its director, but perhaps its secretary
    first = _first(sentence, noun)
    words = sentence.words(first.index, noun.index + 1)
    role = Mention(text=words.lower(), span=page.document.span_in(entry.passage, first.start, noun.end), kind="text")
    qualifiers = [Qualifier("role", role)]
    if any(t.text.lower() in _FORMER for t in sentence.tokens[max(0, first.index - 2) : noun.index]):
        qualifiers.append(Qualifier("state", Mention(text="former", span=role.span, kind="text")))
    for holder in holders(page, entry, sentence, found, noun, noun):
        if not named_person(holder):
            continue
        for place, predicate in places:
            if place[0].text == holder[0].text:
                continue
            claim = page.claim(
                entry, "posts", holder, predicate, place[0],
                start=first.start, end=noun.end, clause=clause, qualifiers=qualifiers, sure=place[1],
            )  # fmt: skip
            yield spread_over(page, entry, sentence, claim, holder[0], place[0])
            if noun.lemma.lower() in _SINGLE and holder[0].kind == "person" and not _deputy(sentence, first, noun):
                single = page.claim(
                    entry, "posts", place, f"post:{noun.lemma.lower()}", holder[0],
                    start=first.start, end=noun.end, clause=clause, qualifiers=_terms(page, entry, sentence, clause, qualifiers, words),
                    sure=min(_UNSURE, place[1]),
                )  # fmt: skip
                yield spread_over(page, entry, sentence, single, holder[0], place[0])


def _deputy(sentence: Sentence, first: Token, noun: Token) -> bool:
    before = sentence.tokens[max(0, first.index - 1) : noun.index]
    return bool(DEPUTIES & {t.text.lower() for t in before}) or noun.features.get("Number") == "Plur"


def _terms(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, told: list[Qualifier], words: str
) -> list[Qualifier]:
    """When somebody held a post, and which of several it is ("art director", "first director")."""
    found = [q for q in told if q.name != "role"]
    if " " in words.strip():
        found.append(Qualifier("which", replace(told[0].mention, text=words.lower().strip())))
    dates = dates_of(entry, sentence, clause)[:1] if clause is not None else []
    return [*found, *(each for reading in dates for each in spread(page, entry, reading))]


def _places(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Iterator[tuple[Party, str]]:
    """The organisations that the post is in, each with what is said of it."""
    hung = False
    for each in (noun, *_later(sentence, noun)):
        for child in sentence.children(each, "nmod", "obl"):
            case = sentence.child(child, "case")
            preposition = case.text.lower() if case is not None else ""
            if preposition != "of" and preposition not in _WORK:
                continue
            for party in parties(page, entry, sentence, child):
                if _organisation(party):
                    hung = True
                    yield party, "employer" if preposition in _WORK else "affiliation"
        if hung:
            return
    owner = sentence.child(noun, "nmod:poss")
    first = _first(sentence, noun)
    before = next((n for n in sentence.names if n.last in (first.index, noun.index)), None)
    token = owner if owner is not None else sentence.tokens[before.last - 1] if before is not None else None
    near = party_of(page, entry, sentence, token) if token is not None and token.pos != "ADJ" else None
    if near is not None and _organisation(near):
        yield near, "affiliation"


def _later(sentence: Sentence, noun: Token) -> Iterator[Token]:
    """The posts named after this one in one breath, which have the place for both ("head and founder of X")."""
    linked = sentence.children(noun, "conj")
    if noun.relation == "conj":
        linked += sentence.children(sentence.tokens[noun.head], "conj")
    yield from (each for each in linked if each.index > noun.index and each.lemma.lower() in posts())


def _organisation(party: Party) -> bool:
    return party[0].kind == "organisation" and not is_party(party[0].text)


def _first(sentence: Sentence, noun: Token) -> Token:
    """Where the words of the post begin: "vice president", "assistant professor"."""
    index = noun.index
    while index > 0:
        before = sentence.tokens[index - 1]
        name = sentence.name_at(before)
        if before.relation not in ("amod", "compound") or (name is not None and name.kind != "other"):
            break
        index -= 1
    return sentence.tokens[index]
