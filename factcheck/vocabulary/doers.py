"""Acts that one thing suffers once, at one hand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.vocabulary._files import read_yaml


def act_done(verb: str) -> str:
    """The act that a verb (lemma, with its particle) tells of, "" for one that may be done again or by many."""
    return _acts().get(verb, "")


@cache
def _acts() -> Mapping[str, str]:
    return {str(verb): str(act) for act, verbs in read_yaml("words/doers.yaml").items() for verb in verbs}


def first_done(verb: str) -> str:
    """What somebody was the first to do: any act is done for the first time once."""
    return f"first {_FIRST.get(verb, verb)}"


def first_of(noun: str) -> str:
    """The first time that a noun tells of: "the first ascent"; "" for nouns of no such act."""
    return f"first {_NOUNS[noun]}" if noun in _NOUNS else ""


def happens_once(event: str) -> bool:
    """Whether an event of the table happens to one thing at one place."""
    return event in _ONCE


# Verbs that say the same of a first time.
_FIRST = {
    **dict.fromkeys("climb ascend scale summit".split(), "climbed"),
    **dict.fromkeys("see sight spot observe".split(), "seen"),
    **dict.fromkeys(["describe"], "described"),
    **dict.fromkeys(["reach"], "reached"),
    **dict.fromkeys("cross traverse".split(), "crossed"),
    **dict.fromkeys("translate render".split(), "translated"),
    **dict.fromkeys("perform play".split(), "performed"),
    **dict.fromkeys("synthesise synthesize".split(), "synthesised"),
    "isolate": "isolated",
    "excavate": "excavated",
    "circumnavigate": "circumnavigated",
    "mention": "mentioned",
    **dict.fromkeys("suggest propose".split(), "proposed"),
}
_NOUNS = {
    **dict.fromkeys("ascent climb climbing".split(), "climbed"),
    "sighting": "seen",
    "description": "described",
    **dict.fromkeys("crossing traverse".split(), "crossed"),
    **dict.fromkeys("translation rendering".split(), "translated"),
    "excavation": "excavated",
    "performance": "performed",
    "circumnavigation": "circumnavigated",
    "descent": "descended",
    "mention": "mentioned",
    "isolation": "isolated",
    "synthesis": "synthesised",
}
# Not what comes out, opens or is shown in many places.
_ONCE = frozenset(
    "design build write compose paint draft form invent excavate premiere debut sink wreck crash explode land sign crown baptise "
    "assassinate execute capture discover find patent merge die".split()
)
