"""Dated events of any verb: "FLOW-MATIC was developed in 1956", "the mission landed on July 20, 1969"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from factcheck.extract._degrees import degree
from factcheck.extract._holders import together
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, spread
from factcheck.extract.clauses import headless, object_fits, sentence_part
from factcheck.language import SAYING, Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.frames import Event, event_of

STATES = frozenset(
    "be have do make get take go see say know become remain continue include use call name mean tell describe show need want "
    "like hear feel look seem appear consist contain depend allow help try keep".split()
) | (SAYING - {"announce"})

# What people do to places and organisations: the event is theirs, and where is part of the question.
MOVES = frozenset("join leave enter quit visit reach".split())
# What an organisation does in some other way than coming about or ending, where nothing is said that it does it to.
ENDS_ALONE = frozenset("finish complete start begin end conclude close open".split())
AGAIN = frozenset("again twice temporarily briefly".split())
_LOOSE = ("det", "punct", "acl", "appos", "conj", "cc", "parataxis", "advcl", "nmod:poss")


@dataclass(slots=True)
class _Roles:
    """Whose event it is (None: that of whatever the passage speaks of), what it was done to, and what else was there."""

    predicate: str
    holder: Token | None
    thing: Token | None = None
    by: Token | None = None
    used: list[Token] = field(default_factory=list)


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        event = _event(entry, clause)
        if clause.impersonal or (event is None and clause.lemma in STATES):
            continue
        known = [pattern for _, pattern in by_verb().get(clause.lemma, []) if pattern.value == "date"]
        if any(object_fits(clause, pattern) for pattern in known) or any(p.without_object for p in known):
            continue  # the vocabulary's own
        dates = dates_of(entry, sentence, clause)
        roles = _roles(page, entry, sentence, clause, event) if dates else None
        if roles is not None:
            yield from _claims(page, entry, sentence, clause, roles, dates[0])


def _event(entry: Read, clause: Clause) -> Event | None:
    """The event of the verb, or of the verb with a preposition ("result in")."""
    effect = _effect(entry, clause)
    phrase = event_of(_phrase(clause)[0])
    return phrase or event_of(clause.lemma) or (event_of(f"{clause.lemma} {effect[0]}") if effect else None)


def _phrase(clause: Clause) -> tuple[str, Token | None]:
    """The verb with what makes an event of it: "gain independence", "become independent", "go on sale"."""
    for case, head in clause.obliques:
        if event_of(words := f"{clause.lemma} {case} {head.lemma.lower()}") is not None:
            return words, head
    complement = clause.object or clause.sentence.child(clause.verb, "xcomp", "obj")
    return (f"{clause.lemma} {complement.lemma.lower()}", complement) if complement is not None else ("", None)


def _effect(entry: Read, clause: Clause) -> tuple[str, Token] | None:
    """The preposition that makes another event of the verb, and what came about."""
    told = [(case, head) for case, head in clause.obliques if case and not _dated(entry, head)]
    return next(((case, head) for case, head in told if event_of(f"{clause.lemma} {case}") is not None), None)


def _dated(entry: Read, token: Token) -> bool:
    return any(reading.start <= token.start < reading.end for reading in entry.readings)


def _roles(page: Page, entry: Read, sentence: Sentence, clause: Clause, event: Event | None) -> _Roles | None:
    if headless(clause):
        if event is not None and event.of == "subject" and clause.lemma not in event.suffer:
            return None
        if event is None or event.of == "object":  # "1991: acquired by Bluefin": what the passage speaks of was
            return _Roles(f"date:{event.id if event else clause.lemma}", None, None, clause.subject)
    words, complement = _phrase(clause)
    if event is not None and complement is not None and event_of(words) is event:
        return _Roles(f"date:{event.id}", clause.subject, None, None, [complement])
    complement = _complement(sentence, clause)
    if complement is not None and (
        event is None or complement.pos not in ("NOUN", "PROPN") or (event.of == "object" and not clause.passive)
    ):
        return None  # "started using it in 2000" dates the using
    if event is None:
        return _open_roles(page, entry, sentence, clause)
    agent, patient = clause.subject, clause.object
    if clause.lemma in event.turned:
        agent, patient = patient, agent
    told = [head for preposition, head in clause.obliques if preposition in event.to and not _dated(entry, head)]
    target = next(iter(told), None)
    predicate = f"date:{event.id}"
    if clause.lemma in event.suffer:
        thing = complement or target or clause.oblique("")
        return _fitting(_Roles(predicate, patient, thing, agent, [t for t in (target, thing) if t]), event, clause)
    if event.of == "subject":
        holder = agent if agent is not None else patient if clause.passive else None
        thing = complement or (patient if patient is not holder else None) or target
        return _fitting(_Roles(predicate, holder, thing, None, [t for t in (target, thing) if t]), event, clause)
    if event_of(clause.lemma) is None and (effect := _effect(entry, clause)) is not None:
        return _Roles(predicate, effect[1], None, agent, [effect[1]])
    if patient is None and agent is not None:
        referent = page.referent(entry, sentence, agent)
        alone = clause.lemma in ENDS_ALONE and referent is not None and referent.kind == "organisation"
        if referent is None or referent.kind == "person" or alone:
            return None  # "Rook finished third in 1995", "Rook developed in 1956": dates nothing that was made
    given = clause.oblique("") if clause.passive else None  # "was created a baronet"
    thing = given if given is not None and given.pos in ("NOUN", "PROPN") and not _dated(entry, given) else complement
    return _Roles(predicate, patient if patient is not None else agent, thing, agent if patient is not None else None)


def _complement(sentence: Sentence, clause: Clause) -> Token | None:
    """What somebody becomes; the parser may take the verb of a short line for its modifier ("elected president")."""
    found = sentence.child(clause.verb, "xcomp")
    head = sentence.tokens[clause.verb.head]
    return head if found is None and clause.verb.relation == "amod" and head.index > clause.verb.index else found


def _fitting(roles: _Roles, event: Event, clause: Clause) -> _Roles | None:
    """The same, where the thing is one that the event is told of; else the verb stands for itself."""
    if not event.objects:
        return roles
    words = (
        {token.lemma.lower() for token in clause.sentence.subtree(roles.thing)} if roles.thing is not None else set()
    )
    if not words & event.objects:
        roles.predicate = f"date:{clause.lemma} {roles.thing.lemma.lower() if roles.thing is not None else 'something'}"
    return roles


def _open_roles(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> _Roles | None:
    # What an event is of: the thing done, where it is named; else who did it.
    patient, agent = clause.object, clause.subject
    of_patient = patient is not None and (clause.passive or _named(page, entry, sentence, patient))
    of_patient = of_patient and clause.lemma not in MOVES
    holder, other = (patient, agent) if of_patient else (agent or patient, patient)
    other = None if other is holder else other
    if holder is None:
        return None
    return _Roles(f"date:{clause.lemma}", holder, *((None, other) if other is agent else (other, None)))


def _claims(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, roles: _Roles, reading: Reading
) -> Iterable[Claim]:
    start, end = sentence_part(clause)
    qualifiers: list[Qualifier] = []
    if roles.by is not None:
        qualifiers.append(Qualifier("by", _mention(page, entry, sentence, roles.by)))
    if roles.thing is not None:
        qualifiers.append(Qualifier("object", _mention(page, entry, sentence, roles.thing)))
    for preposition, head in clause.obliques:
        if (
            preposition
            and not _dated(entry, head)
            and head is not roles.holder
            and head is not roles.by
            and not any(head is token for token in roles.used)
        ):
            qualifiers.append(Qualifier(f"{preposition.replace(' ', '_')}", _mention(page, entry, sentence, head)))
    if roles.holder is None and clause.verb.index:
        return
    again = next((t for t in sentence.children(clause.verb, "advmod") if t.text.lower() in AGAIN), None)
    if again is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, again.start, again.end)))
    moment = spread(page, entry, reading)[0]
    bare = page.subject(entry, sentence, None) if roles.holder is None else None
    for subject in [bare] if bare else page.parties(entry, sentence, together(sentence, roles.holder)):
        yield page.claim(
            entry, "events", subject, roles.predicate, page.value(entry, reading),
            start=start, end=end, clause=clause,
            qualifiers=[q for q in qualifiers if q.mention.span != moment.mention.span],
        )  # fmt: skip


def _named(page: Page, entry: Read, sentence: Sentence, token: Token) -> bool:
    referent = page.referent(entry, sentence, token)
    return referent is not None and referent.sure >= 0.7


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
