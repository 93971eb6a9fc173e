"""Claims of priority: "X was the first crewed mission to the Moon", "X is the tallest building in Verania"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._page import PROSE, Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier

SOLE = frozenset({"first", "only", "sole", "last"})
# "the second tallest", "one of the first", "among the first", "the first known": not the first.
LIMITED = frozenset(
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth next one among known possibly perhaps probably "
    "arguably reportedly nearly almost world-first so-called".split(" ")
)
SHORTEST = 3  # words; "the first" and "the largest city" could be of anything
LONGEST = 16
_OUTSIDE = ("nsubj", "cop", "aux", "conj", "cc", "advcl", "parataxis", "punct", "appos", "advmod", "acl:relcl")
_BESIDE = frozenset("after behind since until before with despite following according".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for clause, holder, noun in _said(sentence, found):
                yield from _priority(page, entry, sentence, clause, holder, noun)


def _said(sentence: Sentence, found: list[Clause]) -> Iterator[tuple[Clause | None, Token, Token]]:
    """The clause, who is called something, and the noun for it: "X is the …", "X became the …", "X, the …", "the … is X"."""
    for clause in found:
        if clause.subject is None:
            continue
        if clause.attribute is not None:
            if sentence.name_at(clause.attribute) is not None and sentence.name_at(clause.subject) is None:
                yield clause, clause.attribute, clause.subject
            else:
                yield clause, clause.subject, clause.attribute
        elif clause.lemma == "become" and (what := sentence.child(clause.verb, "xcomp", "obj")) is not None:
            yield clause, clause.subject, what
    for token in sentence.tokens:
        head = sentence.tokens[token.head]
        if token.relation == "conj" and head.relation == "appos":
            head = sentence.tokens[head.head]  # "the Sava, a mighty river and the longest of all"
        elif token.relation != "appos":
            continue
        if sentence.name_at(head) is not None and sentence.name_at(token) is None:
            yield None, head, token


def _priority(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, holder: Token, noun: Token
) -> Iterable[Claim]:
    """What only one thing can be: the first, the only, the most."""
    before = _before(sentence, noun)
    first = [t for t in before if t.text.lower() in SOLE or t.features.get("Degree") == "Sup"]
    first = [t for t in first if t.pos in ("ADJ", "ADV", "NUM")]
    definite = any(t.lemma.lower() == "the" for t in sentence.children(noun)) or _owner(sentence, noun) is not None
    if noun.pos not in ("NOUN", "PROPN", "ADJ") or not first or not definite:
        return
    if any(token.text.lower() in LIMITED for token in before):
        return
    subject = page.subject(entry, sentence, holder)
    inside = {t.index for t in sentence.subtree(holder)} if holder.index > noun.index else set()
    words = [t for t in _phrase(sentence, noun) if t.lemma.lower() != "the" and t.index not in inside]
    if subject is None or not SHORTEST <= len(words) + (_owner(sentence, noun) is not None) <= LONGEST:
        return
    span = page.words(entry, words[0].start, words[-1].end)
    value = Mention(text=_worded(page, entry, sentence, noun, words), span=span.span, kind="text")
    # The largest of its day says nothing of the largest of today; the first stays the first.
    passing = clause is not None and clause.tense == "past" and not any(t.text.lower() in SOLE for t in before)
    tense = [Qualifier("phase", Mention(text="past", span=span.span, kind="text"))] if passing else []
    start, end = min(holder.start, words[0].start), max(holder.end, words[-1].end)
    yield page.claim(
        entry, "superlatives", subject, "superlative", value, start=start, end=end, clause=clause, sure=0.9, qualifiers=tense
    )  # fmt: skip


def _before(sentence: Sentence, noun: Token) -> list[Token]:
    own = [child for child in sentence.children(noun) if child.index < noun.index and child.relation != "nsubj"]
    return [*(token for child in own for token in sentence.subtree(child)), *([noun] if noun.pos == "ADJ" else [])]


def _phrase(sentence: Sentence, noun: Token) -> list[Token]:
    """The words of the title, without what is said beside it ("after the Volga") or before it ("At 1,770 miles")."""
    aside = {
        t.index
        for child in sentence.children(noun, "nmod", "obl")
        if _case(sentence, child) in _BESIDE or (child.dep != "nmod:poss" and child.index < noun.index)
        for t in sentence.subtree(child)
    }
    return [t for t in sentence.subtree(noun, _OUTSIDE) if t.index not in aside]


def _owner(sentence: Sentence, noun: Token) -> Token | None:
    own = sentence.child(noun, "nmod:poss")
    return own if own is not None and own.index < noun.index else None


def _worded(page: Page, entry: Read, sentence: Sentence, noun: Token, words: list[Token]) -> str:
    """The title in words, with the owner by name: "its longest tributary" is the "longest tributary of Danube"."""
    owner = _owner(sentence, noun)
    if owner is None:
        return " ".join(entry.passage.text[words[0].start : words[-1].end].split())
    referent = page.referent(entry, sentence, owner)
    named = referent.text if referent is not None and referent.sure >= 0.6 else owner.text
    owned = {t.index for t in sentence.subtree(owner)}
    rest = [t for t in words if t.index not in owned]
    return f"{entry.passage.text[rest[0].start : rest[-1].end]} of {named}" if rest else ""


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
