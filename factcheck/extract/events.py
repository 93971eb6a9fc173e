"""Dated events of any verb: "FLOW-MATIC was developed in 1956", "the mission landed on July 20, 1969"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from factcheck.extract._clock import clock, day, is_timeless
from factcheck.extract._degrees import degree
from factcheck.extract._holders import together
from factcheck.extract._page import Page, Read
from factcheck.extract._reported import Reported, asked, dated, numbered, order, reported, suffered
from factcheck.extract._when import affirmed, dates_of, governing, spread
from factcheck.extract.clauses import headless, object_fits, sentence_part
from factcheck.language import SAYING, Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.frames import Event, event_of, state_of

STATES = frozenset(
    "be have do make get take go see say know become remain continue include use call name mean tell describe show need want "
    "like hear feel look seem appear consist contain depend allow help try keep".split()
) | (SAYING - {"announce"})

# What people do to places and organisations: the event is theirs, and where is part of the question.
MOVES = frozenset("join leave enter quit visit reach".split())
# What an organisation does in some other way than coming about or ending, where nothing is said that it does it to.
ENDS_ALONE = frozenset("finish complete start begin end conclude close open".split())
# What is closed or stopped for these is so for a time.
PAUSES = frozenset(
    "repair renovation restoration refurbishment maintenance cleaning rebuilding reconstruction work winter summer season holiday "
    "day week month year decade while".split()
)
# Verbs of beginning (False) and of ending (True) what another verb says.
PHASES = {
    **dict.fromkeys("begin start commence".split(), False),
    **dict.fromkeys("finish complete end stop".split(), True),
}
MUTUAL = frozenset(("date:marry", "date:divorce", "date:merge"))  # "they were married": each of two to the other
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
    work: str = ""


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, told in page.clauses():
        clause = suffered(told)
        found = reported(entry, clause)
        if clause.impersonal or (found is None and clause.lemma in STATES and not order(clause)):
            continue
        known = [pattern for _, pattern in by_verb().get(clause.lemma, []) if pattern.value == "date"]
        own = any(object_fits(clause, pattern) for pattern in known) or any(p.without_object for p in known)
        if own and not (found is not None and found.told):
            continue  # the vocabulary's own
        if state_of(clause.lemma) is not None:
            continue  # "belonged to Aldo until 1905": what begins and ends, not what happens
        clause, dates = affirmed(
            entry, clause, dates_of(entry, sentence, clause) or _of_another(entry, sentence, clause)
        )
        dates = [each for each in dates if not _ending(entry, each) or clause is not told]
        roles = _roles(page, entry, sentence, clause, found) if dates else None
        roles = _phase(clause, roles) if roles is not None else None
        if roles is not None:
            again = found is not None and found.event.often  # "won in 1903 and again in 1911"
            for each in dates if again else dates[:1]:
                yield from _claims(page, entry, sentence, clause, roles, each)


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


def _phase(clause: Clause, roles: _Roles) -> _Roles | None:
    """ "Began building the bridge" dates the beginning, "finished writing it" the end."""
    begun = clause.governor is not None and clause.verb.relation == "xcomp" and clause.governor.lemma
    if not begun or begun not in PHASES:
        return roles
    end = PHASES[begun]
    if roles.predicate == "date:build":
        return replace(roles, predicate="completion_date" if end else "construction_started")
    if clause.object is None or roles.holder is not clause.object:
        return None
    work = "filming" if roles.predicate == "date:film" else clause.verb.text.lower()
    return replace(roles, predicate="date:end" if end else "date:begin", work=work, thing=None)


def _roles(page: Page, entry: Read, sentence: Sentence, clause: Clause, found: Reported | None) -> _Roles | None:
    event = found.event if found is not None else None
    if headless(clause):
        if event is not None and event.of == "subject" and clause.lemma not in event.suffer:
            return None
        if event is None or event.of == "object":  # "1991: acquired by Bluefin": what the passage speaks of was
            asks = asked(event, page, entry, sentence, None) if event is not None else clause.lemma
            return _Roles(f"date:{asks}", None, None, clause.subject)
    if found is not None and found.told:
        done = found.event.of == "object" and clause.object is not None and clause.object not in found.told
        holder = clause.object if clause.passive or done else clause.subject
        return _Roles(f"date:{asked(found.event, page, entry, sentence, holder)}", holder, used=[*found.told])
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
    told = [head for preposition, head in clause.obliques if preposition in event.to and not dated(entry, head)]
    target = next(iter(told), None)
    predicate = _predicate(event, page, entry, sentence, clause, patient if patient is not None else agent)
    if clause.lemma in event.suffer:
        thing = complement or target or clause.oblique("")
        return _fitting(_Roles(predicate, patient, thing, agent, [t for t in (target, thing) if t]), event, clause)
    if event.of == "subject":
        holder = agent if agent is not None else patient if clause.passive else None
        thing = complement or (patient if patient is not holder else None) or target
        return _fitting(_Roles(predicate, holder, thing, None, [t for t in (target, thing) if t]), event, clause)
    if found is not None and found.effect is not None:
        return _Roles(predicate, found.effect, None, agent, [found.effect])
    if patient is None and agent is not None:
        referent = page.referent(entry, sentence, agent)
        alone = clause.lemma in ENDS_ALONE and referent is not None and referent.kind == "organisation"
        if referent is None or referent.kind == "person" or alone:
            return None  # "Rook finished third in 1995", "Rook developed in 1956": dates nothing that was made
    given = clause.oblique("") if clause.passive else None  # "was created a baronet"
    thing = given if given is not None and given.pos in ("NOUN", "PROPN") and not dated(entry, given) else complement
    return _Roles(predicate, patient if patient is not None else agent, thing, agent if patient is not None else None)


def _predicate(event: Event, page: Page, entry: Read, sentence: Sentence, clause: Clause, holder: Token | None) -> str:
    place = order(clause)
    if place and event_of(f"{place} {clause.lemma}") is None:
        return f"date:{place} {event.id}"
    return f"date:{asked(event, page, entry, sentence, holder)}"


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
    place = order(clause)
    predicate = f"date:{place} {clause.lemma}" if place else f"date:{clause.lemma}"
    return _Roles(predicate, holder, *((None, other) if other is agent else (other, None)))


def _claims(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, roles: _Roles, reading: Reading
) -> Iterable[Claim]:
    start, end = sentence_part(clause)
    qualifiers: list[Qualifier] = []
    if roles.by is not None:
        qualifiers.append(Qualifier("by", _mention(page, entry, sentence, roles.by)))
    if roles.work:
        verb = page.words(entry, clause.verb.start, clause.verb.end)
        qualifiers.append(Qualifier("object", replace(verb, text=roles.work)))
    if roles.thing is not None:
        qualifiers.append(Qualifier("object", _mention(page, entry, sentence, roles.thing)))
    for preposition, head in clause.obliques:
        if (
            preposition
            and not dated(entry, head)
            and head is not roles.holder
            and head is not roles.by
            and not any(head is token for token in roles.used)
        ):
            qualifiers.append(Qualifier(f"{preposition.replace(' ', '_')}", _mention(page, entry, sentence, head)))
    if roles.holder is None and clause.verb.index:
        return
    if roles.predicate == "date:designate" and (listing := _listing(clause, qualifiers)):
        verb = page.words(entry, clause.verb.start, clause.verb.end)
        qualifiers = [q for q in qualifiers if q.name not in ("object", "as", "to", "into")]
        qualifiers.append(Qualifier("object", replace(verb, text=listing)))
    if (ordinal := numbered(sentence, roles.holder)) is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, ordinal.start, ordinal.end)))
    again = next((t for t in sentence.children(clause.verb, "advmod") if t.text.lower() in AGAIN), None)
    if again is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, again.start, again.end)))
    if (
        pause := next((h for case, h in clause.obliques if case == "for" and h.lemma.lower() in PAUSES), None)
    ) is not None:
        qualifiers.append(Qualifier("turn", page.words(entry, pause.start, pause.end)))
    moment = spread(page, entry, reading)[0]
    bare = page.subject(entry, sentence, None) if roles.holder is None else None
    subjects = [bare] if bare else list(page.parties(entry, sentence, together(sentence, roles.holder)))
    qualifiers = [q for q in qualifiers if q.mention.span != moment.mention.span]
    mutual = roles.predicate in MUTUAL and roles.thing is None and len(subjects) == 2
    asked = (
        [] if is_timeless(reading) else [(roles.predicate, _moment(page, entry, reading, roles.predicate), qualifiers)]
    )
    if (time := clock(page, entry, reading)) is not None:
        asked.append((roles.predicate.replace("date:", "clock:", 1), time, [*qualifiers, *day(page, entry, reading)]))
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
        re.search(r"\b(?:until|till)(?: about| around)?\s*\Z", entry.passage.text[: reading.start], re.IGNORECASE)
        is not None
    )


def _moment(page: Page, entry: Read, reading: Reading, predicate: str) -> Mention:
    """The date; that from which on something has been so is the day when it came about ("has been banned since 1982")."""
    said = page.value(entry, reading)
    low, _, high = reading.value.text.partition("/")
    since = high == ".." and re.search(r"\b(?:since|from)\s*\Z", entry.passage.text[: reading.start], re.IGNORECASE)
    return replace(said, text=low, why="since then") if since and event_of(predicate.partition(":")[2]) else said


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
