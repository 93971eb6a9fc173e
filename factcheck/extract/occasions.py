"""Dated events named by a noun: "the founding of Bluefin in 1993", "its 1995 release", "the launch came in May 2001"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.extract._reported import asked
from factcheck.extract._when import dates_of, governing, label_dates
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary.frames import event_called

# Verbs that say of an event no more than that it was.
_LIGHT = frozenset("come occur happen follow be take fall date begin start commence".split())
_HELD = frozenset("hold stage celebrate date".split())  # of what is done to the event
_SEEING = frozenset("see mark make witness bring celebrate".split())
# "Construction of the tower began", "filming was completed": the noun says what, the verb which end of it.
_WORK = frozenset(
    "construction building work excavation restoration renovation development production filming shooting photography".split()
)
_BUILDING = frozenset("construction building work".split())
# "Ground was broken in 1961", "the foundation stone was laid": what begins with it is being built.
_GROUND = {
    "ground": ("break",),
    **dict.fromkeys(("stone", "cornerstone", "foundation", "keel"), ("lay",)),
    **dict.fromkeys(("sod", "turf"), ("cut", "turn")),
}
_SHOOTING = frozenset("filming shooting photography".split())
_PLAIN = frozenset("principal actual physical main".split())
_WORKS_OF = ("of", "on", "for")
_FIRST = frozenset("first maiden inaugural".split())
# What leads to an event that another one is dated by: "under foreign rule until independence in 1944".
_BESIDE = frozenset("until till before after since upon on at following from".split())
# The first of its kind in the life of a thing.
_FIRSTS = frozenset(
    "flight voyage performance concert edition issue game match appearance broadcast episode test run".split()
)


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for token in sentence.tokens:
                word = _word(token)
                if word and sentence.name_at(token) is None:
                    yield from _occasion(page, entry, sentence, found, token, word)


def at_another(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token, reading: Reading, main: Clause | None
) -> Iterable[Claim]:
    """The event that a noun names, where another one is its date: "two years after the founding of Bluefin"; where the noun does
    not say whose, it is that of whatever the clause is about."""
    if (word := _word(noun)) and sentence.name_at(noun) is None:
        yield from _occasion(page, entry, sentence, found, noun, word, reading, main)


def _word(token: Token) -> str:
    """The noun, where one is; the parser takes "opening of the mill" for a verb."""
    word = token.text.lower()
    if word in _WORK and token.relation in ("nsubj", "obj"):
        return word
    noun = token.pos == "VERB" and word.endswith("ing") and token.relation not in ("advcl", "acl")
    if noun or token.pos in ("NOUN", "PROPN"):
        lemma = token.lemma.lower() if token.pos != "VERB" else word
        known = (
            each for each in (lemma, word) if each in _GROUND or each in _WORK or each in _FIRSTS or event_called(each)
        )
        return next(known, "")
    return ""


def _occasion(
    page: Page,
    entry: Read,
    sentence: Sentence,
    found: list[Clause],
    noun: Token,
    word: str,
    given: Reading | None = None,
    main: Clause | None = None,
) -> Iterable[Claim]:
    below = given or next((r for r in entry.readings_in(sentence, "date") if _hangs_on(entry, sentence, r, noun)), None)
    about = [clause for clause in found if noun in (clause.subject, clause.object) and clause.verb is not noun]
    if not about and below is None and noun.head == noun.index:
        below = next(iter(label_dates(entry)), None)  # "1932: opening of the mill"
    stated: list[Clause | None] = [*about] or [None]
    for clause in stated:
        thing = _thing(sentence, noun, clause)
        predicate = _predicate(page, entry, sentence, noun, word, clause, thing)
        working = word in _WORK and not event_called(word)
        reading = below or (_told(entry, sentence, noun, clause, working=word in _WORK) if clause else None)
        if thing is None and predicate and reading is not None:
            thing = _sufferer(sentence, found, noun, word)
        if thing is None and main is not None and _unowned(entry, sentence, noun):
            thing = main.object if main.passive else main.subject
        subject = page.subject(entry, sentence, thing) if thing is not None and reading is not None else None
        if thing is None and predicate and (_bare(sentence, noun) or word in _GROUND):
            subject = _topic(page, entry, sentence)
        if not predicate or subject is None or reading is None or (working and clause is None and main is None):
            continue
        qualifiers = []
        if predicate in ("date:begin", "date:end"):
            said = page.words(entry, noun.start, noun.end)
            qualifiers.append(Qualifier("object", replace(said, text="filming" if word in _SHOOTING else said.text)))
        other = next((t for t in sentence.children(noun, "nmod") if _case(sentence, t) in ("to", "with")), None)
        if predicate == "date:marry" and other is not None and (party := page.subject(entry, sentence, other)):
            qualifiers.append(Qualifier("object", party[0]))
        places = [noun.start, noun.end, reading.start, reading.end]
        places += [thing.start, thing.end] if thing is not None else []
        yield page.claim(
            entry, "occasions", subject, predicate, page.value(entry, reading), start=min(places), end=max(places),
            qualifiers=qualifiers, clause=clause if clause is not None and noun is clause.subject else None, sure=0.85,
        )  # fmt: skip


def _predicate(
    page: Page, entry: Read, sentence: Sentence, noun: Token, word: str, clause: Clause | None, thing: Token | None
) -> str:
    """What the noun asks of the thing it is of, "" for nouns of no event."""
    built = word in _BUILDING
    if word in _GROUND:
        return "construction_started" if clause is not None and clause.lemma in _GROUND[word] else ""
    ran = clause is not None and clause.lemma == "proceed" and any(case == "from" for case, _ in clause.obliques)
    if word in _WORK and clause is not None and (ran or clause.lemma in ("begin", "start", "commence")):
        return "construction_started" if built else "date:begin"
    if word in _WORK and clause is not None and clause.lemma in ("complete", "finish", "end", "conclude"):
        return "completion_date" if built else "date:end"
    event = event_called(word)
    beside = {t.lemma.lower() for t in sentence.children(noun, "amod", "nummod", "compound")}
    if beside & _FIRST:
        return f"date:first {event.id if event is not None else word}"
    if event is None:
        return ""
    return f"date:last {event.id}" if "last" in beside else f"date:{asked(event, page, entry, sentence, thing)}"


def _thing(sentence: Sentence, noun: Token, clause: Clause | None) -> Token | None:
    """Whose event it is: "the founding of X", "X's founding", "Y's release of X"; "X made its first flight"."""
    of = next((t for t in sentence.children(noun, "nmod", "obl") if _case(sentence, t) in _WORKS_OF), None)
    if of is not None:
        return of
    if clause is not None and noun is clause.object and clause.lemma == "make":
        return clause.subject
    owner = sentence.child(noun, "nmod:poss")
    if owner is not None and owner.text.lower() == "whose":
        return _before(sentence, owner)  # "the ship, whose maiden voyage had been in 1910"
    if owner is None and noun.lemma.lower() in _GROUND and clause is not None:
        return clause.oblique("for", "on")
    return owner


def _before(sentence: Sentence, pronoun: Token) -> Token | None:
    """The head of the phrase that a relative pronoun follows."""
    words = [t for t in sentence.tokens[: pronoun.index] if t.pos != "PUNCT"]
    token = words[-1] if words else None
    while token is not None and token.relation in ("flat", "compound") and token.head < pronoun.index:
        token = sentence.tokens[token.head]
    return token


def _sufferer(sentence: Sentence, found: list[Clause], noun: Token, word: str) -> Token | None:
    """Whose event it is where only the clause tells: "was under foreign rule until independence in 1944"."""
    event = event_called(word)
    own = sentence.children(noun, "det", "nmod:poss", "det:poss", "compound", "amod")
    if event is None or event.of != "subject" or own or _case(sentence, noun) not in _BESIDE:
        return None
    clause = next((c for c in found if any(head.index == noun.index for _, head in c.obliques)), None)
    return (clause.object if clause.passive else clause.subject) if clause is not None else None


def _bare(sentence: Sentence, noun: Token) -> bool:
    """True for "Construction began in 1927": that of what the text is about."""
    own = [t for t in sentence.children(noun) if t.relation in ("det", "amod", "nmod", "compound", "nmod:poss", "acl")]
    own = [t for t in own if t.lemma.lower() not in _PLAIN]
    return noun.relation == "nsubj" and not own


def _unowned(entry: Read, sentence: Sentence, noun: Token) -> bool:
    """True where nothing but a date stands by the noun: "after the launch in 2001"."""
    beside = sentence.children(noun, "amod", "compound", "nmod")
    return not [t for t in beside if not any(r.start <= t.start < r.end for r in entry.readings)]


def _topic(page: Page, entry: Read, sentence: Sentence) -> tuple[Mention, float] | None:
    whole = page.subject(entry, sentence, None)
    fits = whole is not None and entry.topic is not None and entry.topic.kind != "person"
    return (whole[0], 0.55) if whole is not None and fits else None


def _told(entry: Read, sentence: Sentence, noun: Token, clause: Clause, *, working: bool) -> Reading | None:
    """The date of a verb that says no more than that the event was: "the release came in 1995", "1995 saw the release"; not that
    of "the release failed in 1995"."""
    if noun is clause.object and not clause.passive:
        tells = clause.lemma in _SEEING
    elif clause.attribute is not None and (said := _is_date(entry, clause.attribute)) is not None:
        return said
    elif clause.passive and (clause.lemma in _HELD or clause.lemma in _GROUND.get(noun.lemma.lower(), ())):
        tells = True
    else:
        place = clause.lemma == "take" and clause.object is not None and clause.object.lemma.lower() == "place"
        tells = working or place or clause.lemma in _LIGHT - {"take"} or clause.attribute is not None
    return next(iter(dates_of(entry, sentence, clause)), None) if tells else None


def _is_date(entry: Read, token: Token) -> Reading | None:
    """The date that a copula says the event was: "the last flood was in 1821"."""
    return next((r for r in entry.readings if r.kind == "date" and r.start <= token.start < r.end), None)


def _hangs_on(entry: Read, sentence: Sentence, reading: Reading, noun: Token) -> bool:
    """True where the date depends on the noun, or on the thing that it is of ("the founding of Bluefin in 1993"), or stands
    right behind it ("until independence in 1944")."""
    if _case(sentence, noun) in _BESIDE and re.fullmatch(r" (?:in|on) ", entry.passage.text[noun.end : reading.start]):
        return True
    token = governing(sentence, reading)
    if token is None or reading.start < noun.start < (token.start if token is not noun else noun.end) - 1:
        return False
    steps = 0
    while token.index != noun.index and token.relation in ("nmod", "compound", "flat", "appos", "conj") and steps < 3:
        token, steps = sentence.tokens[token.head], steps + 1
    return token.index == noun.index


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
