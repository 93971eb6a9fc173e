"""What a number counts: the words after it up to the head noun, found without a parser ("400 million image-text pairs")."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.reading.lemmas import is_plural, singular
from factcheck.reading.numbers_table import ORDINALS

MOST_WORDS = 6


class Counted(NamedTuple):
    """A counted noun phrase: its range, and the lemma of its head."""

    start: int
    end: int
    head: str


_STOP_WORDS = """
    a an the this that these those his her its their our my your in on at by for to from with and or but nor as if
    than then so per is are was were be been being am has have had having do does did will would can could may might
    must shall should not no who whom which what when where why how whose while because since until after before
    during about around above below under over between among against into onto upon through across along within
    without ago later earlier each every both either neither also only just even still already yet ever never too
    very more most less least fewer much many such same own there here now again up down out off away back said told
    says say took went came made got gave won lost fell rose saw held left led ran died lived worked ended began
    grew became he she it they we you i him them us me another other vs versus respectively et al combined total
    overall altogether together apiece equals equal onwards plus minus times' via like unlike despite except including excluding worth
    whether though although however of s t ll ve re m d x becomes goes says makes takes gets comes shows needs wants follows includes contains gives seems looks
"""
_STOP = frozenset(
    _STOP_WORDS.split()
)  # fmt: skip
_OF = re.compile(r"[ \u00a0]of[ \u00a0](?:(?:the|its|their|his|her|our|my|all|these|those|such|which)[ \u00a0]){0,2}")
_THE = re.compile(r"[ \u00a0](?:all[ \u00a0])?(?:the|its|their|his|her|our|these|those)[ \u00a0]")
_WORD = re.compile(r"[ \u00a0]{1,2}(?:\n)?[\"“‘]?([A-Za-zÀ-ɏ][\wÀ-ɏ]*(?:[-‐‑'’.][\wÀ-ɏ]+){0,4})")
_HYPHEN = re.compile(r"[-‐‑]([A-Za-z]+)(?:[-‐‑]([a-z]+))?")
_VERBS = ("ed", "ly", "ing", "wards")
_NOT_NOUNS = frozenset(
    [
        "written",
        "gone",
        "open",
        "forward",
        "ahead",
        "missing",
        "big",
        "enough",
        "long",
        "high",
        "tall",
        "wide",
        "deep",
        "present",
        "available",
        "able",
        "like",
    ]
)
_LEADS = frozenset({"more", "other", "such", "many", "very", "most"})
_PLURAL_LOOKALIKES = frozenset(
    [
        "times-series",
        "perhaps",
        "always",
        "sometimes",
        "whereas",
        "towards",
        "besides",
        "afterwards",
        "upwards",
        "downwards",
        "regardless",
    ]
)


def counted_after(
    text: str, pos: int, *, one: bool = False, of_only: bool = False, part: bool = False
) -> Counted | None:
    """The counted noun phrase behind a number or unit ending at `pos`.

    `one` says that the number is one, whose noun is singular; `of_only` wants an "of" between (5 kg of rice, 40 % of voters),
    for a `part` an article will do (half the voters).
    """
    joined = None if of_only else _HYPHEN.match(text, pos)
    if joined:
        return _hyphenated(joined)
    of = _OF.match(text, pos) or (_THE.match(text, pos) if part else None)
    if of_only and not of:
        return None
    words = _words(text, of.end() - 1 if of else pos, owners=of is None)
    return _head(words, singular_too=one or of is not None, singular_only=one and of is None)


def _hyphenated(match: re.Match[str]) -> Counted | None:
    """12-layer, 1.5B-parameter, four-door: the noun is singular there."""
    word = match[1].lower()
    if (
        word in _STOP
        or word.endswith(("th", "ish", "fold"))
        or word in {"strong", "odd", "plus", "some"}
        or len(word) < 3
    ):
        return None
    return Counted(match.start(1), match.end(1), singular(word))


def _words(text: str, pos: int, *, owners: bool) -> list[tuple[int, int, str]]:
    """The words that can belong to one noun phrase, up to a stop word, a digit or punctuation.

    Before "'s" stands what is counted (two companies' shares); behind "of" its owner (two thirds of the world's people)."""
    found: list[tuple[int, int, str]] = []
    while len(found) < MOST_WORDS:
        match = _WORD.match(text, pos)
        if match is None:
            break
        word, end = match[1], match.end(1)
        for tail in ("'s", "’s", "'", "’"):
            if word.endswith(tail):
                word, end = word[: -len(tail)], end - len(tail)
                break
        lower = word.lower()
        if "." in word:
            break
        if lower in _STOP and not (lower in _LEADS and not found):
            break
        pos = match.end(1)
        if end != pos and not owners:
            found.clear()
            continue
        found.append((match.start(1), end, word))
        if end != pos:
            break
    return found


def _head(words: list[tuple[int, int, str]], *, singular_too: bool, singular_only: bool) -> Counted | None:
    """The first plural, or the plural right behind it (sports teams); for one, the last word of the phrase."""
    if not words:
        return None
    first = words[0][2].lower() in _LEADS
    for at, (_, end, word) in enumerate(words):
        if not is_plural(word) or word.lower() in _PLURAL_LOOKALIKES:
            continue
        if singular_only and at:
            break
        if at + 1 < len(words) and is_plural(words[at + 1][2]) and words[at + 1][2].lower() not in _PLURAL_LOOKALIKES:
            end, word = words[at + 1][1], words[at + 1][2]
        return Counted(words[1 if first and at else 0][0], end, singular(word))
    if not singular_too or first:
        return None
    kept: list[tuple[int, int, str]] = []
    for span in words[:3]:
        lower = span[2].lower()
        if kept and (lower.endswith(_VERBS) or lower in _NOT_NOUNS or is_plural(lower)):
            break
        kept.append(span)
    if kept[-1][2].lower() in ORDINALS or (len(kept) == 1 and kept[0][2].endswith("ed")):
        return None
    return Counted(kept[0][0], kept[-1][1], kept[-1][2].lower())
