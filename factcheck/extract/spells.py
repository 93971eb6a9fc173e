"""How long somebody was somewhere or something went on: "worked at Bluefin for 12 years", "spent 12 years at Bluefin", "the war
lasted six years". Held against when it began and ended, which other words say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Duration, Mention, Qualifier
from factcheck.reading import Reading

# Verbs of staying: how long, with whom or where.
STAYING = frozenset(
    "work serve spend study teach live stay remain lead head run govern direct chair coach play belong reign rule".split()
)
LASTING = frozenset("last rage reign rule endure persist continue".split()) | {"drag on", "go on", "drag"}
WORKS = frozenset("construction building work rebuilding".split())
WHERE = ("at", "in", "with", "for", "of", "as")
_FOR = re.compile(
    r"\b(?:for|spen[dt]\w*|last\w*)\s+(?:a total of |some |about |nearly |almost |over |more than |roughly )?\Z",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:first|last|next|final|another|further|remaining|per|every|each|least|more)\b", re.IGNORECASE)


_NOUNS = r"(?:stay|stint|spell|tenure|career|reign|term|period|residency|stretch|association|relationship|marriage)"
_AFTER = re.compile(rf"(?:[- ]{_NOUNS})?,?\s+(?:at|with|in|to|playing for|working for)\s+(?:the\s+)?\Z", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:after|following|during|in|over|of|with|an?|his|her|their|its)\s+(?:some |about |almost |nearly |over |more than )?\Z",
    re.IGNORECASE,
)


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.verb is sentence.root and not clause.denied:
            yield from _beside(page, entry, sentence, clause)
        if clause.lemma in ("take", "last") and not clause.denied and clause.subject is not None:
            yield from _building(page, entry, sentence, clause)
        if clause.lemma not in STAYING | LASTING or clause.denied or clause.passive or clause.subject is None:
            continue
        for reading in entry.readings_in(sentence, "duration"):
            if _whole(entry, sentence, clause, reading):
                yield from _spell(page, entry, sentence, clause, reading)


def _beside(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """ "After twelve years at Bluefin she left", "his twelve-year stint with Bluefin ended"."""
    if entry.readings_in(sentence, "date"):
        return
    text = entry.passage.text
    for reading in entry.readings_in(sentence, "duration"):
        before = text[max(sentence.start, reading.start - 24) : reading.start]
        name = next((n for n in sentence.names if sentence.tokens[n.first].start >= reading.end), None)
        if name is None or _PART.search(before):
            continue
        head = sentence.tokens[name.last - 1]
        between = text[reading.end : sentence.tokens[name.first].start]
        where = page.subject(entry, sentence, head)
        surface = clause.object if clause.passive else clause.subject
        owner = sentence.child(surface, "nmod:poss", "det:poss") if surface is not None else None
        subject = page.subject(entry, sentence, owner or surface)
        if not _AFTER.fullmatch(between) or not _BEFORE.search(before) or where is None or subject is None:
            continue
        if (
            subject[0].kind == "person"
            and subject[0].text != where[0].text
            and where[1] >= 0.6
            and isinstance(reading.value, Duration)
        ):
            span = page.document.span_in(entry.passage, reading.start, reading.end)
            terms = [Qualifier("act", Mention(text="stay", span=span, kind="text")), Qualifier("where", where[0])]
            yield page.claim(
                entry, "spells", subject, "sum:spell", page.value(entry, reading),
                start=sentence.start, end=sentence.end, qualifiers=terms, clause=clause, sure=0.8,
            )  # fmt: skip


def _building(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """ "Its construction took 12 years", "the bridge took 12 years to build": of what was built."""
    assert clause.subject is not None
    lengths = [r for r in entry.readings_in(sentence, "duration") if clause.verb.start < r.start]
    works = clause.subject.lemma.lower() in WORKS
    done = (
        re.match(r"\s+to (?:build|complete|construct|finish)\b", entry.passage.text[lengths[0].end :])
        if lengths
        else None
    )
    if len(lengths) != 1 or not (works or (done and clause.lemma == "take")):
        return
    of = sentence.child(clause.subject, "nmod", "nmod:poss") if works else clause.subject
    subject = page.subject(entry, sentence, of)
    if subject is not None and subject[0].kind != "person":
        span = page.document.span_in(entry.passage, clause.verb.start, clause.verb.end)
        act = Qualifier("act", Mention(text="build", span=span, kind="text"))
        yield page.claim(
            entry, "spells", subject, "sum:spell", page.value(entry, lengths[0]),
            start=sentence.start, end=sentence.end, qualifiers=[act], clause=clause, sure=0.85,
        )  # fmt: skip


def _whole(entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> bool:
    """Whether the length hangs on the verb, and on all that it tells."""
    text = entry.passage.text
    if entry.readings_in(sentence, "date"):
        return False  # the dates beside it say of when it is told
    before = text[max(sentence.start, reading.start - 24) : reading.start]
    inside = sentence.tokens_in(reading.start, reading.end)
    on_verb = any(token.head == clause.verb.index for token in inside)
    return (
        isinstance(reading.value, Duration) and on_verb and _FOR.search(before) is not None and not _PART.search(before)
    )


def _spell(page: Page, entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> Iterable[Claim]:
    subject = page.subject(entry, sentence, clause.subject)
    if subject is None:
        return
    where = _where(page, entry, sentence, clause, reading)
    if where is None and clause.lemma not in LASTING:
        return
    span = page.document.span_in(entry.passage, clause.verb.start, clause.verb.end)
    qualifiers = [Qualifier("act", Mention(text=clause.lemma, span=span, kind="text"))]
    qualifiers += [Qualifier("where", where)] if where is not None else []
    yield page.claim(
        entry, "spells", subject, "sum:spell", page.value(entry, reading),
        start=sentence.start, end=sentence.end, qualifiers=qualifiers, clause=clause, sure=0.85,
    )  # fmt: skip


def _where(page: Page, entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> Mention | None:
    """The one named thing that somebody stayed with, in or at the head of."""
    heads: list[Token] = [head for preposition, head in clause.obliques if preposition in WHERE]
    heads += [clause.object] if clause.object is not None else []
    outside = [head for head in heads if not reading.start <= head.start < reading.end]
    named = [found for head in outside if (found := page.subject(entry, sentence, head)) and found[1] >= 0.6]
    places = [
        mention
        for mention, _ in named
        if mention.kind in ("organisation", "place", "other") and mention.text[:1].isupper()
    ]
    return places[0] if len(places) == 1 and len(outside) == 1 else None
