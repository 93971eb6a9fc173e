"""The singular of a counted noun, by table and rule: "parameters" is counted as "parameter", "people" as "person"."""

from __future__ import annotations

from functools import lru_cache

IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose",
    "mice": "mouse", "lice": "louse", "oxen": "ox", "criteria": "criterion", "phenomena": "phenomenon", "analyses": "analysis",
    "crises": "crisis", "theses": "thesis", "hypotheses": "hypothesis", "bases": "basis", "axes": "axis", "indices": "index",
    "matrices": "matrix", "vertices": "vertex", "appendices": "appendix", "fungi": "fungus", "alumni": "alumnus", "nuclei": "nucleus",
    "stimuli": "stimulus", "cacti": "cactus", "larvae": "larva", "media": "medium", "bacteria": "bacterium", "strata": "stratum",
    "wives": "wife", "lives": "life", "knives": "knife", "leaves": "leaf", "wolves": "wolf", "halves": "half", "calves": "calf",
    "shelves": "shelf", "thieves": "thief", "loaves": "loaf", "selves": "self", "elves": "elf", "hooves": "hoof", "scarves": "scarf",
    "buses": "bus", "lenses": "lens", "gases": "gas", "viruses": "virus", "campuses": "campus", "censuses": "census",
    "statuses": "status", "corpora": "corpus", "genera": "genus", "quizzes": "quiz", "movies": "movie", "cookies": "cookie",
    "zombies": "zombie", "ties": "tie", "pies": "pie", "lies": "lie", "calories": "calorie", "selfies": "selfie", "rookies": "rookie",
    "shoes": "shoe", "canoes": "canoe", "toes": "toe", "caches": "cache", "headaches": "headache", "niches": "niche", "axles": "axle",
    "policemen": "policeman", "policewomen": "policewoman", "firemen": "fireman", "fishermen": "fisherman", "horsemen": "horseman",
    "gentlemen": "gentleman", "businessmen": "businessman", "congressmen": "congressman", "crewmen": "crewman", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "clothes": "clothes", "series": "series", "species": "species", "means": "means", "news": "news",
    "headquarters": "headquarters", "aircraft": "aircraft", "spacecraft": "spacecraft", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "salmon": "salmon", "offspring": "offspring", "personnel": "personnel", "staff": "staff", "cattle": "cattle", "police": "police",
    "data": "data", "crew": "crew", "youth": "youth", "poultry": "poultry", "hovercraft": "hovercraft", "watercraft": "watercraft",
    "barracks": "barracks", "crossroads": "crossroads", "swine": "swine", "trout": "trout", "shrimp": "shrimp", "moose": "moose",
}  # fmt: skip
NOT_PLURAL = ("ss", "us", "is", "ous", "'s", "’s")
_SHORT = frozenset(
    {
        "its",
        "his",
        "was",
        "has",
        "as",
        "this",
        "is",
        "us",
        "yes",
        "thus",
        "plus",
        "gas",
        "bus",
        "always",
        "perhaps",
        "does",
    }
)


def is_plural(word: str) -> bool:
    """Whether a word as written looks like a plural noun."""
    if word.lower() in IRREGULAR:
        return word.lower() not in {"means", "news", "clothes"}
    if word.lower().endswith("is") and word != word.lower() and word[-1] == "s":
        return True  # Iraqis, RBIs: a name or an abbreviation in the plural
    if len(word) > 2 and word[-1] == "s" and word[-2].isupper():
        return True  # vCPUs
    word = word.lower()
    return len(word) > 2 and word.endswith("s") and not word.endswith(NOT_PLURAL) and word not in _SHORT


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """The singular of a noun, in lower case; hyphenated words keep their first parts."""
    if noun.lower().endswith("is") and is_plural(noun):
        return noun[:-1].lower()
    word = noun.lower()
    if len(noun) > 2 and noun[-1] == "s" and noun[-2].isupper():
        return word[:-1]
    head, hyphen, last = word.rpartition("-")
    if hyphen:
        return f"{head}-{singular(last)}"
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")) and len(word) > 4:
        return word[:-2]
    if word.endswith("ves") and word[:-3] in {"cur", "wharv", "dwar"}:
        return f"{word[:-3]}f"
    return word[:-1]
