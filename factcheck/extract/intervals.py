"""How often something happens: "erupts every 40 years", "completes an orbit every 7.6 hours", "- Floods: about every 5–10 years"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._amounts import Amount, Holder, surface_subject
from factcheck.extract._page import Page, Read
from factcheck.extract._wholes import held, of_topic
from factcheck.extract.clauses import sentence_part
from factcheck.language import Clause, Sentence, Token, clean_name
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading, read_value
from factcheck.vocabulary import is_harmless, singular

# Verbs that say only that it happens.
HAPPENING = frozenset("occur happen erupt recur repeat return come arise appear be take hold place".split())
_EVERY = re.compile(r"\b(?:every|each|once (?:a|an|per|every|in))\W+(.+)", re.I | re.S)
_EARTH = re.compile(r"(?:^| )(?:Earth|calendar)(?= \w+$)", re.I)
_UNITS = re.compile(r"(?:second|minute|hour|day|week|month|year|decade|century|centurie)s?$", re.I)
SURE = 0.65


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for reading in entry.readings_in(sentence, "set", "quantity"):
                value = _interval(page, entry, sentence, reading)
                if value is not None:
                    yield from _claims(page, entry, sentence, found, reading, value)


def _interval(page: Page, entry: Read, sentence: Sentence, reading: Reading) -> Mention | None:
    """The time between two of them."""
    if reading.kind == "set":
        words = _EVERY.fullmatch(reading.text)
        text = words[1] if words is not None else ""
        text = f"1 {text}" if text and not re.match(r"[\d]|\w+ (?:to|or|\w+s\b)", text) else text
    else:
        before = sentence.text[sentence.start : reading.start]
        bracketed = re.search(r"\bevery\W+[^()]{1,40}\(\W*$", before, re.I)
        if not _UNITS.search(reading.counted) or not (bracketed or re.search(r"\bevery\W+(?:\w+\W+)?$", before, re.I)):
            return None
        unit = _EARTH.sub("", f" {reading.counted}").strip()
        text = f"{reading.text} {unit}" if " " not in unit else ""
    if not text or read_value(text, "duration").kind != "duration":
        return None
    span = page.document.span_in(entry.passage, reading.start, reading.end)
    return Mention(text=text, span=span, kind="duration", why="the time from one to the next")


def _claims(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], reading: Reading, value: Mention
) -> Iterable[Claim]:
    tokens = sentence.tokens_in(reading.start, reading.end)
    if not tokens:
        return
    amount = Amount(entry, sentence, found, reading, tokens[0], tokens[0])
    clause = next((each for each in reversed(found) if each.verb.index < tokens[0].index), None)
    holder = _holder(page, amount, clause)
    if holder is None:
        return
    start, end = sentence_part(clause) if clause is not None and holder.clause is not None else (tokens[0].start, 0)
    yield page.claim(
        entry, "intervals", holder.subject, holder.predicate, value, start=min(start, tokens[0].start),
        end=max(end, tokens[-1].end), qualifiers=holder.scope, clause=holder.clause, sure=SURE,
    )  # fmt: skip


def _holder(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    entry = amount.entry
    surface = surface_subject(clause) if clause is not None else None
    scope = [] if clause is None else _act(page, amount, clause)
    if clause is None and not entry.passage.label:
        surface = _first_noun(amount.sentence)  # the parser may have missed the verb
    if surface is None and entry.passage.label and entry.topic is not None:
        label = [singular(word) for word in clean_name(entry.passage.label).lower().split()]
        words = page.words(entry, 0, max(1, entry.passage.value_start))
        of = Mention(text=" ".join(word for word in label if not is_harmless(word)), span=words.span, kind="text")
        owner = page.named(entry, entry.topic, 0, max(1, entry.passage.value_start)), entry.topic.sure - 0.1
        return Holder(owner, "measure:interval", scope=[*scope, Qualifier("of", of)])
    if surface is None:
        return None
    whole = held(page, amount, surface)
    itself = whole is not None and not whole.subject[0].text.lower().endswith(surface.lemma.lower())
    if whole is not None and whole.subject[1] >= 0.5 and (itself or amount.sentence.name_at(surface) is not None):
        return Holder(whole.subject, "measure:interval", clause, scope=[*scope, *whole.scope])
    topic = of_topic(page, entry, amount.sentence, surface) if surface.pos == "NOUN" else None
    if topic is None:
        return Holder(whole.subject, "measure:interval", clause, scope=scope) if whole is not None else None
    return Holder(topic, "measure:interval", clause, scope=[*scope, Qualifier("of", _phrase(page, amount, surface))])


def _first_noun(sentence: Sentence) -> Token | None:
    """The head of the noun phrase that opens a sentence."""
    head = None
    for token in sentence.tokens:
        if token.pos in ("NOUN", "PROPN"):
            head = token
        elif head is not None or token.pos not in ("DET", "ADJ"):
            break
    return head


def _act(page: Page, amount: Amount, clause: Clause) -> list[Qualifier]:
    """What is done so often, unless the verb says only that it happens."""
    target = clause.object if not clause.passive else None
    beside = target is not None and target.start < amount.reading.start and target.lemma != "place"
    said = target if target is not None and beside else clause.verb
    if said is clause.verb and clause.lemma.split()[0] in HAPPENING:
        return []
    span = page.document.span_in(amount.entry.passage, said.start, said.end)
    return [Qualifier("act", Mention(text=said.lemma.lower(), span=span, kind="text"))]


def _phrase(page: Page, amount: Amount, noun: Token) -> Mention:
    words = [
        t.lemma.lower()
        for t in amount.sentence.children(noun, "amod", "compound")
        if t.index < noun.index and not is_harmless(t.lemma.lower())
    ]
    span = page.document.span_in(amount.entry.passage, noun.start, noun.end)
    return Mention(text=" ".join([*words, noun.lemma.lower()]), span=span, kind="text")
