"""Clauses whose verb the vocabulary knows: "attended", "joined", "was founded in 1993 by", "is headquartered in"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._arguments import answers, argument
from factcheck.extract._bearers import bearer
from factcheck.extract._holders import PEOPLE, is_personal_noun, together
from factcheck.extract._page import Page, Read
from factcheck.extract._parts_of import of_topic
from factcheck.extract._places import SURE, around
from factcheck.extract._scope import scope_of
from factcheck.extract._terms import OF_CODE, SURE_TERMS, is_term, level_of, software
from factcheck.extract._when import affirmed, dated, dates_of, phase, when
from factcheck.language import SAYING, SUFFERED, Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import Pattern, VocabularyEntry, by_verb

PRESENT = frozenset("now today currently".split())  # "born in Middlesex (now in London), 1815" is no date of birth
NO_PERSON = frozenset(
    "found co-found cofound establish incorporate headquarter build construct erect design invent write author compose publish "
    "license inaugurate implement code develop".split()
)
REGIONAL = frozenset(("publication_date", "service_entry"))
OPENINGS = frozenset(("date_of_official_opening",))
FURTHER = frozenset("also again later subsequently additionally".split())
_ONE = frozenset("was is has".split())  # "X, a Y, was founded": one thing, whatever the parser takes for a list
CEREMONY = frozenset("officially formally ceremonially royally ceremoniously".split())
EVERYBODY = frozenset("traffic public visitor business passenger user customer shipping train car guest".split())
_NAMES = ("name", "term")
MUTUAL = frozenset("marry wed".split())  # "they were married": each of two to the other
MARKETED = frozenset({"publication_date", "utc_date_of_spacecraft_launch"})  # at another time in each country


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        yield from _clause(page, entry, sentence, clause)


def at_another(page: Page, entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> Iterable[Claim]:
    """What a clause dates, where another event is its date: "two years after it was founded"."""
    yield from _clause(page, entry, sentence, clause, reading)


def _clause(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, other: Reading | None = None
) -> Iterable[Claim]:
    patterns = [each for each in by_verb().get(clause.lemma, []) if other is None or each[1].value == "date"]
    if not patterns or clause.impersonal or (clause.lemma == "bear" and not clause.passive):  # "bears his name"
        return
    clause, dates = affirmed(entry, clause, [other] if other else dates_of(entry, sentence, clause))
    stage = phase(clause)
    moments = when(page, entry, sentence, dates, stage) or dated(page, entry, headings=False)
    if not moments and stage and clause.governor is not None and clause.governor.lemma in SAYING:
        # "Reports in May 2020 said that she left": the report dates what it reports
        reported = [r for r in entry.readings_in(sentence, "date") if r not in dates]
        moments = when(page, entry, sentence, reported[:1], stage)
    if stage:
        act = page.words(entry, clause.verb.start, clause.verb.end)
        moments.append(Qualifier("act", Mention(text=clause.lemma, span=act.span, kind="text")))
    elif clause.tense == "present" and not any(q.name == "end_time" for q in moments):
        verb = page.words(entry, clause.verb.start, clause.verb.end)
        moments.append(Qualifier("state", Mention(text="current", span=verb.span, kind="text")))
    for known, pattern in patterns:
        if not object_fits(clause, pattern):
            continue
        bearers = _bearers(sentence, clause, pattern, known)
        subjects = [
            each
            for token in bearers
            for party in page.parties(entry, sentence, [token])
            for each in [of_topic(page, sentence, token, party) if known.predicate.value_kind in _NAMES else party]
        ]
        if clause.lemma in MUTUAL and known.predicate.value_kind == "name":
            yield from _mutual(page, entry, sentence, clause, known, moments)
        gerund = clause.verb.text.lower().endswith("ing")  # "1932: opening of the mill" opens nothing of the topic's
        if not subjects and not gerund and pattern.subject == "subj" and clause.subject is None and not clause.passive:
            bare = page.subject(entry, sentence, None)  # "Joined the Navy in 1943": the topic did
            subjects = [bare] if bare else []
        if not subjects and pattern.subject == "obj" and headless(clause):
            bare = page.subject(entry, sentence, None)  # "1952: founded by Mira Olsen": the topic was
            subjects = [bare] if bare else []
        for subject in subjects:
            if subject[0].kind == "person" and pattern.subject == "obj" and clause.lemma in NO_PERSON:
                subject = replace(subject[0], kind="other"), subject[1]  # a name of no known kind that was founded
            if not fits_subject(subject[0].kind, known.predicate.subject_kinds):
                continue
            if pattern.about and subject[0].kind not in pattern.about:
                continue
            if known.id == "winner" and not any(q.name == "point_in_time" for q in moments):
                continue  # a cup is won every year
            if known.id in OF_CODE:
                subject = software(subject)
            for value, others, sure in _values(page, entry, sentence, clause, known, pattern, dates):
                yield page.claim(
                    entry,
                    "clauses",
                    subject,
                    known.id,
                    value,
                    start=sentence_part(clause)[0],
                    end=sentence_part(clause)[1],
                    qualifiers=[
                        *(
                            q
                            for q in moments
                            if known.id != "academic_major"
                            and (q.name in ("act", "state") or q.mention.span != value.span)
                        ),
                        *others,
                        *_manner(page, entry, sentence, clause, known),
                    ],
                    clause=clause,
                    sure=sure,
                )


def _manner(page: Page, entry: Read, sentence: Sentence, clause: Clause, known: VocabularyEntry) -> Iterable[Qualifier]:
    """What makes another date of it: where a thing was released, and whether it was opened to all or with a ceremony."""
    if known.id in REGIONAL:
        for case, head in clause.obliques:
            if case in ("in", "for", "on", "across") and (found := page.subject(entry, sentence, head)) is not None:
                if found[0].kind in ("place", "product") and found[1] >= 0.7:
                    yield Qualifier("place", found[0])
    adverbs = {t.text.lower() for t in sentence.children(clause.verb, "advmod")}
    if known.predicate.value_kind == "date" and adverbs & FURTHER:
        verb = page.words(entry, clause.verb.start, clause.verb.end)
        yield Qualifier("turn", Mention(text="another", span=verb.span, kind="text"))  # "was also published in 1934"
    if known.id in OPENINGS:
        to = {head.lemma.lower() for case, head in clause.obliques if case in ("to", "for")}
        for told, name in ((adverbs & CEREMONY, "ceremony"), (to & EVERYBODY, "use")):
            if told:
                verb = page.words(entry, clause.verb.start, clause.verb.end)
                yield Qualifier("of", Mention(text=name, span=verb.span, kind="text"))


def _mutual(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, known: VocabularyEntry, moments: list[Qualifier]
) -> Iterable[Claim]:
    surface = clause.object if clause.passive else clause.subject
    if surface is None or (not clause.passive and clause.object is not None) or clause.oblique("to", "by"):
        return
    pair = list(page.parties(entry, sentence, together(sentence, surface)))
    if len(pair) != 2 or any(each[0].kind != "person" for each in pair):
        return
    start, end = sentence_part(clause)
    for one, other in (pair, pair[::-1]):
        yield page.claim(
            entry, "clauses", one, known.id, other[0], start=start, end=end, qualifiers=moments, clause=clause
        )


def _bearers(sentence: Sentence, clause: Clause, pattern: Pattern, known: VocabularyEntry) -> list[Token]:
    """The heads of what the clause is said of."""
    token = argument(clause, pattern.subject)
    if token is None:
        return []
    about = bearer(sentence, clause, token, known.predicate.subject_kinds)
    somebody = about.text.lower() in PEOPLE and "person" not in known.predicate.subject_kinds
    found = together(sentence, token if somebody else about)
    if clause.verb.relation == "acl":  # "X, founded in 1978, and Y"
        found = [each for each in found if each is found[0] or each.index < clause.verb.index]
    if any(each.text.lower() in _ONE for each in sentence.children(clause.verb, "aux")):
        found = [each for each in found if each is found[0] or sentence.child(each, "cc") is not None]
    if "person" in known.predicate.subject_kinds or not known.predicate.subject_kinds:
        return found
    # "A manager based in Harrow" is no organisation; "Night Watchman", as a name of two words, can be one.
    named = {each.index for each in found if (name := sentence.name_at(each)) and name.last - name.first > 1}
    return [each for each in found if each.index in named or not is_personal_noun(each)]


def fits_kind(kind: str, wanted: tuple[str, ...]) -> bool:
    """True where a thing that the name finder calls `kind` can stand. It tells people from things well, but takes products,
    works and events for organisations or places."""
    if not wanted or kind in wanted or kind not in ("person", "organisation", "place"):
        return True
    if kind == "person" or set(wanted) <= {"person"}:
        return False
    return not set(wanted) <= {"person", "organisation", "place"}


def fits_subject(kind: str, wanted: tuple[str, ...]) -> bool:
    """The same for the one who is spoken of: the verb says better than the name finder that it is a person."""
    return fits_kind(kind, wanted) or (kind == "place" and "person" in wanted)


def sentence_part(clause: Clause) -> tuple[int, int]:
    """The range of the passage that quotes a clause: its words, without the other clauses that hang on it."""
    sentence, verb = clause.sentence, clause.verb
    tokens = sentence.subtree(verb, ("parataxis", "advcl"))
    kept = [t for t in tokens if t.pos != "PUNCT"] or [verb]
    return kept[0].start, kept[-1].end


def headless(clause: Clause) -> bool:
    """True for a line that begins with what was done to the thing that the passage speaks of."""
    return clause.passive and clause.object is None and clause.verb.features.get("Voice") == SUFFERED


def object_fits(clause: Clause, pattern: Pattern) -> bool:
    if pattern.without_object and clause.object is not None:
        return False
    if not pattern.with_object:
        return True
    return clause.object is not None and clause.object.lemma.lower() in pattern.with_object


def _values(
    page: Page,
    entry: Read,
    sentence: Sentence,
    clause: Clause,
    known: VocabularyEntry,
    pattern: Pattern,
    dates: list[Reading],
) -> Iterable[tuple[Mention, list[Qualifier], float]]:
    kind = known.predicate.value_kind
    if pattern.value in ("date", "time"):
        for reading in [each for each in dates if each.text.lower() not in PRESENT][:1]:
            yield page.value(entry, reading), _markets(page, entry, sentence, clause, known), 1.0
        return
    if (
        clause.object is None
        and pattern.value == "obj"
        and phase(clause)
        and kind == "name"
        and entry.topic is not None
    ):
        # "In 2015 she joined as fifth member", under a heading that names the company
        whole = page.subject(entry, sentence, None)
        if whole is not None and entry.topic.kind != "person" and entry.topic is not page.references.main():
            yield whole[0], [], 1.0
    for each in answers(sentence, clause, pattern, known, entry.clauses[entry.sentences.index(sentence)]):
        if kind in ("date", "duration", "quantity"):
            for reading in entry.readings_in(sentence, kind):
                if reading.start <= each.start < reading.end or _below(sentence, each, reading):
                    yield page.value(entry, reading), scope_of(page, entry, sentence, each), 1.0
            continue
        referent = page.referent(entry, sentence, each)
        if kind == "name":
            if referent is None or not fits_kind(referent.kind, pattern.kinds or known.value_kinds):
                continue
            if referent.kind == "other" and re.search(r"['’]s [a-z ]+$", referent.text):
                continue  # "died in her sleep"
            if referent.sure < 0.5 and not (each.text[:1].isupper() and referent.text == each.text):
                continue  # "written in C" names a thing, "written in haste" does not
            found = page.subject(entry, sentence, each)
            if found is not None:
                yield found[0], [], 1.0
            if known.value_kinds == ("place",) or pattern.kinds == ("place",):
                for place in around(page, entry, sentence, each):
                    yield place, [], SURE
        else:
            words = sentence.subtree(each, ("acl", "appos", "parataxis", "conj", "cc", "case", "punct"))
            first = next((t for t in words if kind != "term" or t.pos != "DET"), words[0])
            mention = page.words(entry, first.start, words[-1].end)
            if kind != "term" or is_term(sentence, each, mention.text, pattern, dates, known.id):
                scope = level_of(page, entry, clause, known)
                if known.id == "academic_major" and pattern.kinds and not scope:
                    continue  # who studied law somewhere may have studied music elsewhere
                yield mention, scope, SURE_TERMS.get(known.id, 1.0)


def _markets(page: Page, entry: Read, sentence: Sentence, clause: Clause, known: VocabularyEntry) -> list[Qualifier]:
    """Where, or for what, a thing came out: "released in Japan", "launched on the Kestrel 4"."""
    found = []
    for case, head in clause.obliques if known.id in MARKETED else []:
        name = sentence.name_at(head)
        where = name is not None and (name.kind == "place" if case == "in" else name.kind != "person")
        if case in ("in", "for", "on") and where and (thing := page.subject(entry, sentence, head)) is not None:
            found.append(Qualifier("in" if case == "in" else "on", thing[0]))
    return found


def _below(sentence: Sentence, token: Token, reading: Reading) -> bool:
    return any(t.relation == "nummod" and reading.start <= t.start < reading.end for t in sentence.children(token))
