"""Ages said with a bare number: "she was 30 when she joined", "turned 30 in 1943", "died at 67", "Moss, 30, joined the navy",
"She died in Bergen. She was 67."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of, when
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading

YOUNGEST, OLDEST = 4, 115
# What people do at an age, with no more said than "at 30".
LIFE = frozenset(
    "die marry wed join retire enter leave begin start move graduate debut become enlist emigrate resign divorce settle "
    "perish drown quit take win elect appoint crown ordain publish found write compose arrive become receive lose name sign promote "
    "knight orphan widow enrol enroll sail travel debut paint discover invent record volunteer succeed".split()
)
DYING = frozenset("die perish drown succumb".split())
# What may follow an age: "12 under par" is none.
_BEHIND = re.compile(r"\s*(?:[.,;:)–—]|\Z|(?:when|as|while|at the|in|on|by|and|years)\b)", re.IGNORECASE)
_THEN = re.compile(r"\bat (?:the|that) time\b|\bthen\b", re.IGNORECASE)
LONGEST_BARE = 14  # tokens
ONLY = frozenset("only just barely merely".split())
MARKS = frozenset("when as while".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for number, (sentence, found) in enumerate(zip(entry.sentences, entry.clauses, strict=True)):
            for reading in entry.readings_in(sentence, "quantity"):
                if _may_be_age(reading) and _BEHIND.match(entry.passage.text, reading.end):
                    yield from _age(page, entry, number, sentence, found, reading)


def _age(
    page: Page, entry: Read, number: int, sentence: Sentence, found: list[Clause], reading: Reading
) -> Iterable[Claim]:
    inside = [t for t in sentence.tokens if reading.start <= t.start < reading.end and t.pos != "PUNCT"]
    token = next((t for t in inside if not reading.start <= sentence.tokens[t.head].start < reading.end), None)
    token = token or next((t for t in sentence.tokens if t.start <= reading.start < t.end), None)
    more = sentence.children(token, "nummod", "nmod", "compound", "flat", "conj") if token is not None else []
    dates = [each for each in entry.readings_in(sentence, "date") if each.start >= reading.end]
    within = [reading, *dates]  # "at thirty, in 1995,"
    if token is None or any(not any(each.start <= t.start < each.end for each in within) for t in more):
        return
    holder, act = _held(sentence, found, token, inside or [token])
    if holder is None:
        return
    sentence_of = sentence
    for before in range(number - 1, max(number - 3, -1), -1):
        if act is None and (act := _death(entry.clauses[before])) is not None:
            sentence_of = entry.sentences[before]
    subject = page.subject(entry, sentence, holder)
    if subject is None or subject[0].kind != "person":
        return
    qualifiers: list[Qualifier] = []
    if act is None and len(sentence.tokens) > LONGEST_BARE:
        return  # "He was 30" says when by itself or not at all
    moments = next((c for c in found if c.attribute is token or c.verb is token), None)
    for clause, where in ((act, sentence_of), (moments, sentence)):
        if clause is not None and not any(each.name != "act" for each in qualifiers):
            qualifiers += when(page, entry, where, dates_of(entry, where, clause))
    if not qualifiers and number and _THEN.search(entry.passage.text, sentence.start, sentence.end):
        qualifiers += _moment_before(page, entry, number, subject[0])
    # "He died when she was eight" does not say at what age she died.
    if act is not None and (sentence_of is not sentence or _own(page, entry, sentence, act, subject[0])):
        span = page.document.span_in(entry.passage, act.verb.start, act.verb.end)
        qualifiers.append(Qualifier("act", Mention(text=act.lemma, span=span, kind="text")))
    span = page.document.span_in(entry.passage, reading.start, reading.end)
    value = Mention(text=f"aged {reading.value.text}", span=span, kind="duration", why="the number is an age")
    yield page.claim(
        entry, "ages", subject, "measure:age", value, start=sentence.start, end=sentence.end,
        qualifiers=qualifiers, clause=act or moments, sure=0.85,
    )  # fmt: skip


def _moment_before(page: Page, entry: Read, number: int, person: Mention) -> list[Qualifier]:
    """When the sentence before tells what the same person did: "She entered the academy in 1919. She was 15 at the time." """
    before = entry.sentences[number - 1]
    main = next((clause for clause in entry.clauses[number - 1] if clause.verb is before.root), None)
    doer = page.subject(entry, before, main.subject or main.object) if main is not None else None
    if main is None or doer is None or doer[0].text != person.text or main.lemma == "bear":
        return []
    dates = dates_of(entry, before, main)
    return when(page, entry, before, dates) if len(dates) == 1 else []


def _held(
    sentence: Sentence, found: list[Clause], token: Token, inside: list[Token]
) -> tuple[Token | None, Clause | None]:
    """Whose age the number is, and what was done at it."""
    verbs = {clause.verb.index: clause for clause in found}
    own = next((c for c in found if c.attribute is not None and c.attribute.index == token.index), None)
    if own is not None and own.subject is not None:
        if len(sentence.children(token, "obl", "advmod")) > 2:
            return None, None
        marked = next((c for c in found if c.governor is own and _marks(sentence, c)), None)
        return own.subject, marked or (own.governor if _marks(sentence, own) else None)
    governing = verbs.get(token.head)
    if governing is None:
        noun = sentence.tokens[token.head]
        if noun.relation == "flat":
            noun = sentence.tokens[noun.head]
        if noun.text.lower() == "aged" and (of := verbs.get(noun.head)) is not None:  # "Aged just 14, she won"
            return (of.object if of.passive else of.subject), of
        beside = token.relation in ("appos", "nmod") and _between_commas(sentence, inside) and sentence.name_at(noun)
        if _in_brackets(sentence, token):
            return (noun, None) if sentence.name_at(noun) else (None, None)
        if _bracketed(sentence, token) and sentence.name_at(noun):
            said = next((c for c in found if c.subject is noun and c.lemma == "be"), None)
            return (noun, said) if said is not None else (None, None)
        above = verbs.get(noun.head) if beside and noun.relation == "nsubj" else None
        return (noun, above) if above is not None else (None, None)
    if governing.verb.text.lower() == "aged" and governing.governor is not None:  # "Aged twelve, she won"
        of = governing.governor
        return (of.object if of.passive else of.subject), of
    if governing.lemma == "turn" and governing.object is token:
        return governing.subject, governing
    below = [t for each in inside for t in sentence.children(each) if t not in inside and t.pos != "PUNCT"]
    case = next((t for t in below if t.relation == "case"), None)
    at = case is not None and case.text.lower() == "at" and case.index == inside[0].index - 1
    surface = governing.object if governing.passive else governing.subject
    fronted = (
        surface is not None
        and token.index < surface.index
        and sentence.tokens[min(inside[-1].index + 1, len(sentence.tokens) - 1)].text == ","
    )
    plain = [t for t in below if t.text.lower() not in ONLY and not t.relation.startswith("nmod")]
    if (at or _only(sentence, token)) and (governing.lemma in LIFE or fronted) and len(plain) == 1:
        return surface, governing
    return None, None


def _only(sentence: Sentence, token: Token) -> bool:
    """ "At only 19": what stands between says how young that is."""
    before = [t.text.lower() for t in sentence.tokens[max(0, token.index - 2) : token.index]]
    return len(before) == 2 and before[0] == "at" and before[1] in ONLY


def _marks(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says when something was so: "when she joined"."""
    return any(t.text.lower() in MARKS for t in sentence.children(clause.verb, "advmod", "mark"))


def _in_brackets(sentence: Sentence, token: Token) -> bool:
    """ "Erik Dahl (63, a veteran)", but not "Dahl (63)", which may be a minute or a score."""
    around = [
        sentence.tokens[i].text if 0 <= i < len(sentence.tokens) else "" for i in (token.index - 1, token.index + 1)
    ]
    return around == ["(", ","]


def _bracketed(sentence: Sentence, token: Token) -> bool:
    """ "Erik Dahl (63) was the captain": nothing that he did at that minute of a match."""
    around = [
        sentence.tokens[i].text if 0 <= i < len(sentence.tokens) else "" for i in (token.index - 1, token.index + 1)
    ]
    return around == ["(", ")"]


def _between_commas(sentence: Sentence, inside: list[Token]) -> bool:
    if not inside:
        return False
    first, last = inside[0].index - 1, inside[-1].index + 1
    while first > 0 and sentence.tokens[first].text.lower() in (
        "by",
        "then",
        "now",
        "only",
        "just",
        "already",
        "still",
    ):
        first -= 1
    behind = sentence.tokens[last].text if last < len(sentence.tokens) else ""
    return sentence.tokens[first].text == "," and behind == ","


def _own(page: Page, entry: Read, sentence: Sentence, act: Clause, person: Mention) -> bool:
    """Whether it is the person whose age is told who died."""
    dying = act.subject is not None and act.lemma in DYING
    doer = page.subject(entry, sentence, act.subject) if dying else None
    return doer is None or doer[0].text == person.text


def _death(clauses: list[Clause]) -> Clause | None:
    """The death that a sentence tells, where it tells one: "She was 67." behind it says at what age."""
    return next((c for c in clauses if c.lemma in DYING and not c.denied), None)


def _may_be_age(reading: Reading) -> bool:
    text = reading.value.text
    plain = text.isdigit() and reading.counted_start < 0 and not reading.ordinal and reading.also is None
    return plain and YOUNGEST <= int(text) <= OLDEST
