"""Lines that begin with their verb, as in a résumé or a timeline: "Joined Bluefin (1993)", "1994: appointed director"."""

from __future__ import annotations

import re

from factcheck.model import Passage, PassageKind
from factcheck.vocabulary import by_verb
from factcheck.vocabulary.frames import is_event
from factcheck.vocabulary.pasts import verb_of

_FIRST = re.compile(r"\s*([A-Za-z][a-z]+)\b(?:[ ]+([A-Za-z][\w.]*))?")
_YEAR = re.compile(r"\b1[0-9]\d\d\b|\b20\d\d\b")
_CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)|\b\d{1,2} [A-Z][a-z]{2}|\b[A-Z][a-z]{2,8} \d{1,2}\b|\A\s*\d{3}\s*\Z",
    re.IGNORECASE,
)
# Said of whom it happened to, whatever follows.
_SUFFERED = frozenset(
    "appoint elect name promote demote assign recall award commission nominate bear knight induct recruit hire transfer post "
    "admit honour honor ordain crown canonize canonise ordain educate wound capture imprison arrest exile execute assassinate "
    "bury raise baptise baptize discharge select invite deploy".split()
)
# Lines of a list that say how a thing is: "Home to 32,000 people", "Covers 300 km²".
_STATIC = re.compile(
    r"\s*(?:(?P<does>Covers|Spans|Contains|Includes|Rises|Stretches|Extends|Employs|Hosts|Houses|Weighs|Measures|Seats|Carries|"
    r"Crosses|Flows|Lies|Serves|Consists|Comprises|Has|Holds|Lasts|Costs)|Home to|Located|Situated|Composed|Bordered|Surrounded)\b(?=\s[^:]+\Z)"
)
_ACTIVE = frozenset(
    "became began broke chose drew drove fell flew forgave froze gave grew ran rose sang sank saw stole struck swam took tore threw went "
    "withdrew wrote".split()
)
_BEHIND = frozenset("in on by at as from to for of after with under near".split())


def opener(passage: Passage) -> str:
    """What the parser needs before the line to read it as a sentence: "He ", "He was ", or "" where it needs nothing."""
    label = passage.label
    dated = bool(label) and (_YEAR.search(label) is not None or _CLOCK.search(label) is not None)
    if not label and passage.kind is PassageKind.ITEM and (found := _STATIC.match(passage.text)) is not None:
        return "It " if found["does"] else "It is "
    if not dated and (passage.kind is not PassageKind.ITEM or passage.label or not _YEAR.search(passage.text)):
        return ""
    first = _FIRST.match(passage.text, passage.value_start if passage.label else 0)
    if first is None:
        return ""
    word, behind = first[1].lower(), (first[2] or "")
    lemma = verb_of(word)
    if lemma == word or not (lemma in by_verb() or is_event(lemma)):
        return ""
    if word.endswith("s") and not dated:
        return ""  # "Awards", "Works": only a timeline tells in the present
    if word.endswith("s") or word in _ACTIVE:
        return "He "
    suffered = lemma in _SUFFERED or (behind in _BEHIND and not is_own(lemma))
    return "He was " if suffered else "He "


def is_own(lemma: str) -> bool:
    """True for what somebody does, also where a preposition follows: "Retired from", "Moved to", "Worked on"."""
    return lemma in _OWN


_OWN = frozenset(
    "retire move graduate work serve resign return die depart emigrate immigrate relocate study live train enlist enroll "
    "enrol rise travel arrive sail land dock drown perish withdraw compete debut fight flee fly go come drop teach lecture "
    "specialise specialize continue begin start sink founder crash major settle reside participate collaborate join leave".split()
)
