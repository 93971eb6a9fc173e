"""What a text says that nobody knows: "the architect of the bridge is unknown", "nobody knows who designed the bridge", "Born:
unknown"; and the causes and purposes that others know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality
from factcheck.vocabulary import by_label, by_verb
from factcheck.vocabulary.opposites import is_nobody, is_unknown, open_question, reason_of

_WHO, _WHEN, _WHERE = frozenset({"who"}), frozenset({"when"}), frozenset({"where"})
_ENDS = frozenset("date place year time day cause month".split())  # "date of birth": the question is in the noun below
SURE = 0.8


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.modality is not Modality.ASSERTED or clause.stance.attribution:
            continue
        yield from _unknown(page, entry, sentence, clause)
        yield from _nobody_knows(page, entry, sentence, clause)
        yield from _known(page, entry, sentence, clause)
    for entry in page.reads:
        yield from _field(page, entry)


def _unknown(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "The architect of the bridge is unknown", "its purpose remains a mystery", "… is not known"."""
    word = clause.attribute or (sentence.child(clause.verb, "xcomp", "obj") if clause.lemma == "remain" else None)
    noun = clause.subject
    if clause.lemma == "know" and clause.passive and clause.denied:
        word, noun = clause.verb, clause.object
        denied = False
    else:
        denied = clause.denied
        if word is None or not is_unknown(word.lemma.lower(), word.text.lower()):
            return
    # What was unknown then may be known now.
    if noun is None or denied or clause.tense == "past" or clause.obliques or _hedged(sentence, clause.verb):
        return
    left = sentence.subtree(noun)[0]
    before = sentence.text[sentence.start : left.start].lower()
    if before.endswith(" of "):  # the parser may take whose date it is for what is unknown
        found = by_label(before.removesuffix(" of ").removeprefix("the "))
        subject = page.subject(entry, sentence, noun)
        if found is not None and subject is not None:
            yield _claim(page, entry, sentence, subject, found.id, word)
        return
    if noun.pos != "NOUN" or sentence.children(noun, "amod", "conj", "acl", "acl:relcl", "nummod"):
        return  # "the exact date"
    asked, owner = _asked(sentence, noun)
    subject = page.subject(entry, sentence, owner) if owner is not None else page.subject(entry, sentence, None)
    if asked and subject is not None and owner is not None:
        yield _claim(page, entry, sentence, subject, asked, word)


def _asked(sentence: Sentence, noun: Token) -> tuple[str, Token | None]:
    """The question that a noun phrase asks, and of what: "date of birth of X", "X's architect", "its purpose"."""
    label, bottom = noun.lemma.lower(), noun
    below = _of(sentence, noun)
    if label in _ENDS and below is not None and below.pos == "NOUN" and _of(sentence, below) is not None:
        label, bottom = f"{label} of {below.lemma.lower()}", below
    elif label in _ENDS and below is not None and sentence.child(noun, "nmod:poss", "det:poss") is not None:
        label = f"{label} of {below.lemma.lower()}"
    elif before := sentence.child(noun, "compound"):
        label = f"{before.lemma.lower()} {label}"
    owner = sentence.child(noun, "nmod:poss", "det:poss") or _of(sentence, bottom)
    entry = by_label(label)
    if entry is not None:
        return entry.id, owner
    return (open_question(label), owner)


def _of(sentence: Sentence, noun: Token) -> Token | None:
    for child in sentence.children(noun, "nmod"):
        case = sentence.child(child, "case")
        if case is not None and case.text.lower() == "of":
            return child
    return None


def _nobody_knows(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Nobody knows who designed the bridge", "it is not known when she was born"."""
    governor = clause.governor
    if governor is None or clause.verb.head != governor.verb.index or governor.tense == "past":
        return
    said = governor.lemma == "know" and (
        governor.denied or (governor.subject is not None and is_nobody(governor.subject.text.lower()))
    )
    unknown = governor.attribute is not None and is_unknown(governor.attribute.lemma.lower(), "")
    if not said and not unknown:
        return
    if (
        said
        and not governor.passive
        and not (governor.subject is not None and is_nobody(governor.subject.text.lower()))
    ):
        return  # "she does not know who …" says only what she knows
    words = {t.text.lower() for t in sentence.subtree(clause.verb) if t.index < clause.verb.index}
    value = "subj" if words & _WHO else "date" if words & _WHEN else "in" if words & _WHERE else ""
    if not value or _hedged(sentence, governor.verb):
        return
    for found, pattern in by_verb().get(clause.lemma, []):
        if (
            pattern.value != value
            or pattern.with_object
            or (value == "in" and "place" not in (*found.value_kinds, *pattern.kinds))
        ):
            continue
        holder = clause.object if pattern.subject == "obj" else clause.subject
        subject = page.subject(entry, sentence, holder) if holder is not None else None
        if subject is not None:
            yield _claim(page, entry, sentence, subject, found.id, clause.verb)
            return


def _known(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "The fire was caused by lightning", "the purpose of the stones was to mark the seasons", "the stones served as a calendar"."""
    if clause.denied or _hedged(sentence, clause.verb):
        return
    asked, holder, word = "", clause.object if clause.passive else clause.subject, clause.verb
    if clause.attribute is not None and clause.subject is not None:
        asked = open_question(clause.subject.lemma.lower())
        holder = _of(sentence, clause.subject) if not sentence.children(clause.subject, "amod") else None
        if is_unknown(word.lemma.lower(), word.text.lower()):
            return
    elif clause.lemma in ("use", "serve") and (clause.passive or clause.lemma == "serve"):
        aim = clause.oblique("for", "as") or sentence.child(clause.verb, "xcomp", "advcl")
        asked, word = ("purpose", aim) if aim is not None else ("", word)
    elif reason_of(clause.lemma) and clause.subject is not None:
        asked, holder, word = "cause", clause.object, clause.subject
    subject = page.subject(entry, sentence, holder) if asked and holder is not None else None
    if subject is not None and subject[0].kind != "person":
        said = page.words(entry, word.start, word.end)
        yield page.claim(
            entry, "unknowns", subject, f"known:{asked}", said, start=sentence.start, end=sentence.end, clause=clause,
            sure=SURE,
        )  # fmt: skip


def _hedged(sentence: Sentence, verb: Token) -> bool:
    """ "at first unknown", "largely unknown", "exactly"."""
    return any(
        token.text.lower() not in ("still", "not", "n't", "also", "now", "today", "however", "currently", "really")
        for token in sentence.children(verb, "advmod")
        if token.text.lower() not in ("who", "when", "where", "what", "how", "why")
    )


def _field(page: Page, entry: Read) -> Iterator[Claim]:
    passage = entry.passage
    value = passage.text[passage.value_start :].strip(" .*_|").casefold()
    known = by_label(passage.label) if passage.label and entry.topic is not None else None
    if known is None or entry.topic is None or not is_unknown(value, value):
        return
    subject = page.named(entry, entry.topic, 0, max(1, len(passage.label)))
    said = page.words(entry, passage.value_start, len(passage.text))
    yield page.claim(
        entry, "unknowns", (subject, entry.topic.sure), f"unknown:{known.id}", said,
        start=0, end=len(passage.text), sure=SURE,
    )  # fmt: skip


def _claim(
    page: Page, entry: Read, sentence: Sentence, subject: tuple[Mention, float], asked: str, word: Token | None
) -> Claim:
    first = word if word is not None else sentence.tokens[0]
    said = Mention(text="unknown", span=page.document.span_in(entry.passage, first.start, first.end), kind="text")
    return page.claim(
        entry, "unknowns", subject, f"unknown:{asked}", said, start=sentence.start, end=sentence.end, sure=SURE
    )
