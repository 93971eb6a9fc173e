"""Headlines as sentences: "Ship strikes reef" is "The ship struck reef", "Wreck located" is "The wreck was located"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from factcheck.extract._headless import is_own
from factcheck.model import Passage
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.frames import event_of, is_event
from factcheck.vocabulary.pasts import is_past, past_of, verb_of

Edit = tuple[int, int, str]  # what to write for a range of the text

_MOST = 5  # words before the verb of a headline
_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d[\w.,:]*|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[A-Z])")
# What is told without a verb, and the verb.
_AVAILABLE = re.compile(r"\b(?:(?:is |are )?now (?=available\b)|(?=on sale\b)|now with(?= \d))", re.IGNORECASE)
_FINITE = frozenset("was were is are has have had will would can that who which to".split())
_OPENING = frozenset(
    "the a an he she it they we i his her its their our this that these those all both some several many no one two three four "
    "five six seven eight nine ten in on at by after before during when while as with from for and but if there".split()
)
_BEHIND = frozenset(
    "by in at on to from near off after with for as into under and during between over again until before through of when while due "
    "because using via within successfully".split()
)
# Bare, these stand for what the text is about ("Construction begins"), as a sentence of its own has them.
_BARE = frozenset(
    "construction building work excavation restoration renovation development production filming shipping".split()
)


def in_sentences(passage: Passage, start: int, names: Collection[str]) -> Passage | None:
    """The passage with the headlines from `start` on as sentences; None where there are none. `names` are words that name."""
    cuts = [match.end() for match in _SENTENCE.finditer(passage.text, start)]
    pieces = zip([start, *cuts], [*cuts, len(passage.text)], strict=True)
    edits = [edit for first, last in pieces for edit in headline(passage.text, first, last, names)]
    return edited(passage, edits) if edits else None


def headline(text: str, start: int, end: int, names: Collection[str]) -> list[Edit]:
    """The edits that make a sentence of the headline start..end, none where it is one or is no headline."""
    words = list(_WORD.finditer(text, start, end))
    for found in _AVAILABLE.finditer(text, start, end):
        said = found[0].lower()
        if found.start() > start and not any(each[0].lower() in _FINITE for each in words):
            verb = "has" if said.endswith("with") else "went " if not said else "became "
            return [*_article(words, names), (found.start(), found.end(), verb)]
    place = _verb(words)
    if place is None:
        return []
    if not place:  # "Strikes reef": whoever the text is about did
        told = words[0][0].lower()
        return [] if is_past(told) else [(words[0].start(), words[0].end(), past_of(verb_of(told)))]
    word, behind = words[place], words[place + 1][0].lower() if place + 1 < len(words) else "."
    lower, before = word[0].lower(), words[place - 1][0]
    lemma = verb_of(lower)
    edits = _article(words, names) if not _is_plural(before) or place == 1 else []
    if not is_past(lower):
        return [*edits, (word.start(), word.end(), past_of(lemma))]
    if not is_own(lemma) and not _is_of_subject(lemma) and (not behind[:1].isalpha() or behind in _BEHIND):
        return [*edits, (word.start(), word.start(), "were " if _is_plural(before) else "was ")]
    return edits


def begins_with_verb(text: str, start: int) -> bool:
    """True where the words from `start` on begin with a verb: "Marries Tom Reed", "Founded by"."""
    return _verb(list(_WORD.finditer(text, start))[: _MOST + 1]) == 0


def tells(text: str, start: int, end: int) -> bool:
    """True for a headline whose verb takes no noun behind it: "Wreck located", not "Linked archives"."""
    words = list(_WORD.finditer(text, start, end))
    place = _verb(words)
    return bool(place) and place is not None and (place + 1 == len(words) or words[place + 1][0].lower() in _BEHIND)


def edited(passage: Passage, edits: list[Edit]) -> Passage:
    """The passage with other words for some ranges; what is written leads back to what stood there, or right before it."""
    text, segments, at = "", [], 0
    for start, end, words in [*sorted(edits), (len(passage.text), len(passage.text), "")]:
        segments += _moved(passage, at, start, len(text) - at)
        text += passage.text[at:start]
        if start < end:
            segments += _moved(passage, start, min(end, start + len(words)), len(text) - start)
        text, at = text + words, end
    return replace(passage, text=text, segments=tuple(segments))


def cut(passage: Passage, start: int, end: int) -> Passage:
    """The range start..end of a passage."""
    return replace(passage, text=passage.text[start:end], segments=tuple(_moved(passage, start, end, -start)))


def _moved(passage: Passage, start: int, end: int, by: int) -> list[tuple[int, int, int]]:
    found = []
    for first, place, length in passage.segments:
        low, high = max(first, start), min(first + length, end)
        if low < high:
            found.append((low + by, place + low - first, high - low))
    return found


def _verb(words: list[re.Match[str]]) -> int | None:
    """Where the verb of a headline stands that is not its first word, None where there is none or it is a sentence."""
    for number, word in enumerate(words[: _MOST + 1]):
        lower = word[0].lower()
        if lower in _FINITE or (not word[0][0].isalnum() and word[0] not in ("(", ")", "“", "”", '"', "&")):
            return None
        lemma = verb_of(lower)
        known = is_event(lemma) or lemma in by_verb() or (lemma != lower and past_of(lemma)[-2:] != "ed")
        if lemma == lower or not ((is_past(lower) and (known or number)) or (lower.endswith("s") and known)):
            continue
        behind = words[number + 1][0].lower() if number + 1 < len(words) else "."
        if lower.endswith("s") and behind in ("of", "&"):
            return None
        return number
    return None


def _article(words: list[re.Match[str]], names: Collection[str]) -> list[Edit]:
    """ "Ship sinks" speaks of the ship; names and words for work have no article."""
    from simplemma import is_known

    first = words[0][0]
    lower = first.lower()
    named = not first[0].isupper() or first in names or first.isupper() or not is_known(lower, lang="en")
    if named or lower in _OPENING or (len(words) > 1 and words[1][0][:1].isupper() and _verb(words) != 1):
        return []
    bare = lower in _BARE or _is_plural(first)
    return [(words[0].start(), words[0].end(), lower if bare else f"The {lower}")]


def _is_of_subject(lemma: str) -> bool:
    event = event_of(lemma)
    return event is not None and event.of == "subject" and lemma not in event.suffer


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")
