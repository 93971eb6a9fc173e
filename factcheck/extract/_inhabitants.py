"""How many people live in a place ("a population of 400,000 people", "home to 400,000", "some 400,000 people live in Verania") or
are aboard ("2,200 passengers and crew", "with 150 people on board")."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, preposition
from factcheck.extract._page import Page
from factcheck.extract._wholes import of_topic
from factcheck.language import Clause, Token
from factcheck.model import PassageKind
from factcheck.vocabulary import is_anybody

_ABOARD = re.compile(
    r"\W*(?:(?:people|persons?|souls|men|passengers|men and women)\b[^.;]{0,25}\b(?:aboard|on ?board)\b|passengers and crew\b)",
    re.I,
)
_HOME = re.compile(r"\b[Hh]ome to \Z")
_CALLED = re.compile(r" call (?P<place>[A-Z][\w' -]{1,40}?) (?:their )?home\b")
_POP = re.compile(r"\(\s*pop(?:ulation|\.)?[:,]?\s*(?:of |about |c\. )?\Z", re.IGNORECASE)
SETTLEMENTS = frozenset(
    "town city village hamlet place settlement community municipality parish suburb borough island country nation state port resort "
    "metropolis capital district commune township".split()
)
DWELLERS = frozenset("soul inhabitant resident citizen islander villager".split())
COUNTING = frozenset("count number have boast muster hold".split())
LIVING = frozenset("live reside dwell inhabit".split())


def aboard(page: Page, amount: Amount) -> Holder | None:
    """The ship, aircraft or train whose passengers and crew a number counts together."""
    if not _ABOARD.match(amount.sentence.text, amount.reading.end):
        return None
    if _later(amount):
        return None
    named = [
        t
        for t in amount.sentence.children(amount.head, "nmod", "obl")
        if preposition(amount.sentence, t) in ("aboard", "on")
    ]
    for token in named:
        found = page.subject(amount.entry, amount.sentence, token)
        if (
            amount.sentence.name_at(token) is not None
            and found is not None
            and found[1] >= 0.6
            and found[0].kind != "person"
        ):
            return Holder(found, "count:person aboard", amount.clause)
    topic = amount.entry.topic
    if topic is None or topic.kind == "person":
        return None
    owner = page.named(amount.entry, topic, amount.reading.start, amount.reading.end), topic.sure - 0.1
    return Holder(owner, "count:person aboard", amount.clause)


def _later(amount: Amount) -> bool:
    """True for those who had not left yet: they are not all who were aboard."""
    words = [token.lemma.lower() for token in amount.sentence.tokens]
    first, last = min(amount.inside), max(amount.inside)
    return any(word in ("still", "remain", "leave", "left") for word in words[max(0, first - 2) : last + 6])


# Where so many people do this, they are its students or employees.
BELONGING = {
    **dict.fromkeys(("study", "enroll", "enrol", "attend"), "student"),
    **dict.fromkeys(("work", "employ"), "employee"),
}
PARTAKING = frozenset(
    "runner athlete participant competitor rider cyclist player swimmer sailor soldier man troop delegate team contestant entrant".split()
)
USING = {
    "use": "user",
    "visit": "visitor",
    "attend": "attendee",
    "watch": "viewer",
    "read": "reader",
    "inhabit": "inhabitant",
}
ALIKE = {
    "student": frozenset("student pupil undergraduate".split()),
    "employee": frozenset("employee worker staff".split()),
}


def belonging(page: Page, amount: Amount) -> Holder | None:
    """The school or firm where so many people study or work: "some 8,000 students are enrolled at the university"."""
    noun, clause, sentence = amount.head, amount.clause, amount.sentence
    if clause is not None and is_anybody(noun.lemma.lower()) and clause.lemma in USING and clause.object is not None:
        return _used(page, amount, clause, clause.object)
    if clause is not None and (event := _taken_part(clause)) is not None and noun.pos == "NOUN":
        owner = page.subject(amount.entry, sentence, event)
        people = is_anybody(noun.lemma.lower()) or noun.lemma.lower() in PARTAKING
        if owner is not None and owner[1] >= 0.6 and people and owner[0].kind != "person":
            return Holder(owner, "number_of_participants", clause)
    what = BELONGING.get(clause.lemma) if clause is not None else None
    if clause is None or what is None or noun.pos != "NOUN":
        return None
    if not (is_anybody(noun.lemma.lower()) or noun.lemma.lower() in ALIKE[what]):
        return None
    said = clause.object if clause.passive else clause.subject
    place = clause.oblique("at", "for", "by") or (clause.object if clause.lemma == "attend" else clause.oblique("in"))
    if place is None or said is None or said.index not in (amount.top.index, noun.index):
        return None
    owner = page.subject(amount.entry, sentence, place)
    if owner is None or owner[1] < 0.6 or sentence.name_at(place) is None or owner[0].kind == "person":
        return None
    if owner[0].kind == "place" and what == "employee":
        return None  # "3,000 people work in Harrow"
    return Holder(owner, f"count:{what}", clause)


def _taken_part(clause: Clause) -> Token | None:
    """What is taken part in: "18,000 runners take part in the marathon"."""
    part = clause.lemma == "take" and clause.object is not None and clause.object.lemma.lower() == "part"
    return clause.oblique("in", "at") if part or clause.lemma in ("participate", "compete") else None


def _used(page: Page, amount: Amount, clause: Clause, thing: Token) -> Holder | None:
    """ "Is used by 3.5 million people", "3.5 million people use it": its users."""
    if clause.subject is None or clause.subject.index not in (amount.top.index, amount.head.index):
        return None
    owner = page.subject(amount.entry, amount.sentence, thing)
    if owner is None or owner[1] < 0.6 or owner[0].kind == "person":
        return None
    return Holder(owner, f"count:{USING[clause.lemma]}", clause, placed=True)


def settled(page: Page, amount: Amount) -> Holder | None:
    """ "A town of 12,400 (people)", "Harrow (pop. 12,400)", "the town counts 12,400 souls": those who live there."""
    sentence, noun, clause, governor = amount.sentence, amount.head, amount.clause, amount.governor
    people = noun.pos == "NOUN" and (is_anybody(noun.lemma.lower()) or noun.lemma.lower() in DWELLERS)
    if amount.dimension != "count" or (amount.reading.counted_start >= 0 and not people):
        return None
    first = min(amount.inside)
    place: Token | None = None
    if governor.lemma.lower() in SETTLEMENTS and preposition(sentence, amount.top) == "of":
        linked = clause is not None and clause.attribute is governor and clause.subject is not None
        place = clause.subject if linked and clause is not None else _named_before(amount, governor)
        if place is None and clause is not None and clause.subject is not None and clause.attribute is not None:
            place = clause.subject if sentence.tokens[clause.attribute.index].head == governor.head else None
    elif _POP.search(sentence.text, sentence.start, amount.reading.start):
        bracket = next((t.index for t in reversed(sentence.tokens[:first]) if t.text == "("), 0)
        place = sentence.tokens[bracket - 1] if bracket else None
        place = place if place is not None and sentence.name_at(place) is not None else None
    elif (
        people
        and noun.lemma.lower() in DWELLERS
        and clause is not None
        and clause.object is noun
        and not clause.passive
    ):
        place = clause.subject if clause.lemma in COUNTING else None
    owner = page.subject(amount.entry, sentence, place) if place is not None else None
    if owner is None or owner[1] < 0.5 or owner[0].kind == "person":
        return None
    return Holder(owner, "count:inhabitant", clause)


def _named_before(amount: Amount, noun: Token) -> Token | None:
    """The name that a phrase is set behind: "Harrow, a town of 12,400 people, lies"."""
    sentence, first = amount.sentence, noun.index
    while (
        first > 0
        and sentence.tokens[first - 1].pos in ("DET", "ADJ", "NOUN", "ADV", "PUNCT")
        and first > noun.index - 5
    ):
        first -= 1
        if sentence.tokens[first].text == ",":
            before = sentence.tokens[first - 1] if first else None
            return before if before is not None and sentence.name_at(before) is not None else None
    return None


def _said(page: Page, amount: Amount, first: int, last: int) -> str:
    known = page.cast.character(amount.sentence.words(first, last))
    return known.name if known is not None else ""


def inhabitants(page: Page, amount: Amount) -> Holder | None:
    """The place whose people a number counts; None where it is not said that they live there."""
    noun, governor, clause, sentence = amount.head, amount.governor, amount.clause, amount.sentence
    if noun.pos != "NOUN" or not is_anybody(noun.lemma.lower()) or noun.lemma == "life":
        return None
    place: Token | None = None
    if governor.lemma.lower() == "population" and preposition(sentence, amount.top) == "of":
        place = sentence.child(governor, "nmod:poss") or (clause.subject if clause is not None else None)
        if place is None or place is governor:
            topic = of_topic(page, amount.entry, sentence, governor)
            return Holder(topic, "count:inhabitant", clause) if topic is not None else None
    elif _HOME.search(sentence.text, sentence.start, amount.reading.start):
        place = clause.subject if clause is not None else None
        if place is None and amount.entry.passage.kind is PassageKind.ITEM:
            topic = page.subject(amount.entry, sentence, None)  # "- Home to 32,000 people"
            return Holder(topic, "count:inhabitant", clause) if topic is not None else None
    else:
        called = _CALLED.match(sentence.text[: sentence.end], max(amount.reading.end, noun.end))
        if called is not None:
            place = next((t for t in sentence.tokens_in(*called.span("place")) if sentence.name_at(t)), None)
            owner = page.subject(amount.entry, sentence, place) if place is not None else None
            return Holder(owner, "count:inhabitant", clause) if owner is not None and owner[1] >= 0.5 else None
        lives = [governor, *sentence.children(noun, "acl")]
        verb = next((t for t in lives if t.lemma.lower() in LIVING), None)
        said = [] if verb is None else [*sentence.children(verb, "obl", "obj"), *sentence.children(verb, "nmod")]
        place = next((t for t in said if preposition(sentence, t) in ("in", "on", "") and t.index != noun.index), None)
        there = verb is not None and any(t.text.lower() in ("there", "here") for t in sentence.children(verb, "advmod"))
        if place is None and there and (about := amount.entry.topic) is not None and about.kind != "person":
            near = {_said(page, amount, n.first, n.last) for n in sentence.names} - {about.text}
            sure = about.sure - 0.1
            return (
                Holder((page.named(amount.entry, about, noun.start, noun.end), sure), "count:inhabitant", clause)
                if not near
                else None
            )
    owner = page.subject(amount.entry, sentence, place) if place is not None else None
    if owner is None or owner[1] < 0.5 or (place is not None and place.pos == "PRON" and owner[1] < 0.6):
        return None
    return Holder(owner, "count:inhabitant", clause)
