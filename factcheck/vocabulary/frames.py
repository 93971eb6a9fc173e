"""What verbs and their nouns report, as events: "was set up", "the founding of" and "established" are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from factcheck.vocabulary._files import read_yaml
from factcheck.vocabulary.pasts import pasts


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One kind of event. `of` is `subject` or `object`: whose event it is; `often` says that it may happen to one thing again,
    `many` that it may happen any time. `things` is the event that it is where no person has it."""

    id: str
    of: str
    noun: str = ""
    often: bool = False
    many: bool = False
    things: str = ""
    objects: frozenset[str] = frozenset()
    to: tuple[str, ...] = ()
    suffer: frozenset[str] = frozenset()
    turned: frozenset[str] = frozenset()


def event_of(verb: str) -> Event | None:
    """The event that a verb (lemma, with its particle) reports, or None for verbs that are in no table."""
    return _by_verb().get(verb)


def event_told(phrase: str) -> Event | None:
    """The event that a verb with its object or complement tells of its subject: "go into effect", "make debut"."""
    return _by_phrase().get(phrase)


def event_called(noun: str) -> Event | None:
    """The event that a noun names: "founding", "release"."""
    return _by_noun().get(noun)


def is_event(verb: str) -> bool:
    return verb in _by_verb()


@cache
def _blocks() -> Mapping[str, Mapping[str, list[str]]]:
    return read_yaml("frames.yaml")["events"]  # type: ignore[no-any-return]


@cache
def _events() -> Mapping[str, Event]:
    return {
        id: Event(
            id=id,
            of=str(block["of"]),
            noun=next(iter(block.get("nouns", ())), ""),
            often=bool(block.get("often")),
            many=bool(block.get("many")),
            things=str(block.get("things", "")),
            objects=frozenset(block.get("objects", ())),
            to=tuple(block.get("to", ())),
            suffer=frozenset(block.get("suffer", ())),
            turned=frozenset(block.get("turned", ())),
        )
        for id, block in _blocks().items()
    }


@cache
def _by_verb() -> Mapping[str, Event]:
    words = ("words", "suffer", "turned")
    found = {
        verb: _events()[id]
        for id, block in _blocks().items()
        for verb in (id, *(w for key in words for w in block.get(key, ())))
    }
    # Lemmas that the tagger leaves as they stand: "sank".
    return {form: found[verb] for verb in pasts() if verb in found for form in pasts()[verb]} | found


@cache
def _by_phrase() -> Mapping[str, Event]:
    return {phrase: _events()[id] for id, block in _blocks().items() for phrase in block.get("own", ())}


@cache
def _by_noun() -> Mapping[str, Event]:
    return {noun: _events()[id] for id, block in _blocks().items() for noun in block.get("nouns", ())}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a thing is for a time, by the events with which that begins and ends ("" where neither is one). `party` leads to who
    or what else takes part; `called` says that the noun itself is part of the question."""

    start: str
    end: str = ""
    party: tuple[str, ...] = ()
    called: bool = False


def state_called(words: str) -> State | None:
    """The state that words after "has been" say: "in use", "heritage site", "member"."""
    return _states("words").get(words)


def state_of(verb: str) -> State | None:
    """The state that a verb says: "belong"."""
    return _states("verbs").get(verb)


@cache
def _states(key: str) -> Mapping[str, State]:
    return {
        word: State(
            start=str(block["start"]),
            end=str(block.get("end", "")),
            party=tuple(block.get("party", ())),
            called=bool(block.get("called")),
        )
        for block in read_yaml("frames.yaml")["states"].values()
        for word in block.get(key, ())
    }
