"""What happened to how many: "1,500 people died", "killing 40 miners", "claimed 12 lives", "left 9 dead", "705 survived". All are
answers to one question, how many deaths or survivors, of what the text tells about."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, Party, preposition, surface_subject
from factcheck.extract._page import Page, Read
from factcheck.extract._tolls import is_toll
from factcheck.extract._when import HAPPENINGS
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import fate, is_anybody, is_harmless, takes_lives

RESCUED = ("survivor", "arrest")  # whoever did it is not what it happened in
_NEXT = re.compile(r";|\b(?:while|whereas|but)\b")  # what follows is said of others
_WINDOW = re.compile(
    r"\b(?:immediately|instantly|on the spot)\b|\b(?:in|during) the (?:initial|first|immediate|following|subsequent)(?: [a-z]+){1,2}"
    r"|\bwithin (?:[a-z]+,? ){0,4}(?:minutes|hours|days|weeks|months|years)\b",
    re.IGNORECASE,
)
LOST = frozenset("life victim toll".split())
TOLLS = frozenset("toll number loss total count figure it there".split())
_SO_FAR = re.compile(
    r"\b(?:at first|initial(?:ly)?|so far|by (?:noon|midnight|morning|evening|nightfall|then|now|dawn|dusk|sunset|\w+day)|early|first reports?|"
    r"another|a further|additional|other|reports?|reported|rumou?rs?|newspapers?|some (?:said|say|claim|believe|sources)|press|according to)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s+of (?:them|these|those|whom|the (?:dead|victims|killed|\w+ (?:dead|who)))\b", re.IGNORECASE)
DEAD = frozenset("dead killed".split())
HURT = frozenset("injured wounded hurt".split())
PEOPLE = frozenset(
    "passenger crew soldier sailor worker miner child woman civilian climber porter officer victim resident villager tourist "
    "student member pilot astronaut firefighter policeman rescuer troop prisoner patient employee guest driver spectator".split()
)


def fated(page: Page, amount: Amount) -> Holder | None:
    """The holder of a number of people that something happened to; None where nothing of the kind is said."""
    clause = amount.clause
    noun = amount.head if amount.head.pos == "NOUN" else None
    if _provisional(amount):
        return None
    if (noun is None or noun.lemma.lower() in LOST or _of_people(noun)) and is_toll(amount):
        subject = (
            event_of(page, amount, clause) if not _of_other(page, amount, clause) else None
        )  # "139 people didn't make it" denies nothing
        scope = [*people_of(page, amount, noun), *_window(page, amount)]
        return Holder(subject, "count:death", scope=scope) if subject is not None else None
    what = _called(noun) or _left(amount) or (_by_clause(amount, clause, noun) if clause is not None else None)
    if what is None or not _of_people(noun):
        return None
    subject = event_of(page, amount, None if what in RESCUED else clause)
    if subject is None:
        return None
    return Holder(subject, f"count:{what}", clause, scope=[*people_of(page, amount, noun), *_window(page, amount)])


def _provisional(amount: Amount) -> bool:
    """ "At first 12 were thought dead", "by noon the toll stood at 12", "twelve of them": not how many it was in the end, or in all."""
    text = amount.sentence.text
    before = text[amount.sentence.start : amount.reading.start]
    return (
        _SO_FAR.search(before) is not None
        or _OF_THEM.match(text[: amount.sentence.end], amount.reading.end) is not None
    )


def _of_other(page: Page, amount: Amount, clause: Clause | None) -> bool:
    """True where the clause, or one that says when, tells of something that is not what the text is about: "a bus was swept away with
    the loss of 12 lives", "twelve died when the dam broke"."""
    topic = amount.entry.topic
    if topic is None:
        return False
    sentence, own = amount.sentence, (amount.top.index, amount.head.index, *amount.inside)
    verb = clause.verb if clause is not None else sentence.root  # "the flood cost": a noun to the parser
    verbs = [verb, *(t for t in sentence.children(verb, "advcl") if _says_when(sentence, t))]
    for verb in verbs:
        for subject in sentence.children(verb, "nsubj"):
            found = page.subject(amount.entry, sentence, subject)
            plain = subject.lemma.lower() in HAPPENINGS and not sentence.child(subject, "nmod", "nummod", "amod")
            if subject.index in own or subject.lemma.lower() in TOLLS or plain or found is None:
                continue
            if found[0].text != topic.text and not _is_named(sentence, subject):
                return True
    return False


def _says_when(sentence: Sentence, verb: Token) -> bool:
    return any(t.text.lower() in ("when", "as", "after") for t in sentence.children(verb, "mark", "advmod"))


def _window(page: Page, amount: Amount) -> list[Qualifier]:
    """ "killed in the initial blast", "died within weeks": those of a stretch of what happened are not all of them."""
    text, start = amount.entry.passage.text, amount.reading.end
    stop = _NEXT.search(text, start, amount.sentence.end)
    found = _WINDOW.search(text, start, stop.start() if stop else amount.sentence.end)
    clause = amount.clause
    there = (
        next((t for t in amount.sentence.children(clause.verb) if t.text.lower() == "where"), None) if clause else None
    )
    if found is None and there is not None:  # "to Harrow, where it killed four"
        span = page.document.span_in(amount.entry.passage, there.start, there.end)
        return [Qualifier("window", Mention(text="there", span=span, kind="text"))]
    if found is None:
        return []
    span = page.document.span_in(amount.entry.passage, found.start(), found.end())
    return [Qualifier("window", Mention(text=found[0].lower(), span=span, kind="text"))]


def _called(noun: Token | None) -> str | None:
    """ "took on 70 survivors"."""
    return "survivor" if noun is not None and noun.lemma.lower() == "survivor" else None


def _left(amount: Amount) -> str | None:
    """ "left 9 people dead", "with 40 injured"."""
    end = max(amount.top.end, amount.reading.end)
    behind = [t.text.lower() for t in amount.sentence.tokens if t.start >= end][:2]
    first = next((word for word in behind if word not in ("people", "others", "were")), "")
    return (
        "death"
        if first in DEAD and "were" not in behind
        else "injury"
        if first in HURT and "were" not in behind
        else None
    )


def _by_clause(amount: Amount, clause: Clause, noun: Token | None) -> str | None:
    surface = surface_subject(clause)
    subject = surface is not None and (surface.index == amount.top.index or surface is noun)
    before = amount.top.head == clause.verb.index and amount.top.end + 1 >= clause.verb.start
    subject = subject or (surface is None and before)  # "Only 705 survived"
    if surface is not None and surface.lemma == "toll" and clause.verb is amount.top and noun is None:
        return "death"
    target = (
        not clause.passive and clause.object is not None and clause.object.index in (amount.top.index, _index(noun))
    )
    if noun is not None and noun.lemma == "life" and target and takes_lives(clause.lemma):
        return "death"
    if subject and not clause.passive and clause.lemma == "lose" and clause.object is not None:
        return "death" if clause.object.lemma == "life" else None
    if subject:
        either = clause.passive or clause.object is None  # "40 miners killed"
        found = fate(clause.lemma, suffered=clause.passive)
        return found or (fate(clause.lemma, suffered=not clause.passive) if either else None)
    return fate(clause.lemma, suffered=True) if target else None


def _index(token: Token | None) -> int:
    return token.index if token is not None else -1


def _of_people(noun: Token | None) -> bool:
    return (
        noun is None
        or noun.lemma.lower() == "survivor"
        or is_anybody(noun.lemma.lower())
        or noun.lemma.lower() in PEOPLE
    )


def event_of(page: Page, amount: Amount, clause: Clause | None) -> Party | None:
    """The event: who or what killed, where it is named; what stands behind "in" or "aboard", where that is; else the topic."""
    entry, sentence = amount.entry, amount.sentence
    named = [] if clause is None or clause.subject is None else [clause.subject]
    if clause is not None:
        named += [head for case, head in clause.obliques if case in ("in", "during", "aboard", "on", "at")]
    where = [head for case, head in clause.obliques if case in ("in", "near")] if clause is not None else []
    inner = [
        t for t in sentence.children(amount.top, "nmod") if preposition(sentence, t) == "in" and sentence.name_at(t)
    ]
    if inner and inner[0].index < amount.top.index:
        return None  # "In Harrow 60 out of 90 guests died"
    if any(head.pos == "PROPN" and not _is_known(page, entry, sentence, head) for head in where):
        return None  # those of a place that nobody knows
    for token in named:
        if token.index in (amount.top.index, amount.head.index):
            continue
        found = page.subject(entry, sentence, token)
        own = sentence.name_at(token) is not None
        named_in = any(sentence.name_at(t) is not None for t in sentence.children(token, "compound", "nmod"))
        if found is not None and found[1] >= 0.6 and found[0].kind != "person" and (own or named_in):
            return found if found[0].kind != "place" else None  # "in the Harrow flood": that one
    topic = entry.topic
    if topic is None or topic.kind == "person":
        return None
    if any(_another(sentence, token, topic.text) for token in named):
        return None
    return page.named(entry, topic, amount.top.start, amount.top.end), topic.sure - 0.1


def _is_known(page: Page, entry: Read, sentence: Sentence, head: Token) -> bool:
    found = page.subject(entry, sentence, head)
    return found is not None and found[1] >= 0.6


def _is_named(sentence: Sentence, token: Token) -> bool:
    """Whether a phrase has a name in it: "the Mill Lane fire"."""
    before = sentence.children(token, "compound", "flat") if token.lemma.lower() in HAPPENINGS else []
    return any(sentence.name_at(each) is not None for each in (token, *before))


def _another(sentence: Sentence, token: Token, topic: str) -> bool:
    """True for "in the Mill Lane fire" where the text is about something else."""
    names = [name for t in sentence.children(token, "compound") if (name := sentence.name_at(t)) is not None]
    known = topic.casefold()
    return token.lemma.lower() in HAPPENINGS and any(
        not set(sentence.words(name.first, name.last).casefold().split()) & set(known.split()) for name in names
    )


def people_of(page: Page, amount: Amount, noun: Token | None) -> list[Qualifier]:
    """Which people: "passengers", "British", "in the second wave"."""
    if noun is None:
        return []
    words = [
        t.lemma.lower()
        for t in amount.sentence.children(noun, "amod", "compound")
        if t.index not in amount.inside
        and t.pos in ("ADJ", "NOUN", "PROPN")
        and not is_harmless(t.lemma.lower())
        and t.lemma.lower() not in DEAD | HURT
    ]
    words += [] if is_anybody(noun.lemma.lower()) or noun.lemma in ("survivor", "toll") else [noun.lemma.lower()]
    span = page.document.span_in(amount.entry.passage, noun.start, noun.end)
    return [Qualifier("kind", Mention(text=" ".join(sorted(words)), span=span, kind="text"))] if words else []
