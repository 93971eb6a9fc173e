"""Which word says what a number measures: "a diameter of 6 km", "6 km in diameter", "6 km long", "its length exceeds 6 km"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, preposition, surface_subject
from factcheck.extract._extremes import before_spread
from factcheck.language import Token
from factcheck.vocabulary import measure_of

_ADJECTIVE = re.compile(r"-(tall|high|long|wide|deep|thick|heavy|old)\b")
# Verbs that give the number of the measure that is their subject; those of change do so with "to".
AMOUNTS_TO = frozenset(
    "be range vary reach average hit exceed total equal measure stand peak hover remain amount come lie fluctuate last take achieve attain".split()
)
CHANGES_TO = frozenset(
    "grow rise increase fall drop decline climb jump soar surge shrink decrease swell double".split()
)
# Nouns before "of" that only set apart an amount: "a total of 5 km" measures no total.
EMPTY = frozenset(
    "number total sum amount rest majority part half third quarter pair set series group kind sort type maximum minimum "
    "average mean range couple lot bit piece period course order level value figure case day week month year time".split()
)


def dimension_word(amount: Amount) -> tuple[Token, str] | None:
    """The word that says which measure it is: "long", "a diameter of", "the height is", "in diameter", "revenue of"."""
    sentence, top, governor = amount.sentence, amount.top, amount.governor
    if (one := _in_word(amount)) is not None:
        return one
    before, behind = min(amount.inside) - 1, _behind(amount)
    if (told := _in_measure(amount, behind) or _subject_measure(amount)) is not None:
        return told
    near = (
        sentence.tokens[max(before, 0)],
        governor,
        *sentence.children(top, "nmod", "amod", "obl", "nsubj", "advmod"),
        *(
            t for t in sentence.tokens[behind : behind + 1] if t.pos != "NOUN"
        ),  # "may grow to some 7 feet long", however it was parsed
    )
    for word in near:
        if word.index == top.index or word.index in amount.inside or not (_noun(word) or word.pos in ("ADJ", "ADV")):
            continue
        if not _noun(word) and word.index != behind:
            continue  # "27 km high", but not "high, exceeding 27 km"
        measure = measure_of(word.lemma, amount.dimension) or measure_of(word.text, amount.dimension)
        if measure is not None:
            return word, measure
    for word in near[:2]:  # "a running time of"
        named = f"{sentence.tokens[word.index - 1].text} {word.lemma}" if word.index and _noun(word) else ""
        if named and (measure := measure_of(named, amount.dimension)) is not None:
            return word, measure
    case = sentence.child(top, "case")
    of = top.relation == "nmod" and case is not None and case.text.lower() in ("of", "at")
    of = of and governor.index < top.index
    said = governor if of else sentence.child(top, "nsubj")
    if said is None or not _noun(said) or said.index == top.index:
        return None
    whose = sentence.child(said, "compound") if said.lemma.lower() == "period" and amount.dimension == "time" else None
    if said.lemma.lower() in EMPTY and whose is None:  # "an incubation period" is a measure, "a period" is none
        return None
    if any(t.lemma.lower() in EMPTY for t in sentence.children(said, "det")) or sentence.child(said, "nummod"):
        return None
    words = [t.lemma.lower() for t in sentence.children(said, "compound") if t.pos == "NOUN"]
    return said, " ".join([*words, said.lemma.lower()])


def _in_word(amount: Amount) -> tuple[Token, str] | None:
    """ "A 210-meter-tall tower", where that is one word."""
    found = _ADJECTIVE.match(amount.entry.passage.text, amount.reading.end)
    measure = measure_of(found[1], amount.dimension) if found is not None else None
    word = next((t for t in amount.sentence.tokens if found is not None and t.start < found.end(1) <= t.end), None)
    said = word is not None and word.pos in ("ADJ", "ADV")
    return (word, measure) if word is not None and said and measure is not None else None


def _noun(word: Token) -> bool:
    """Nouns, and those that the parser takes for names because they open a line: "Population of 12,400"."""
    return word.pos == "NOUN" or (word.pos == "PROPN" and word.index == 0 and measure_of(word.lemma) is not None)


def _behind(amount: Amount) -> int:
    """The index of the token behind the number, past a conversion in brackets."""
    tokens, behind = amount.sentence.tokens, max(amount.inside) + 1
    if behind < len(tokens) and tokens[behind].text == "(":
        return next((t.index + 1 for t in tokens[behind:] if t.text == ")"), len(tokens))
    return behind


def _in_measure(amount: Amount, behind: int) -> tuple[Token, str] | None:
    """ "28.2 m (92 ft) in breadth": the noun right behind, past a conversion in brackets."""
    tokens = amount.sentence.tokens
    down = behind < len(tokens) and tokens[behind].text.lower() == "down" and amount.dimension == "length"
    if down and (behind + 1 >= len(tokens) or tokens[behind + 1].pos in ("PUNCT", "CCONJ", "ADP")):
        return tokens[behind], "depth"  # "rests 3,800 metres down"
    if behind + 1 >= len(tokens) or tokens[behind].text.lower() != "in":
        return None
    measure = measure_of(tokens[behind + 1].lemma, amount.dimension)
    return (tokens[behind + 1], measure) if measure is not None and tokens[behind + 1].pos == "NOUN" else None


def _subject_measure(amount: Amount) -> tuple[Token, str] | None:
    """ "Its length exceeds 400 km", "surface temperatures range from 5 °C", "the population grew to 4 million"."""
    clause = amount.clause
    surface = surface_subject(clause) if clause is not None else None
    for word in before_spread(amount):
        if word.pos == "NOUN" and (measure := measure_of(word.lemma, amount.dimension)) is not None:
            return word, measure
    if clause is None or surface is None or surface.pos != "NOUN" or amount.governor.index != clause.verb.index:
        return None
    if clause.lemma not in AMOUNTS_TO and not (
        clause.lemma in CHANGES_TO and preposition(amount.sentence, amount.top) == "to"
    ):
        return None
    measure = measure_of(surface.lemma, amount.dimension)
    return (surface, measure) if measure is not None else None
