"""What a document has spoken of so far, in order, for pronouns and definite noun phrases to point back to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Referent:
    """What some words stand for. `why` is empty where they name it themselves; `sure` is between 0 and 1."""

    text: str
    kind: str
    sure: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """A place in a document: passage and sentence by number, offset in the passage, and what the passage is about."""

    passage: int
    sentence: int
    offset: int
    topic: Referent | None


@dataclass(frozen=True, slots=True)
class Seen:
    """A thing spoken of at a place; `noun` is the common noun it was called by ("" for a name), `subject` its role."""

    referent: Referent
    here: Here
    noun: str
    subject: bool


class Memory:
    """The things spoken of, in reading order."""

    def __init__(self) -> None:
        self._seen: list[Seen] = []

    def enter(self, referent: Referent, here: Here, noun: str, *, subject: bool) -> None:
        self._seen.append(Seen(referent, here, noun, subject))

    def recent(self, here: Here, fits: Callable[[Seen], bool], *, reach: int, passages: int = 0) -> Seen | None:
        """The last thing before `here` that fits, subjects before others within one sentence; `reach` sentences back in
        the passage, and `passages` passages."""
        best: Seen | None = None
        for seen in reversed(self._seen):
            there = seen.here
            if here.passage - there.passage > passages:
                break
            if there.passage == here.passage and here.sentence - there.sentence > reach:
                break
            ahead = (there.passage, there.sentence, there.offset) >= (here.passage, here.sentence, here.offset)
            if ahead or not fits(seen):
                continue
            if best is None:
                best = seen
            elif (there.passage, there.sentence) != (best.here.passage, best.here.sentence):
                break
            elif seen.subject and not best.subject:
                best = seen
        return best

    def beside(self, seen: Seen, fits: Callable[[Seen], bool]) -> set[str]:
        """The other things that fit in the sentence in which `seen` was seen."""
        place = (seen.here.passage, seen.here.sentence)
        near = (each for each in self._seen if (each.here.passage, each.here.sentence) == place)
        return {each.referent.text for each in near if fits(each)} - {seen.referent.text}

    def persons(self, here: Here) -> set[str]:
        """The people who were the subject of something in this passage, up to here."""
        return {
            seen.referent.text
            for seen in self._seen
            if seen.here.passage == here.passage
            and (seen.here.sentence, seen.here.offset) < (here.sentence, here.offset)
            and seen.referent.kind == "person"
            and seen.subject
        }
