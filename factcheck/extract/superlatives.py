"""Claims of priority: "X was the first crewed mission to the Moon", "X is the tallest building in Verania"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._page import PROSE, Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim

SOLE = frozenset({"first", "only", "sole", "last"})
# "the second tallest", "one of the first", "among the first", "the first known": not the first.
LIMITED = frozenset(
    "second third fourth fifth sixth seventh eighth ninth tenth next one among known possibly perhaps probably arguably "
    "reportedly nearly almost world-first".split(" ")
)
SHORTEST = 3  # words; "the first" and "the largest city" could be of anything
LONGEST = 16


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for clause in found:
                if clause.attribute is not None and clause.subject is not None:
                    yield from _priority(page, entry, sentence, clause, clause.attribute)


def _priority(page: Page, entry: Read, sentence: Sentence, clause: Clause, noun: Token) -> Iterable[Claim]:
    if noun.pos not in ("NOUN", "PROPN") or not _is_one_of_a_kind(sentence, noun):
        return
    subject = page.subject(entry, sentence, clause.subject)
    kept = sentence.subtree(
        noun, ("nsubj", "cop", "aux", "conj", "cc", "advcl", "parataxis", "punct", "appos", "advmod")
    )
    words = [token for token in kept if token.lemma.lower() != "the"]
    if subject is None or not SHORTEST <= len(words) <= LONGEST:
        return
    value = page.words(entry, words[0].start, words[-1].end)
    start = min(clause.subject.start if clause.subject else words[0].start, words[0].start)
    yield page.claim(
        entry, "superlatives", subject, "superlative", value, start=start, end=words[-1].end, clause=clause, sure=0.9
    )


def _is_one_of_a_kind(sentence: Sentence, noun: Token) -> bool:
    """True for "the first …", "the only …", "the tallest …", with the article and nothing that takes it back."""
    own = sentence.children(noun)
    if not any(child.lemma.lower() == "the" for child in own):
        return False
    before = [token for child in own if child.index < noun.index for token in sentence.subtree(child)]
    if any(token.text.lower() in LIMITED for token in before):
        return False
    return any(
        token.text.lower() in SOLE or token.features.get("Degree") == "Sup"
        for token in before
        if token.pos in ("ADJ", "ADV", "NUM")
    )
