"""Paragraphs of notes, whose sentences leave out who: "Born in 1856 in Aldo. Emigrated to Brazil in 1884, aged 28."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from factcheck.extract._telegraphic import cut
from factcheck.model import Passage, PassageKind
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.frames import is_event
from factcheck.vocabulary.pasts import is_past, verb_of

_LONGEST = 1500  # characters of a paragraph
_END = re.compile(r"(?<=[a-z\d)\]”\"][.!?])\s+(?=[A-Z])")
_YEAR = re.compile(r"\b1[0-9]\d\d\b|\b20\d\d\b")
_FIRST = re.compile(r"([A-Z][a-z]+)\b(?!,)")
_DATED = re.compile(r"In (?P<year>1\d\d\d|20\d\d),? (?:(?:at )?(?:the )?aged? (?:of )?\d+, )?(?P<verb>[a-z]+)\b")
# What follows a comma where no clause begins: "July 10, 1856, in Odense", "Leeds, England", "aged 70", "married and moved".
_ASIDE = re.compile(
    r"\s*(?:\d|(?:in|on|at|to|with|by|for|from|during|under|near|of|as|after|before|until|and|or|but|age|aged|alone|where|who|which|"
    r"then|now|later|also|becoming|leaving|making|including|despite|partly|mainly)\b|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*\s*(?:[,.()]|$))"
)


def noted(passage: Passage) -> Iterator[Passage]:
    """A paragraph, its sentences without a subject as lines of their own."""
    text = passage.text
    if passage.label or len(text) > _LONGEST or not _YEAR.search(text):
        yield passage
        return
    if passage.kind is PassageKind.ITEM and (line := _line(text)) is not None and line[0]:
        yield replace(passage, label=line[0], value_start=line[1])
        return
    if passage.kind is not PassageKind.PARAGRAPH:
        yield passage
        return
    cuts = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    pieces = [(start, end, _line(text[start:end])) for start, end in pairwise(cuts)]
    if not any(line for _, _, line in pieces):
        yield passage
        return
    for line, group in groupby(pieces, key=lambda piece: piece[2]):
        told = list(group)
        if line is None:
            yield cut(passage, told[0][0], told[-1][1])
            continue
        for start, end, _ in told:
            yield replace(cut(passage, start, end), kind=PassageKind.ITEM, label=line[0], value_start=line[1])


def _line(sentence: str) -> tuple[str, int] | None:
    """The date before the verb of a sentence without a subject ("" where it has none there), and where its verb stands."""
    dated = _DATED.match(sentence)
    first = dated or _FIRST.match(sentence)
    if first is None or not _YEAR.search(sentence):
        return None
    word = (dated["verb"] if dated else first[0]).lower()
    lemma = verb_of(word)
    if lemma == word or not is_past(word) or not (lemma in by_verb() or is_event(lemma)):
        return None
    start = dated.start("verb") if dated else 0
    behind = (found.end() for found in re.finditer(r"[,;:–—]", sentence[start:]))
    if not all(_ASIDE.match(sentence, start + place) for place in behind):
        return None
    return (dated["year"], start) if dated else ("", 0)
