"""What a label asks, whatever its wording: "Max. size of the upload (zipped)" asks for the greatest compressed upload."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from factcheck.vocabulary._files import read_yaml
from factcheck.vocabulary._words import singular
from factcheck.vocabulary.documentation import acted, table

_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PREFIX = re.compile(r"\b(off|on|non|pre|post|in|out|re|self|multi|anti|semi|sub|co)-(?=[^\W\d_])")
_POINTERS = re.compile(
    r"[(\[]\s*(?:see|cf|note|e\.g|i\.e|incl|source)\b[^)\]]*[)\]]|\b(?:see|note)\b\s*:?.*\Z", re.IGNORECASE
)
_STATISTICS = {
    **dict.fromkeys(
        ("maximum", "max", "highest", "largest", "greatest", "longest", "most", "peak", "top", "fastest"), "maximum"
    ),
    **dict.fromkeys(("minimum", "min", "lowest", "smallest", "shortest", "least"), "minimum"),
    **dict.fromkeys(("average", "avg", "mean", "typical"), "mean"),
    "median": "median",
    "default": "default",
    **dict.fromkeys(("total", "combined", "aggregate", "cumulative"), "total"),
}


@dataclass(frozen=True, slots=True)
class Asking:
    """A question as words in one form: `core` are those that make it, sorted; `contrasts` those that set it apart from its
    like; `statistic` is maximum, minimum, mean, median, default, total or ""."""

    core: tuple[str, ...]
    contrasts: tuple[str, ...] = ()
    statistic: str = ""


@lru_cache(maxsize=16384)
def asking(label: str, dimension: str = "", beside: str = "") -> Asking:
    """What `label` asks of an amount of that dimension. `beside` are further words (of its value) that override its contrasts."""
    words = _classes(_POINTERS.sub(" ", label))
    statistic = next((_STATISTICS[word] for word in words if word in _STATISTICS), "")
    words = [word for word in words if word not in _STATISTICS]
    if dimension == "count" and statistic == "total":
        statistic = ""  # a number of things is their total
    if dimension == "time":
        words = acted(words)
    plain = table("leading") if dimension == "time" else frozenset[str]()  # "idle" tells an act there
    told, also = _contrasts([word for word in words if word not in plain]), _contrasts(_classes(beside))
    taken = {_rows()[word] for word in also}
    contrasts = {*also, *(word for word in told if _rows()[word] not in taken)}
    rest = [word for word in words if word not in _rows() or word in _table("holders") or word in plain]
    planned = table("plan_nouns") if contrasts & table("plans") else frozenset[str]()
    weak = (
        _table("weak")
        | planned
        | frozenset(_labels()["weak_for"].get(dimension.partition(":")[0].partition("/")[0], ()))
    )
    strong = {word for word in rest if word not in weak}
    core = strong - _table("holders") or strong or (set() if contrasts else set(rest))
    contrasts -= {word for word in contrasts if word in _table("holders")}
    return Asking(tuple(sorted(core)), tuple(sorted(contrasts)), statistic)


def counts(label: str) -> bool:
    """True for an abbreviation before a plural, however much it looks like a name: "USB Ports"."""
    *before, last = label.split() or [""]
    told = bool(before) and all(word.isupper() and word.isalpha() for word in before)
    return told and last[-1:] == "s" and last != last.upper() and singular(last.lower()) != last.lower()


def content_words(text: str) -> tuple[str, ...]:
    """The words of `text` that can set a question apart, in one form and in order."""
    words = [word for word in _classes(text) if word not in _table("weak") and word not in _STATISTICS]
    return tuple(dict.fromkeys(words))


def contrast_words(text: str) -> tuple[str, ...]:
    """The words of `text` that set a question apart from its like ("zipped", "per user"), in one form and in order."""
    return tuple(dict.fromkeys(_contrasts(_classes(text))))


def uncontrasted(words: tuple[str, ...], beside: tuple[str, ...]) -> tuple[str, ...]:
    """The `words` of a label without those that contrast with words `beside` its value ("water area: … land 5 km²")."""
    taken = {_rows()[word] for word in beside if word in _rows()}
    return tuple(word for word in words if _rows().get(_same().get(word, word)) not in taken)


@cache
def holders() -> frozenset[str]:
    """Nouns for the thing at hand, which labels leave out."""
    return _table("holders")


@cache
def greatest() -> frozenset[str]:
    """Predicates whose answer is a greatest value by nature."""
    return frozenset(_labels()["greatest"])


def _classes(text: str) -> list[str]:
    words = " ".join(text.casefold().replace("(s)", "").split())
    words = _PREFIX.sub(r"\1", words)
    for phrase, word in _phrases():
        words = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", word, words)
    found = [singular(word) for word in _WORDS.findall(words)]
    return [_same().get(word, word) for word in found]


def _contrasts(words: list[str]) -> list[str]:
    """The contrasting words, without those rows that are named whole ("request and response")."""
    found = [word for word in words if word in _rows()]
    rows = [_rows()[word] for word in dict.fromkeys(found)]
    return [word for word in found if rows.count(_rows()[word]) == 1]


@cache
def _labels() -> Any:
    return read_yaml("labels.yaml")


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in _labels()[name])


@cache
def _same() -> dict[str, str]:
    return {word: id for id, words in _labels()["same"].items() for word in words}


@cache
def _rows() -> dict[str, int]:
    rows = [*_labels()["contrasts"], sorted(table("plans"))]
    return {word: number for number, row in enumerate(rows) for word in row}


@cache
def _phrases() -> tuple[tuple[str, str], ...]:
    told = [(phrase, id) for id, phrases in _labels()["phrases"].items() for phrase in phrases]
    return tuple(sorted(told, key=lambda each: (-len(each[0]), each[0])))
