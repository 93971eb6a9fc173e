"""Roles said with a noun: "X is the CEO of Y", "X, a co-founder of Y", "OpenAI CEO Sam Altman", "Luke — Indico co-founder"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, spread
from factcheck.extract.clauses import fits_kind, together
from factcheck.language import Clause, Referent, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import Pattern, VocabularyEntry, by_noun

LONGEST_ROLE = 4  # words: "chief executive officer"
FORMER = frozenset("former ex then onetime late previous erstwhile past".split())

_Party = tuple[Mention, float]


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
    holders = list(_holders(page, entry, sentence, found, first, last))
    if not holders:
        return
    clause = next((c for c in found if c.verb.index == last.index or c.attribute is last), None)
    former = any(t.text.lower() in FORMER for t in sentence.tokens[max(0, first.index - 3) : first.index])
    for known, pattern in patterns:
        preposition = pattern.value if pattern.value != "subj" else pattern.subject
        named_before = pattern.value == "subj"  # "Indico co-founder": but "AI researcher" names no employer
        for other in _complements(page, entry, sentence, first, last, preposition, holders, named_before=named_before):
            yield from _claims(
                page, entry, sentence, clause, known, pattern, words, first, last, holders, other, former=former
            )


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
    holders: list[_Party],
    other: _Party,
    *,
    former: bool,
) -> Iterable[Claim]:
    for holder in holders:
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
        role = Mention(text=words, span=page.document.span_in(entry.passage, first.start, last.end), kind="text")
        qualifiers = [Qualifier("role", role)]
        if former or (clause is not None and clause.tense == "present"):
            state = "former" if former else "current"
            qualifiers.append(Qualifier("state", Mention(text=state, span=role.span, kind="text")))
        qualifiers.extend(q for reading in _dates(entry, sentence, clause) for q in spread(page, entry, reading))
        spans = sorted([holder[0].span, other[0].span, role.span], key=lambda span: span.start)
        inside = [s for s in spans if s.source == role.span.source]
        low = max(
            min(s.start for s in inside), page.document.span_in(entry.passage, sentence.start, sentence.start + 1).start
        )
        high = min(max(s.end for s in inside), page.document.span_in(entry.passage, sentence.end - 1, sentence.end).end)
        claim = page.claim(
            entry, "roles", about, known.id, answer[0], start=first.start, end=last.end,
            qualifiers=qualifiers, clause=clause, sure=answer[1],
        )  # fmt: skip
        whole = page.document.span(min(low, claim.span.start), max(high, claim.span.end))
        yield Claim(**{name: getattr(claim, name) for name in Claim.__slots__} | {"span": whole})


def _dates(entry: Read, sentence: Sentence, clause: Clause | None) -> list[Reading]:
    if clause is not None:
        return dates_of(entry, sentence, clause)[:1]
    inside = entry.readings_in(sentence, "date")
    return inside[:1] if len(entry.sentences) == 1 and len(inside) == 1 else []


def _holders(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], first: Token, last: Token
) -> Iterable[_Party]:
    """Who has the role: the person named right after it, the noun it stands in apposition to, the copula's subject, the
    subject of "served as", or the name that heads the passage."""
    after = next((n for n in sentence.names if n.first == last.index + 1 and n.kind == "person"), None)
    if after is not None:
        head = sentence.tokens[after.last - 1]
        for token in together(sentence, head):
            if party := _party(page, entry, sentence, token):
                yield party
        return
    clause = next((c for c in found if c.attribute is last), None)
    if clause is not None and clause.subject is not None:
        yield from _parties(page, entry, sentence, clause.subject)
        return
    governor = sentence.tokens[last.head]
    if last.relation == "appos" or (last.relation == "conj" and governor.relation == "appos"):
        anchor = governor if last.relation == "appos" else sentence.tokens[governor.head]
        yield from _parties(page, entry, sentence, anchor)
        return
    case = sentence.child(last, "case")
    if (
        case is not None
        and case.text.lower() == "as"
        and (verb := next((c for c in found if c.verb.index == last.head), None))
    ):
        surface = verb.object if verb.passive or verb.lemma in ("appoint", "name", "hire", "elect") else verb.subject
        if surface is not None:
            yield from _parties(page, entry, sentence, surface)
        return
    if last.relation == "xcomp" and (verb := next((c for c in found if c.verb.index == last.head), None)):
        surface = verb.object if verb.passive else verb.subject
        if surface is not None and verb.lemma in ("become", "remain", "name", "appoint", "elect", "make"):
            yield from _parties(page, entry, sentence, surface)
        return
    label = page.cast.in_words(entry.passage.label) if entry.passage.label else None
    if label is not None and label.kind == "person" and (last.head == last.index or governor.head == governor.index):
        yield (
            page.named(
                entry,
                Referent(label.name, label.kind, 0.85, f"the passage is headed “{entry.passage.label}”"),
                0,
                max(1, entry.passage.value_start or 1),
            ),
            0.85,
        )


def _complements(
    page: Page,
    entry: Read,
    sentence: Sentence,
    first: Token,
    last: Token,
    preposition: str,
    holders: list[_Party],
    *,
    named_before: bool,
) -> Iterable[_Party]:
    """What the role is in: "of Y", "Y's", or the name right before it."""
    taken = {holder[0].text for holder in holders}
    for child in sentence.children(last, "nmod", "obl"):
        case = sentence.child(child, "case")
        if (
            case is not None
            and case.text.lower() in (preposition, "of", "at", "for")
            and (case.text.lower() == preposition)
        ):
            yield from _parties(page, entry, sentence, child)
            return
    if not named_before:
        return
    own = sentence.child(last, "nmod:poss")
    before = next((n for n in sentence.names if n.last == first.index and n.kind != "person"), None)
    token = own if own is not None else sentence.tokens[before.last - 1] if before is not None else None
    if token is not None and (party := _party(page, entry, sentence, token)) and party[0].text not in taken:
        yield party


def _parties(page: Page, entry: Read, sentence: Sentence, token: Token) -> Iterable[_Party]:
    for each in together(sentence, token):
        if party := _party(page, entry, sentence, each):
            yield party


def _party(page: Page, entry: Read, sentence: Sentence, token: Token) -> _Party | None:
    found = page.subject(entry, sentence, token)
    if found is None:
        name = sentence.name_at(token)
        if name is None:
            return None
        words = sentence.words(name.first, name.last)
        character = page.cast.character(words)
        text, kind = (character.name, character.kind) if character else (words, name.kind)
        span = (sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end)
        return page.named(entry, Referent(text, kind, 0.9), *span), 0.9
    return found if found[1] >= 0.5 else None
