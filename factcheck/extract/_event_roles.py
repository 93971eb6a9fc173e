"""Who takes part in the event that a clause reports, and as what: whose it is, what it was done to, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from factcheck.extract._page import Page, Read
from factcheck.extract._reported import Reported, asked, dated, order
from factcheck.extract.clauses import headless
from factcheck.language import Clause, Sentence, Token
from factcheck.vocabulary.frames import Event, event_of

# What people do to places and organisations: the event is theirs, and where is part of the question.
MOVES = frozenset("join leave enter quit visit reach".split())
# What an organisation does in some other way than coming about or ending, where nothing is said that it does it to.
ENDS_ALONE = frozenset("finish complete start begin end conclude close open".split())
# Verbs of beginning (False) and of ending (True) what another verb says.
PHASES = {
    **dict.fromkeys("begin start commence".split(), False),
    **dict.fromkeys("finish complete end stop".split(), True),
}


@dataclass(slots=True)
class Roles:
    """Whose event it is (None: that of whatever the passage speaks of), what it was done to, and what else was there."""

    predicate: str
    holder: Token | None
    thing: Token | None = None
    by: Token | None = None
    used: list[Token] = field(default_factory=list)
    work: str = ""


def roles(page: Page, entry: Read, sentence: Sentence, clause: Clause, found: Reported | None) -> Roles | None:
    """The parts of the event, None where the clause reports none that a date could be asked of."""
    told = _told(page, entry, sentence, clause, found)
    return _phase(clause, told) if told is not None else None


def _told(page: Page, entry: Read, sentence: Sentence, clause: Clause, found: Reported | None) -> Roles | None:
    event = found.event if found is not None else None
    if headless(clause):
        if event is not None and event.of == "subject" and clause.lemma not in event.suffer:
            return None
        if event is None or event.of == "object":  # "1991: acquired by Bluefin": what the passage speaks of was
            asks = asked(event, page, entry, sentence, None) if event is not None else clause.lemma
            return Roles(f"date:{asks}", None, None, clause.subject)
    if found is not None and found.told:
        done = found.event.of == "object" and clause.object is not None and clause.object not in found.told
        holder = clause.object if clause.passive or done else clause.subject
        return Roles(f"date:{asked(found.event, page, entry, sentence, holder)}", holder, used=[*found.told])
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
        return _fitting(Roles(predicate, patient, thing, agent, [t for t in (target, thing) if t]), event, clause)
    if event.of == "subject":
        holder = agent if agent is not None else patient if clause.passive else None
        thing = complement or (patient if patient is not holder else None) or target
        return _fitting(Roles(predicate, holder, thing, None, [t for t in (target, thing) if t]), event, clause)
    if found is not None and found.effect is not None:
        return Roles(predicate, found.effect, None, agent, [found.effect])
    if patient is None and agent is not None:
        referent = page.referent(entry, sentence, agent)
        alone = clause.lemma in ENDS_ALONE and referent is not None and referent.kind == "organisation"
        if referent is None or referent.kind == "person" or alone:
            return None  # "Rook finished third in 1995", "Rook developed in 1956": dates nothing that was made
    given = clause.oblique("") if clause.passive else None  # "was created a baronet"
    thing = given if given is not None and given.pos in ("NOUN", "PROPN") and not dated(entry, given) else complement
    return Roles(predicate, patient if patient is not None else agent, thing, agent if patient is not None else None)


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


def _fitting(roles: Roles, event: Event, clause: Clause) -> Roles | None:
    """The same, where the thing is one that the event is told of; else the verb stands for itself."""
    if not event.objects:
        return roles
    words = (
        {token.lemma.lower() for token in clause.sentence.subtree(roles.thing)} if roles.thing is not None else set()
    )
    if not words & event.objects:
        roles.predicate = f"date:{clause.lemma} {roles.thing.lemma.lower() if roles.thing is not None else 'something'}"
    return roles


def _open_roles(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Roles | None:
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
    return Roles(predicate, holder, *((None, other) if other is agent else (other, None)))


def _phase(clause: Clause, roles: Roles) -> Roles | None:
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


def _named(page: Page, entry: Read, sentence: Sentence, token: Token) -> bool:
    referent = page.referent(entry, sentence, token)
    return referent is not None and referent.sure >= 0.7
