"""Which event a clause reports: its verb's ("was released"), that of the verb with what goes with it ("went into effect", "hit
theatres", "resulted in"), and whether it was the first or the last of its kind ("first flew")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.vocabulary.frames import Event, event_of, event_told

ORDER = frozenset("first last".split())
# What a law is called: that it takes effect is another thing than that it is introduced.
_LAWS = frozenset(
    "act law bill treaty convention agreement constitution directive regulation ordinance decree statute protocol pact accord "
    "amendment code charter resolution ban rule".split()
)


# "Took place", "was fought": the date of what happens once and has a name of its own.
_COMING = frozenset({"strike", "break out", "happen"})
_DISASTERS = frozenset(
    "flood earthquake quake storm hurricane typhoon cyclone tsunami avalanche landslide tornado fire blaze explosion disaster".split()
)
_BEING = frozenset("happen fight hold".split())
_APPEARING = frozenset("follow appear arrive ship come land emerge debut".split())
_NUMBERED = re.compile(r"\d+(?:\.[\dx]+)+")
_ONCE = frozenset(
    "battle siege massacre earthquake explosion accident disaster crash collision coup putsch referendum plebiscite uprising "
    "revolt rebellion mutiny riot riots skirmish raid invasion landing landings duel bombing shooting hijacking avalanche tsunami "
    "eruption wedding funeral armistice ambush shipwreck derailment".split()
)


@dataclass(frozen=True, slots=True)
class Reported:
    """An event. `told` are the words that tell it beside the verb: then it is the clause's subject's. `effect` is what came about."""

    event: Event
    told: tuple[Token, ...] = ()
    effect: Token | None = None


def suffered(clause: Clause) -> Clause:
    """The same, where the parser takes a participle for an adjective: "was honoured with" is a passive."""
    word = clause.attribute
    if word is None or word.pos != "ADJ" or not word.text.lower().endswith("ed") or clause.lemma != "be":
        return clause
    text = word.text.lower()
    verb = next((each for each in (text[:-1], text[:-2], text[:-3]) if event_of(each) is not None), "")
    if not verb:
        return clause
    return replace(clause, lemma=verb, passive=True, object=clause.subject, subject=None, attribute=None)


def reported(entry: Read, clause: Clause) -> Reported | None:
    """The event of the verb, or of the verb with what goes with it."""
    for words, tokens in _phrases(entry, clause):
        if (event := event_told(words)) is not None:
            return Reported(event, tokens)
    if _appears(clause) and (event := event_of("release")) is not None:
        return Reported(event, told=(clause.verb,))
    for case, head in _obliques(entry, clause):  # "crashed into a reef" struck it
        if (event := event_of(f"{clause.lemma} {case}")) is not None:
            return Reported(event, effect=head)
    place = order(clause)
    joined = _hyphenated(clause)
    plain = event_of(joined) if joined else None
    plain = plain or (event_of(f"{place} {clause.lemma}") if place else None) or event_of(clause.lemma)
    if plain is not None:
        return Reported(plain)
    return None


def _hyphenated(clause: Clause) -> str:
    """The verb with the word that a hyphen joins to it: "open-sourced"."""
    at = clause.verb.index
    tokens = clause.sentence.tokens
    return f"{tokens[at - 2].text.lower()}-{clause.lemma}" if at > 1 and tokens[at - 1].text == "-" else ""


def _appears(clause: Clause) -> bool:
    """ "Version 3.0 followed in 2004": a version that comes is released."""
    launched = clause.lemma == "launch" and clause.passive
    # "Kestrel 3.0, paid for by Rook, followed in 2004": the parser takes the verb for a participle
    suffers = clause.passive and clause.sentence.child(clause.verb, "aux:pass") is not None
    subject = clause.object if clause.passive else clause.subject
    alone = clause.lemma in _APPEARING and not suffers and (clause.passive or clause.object is None)
    if subject is None or not (launched or alone):
        return False
    if _NUMBERED.fullmatch(subject.text):
        return True
    number = clause.sentence.child(subject, "flat", "nummod", "nmod:unmarked", "compound")
    if number is None:
        return False
    return _NUMBERED.fullmatch(number.text) is not None or (
        subject.lemma.lower() in ("version", "release") and number.pos == "NUM"
    )


def order(clause: Clause) -> str:
    """ "first" or "last" where it stands right before the verb."""
    if any(case == "for" and _is_first_time(clause, head) for case, head in clause.obliques):
        return "first"
    beside = clause.sentence.children(clause.verb, "advmod")
    if clause.verb.index and clause.sentence.tokens[clause.verb.index - 1].text.lower() in ORDER:
        beside = [*beside, clause.sentence.tokens[clause.verb.index - 1]]
    return next((t.text.lower() for t in beside if t.text.lower() in ORDER and t.index < clause.verb.index), "")


def _is_first_time(clause: Clause, head: Token) -> bool:
    """ "For the first time", not "for the first time in ten years"."""
    first = any(t.lemma.lower() == "first" for t in clause.sentence.children(head, "amod"))
    since = re.match(
        r" (?:since\b|(?:in|for) (?:[a-z-]+|\d+) (?:years|decades|months|weeks|days)\b)",
        clause.sentence.text[head.end :],
    )
    return first and head.lemma.lower() == "time" and since is None


def numbered(sentence: Sentence, holder: Token | None) -> Token | None:
    """The word that tells one of several of a name: "the Second Battle of Aldo", "the first Battle of Aldo"."""
    name = sentence.name_at(holder) if holder is not None else None
    if name is None or holder is None:
        return None
    beside = [t for t in sentence.children(holder, "amod") if t.index < name.first]
    return next((t for t in beside if t.features.get("NumType") == "Ord" or t.lemma.lower() in ORDER), None)


def asked(event: Event, page: Page, entry: Read, sentence: Sentence, holder: Token | None) -> str:
    """The id of the event, that of things where no person has it."""
    if event.id in _BEING and holder is not None and _once(page, entry, sentence, holder):
        return "be"
    if event.id in _COMING and holder is not None and _is_disaster(page, entry, sentence, holder):
        return "be"
    if event.id == "film" and holder is not None and _is_person(page, entry, sentence, holder):
        return "shoot somebody"
    if event.id == "begin" and holder is not None:
        whose = page.referent(entry, sentence, holder)
        return "found" if whose is not None and whose.kind == "organisation" else event.id
    if event.id == "designate":
        whose = page.referent(entry, sentence, holder) if holder is not None else entry.topic
        return "go public" if whose is not None and whose.kind == "organisation" else event.id
    if not event.things or holder is None or holder.lemma.lower() in _LAWS:
        return event.id
    referent = page.referent(entry, sentence, holder)
    return event.id if referent is not None and referent.kind == "person" else event.things


def _once(page: Page, entry: Read, sentence: Sentence, holder: Token) -> bool:
    referent = page.referent(entry, sentence, holder)
    words = f"{holder.text} {referent.text if referent is not None else ''}"
    first = any(t.lemma.lower() in ("first", "maiden", "inaugural") for t in sentence.children(holder, "amod"))
    return first or any(word in _ONCE for word in words.lower().split())


def _is_person(page: Page, entry: Read, sentence: Sentence, holder: Token) -> bool:
    referent = page.referent(entry, sentence, holder)
    return referent is not None and referent.kind == "person"


def _is_disaster(page: Page, entry: Read, sentence: Sentence, holder: Token) -> bool:
    """True for what comes over people: that it struck is that it happened."""
    referent = page.referent(entry, sentence, holder)
    words = (referent.text if referent is not None else holder.lemma).lower().split()
    return bool(words) and words[-1] in _DISASTERS


def dated(entry: Read, token: Token) -> bool:
    return any(reading.start <= token.start < reading.end for reading in entry.readings)


def _phrases(entry: Read, clause: Clause) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """The verb with each of its objects and complements, longest first."""
    beside = [("", t) for t in clause.sentence.children(clause.verb, "xcomp", "obj", "advmod", "obl:unmarked")]
    bare = [(case, head) for case, head in clause.obliques if not case and not dated(entry, head)]
    following = clause.sentence.tokens[clause.verb.index + 1 : clause.verb.index + 2]
    beside += [("", t) for t in following if t.pos == "ADJ" and t.relation == "amod"]  # "went public two years later"
    obliques = _obliques(entry, clause)
    behind = clause.sentence.tokens[clause.verb.index + 1 : clause.verb.index + 3]
    if len(behind) == 2 and behind[0].text.lower() == "into":  # "came into being", taken for a clause of its own
        yield " ".join((clause.lemma, *(t.text.lower() for t in behind))), tuple(behind)
    for case, head in [*obliques, *bare, *beside]:
        yield " ".join(filter(None, (clause.lemma, case, head.lemma.lower()))), (head,)
        if any(t.lemma.lower() == "first" for t in clause.sentence.children(head, "amod")):
            yield f"{clause.lemma} first {head.lemma.lower()}", (head,)
    if clause.object is not None and not clause.passive:
        for case, head in obliques:
            yield f"{clause.lemma} {case} {head.lemma.lower()}", (head,)
    for case, head in obliques:
        yield f"{clause.lemma} {case}", (head,)


def _obliques(entry: Read, clause: Clause) -> list[tuple[str, Token]]:
    return [(case, head) for case, head in clause.obliques if case and not dated(entry, head)]
