"""Pages about a product: whether a page is one, which product it is, and which of its plans some words speak of."""

from __future__ import annotations

import re
from functools import cache

from factcheck.language import Cast, Referent
from factcheck.model import Document, Passage, PassageKind
from factcheck.vocabulary import contrast_words, singular
from factcheck.vocabulary.documentation import table

THIS = "this product"  # the subject of a page that names none: the product that its neighbours are about
SURE = 0.55
_ASKING = frozenset("which how what why when where who whose is are do does can should".split())
_CUES, _MARKS = 4, 2  # different words of pages about products; of those, words that only they need
_DENSE, _DENSE_WITH_MARKS = 0.075, 0.05  # their share of all words
_WORDS = re.compile(r"[A-Za-z][A-Za-z-]*")
_ALL = re.compile(r"\b(?:all|every|each|any|both|most|other|paid|these|our)\s+(?:of\s+the\s+)?\w*\s*\Z", re.IGNORECASE)
_NO_NAME = frozenset(
    "the a an this that your our their its each every all any both my which what one no new same other another current existing or and "
    "service price pricing payment per data single user rate limit limits business's same-named right".split()
)


def page_product(document: Document, cast: Cast) -> Referent | None:
    """The product that a page is about, a stand-in where it names none; None for a page about something else."""
    if not _tells_of_product(document.text):
        return None
    main = cast.main
    if main is None or is_general(main.name):
        return Referent(THIS, "other", SURE, "the page names no product")
    return None if main.kind == "kind" else Referent(main.name, main.kind, 0.75, "the page is about it")


def topic_of(product: Referent, topic: Referent | None) -> Referent:
    """What a passage of a page about a product speaks of: the product where its head is a common word ("Webhooks")."""
    return product if topic is None or topic.kind == "kind" or is_general(topic.text) else topic


def is_general(name: str) -> bool:
    """True for a name of common words ("Changelog", "Data"): it names no product."""
    words = [singular(word) for word in _WORDS.findall(name.lower())]
    if words and words[0] in _ASKING:
        return True
    told = table("cues") | table("marks") | table("pages") | table("plain") | table("things")
    return not any(character.isdigit() for character in name) and all(word in told for word in words)


def _tells_of_product(text: str) -> bool:
    """True for a text with some words that only products need, or so full of those of their pages that it can be about
    nothing else."""
    marks: set[str] = set()
    cues: set[str] = set()
    told = words = 0
    for word in _WORDS.findall(text.lower()):
        words += 1
        one = singular(word)
        if one in table("marks") or word in table("marks"):
            marks.add(one)
        elif one in table("cues"):
            cues.add(one)
        else:
            continue
        told += 1
    found = len(marks) + len(cues)
    enough = _DENSE if len(marks) < _MARKS else _DENSE_WITH_MARKS
    return found >= _CUES and told >= words * enough


def plan_of(passage: Passage, title: str, start: int, end: int, low: int, high: int) -> str:
    """The plan that the amount at start..end is told of: named right behind it, before it, in the label or in the heading. The
    words low..high are those that belong to it."""
    text = passage.text
    behind = _BEHIND.match(text, end, high)
    if behind is not None:
        found = [name for name, at in _plans(text, behind.start(), high) if at - behind.end() < 12]
        if found:
            return found[0]
    before = _plans(text, 0 if passage.kind is PassageKind.PARAGRAPH else low, start)
    if before:
        return before[-1][0]
    if passage.label and (name := plan_label(passage.label)):
        return name
    above = (
        [passage.lead, *reversed(passage.headings)]
        if passage.kind is PassageKind.ITEM
        else [*reversed(passage.headings)]
    )
    return next((name for each in above if each != title and (name := plan_label(each))), "")


def plan_label(words: str) -> str:
    """The plan that a label or heading names ("Free", "Pro plan"), else ""."""
    found = [singular(word) for word in _WORDS.findall(words.lower())]
    while len(found) > 1 and found[-1] in table("plan_nouns"):
        found.pop()
    name = " ".join(found)
    return _one(name) if name in table("plans") else ""


def _one(name: str) -> str:
    """A plan by one of its names: who is anonymous is unauthenticated."""
    return next(iter(contrast_words(name)), name)


_BEHIND = re.compile(
    r"\s*(?:[a-z]+\s){0,3}?(?:on|with|for|in|under)\s+(?:the\s+|our\s+|its\s+|a\s+|an\s+)?", re.IGNORECASE
)


def _plans(text: str, low: int, high: int) -> list[tuple[str, int]]:
    found = []
    for match in _pattern().finditer(text, low, high):
        name = _one((match["any"] or match["plan"] or match["alone"]).lower())
        if name in _NO_NAME or (match["any"] and _ALL.search(text, max(low, match.start() - 16), match.start())):
            continue
        found.append((name, match.start()))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    plans = "|".join(sorted((re.escape(each) for each in table("plans")), key=lambda each: (-len(each), each)))
    nouns = "|".join(sorted(table("plan_nouns")))
    titled = "|".join(
        each[:1].upper() + each[1:] for each in sorted(table("plans"), key=lambda each: (-len(each), each))
    )
    return re.compile(
        rf"(?i:\b(?P<plan>{plans})\s+(?:{nouns})s?\b)|\b(?P<any>[A-Za-z]+)\s+(?:plan|tier|edition)s?\b|\b(?P<alone>{titled})\b(?!\s(?!Range\b|Edition\b|Model\b|Version\b)[A-Z])"
    )
