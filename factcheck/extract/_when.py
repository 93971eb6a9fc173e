"""When a clause or phrase holds: the dates that belong to it, as qualifiers."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Date, Mention, PassageKind, Qualifier
from factcheck.reading import Reading, read, read_value
from factcheck.vocabulary.frames import event_called

# Nouns of what happens: a date behind one is its own.
HAPPENINGS = frozenset(
    "war battle attack election crisis earthquake flood fire storm hurricane accident incident disaster riot revolution strike "
    "festival conference championship tournament olympics season game match race exhibition meeting summit treaty agreement act "
    "law report study survey article paper book film album song edition version series interview speech census trial "
    "raid campaign expedition mission flight visit tour voyage trip event massacre famine epidemic pandemic drought".split()
)
_RELATIVE = re.compile(r"\b(?:later|earlier|after|afterwards|before|ago|next|following|previous|same)\b", re.IGNORECASE)
STARTS = frozenset("since from after starting beginning".split())
ENDS = frozenset("until till to through before by".split())
_NOT_UNTIL = re.compile(r"\b(?:until|till|before)(?: the year| as late as)?\s*\Z", re.IGNORECASE)
_LATER = frozenset(
    "later then soon afterwards eventually finally subsequently thereafter shortly year month week day".split()
)
# Verbs that begin or end a state: their date is the state's start or end.
BEGINNING = frozenset(
    "join enter enroll enrol enlist hire recruit appoint become start begin matriculate commission assign marry open".split()
)
ENDING = frozenset(
    "leave resign retire depart quit drop graduate withdraw finish complete end exit dismiss fire divorce close "
    "discharge separate".split()
) | {"drop out", "step down", "pass out", "drop out of"}


def phase(clause: Clause) -> str:
    """start_time or end_time for a clause whose verb begins or ends a state, else ""."""
    if clause.lemma in BEGINNING:
        return "start_time"
    return "end_time" if clause.lemma in ENDING else ""


def dates_of(entry: Read, sentence: Sentence, clause: Clause) -> list[Reading]:
    """The dates that say when the clause's event was, its verb's own first: those that hang on its verb, or on nothing else in
    the sentence; else the one that heads the sentence or its passage."""
    own = []
    for reading in entry.readings_in(sentence, "date"):
        governor = governing(sentence, reading)
        if governor is None or _set_off(entry, clause, reading):
            continue
        if (
            (_closes_line(entry, sentence, reading) and clause.verb.index <= 1)
            or governor.index == clause.verb.index
            or _belongs(sentence, governor, clause, entry)
            or _behind_nouns(sentence, reading, governor, clause)
        ):
            own.append((governor.index != clause.verb.index, reading))
    # "Ten days later, on 9 November 1908": the day that is written out
    plain = any(_is_day(reading) and not _RELATIVE.search(reading.text) for _, reading in own)
    told = [
        reading
        for _, reading in sorted(own, key=lambda each: (plain and bool(_RELATIVE.search(each[1].text)), each[0]))
    ]
    return told or _shared(entry, sentence, clause) or leading_dates(entry, sentence) or label_dates(entry)


def _set_off(entry: Read, clause: Clause, reading: Reading) -> bool:
    """ "Died as old as the friend who had died before – on 3 May 1852": behind the dash the sentence goes on, not the clause; so it does
    behind the comma that ends "when the lock opened, to 900 boats in 1990"."""
    between = entry.passage.text[clause.verb.end : reading.start]
    if clause.verb.relation == "advcl" and re.match(r"\W*,\s+to\b", between):
        return True
    inner = clause.governor is not None and clause.verb.relation == "acl"
    return inner and re.search(r"\s[–—-]\s", entry.passage.text[clause.verb.end : reading.start]) is not None


def affirmed(entry: Read, clause: Clause, dates: list[Reading]) -> tuple[Clause, list[Reading]]:
    """What "was not published until 1958" says outright: it was, in 1958."""
    if not clause.denied or not dates or not _NOT_UNTIL.search(entry.passage.text[: dates[0].start]):
        return clause, dates
    value = read_value(dates[0].text, "date")
    if not isinstance(value, Date):
        return clause, dates
    return replace(clause, stance=replace(clause.stance, denied=False)), [replace(dates[0], value=value)]


def _shared(entry: Read, sentence: Sentence, clause: Clause) -> list[Reading]:
    """The date that opens a sentence, for a second verb: "On 29 May she struck a rock and sank"."""
    if clause.verb.relation != "conj" or any(
        t.text.lower() in _LATER for t in sentence.children(clause.verb, "advmod", "obl")
    ):
        return []
    head = clause.governor.verb if clause.governor is not None else sentence.tokens[clause.verb.head]
    for reading in entry.readings_in(sentence, "date"):
        governor = governing(sentence, reading)
        subject = sentence.child(head, "nsubj")
        fronted = subject is not None and reading.end <= subject.start
        if (
            fronted
            and governor is not None
            and governor.index == head.index
            and not sentence.child(clause.verb, "nsubj")
        ):
            return [reading]
    return []


def _is_day(reading: Reading) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", reading.value.text) is not None


def leading_dates(entry: Read, sentence: Sentence) -> list[Reading]:
    """The date that heads a sentence: "3 June 1911: the mill is opened"."""
    for reading in entry.readings_in(sentence, "date")[:1]:
        before = entry.passage.text[sentence.start : reading.start]
        if re.match(r"\s*(?::|[–—-]\s)", entry.passage.text[reading.end :]) and not any(map(str.isalnum, before)):
            return [reading]
    return []


def _behind_nouns(sentence: Sentence, reading: Reading, governor: Token, clause: Clause) -> bool:
    """True for "banned the hunting of seals in 1967": the parser hangs a date on the last noun before it, where it belongs to
    the verb unless that noun is an event of its own ("the survivors of the crash in 1987")."""
    before = [token for token in sentence.tokens if token.end <= reading.start]
    if not before or before[-1].text.lower() not in ("in", "on", "at") or before[-1].index < clause.verb.index:
        return False
    token = governor
    while token.head != clause.verb.index:
        if (
            token.pos not in ("NOUN", "PROPN")
            or token.relation not in ("nmod", "flat", "compound")
            or token.head == token.index
        ):
            return False
        token = sentence.tokens[token.head]
    chain = [governor, token] if token is not governor else [token]
    if token.relation not in ("obj", "obl", "xcomp") or token.index < clause.verb.index:
        return False
    return not any(each.lemma.lower() in HAPPENINGS or event_called(each.lemma.lower()) for each in chain)


def _closes_line(entry: Read, sentence: Sentence, reading: Reading) -> bool:
    """True for the lone date in brackets of a line that begins with its verb: "Promoted to captain (1973) by the board"."""
    text = entry.passage.text
    bracketed = text[: reading.start].endswith("(") and text[reading.end :].startswith(")")
    verb_first = entry.passage.kind is PassageKind.ITEM and sentence.tokens[0].pos == "VERB"
    return bracketed and verb_first and len(entry.readings_in(sentence, "date")) == 1


def label_dates(entry: Read) -> list[Reading]:
    """The date that is the passage's label, as in a timeline: "31 May 1911 – the hull is launched", "1380 – the union"."""
    passage = entry.passage
    dates = [r for r in entry.readings if r.kind == "date" and r.end <= passage.value_start]
    for reading in dates:
        rest = passage.text[: reading.start] + passage.text[reading.end : passage.value_start]
        for other in dates:
            if "T" in reading.timex and other is not reading:  # "12:05 AM (April 15)"
                rest = rest.replace(other.text, "")
        if not any(character.isalnum() for character in rest):
            return [reading]
    label = passage.label.strip()
    told = label.isdigit() and (len(label) == 4 or (len(label) == 3 and _is_chronicle(entry)))
    value = read_value(label, "date") if told else None
    if isinstance(value, Date):
        start = passage.text.index(label)
        return [Reading(kind="date", start=start, end=start + len(label), text=label, value=value)]
    return []


def _is_chronicle(entry: Read) -> bool:
    return any(re.search(r"histor|timeline|chronolog|milestone|events", each, re.I) for each in entry.passage.headings)


def governing(sentence: Sentence, reading: Reading) -> Token | None:
    """The word that the reading depends on: None where it is the sentence's root."""
    tokens = sentence.tokens_in(reading.start, reading.end)
    inside = {token.index for token in tokens}
    for token in tokens:
        if token.head not in inside:
            return sentence.tokens[token.head]
    return None


def head_of(sentence: Sentence, start: int, end: int) -> Token | None:
    """The head word of a range of the passage's text."""
    tokens = sentence.tokens_in(start, end)
    inside = {token.index for token in tokens}
    return next((token for token in tokens if token.head not in inside or token.head == token.index), None)


def when(page: Page, entry: Read, sentence: Sentence, readings: list[Reading], phase: str = "") -> list[Qualifier]:
    """The qualifiers point_in_time, start_time and end_time that some dates give; a `phase` takes the place of the first."""
    qualifiers: list[Qualifier] = []
    for reading in readings:
        qualifiers.extend(spread(page, entry, reading, _preposition(sentence, reading)))
    if phase:
        return [Qualifier(phase, q.mention) if q.name == "point_in_time" else q for q in qualifiers]
    return qualifiers


def dated(page: Page, entry: Read, *, headings: bool = True) -> list[Qualifier]:
    """The date that heads the passage ("1943 – joined the Navy", "**FY2020**: …") or its section ("Season of 2011"), for
    claims without one of their own."""
    passage = entry.passage
    for reading in label_dates(entry):
        return spread(page, entry, reading)
    heading = passage.headings[-1] if passage.headings and headings else ""
    times = [] if heading in ("", page.document.title) else [r for r in read(heading) if r.kind == "date"]
    if len(times) != 1:
        return []
    span = page.document.span_in(passage, 0, 1)
    low, _, high = times[0].value.text.partition("/")
    names = ("start_time", "end_time") if high else ("point_in_time",)
    why = f"the section is headed “{heading}”"
    return [
        Qualifier(name, Mention(text=text, span=span, kind="date", why=why))
        for name, text in zip(names, (low, high), strict=False)
        if text not in ("", "..")
    ]


def spread(page: Page, entry: Read, reading: Reading, preposition: str = "") -> list[Qualifier]:
    """One date as qualifiers: a period gives its start and its end."""
    mention = page.value(entry, reading)
    if isinstance(reading.value, Date) and reading.value.period:
        low, _, high = reading.value.text.partition("/")
        ends = [("start_time", low), ("end_time", high)]
        return [
            Qualifier(name, Mention(text=text, span=mention.span, kind="date", why=mention.why))
            for name, text in ends
            if text not in ("", "..")
        ]
    if preposition in STARTS:
        return [Qualifier("start_time", mention)]
    if preposition in ENDS:
        return [Qualifier("end_time", mention)]
    return [Qualifier("point_in_time", mention)]


def _preposition(sentence: Sentence, reading: Reading) -> str:
    words = reading.text.lower().split()
    if words and words[0] in STARTS | ENDS:
        return words[0]
    before = [token for token in sentence.tokens if token.end <= reading.start]
    return before[-1].text.lower() if before and before[-1].pos in ("ADP", "SCONJ") else ""


def _belongs(sentence: Sentence, governor: Token, clause: Clause, entry: Read) -> bool:
    """A date on another word still dates the clause when no noun or verb of its own takes it: "in late 2015 he …" may hang on
    an auxiliary, an adverb or the object's last name, by the parser's mistake."""
    if governor.pos in ("AUX", "ADV", "ADP", "SCONJ", "PART") and governor.head == clause.verb.index:
        return True
    if governor.relation == "xcomp" and governor.head == clause.verb.index:
        return True  # "became director in 1970"
    whole = clause.passive or sentence.child(clause.verb, "nsubj") is not None
    if clause.verb.relation == "amod" and clause.verb.head == governor.index and whole:
        return True  # "was elected president in 1990", where the parser takes the verb for a modifier
    chain = governor
    while chain.head != chain.index and chain.index != clause.verb.index:
        if chain.pos in ("VERB", "NOUN") and chain.index != clause.verb.index:
            return False
        chain = sentence.tokens[chain.head]
    return chain.index == clause.verb.index
