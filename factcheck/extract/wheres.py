"""Where something came about or ended that does so only once: "the treaty was signed in X", "written at Y", "sank off Z"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._arguments import case_of
from factcheck.extract._holders import party_of
from factcheck.extract._page import Page, Read
from factcheck.extract._parts_of import definite, of_topic
from factcheck.extract._spans import spread_over
from factcheck.extract._when import dates_of, spread
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.demonyms import country_of
from factcheck.vocabulary.doers import happens_once
from factcheck.vocabulary.frames import event_of

_IN = frozenset({"in", "at", "near", "off", "outside"})
_SURE = 0.55
_MADE = dict.fromkeys(("write", "compose", "draft"), "write")  # a quartet is written or composed


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        event = event_of(_first(sentence, clause)) or event_of(clause.lemma)
        known = any(p.value in _IN and "place" in p.kinds for _, p in by_verb().get(clause.lemma, []))
        if event is not None and not known and not clause.denied and happens_once(event.id):
            yield from _placed(page, entry, sentence, clause, event.id)


def _first(sentence: Sentence, clause: Clause) -> str:
    """ "Was first performed", "had its premiere": what happens for the first time is an event of its own."""
    if clause.lemma in ("have", "receive", "get") and clause.object is not None:
        return clause.object.lemma.lower()
    first = any(t.text.lower() == "first" for t in sentence.children(clause.verb, "advmod"))
    return f"first {clause.lemma}" if first else clause.lemma


def _placed(page: Page, entry: Read, sentence: Sentence, clause: Clause, event: str) -> Iterator[Claim]:
    held = clause.lemma in ("have", "receive", "get")  # "had its premiere in"
    thing = clause.subject if held else clause.object or clause.subject
    heads = [head for preposition, head in clause.obliques if preposition in _IN]
    for preposition, head in clause.obliques:
        if preposition in ("during", "over"):  # "composed during a summer in X"
            heads += [t for t in sentence.children(head, "nmod") if case_of(sentence, t) in _IN]
    if held and clause.object is not None:
        heads += [t for t in sentence.children(clause.object, "nmod") if case_of(sentence, t) in _IN]
    if thing is None or not heads:
        return
    about = page.subject(entry, sentence, thing)
    if about is None or not (sentence.name_at(thing) is not None or thing.pos == "PRON" or definite(sentence, thing)):
        return
    about = of_topic(page, sentence, thing, about)
    moments = [each for reading in dates_of(entry, sentence, clause)[:1] for each in spread(page, entry, reading)]
    for head in heads:
        if country_of(head.text):
            continue  # "was written in Danish"
        where = party_of(page, entry, sentence, _inner(sentence, head))
        if where is None or where[0].kind != "place" or where[0].text == about[0].text or about[0].kind == "person":
            continue
        claim = page.claim(
            entry, "wheres", about, f"where:{_MADE.get(event, event)}", where[0], start=clause.verb.start, end=clause.verb.end, clause=clause,
            qualifiers=moments, sure=min(_SURE, where[1]),
        )  # fmt: skip
        yield spread_over(page, entry, sentence, claim, about[0], where[0])


def _inner(sentence: Sentence, head: Token) -> Token:
    """The place in "at a hotel in X"."""
    if sentence.name_at(head) is not None:
        return head
    inner = (t for t in sentence.children(head, "nmod") if case_of(sentence, t) in (*_IN, "of"))
    return next((t for t in inner if sentence.name_at(t) is not None), head)
