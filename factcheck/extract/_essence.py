"""What is said of a thing, down to the words that a denial of it must repeat: head noun, modifiers, companions, time."""

from __future__ import annotations

from factcheck.extract._limits import PLAIN, quantified
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, when
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Mention, Qualifier

# Prepositions of what is said beside the point.
ASIDES = frozenset(
    {"unlike", "like", "despite", "because of", "due to", "according to", "besides", "apart from", "per"}
)
SURE_ENOUGH = 0.5
SUFFIXES = ("ing", "ion", "ed", "es", "s", "e")


def modifiers(sentence: Sentence, noun: Token, holder: Token | None = None) -> str:
    """The words that narrow a noun, as stems in order: "process of isolating radium" gives "isolat radium". Those of a `holder`
    below it are another thing's."""
    others = sentence.subtree(holder) if holder is not None and holder.index > noun.index else []
    kept = sentence.subtree(
        noun, ("det", "case", "punct", "appos", "conj", "cc", "parataxis", "cop", "nsubj", "aux", "mark", "acl:relcl")
    )
    words = {
        stem(token.lemma)
        for token in kept
        if token is not noun
        and token not in others
        and token.pos in ("NOUN", "PROPN", "ADJ", "VERB", "NUM")
        and token.lemma.lower() != "own"
    }
    return " ".join(sorted(words))


def stem(lemma: str) -> str:
    """One form for "isolating", "isolation" and "isolate"."""
    word = lemma.lower()
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word


def circumstances(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> list[Qualifier]:
    """The time for which a clause speaks and the phrases that limit it, each by its preposition."""
    dates = dates_of(entry, sentence, clause)
    found = when(page, entry, sentence, dates)
    for preposition, head in clause.obliques:
        timed = any(reading.start <= head.start < reading.end for reading in dates)
        agent = clause.passive and head is clause.subject
        forever = preposition in ("from", "since") and head.text.lower() in ("beginning", "start", "outset")
        aside = preposition in ASIDES or timed or agent or forever
        if not aside and head.pos in ("NOUN", "PROPN", "NUM", "PRON", "ADJ"):
            found.append(Qualifier(preposition or "how", _word(page, entry, head, stem(head.lemma))))
    manner = [
        token
        for token in sentence.children(clause.verb, "advmod")
        if token.text.lower().endswith("ly") and token.text.lower() not in PLAIN
    ]
    found.extend(Qualifier("manner", _word(page, entry, token, token.text.lower())) for token in manner)
    phase, token = _phase(sentence, clause)
    if phase:
        found.append(Qualifier("phase", _word(page, entry, token, phase)))
    return found


def _phase(sentence: Sentence, clause: Clause) -> tuple[str, Token]:
    """When it holds, by words: always, once, now; else by the tense."""
    verb = clause.verb
    near = [verb, *sentence.children(verb, "advmod", "aux", "obl", "advcl")]
    words = {token.text.lower(): token for token in near}
    for phase, cues in CUES.items():
        for cue in cues:
            if cue in words:
                return phase, words[cue]
    rest = " ".join(token.text.lower() for token in sentence.tokens if abs(token.index - verb.index) < 8)
    if any(phrase in rest for phrase in FOREVER):
        return "always", verb
    governor = clause.governor if verb.relation == "xcomp" else None
    if clause.governor is not None and clause.governor.verb.text.lower() == "used":
        return "once", verb
    return clause.tense or (governor.tense if governor is not None else ""), verb


CUES = {
    "always": ("always", "never", "throughout"),
    "once": ("once", "formerly", "originally", "initially", "previously", "first", "earlier", "used"),
    "present": ("now", "today", "currently", "still", "longer", "presently", "nowadays"),
}
FOREVER = (
    "from the very beginning",
    "from the beginning",
    "from the start",
    "from the outset",
    "throughout its history",
    "at no time",
)


def _word(page: Page, entry: Read, token: Token, text: str) -> Mention:
    return Mention(text=text, span=page.document.span_in(entry.passage, token.start, token.end), kind="text")


OTHERS = frozenset(
    "original old former planned proposed previous earlier later new second-hand intended projected".split()
)


def _another(sentence: Sentence, token: Token) -> bool:
    """ "The first Halley Bridge", "the planned Halley Bridge": one that bears the name and is not what the name stands for."""
    if sentence.name_at(token) is None:
        return False
    before = sentence.children(token, "amod", "nummod")
    return any(t.text.lower() in OTHERS or t.features.get("NumType") == "Ord" for t in before)


def said_of(page: Page, entry: Read, sentence: Sentence, token: Token | None) -> list[tuple[Mention, float]]:
    """Who or what a clause speaks of, where that can be told and is no mere share of it."""
    if token is None or quantified(sentence, token) or _another(sentence, token):
        return []
    found = page.subject(entry, sentence, token)
    return [found] if found is not None and found[1] >= SURE_ENOUGH else []
