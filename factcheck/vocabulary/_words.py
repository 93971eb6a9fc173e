"""Small word forms: labels made comparable, plurals made singular."""

from __future__ import annotations

import re

_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "crew": "crew", "staff": "staff", "series": "series", "species": "species", "lives": "life",
    "wives": "wife", "knives": "knife", "criteria": "criterion", "phenomena": "phenomenon", "aircraft": "aircraft",
    "spacecraft": "spacecraft", "indices": "index", "matrices": "matrix", "vertices": "vertex", "data": "data",
}  # fmt: skip
_LABEL_NOISE = frozenset(
    "the of a an in for and to its their your this s by approx approximate approximately estimated official current overall "
    "value figure detail info range allocation".split(" ")
)
_LABEL_WORDS = {
    "max": "maximum",
    "min": "minimum",
    "avg": "average",
    "mean": "average",
    "no": "number",
    "num": "number",
}
_OF = re.compile(r"^(\w+(?: \w+)?) of (?:the )?(.+)$")
_SEPARATORS = re.compile(r"[\W_]+")


def normalised_label(label: str) -> str:
    """Lower case, words only, single spaces: "Alma Mater(s):" and "alma mater s" are one label ("alma mater")."""
    words = _SEPARATORS.sub(" ", label.replace("(s)", "").casefold()).split()
    return " ".join(words)


def label_key(label: str) -> str:
    """The words of a label that make the question, in one form: "Size of the hulls" and "hull size" are one."""
    turned = _OF.sub(r"\2 \1", normalised_label(label))
    words = [_LABEL_WORDS.get(word, word) for word in map(singular, turned.split())]
    kept = [word for word in words if word not in _LABEL_NOISE] or words
    return " ".join(dict.fromkeys(kept))


def unordered(label: str) -> str:
    """The same, whatever the order of the words."""
    return " ".join(sorted(label_key(label).split()))


def singular(noun: str) -> str:
    """The singular of an English noun by rule; words that are no plural come back as they are."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun
