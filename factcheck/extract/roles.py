"""Roles said with a noun: "X is the CEO of Y", "X, a co-founder of Y", "OpenAI CEO Sam Altman", "Luke — Indico co-founder"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._holders import Party, clause_of, holders
from factcheck.extract._page import Page, Read
from factcheck.extract._posts_in import complements
from factcheck.extract._spans import spread_over
from factcheck.extract._when import dates_of, spread
from factcheck.extract.clauses import fits_kind
from factcheck.language import Clause, Referent, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import Pattern, VocabularyEntry, by_noun

LONGEST_ROLE = 4  # words: "chief executive officer"
DEPUTIES = frozenset("deputy vice assistant acting interim associate junior sub under second-in-command".split())
# Who holds a post before or after the others is another question than who holds it.
ORDER = {
    **{
        word: word
        for word in "first second third fourth fifth sixth last longest-serving youngest oldest founding".split()
    },
    **dict.fromkeys("original initial inaugural".split(), "first"),
    **dict.fromkeys("final".split(), "last"),
    **dict.fromkeys("next new".split(), "next"),
}
FORMER = frozenset("former ex then onetime late previous erstwhile past".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        yield from _cast_list(page, entry)
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for first, last in _role_nouns(sentence):
                yield from _role(page, entry, sentence, found, first, last)


def _cast_list(page: Page, entry: Read) -> Iterable[Claim]:
    """ "Ada Moss (Commander): …" in a text about a mission, a film, a company."""
    label = re.fullmatch(r"(.+?) \(([^()\d]+)\)", entry.passage.label.strip())
    main = page.references.main()
    person = page.cast.in_words(label[1]) if label else None
    if label is None or main is None or main.kind == "person" or person is None or person.kind != "person":
        return
    holder = page.named(entry, Referent(person.name, "person", 0.85), 0, len(label[1]))
    about = page.named(entry, main, 0, len(label[1]))
    for known, pattern in by_noun().get(label[2].lower(), []):
        if pattern.value == "subj":
            end = max(entry.passage.value_start, 1)
            yield page.claim(entry, "roles", (about, main.sure), known.id, holder, start=0, end=end)


def _role_nouns(sentence: Sentence) -> Iterable[tuple[Token, Token]]:
    """The first and last token of each role noun that the vocabulary knows, longest first, not overlapping."""
    index = 0
    tokens = sentence.tokens
    while index < len(tokens):
        for length in range(min(LONGEST_ROLE + 2, len(tokens) - index), 0, -1):
            words = sentence.words(index, index + length).lower()
            lemma = words if length > 1 else tokens[index].lemma.lower()
            if lemma in by_noun() or words in by_noun():
                yield tokens[index], tokens[index + length - 1]
                index += length - 1
                break
        index += 1


def _role(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], first: Token, last: Token
) -> Iterable[Claim]:
    words = sentence.words(first.index, last.index + 1).lower()
    patterns = by_noun().get(words) or by_noun().get(last.lemma.lower(), [])
    held = list(holders(page, entry, sentence, found, first, last))
    if not held:
        return
    clause = clause_of(sentence, found, last)
    taken = {holder[0].text for holder in held}
    which = _which(sentence, first)
    if which in DEPUTIES:
        return
    former = any(t.text.lower() in FORMER for t in sentence.tokens[max(0, first.index - 3) : first.index])
    for known, pattern in patterns:
        preposition = pattern.value if pattern.value != "subj" else pattern.subject
        named_before = pattern.value == "subj"  # "Indico co-founder": but "AI researcher" names no employer
        for other in complements(page, entry, sentence, first, last, (preposition,), taken, named_before=named_before):
            yield from _claims(
                page,
                entry,
                sentence,
                clause,
                known,
                pattern,
                words,
                first,
                last,
                held,
                other,
                former=former,
                which=which,
            )


def _which(sentence: Sentence, first: Token) -> str:
    """The word before a role that sets one holder apart from the others: "the first captain", "the deputy leader"."""
    before = [t.text.lower().rstrip("-") for t in sentence.tokens[max(0, first.index - 2) : first.index]]
    return next((word for word in reversed(before) if word in ORDER or word in DEPUTIES), "")


def _claims(
    page: Page,
    entry: Read,
    sentence: Sentence,
    clause: Clause | None,
    known: VocabularyEntry,
    pattern: Pattern,
    words: str,
    first: Token,
    last: Token,
    held: list[Party],
    other: Party,
    *,
    former: bool,
    which: str,
) -> Iterable[Claim]:
    for holder in held:
        about, answer = (other, holder) if pattern.value == "subj" else (holder, other)
        if about[0].text == answer[0].text:
            continue
        # A role noun says better than the name finder what it is a role in, unless that is a person.
        if not fits_kind(about[0].kind, known.predicate.subject_kinds) and (
            about is holder or about[0].kind == "person"
        ):
            continue
        if not fits_kind(answer[0].kind, pattern.kinds or known.value_kinds):
            continue
        if pattern.about and about[0].kind not in pattern.about:
            continue
        role = Mention(text=words, span=page.document.span_in(entry.passage, first.start, last.end), kind="text")
        qualifiers = [Qualifier("role", role)]
        if which:
            qualifiers.append(Qualifier("which", Mention(text=ORDER.get(which, which), span=role.span, kind="text")))
        if former or (clause is not None and clause.tense == "present"):
            state = "former" if former else "current"
            qualifiers.append(Qualifier("state", Mention(text=state, span=role.span, kind="text")))
        if known.id != "place_of_birth":  # "a native of X, she moved in 1895"
            qualifiers.extend(q for reading in _dates(entry, sentence, clause) for q in spread(page, entry, reading))
        claim = page.claim(
            entry, "roles", about, known.id, answer[0], start=first.start, end=last.end,
            qualifiers=qualifiers, clause=clause, sure=answer[1],
        )  # fmt: skip
        yield spread_over(page, entry, sentence, claim, holder[0], other[0], role)


def _dates(entry: Read, sentence: Sentence, clause: Clause | None) -> list[Reading]:
    if clause is not None:
        return dates_of(entry, sentence, clause)[:1]
    inside = entry.readings_in(sentence, "date")
    return inside[:1] if len(entry.sentences) == 1 and len(inside) == 1 else []
