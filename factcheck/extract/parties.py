"""Members of political parties: "a Conservative politician", "a member of the Harbour Party", "she joined the Harbour Party"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import Party, clause_of, holders, named_person, parties
from factcheck.extract._page import Page, Read
from factcheck.extract._spans import spread_over
from factcheck.extract._when import phase
from factcheck.language import Clause, Sentence, Token, clean_name
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import is_party, party_members, party_of_adjective, party_verbs

PREPOSITIONS = ("of", "for", "from", "with", "in", "representing")


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for token in sentence.tokens:
                    if token.lemma.lower() in party_members() or token.text.lower() in party_members():
                        yield from _member(page, entry, sentence, found, token)
                    elif token.pos in ("NOUN", "PROPN", "ADJ") and token.text[0].isupper():
                        yield from _adherent(page, entry, sentence, found, token)
                for clause in found:
                    yield from _deed(page, entry, sentence, clause)


def _member(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Claim]:
    """ "A Labour politician", "a politician for the Labour Party"."""
    told = _before(page, entry, sentence, noun)
    if told is None:
        told = next(_behind(page, entry, sentence, noun), None)
    if told is None:
        return
    for holder in holders(page, entry, sentence, found, noun, noun):
        if named_person(holder):
            yield _claim(page, entry, sentence, holder, told, noun, clause_of(sentence, found, noun))


def _behind(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Iterator[Mention]:
    """The parties behind the noun; what a politician is "of" or "for" is one, whatever its name."""
    for each in (noun, *sentence.children(noun, "conj")):
        for child in sentence.children(each, "nmod", "obl"):
            case = sentence.child(child, "case")
            if case is None or case.text.lower() not in PREPOSITIONS:
                continue
            for other in parties(page, entry, sentence, child):
                whose = each is noun and noun.lemma.lower() == "politician" and other[0].kind == "organisation"
                if is_party(other[0].text) or whose:
                    yield other[0]


def _adherent(page: Page, entry: Read, sentence: Sentence, found: list[Clause], token: Token) -> Iterator[Claim]:
    """ "She is a Democrat", "he stood as a Liberal": the party's adjective is the noun."""
    party = party_of_adjective(token.lemma) or party_of_adjective(token.text)
    if not party or sentence.child(token, "det") is None:
        return
    span = page.document.span_in(entry.passage, token.start, token.end)
    told = Mention(text=party, span=span, kind="organisation", why=f"“{token.text}” is of the {party}")
    for holder in holders(page, entry, sentence, found, token, token):
        if named_person(holder):
            yield _claim(page, entry, sentence, holder, told, token, clause_of(sentence, found, token))


def _deed(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "She joined the Harbour Party", "he was elected for the Harbour Party"."""
    prepositions = party_verbs().get(clause.lemma)
    if prepositions is None:
        return
    surface = clause.object if clause.passive else clause.subject
    heads = [head for preposition, head in clause.obliques if preposition in prepositions]
    for _, head in clause.obliques:  # "elected to the council for the Harbour Party"
        cases = ((t, sentence.child(t, "case")) for t in sentence.children(head, "nmod"))
        heads += [t for t, case in cases if case is not None and case.text.lower() in prepositions]
    if "" in prepositions and clause.object is not None and not clause.passive:
        heads.append(clause.object)
    for head in heads:
        for other in parties(page, entry, sentence, head):
            if not is_party(other[0].text) or surface is None:
                continue
            for holder in parties(page, entry, sentence, surface):
                if named_person(holder):
                    state = phase(clause) == "end_time"
                    yield _claim(page, entry, sentence, holder, other[0], clause.verb, clause, former=state)


def _before(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Mention | None:
    """The party right before the noun: its name ("a Harbour Party politician") or its adjective."""
    name = next((n for n in sentence.names if n.last == noun.index), None)
    if name is not None and is_party(clean_name(sentence.words(name.first, name.last))):
        return _mention(page, entry, sentence, name.first, name.last, "")
    for length in (2, 1):
        first = noun.index - length
        if first < 0:
            continue
        words = sentence.words(first, noun.index)
        if words[0].isupper() and (party := party_of_adjective(words)):
            return _mention(page, entry, sentence, first, noun.index, party)
    return None


def _mention(page: Page, entry: Read, sentence: Sentence, first: int, last: int, party: str) -> Mention:
    words = clean_name(sentence.words(first, last))
    span = page.document.span_in(entry.passage, sentence.tokens[first].start, sentence.tokens[last - 1].end)
    why = f"“{words}” is of the {party}" if party else ""
    return Mention(text=party or words, span=span, kind="organisation", why=why)


def _claim(
    page: Page,
    entry: Read,
    sentence: Sentence,
    holder: Party,
    party: Mention,
    word: Token,
    clause: Clause | None,
    *,
    former: bool = False,
) -> Claim:
    tokens = sentence.tokens[max(0, word.index - 4) : word.index]
    former = former or any(t.text.lower() in ("former", "ex", "once") for t in tokens)
    state = [Qualifier("state", Mention(text="former", span=party.span, kind="text"))] if former else []
    claim = page.claim(
        entry, "parties", holder, "member_of_political_party", party,
        start=word.start, end=word.end, clause=clause, qualifiers=state,
    )  # fmt: skip
    return spread_over(page, entry, sentence, claim, holder[0], party)
