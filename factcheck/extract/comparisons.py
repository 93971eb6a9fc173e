"""One thing set against another: "is taller than the Skell Tower", "exceeds the Skell Tower's 333 metres", "deep enough to swallow
the tower", "twice as long as the Rell", "was built before the Skell Tower". Held against the figures and dates of both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality, Qualifier
from factcheck.vocabulary import measure_of
from factcheck.vocabulary.frames import event_of

# Adjectives of size in general, and of age; the other way round in the second table.
_MORE = {
    "large": "size",
    "big": "size",
    "old": "age",
    "hot": "temperature",
    "expensive": "price",
    "populous": "population",
}
_LESS = {
    "small": "size", "young": "age", "short": "length", "low": "height", "shallow": "depth", "narrow": "width", "light": "mass",
    "slow": "speed", "cheap": "price", "cold": "temperature", "thin": "thickness",
}  # fmt: skip
_EXCEEDING = frozenset("exceed surpass top outsize overtop outweigh dwarf outlast".split())
_HOLDING = frozenset("swallow hold fit hide contain cover bury engulf accommodate house submerge drown".split())
_TIMES = re.compile(
    r"\b(nearly |almost |over |more than |about |around |roughly |some )?"
    r"(half|twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) times) as\s*\Z",
    re.IGNORECASE,
)
SURE = 0.8


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.denied or clause.modality is not Modality.ASSERTED or clause.stance.attribution:
            continue
        yield from _than(page, entry, sentence, clause)
        yield from _exceeding(page, entry, sentence, clause)
        yield from _enough(page, entry, sentence, clause)
        yield from _before(page, entry, sentence, clause)


def _than(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Is taller than the Skell Tower", "twice as tall as the Skell Tower"."""
    word = clause.attribute or clause.verb
    lemma = word.lemma.lower()
    measure, order = _measure(lemma)
    if word.pos != "ADJ" or not measure:
        return
    other = clause.oblique("than") if word.features.get("Degree") == "Cmp" else None
    ratio = _TIMES.search(sentence.text[sentence.start : word.start]) if other is None else None
    if ratio is not None:
        other = clause.oblique("as")
        order = " ".join(ratio[0].lower().split()).removesuffix(" as") if order == "more" else ""
    if other is None or not order or _narrowed(sentence, clause, word, other):
        return
    subject = page.subject(entry, sentence, clause.object if clause.passive else clause.subject)
    yield from _claim(page, entry, sentence, subject, other, measure, order)


def _measure(adjective: str) -> tuple[str, str]:
    if adjective in _LESS:
        return _LESS[adjective], "less"
    found = _MORE.get(adjective) or measure_of(adjective) or ""
    return found, "more" if found else ""


def _narrowed(sentence: Sentence, clause: Clause, word: Token, other: Token) -> bool:
    """ "Longer in summer", "older than Bergen's": said of a part, a time or of what something else has."""
    beside = [head for preposition, head in clause.obliques if preposition not in ("than", "as", "by")]
    own = [t for t in sentence.children(word, "advmod") if t.text.lower() not in (
        "much", "far", "even", "also", "still", "slightly", "somewhat", "considerably", "significantly", "twice", "as", "half", "a",
        "substantially", "bit", "little", "more",
    )]  # fmt: skip
    named = sentence.name_at(other) is not None
    return bool(beside or own) or not named or sentence.child(other, "nmod:poss") is not None


def _exceeding(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Exceeds the Skell Tower's 333 metres", "surpasses the Skell Tower in height"."""
    if clause.lemma not in _EXCEEDING or clause.passive or clause.object is None or clause.tense == "past":
        return
    subject = page.subject(entry, sentence, clause.subject)
    target = clause.object
    figures = [
        r
        for r in entry.readings_in(sentence, "quantity")
        if target.start - 14 <= r.start <= target.end and r.start > clause.verb.end
    ]
    aspect = next(
        (measure_of(head.lemma.lower()) or "" for preposition, head in clause.obliques if preposition == "in"), ""
    )
    if len(figures) == 1 and subject is not None and figures[0].counted_start < 0:
        value = page.value(entry, figures[0])
        yield page.claim(
            entry, "comparisons", subject, "sum:than", value, start=sentence.start, end=sentence.end,
            qualifiers=[_word(page, entry, "order", target, "more")], clause=clause, sure=SURE,
        )  # fmt: skip
        return
    noun = measure_of(target.lemma.lower())
    other = sentence.child(target, "nmod", "nmod:poss") if noun else target
    measure = noun or aspect
    if measure and other is not None and sentence.name_at(other) is not None:
        yield from _claim(page, entry, sentence, subject, other, measure, "more")


def _enough(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Deep enough to swallow the tower", "plunges 9 km – deep enough to …": at least as deep as the tower is tall."""
    for adjective, enough, to, verb in zip(*(sentence.tokens[start:] for start in range(4)), strict=False):
        if enough.text.lower() != "enough" or to.text.lower() != "to" or verb.lemma.lower() not in _HOLDING:
            continue
        measure, other = measure_of(adjective.lemma.lower()), sentence.child(verb, "obj")
        own = clause.verb.index in (adjective.index, adjective.head, enough.head, verb.head)
        if measure and own and other is not None and sentence.name_at(other) is not None:
            subject = page.subject(entry, sentence, clause.subject)
            yield from _claim(page, entry, sentence, subject, other, measure, "holds")


def _before(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Was built before Halley Bridge", "joined the league after the Rovers": of one kind of event at two things."""
    event = event_of(clause.lemma)
    told = [(word, head) for word, head in clause.obliques if word in ("before", "after", "earlier than", "later than")]
    if event is None or len(told) != 1 or entry.readings_in(sentence, "date", "duration") or clause.tense != "past":
        return
    word, other = told[0]
    surface = clause.object if event.of == "object" and clause.passive else clause.subject or clause.object
    if sentence.name_at(other) is not None and surface is not None and not sentence.children(other, "acl", "nmod:poss"):
        subject = page.subject(entry, sentence, surface)
        order = "more" if word in ("before", "earlier than") else "less"
        yield from _claim(page, entry, sentence, subject, other, f"date:{event.id}", order)


def _claim(
    page: Page,
    entry: Read,
    sentence: Sentence,
    subject: tuple[Mention, float] | None,
    other: Token,
    measure: str,
    order: str,
) -> Iterator[Claim]:
    against = page.subject(entry, sentence, other)
    if subject is None or against is None or against[1] < 0.5 or against[0].text == subject[0].text:
        return
    yield page.claim(
        entry, "comparisons", subject, f"than:{measure}", against[0], start=sentence.start, end=sentence.end,
        qualifiers=[_word(page, entry, "order", other, order)], sure=SURE,
    )  # fmt: skip


def _word(page: Page, entry: Read, name: str, token: Token, text: str) -> Qualifier:
    return Qualifier(
        name, Mention(text=text, span=page.document.span_in(entry.passage, token.start, token.end), kind="text")
    )
