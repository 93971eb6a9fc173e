"""Small word forms: labels made comparable, plurals made singular."""

from __future__ import annotations

import re

_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "crew": "crew", "staff": "staff", "series": "series", "species": "species", "lives": "life",
    "wives": "wife", "knives": "knife", "criteria": "criterion", "phenomena": "phenomenon", "aircraft": "aircraft",
    "spacecraft": "spacecraft", "indices": "index", "matrices": "matrix", "vertices": "vertex", "data": "data",
}  # fmt: skip
_SEPARATORS = re.compile(r"[\W_]+")


def normalised_label(label: str) -> str:
    """Lower case, words only, single spaces: "Alma Mater(s):" and "alma mater s" are one label ("alma mater")."""
    words = _SEPARATORS.sub(" ", label.replace("(s)", "").casefold()).split()
    return " ".join(words)


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
