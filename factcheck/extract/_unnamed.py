"""What a number counts where no noun behind it says so: "seats 42,000", "a crew of 62", "a mother of five", "only 290 were built", "has
room for 300 guests"."""

from __future__ import annotations

from factcheck.extract._amounts import VAGUE, Amount, Holder, owner_of, preposition, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._wholes import held, of_topic
from factcheck.language import Clause, Token
from factcheck.vocabulary import gathered, is_anybody, seats

PARENTS = frozenset("mother father parent".split())
MAKING = frozenset("build make produce manufacture construct".split())
# Nouns for one of many things of a kind: how many of them were built is how many of the thing were.
CARRYING = frozenset("carry transport take convey".split())  # "could carry 300 passengers"
EXEMPLARS = frozenset(
    "aircraft plane airplane unit example specimen copy car vehicle truck bus locomotive engine machine ship boat vessel tank "
    "helicopter bicycle motorcycle bike device console computer camera board rocket gun rifle".split()
)
GUESTS = frozenset(
    "spectator passenger guest visitor fan audience listener patient prisoner student attendee viewer diner".split()
)


def unnamed(page: Page, amount: Amount) -> Holder | None:
    """The holder of a number whose verb or governing noun says what it counts."""
    if amount.dimension != "count":
        return None
    return _room(page, amount) or _of_many(page, amount) or _made(page, amount)


def _room(page: Page, amount: Amount) -> Holder | None:
    """ "Seats 42,000", "can hold 42,000 people", "a capacity of 42,000 spectators", "room for 300 guests"."""
    noun, clause, governor = amount.head, amount.clause, amount.governor
    people = noun.pos == "NOUN" and (is_anybody(noun.lemma.lower()) or noun.lemma.lower() in GUESTS)
    bare = noun.pos != "NOUN" or noun.start < amount.reading.end
    if not people and not bare:
        return None
    if (
        (people or governor.lemma.lower() != "capacity")
        and governor.lemma.lower() in ("capacity", "room", "space")
        and preposition(amount.sentence, amount.top)
        in (
            "of",
            "for",
        )
    ):
        return _owned(page, amount, governor)
    if bare and (said := _before_mistaken(amount)) is not None:
        return _seating(page, amount, said)
    if clause is None or clause.passive or clause.object is not amount.top or clause.subject is None:
        return None
    able = clause.tense == "present" or any(
        t.lemma in ("can", "could") for t in amount.sentence.children(clause.verb, "aux")
    )
    carried = clause.lemma in CARRYING and people and clause.tense != "present"
    if not able or not (carried or seats(clause.lemma, bare=bare)):
        return None
    return _seating(page, amount, clause.subject)


def _seating(page: Page, amount: Amount, place: Token) -> Holder | None:
    owner = held(page, amount, place)
    if owner is None or owner.subject[0].kind == "person":
        return None
    return Holder(owner.subject, "count:seat", amount.clause, scope=owner.scope, placed=True)


def _before_mistaken(amount: Amount) -> Token | None:
    """What stands before a verb that the parser took for a noun: "The arena seats 42,000"."""
    tokens, first = amount.sentence.tokens, min(amount.inside)
    if first < 2 or tokens[first - 1].pos != "NOUN" or not seats(tokens[first - 1].lemma.lower(), bare=True):
        return None
    return tokens[first - 2] if tokens[first - 2].pos in ("NOUN", "PROPN", "PRON") else None


def _of_many(page: Page, amount: Amount) -> Holder | None:
    """ "A crew of 62", "a workforce of 3,400", "the mother of five"."""
    governor = amount.governor
    if preposition(amount.sentence, amount.top) != "of" or governor.pos not in ("NOUN", "PROPN"):
        return None
    lemma = governor.lemma.lower()
    bare = amount.head.pos != "NOUN" or is_anybody(amount.head.lemma.lower())
    if lemma in PARENTS and bare and not is_anybody(amount.head.lemma.lower()):
        owner = owner_of(page, amount, governor)
        clause = amount.clause
        if clause is not None and clause.attribute is governor and clause.subject is not None:
            owner = owner_of(page, amount, clause.subject)
        return Holder(owner, "count:child", clause) if owner is not None and owner[1] >= 0.5 else None
    counted = gathered(lemma) if bare else None
    if counted is None:
        return None
    return _owned(page, amount, governor, f"count:{counted}")


def _owned(page: Page, amount: Amount, noun: Token, predicate: str = "count:seat") -> Holder | None:
    """Whose crew, workforce or capacity it is: its possessor, the subject of what has it, what the text is about."""
    sentence, clause = amount.sentence, amount.clause
    possessor = sentence.child(noun, "nmod:poss", "det:poss")
    before = sentence.tokens[noun.head]
    said: Token | None = possessor
    if said is None and preposition(sentence, noun) == "with" and before.pos in ("NOUN", "PROPN"):
        said = before
        if clause is not None and clause.attribute is before:
            said = clause.subject
    if said is None and clause is not None and not clause.passive and clause.object is noun:
        said = clause.subject
    if said is None and clause is not None:
        said = surface_subject(clause)
    if said is None or said is noun:
        owner = of_topic(page, amount.entry, sentence, noun)
        return Holder(owner, predicate, clause) if owner is not None else None
    found = held(page, amount, said)
    if found is None:
        return None
    pointed = any(t.lemma.lower() in ("this", "that") for t in sentence.children(said, "det"))
    sure = VAGUE if pointed else 1.0  # "this stadium": one of several, perhaps
    return Holder(found.subject, predicate, clause, scope=found.scope, sure=sure)


def _made(page: Page, amount: Amount) -> Holder | None:
    """ "Only 290 were built", "a total of 340 aircraft were produced": of what the text is about."""
    clause, noun = amount.clause, amount.head
    if clause is None or not clause.passive or clause.lemma not in MAKING or _elsewhere(clause):
        return None
    if noun.pos == "NOUN" and noun.start >= amount.reading.end and noun.lemma.lower() not in EXEMPLARS:
        return None
    surface = surface_subject(clause)
    first = surface is not None and surface.index in (amount.top.index, amount.head.index)
    if not first or amount.entry.topic is None or amount.entry.topic.kind == "person":
        return None
    if amount.sentence.children(noun, "nmod", "amod", "compound"):
        return None  # "12 single-seat aircraft": some of them
    owner = (
        page.named(amount.entry, amount.entry.topic, amount.top.start, amount.top.end),
        amount.entry.topic.sure - 0.1,
    )
    return Holder(owner, "total_produced", clause)


def _elsewhere(clause: Clause) -> bool:
    """True for those that were built somewhere or for somebody: some of all."""
    return any(preposition in ("in", "at", "for", "by", "under", "as", "with") for preposition, _ in clause.obliques)
