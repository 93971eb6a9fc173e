"""Words by which running text says what an amount is of: verbs of measure, parts of things, substances, modifiers."""

from __future__ import annotations

from functools import cache

from factcheck.vocabulary._files import read_yaml
from factcheck.vocabulary._words import singular


def verb_measure(lemma: str, dimension: str, *, past: bool = False) -> str | None:
    """The measure that a verb says of an amount: "stretch" and a length → length. In the `past` some verbs tell of a change
    instead ("rose three metres"): None."""
    if past and lemma in _file()["changes"]:
        return None
    return _verbs().get(lemma, {}).get(dimension.partition(":")[0])


def thing_measure(noun: str, dimension: str) -> str | None:
    """The measure that an amount right at a noun gives ("the 640-metre bridge": its length), or None where none goes without
    saying."""
    return _things().get((noun.casefold(), dimension.partition(":")[0]))


def part(words: str) -> str | None:
    """The part of a thing that a noun with its modifiers names, in any order ("drainage basins" → "basin"), or None where it
    names none."""
    return _parts().get(" ".join(sorted(singular(word) for word in words.casefold().split())))


def is_selecting(modifier: str) -> bool:
    """True for modifiers that say which of several parts is meant ("inner")."""
    return modifier in _file()["selecting"]


def is_top(noun: str) -> bool:
    """True for the uppermost part of a thing: its height is the height of the whole."""
    return noun.casefold() in _file()["tops"]


def is_datum(noun: str) -> bool:
    """True for what heights are measured from where nothing is said ("sea level")."""
    return noun.casefold() in _file()["datums"]


def substance(words: str) -> str | None:
    """The name of what a symbol, formula or name stands for ("CO₂" → "carbon dioxide"); None for what is none known."""
    return _substances().get(words) or _substances().get(words.casefold() if len(words) > 3 else words)


def composes(lemma: str) -> bool:
    """True for verbs by which parts make up a whole."""
    return lemma in _file()["composing"]


def fate(lemma: str, *, suffered: bool) -> str | None:
    """What happens to people of whom a verb tells ("perish" → death), as something that they do or that is done to them."""
    return next((id for id, said in _fates().items() if lemma in said["suffered" if suffered else "done"]), None)


def takes_lives(lemma: str) -> bool:
    """True for verbs by which something costs lives ("claim")."""
    return lemma in _file()["taking"]


def only_has(act: str, noun: str) -> bool:
    """True where having got or made so many is no more than having so many: "was awarded 3 medals", "wrote 14 books"."""
    return noun in _file()["getting"].get(act, ())


def doing(noun: str) -> str | None:
    """The verb of what a noun of doing says ("construction" → build); None for other nouns."""
    return _doings().get(noun)


def finishes(lemma: str) -> bool:
    """True for verbs that say in how much time something was finished ("built in 14 months")."""
    return lemma in _file()["finishing"]


def agent_verb(noun: str) -> str | None:
    """What somebody called by the noun did ("author" → write); None for other nouns."""
    return _agents().get(noun)


def is_gathering(noun: str) -> bool:
    """True for nouns of many together ("a team of three engineers")."""
    return noun in _file()["gatherings"]


def gathered(noun: str) -> str | None:
    """What a number behind the noun counts ("a crew of 62"), or None where it says nothing."""
    return _gathered().get(noun)


def seats(lemma: str, *, bare: bool) -> bool:
    """True for verbs of having room for people; `bare` where no noun says what there is room for."""
    return lemma in _seating()["bare" if bare else "people"]


def confinement(lemma: str) -> str | None:
    """Where a verb says that somebody is kept ("imprison" → prison); None for other verbs."""
    return _confining().get(lemma)


def reaches(lemma: str) -> bool:
    """True for verbs of reaching a value: it is the greatest, too."""
    return lemma in _file()["reaching"]


def values(lemma: str) -> str | None:
    """The measure that a verb gives its object: "value the company at" → market capitalization."""
    return _valuing().get(lemma)


def is_anybody(noun: str) -> bool:
    """True for nouns that say no more than that they were people."""
    return noun in _file()["anybody"]


def act(lemma: str) -> str:
    """The one name of an act: "receive", "win" and "award" are one. Unknown verbs are their own name."""
    return _acts().get(lemma, lemma)


def is_harmless(modifier: str, measure: str = "") -> bool:
    """True for modifiers that make no other question of an amount, or of that measure."""
    return modifier in _file()["harmless"] or modifier in _file()["harmless_of"].get(measure, ())


@cache
def _file() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = read_yaml("aspects.yaml")
    return found


@cache
def _fates() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = read_yaml("aspects.yaml")["fates"]
    return found


@cache
def _doings() -> dict[str, str]:
    return {noun: verb for verb, nouns in read_yaml("aspects.yaml")["doings"].items() for noun in nouns}


@cache
def _agents() -> dict[str, str]:
    return {noun: verb for verb, nouns in read_yaml("aspects.yaml")["agents"].items() for noun in nouns}


@cache
def _gathered() -> dict[str, str]:
    found: dict[str, str] = read_yaml("aspects.yaml")["gathered"]
    return found


@cache
def _seating() -> dict[str, list[str]]:
    found: dict[str, list[str]] = read_yaml("aspects.yaml")["seating"]
    return found


@cache
def _confining() -> dict[str, str]:
    found: dict[str, str] = read_yaml("aspects.yaml")["confining"]
    return found


@cache
def _valuing() -> dict[str, str]:
    found: dict[str, str] = read_yaml("aspects.yaml")["valuing"]
    return found


@cache
def _verbs() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = read_yaml("aspects.yaml")["verbs"]
    return found


@cache
def _things() -> dict[tuple[str, str], str]:
    blocks = read_yaml("aspects.yaml")["things"]
    return {
        (noun, dimension): measure
        for dimension, measures in blocks.items()
        for measure, nouns in measures.items()
        for noun in nouns
    }


@cache
def _parts() -> dict[str, str]:
    return {" ".join(sorted(word.split())): id for id, words in _file()["parts"].items() for word in (id, *words)}


@cache
def _substances() -> dict[str, str]:
    return {word: id for id, words in _file()["substances"].items() for word in (id, *words)}


@cache
def _acts() -> dict[str, str]:
    return {word: id for id, words in _file()["acts"].items() for word in (id, *words)}
