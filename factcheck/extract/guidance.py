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
_TITLES = frozenset(
    "captain capt commander cdr colonel col general gen major admiral adm commodore lieutenant lt".split()
)
_LEARNING = frozenset("earn receive complete obtain write finish defend submit do".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        for preposition, noun in clause.obliques:
            if preposition == "under" and noun.lemma.lower() in _POSTS:
                yield from _guided(page, entry, sentence, clause, noun)
    for entry in page.reads:
        if entry.prose:
            for sentence in entry.sentences:
                yield from _under_title(page, entry, sentence)


def _guided(page: Page, entry: Read, sentence: Sentence, clause: Clause, noun: Token) -> Iterator[Claim]:
    predicate = _POSTS[noun.lemma.lower()]
    guide = sentence.child(noun, "nmod:poss") or sentence.child(noun, "nmod")
    learning = clause.lemma in _LEARNING
    if learning:
        predicate = "doctoral_advisor"
    elif predicate == "doctoral_advisor":
        return
    doer = page.subject(entry, sentence, clause.subject) if clause.subject is not None else None
    thing = doer is not None and doer[0].kind != "person" and not clause.passive  # the expedition, not what it did
    done = clause.subject if learning or clause.object is None or thing else clause.object
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


def _under_title(page: Page, entry: Read, sentence: Sentence) -> Iterator[Claim]:
    """ "The Kestrel, under Captain Jonas Rook, sailed …": whoever's title says so commands what stands before."""
    for name in sentence.names:
        first = sentence.tokens[name.first]
        title = first if first.text.lower().rstrip(".") in _TITLES else sentence.tokens[max(name.first - 1, 0)]
        before = title.index - 1
        if name.kind != "person" or title.text.lower().rstrip(".") not in _TITLES or before < 1:
            continue
        if sentence.tokens[before].text.lower() != "under":
            continue
        before -= 1
        while before > 0 and sentence.tokens[before].text in (",", "(", "-", "–"):
            before -= 1
        thing = next((n for n in sentence.names if n.last - 1 == before and n.kind != "person"), None)
        about = page.subject(entry, sentence, sentence.tokens[before]) if thing is not None else None
        if about is not None and about[0].kind != "person":
            for who in parties(page, entry, sentence, sentence.tokens[name.last - 1]):
                yield page.claim(
                    entry, "guidance", about, "commander", who[0],
                    start=sentence.tokens[before].start, end=sentence.tokens[name.last - 1].end, sure=min(0.8, who[1]),
                )  # fmt: skip
