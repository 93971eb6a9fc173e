"""Who led something, said beside what was done: "sailed under the command of X", "organised under X's leadership"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import parties
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, spread
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim

_POSTS = {
    "command": "commander",
    "captaincy": "commander",
    "leadership": "leader",
    "direction": "leader",
    "supervision": "doctoral_advisor",
    "presidency": "",
}
_LEARNING = frozenset("earn receive complete obtain write finish defend submit do".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        for preposition, noun in clause.obliques:
            if preposition == "under" and noun.lemma.lower() in _POSTS:
                yield from _guided(page, entry, sentence, clause, noun)


def _guided(page: Page, entry: Read, sentence: Sentence, clause: Clause, noun: Token) -> Iterator[Claim]:
    predicate = _POSTS[noun.lemma.lower()]
    guide = sentence.child(noun, "nmod:poss") or sentence.child(noun, "nmod")
    learning = clause.lemma in _LEARNING
    if learning:
        predicate = "doctoral_advisor"
    elif predicate == "doctoral_advisor":
        return
    done = clause.subject if learning or clause.object is None else clause.object
    if guide is None or not predicate:
        return
    for about in parties(page, entry, sentence, done) if done is not None else ():
        for who in parties(page, entry, sentence, guide):
            fits = who[0].kind == "person" and (about[0].kind == "person") == learning
            if fits:
                dates = dates_of(entry, sentence, clause)[:1]
                yield page.claim(
                    entry, "guidance", about, predicate, who[0], start=min(done.start, noun.start) if done else noun.start,
                    end=max(guide.end, noun.end), sure=who[1], clause=clause,
                    qualifiers=[each for reading in dates for each in spread(page, entry, reading)],
                )  # fmt: skip
