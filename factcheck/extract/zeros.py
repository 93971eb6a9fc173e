"""What came to nobody: "no lives were lost", "nobody was killed", "without casualties", "all aboard survived" give the number of
deaths as 0, as a number would."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._amounts import Amount, surface_subject
from factcheck.extract._fates import PEOPLE, event_of, people_of
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, when
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality
from factcheck.reading import Reading, read_value
from factcheck.vocabulary import count_id, fate, is_anybody, takes_lives
from factcheck.vocabulary.opposites import is_nobody

# Nouns of those to whom it came; a casualty may be dead or hurt.
_LOST = {"casualty": ("death", "injury")}
_FATES = frozenset(("death", "injury", "survivor"))
_ALL = frozenset(("all", "every", "everyone", "everybody"))
_WITHOUT = re.compile(
    r"\bwithout (?:any |a single )?(?:loss of (?:human )?life|(?P<noun>casualt\w+|deaths?|fatalit\w+|injur\w+))\b", re.I
)
_LIMITS = frozenset(
    "almost nearly virtually practically but except else other initially further more additional".split()
)
SURE = 0.85


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.modality is not Modality.ASSERTED or clause.stance.attribution or _limited(sentence, clause):
            continue
        for noun in filter(None, (surface_subject(clause), clause.object, clause.attribute)):
            for what in _lost(sentence, clause, noun):
                yield from _claim(page, entry, sentence, clause, noun, what)
        found = _WITHOUT.search(entry.passage.text, clause.verb.start, sentence.end)
        if found is not None and clause.verb is sentence.root and not clause.denied:
            noun = sentence.tokens_in(found.start(), found.end())[-1]
            for what in _named(found["noun"] or "death"):
                yield from _claim(page, entry, sentence, clause, noun, what)


def _lost(sentence: Sentence, clause: Clause, noun: Token) -> tuple[str, ...]:
    """What came to none of them: deaths, injuries, survivors."""
    lemma = noun.lemma.lower()
    if _everybody(sentence, noun):
        subject = clause.subject is noun and not clause.denied
        return ("death",) if subject and fate(clause.lemma, suffered=clause.passive) == "survivor" else ()
    if not _nobody(sentence, noun):
        return ()
    there = sentence.child(clause.verb, "expl") is not None or clause.lemma in (
        "have",
        "be",
        "report",
        "cause",
        "suffer",
    )
    if there and _named(lemma):
        return _named(lemma)
    if not (is_anybody(lemma) or lemma in PEOPLE or is_nobody(lemma) or lemma == "one"):
        return ()
    surface = surface_subject(clause)
    if lemma == "life" and ((surface is noun and clause.lemma == "lose") or takes_lives(clause.lemma)):
        return ("death",)
    told = fate(clause.lemma, suffered=clause.passive) if surface is noun else fate(clause.lemma, suffered=True)
    return (told,) if told in _FATES else ()


def _named(noun: str) -> tuple[str, ...]:
    bare = re.sub(r"ies$", "y", noun.lower()).removesuffix("s")
    found = _LOST.get(bare) or (count_id(bare),)
    return found if set(found) <= _FATES else ()


def _nobody(sentence: Sentence, noun: Token) -> bool:
    """ "no passengers", "none of the crew", "nobody", "not a single life"."""
    if is_nobody(noun.text.lower()):
        return True
    first = sentence.child(noun, "det")
    if first is not None and first.text.lower() == "no":
        return True
    before = sentence.text[max(sentence.start, noun.start - 14) : noun.start].lower()
    return before.endswith(("not a single ", "not one ")) or (noun.text.lower() == "one" and before.endswith("no "))


def _everybody(sentence: Sentence, noun: Token) -> bool:
    words = {noun.text.lower(), *(t.text.lower() for t in sentence.children(noun, "det", "det:predet"))}
    return bool(words & _ALL) and not sentence.children(noun, "nummod")


def _limited(sentence: Sentence, clause: Clause) -> bool:
    """ "almost nobody", "no more deaths", "nobody died until": less than none in all."""
    near = [t for t in sentence.subtree(clause.verb) if abs(t.index - clause.verb.index) < 7]
    return bool(_LIMITS & {t.text.lower() for t in near}) or any(
        t.text.lower() in ("until", "before", "since", "if") for t in near
    )


def _claim(page: Page, entry: Read, sentence: Sentence, clause: Clause, noun: Token, what: str) -> Iterator[Claim]:
    value = read_value("0", "quantity")
    reading = Reading(kind="quantity", start=noun.start, end=noun.end, text=noun.text, value=value)
    amount = Amount(entry, sentence, [clause], reading, noun, noun)
    subject = event_of(page, amount, None if what == "survivor" else clause)
    if subject is None:
        return
    below = sentence.child(noun, "nmod")  # "none of the crew"
    people = below if is_nobody(noun.text.lower()) and below is not None else noun
    told = people.lemma.lower() in PEOPLE
    scope = people_of(page, amount, people) if told else []
    scope += when(page, entry, sentence, dates_of(entry, sentence, clause))
    said = Mention(
        text="0", span=page.document.span_in(entry.passage, noun.start, noun.end), kind="quantity", why="nobody is none"
    )
    yield page.claim(
        entry,
        "zeros",
        subject,
        f"count:{what}",
        said,
        start=sentence.start,
        end=sentence.end,
        qualifiers=scope,
        sure=SURE,
    )
