"""Who did what is done to a thing only once: "the statue was carved by X", "X unveiled the memorial"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import parties
from factcheck.extract._page import Page, Read
from factcheck.extract._parts_of import definite, of_topic
from factcheck.extract._spans import spread_over
from factcheck.extract._when import dates_of, spread
from factcheck.language import Clause, Sentence
from factcheck.model import Claim
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.doers import act_done, first_done

_SURE = 0.55
_SEEING = frozenset({"sighted"})  # "spotted an iceberg": the one that everybody speaks of afterwards
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
        if act and not told and clause.subject is not None and clause.object is not None and not clause.denied:
            yield from _done(page, entry, sentence, clause, act)


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
    about = page.subject(entry, sentence, thing)
    if about is None or not (sentence.name_at(thing) is not None or definite(sentence, thing, seen=act in _SEEING)):
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
