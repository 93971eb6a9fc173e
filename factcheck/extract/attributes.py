"""What a thing has, asked in a label's own words: "the currency of X is Y", "X's official language is Y", "the cause of her death
was Y", "Y is the official language of X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._arguments import within
from factcheck.extract._holders import Party, parties, whose
from factcheck.extract._page import Page, Read
from factcheck.extract._terms import OF_CODE, SURE_TERMS, software
from factcheck.extract._when import dates_of, spread
from factcheck.extract.clauses import fits_kind
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import VocabularyEntry, by_label, by_noun

_VALUES = ("name", "term")
_LOOSE = (
    "det",
    "case",
    "punct",
    "cop",
    "aux",
    "advmod",
    "appos",
    "acl",
    "conj",
    "cc",
    "nsubj",
    "obl",
    "parataxis",
    "mark",
)
_LONGEST = 4  # words of a label
_DYING = frozenset(("die", "perish", "succumb", "pass away"))
_STATING = frozenset("give record list report state determine certify identify".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.lemma == "be" and clause.subject is not None and clause.attribute is not None:
            yield from _told(page, entry, sentence, clause, clause.subject, clause.attribute)
            yield from _told(page, entry, sentence, clause, clause.attribute, clause.subject)
        elif clause.object is not None and (value := clause.oblique("as")) is not None:
            if clause.lemma in _STATING:  # "gave the cause of death as Y"
                yield from _told(page, entry, sentence, clause, clause.object, value)


def _told(page: Page, entry: Read, sentence: Sentence, clause: Clause, noun: Token, value: Token) -> Iterator[Claim]:
    if noun.pos != "NOUN" or sentence.name_at(noun) is not None or value.pos == "PRON":
        return
    known, owner = _asked(sentence, noun)
    known = _of_death(page, entry, sentence, noun, value) or known
    if known is None or known.predicate.value_kind not in _VALUES or noun.lemma.lower() in by_noun():
        return
    plain = sentence.child(noun, "det")
    if plain is not None and plain.text.lower() in ("a", "an", "another", "one", "no"):
        return  # "a language of X is Y": one of several
    about = _about(page, entry, sentence, noun, owner, known)
    if about is None or not fits_kind(about[0].kind, known.predicate.subject_kinds):
        return
    about = software(about) if known.id in OF_CODE else about
    moments = [q for reading in dates_of(entry, sentence, clause)[:1] for q in spread(page, entry, reading)]
    if clause.tense == "present":
        here = page.words(entry, noun.start, noun.end)
        moments.append(Qualifier("state", Mention(text="current", span=here.span, kind="text")))
    for answer in _answers(page, entry, sentence, value, known):
        if answer.text != about[0].text:
            yield page.claim(
                entry, "attributes", about, known.id, answer, start=min(noun.start, answer.span.start, sentence.start),
                end=sentence.end, qualifiers=moments, clause=clause, sure=SURE_TERMS.get(known.id, 0.85),
            )  # fmt: skip


def _of_death(page: Page, entry: Read, sentence: Sentence, noun: Token, value: Token) -> VocabularyEntry | None:
    """ "Doctors gave the cause as X", where a death was just told; "her death was due to X"."""
    main = page.references.main()
    bare = noun.lemma.lower() == "cause" and sentence.child(noun, "nmod", "nmod:poss", "amod", "compound") is None
    told = any(c.lemma in _DYING for found in entry.clauses for c in found)
    if bare and told and main is not None and main.kind == "person":
        return by_label("cause of death")
    due = noun.lemma.lower() == "death" and _case(sentence, value) in ("due", "from", "because")
    return by_label("cause of death") if due and sentence.child(noun, "nmod:poss") is not None else None


def _asked(sentence: Sentence, noun: Token) -> tuple[VocabularyEntry | None, Token | None]:
    """The predicate that a noun phrase names, and whose it is."""
    owner = sentence.child(noun, "nmod:poss")
    of = next((t for t in sentence.children(noun, "nmod") if _case(sentence, t) in ("of", "for")), None)
    inner = sentence.child(of, "nmod:poss") if of is not None else None
    if owner is None and of is not None and inner is not None:  # "the cause of X's death"
        owner, below = inner, sentence.subtree(inner)
        kept = [t for t in sentence.subtree(noun, _LOOSE) if t not in below] + [_of(sentence, of), of]
    elif owner is None and of is not None and sentence.name_at(of) is not None:
        owner = of
        kept = [t for t in sentence.subtree(noun, (*_LOOSE, "nmod")) if t.index <= noun.index]
    else:
        below = sentence.subtree(owner) if owner is not None else []
        kept = [t for t in sentence.subtree(noun, _LOOSE) if t not in below]
        kept += [_of(sentence, of)] if of is not None else []
    words = [t.text.lower() for t in sorted({t.index: t for t in kept}.values(), key=lambda t: t.index)]
    if not words or len(words) > _LONGEST:
        return None, None
    return by_label(" ".join(words)), owner


def _of(sentence: Sentence, token: Token) -> Token:
    case = sentence.child(token, "case")
    return case if case is not None else token


def _about(
    page: Page, entry: Read, sentence: Sentence, noun: Token, owner: Token | None, known: VocabularyEntry
) -> Party | None:
    if owner is not None:
        owner = whose(sentence, owner) if owner.text.lower() == "whose" else owner
        found = next(parties(page, entry, sentence, owner), None) if owner is not None else None
        return found if found is not None and found[1] >= 0.5 else None
    main = page.references.main()
    if main is None:
        return None
    person = "person" in known.predicate.subject_kinds
    if (main.kind == "person") != person or (
        " " not in known.predicate.label and known.predicate.subject_kinds != ("place",)
    ):
        return None  # only "the official language" of what the text is about, not "the director"
    return page.named(entry, main, noun.start, noun.end), min(0.6, main.sure)


def _answers(page: Page, entry: Read, sentence: Sentence, value: Token, known: VocabularyEntry) -> Iterator[Mention]:
    linked = [t for t in sentence.children(value, "conj") if t.pos in ("NOUN", "PROPN", "ADJ", "X")]
    together = [
        value,
        *(t for t in linked if sentence.child(t, "nsubj", "cop") is None),
    ]  # "is X, and the capital is Y"
    for each in together:
        each = within(sentence, each, known)
        if known.predicate.value_kind == "name":
            for party in parties(page, entry, sentence, each):
                if party[1] >= 0.5 and sentence.name_at(each) is not None:
                    only = known.value_kinds[0] if len(known.value_kinds) == 1 else ""
                    if fits_kind(party[0].kind, known.value_kinds):
                        yield party[0]
                    elif only == "place" and party[0].kind == "organisation":  # the label says better what it is
                        yield replace(party[0], kind=only)
            return
        dropped = (
            "acl",
            "appos",
            "parataxis",
            "conj",
            "cc",
            "case",
            "punct",
            "nsubj",
            "cop",
            "advmod",
            "obl",
            "aux",
            "mark",
        )
        words = sentence.subtree(each, dropped)
        if each.pos in ("NOUN", "PROPN", "ADJ", "X") and words:
            first = next((t for t in words if t.pos != "DET"), words[0])
            yield page.words(entry, first.start, words[-1].end)


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
