"""Who did what is done to a thing only once: "the statue was carved by X", "X unveiled the memorial"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import parties
from factcheck.extract._page import Page, Read
from factcheck.extract._parts_of import definite, of_topic
from factcheck.extract._spans import spread_over
from factcheck.extract._when import dates_of, spread
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.doers import act_done, first_done, first_of

_SURE = 0.55
_SEEING = frozenset({"sighted"})  # "spotted an iceberg": the one that everybody speaks of afterwards
_MAKING = frozenset("make do give accomplish achieve complete produce publish write".split())
_ANYBODY = frozenset("first person human man climber explorer scientist one mountaineer researcher".split())
_CEREMONIES = {
    ("cut", "ribbon"): "inaugurated",
    **dict.fromkeys((("lay", "stone"), ("lay", "cornerstone"), ("set", "stone")), "begun with the first stone"),
}
_PART = frozenset("partly mostly also later again twice repeatedly regularly often".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        first = any(t.text.lower() == "first" for t in sentence.children(clause.verb, "advmod"))
        act = first_done(clause.lemma) if first else act_done(clause.lemma)
        told = not first and any(
            p.value == "subj" and (not p.kinds or "person" in p.kinds) for _, p in by_verb().get(clause.lemma, [])
        )
        yield from _ceremony(page, entry, sentence, clause)
        yield from _first(page, entry, sentence, clause)
        if act and not told and clause.subject is not None and clause.object is not None and not clause.denied:
            yield from _done(page, entry, sentence, clause, act)


def _first(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "The first ascent of X was made by Y", "Y was the first (person) to climb X": anybody, no first woman or first in winter."""
    noun, doer, thing, act = clause.object, clause.subject, None, ""
    if clause.lemma in _MAKING and noun is not None:
        act = first_of(noun.lemma.lower())
        thing = sentence.child(noun, "nmod") or sentence.child(noun, "nmod:poss")
    elif clause.attribute is not None and (clause.attribute.lemma.lower() in _ANYBODY):
        noun = clause.attribute
        deed = next((t for t in sentence.children(noun, "acl") if t.pos == "VERB"), None)
        thing = sentence.child(deed, "obj") if deed is not None else None
        act = first_done(deed.lemma.lower()) if deed is not None else ""
    if noun is None or doer is None or thing is None or not act or clause.denied:
        return
    apart = [t.text.lower() for t in sentence.children(noun, "amod", "compound", "nummod")]
    if apart != ["first"] and noun.lemma.lower() != "first":
        return
    if page.referent(entry, sentence, thing) is not None or sentence.name_at(thing) is not None:
        yield from _claimed(page, entry, sentence, clause, act, thing, doer)


def _ceremony(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Cut the ribbon", "laid the foundation stone": of what the phrase names, else of what the text is about."""
    noun, doer = clause.object, clause.subject
    act = _CEREMONIES.get((clause.lemma, noun.lemma.lower()), "") if noun is not None else ""
    main = page.references.main()
    if not act or noun is None or doer is None or clause.denied:
        return
    of = next((t for t in sentence.children(noun, "nmod") if sentence.name_at(t) is not None), None)
    about = page.subject(entry, sentence, of) if of is not None else None
    if about is None and main is not None and main.kind not in ("person", "kind"):
        about = page.named(entry, main, noun.start, noun.end), min(_SURE, main.sure)
    for who in parties(page, entry, sentence, doer) if about is not None else ():
        if about is not None and who[0].kind in ("person", "other") and not who[0].text.islower() and who[1] >= 0.5:
            claim = page.claim(
                entry, "doers", about, f"by:{act}", who[0], start=clause.verb.start, end=noun.end, clause=clause,
                sure=min(_SURE, who[1]),
            )  # fmt: skip
            yield spread_over(page, entry, sentence, claim, about[0], who[0])


def _done(page: Page, entry: Read, sentence: Sentence, clause: Clause, act: str) -> Iterator[Claim]:
    thing, doer = clause.object, clause.subject
    case = sentence.child(doer, "case") if doer is not None else None
    if clause.passive and (case is None or case.text.lower() != "by"):
        return  # "named after her"
    if thing is None or doer is None or _PART & {t.text.lower() for t in sentence.children(clause.verb, "advmod")}:
        return
    if sentence.name_at(thing) is not None or thing.pos == "PRON" or definite(sentence, thing, seen=act in _SEEING):
        yield from _claimed(page, entry, sentence, clause, act, thing, doer)


def _claimed(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, act: str, thing: Token, doer: Token
) -> Iterator[Claim]:
    about = page.subject(entry, sentence, thing)
    if about is None:
        return
    about = of_topic(page, sentence, thing, about, seen=act in _SEEING)
    moments = [each for reading in dates_of(entry, sentence, clause)[:1] for each in spread(page, entry, reading)]
    for who in parties(page, entry, sentence, doer):
        named = who[0].kind in ("person", "organisation") or sentence.name_at(doer) is not None
        if (
            named
            and not who[0].text.islower()
            and who[0].kind not in ("place", "kind")
            and who[1] >= 0.5
            and who[0].text != about[0].text
        ):
            claim = page.claim(
                entry, "doers", about, f"by:{act}", who[0], start=clause.verb.start, end=clause.verb.end,
                clause=clause, qualifiers=moments, sure=min(_SURE, who[1]),
            )  # fmt: skip
            yield spread_over(page, entry, sentence, claim, about[0], who[0])
