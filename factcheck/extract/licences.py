"""Under which licence something is: "is MIT-licensed", "available under the MIT license", "is in the public domain"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.extract._terms import software
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary.terms import is_licence

# "MIT-licensed", "Apache 2.0 licensed"
_LICENSED = re.compile(r"\b([A-Z][\w.]*(?:[ -]\d(?:\.\d)?)?)[- ]licen[sc]ed\b")
_UNDER = re.compile(
    r"\bunder (?:an? |the )?(?:terms (?:of|and conditions of) the )?((?:[A-Z][\w.+]*[ -]?|\d[\d.]*[ -]?|of |the |v\d[\d.]* ?|version )+"
    r"(?:[Ll]icen[sc]e)?)"
)
_PUBLIC = re.compile(r"\b(?:in|into|to) the (public domain)\b", re.IGNORECASE)
_TWO = re.compile(r"\b(?:dual|either|both|or)\b", re.IGNORECASE)


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for pattern in (_LICENSED, _UNDER, _PUBLIC):
                    for match in pattern.finditer(entry.passage.text, sentence.start, sentence.end):
                        yield from _licence(page, entry, sentence, found, match)


def _licence(page: Page, entry: Read, sentence: Sentence, found: list[Clause], match: re.Match[str]) -> Iterator[Claim]:
    words = match[1].strip(" -")
    token = next((t for t in sentence.tokens if t.start <= match.start(1) < t.end), None)
    if token is None or not is_licence(words) or _TWO.search(sentence.text[: sentence.end - sentence.start]):
        return
    clause = _clause(sentence, found, token)
    holder = _holder(clause) if clause is not None else None
    about = page.subject(entry, sentence, holder) if holder is not None else None
    if about is None and holder is None:
        main = page.references.main()
        about = (page.named(entry, main, token.start, token.end), min(0.6, main.sure)) if main is not None else None
    if about is None or about[0].kind == "person":
        return
    start = match.start(1)
    value = page.words(entry, start, start + len(words))
    state = Qualifier("state", Mention(text="current", span=value.span, kind="text"))
    yield page.claim(
        entry, "licences", software(about), "copyright_license", value, start=sentence.start, end=sentence.end, clause=clause,
        qualifiers=[state] if clause is not None and clause.tense == "present" else [], sure=0.85,
    )  # fmt: skip


def _clause(sentence: Sentence, found: list[Clause], token: Token) -> Clause | None:
    """The clause that the words hang on."""
    heads = {c.verb.index: c for c in found} | {c.attribute.index: c for c in found if c.attribute is not None}
    for _ in range(len(sentence.tokens)):
        if token.index in heads:
            return heads[token.index]
        if token.head == token.index:
            return None
        token = sentence.tokens[token.head]
    return None


def _holder(clause: Clause) -> Token | None:
    return (clause.object or clause.subject) if clause.passive or clause.lemma in _PUTTING else clause.subject


_PUTTING = frozenset("release publish license place put make distribute offer provide".split())
