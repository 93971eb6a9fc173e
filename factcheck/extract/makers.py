"""Who made a thing, said by a noun: "X is a novel by Y", "X is the brainchild of Y", "built to a design by Y", "with music by Y"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._holders import Party, parties
from factcheck.extract._page import Page, Read
from factcheck.extract._spans import spread_over
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim
from factcheck.vocabulary.makers import makers, making

_SURE = 0.85
_PARTLY = frozenset("partly also later mostly additional further".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for token in sentence.tokens:
                    if token.pos in ("NOUN", "PROPN"):
                        yield from _said_of(page, entry, sentence, found, token)
                        yield from _part(page, entry, sentence, found, token)
                        yield from _own(page, entry, sentence, found, token)
                for clause in found:
                    yield from _is_by(page, entry, sentence, clause)


def _said_of(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Claim]:
    """ "X is a novel by Y", "X, a film by Y", "X is the brainchild of Y"."""
    lemma = noun.lemma.lower()
    for preposition in ("by", "of"):
        predicate = makers(preposition).get(lemma)
        maker = _hung(sentence, noun, preposition) if predicate else None
        if maker is None or sentence.name_at(noun) is not None:
            continue
        about = _bearer(page, entry, sentence, noun)
        clause = next((c for c in found if c.attribute is noun or c.verb is noun), None)
        if about is not None:
            yield from _claims(page, entry, sentence, clause, str(predicate), about, maker, noun)


def _own(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Claim]:
    """ "Her novel The Salt Year", "The Salt Year, Y's novel of 1961"."""
    predicate = makers("by").get(noun.lemma.lower())
    owner = sentence.child(noun, "nmod:poss")
    if not predicate or owner is None or noun.features.get("Number") == "Plur" or sentence.name_at(noun) is not None:
        return
    name = next((n for n in sentence.names if n.first == noun.index + 1), None)
    behind = sentence.tokens[name.last - 1] if name is not None and name.kind != "person" else None
    about = page.subject(entry, sentence, behind) if behind is not None else _bearer(page, entry, sentence, noun)
    if about is not None and about[0].kind != "person":
        clause = next((c for c in found if c.attribute is noun), None)
        yield from _claims(page, entry, sentence, clause, predicate, about, owner, noun)


def _is_by(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "The statue in the square is by Y": what it is to the thing, the thing's own noun says."""
    maker = clause.attribute
    if clause.lemma != "be" or maker is None or clause.subject is None or not _by(sentence, maker, "by"):
        return
    if part := makers("parts").get(clause.subject.lemma.lower()):  # "The words are by Y"
        whole = next(
            (t for t in sentence.children(clause.subject, "nmod") if _by(sentence, t, "of", "for", "to")), None
        )
        said = (
            page.subject(entry, sentence, whole) if whole is not None else _topic(page, entry, sentence, clause.subject)
        )
        if said is not None:
            yield from _claims(page, entry, sentence, clause, part, said, maker, clause.subject)
        return
    predicate = makers("by").get(clause.subject.lemma.lower())
    about = page.subject(entry, sentence, clause.subject)
    if predicate and about is not None:
        yield from _claims(page, entry, sentence, clause, predicate, about, maker, clause.subject)


def _part(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token) -> Iterator[Claim]:
    """ "The screenplay of X was written by Y", "Y drew up the plans for X", "built to a design by Y", "with music by Y"."""
    predicate = makers("parts").get(noun.lemma.lower())
    if not predicate or _PARTLY & {t.text.lower() for t in sentence.tokens[max(0, noun.index - 2) : noun.index]}:
        return
    clause = next((c for c in found if c.object is noun or (c.passive and c.subject is noun)), None)
    whole = next((t for t in sentence.children(noun, "nmod", "obl") if _by(sentence, t, "of", "for")), None)
    maker = _hung(sentence, noun, "by")
    if clause is not None and clause.object is noun and clause.lemma in making():
        maker = maker or clause.subject
        whole = whole or clause.oblique("for") or sentence.child(noun, "nmod:poss")
        about = page.subject(entry, sentence, whole) if whole is not None else None
        about = about or _topic(page, entry, sentence, noun)
    elif maker is not None and _by(sentence, noun, "with", "to", "on", "from", "after"):
        governor = sentence.tokens[noun.head]
        above = next((c for c in found if c.verb is governor), None)
        done = (above.object or above.subject) if above is not None else governor
        about = page.subject(entry, sentence, done) if done is not None else None
    else:
        return
    if about is not None and maker is not None:
        yield from _claims(page, entry, sentence, clause, predicate, about, maker, noun)


def _topic(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Party | None:
    """The work that a text is about, for "the screenplay" with no more said."""
    main = page.references.main()
    told = _told_of(page, entry, sentence, noun)
    if told is not None:
        return told
    definite = any(t.text.lower() in ("the", "its") for t in sentence.children(noun, "det", "nmod:poss"))
    if main is None or main.kind in ("person", "kind") or not definite:
        return None
    return page.named(entry, main, noun.start, noun.end), min(0.6, main.sure)


def _told_of(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Party | None:
    """The work that the sentence before tells of, by what it is called ("Tamsin, the opera") or as the last thing named."""
    number = entry.sentences.index(sentence)
    if not number or not any(t.text.lower() == "the" for t in sentence.children(noun, "det")):
        return None
    before = entry.sentences[number - 1]
    works = [name for name in before.names if name.kind in ("work", "other")]
    called = [
        name
        for name in before.names
        if any(
            t.lemma.lower() in makers("by")
            for token in before.tokens[name.first : name.last]
            for t in (*before.children(token, "appos", "compound"), before.tokens[token.head])
        )
    ]
    if not called and not works:
        return None
    name = (called or works)[-1]
    tokens = before.tokens[name.first : name.last]
    found = next((p for t in tokens if (p := page.subject(entry, before, t)) is not None), None)
    if found is None or (not called and found[0].kind in ("person", "place", "organisation")):
        return None
    return found[0], min(0.55, found[1])


def _claims(
    page: Page,
    entry: Read,
    sentence: Sentence,
    clause: Clause | None,
    predicate: str,
    about: Party,
    maker: Token,
    noun: Token,
) -> Iterator[Claim]:
    if about[0].kind == "person" or about[1] < 0.5:
        return
    for who in parties(page, entry, sentence, maker):
        if who[0].kind not in ("person", "organisation") or who[0].text == about[0].text or who[1] < 0.5:
            continue
        claim = page.claim(
            entry,
            "makers",
            about,
            predicate,
            who[0],
            start=noun.start,
            end=noun.end,
            clause=clause,
            sure=min(_SURE, who[1]),
        )
        yield spread_over(page, entry, sentence, claim, about[0], who[0])


def _bearer(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Party | None:
    """Of what a noun is said, by "is" or in apposition."""
    governor = sentence.tokens[noun.head]
    if sentence.child(noun, "cop") is not None:
        return page.subject(entry, sentence, sentence.child(noun, "nsubj"))
    if noun.relation == "appos" and sentence.name_at(governor) is not None:
        return page.subject(entry, sentence, governor)
    return None


def _hung(sentence: Sentence, noun: Token, preposition: str) -> Token | None:
    return next((t for t in sentence.children(noun, "nmod", "obl", "acl") if _by(sentence, t, preposition)), None)


def _by(sentence: Sentence, token: Token, *prepositions: str) -> bool:
    name = sentence.name_at(token)
    tokens = (
        sentence.tokens[name.first : name.last] if name is not None else [token]
    )  # the parser may hang it on either
    cases = (case for each in (token, *tokens) for case in sentence.children(each, "case"))
    return any(case.text.lower() in prepositions for case in cases)
