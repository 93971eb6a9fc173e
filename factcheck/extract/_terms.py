"""Answers that are common nouns: which words may be one, and of what a program's code is spoken."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import Pattern, VocabularyEntry
from factcheck.vocabulary.terms import is_field, known_term

# One thing leads to another, so two causes may be one; who studies one thing may study another.
SURE_TERMS = {"cause_of_death": 0.55, "academic_major": 0.55}
LEVELS = {
    **dict.fromkeys("bachelor ba bs bsc b.a. b.s. b.sc. undergraduate".split(), "bachelor"),
    **dict.fromkeys("master ma ms msc m.a. m.s. m.sc. mba".split(), "master"),
    **dict.fromkeys("doctorate phd ph.d. dphil d.phil. md doctoral".split(), "doctor"),
}
OF_CODE = frozenset({"programmed_in", "copyright_license"})
_OWNED = re.compile(r"(.+?)(?:['’]s)? (?:source code|code base|codebase|code|implementation)$", re.IGNORECASE)


def is_term(sentence: Sentence, token: Token, words: str, pattern: Pattern, dates: list[Reading], known: str) -> bool:
    """Whether an answer that is to be a common noun is one: no place, no date, nobody ("killed by Brutus"), and where anything may
    stand ("died in …") only what is known to be an answer."""
    name = sentence.name_at(token)
    if (
        token.pos == "PRON"
        or any(r.start <= token.start < r.end for r in dates)
        or (name is not None and name.kind == "place")
    ):
        return False
    if known == "academic_major" and pattern.kinds:
        return is_field(words)
    if pattern.kinds == ("other",):
        return (name is None or name.kind == "other") and known_term(words)
    return "work" not in pattern.kinds or token.text[:1].isupper()


def software(about: tuple[Mention, float]) -> tuple[Mention, float]:
    """A program, where its code is spoken of: "Kestrel's source code is in C"."""
    owner = _OWNED.match(about[0].text)
    return (replace(about[0], text=owner[1], kind="other"), about[1]) if owner else about


def level_of(page: Page, entry: Read, clause: Clause, known: VocabularyEntry) -> list[Qualifier]:
    """Of which degree a subject is told: that of a bachelor may be another one than that of a doctor."""
    if known.id != "academic_major":
        return []
    noun = clause.object or clause.verb
    beside = [t.text.lower() for t in (noun, *clause.sentence.children(noun, "compound", "amod", "nmod:poss"))]
    level = next((LEVELS[word] for word in beside if word in LEVELS), "")
    span = page.words(entry, noun.start, noun.end).span
    found = [Qualifier("level", Mention(text=level, span=span, kind="text"))] if level else []
    school = clause.oblique("at") or clause.oblique("from")
    if school is not None and clause.sentence.name_at(school) is not None:
        found.append(Qualifier("school", page.words(entry, school.start, school.end)))
    return found
