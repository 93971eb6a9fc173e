"""What narrows a row of things in which one is the first or the longest: "… in Europe", "… ever built", "… of the series"."""

from __future__ import annotations

import re

from factcheck.extract._essence import stem
from factcheck.extract._page import Page, Read
from factcheck.language import KIND_NOUNS, Sentence, Token
from factcheck.reading import Reading
from factcheck.vocabulary import singular
from factcheck.vocabulary.ranks import is_universal, narrows, ordinal, ranked, sole, superlative

SOME = frozenset("one among some amongst several many two three four five few".split())
_DATED = frozenset("then so at time until till before since yet when day".split())
_DAYS = frozenset("day date night morning evening afternoon year month week".split())  # "the historic day of 3 May"
# What "the …" alone points back to.
_GROUPS = frozenset(noun for noun, kind in KIND_NOUNS.items() if kind == "organisation") | frozenset(
    "franchise series season show league division squad orchestra trilogy saga album".split()
)

# Said right behind it, where the parser makes a clause of it: "the tallest tower | ever built at the time".
_EVER = re.compile(r"\s*(?:yet |to be )?(?:\w+ )?(?:ever\b|of all time|in history)", re.IGNORECASE)
_THEN = re.compile(
    r"\s*(?:\w+ ){0,3}(?:at (?:the|that) time|of its (?:time|day)|to date|so far|back then)\b", re.IGNORECASE
)


def narrowing(
    page: Page, entry: Read, sentence: Sentence, words: list[Token], noun: Token, ranking: tuple[Token, ...]
) -> tuple[str, bool] | None:
    """The words that narrow the row of `noun`, as stems in order, and whether it is said to have no limit; None where only
    other sentences tell which row. `words` are those of the whole phrase, `ranking` those that ask ("most populous")."""
    dates: list[Reading] = entry.readings_in(sentence, "date")
    amounts = [r for r in entry.readings_in(sentence, "quantity", "duration") if not r.start <= noun.start < r.end]
    asked = {t.index for t in (noun, *ranking, *sentence.children(noun, "conj"))} | {noun.head}
    found, universal = set(), False
    days = [t for t in words if t.lemma.lower() in _DAYS and any(t.index < d.index for d in words if _in(d, dates))]
    asked |= {t.index for day in days for t in sentence.subtree(day) if not _in(t, dates)}
    for token in words:
        word = token.text.lower()
        ranks = superlative(word) or sole(word) or ordinal(word) or word in ("most", *SOME)
        if ranks or token.index in asked or any(each.start <= token.start < each.end for each in amounts):
            continue
        if is_universal(word) and word != "time":
            universal = True
        elif _in(token, dates) or word in _DATED:
            found.add("then")
        elif token.pos == "PRON" and token.features.get("PronType") != "Rel":
            referent = page.referent(entry, sentence, token)
            if referent is None:
                return None  # of whose rivers, nobody can tell
            found |= {stem(part) for part in referent.text.split()}
        elif token.pos == "NOUN" and _points_back(sentence, token):
            return None  # of which club, only the texts around it tell
        elif token.pos in ("NOUN", "PROPN", "ADJ", "VERB", "NUM") and narrows(token.lemma.lower()):
            found.add(ranked(stem(singular(token.lemma.lower()))))
    behind = sentence.text[words[-1].end : sentence.end]
    universal = universal or _EVER.match(behind) is not None
    return " ".join(sorted(found | ({"then"} if _THEN.match(behind) else set()))), universal


def _in(token: Token, readings: list[Reading]) -> bool:
    return any(each.start <= token.start < each.end for each in readings)


def _points_back(sentence: Sentence, token: Token) -> bool:
    """ "the franchise", "the club": one that was spoken of before, with nothing to say which."""
    if token.lemma.lower() not in _GROUPS or token.features.get("Number") == "Plur":
        return False
    beside = [c for c in sentence.children(token) if c.relation not in ("case", "punct")]
    where = ("in", "at", "on")  # "the franchise in the league" is the same one
    told = [c for c in beside if (case := sentence.child(c, "case")) is None or case.text.lower() not in where]
    return [child.relation for child in told] == ["det"]
