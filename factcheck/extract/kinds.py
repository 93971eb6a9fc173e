"""What sort of thing something is, where sorts exclude one another ("a shield volcano"), what it is of ("a granite bridge") and in
which country it stands ("a town in Norway")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.extract._parts_of import of_topic
from factcheck.extract._places import around
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary.makers import is_country, stands
from factcheck.vocabulary.terms import is_material, kind_of

_SURE = 0.8
_UNSURE = 0.55  # a river may flow through a second country that nobody mentions
_CAUSED = frozenset({"infection", "blast", "carrier"})
_CAUSING = {
    **dict.fromkeys(("cause", "trigger", "bring about", "set off"), "cause"),
    **dict.fromkeys(("spread", "transmit", "carry", "vector"), "spread"),
}
_LYING = frozenset("lie locate situate stand sit nestle".split())
_IN = frozenset({"in", "within"})
_FORMER = frozenset("former ancient historic historical medieval old onetime".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for token in sentence.tokens:
                    if token.pos in ("NOUN", "PROPN") and (about := _bearer(page, entry, sentence, token)) is not None:
                        clause = next((c for c in found if c.attribute is token or c.verb is token), None)
                        yield from _sorted(page, entry, sentence, clause, token, about)
                        yield from _standing(page, entry, sentence, clause, token, about)
                for clause in found:
                    yield from _lying(page, entry, sentence, clause)
                    yield from _caused(page, entry, sentence, clause)


def _sorted(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, noun: Token, about: Party
) -> Iterator[Claim]:
    lemma = noun.lemma.lower()
    beside = [t for t in sentence.children(noun, "compound", "amod") if t.index < noun.index]
    if any(t.text.lower() in _FORMER for t in beside) or (
        clause is not None and clause.tense == "past" and "-" in lemma
    ):
        return
    told = [(t, kind_of(t.text.lower(), lemma)) for t in beside] + [(noun, kind_of("", lemma))]
    for token, found in told:
        if found is not None:
            of = Qualifier("of", page.words(entry, noun.start, noun.end))
            of = Qualifier("of", Mention(text=found[0], span=of.mention.span, kind="text"))
            value = Mention(text=found[1], span=page.words(entry, token.start, token.end).span, kind="text")
            yield _claim(page, entry, "instance_of", about, value, noun, token, clause, [of])
    for token in beside:
        if is_material(token.text.lower()) and lemma in stands() and token.relation == "compound":
            yield _claim(
                page, entry, "material_used", about, page.words(entry, token.start, token.end), noun, token, clause, []
            )


def _caused(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "The fever is caused by a bacterium", "it is spread by ticks", "the blast was caused by a gas leak": of which sort it is."""
    cause, thing = clause.subject, clause.object
    noun = _CAUSING.get(clause.lemma)
    if noun is None or cause is None or thing is None or not clause.passive:
        return
    about = page.subject(entry, sentence, thing)
    if about is None or about[0].kind == "person":
        return
    about = of_topic(page, sentence, thing, about)
    lemma = thing.lemma.lower()
    nouns = (lemma, "explosion", "disease") if noun == "cause" else ("",)
    for token in (cause, *sentence.children(cause, "conj", "compound")):
        told = (kind_of(word, each) for each in nouns for word in (token.text.lower(), token.lemma.lower()))
        found = next((each for each in told if each is not None), None) or kind_of("", token.lemma.lower())
        if found is not None and (noun == "spread") == (found[0] == "carrier") and found[0] in _CAUSED:
            span = page.words(entry, token.start, token.end).span
            of = Qualifier("of", Mention(text=found[0], span=span, kind="text"))
            value = Mention(text=found[1], span=span, kind="text")
            yield _claim(page, entry, "instance_of", about, value, thing, token, clause, [of], sure=_UNSURE)


def _standing(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, noun: Token, about: Party
) -> Iterator[Claim]:
    """ "X is a town in Norway", "X, a river of Norway and Sweden"."""
    if noun.lemma.lower() not in stands():
        return
    for child in sentence.children(noun, "nmod"):
        case = sentence.child(child, "case")
        if case is not None and case.text.lower() in (*_IN, "of"):
            yield from _countries(page, entry, sentence, clause, child, about, noun)


def _lying(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "X lies in Norway", "X is located in northern Norway", "X is in Norway"."""
    surface = clause.object if clause.passive else clause.subject
    attribute = clause.attribute
    if surface is None or not (clause.lemma in _LYING or (clause.lemma == "be" and attribute is not None)):
        return
    heads = [head for preposition, head in clause.obliques if preposition in _IN]
    case = sentence.child(attribute, "case") if attribute is not None else None
    if attribute is not None and case is not None and case.text.lower() in _IN:
        heads.append(attribute)
    about = page.subject(entry, sentence, surface) if heads else None
    if (
        about is None
        or about[1] < 0.5
        or about[0].kind == "person"
        or (clause.lemma == "be" and about[0].kind != "place")
    ):
        return
    for head in heads:
        yield from _countries(page, entry, sentence, clause, head, about, surface)


def _countries(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, head: Token, about: Party, noun: Token
) -> Iterator[Claim]:
    heads = [head, *sentence.children(head, "conj")]
    for each in heads:
        name = sentence.name_at(each)
        if name is None:
            continue
        words = sentence.words(name.first, name.last)
        first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
        told = [page.words(entry, first.start, last.end, "place")] if is_country(words) else []
        told += [place for place in around(page, entry, sentence, each) if is_country(place.text)]
        for value in told:
            yield _claim(page, entry, "country", about, value, noun, each, clause, [], sure=_UNSURE)


def _claim(
    page: Page, entry: Read, predicate: str, about: Party, value: Mention, noun: Token, token: Token, clause: Clause | None,
    qualifiers: list[Qualifier], sure: float = _SURE,
) -> Claim:  # fmt: skip
    state = (
        [Qualifier("state", Mention(text="current", span=value.span, kind="text"))]
        if clause and clause.tense == "present"
        else []
    )
    return page.claim(
        entry, "kinds", about, predicate, value, start=min(noun.start, token.start), end=max(noun.end, token.end),
        clause=clause, qualifiers=[*qualifiers, *state], sure=sure,
    )  # fmt: skip


def _bearer(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Party | None:
    """Of what a noun is said, by "is a" or in apposition to a name."""
    if sentence.name_at(noun) is not None:
        return None
    governor = sentence.tokens[noun.head]
    holder = None
    if sentence.child(noun, "cop") is not None and sentence.child(noun, "case") is None:
        holder = sentence.child(noun, "nsubj")
    elif noun.relation == "appos" and sentence.name_at(governor) is not None:
        holder = governor
    about = page.subject(entry, sentence, holder) if holder is not None else None
    return about if about is not None and about[1] >= 0.5 and about[0].kind != "person" else None
