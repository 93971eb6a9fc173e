"""Which end of a spread a number is: "as low as -80 °C", "ranges from 5 °C to 40 °C", "can reach 40 °C". Two lowest values can
be compared; a lowest and an average cannot."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder
from factcheck.extract._page import Page
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import reaches

RISING = frozenset("reach hit peak climb rise soar exceed top".split())
FALLING = frozenset("drop fall plunge dip plummet sink".split())
_LOW = re.compile(r"\b(?:as (?:low|little|cold|small|short|few) as|down to|low of|lows of|minimum of)\W*$", re.I)
_HIGH = re.compile(
    r"\b(?:as (?:high|much|hot|warm|large|long|big|many|tall) as|up to|high of|highs of|maximum of|peak of)\W*$", re.I
)
_MEAN = re.compile(r"\b(?:averag\w+|an? (?:average|mean) of|on average)\W*(?:\w+\W+)?$", re.I)
_OPENER = re.compile(r"\b(from|between)\W*(?:\w+\W+){0,2}$", re.I)
AT_MOST = re.compile(
    r"[^.,;:]{0,24}\bat (?:its|their|the) (?:deepest|widest|highest|longest|largest|tallest|thickest|broadest)\b"
)
NEAR = 40  # characters before a spread in which its measure is named
_JOINED = {"from": " to ", "between": " and "}


def extreme(page: Page, amount: Amount, clause: Clause | None) -> tuple[list[Qualifier], bool]:
    """The statistic that the words around a number give it, and whether it is one end of a spread given whole: where and when
    such an end is reached is no condition of it."""
    reading = amount.reading
    end = (_spread(amount) or ("", 0))[0]
    before = amount.sentence.text[amount.sentence.start : reading.start]
    words = reading.text.lower()
    name = end
    if not name and (
        _MEAN.search(before)
        or words.startswith(("an average", "average of", "averaging", "on average", "a mean"))
        or (clause is not None and clause.lemma == "average")
    ):
        name = "mean"
    if not name and (_LOW.search(before) or words.startswith(("as low", "down to"))):
        name = "minimum"
    if not name and _HIGH.search(before):
        name = "maximum"
    if not name and clause is not None and amount.dimension == "temperature":
        name = _by_verb(amount, clause)
    if not name:
        return [], False
    span = page.document.span_in(amount.entry.passage, reading.start, reading.end)
    return [Qualifier("statistic", Mention(text=name, span=span, kind="text"))], bool(end)


def reached(amount: Amount, holder: Holder) -> bool:
    """ "Reaches a height of 40 m": its height, and the most that it can be."""
    clause = holder.clause
    return _at_most(amount) or (
        clause is not None
        and reaches(clause.lemma)
        and clause.tense != "past"
        and holder.predicate.startswith("measure:")
        and amount.dimension in ("length", "mass", "speed", "area", "volume")
        and not any(q.name == "statistic" for q in holder.scope)
    )


def _at_most(amount: Amount) -> bool:
    """ "212 m deep at its deepest"."""
    return AT_MOST.match(amount.sentence.text[: amount.sentence.end], amount.reading.end) is not None


def before_spread(amount: Amount) -> list[Token]:
    """The nouns right before the spread that a number is an end of, nearest first: "surface temperature ranges from A to B"."""
    found = _spread(amount)
    return [t for t in reversed(amount.sentence.tokens) if found[1] - NEAR < t.start < found[1]] if found else []


def _by_verb(amount: Amount, clause: Clause) -> str:
    if amount.governor.index != clause.verb.index:
        return ""
    if clause.lemma in FALLING:
        return "minimum"
    return ("minimum" if "-" in amount.reading.value.text[:2] else "maximum") if clause.lemma in RISING else ""


def _spread(amount: Amount) -> tuple[str, int] | None:
    """minimum or maximum for one of two numbers in "from A … to B", whichever stands first, and where the spread begins."""
    for other in _others(amount):
        first, second = sorted((amount.reading, other), key=lambda r: r.start)
        text = amount.sentence.text
        opener = _OPENER.search(text[amount.sentence.start : first.start])
        between = text[first.end : second.start]
        if opener is None or len(between) > 80 or ";" in between or "." in between.replace("e.g.", ""):
            continue
        if _JOINED[opener[1].lower()] in f"{between} " and (low := _lower(amount.reading, other)) is not None:
            return "minimum" if low else "maximum", amount.sentence.start + opener.start()
    return None


def _others(amount: Amount) -> list[Reading]:
    kind = amount.reading.kind
    found = amount.entry.readings_in(amount.sentence, kind)
    place = next((i for i, each in enumerate(found) if each is amount.reading), None)
    if place is None:
        return []
    beside = [found[i] for i in (place - 1, place + 1) if 0 <= i < len(found)]
    mine = amount.reading.value
    return [each for each in beside if getattr(each.value, "dimension", "") == getattr(mine, "dimension", "")]


def _lower(one: Reading, other: Reading) -> bool | None:
    first, second = getattr(one.value, "suggests", None), getattr(other.value, "suggests", None)
    if first is None or second is None or first.low == second.low:
        return None
    return bool(first.low < second.low)
