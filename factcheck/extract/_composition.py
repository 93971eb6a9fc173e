"""What a thing is made of: "95 % CO₂, 2.6 % N₂", "oxygen (about 0.13 %)", "nitrogen at 2.7 %", "oil accounts for 40 % of exports".
The share is asked of the whole, the component is its scope."""

from __future__ import annotations

import re

from factcheck.extract._amounts import GENERAL, Amount, Holder, preposition
from factcheck.extract._page import Page
from factcheck.extract._wholes import Held, held, of_topic
from factcheck.language import Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import composes, part, substance

LONGEST = 3  # words of a component
# Words between a verb of composition and its share.
BETWEEN = frozenset(
    "for up about around approximately roughly some nearly almost only just over an a estimated".split()
)
NAMING = ("NOUN", "PROPN", "ADJ", "X", "SYM")
# What a share is of that names the whole only.
MEASURED = frozenset("volume mass weight total whole composition body content makeup make-up".split())
_WORDS = re.compile(r"[a-z]+")


def composition(page: Page, amount: Amount) -> Holder | None:
    return _does(page, amount) or _beside(page, amount)


def _beside(page: Page, amount: Amount) -> Holder | None:
    """A component right behind or before its share."""
    tokens, first, last = amount.sentence.tokens, min(amount.inside), max(amount.inside)
    component = _behind(tokens, last + 1) or _before(tokens, first - 1)
    if not component or not (_known(component) or _told_composition(amount)):
        return None
    whole = _whole(page, amount, first)
    if whole is None:
        return None
    clause = amount.clause if amount.clause is not None and amount.governor is amount.clause.verb else None
    scope = [_of(page, amount, component), *(q for q in whole.scope if q.name == "part")]
    return Holder(whole.subject, "measure:share", clause if clause and composes(clause.lemma) else None, scope=scope)


def _does(page: Page, amount: Amount) -> Holder | None:
    """ "Oil accounts for 40 % of exports": what does it is the component."""
    sentence, behind = amount.sentence, max(amount.inside) + 1
    of = sentence.tokens[behind] if behind < len(sentence.tokens) else None
    noun = _phrase_head(amount, behind + 1) if of is not None and of.text.lower() == "of" else None
    component = _doer(amount)
    if noun is None or not component:
        return None
    whole = _whole(page, amount, min(amount.inside)) if noun.lemma.lower() in MEASURED else held(page, amount, noun)
    if whole is not None and whole.subject[1] < 0.5:  # "exports" are the topic's
        owner = of_topic(page, amount.entry, sentence, noun)
        scope = [Qualifier("part", _mention(page, amount, [noun]))]
        whole = Held((owner[0], min(owner[1], 0.55)), scope) if owner is not None else None
    if whole is None:
        return None
    return Holder(whole.subject, "measure:share", amount.clause, scope=[_of(page, amount, component), *whole.scope])


def _doer(amount: Amount) -> list[Token]:
    """The phrase before the verb of composition that the share stands behind, however the parser took the verb."""
    tokens, index = amount.sentence.tokens, min(amount.inside) - 1
    while index > 0 and tokens[index].text.lower() in BETWEEN:
        index -= 1
    verb, clause = tokens[max(index, 0)], amount.clause
    made = tokens[index + 1].text.lower() == "up" and composes(f"{verb.lemma.lower()} up")
    if index < 1 or verb.pos not in ("VERB", "NOUN", "AUX") or not (composes(verb.lemma.lower()) or made):
        return []
    before = tokens[index - 1]
    if before.pos == "PRON" and clause is not None and clause.subject is not None and clause.verb is verb:
        before = clause.subject  # "carbon dioxide, which constitutes"
    found = _before(tokens, before.index, known=False)
    named = any(amount.sentence.name_at(token) is not None for token in found)
    return [] if named or not found or found[-1].pos != "NOUN" else found


def _behind(tokens: list[Token], index: int) -> list[Token]:
    found: list[Token] = []
    while (
        index < len(tokens) and len(found) < LONGEST and tokens[index].pos in NAMING and tokens[index].text not in "()%"
    ):
        found.append(tokens[index])
        index += 1
    return found if found and found[-1].pos in ("NOUN", "PROPN", "X") else []


def _before(tokens: list[Token], index: int, *, known: bool = True) -> list[Token]:
    while (
        known
        and index >= 0
        and tokens[index].text.lower()
        in (
            "(",
            "at",
            ":",
            "about",
            "typically",
            "approximately",
            "around",
        )
    ):
        index -= 1
    found: list[Token] = []
    while index >= 0 and len(found) < LONGEST and tokens[index].pos in NAMING and tokens[index].text not in "()":
        found.insert(0, tokens[index])
        if known and substance(" ".join(t.text for t in found)) is not None:
            break
        index -= 1
    return found


def _known(component: list[Token]) -> bool:
    words = " ".join(t.text for t in component)
    return substance(words) is not None


def _told_composition(amount: Amount) -> bool:
    """Whether the passage's head or the verb says that what follows are components."""
    label, clause = amount.entry.passage.label.lower(), amount.clause
    headed = "composition" in label or label in ("contents", "ingredients", "makeup", "breakdown")
    made = clause is not None and clause.lemma in ("consist", "compose", "comprise") and amount.governor is clause.verb
    return headed or made


def _whole(page: Page, amount: Amount, first: int) -> Held | None:
    """The nearest noun before that names a part which can be made of something, the part that the section is about, the topic."""
    entry, sentence = amount.entry, amount.sentence
    for token in reversed(sentence.tokens[:first]):
        if token.pos == "NOUN" and part(token.lemma) is not None and preposition(sentence, token) not in ("at", "on"):
            return held(page, amount, token)
    if entry.topic is None:
        return None
    head = sentence.tokens[min(amount.inside)]
    owner = page.named(entry, entry.topic, head.start, head.end), entry.topic.sure - 0.1
    passage = entry.passage
    heads = [passage.label, *reversed(passage.headings[-1:])]
    words = [word for text in heads for word in _WORDS.findall(text.lower()) if word not in GENERAL]
    named = next((found for word in words if (found := part(word)) is not None), None)
    span = page.document.span_in(passage, head.start, head.end)
    if named is None:
        return Held(owner)
    return Held(owner, [Qualifier("part", Mention(text=named, span=span, kind="text", why="the section is about it"))])


def _phrase_head(amount: Amount, index: int) -> Token | None:
    """The noun of the phrase that begins at `index`."""
    noun = None
    for token in amount.sentence.tokens[index : index + 6]:
        if token.pos in ("NOUN", "PROPN"):
            noun = token
        elif noun is not None or token.pos not in ("DET", "ADJ", "PRON", "NUM", "ADV", "PART"):
            break
    return noun


def _of(page: Page, amount: Amount, component: list[Token]) -> Qualifier:
    return Qualifier("of", _mention(page, amount, component))


def _mention(page: Page, amount: Amount, tokens: list[Token]) -> Mention:
    words = " ".join(t.text for t in tokens)
    text = words if substance(words) is not None else " ".join(t.lemma.lower() for t in tokens)
    return Mention(
        text=text, span=page.document.span_in(amount.entry.passage, tokens[0].start, tokens[-1].end), kind="text"
    )
