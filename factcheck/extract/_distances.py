"""How far a thing is from another: "lies 45 km north of Harrow", "a town 45 km from the coast", "at a distance of 45 km from its star".
What it is far from is part of the question."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder
from factcheck.extract._page import Page
from factcheck.extract._wholes import held
from factcheck.language import Clause, Token
from factcheck.model import Mention, Qualifier

POINTS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west northward southward "
    "upstream downstream inland offshore away off due straight just further".split()
)
FROM = frozenset("from of off to".split())
# Verbs of being somewhere: any other verb tells of a way that was gone.
PLACED = frozenset(
    "be lie sit stand locate situate rest position place orbit circle live nestle base remain find".split()
)
_ALONG = re.compile(
    r"(?:or so )?(?:up|down|along|across) (?:the |its )?(?:river|coast|road|valley|line|track|shore|railway|stream|bay|street|highway)? ?(?:north |south |east |west )?(?:from|of) ",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"\b(?:by (?:road|rail|train|car|bus|boat|air|plane|foot|sea|water|river)|as the crow flies|in a straight line|straight-line|on foot|(?:on )?average)\b",
    re.IGNORECASE,
)
WINDOW = 40  # characters around the distance in which its way is told


def distance(page: Page, amount: Amount) -> Holder | None:
    if amount.dimension != "length":
        return None
    end = _far_end(amount)
    said = _nearer(amount)
    if end is None or said is None:
        return None
    owner = held(page, amount, said)
    if owner is None or owner.subject[0].kind == "person":
        return None
    scope = [_to(page, amount, end), *owner.scope, *_way(page, amount)]
    return Holder(owner.subject, "measure:distance", amount.clause, scope=scope)


def _far_end(amount: Amount) -> Token | None:
    """What stands behind "from" or "north of", after the amount."""
    tokens, index = amount.sentence.tokens, max(amount.inside) + 1
    if index < len(tokens) and tokens[index].text == "(":
        index = next((t.index + 1 for t in tokens[index:] if t.text == ")"), len(tokens))
    way = (
        _ALONG.match(amount.sentence.text[: amount.sentence.end], tokens[index].start) if index < len(tokens) else None
    )
    if way is not None:  # "some twelve miles upstream of Harrow"
        behind = next((t for t in tokens[index:] if t.start >= way.end()), None)
        return _head(amount, behind.index) if behind is not None else None
    pointed = False
    for token in tokens[index : index + 4]:
        word = token.text.lower()
        if word in FROM and (pointed or word == "from"):
            return _head(amount, token.index + 1)
        if word == "off":
            return _head(amount, token.index + 1)
        if word not in POINTS and not (word in ("to", "the") and not pointed):
            return None
        pointed = pointed or word in POINTS
    return None


def _head(amount: Amount, first: int) -> Token | None:
    """The head of the phrase that begins at an index."""
    tokens = amount.sentence.tokens
    noun = None
    for token in tokens[first : first + 6]:
        if token.pos in ("NOUN", "PROPN"):
            noun = token
            if not (token.index + 1 < len(tokens) and tokens[token.index + 1].pos in ("NOUN", "PROPN")):
                return noun
        elif token.pos not in ("DET", "ADJ", "PRON", "NUM") or (
            token.pos == "PRON" and token.dep not in ("nmod:poss", "det:poss", "nmod")
        ):
            return noun
    return noun


def _nearer(amount: Amount) -> Token | None:
    """Whose distance it is: the subject of being somewhere, or the noun that the words describe."""
    clause, sentence = amount.clause, amount.sentence
    if clause is None:
        return None
    first = min(amount.inside)
    before = sentence.tokens[first - 1] if first else None
    if before is not None and before.text == ",":
        before = sentence.tokens[first - 2] if first > 1 else None
    described = before is not None and before.pos in ("NOUN", "PROPN") and before.index > clause.verb.index
    if described and before is not None and clause.attribute is not before:
        named = _renamed(amount, before)
        if named is not None:
            return named
        if clause.lemma not in PLACED:
            return None
    if clause.lemma not in PLACED:
        return None
    return _surface(clause)


def _renamed(amount: Amount, noun: Token) -> Token | None:
    """The name that the described noun is, or that it stands behind: "born in Nordby, a village 20 km from Harrow"."""
    sentence = amount.sentence
    if sentence.name_at(noun) is not None:
        return noun if noun.relation in ("obj", "obl", "nmod") else None
    first = noun.index
    while first > 0 and sentence.tokens[first - 1].pos in ("DET", "ADJ", "NOUN"):
        first -= 1
    if first < 2 or sentence.tokens[first - 1].text != ",":
        return None
    return sentence.tokens[first - 2] if sentence.name_at(sentence.tokens[first - 2]) is not None else None


def _surface(clause: Clause) -> Token | None:
    return clause.object if clause.passive else clause.subject


def _to(page: Page, amount: Amount, end: Token) -> Qualifier:
    found = page.subject(amount.entry, amount.sentence, end)
    if found is not None and found[1] >= 0.6 and amount.sentence.name_at(end) is not None:
        return Qualifier("to", found[0])
    span = page.document.span_in(amount.entry.passage, end.start, end.end)
    return Qualifier("to", Mention(text=end.lemma.lower(), span=span, kind="text"))


def _way(page: Page, amount: Amount) -> list[Qualifier]:
    reading, text = amount.reading, amount.sentence.text
    low, high = max(amount.sentence.start, reading.start - WINDOW), min(amount.sentence.end, reading.end + WINDOW)
    found = _WAY.search(text[low:high])
    if found is None or "average" in found[0].lower():
        return []
    span = page.document.span_in(amount.entry.passage, low + found.start(), low + found.end())
    return [Qualifier("way", Mention(text=found[0].lower(), span=span, kind="text"))]
