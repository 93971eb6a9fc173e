"""Whether something can be changed: "the limits are fixed", "the quota can be raised on request", "to request
a higher quota", "a hard limit". A yes and a no of it meet as any state does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality, Polarity, Qualifier
from factcheck.vocabulary import singular
from factcheck.vocabulary.opposites import change_of

_ABLE = frozenset(("can", "ca", "could", "may"))
_ASKING = frozenset("request ask apply submit contact open file".split())
_MORE = frozenset("high large big great additional more extra".split())
_LIMITS = frozenset("limit cap quota ceiling maximum threshold".split())
_HARD = {"hard": False, "fixed": False, "strict": False, "absolute": False, "soft": True, "adjustable": True}
# Said of some of them only.
_SOME = frozenset("follow some certain many most several other few following default".split())
_PRONOUNS = frozenset("they it this these that those one".split())
_SHARE = frozenset("same own only new given current respective".split())
_ASIDES = ("det", "punct", "case", "nummod")
SURE = 0.65


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        yield from _able(page, entry, sentence, clause)
        yield from _increase(page, entry, sentence, clause)
        yield from _hard(page, entry, sentence, clause)


def _able(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Cannot be changed", "can be raised", "you can raise the limit"."""
    direction = change_of(clause.lemma)
    able = any(t.text.lower() in _ABLE for t in sentence.children(clause.verb, "aux"))
    fixed = clause.passive and clause.lemma in ("fix", "freeze", "hard-code", "hardcode") and clause.tense == "present"
    if clause.object is None or not ((direction is not None and able) or (fixed and not clause.denied)):
        return
    whoever = clause.subject is None or clause.subject.text.lower() in (
        "you",
        "users",
        "customers",
        "administrators",
        "admins",
    )
    if (clause.passive or whoever) and not clause.stance.attribution:
        yield from _claim(page, entry, sentence, clause, clause.object, direction or "", fixed or clause.denied)


def _increase(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "To request an increase of the limit", "request a limit increase", "ask for a higher quota"."""
    if clause.lemma not in _ASKING or clause.denied or clause.passive:
        return
    for noun in filter(None, (clause.object, clause.oblique("for"))):
        if noun.lemma.lower() in ("increase", "raise", "extension"):
            below = [t for t in sentence.children(noun, "compound", "nmod") if t.lemma.lower() in _LIMITS]
            if below:
                yield from _claim(page, entry, sentence, clause, below[0], "up", False, leave_out=noun)
        elif any(t.lemma.lower() in _MORE for t in _adjectives(sentence, noun)) and noun.lemma.lower() in _LIMITS:
            yield from _claim(page, entry, sentence, clause, noun, "up", False)


def _adjectives(sentence: Sentence, noun: Token) -> list[Token]:
    """Those of the noun, and of the nouns before it: "a higher storage limit"."""
    return [t for each in (noun, *sentence.children(noun, "compound")) for t in sentence.children(each, "amod")]


def _hard(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Is a hard limit"."""
    noun = clause.attribute
    if noun is None or noun.lemma.lower() not in _LIMITS or clause.subject is None or clause.denied:
        return
    told = [_HARD[t.text.lower()] for t in sentence.children(noun, "amod") if t.text.lower() in _HARD]
    if len(told) == 1 and clause.subject.lemma.lower() in _LIMITS:
        yield from _claim(page, entry, sentence, clause, clause.subject, "", not told[0])


def _claim(
    page: Page,
    entry: Read,
    sentence: Sentence,
    clause: Clause,
    noun: Token,
    direction: str,
    fixed: bool,
    leave_out: Token | None = None,
) -> Iterator[Claim]:
    if (
        clause.modality not in (Modality.ASSERTED, Modality.PLANNED, Modality.HYPOTHETICAL)
        or noun.pos != "NOUN"
        or noun.lemma.lower() in _PRONOUNS
    ):
        return
    beside = next(
        (t for t in sentence.children(noun, "appos") if t.lemma.lower() in _LIMITS and t.index == noun.index + 1), None
    )
    words = _kind(sentence, noun)
    if beside is not None:  # "the request quota", with the second noun taken for another name of the first
        words, noun = {*words, noun.lemma.lower()}, beside
    if words & _SOME or any(t.text.lower() in _SOME for t in sentence.children(noun, "det")):
        return
    subject = _owner(page, entry, sentence, noun)
    if subject is None:
        return
    kind = sorted({*words, *([direction] if direction else [])})
    span = page.document.span_in(entry.passage, noun.start, noun.end)
    scope = [
        Qualifier("phase", Mention(text="present", span=span, kind="text")),
        Qualifier("of", Mention(text=singular(noun.lemma.lower()), span=span, kind="text")),
    ]
    scope += [Qualifier("kind", Mention(text=" ".join(kind), span=span, kind="text"))] if kind else []
    verb = page.document.span_in(entry.passage, clause.verb.start, clause.verb.end)
    made = page.claim(
        entry, "changes", subject, "state:change", Mention(text="variable", span=verb, kind="text"),
        start=sentence.start, end=sentence.end, qualifiers=scope, sure=SURE,
    )  # fmt: skip
    yield replace(made, polarity=Polarity.DENIED if fixed else Polarity.AFFIRMED)


def _kind(sentence: Sentence, noun: Token) -> set[str]:
    """Which of them: "request", "soft"; not what says only that it grows."""
    near = sentence.children(noun, "amod", "compound")
    words = {t.lemma.lower() for t in near if t.pos in ("NOUN", "ADJ", "VERB") and sentence.name_at(t) is None}
    return words - _MORE - _SHARE


def _owner(page: Page, entry: Read, sentence: Sentence, noun: Token) -> tuple[Mention, float] | None:
    """Whose it is: what the phrase names, else what the document is about."""
    for child in sentence.children(noun, "nmod", "nmod:poss", "compound"):
        if sentence.name_at(child) is not None:
            found = page.subject(entry, sentence, child)
            return found if found is not None and found[1] >= 0.6 else None
    main = page.references.main()
    if main is None:
        return None
    return page.named(entry, main, noun.start, noun.end), max(main.sure - 0.1, 0.0)
