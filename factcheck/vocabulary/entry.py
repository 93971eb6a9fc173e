"""The shape of a vocabulary entry: a predicate and how people say it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Predicate


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One way to say a predicate, in deep roles of the active voice: `subj` does it, `obj` has it done to them.

    Either `verb` (lemma, with its particle: "drop out") or `noun` (lemma: "founder") is set. `value` names the argument that
    is the answer: subj, obj, attr (after "be"), date (the date of the event), or a preposition ("at"). `subject` names
    the argument that the claim is about, in the same words. Where `with_object` is not empty the verb's object must have
    one of these lemmas as its head ("earn a degree from": with_object degree). `kinds` are the kinds the answer may have here.
    `time` names the qualifier that a date of the verb fills: start_time for "join", end_time for "leave". Patterns marked
    `without_object` hold only where the verb has none: "the tower opened in 1931", not "the firm opened a tower in 1931".
    `about` are the kinds one of which the thing spoken of must be known to have ("director of" a firm, not of a film).
    """

    value: str
    verb: str = ""
    noun: str = ""
    subject: str = "subj"
    with_object: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    time: str = "point_in_time"
    without_object: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence, and what must be read from it. `subject` and `value` are as worded."""

    text: str
    subject: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyEntry:
    """A predicate and how people say it. `labels` are lower case; `absorbs` are the open ids that mean this predicate.
    `splits` are the predicates that the start and the end of a stretch of time answer ("Lived: 1906–1992")."""

    predicate: Predicate
    domain: str
    value_kinds: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    says: tuple[Pattern, ...] = ()
    nouns: tuple[Pattern, ...] = ()
    absorbs: tuple[str, ...] = ()
    splits: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def id(self) -> str:
        return self.predicate.id
