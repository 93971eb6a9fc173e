"""How old somebody was when something happened: "joined in 1943, aged 34", "died at the age of 85"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, Party, owner_of, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._when import dates_of, when
from factcheck.language import Clause, Token
from factcheck.model import Date

_MARKS = frozenset("when as".split())
BESIDE = 10  # characters between "(1943)" and "at age 34"
AGE = re.compile(r"\b(?:aged?|old)\b", re.IGNORECASE)
OF_AGE = re.compile(r"\s+of\s+age\b", re.IGNORECASE)


def is_age(amount: Amount) -> bool:
    behind = amount.entry.passage.text[amount.reading.end :]
    return amount.dimension == "time" and (AGE.search(amount.reading.text) or OF_AGE.match(behind)) is not None


def aged(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "joined in 1943, aged 34", "died at the age of 85": how old somebody was when that happened."""
    surface = surface_subject(clause) if clause is not None else None
    whose = _so_old(page, amount)
    subject = whose or owner_of(page, amount, surface)
    if subject is None:
        return None
    held = clause is not None and bool(dates_of(amount.entry, amount.sentence, clause))
    near = [r for r in amount.entry.readings_in(amount.sentence, "date") if 0 < amount.reading.start - r.end < BESIDE]
    lone = len(near) == 1 and isinstance(near[0].value, Date) and not near[0].value.period and not held
    moments = when(page, amount.entry, amount.sentence, near) if lone else []
    act = clause.verb if clause is not None and clause.attribute is None else _then(amount, clause)
    return Holder(subject, "measure:age", clause, act=act, scope=moments)


def _then(amount: Amount, clause: Clause | None) -> Token | None:
    """What happened at that age: "was 14 years old when she won the prize"."""
    below = [each for each in amount.clauses if clause is not None and each.governor is clause]
    marked = [
        c for c in below if any(t.text.lower() in _MARKS for t in amount.sentence.children(c.verb, "advmod", "mark"))
    ]
    return marked[0].verb if len(marked) == 1 and clause is not None and not clause.denied else None


def _so_old(page: Page, amount: Amount) -> Party | None:
    """ "led by the 62-year-old Erik Dahl": the person that the age describes."""
    sentence, noun = amount.sentence, amount.governor
    if amount.top.relation not in ("amod", "nummod", "compound", "nmod") or noun.start < amount.reading.end:
        return None
    beside = [sentence.tokens[noun.head]] if noun.relation == "appos" else []  # "Erik Dahl, a 62-year-old captain"
    name = next((t for t in (noun, *sentence.children(noun, "appos", "flat"), *beside) if sentence.name_at(t)), None)
    found = page.subject(amount.entry, sentence, name) if name is not None else None
    return found if found is not None and found[0].kind == "person" else None
