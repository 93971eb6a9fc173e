"""Citizens by their adjective: "an Austrian physicist", "the Swedish painter Ada Moss", "he is a Canadian"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import Party, clause_of, holders, personal
from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention
from factcheck.vocabulary import country_of

_PAPERS = frozenset({"citizenship", "nationality"})
_DESCENT = frozenset("native african asian latin afro anglo".split())  # "a Native American": no citizenship
_WORDS = frozenset(
    {":", "cyrillic", "language", "pronunciation", "spelling"}
)  # "(Russian: …)": how the name is written


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for first, last, country in _demonyms(sentence):
                    yield from _citizens(page, entry, sentence, found, first, last, country)


def _demonyms(sentence: Sentence) -> Iterator[tuple[Token, Token, str]]:
    """The adjectives of countries, as first and last token; not those that say where somebody was born or lives."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else None
        pair = country_of(f"{before.text} {token.text}") if before is not None else ""
        country = pair or country_of(token.text)
        if not country or (before is not None and before.text.lower() in _DESCENT) or not token.text[0].isupper():
            continue
        behind = tokens[index + 1 :]
        if behind and behind[0].text.lower() in _WORDS:
            continue
        hyphen = bool(behind) and behind[0].text in ("-", "–")
        if hyphen and len(behind) > 1 and not country_of(behind[1].text):
            continue
        yield (before if pair and before is not None else token), token, country


def _citizens(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], first: Token, last: Token, country: str
) -> Iterator[Claim]:
    noun = _noun(sentence, last)
    if noun is None:
        return
    value = Mention(
        text=country,
        span=page.document.span_in(entry.passage, first.start, last.end),
        kind="place",
        why=f"“{entry.passage.text[first.start : last.end]}” is of {country}",
    )
    clause = clause_of(sentence, found, noun)
    for holder in _people(page, entry, sentence, found, noun):
        yield page.claim(
            entry, "demonyms", holder, "country_of_citizenship", value,
            start=min(first.start, noun.start), end=max(last.end, noun.end), clause=clause,
        )  # fmt: skip


def _people(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Party]:
    if noun.lemma.lower() in _PAPERS:  # "his Turkish citizenship", "she holds Turkish citizenship"
        verb = next((c for c in found if c.object is noun and not c.passive), None)
        owner = sentence.child(noun, "nmod:poss") or (verb.subject if verb is not None else None)
        party = page.subject(entry, sentence, owner) if owner is not None else None
        if party is not None:
            yield party
        return
    for holder in holders(page, entry, sentence, found, noun, noun):
        if personal(holder, noun):
            yield holder


def _noun(sentence: Sentence, adjective: Token) -> Token | None:
    """The noun that the adjective says more of, or the word itself where it is a noun ("she is a Swede")."""
    token = adjective
    for _ in range(4):
        head = sentence.tokens[token.head]
        if token.relation not in ("amod", "compound", "nmod", "flat", "conj", "det") or head is token:
            break
        if token.relation == "nmod" and sentence.child(token, "case") is not None:
            return None
        if token.relation == "conj" and not country_of(head.text) and head.pos not in ("ADJ",):
            break
        token = head
        if token.pos in ("NOUN", "PROPN") and not country_of(token.text):
            return token
    return token if token.pos in ("NOUN", "PROPN", "ADJ") else None
