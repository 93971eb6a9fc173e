"""Measures, attached to what is measured: "is 269 m long", "has a diameter of 6,779 km", "the average temperature is
-60 °C", "weighs 5 kg", "revenue of $90.8 billion", "2.7 % nitrogen"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._amounts import (
    VAGUE,
    Amount,
    Holder,
    Party,
    amounts,
    claims_of,
    owner_of,
    states,
    surface_subject,
)
from factcheck.extract._page import Page
from factcheck.extract._scope import scope_of
from factcheck.extract._when import dates_of, head_of, when
from factcheck.language import Clause, Token
from factcheck.model import Claim, Date, Qualifier
from factcheck.vocabulary import measure_of

BESIDE = 10  # characters between "(1943)" and "at age 34"
AGE = re.compile(r"\b(?:aged?|old)\b", re.IGNORECASE)
# What a unit measures where no word says it.
DIMENSIONS = {"data": "size", "time": "duration", "percent": "share"}
# Nouns before "of" that only set apart an amount: "a total of 5 km" measures no total.
EMPTY = frozenset(
    "number total sum amount rest majority part half third quarter pair set series group kind sort type maximum minimum "
    "average mean range couple lot bit piece period course order level value figure case day week month year time".split()
)


def claims(page: Page) -> Iterable[Claim]:
    for amount in amounts(page):
        holder = _holder(page, amount) if amount.dimension != "count" else _bare(page, amount)
        if holder is not None:
            yield from claims_of(page, amount, holder, "measures")


def _bare(page: Page, amount: Amount) -> Holder | None:
    """A number that counts nothing, under a noun that is known to be a number: "has a population of 12,400"."""
    if amount.reading.counted_start >= 0 or (found := _dimension_word(amount)) is None:
        return None
    word, measure = found
    return _measured(page, amount, amount.clause, word, measure) if measure_of(word.lemma) is not None else None


def _holder(page: Page, amount: Amount) -> Holder | None:
    if amount.dimension == "percent" and (share := _share(page, amount)) is not None:
        return share
    clause = amount.clause
    if amount.dimension == "time" and AGE.search(amount.reading.text):
        return _age(page, amount, clause)
    if amount.dimension == "time" and (hours := _time_of(page, amount, clause)) is not None:
        return hours
    dimension = _dimension_word(amount)
    if dimension is not None:
        return _measured(page, amount, clause, *dimension)
    predicate = f"measure:{DIMENSIONS.get(amount.dimension, amount.dimension.partition(':')[0])}"
    direct = clause is not None and amount.governor.index == clause.verb.index
    measure = measure_of(clause.lemma, amount.dimension) if clause is not None and direct else None
    if clause is not None and measure is not None and clause.subject is not None:
        subject = owner_of(page, amount, clause.subject)
        return Holder(subject, f"measure:{measure}", clause) if subject else None
    surface = surface_subject(clause) if clause is not None else None
    subject = owner_of(page, amount, surface)
    act = clause.verb if clause is not None and not states(clause) else None
    return Holder(subject, predicate, clause, act=act, sure=VAGUE) if subject else None


def _age(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "joined in 1943, aged 34", "died at the age of 85": how old somebody was when that happened."""
    surface = surface_subject(clause) if clause is not None else None
    subject = owner_of(page, amount, surface)
    if subject is None:
        return None
    held = clause is not None and bool(dates_of(amount.entry, amount.sentence, clause))
    near = [r for r in amount.entry.readings_in(amount.sentence, "date") if 0 < amount.reading.start - r.end < BESIDE]
    lone = len(near) == 1 and isinstance(near[0].value, Date) and not near[0].value.period and not held
    moments = when(page, amount.entry, amount.sentence, near) if lone else []
    act = clause.verb if clause is not None and clause.attribute is None else None
    return Holder(subject, "measure:age", clause, act=act, scope=moments)


def _time_of(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "4,000 hours of audio": how much time of something, told apart from how long a thing took by its verb."""
    sentence, unit = amount.sentence, amount.top
    of = next((t for t in sentence.tokens[unit.index + 1 :][:2] if t.text.lower() == "of"), None)
    if of is None or unit.pos != "NOUN" or clause is None:
        return None
    surface = surface_subject(clause)
    subject = owner_of(page, amount, surface) if surface is not unit else None
    scope = scope_of(page, amount.entry, sentence, unit, amount.inside)
    act = None if states(clause) else clause.verb
    return Holder(subject, "measure:duration", clause, act=act, scope=scope) if subject else None


def _share(page: Page, amount: Amount) -> Holder | None:
    """ "2.7 % nitrogen", "95 % of the atmosphere": the share is of something, and that is part of the question."""
    reading, sentence = amount.reading, amount.sentence
    if reading.counted_start < 0:
        return None
    noun = head_of(sentence, reading.counted_start, reading.counted_end)
    if noun is None:
        return None
    amount.head = noun
    amount.top = head_of(sentence, reading.start, reading.counted_end) or noun
    clause = amount.clause
    subject = owner_of(page, amount, surface_subject(clause) if clause is not None else None)
    of = Qualifier("of", page.words(amount.entry, reading.counted_start, reading.counted_end))
    act = clause.verb if clause is not None and not states(clause) else None
    return Holder(subject, "measure:share", clause, act=act, scope=[of]) if subject else None


def _dimension_word(amount: Amount) -> tuple[Token, str] | None:
    """The word that says which measure it is: "long", "a diameter of", "the height is", "in diameter", "revenue of"."""
    sentence, top, governor = amount.sentence, amount.top, amount.governor
    before, behind = min(amount.inside) - 1, max(amount.inside) + 1
    if (told := _in_measure(amount, behind)) is not None:
        return told
    near = (
        sentence.tokens[max(before, 0)],
        governor,
        *sentence.children(top, "nmod", "amod", "obl", "nsubj", "advmod"),
    )
    for word in near:
        if word.index == top.index or word.pos not in ("NOUN", "ADJ", "ADV") or word.index in amount.inside:
            continue
        if word.pos != "NOUN" and word.index != behind:
            continue  # "27 km high", but not "high, exceeding 27 km"
        measure = measure_of(word.lemma, amount.dimension) or measure_of(word.text, amount.dimension)
        if measure is not None:
            return word, measure
    case = sentence.child(top, "case")
    of = top.relation == "nmod" and case is not None and case.text.lower() in ("of", "at")
    said = governor if of else sentence.child(top, "nsubj")
    if said is None or said.pos != "NOUN" or said.index == top.index or said.lemma.lower() in EMPTY:
        return None
    if any(t.lemma.lower() in EMPTY for t in sentence.children(said, "det")) or sentence.child(said, "nummod"):
        return None
    words = [t.lemma.lower() for t in sentence.children(said, "compound") if t.pos == "NOUN"]
    return said, " ".join([*words, said.lemma.lower()])


def _in_measure(amount: Amount, behind: int) -> tuple[Token, str] | None:
    """ "28.2 m (92 ft) in breadth": the noun right behind, past a conversion in brackets."""
    tokens = amount.sentence.tokens
    if behind < len(tokens) and tokens[behind].text == "(":
        behind = next((t.index + 1 for t in tokens[behind:] if t.text == ")"), len(tokens))
    if behind + 1 >= len(tokens) or tokens[behind].text.lower() != "in":
        return None
    measure = measure_of(tokens[behind + 1].lemma, amount.dimension)
    return (tokens[behind + 1], measure) if measure is not None and tokens[behind + 1].pos == "NOUN" else None


def _measured(page: Page, amount: Amount, clause: Clause | None, word: Token, measure: str) -> Holder | None:
    sentence = amount.sentence
    predicate = f"measure:{measure}"
    if word.pos in ("ADJ", "ADV"):
        # "is 269 m long", "a 269 m long ship"
        noun = sentence.tokens[word.head]
        said = clause.subject if clause is not None and clause.attribute is word else None
        if said is None:
            said = noun if noun.pos in ("NOUN", "PROPN") else clause.subject if clause is not None else None
        subject = owner_of(page, amount, said)
        return Holder(subject, predicate, clause) if subject else None
    scope = [
        q
        for q in scope_of(page, amount.entry, sentence, word, amount.inside)
        if q.name in ("statistic", "basis") or (q.name == "kind" and q.mention.text not in measure)
    ]
    if word.index > amount.top.index and sentence.tokens[word.index - 1].text.lower() == "in":
        said = surface_subject(clause) if clause is not None else None
        subject = owner_of(page, amount, said)
        return Holder(subject, predicate, clause, scope=scope) if subject else None
    owner = sentence.child(word, "nmod:poss", "det:poss")
    of = next((t for t in sentence.children(word, "nmod") if _of(amount, t) and t.index not in amount.inside), None)
    if owner is not None or of is not None:
        subject = owner_of(page, amount, owner or of)
        return Holder(subject, predicate, clause, scope=scope) if subject else None
    if clause is not None and clause.subject is not None and clause.subject.index != word.index:
        subject = owner_of(page, amount, surface_subject(clause))
    elif word.relation == "nmod" and sentence.tokens[word.head].pos in ("NOUN", "PROPN"):
        subject = owner_of(page, amount, sentence.tokens[word.head])
    else:
        subject = _topic(page, amount, word)
    act = clause.verb if clause is not None and not states(clause) else None
    return Holder(subject, predicate, clause, act=act, scope=scope) if subject else None


def _topic(page: Page, amount: Amount, word: Token) -> Party | None:
    """ "The average temperature is -60 °C": of what the text is about."""
    topic = page.subject(amount.entry, amount.sentence, None)
    definite = amount.sentence.child(word, "det")
    if topic is None or definite is None or definite.lemma.lower() != "the" or amount.entry.topic is None:
        return topic
    return topic[0], amount.entry.topic.sure - 0.1


def _of(amount: Amount, token: Token) -> bool:
    case = amount.sentence.child(token, "case")
    return case is not None and case.text.lower() == "of"
