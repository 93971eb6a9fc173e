"""Words that deny one another: the poles of a state, and verbs with their contraries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from factcheck.vocabulary._files import read_yaml
from factcheck.vocabulary.frames import event_of

TABLE = "opposites.yaml"
# Adjectives of which "un-" is no denial.
_NO_DENIAL = frozenset(
    "unique uniform united universal unanimous unified unilateral uncanny under underground upper unto".split()
)
_SHORTEST = 4  # letters left of an adjective without its prefix


@dataclass(frozen=True, slots=True)
class Pole:
    """What an adjective says: of which aspect, which end of it, and whether the word denies that end ("unusable")."""

    aspect: str
    name: str
    denied: bool = False


def pole_of(word: str) -> Pole:
    """The pole that an adjective names; an adjective that the table does not know is an aspect of its own."""
    known = _poles().get(word)
    if known is not None:
        return known
    bare = word.removeprefix("non-") if word.startswith("non-") else ""
    if not bare and word.startswith("un") and word not in _NO_DENIAL and not word.startswith("under"):
        bare = word[2:]
    if len(bare) >= _SHORTEST:
        base = _poles().get(bare) or Pole(bare, bare)
        return Pole(base.aspect, base.name, not base.denied)
    return Pole(word, word)


def is_state(word: str) -> bool:
    """True for adjectives and participles of the table."""
    return word in _poles()


def is_aspect(noun: str) -> bool:
    """True for nouns whose adjective is said of the thing that has it: climate."""
    return noun in read_table()["aspects"]


def idiom(phrase: str) -> Pole | None:
    """The pole that a phrase is at: "in operation", "out of print"."""
    found = list(read_table()["idioms"].get(phrase, ()))
    return Pole(found[0], found[1]) if found else None


def said_at(aspect: str, noun: str) -> bool:
    """True where an adjective of that aspect at that noun says what the thing itself is: "an extinct volcano"."""
    known = read_table()["attributive"]
    return aspect in known and (not known[aspect] or noun in known[aspect])


def classing(verb: str) -> bool:
    """True for verbs that put a thing into a class: "is listed as vulnerable"."""
    return verb in read_table()["classing"]


def opposed(aspect: str, one: str, other: str) -> bool:
    """True for two poles of one aspect."""
    return one != other and {one, other} <= _aspects().get(aspect, frozenset())


def near(aspect: str, one: str, other: str) -> bool:
    """True for poles next to one another, which one may take for the other."""
    return frozenset((one, other)) in _neighbours().get(aspect, frozenset())


def shown_by(noun: str) -> Pole | None:
    """The pole that who has such a thing is at: who has rivers is wet."""
    return _shown().get(noun)


def act_of(verb: str) -> tuple[str, bool]:
    """The verb under which all that say the same meet, and whether this one says the contrary."""
    return _acts().get(verb, (verb, False))


def perishing(verb: str) -> bool:
    """True for verbs of dying in something."""
    return verb in read_table()["perish"]


def is_disaster(noun: str) -> bool:
    """True for nouns that may all name one disaster."""
    return noun in read_table()["disasters"]


def is_unknown(lemma: str, text: str) -> bool:
    """True for words that say that nobody knows: unknown, a mystery."""
    return lemma in read_table()["unknown"] or text in read_table()["unknown"]


def is_nobody(word: str) -> bool:
    return word in read_table()["nobody"]


def open_question(noun: str) -> str:
    """The question without an entry of its own that a noun asks: "function" asks for the purpose; "" for other nouns."""
    return next((id for id, nouns in read_table()["open questions"].items() if noun in nouns), "")


def reason_of(verb: str) -> bool:
    """True for verbs whose subject is the cause of their object."""
    return verb in read_table()["reasons"]


def change_of(verb: str) -> str | None:
    """Which way a verb changes a thing: up, down, "" for any; None for verbs of no change."""
    return next((way for way, verbs in read_table()["changes"].items() if verb in verbs), None)


def came_about(event: str) -> tuple[str, ...]:
    """The events that there are none of where that one did not come about."""
    return tuple(read_table()["comes about"].get(event, ()))


def verb_of(participle: str) -> str:
    """The verb that a participle is made of, where that is a verb of an event; "" for others."""
    irregular = next((verb for verb, made in read_table()["participles"].items() if str(made) == participle), "")
    ends = (("ied", "y"), ("ed", ""), ("ed", "e"))
    made = [participle.removesuffix(end) + start for end, start in ends if participle.endswith(end)]
    made += [stem[:-1] for stem in made if len(stem) > 2 and stem[-1] == stem[-2]]
    return irregular or next((verb for verb in made if event_of(verb) is not None), "")


@cache
def read_table() -> dict[str, dict[str, dict[str, dict[str, list[str]]]]]:
    table: dict[str, dict[str, dict[str, dict[str, list[str]]]]] = read_yaml(TABLE)
    return table


@cache
def _poles() -> dict[str, Pole]:
    found: dict[str, Pole] = {}
    for aspect, block in read_table()["states"].items():
        for name, words in block["poles"].items():
            for word in (name, *words):
                found.setdefault(word, Pole(aspect, name))
    return found


@cache
def _aspects() -> dict[str, frozenset[str]]:
    return {aspect: frozenset(block["poles"]) for aspect, block in read_table()["states"].items()}


@cache
def _neighbours() -> dict[str, frozenset[frozenset[str]]]:
    return {
        aspect: frozenset(frozenset(pair) for pair in block.get("near", ()))
        for aspect, block in read_table()["states"].items()
    }


@cache
def _shown() -> dict[str, Pole]:
    return {
        noun: Pole(aspect, name)
        for aspect, block in read_table()["states"].items()
        for name, nouns in block.get("shown_by", {}).items()
        for noun in nouns
    }


@cache
def _acts() -> dict[str, tuple[str, bool]]:
    found: dict[str, tuple[str, bool]] = {}
    for name, block in read_table()["acts"].items():
        found.update(dict.fromkeys(block["words"], (name, False)))
        found.update(dict.fromkeys(block.get("denied", ()), (name, True)))
    return found
