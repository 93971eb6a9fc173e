"""What a document has spoken of so far, in order, for pronouns and definite noun phrases to point back to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Referent:
    """What some words stand for. `why` is empty where they name it themselves; `sure` is between 0 and 1; `members` are the
    names of several people that one word stands for ("they")."""

    text: str
    kind: str
    sure: float
    why: str = ""
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Here:
    """A place in a document: passage and sentence by number, offset in the passage, and what the passage is about."""

    passage: int
    sentence: int
    offset: int
    topic: Referent | None


@dataclass(frozen=True, slots=True)
class Seen:
    """A thing spoken of at a place; `noun` is the common noun it was called by ("" for a name), `subject` its role,
    `plural` whether it was several that nobody names."""

    referent: Referent
    here: Here
    noun: str
    subject: bool
    plural: bool = False


def group(members: tuple[str, ...], sure: float, why: str = "") -> Referent:
    """Several people as one."""
    return Referent(" and ".join(members), "group", sure, why, members)


def again(seen: Seen, sure: float, what: str) -> Referent:
    """The thing seen before, as it is meant again by some words."""
    referent = seen.referent
    why = f"{what} after “{referent.text}”"
    return Referent(referent.text, referent.kind, min(sure, referent.sure), why, referent.members)


class Memory:
    """The things spoken of, in reading order."""

    def __init__(self) -> None:
        self._seen: list[Seen] = []

    def enter(self, seen: Seen) -> None:
        self._seen.append(seen)

    def recent(self, here: Here, fits: Callable[[Seen], bool], *, reach: int, passages: int = 0) -> Seen | None:
        """The last thing before `here` that fits, subjects before others within one sentence; `reach` sentences back in
        the passage, and `passages` passages."""
        best: Seen | None = None
        for seen in self._before(here, reach, passages):
            if not fits(seen):
                continue
            if best is None:
                best = seen
            elif (seen.here.passage, seen.here.sentence) != (best.here.passage, best.here.sentence):
                break
            elif seen.subject and not best.subject:
                best = seen
        return best

    def beside(self, seen: Seen, fits: Callable[[Seen], bool]) -> set[str]:
        """The other things that fit in the sentence in which `seen` was seen."""
        place = (seen.here.passage, seen.here.sentence)
        near = (each for each in self._seen if (each.here.passage, each.here.sentence) == place)
        return {each.referent.text for each in near if fits(each)} - {seen.referent.text}

    def persons(self, here: Here, fits: Callable[[Seen], bool]) -> set[str]:
        """The people that fit who were the subject of something in this passage, up to here."""
        before = self._before(here, here.sentence, 0)
        return {each.referent.text for each in before if each.subject and fits(each)}

    def people(self, here: Here, *, reach: int) -> list[str]:
        """Everybody named or meant in the passage up to here, in order of place."""
        near = [each for each in self._before(here, reach, 0) if each.referent.kind == "person"]
        return list(dict.fromkeys(each.referent.text for each in reversed(near) if each.referent.sure >= 0.5))

    def crowd(self, here: Here) -> Seen | None:
        """The last plural that nobody names, in this sentence or the one before: it may be what "they" are."""
        return next((each for each in self._before(here, 1, 0) if each.plural), None)

    def _before(self, here: Here, reach: int, passages: int) -> Iterator[Seen]:
        for seen in reversed(self._seen):
            there = seen.here
            if here.passage - there.passage > passages:
                return
            if there.passage == here.passage and here.sentence - there.sentence > reach:
                return
            if (there.passage, there.sentence, there.offset) < (here.passage, here.sentence, here.offset):
                yield seen
