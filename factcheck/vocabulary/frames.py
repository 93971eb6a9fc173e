"""What verbs and their nouns report, as events: "was set up", "the founding of" and "established" are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from factcheck.vocabulary._files import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One kind of event. `of` is `subject` or `object`: whose event it is; `often` says that it may happen to one thing again."""

    id: str
    of: str
    often: bool = False
    objects: frozenset[str] = frozenset()
    to: tuple[str, ...] = ()
    suffer: frozenset[str] = frozenset()
    turned: frozenset[str] = frozenset()


def event_of(verb: str) -> Event | None:
    """The event that a verb (lemma, with its particle) reports, or None for verbs that are in no table."""
    return _by_verb().get(verb)


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
            often=bool(block.get("often")),
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
    return {
        verb: _events()[id]
        for id, block in _blocks().items()
        for verb in (id, *(w for key in words for w in block.get(key, ())))
    }


@cache
def _by_noun() -> Mapping[str, Event]:
    return {noun: _events()[id] for id, block in _blocks().items() for noun in block.get("nouns", ())}
