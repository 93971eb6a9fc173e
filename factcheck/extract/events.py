"""Dated events of any verb: "FLOW-MATIC was developed in 1956", "the mission landed on July 20, 1969"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._arguments import argument
from factcheck.extract._beginnings import BOTH, CIRCUMSTANCES, begun
from factcheck.extract._clock import clock, day, is_timeless
from factcheck.extract._degrees import degree
from factcheck.extract._event_roles import PHASES, Roles, roles
from factcheck.extract._holders import together
from factcheck.extract._page import Page, Read
from factcheck.extract._reported import Reported, dated, numbered, order, reported, suffered
from factcheck.extract._when import affirmed, dates_of, governing, spread
from factcheck.extract.clauses import object_fits, sentence_part
from factcheck.language import SAYING, Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import Pattern, by_verb
from factcheck.vocabulary.frames import event_of, state_of

STATES = frozenset(
    "be have do make get take go see say know become remain continue include use call name mean tell describe show need want "
    "like hear feel look seem appear consist contain depend allow help try keep".split()
) | (SAYING - {"announce"})

# What is closed or stopped for these is so for a time.
PAUSES = frozenset(
    "repair renovation restoration refurbishment maintenance cleaning rebuilding reconstruction work winter summer season holiday "
    "day week month year decade while".split()
)
MUTUAL = frozenset(("date:marry", "date:divorce", "date:merge"))  # "they were married": each of two to the other
AGAIN = frozenset("again twice temporarily briefly".split())
_LOOSE = ("det", "punct", "acl", "appos", "conj", "cc", "parataxis", "advcl", "nmod:poss")


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, told in page.clauses():
        clause, found = _event(page, entry, sentence, told)
        if clause is None:
            continue
        clause, dates = affirmed(
            entry, clause, dates_of(entry, sentence, clause) or _of_another(entry, sentence, clause)
        )
        dates = [each for each in dates if not _ending(entry, each) or clause is not told]
        parts = roles(page, entry, sentence, clause, found) if dates else None
        parts = begun(page, entry, sentence, clause, parts) if parts is not None else None
        if parts is not None:
            again = found is not None and found.event.often  # "won in 1903 and again in 1911"
            for each in dates if again else dates[:1]:
                yield from _claims(page, entry, sentence, clause, parts, each)


def at_another(page: Page, entry: Read, sentence: Sentence, told: Clause, reading: Reading) -> Iterable[Claim]:
    """The same of a clause whose event is timed by another one: "two years after she left"."""
    clause, found = _event(page, entry, sentence, told)
    parts = roles(page, entry, sentence, clause, found) if clause is not None else None
    if clause is not None and parts is not None:
        yield from _claims(page, entry, sentence, clause, parts, reading)


def _event(page: Page, entry: Read, sentence: Sentence, told: Clause) -> tuple[Clause | None, Reported | None]:
    """The clause as one of an event, and the event where it is a known one; None where it reports none that is no other's."""
    clause = suffered(told)
    found = reported(entry, clause)
    if clause.impersonal or (found is None and clause.lemma in STATES and not order(clause)):
        return None, None
    patterns = [pattern for _, pattern in by_verb().get(clause.lemma, []) if pattern.value == "date"]
    known = [each for each in patterns if not each.about or _is_about(page, entry, sentence, clause, each)]
    own = any(object_fits(clause, pattern) for pattern in known) or any(p.without_object for p in known)
    if own and not (found is not None and found.told):
        return None, None  # the vocabulary's own
    if state_of(clause.lemma) is not None:
        return None, None  # "belonged to Aldo until 1905": what begins and ends, not what happens
    return clause, found


def _is_about(page: Page, entry: Read, sentence: Sentence, clause: Clause, pattern: Pattern) -> bool:
    """Whether a pattern for some kinds of things is for this one: "started the company", not "started the war"."""
    found = page.referent(entry, sentence, argument(clause, pattern.subject))
    return found is not None and found.kind in pattern.about


def _of_another(entry: Read, sentence: Sentence, clause: Clause) -> list[Reading]:
    """The date of the verb before ("began building it in 1961"), and of what a thing is mentioned in: "is first mentioned in a
    charter dated 1178"."""
    if clause.verb.relation == "xcomp" and clause.governor is not None and clause.governor.lemma in PHASES:
        return dates_of(entry, sentence, clause.governor)
    if clause.lemma not in ("mention", "record", "document", "name"):
        return []
    heads = {head.index for _, head in clause.obliques}
    dated = [(governing(sentence, each), each) for each in entry.readings_in(sentence, "date")]
    return [each for token, each in dated if token is not None and token.index in heads]


def _claims(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, parts: Roles, reading: Reading
) -> Iterable[Claim]:
    start, end = sentence_part(clause)
    qualifiers: list[Qualifier] = []
    if parts.by is not None:
        qualifiers.append(Qualifier("by", _mention(page, entry, sentence, parts.by)))
    if parts.work:
        verb = page.words(entry, clause.verb.start, clause.verb.end)
        qualifiers.append(Qualifier("object", replace(verb, text=parts.work)))
    if parts.thing is not None:
        qualifiers.append(Qualifier("object", _mention(page, entry, sentence, parts.thing)))
    told = clause.obliques
    if parts.predicate in BOTH:  # the war that "broke out in 1634 after a dispute" broke out in 1634
        told = [(case, head) for case, head in told if case not in CIRCUMSTANCES]
    for preposition, head in told:
        if (
            preposition
            and not dated(entry, head)
            and head is not parts.holder
            and head is not parts.by
            and not any(head is token for token in parts.used)
        ):
            qualifiers.append(Qualifier(f"{preposition.replace(' ', '_')}", _mention(page, entry, sentence, head)))
    if parts.holder is None and clause.verb.index:
        return
    if parts.predicate == "date:designate" and (listing := _listing(clause, qualifiers)):
        verb = page.words(entry, clause.verb.start, clause.verb.end)
        qualifiers = [q for q in qualifiers if q.name not in ("object", "as", "to", "into")]
        qualifiers.append(Qualifier("object", replace(verb, text=listing)))
    if (ordinal := numbered(sentence, parts.holder)) is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, ordinal.start, ordinal.end)))
    again = next((t for t in sentence.children(clause.verb, "advmod") if t.text.lower() in AGAIN), None)
    if again is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, again.start, again.end)))
    if (
        pause := next((h for case, h in clause.obliques if case == "for" and h.lemma.lower() in PAUSES), None)
    ) is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, pause.start, pause.end)))
    moment = spread(page, entry, reading)[0]
    bare = page.subject(entry, sentence, None) if parts.holder is None else None
    subjects = [bare] if bare else list(page.parties(entry, sentence, together(sentence, parts.holder)))
    qualifiers = [q for q in qualifiers if q.mention.span != moment.mention.span]
    mutual = parts.predicate in MUTUAL and parts.thing is None and len(subjects) == 2
    asked = (
        [] if is_timeless(reading) else [(parts.predicate, _moment(page, entry, reading, parts.predicate), qualifiers)]
    )
    if (time := clock(page, entry, reading)) is not None:
        asked.append((parts.predicate.replace("date:", "clock:", 1), time, [*qualifiers, *day(page, entry, reading)]))
    for subject in subjects:
        other = [Qualifier("object", each[0]) for each in subjects if mutual and each is not subject]
        for predicate, value, scope in asked:
            yield page.claim(
                entry, "events", subject, predicate, value,
                start=start, end=end, clause=clause, qualifiers=[*scope, *other],
            )  # fmt: skip


def _listing(clause: Clause, qualifiers: list[Qualifier]) -> str:
    """What a thing is designated as, in the words that the state has: inscribed on a heritage list, it is a heritage site."""
    told = " ".join([q.mention.text for q in qualifiers] + [t.text for _, t in clause.obliques]).lower()
    told = " ".join([told, *(t.text.lower() for _, head in clause.obliques for t in clause.sentence.subtree(head))])
    if "heritage" in told or "unesco" in told:
        return "heritage site"
    return next((q.mention.text for q in qualifiers if q.name in ("object", "as", "into")), "")


def _ending(entry: Read, reading: Reading) -> bool:
    """True for "was closed until 1999", which does not say when it was closed."""
    return (
        re.search(
            r"(?<!\bnot )(?<!n['’]t )\b(?:until|till)(?: about| around)?\s*\Z",
            entry.passage.text[: reading.start],
            re.IGNORECASE,
        )
        is not None
    )


def _moment(page: Page, entry: Read, reading: Reading, predicate: str) -> Mention:
    """The date; that from which on something has been so is the day when it came about ("has been banned since 1982")."""
    said = page.value(entry, reading)
    low, _, high = reading.value.text.partition("/")
    since = high == ".." and re.search(r"\b(?:since|from)\s*\Z", entry.passage.text[: reading.start], re.IGNORECASE)
    return replace(said, text=low, why="since then") if since and event_of(predicate.partition(":")[2]) else said


def _mention(page: Page, entry: Read, sentence: Sentence, token: Token) -> Mention:
    """Who or what takes part: by name where it has one that is sure, else in the words' own form."""
    found = page.subject(entry, sentence, token)
    before = [
        t.start for t in sentence.subtree(token) if token.lemma == "degree" and t.pos not in ("PRON", "DET", "ADP")
    ]
    first = min([*before, token.start])
    if level := degree(entry.passage.text[first : token.end + 24]):
        return Mention(text=level, span=page.words(entry, token.start, token.end).span, kind="text")
    if found is not None and found[1] >= 0.7:
        return found[0]
    days = [reading for reading in entry.readings if reading.kind == "date"]
    acts = {t.index for verb in sentence.children(token, "amod") if verb.pos == "VERB" for t in sentence.subtree(verb)}
    told = [t for t in sentence.subtree(token, _LOOSE) if t.index not in acts]
    kept = [t for t in told if not any(r.start <= t.start < r.end for r in days)]
    inside = {t.index for t in kept}
    words = [t for t in kept if t.relation != "case" or (t.head in inside and t.head != token.index)] or [token]
    text = " ".join(t.lemma.lower() for t in words if t.pos != "PUNCT") or token.text
    return Mention(text=text, span=page.document.span_in(entry.passage, words[0].start, words[-1].end), kind="text")
