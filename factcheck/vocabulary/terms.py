"""Answers that are common nouns, compared by the words that tell them apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from factcheck.vocabulary._files import read_yaml

_WORD = re.compile(r"[^\W_]+(?:[-.'][^\W_]+)*[+#]*")
LONGEST = 6  # words that tell it apart; more of them describe


def concepts(words: str) -> frozenset[str]:
    """What the words of an answer name, without those that tell nothing; empty where that is nothing, too much, or left open."""
    text = f" {' '.join(_WORD.findall(words.casefold()))} "
    for phrase, meant in _phrases().items():
        text = text.replace(f" {phrase} ", f" {meant.replace(' ', '_')} ")
    tokens = text.split()
    if not tokens or _table("hedges") & set(tokens):
        return frozenset()
    said = (_same().get(token) or _same().get(token.removesuffix("s")) or token.replace("_", " ") for token in tokens)
    found = frozenset(
        each
        for each in said
        if not each.isdigit() and each not in _table("weak") and each.removesuffix("s") not in _table("weak")
    )
    return found if len(found) <= LONGEST else frozenset()


def known_term(words: str) -> bool:
    """Whether the table knows one of the words."""
    return any(each in _known() for each in concepts(words))


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two answers could be meant as one: they share a concept, one of each is wider than the other, or a thing can be
    of both kinds (a truss arch bridge)."""
    both = any(frozenset((mine, its)) in _near() for mine in one for its in other)
    return both or bool(_widened(one) & other or _widened(other) & one)


def kind_of(word: str, noun: str) -> tuple[str, str] | None:
    """The family and the member of it that a word at a noun says a thing to be: "shield", "volcano"; the noun alone may do."""
    return _kinds().get((word, noun))


def is_licence(words: str) -> bool:
    """Whether words name a licence: one of the known ones, or anything that ends so."""
    known = {"mit", "bsd", "isc", "zlib", "apache", "gpl", "lgpl", "agpl", "mpl", "cc", "proprietary", "public domain"}
    named = words.casefold().rstrip().endswith(("license", "licence"))
    return bool(concepts(words)) and (named or bool(concepts(words) & known))


def is_field(words: str) -> bool:
    return bool(concepts(words) & _table("fields"))


def is_programming(words: str) -> bool:
    return bool(concepts(words) & _table("programming"))


def is_material(word: str) -> bool:
    """Whether a noun before another one tells what it is made of: "a granite bridge"."""
    materials = {"metal", "stone", "wood", "concrete", "brick", "glass", "iron", *_read()["within"]["metal"]}
    said = _same().get(word, word)
    return said in materials or bool({"stone", "wood"} & set(_wider().get(said, ())))


def _widened(words: frozenset[str]) -> frozenset[str]:
    found = set(words)
    for _ in range(3):
        found |= {wide for word in found for wide in _wider().get(word, ())}
    return frozenset(found)


@cache
def _read() -> Mapping[str, Any]:
    return read_yaml("words/terms.yaml")  # type: ignore[no-any-return]


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in _read()[name])


@cache
def _same() -> Mapping[str, str]:
    return {str(word): str(row[0]) for row in _read()["same"] for word in row if " " not in str(word)}


@cache
def _known() -> frozenset[str]:
    wider = {str(wide) for wide in _read()["within"]}
    return frozenset(wider | {*_wider()} | {*_same().values()})


@cache
def _phrases() -> Mapping[str, str]:
    """The names of several words, longest first, to what they are read as."""
    rows = {str(word): str(row[0]) for row in _read()["same"] for word in row if " " in str(word)}
    rows |= {str(wide): str(wide) for wide in _read()["within"] if " " in str(wide)}
    rows |= {str(word): str(word) for row in _read()["within"].values() for word in row if " " in str(word)}
    return {words: rows[words] for words in sorted(rows, key=lambda words: (-len(words), words))}


@cache
def _wider() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for wide, narrow in _read()["within"].items():
        for each in narrow:
            found.setdefault(_same().get(str(each), str(each)), []).append(str(wide))
    return {word: tuple(found[word]) for word in sorted(found)}


@cache
def _near() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for block in _read()["kinds"].values() for pair in block.get("near", ()))


@cache
def _kinds() -> Mapping[tuple[str, str], tuple[str, str]]:
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for family, block in _read()["kinds"].items():
        for kind, words in block["kinds"].items():
            for word in (kind, *words):
                found.update(((word, noun), (family, kind)) for noun in block["nouns"])
                found["", word] = (family, kind)
    return found
