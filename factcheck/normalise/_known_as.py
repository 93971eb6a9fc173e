"""The pairs of names that sources say are names of one thing: "Anna Maria Voss, known as Mia Voss", and the names under which
they tell the life of one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from factcheck.model import Claim, Mention, Modality, Polarity
from factcheck.normalise import _lexicon as lexicon
from factcheck.normalise import dates
from factcheck.normalise._forms import form

_SURE = 0.6
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOST = 20  # names told as born on one day; more are a list of birthdays
_NAMED = 3  # letters of a name that tells somebody from somebody else


def known_as(claims: Sequence[Claim]) -> list[tuple[Mention, Mention]]:
    """Pairs of full names, in order: a single word may be the name of many."""
    sure = [each for each in claims if each.confidence >= _SURE and each.polarity is Polarity.AFFIRMED]
    told = [(claim.subject, claim.value) for claim in sure if claim.predicate == "also_known_as"]
    full = [pair for pair in (*told, *_of_one_life(sure)) if all(_is_full(each) for each in pair)]
    return sorted(full, key=lambda pair: (pair[0].text, pair[1].text, pair[0].span.source, pair[0].span.start))


def _of_one_life(claims: Iterable[Claim]) -> list[tuple[Mention, Mention]]:
    """Names that two sources give to people born on one day, of whom no two days of death are told, where they share a given
    name: "Ada Moss" and "Augusta Ada Dahl". A shared last name is no proof: twins have one too."""
    born: dict[str, dict[str, Mention]] = defaultdict(dict)
    died: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate in ("date_of_birth", "date_of_death") and claim.modality is Modality.ASSERTED:
            day = dates.value(claim.value.text).text
            if _DAY.fullmatch(day) and claim.predicate == "date_of_death":
                died[claim.subject.text].add(day)
            elif _DAY.fullmatch(day) and claim.subject.kind == "person":
                born[day].setdefault(claim.subject.text, claim.subject)
    found = []
    for day in sorted(born):
        names = [born[day][text] for text in sorted(born[day])]
        for one, other in combinations(names, 2) if len(names) <= _MOST else ():
            ends = died[one.text], died[other.text]
            apart = all(ends) and ends[0].isdisjoint(ends[1])
            if one.span.source != other.span.source and not apart and _share_given_name(one, other):
                found.append((one, other))
    return found


def _share_given_name(one: Mention, other: Mention) -> bool:
    first, second = (_given(form(each.text, each.kind).tokens) for each in (one, other))
    return any(len(token) >= _NAMED for token in first & second)


def _given(tokens: Sequence[str]) -> set[str]:
    titled = next((index for index, token in enumerate(tokens) if token not in lexicon.TITLES), 0)
    return set(tokens[titled:-1])


def _is_full(name: Mention) -> bool:
    return len(form(name.text, name.kind).tokens) > 1
