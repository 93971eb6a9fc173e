"""How long somebody was somewhere or something went on: "worked at Bluefin for 12 years", "spent 12 years at Bluefin", "the war
lasted six years". Held against when it began and ended, which other words say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.extract._when import label_dates, spread
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Date, Duration, Mention, Qualifier
from factcheck.reading import Reading

# Verbs of staying: how long, with whom or where.
STAYING = frozenset(
    "work serve spend study teach live stay remain lead head run govern direct chair coach play belong reign rule manage captain edit "
    "preside sit act train represent command skipper occupy hold rent be".split()
)
DRAGGING = frozenset("take last continue".split()) | {"drag on", "go on"}
RUNNING = frozenset("run operate exist survive stand".split())  # what things do as long as they are there
GIVING = frozenset("give devote dedicate".split())
BUILDING = frozenset("build construct erect complete finish raise".split()) | {"go up", "put up"}
# What a thing is in, or was in when it ended, for a time: the act by whose beginning and end that is bounded.
PHASES = {
    **dict.fromkeys("service use operation".split(), "serve"),
    **dict.fromkeys("construction building work making planning-and-construction".split(), "build"),
    **dict.fromkeys("production print".split(), "produce"),
}
_PHASE = re.compile(
    rf"\s+(?:in|of|under)\s+(?:the\s+|continuous\s+|active\s+|regular\s+)?(?P<what>{'|'.join(PHASES)})\b", re.IGNORECASE
)
_CAREER = re.compile(r"career|life|service", re.IGNORECASE)
LASTING = frozenset("last rage reign rule endure persist continue span".split()) | {"drag on", "go on", "drag"}
WORKS = frozenset("construction building work rebuilding".split())
WHERE = ("at", "in", "with", "for", "of", "as")
_FOR = re.compile(
    r"\b(?:for|spen[dt]\w*|last\w*|span\w*|gave|given|devoted|dedicated)\s+(?:a total of |some |about |nearly |almost |over |more than |roughly )?\Z",
    re.IGNORECASE,
)
_TO_BUILD = re.compile(r"\s+to (?:build|complete|construct|finish)\b")
_WITHIN = re.compile(r"\b(?:in|within)\s+(?:just |only |a mere |under |about |less than )*\Z", re.IGNORECASE)
_PART = re.compile(r"\b(?:first|last|next|final|another|further|remaining|per|every|each|least|more)\b", re.IGNORECASE)


_NOUNS = r"(?:stay|stint|spell|tenure|career|reign|term|period|residency|stretch|association|relationship|marriage)"
_AFTER = re.compile(rf"(?:[- ]{_NOUNS})?,?\s+(?:at|with|in|to|playing for|working for)\s+(?:the\s+)?\Z", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:after|following|during|in|over|of|with|an?|his|her|their|its)\s+(?:some |about |almost |nearly |over |more than )?\Z",
    re.IGNORECASE,
)


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.denied:
            continue
        if clause.verb is sentence.root:
            yield from _beside(page, entry, sentence, clause)
            yield from _in_a_phase(page, entry, sentence, clause)
            yield from _years_as(page, entry, sentence)
        if (clause.lemma in DRAGGING or clause.lemma in BUILDING) and (clause.subject or clause.passive):
            yield from _building(page, entry, sentence, clause)
        if clause.lemma not in STAYING | LASTING | GIVING | RUNNING or clause.passive or clause.subject is None:
            continue
        for reading in entry.readings_in(sentence, "duration"):
            if _whole(entry, sentence, clause, reading):
                yield from _spell(page, entry, sentence, clause, reading)
    for entry in page.reads:
        yield from _line(page, entry)


def _line(page: Page, entry: Read) -> Iterable[Claim]:
    """ "1931–36: singer in the choir": where somebody was, in a line headed by the years."""
    period = next((each for each in label_dates(entry) if isinstance(each.value, Date) and each.value.period), None)
    if period is None or entry.topic is None or entry.topic.kind != "person" or len(entry.sentences) != 1:
        return
    nouns = [t for t in entry.sentences[0].tokens if t.start >= period.end and t.pos in ("NOUN", "PROPN", "ADJ")]
    if nouns:
        span = page.document.span_in(entry.passage, nouns[0].start, nouns[-1].end)
        said = Mention(text=" ".join(t.lemma.lower() for t in nouns), span=span, kind="text")
        yield page.claim(
            entry, "spells", (page.named(entry, entry.topic, 0, period.end), entry.topic.sure), "sum:stay", said,
            start=0, end=len(entry.passage.text), qualifiers=spread(page, entry, period), sure=0.7,
        )  # fmt: skip


def _in_a_phase(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """ "Was replaced after 61 years in service", "after eight years of construction it opened": of what that is said of."""
    surface = clause.object if clause.passive else clause.subject
    for reading in entry.readings_in(sentence, "duration"):
        found = _PHASE.match(entry.passage.text, reading.end)
        before = entry.passage.text[max(sentence.start, reading.start - 24) : reading.start]
        subject = page.subject(entry, sentence, surface)
        if found is None or subject is None or subject[0].kind == "person" or _PART.search(before):
            continue
        if isinstance(reading.value, Duration) and (_BEFORE.search(before) or clause.lemma == "be"):
            span = page.document.span_in(entry.passage, found.start("what"), found.end("what"))
            act = Qualifier("act", Mention(text=PHASES[found["what"].lower()], span=span, kind="text"))
            yield page.claim(
                entry, "spells", subject, "sum:spell", page.value(entry, reading),
                start=sentence.start, end=sentence.end, qualifiers=[act], clause=clause, sure=0.85,
            )  # fmt: skip


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


def _years_as(page: Page, entry: Read, sentence: Sentence) -> Iterable[Claim]:
    """ "Her ten years as mayor of Aldo ended in defeat", "his six years with Bluefin": of whose years they were."""
    for reading in entry.readings_in(sentence, "duration"):
        inside = sentence.tokens_in(reading.start, reading.end)
        noun = next((t for t in inside if t.head not in {each.index for each in inside}), None)
        owner = sentence.child(noun, "nmod:poss", "det:poss") if noun is not None else None
        whom = page.subject(entry, sentence, owner) if owner is not None else None
        if noun is None or whom is None or whom[0].kind != "person" or not isinstance(reading.value, Duration):
            continue
        before = entry.passage.text[max(sentence.start, reading.start - 24) : reading.start]
        behind = next((t for t in sentence.tokens if t.start >= reading.end), None)
        heads = [sentence.tokens[behind.head]] if behind is not None and behind.relation == "case" else []
        cases = [behind.text.lower()] if behind is not None else []
        if len(heads) != 1 or cases[:1] not in (["as"], ["at"], ["with"], ["in"]) or _PART.search(before):
            continue
        found = page.subject(entry, sentence, heads[0])
        words = [
            t for t in sentence.subtree(heads[0], ("acl", "acl:relcl", "appos")) if t.pos in ("NOUN", "PROPN", "ADJ")
        ]
        said = page.words(entry, words[0].start, words[-1].end) if words else page.words(entry, noun.start, noun.end)
        where = replace(said, text=" ".join(t.lemma.lower() for t in words))
        if cases[0] != "as" and found is not None and found[1] >= 0.6 and found[0].kind != "person":
            where = found[0]
        act = Qualifier("act", Mention(text="stay", span=said.span, kind="text"))
        yield page.claim(
            entry, "spells", whom, "sum:spell", page.value(entry, reading), start=sentence.start, end=sentence.end,
            qualifiers=[act, Qualifier("where", where)], sure=0.8,
        )  # fmt: skip


def _building(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """ "Its construction took 12 years", "the bridge took 12 years to build", "went up in 12 years": of what was built."""
    surface = clause.object if clause.passive else clause.subject
    lengths = [r for r in entry.readings_in(sentence, "duration") if clause.verb.start < r.start]
    if len(lengths) != 1 or surface is None:
        return
    text, reading = entry.passage.text, lengths[0]
    works = surface.lemma.lower() in WORKS and clause.lemma in DRAGGING
    done = clause.lemma == "take" and _TO_BUILD.match(text, reading.end)
    up = clause.lemma in BUILDING and (clause.passive or " up" in clause.lemma)
    within = up and _WITHIN.search(text[: reading.start] + ("just " if reading.text.startswith("just") else ""))
    if not (works or done or within) or (within and sentence.child(clause.verb, "advcl") is not None):
        return
    of = sentence.child(surface, "nmod", "nmod:poss", "compound") if works else surface
    of = None if works and of is not None and of.lemma.lower() in {*WORKS, "build"} else of
    subject = page.subject(entry, sentence, of)
    if subject is not None and subject[0].kind != "person":
        span = page.document.span_in(entry.passage, clause.verb.start, clause.verb.end)
        act = Qualifier("act", Mention(text="build", span=span, kind="text"))
        yield page.claim(
            entry, "spells", subject, "sum:spell", page.value(entry, reading),
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
    fronted = clause.lemma in GIVING and reading.start == sentence.start and reading.end < clause.verb.start
    whole = isinstance(reading.value, Duration) and on_verb and not _PART.search(before)
    return whole and (fronted or _FOR.search(before) is not None)


def _spell(page: Page, entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> Iterable[Claim]:
    surface = clause.subject
    career = surface is not None and clause.lemma in LASTING and _CAREER.fullmatch(surface.lemma) is not None
    wed = surface is not None and clause.lemma in LASTING and surface.lemma == "marriage"
    whose = sentence.child(surface, "nmod:poss", "nmod") if (career or wed) and surface is not None else None
    subject = page.subject(entry, sentence, whose or surface)
    if subject is None or surface is None:
        return
    if wed:
        where = []
    elif career:
        where = [page.words(entry, t.start, t.end) for t in sentence.children(surface, "amod", "compound")][:1]
        if subject[0].kind != "person" or not where:
            return
    else:
        found = _where(page, entry, sentence, clause, reading)
        where = [found] if found is not None else []
    alone = clause.lemma in RUNNING and subject[0].kind != "person" and clause.object is None
    if alone and clause.lemma not in STAYING:
        where = []
    if not where and clause.lemma not in LASTING and not alone:
        return
    span = page.document.span_in(entry.passage, clause.verb.start, clause.verb.end)
    act = "post" if clause.lemma == "be" else "career" if career else "marriage" if wed else clause.lemma
    qualifiers = [Qualifier("act", Mention(text=act, span=span, kind="text"))]
    qualifiers += [Qualifier("where", each) for each in where]
    if clause.lemma == "be" and clause.attribute is not None:
        role = page.words(entry, clause.attribute.start, clause.attribute.end)
        qualifiers.append(Qualifier("role", Mention(text=clause.attribute.lemma.lower(), span=role.span, kind="text")))
    yield page.claim(
        entry, "spells", subject, "sum:spell", page.value(entry, reading),
        start=sentence.start, end=sentence.end, qualifiers=qualifiers, clause=clause, sure=0.85,
    )  # fmt: skip


def _where(page: Page, entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> Mention | None:
    """What somebody stayed with, in or at the head of: the one named thing, else the words for it."""
    cases = (*WHERE, "to", "on") if clause.lemma in GIVING else (*WHERE, "on")
    heads: list[Token] = [head for preposition, head in clause.obliques if preposition in cases]
    heads += [clause.object] if clause.object is not None else []
    outside = [head for head in heads if not reading.start <= head.start < reading.end]
    outside = [head for head in outside if not any(r.start <= head.start < r.end for r in entry.readings)]
    if len(outside) != 1:
        return None
    head = outside[0]
    found = page.subject(entry, sentence, head)
    if found is not None and found[1] >= 0.6 and found[0].text[:1].isupper():
        if found[0].kind in ("organisation", "place", "other"):
            return found[0]
        return None
    if head.pos not in ("NOUN", "PROPN") or clause.lemma == "be":
        return None
    tokens = sentence.subtree(head, ("acl", "acl:relcl", "appos", "conj", "cc", "advcl", "parataxis"))
    kept = [t for t in tokens if t.pos in ("NOUN", "PROPN", "ADJ") and t.index >= 0]
    words = page.words(entry, kept[0].start, kept[-1].end)
    return Mention(text=" ".join(t.lemma.lower() for t in kept), span=words.span, kind="text")
