"""The arguments of a clause that give an answer: its subject, its object, what a preposition leads to."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._holders import together
from factcheck.language import Clause, Sentence, Token
from factcheck.vocabulary import Pattern, VocabularyEntry

GRAVES = frozenset(
    "cemetery churchyard graveyard cathedral church abbey crypt vault chapel mausoleum tomb necropolis monastery".split()
)


def argument(clause: Clause, role: str) -> Token | None:
    if role == "subj":
        return clause.subject
    if role == "obj":
        return clause.object
    if role == "attr":
        return clause.attribute
    return clause.oblique(role)


def answers(
    sentence: Sentence, clause: Clause, pattern: Pattern, known: VocabularyEntry, found_in: list[Clause]
) -> list[Token]:
    """The heads of the phrases that give the answer: the argument, or everything with the preposition, be it said of the verb or
    of what it is done to ("a degree from X and another one from Y")."""
    if pattern.value in ("subj", "obj", "attr"):
        return together(sentence, argument(clause, pattern.value))
    found = [
        within(sentence, head, known)
        for preposition, head in obliques(sentence, clause, found_in)
        if preposition == pattern.value and not any(t.lemma.lower() == "not" for t in sentence.children(head, "advmod"))
    ]
    if not found and known.id == "cause_of_death" and pattern.value == "of":
        found = [
            t
            for t in sentence.tokens
            if case_of(sentence, t) == "of" and t.index > clause.verb.index and _set_off(sentence, t)
        ]
    if pattern.with_object and clause.object is not None:
        objects = together(sentence, clause.object)
        for each in [
            t for o in objects for t in sentence.children(o, "nmod")
        ]:  # the parser may hang "and a doctorate" there
            objects += [t for t in sentence.children(each, "conj") if t.lemma.lower() in pattern.with_object]
        found += [
            t for each in objects for t in sentence.children(each, "nmod") if case_of(sentence, t) == pattern.value
        ]
    return list({token.index: token for each in found for token in together(sentence, each)}.values())


def _set_off(sentence: Sentence, token: Token) -> bool:
    """Whether a comma sets a phrase off from what stands before: "She died, aged 66, at Passy, of pneumonia"."""
    case = sentence.child(token, "case")
    return case is not None and case.index > 0 and sentence.tokens[case.index - 1].text == ","


def obliques(sentence: Sentence, clause: Clause, found: list[Clause]) -> Iterable[tuple[str, Token]]:
    """The phrases behind a verb, and those that it shares with the next one: "was born and grew up in X"."""
    yield from clause.obliques
    if not clause.obliques:
        for other in found:
            near = clause.verb.index < other.verb.index <= clause.verb.index + 3
            if near and other.verb.relation == "conj" and other.verb.head == clause.verb.index:
                yield from other.obliques


def within(sentence: Sentence, head: Token, known: VocabularyEntry) -> Token:
    """The place that a common noun stands in: "at a clinic in X", "in the village of X"."""
    if known.id not in ("place_of_birth", "place_of_death", "place_of_burial") or sentence.name_at(head) is not None:
        return head
    if known.id == "place_of_burial" and head.lemma.lower() not in GRAVES:
        return head
    inner = [t for t in sentence.children(head, "nmod", "appos") if _is_place(sentence, t)]
    fitting = [
        t for t in inner if t.relation == "appos" or case_of(sentence, t) in ("in", "of", "at", "near", "outside")
    ]
    return fitting[0] if fitting else head


def _is_place(sentence: Sentence, token: Token) -> bool:
    name = sentence.name_at(token)
    return name is not None and name.kind == "place"


def case_of(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
