"""Words that ask one question: counted things, and the adjectives, verbs and nouns of a measure."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck.model import Drift
from factcheck.vocabulary._files import read_yaml
from factcheck.vocabulary._words import singular

_DRIFTS = {False: Drift.NO, "no": Drift.NO, "up": Drift.UP, "any": Drift.ANY}


def count_id(lemma: str) -> str:
    """The one name of a counted thing: "cite", "citation" and "reference" are one. Unknown lemmas are their own name."""
    return _count_words().get(lemma.casefold(), lemma.casefold())


def is_count(lemma: str) -> bool:
    """True for counted things that the vocabulary knows."""
    return lemma.casefold() in _count_words()


def count_drift(id: str) -> Drift:
    """How a count moves with time; an unknown count is taken to stay."""
    return _count_drifts().get(id, Drift.NO)


def measure_of(word: str, dimension: str = "") -> str | None:
    """The dimension noun of a measuring word: "tall" → height, "weigh" → mass; None for words that measure nothing.

    `dimension` is the quantity's own ("time", "length"): "long" is a length of metres and a duration of hours, and a word for a
    length says nothing of a percentage.
    """
    words = _measure_words()
    found = words.get(word.casefold()) or words.get(singular(word.casefold()))
    if found == "length" and dimension in ("time", "duration"):
        return "duration"
    return found if found is None or not dimension or _measures(found, dimension) else None


def measure_drift(id: str) -> Drift:
    """How a measure moves with time; an unknown measure is taken to stay."""
    return _measure_drifts().get(id, Drift.NO)


@cache
def once_verbs() -> frozenset[str]:
    """Verbs of what happens to a thing once."""
    return frozenset(read_yaml("synonyms.yaml")["once"])


@cache
def uncounted() -> frozenset[str]:
    """Nouns whose count is no question by itself: units, parts and pointers."""
    return frozenset(read_yaml("synonyms.yaml")["uncounted"])


@cache
def dimensions() -> dict[str, str]:
    """The dimension that the amounts of a measure have ("height": "length"), for measures that have one."""
    blocks = read_yaml("synonyms.yaml")["measures"]
    return {id: block["dimension"] for id, block in blocks.items() if "dimension" in block}


@cache
def time_measures() -> frozenset[str]:
    """The measures whose values are durations."""
    return frozenset(id for id, block in read_yaml("synonyms.yaml")["measures"].items() if block.get("time"))


def _measures(measure: str, dimension: str) -> bool:
    """Whether an amount of that dimension can be the measure."""
    block = _measure_blocks()[measure]
    base = dimension.partition(":")[0]
    if block.get("money"):
        return base in ("currency", "count")
    wanted = "time" if block.get("time") else block.get("dimension", "")
    return not wanted or base == wanted or (wanted == "time" and base == "duration")


@cache
def _measure_blocks() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = read_yaml("synonyms.yaml")["measures"]
    return found


@cache
def _count_words() -> dict[str, str]:
    blocks = read_yaml("synonyms.yaml")["counts"]
    return {word: id for id, block in blocks.items() for word in (id, *block.get("words", ()))}


@cache
def _count_drifts() -> dict[str, Drift]:
    return {id: _DRIFTS[block.get("drifts", "no")] for id, block in read_yaml("synonyms.yaml")["counts"].items()}


@cache
def _measure_words() -> dict[str, str]:
    blocks = read_yaml("synonyms.yaml")["measures"]
    return {word: id for id, block in blocks.items() for word in (id, *block.get("words", ()))}


@cache
def _measure_drifts() -> dict[str, Drift]:
    return {id: _DRIFTS[block.get("drifts", "no")] for id, block in read_yaml("synonyms.yaml")["measures"].items()}
