"""What a thing is said to be: "is extinct", "was never patented", "is no longer available", "Waterproof: no"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._anchored import part_of_topic
from factcheck.extract._essence import circumstances, modifiers, said_of
from factcheck.extract._limits import limited, no_longer
from factcheck.extract._page import Page, Read
from factcheck.extract.clauses import sentence_part
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, PassageKind, Polarity, Qualifier
from factcheck.vocabulary.opposites import Pole, classing, idiom, is_aspect, is_state, pole_of, said_at, shown_by

# Adjectives whose denial needs a measure: one man's large is another man's small.
MEASURED = frozenset(
    "good bad better big large small great long short high low easy hard difficult simple new old young important likely unlikely "
    "able unable sure unsure different same similar responsible aware clear unclear known unknown unusual interesting "
    "strong weak fast slow close due ready certain sufficient enough such other own right".split()
)
YES = frozenset("yes true y ✓ ✔ ✅".split())
NO = frozenset("no false n ✗ ✘ ❌ none".split())
LABEL_WORDS = 3
_STANDING = frozenset("stand rise found rest plant build sit set root lie".split())
# In which respect something was a success: the words of a line are one respect.
_RESPECTS = {
    **dict.fromkeys("commercial box-office box office financial economic".split(), "commercial"),
    **dict.fromkeys("critical artistic".split(), "critical"),
}


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if limited(sentence, clause):
            continue
        yield from _classed(page, entry, sentence, clause)
        if clause.attribute is not None:
            yield from _attribute(page, entry, sentence, clause, clause.attribute)
        else:
            yield from _placed(page, entry, sentence, clause)
        if clause.attribute is not None:
            pass
        elif clause.passive and clause.subject is None:
            yield from _state(page, entry, sentence, clause, clause.object, clause.verb, clause.verb.text.lower())
        elif clause.lemma == "have" and clause.object is not None and (pole := shown_by(clause.object.lemma.lower())):
            for subject in said_of(page, entry, sentence, clause.subject):
                yield _claim(page, entry, sentence, clause, subject, clause.object, pole)
        elif clause.lemma == "have" and clause.object is not None and is_aspect(clause.object.lemma.lower()):
            for subject in said_of(page, entry, sentence, clause.subject):
                yield from _named_by(page, entry, sentence, clause, subject, clause.object)
    several = _labels_of_several(page)
    for entry in page.reads:
        if entry.passage.label.casefold() not in several:
            yield from _field(page, entry)


def _attribute(page: Page, entry: Read, sentence: Sentence, clause: Clause, word: Token) -> Iterable[Claim]:
    if word.pos == "ADJ" or (word.pos == "VERB" and word.features.get("VerbForm") == "Part"):
        if word.features.get("Degree") in ("Cmp", "Sup") or sentence.children(word, "ccomp", "xcomp", "csubj"):
            return
        yield from _state(page, entry, sentence, clause, clause.subject, word, word.lemma.lower())
    elif is_state(_hyphenated(sentence, word)) or word.text.lower().startswith("non-"):
        yield from _state(page, entry, sentence, clause, clause.subject, word, word.lemma.lower())
    elif (pole := _idiom(sentence, word)) is not None:
        for subject in said_of(page, entry, sentence, clause.subject):
            yield _claim(page, entry, sentence, clause, subject, word, pole)
    elif word.pos == "NOUN" and sentence.name_at(word) is None:
        yield from _kind(page, entry, sentence, clause, word)


def _placed(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """What an idiom behind a verb says: "was rebuilt on the same spot", "was shot in black and white"."""
    for _, head in clause.obliques:
        pole = _idiom(sentence, head)
        if pole is not None and pole.aspect == "water side" and clause.lemma not in _STANDING:
            continue
        for subject in (
            said_of(page, entry, sentence, clause.object if clause.passive else clause.subject) if pole else ()
        ):
            made = _claim(page, entry, sentence, clause, subject, head, pole or Pole("", ""))
            kept = tuple(q for q in made.qualifiers if q.name == "phase" or q.name.endswith("_time"))
            yield replace(made, qualifiers=kept)


def _idiom(sentence: Sentence, word: Token) -> Pole | None:
    """ "In operation", "out of use"."""
    first = next((t for t in sentence.subtree(word) if t.text.lower() in ("in", "out", "on", "at")), None)
    if first is None or first.index > word.index:
        return None
    ends = [word.end, *(t.end for t in sentence.children(word, "conj"))]  # "in black and white"
    return next((pole for end in ends if (pole := idiom(sentence.text[first.start : end].lower())) is not None), None)


def _state(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, holder: Token | None, word: Token, adjective: str
) -> Iterable[Claim]:
    if adjective in MEASURED or (
        adjective == "free" and any(each in ("of", "from", "") for each, _ in clause.obliques)
    ):
        return
    joined = [
        word,
        *(t for t in sentence.children(word, "conj") if t.pos == word.pos and not sentence.children(t, "nsubj")),
    ]
    subjects = said_of(page, entry, sentence, holder)
    if holder is not None and is_aspect(holder.lemma.lower()) and is_state(adjective):
        subjects = _owner(page, entry, sentence, holder)
    if not subjects and holder is not None and is_state(_worded(sentence, word, adjective)):
        subjects = part_of_topic(page, entry, sentence, holder)
    for subject in subjects:
        for token in joined if clause.attribute is not None else [word]:
            text = _worded(sentence, token, adjective if token is word else "")
            yield _claim(page, entry, sentence, clause, subject, token, pole_of(text))


def _owner(page: Page, entry: Read, sentence: Sentence, noun: Token) -> list[tuple[Mention, float]]:
    """Whose climate it is: that of what the phrase names, else of what the page is about."""
    owner = sentence.child(noun, "nmod:poss") or sentence.child(noun, "nmod")
    if owner is not None or entry.topic is None:
        return said_of(page, entry, sentence, owner)
    return [(page.named(entry, entry.topic, noun.start, noun.end), entry.topic.sure - 0.1)]


def _classed(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """Into which class a thing is put: "is listed as vulnerable", "the list counts it as endangered"."""
    if not classing(clause.lemma) or clause.object is None:
        return
    word = clause.oblique("as") or sentence.child(clause.verb, "xcomp")
    if word is not None and is_state(_worded(sentence, word, "")):
        for subject in said_of(page, entry, sentence, clause.object):
            made = _claim(page, entry, sentence, clause, subject, word, pole_of(_worded(sentence, word, "")))
            yield replace(made, qualifiers=tuple(q for q in made.qualifiers if q.name != "as"))


def _named_by(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, subject: tuple[Mention, float], noun: Token
) -> Iterable[Claim]:
    """What the adjectives of its noun say of a thing: "is an extinct volcano", "has a temperate climate"."""
    if clause.denied:
        return  # of which word, nobody can tell
    for token in sentence.children(noun, "amod", "compound"):
        text = _worded(sentence, token, "")
        if is_state(text) and said_at(pole_of(text).aspect, noun.lemma.lower()):
            made = _claim(page, entry, sentence, clause, subject, token, pole_of(text))
            scope = tuple(
                q for q in made.qualifiers if q.name == "phase" or q.name.endswith("_time") or is_aspect(noun.lemma)
            )
            yield replace(made, qualifiers=scope)


def _worded(sentence: Sentence, token: Token, lemma: str) -> str:
    """The adjective as the table has it, with its adverb where the two are one word ("critically endangered")."""
    plain = _hyphenated(sentence, token) or lemma or token.lemma.lower()
    if not is_state(plain) and is_state(token.text.lower()):
        plain = token.text.lower()
    both = [f"{adverb.text.lower()} {plain}" for adverb in sentence.children(token, "advmod")]
    return next((words for words in both if is_state(words)), plain)


def _hyphenated(sentence: Sentence, token: Token) -> str:
    """The compound that an adjective ends or begins ("non-toxic", "open-source"), "" where it stands alone."""
    left = re.search(r"(?:\w+-)+$", sentence.text[: token.start])
    right = re.match(r"(?:-\w+)+", sentence.text[token.end :])
    found = (left[0] if left else "") + token.text + (right[0] if right else "")
    return found.lower() if left or right else ""


def _kind(page: Page, entry: Read, sentence: Sentence, clause: Clause, noun: Token) -> Iterable[Claim]:
    """What sort of thing it is: "is not a fruit"."""
    article = sentence.child(noun, "det")
    several = article is None and noun.features.get("Number") == "Plur"
    if article is None and not several:  # "is proprietary software"
        for subject in said_of(page, entry, sentence, clause.subject):
            yield from _named_by(page, entry, sentence, clause, subject, noun)
    if not several and (article is None or article.text.lower() not in ("a", "an")):
        return
    for subject in said_of(page, entry, sentence, clause.subject):
        yield from _named_by(page, entry, sentence, clause, subject, noun)
        if several:
            continue
        lemma = noun.lemma.lower()
        if is_state(lemma) and not clause.denied:  # "a box-office hit"
            yield from _verdict(page, entry, sentence, clause, subject, noun)
            continue
        made = _claim(page, entry, sentence, clause, subject, noun, Pole(f"being a {lemma}", lemma))
        narrower = modifiers(sentence, noun)
        if narrower:
            kind = Qualifier("kind", Mention(text=narrower, span=made.value.span, kind="text"))
            made = replace(made, qualifiers=tuple(sorted((*made.qualifiers, kind), key=lambda q: q.name)))
        yield made


def _verdict(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, subject: tuple[Mention, float], noun: Token
) -> Iterable[Claim]:
    """ "Was a commercial failure", "was a hit"."""
    made = _claim(page, entry, sentence, clause, subject, noun, pole_of(noun.lemma.lower()))
    words = [t.text.lower() for t in sentence.children(noun, "amod", "compound", "nmod")]
    respects = {_RESPECTS.get(word, "") for word in words} - {""}
    scope = [q for q in made.qualifiers if q.name == "phase"]
    yield replace(
        made,
        qualifiers=(*scope, *(Qualifier("kind", replace(made.value, text=each)) for each in sorted(respects))),
    )


def _claim(
    page: Page,
    entry: Read,
    sentence: Sentence,
    clause: Clause,
    subject: tuple[Mention, float],
    word: Token,
    pole: Pole,
) -> Claim:
    start, end = sentence_part(clause)
    span = page.document.span_in(entry.passage, word.start, word.end)
    made = page.claim(
        entry, "states", subject, f"state:{pole.aspect}", Mention(text=pole.name, span=span, kind="text"),
        start=start, end=end, qualifiers=circumstances(page, entry, sentence, clause), clause=clause, sure=0.8,
    )  # fmt: skip
    denied = (made.polarity is Polarity.DENIED) ^ pole.denied ^ no_longer(sentence, clause.verb)
    if pole.aspect == "site":  # how far it was moved, and after what, makes no other site of it
        made = replace(made, qualifiers=tuple(q for q in made.qualifiers if q.name == "phase" or "_time" in q.name))
    inside = tuple(q for q in made.qualifiers if q.name != "manner" or q.mention.text not in pole.name.split())
    made = replace(made, qualifiers=inside)
    return replace(made, polarity=Polarity.DENIED if denied else Polarity.AFFIRMED)


def _labels_of_several(page: Page) -> set[str]:
    """Labels that stand under several headings ("Required: yes" for each option): they say nothing of what the page is about."""
    under: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for entry in page.reads:
        under[entry.passage.label.casefold()].add(tuple(entry.passage.headings))
    return {label for label, headings in under.items() if len(headings) > 1}


def _field(page: Page, entry: Read) -> Iterable[Claim]:
    """A field that says yes or no, or names a state: "Waterproof: no", "Status: extinct"."""
    passage = entry.passage
    if (
        passage.kind not in (PassageKind.FIELD, PassageKind.ROW, PassageKind.ITEM)
        or not passage.label
        or entry.topic is None
    ):
        return
    value = passage.text[passage.value_start :]
    bare = value.strip(" .*_|").casefold()
    label = " ".join(passage.label.casefold().split())
    if not bare or not 0 < len(label.split()) <= LABEL_WORDS:
        return
    if bare in YES or bare in NO:
        pole, denied = pole_of(label), bare in NO
    elif is_state(bare):
        pole, denied = pole_of(bare), False
    else:
        return
    start = passage.value_start + len(value) - len(value.lstrip())
    subject = page.named(entry, entry.topic, 0, max(1, len(passage.label)))
    said = page.document.span_in(passage, start, len(passage.text))
    made = page.claim(
        entry, "states", (subject, entry.topic.sure), f"state:{pole.aspect}", Mention(text=pole.name, span=said, kind="text"),
        start=0, end=len(passage.text), qualifiers=[Qualifier("phase", Mention(text="present", span=said, kind="text"))], sure=0.8,
    )  # fmt: skip
    yield replace(made, polarity=Polarity.DENIED if denied != pole.denied else Polarity.AFFIRMED)
