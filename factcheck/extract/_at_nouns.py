"""Amounts right at a noun that says what they must be: "the 640-metre bridge", "the 4,100 m summit of Mount Aldo", "Mount Aldo
(4,100 m)"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.extract._amounts import Amount, Holder
from factcheck.extract._page import Page
from factcheck.extract._wholes import Held, held
from factcheck.language import Token
from factcheck.vocabulary import is_top, measure_of, thing_measure

SURE = 0.5
NEAR = 6  # tokens from the amount to the superlative behind it
WIDE = frozenset("large big great vast extensive small".split())
FAR = 3  # tokens from the amount to the noun that it describes


def at_noun(page: Page, amount: Amount) -> Holder | None:
    return (
        _before(page, amount)
        or _behind(page, amount)
        or _bracketed(page, amount)
        or _top_is(page, amount)
        or _ranked(page, amount)
    )


def _before(page: Page, amount: Amount) -> Holder | None:
    """ "the 640-metre bridge": where the noun has a name, of that; where it is said of something, of that."""
    sentence = amount.sentence
    tokens, behind = sentence.tokens, max(amount.inside) + 1
    if behind < len(tokens) and tokens[behind].text == "(":
        behind = next((t.index + 1 for t in tokens[behind:] if t.text == ")"), len(tokens))
    noun = None
    for token in tokens[behind : behind + FAR]:
        if token.pos not in ("NOUN", "PROPN", "ADJ", "PUNCT") or token.text in ".,;:()":
            break
        if token.pos in ("NOUN", "PROPN"):
            noun = token
    if noun is None or (measure := thing_measure(noun.lemma, amount.dimension)) is None:
        return None
    if amount.governor.index < min(amount.inside) and not _belongs(amount, noun):
        return None
    owner = held(page, amount, noun)
    if owner is None or owner.subject[1] < SURE:
        owner = _topic_called(page, amount, noun) or owner
    return Holder(owner.subject, f"measure:{measure}", amount.clause, scope=owner.scope) if owner is not None else None


def _behind(page: Page, amount: Amount) -> Holder | None:
    """ "After a siege of 143 days", in a text on the siege."""
    noun, case = amount.governor, amount.sentence.child(amount.top, "case")
    if amount.dimension != "time" or case is None or case.text.lower() != "of" or noun.pos != "NOUN":
        return None
    measure = thing_measure(noun.lemma, amount.dimension)
    owner = _topic_called(page, amount, noun) if measure is not None else None
    return Holder(owner.subject, f"measure:{measure}", amount.clause, timeless=True) if owner is not None else None


def _topic_called(page: Page, amount: Amount, noun: Token) -> Held | None:
    """What the text is about, where the noun is a word of its name: "the 321-metre tower" in a text on the Aldo Tower."""
    topic = amount.entry.topic
    if topic is None or noun.lemma.lower() not in topic.text.lower().split() or noun.features.get("Number") == "Plur":
        return None
    return Held((page.named(amount.entry, topic, noun.start, noun.end), topic.sure - 0.1))


def _belongs(amount: Amount, noun: Token) -> bool:
    """Whether the parser hung the amount on the noun or on something in its phrase."""
    return amount.top.head == noun.index or amount.sentence.tokens[amount.top.head].head == noun.index


def _bracketed(page: Page, amount: Amount) -> Holder | None:
    """ "Mount Aldo (4,100 m)": the name says what sort of thing it is."""
    sentence, first = amount.sentence, min(amount.inside)
    if first < 2 or sentence.tokens[first - 1].text != "(":
        return None
    before = sentence.tokens[first - 2]
    name = sentence.name_at(before)
    if name is None or name.last != first - 1:
        return None
    words = [sentence.tokens[index].text for index in (name.first, name.last - 1)]
    heads = [
        t for t in sentence.tokens[name.first : name.last] if not name.first <= t.head < name.last or t.head == t.index
    ]
    measure = next((m for word in words if (m := thing_measure(word, amount.dimension)) is not None), None)
    owner = page.subject(amount.entry, sentence, heads[0]) if measure is not None and heads else None
    return Holder(owner, f"measure:{measure}") if owner is not None else None


def _top_is(page: Page, amount: Amount) -> Holder | None:
    """ "Its peak is 4,100 metres": the height of the whole."""
    clause = amount.clause
    if clause is None or clause.subject is None or amount.dimension != "length":
        return None
    if clause.attribute is None or amount.top.index not in (clause.verb.index, *clause.verb.children):
        return None
    owner = held(page, amount, clause.subject) if is_top(clause.subject.lemma) else None
    return Holder(owner.subject, "measure:height", clause, scope=owner.scope) if owner is not None else None


def _ranked(page: Page, amount: Amount) -> Holder | None:
    """ "At 340 km the Aldo is the longest river", "the Aldo, at 340 km the longest river, rises in": what it ranks by."""
    clause, sentence, first = amount.clause, amount.sentence, min(amount.inside)
    if not first or sentence.tokens[first - 1].text.lower() not in ("at", "with"):
        return None
    if (named := _apposed(page, amount, first)) is not None:
        return named
    if clause is None or clause.subject is None or clause.attribute is None:
        return None
    words = [clause.attribute, *sentence.children(clause.attribute, "amod")]
    measure = _by_rank(amount, words)
    owner = held(page, amount, clause.subject) if measure is not None else None
    return Holder(owner.subject, f"measure:{measure}", clause, scope=owner.scope) if owner is not None else None


def _apposed(page: Page, amount: Amount, first: int) -> Holder | None:
    """The same set behind a name: "the Aldo, at 340 km the longest river in Verania, rises"."""
    tokens, last = amount.sentence.tokens, max(amount.inside)
    name = amount.sentence.name_at(tokens[first - 3]) if first > 2 and tokens[first - 2].text == "," else None
    if name is None:
        return None
    if tokens[min(last + 1, len(tokens) - 1)].text.lower() not in ("the", "by", "its"):
        return None
    measure = _by_rank(amount, tokens[last + 1 : last + NEAR])
    head = next((t for t in tokens[name.first : name.last] if not name.first <= t.head < name.last), tokens[name.first])
    owner = held(page, amount, head) if measure is not None else None
    return Holder(owner.subject, f"measure:{measure}", scope=owner.scope) if owner is not None else None


def _by_rank(amount: Amount, words: Sequence[Token]) -> str | None:
    """The measure that the first superlative or comparative says."""
    ranked = [word for word in words if word.features.get("Degree") in ("Sup", "Cmp")]
    for word in ranked:
        wide = "area" if amount.dimension == "area" and word.lemma.lower() in WIDE else None
        if (found := measure_of(word.lemma, amount.dimension) or wide) is not None:
            return found
    return None


def of_its_sort(page: Page, amount: Amount, subject: Token | None) -> str | None:
    """ "The mountain reaches 4,120 m", "Mount Aldo measures 4,120 m": what such a thing is measured by."""
    said = page.referent(amount.entry, amount.sentence, subject)
    if subject is None:
        return None
    words = [subject.lemma, *([] if said is None else said.text.split()[:: max(1, len(said.text.split()) - 1)])]
    return next((found for word in words if (found := thing_measure(word.lower(), amount.dimension))), None)
