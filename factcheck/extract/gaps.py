"""Events timed by other events: "Two years after joining the yard she married", "the letters were printed fifty years after her
death", "was already a nature reserve when the road was built". Held against the dates that other words give to both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract import apart, clauses, events, occasions, tenures
from factcheck.extract._amounts import Party
from factcheck.extract._page import PROSE, Page, Read
from factcheck.extract._timed_by import AGED, Told, told
from factcheck.extract._when import HAPPENINGS
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality, Qualifier, Unread
from factcheck.reading import Reading, read_value

_AMOUNT = re.compile(r"(?:\w+ )?(?:second|minute|hour|day|week|month|year|decade)s?\Z|centur(?:y|ies)\Z", re.IGNORECASE)
_KNOWN = 0.5
SURE = 0.8


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE or not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for each in told(entry, sentence, found):
                yield from _claims(page, entry, sentence, found, each)
            if not entry.readings_in(sentence, "date") and any(
                _may_be_age(entry, r) for r in entry.readings_in(sentence)
            ):
                for clause in found:
                    if clause.tense == "past" and not clause.denied and clause.modality is Modality.ASSERTED:
                        yield from _of_clause(page, entry, clause)


def _may_be_age(entry: Read, reading: Reading) -> bool:
    """Whether a reading may say how old somebody was when what the sentence tells happened."""
    told = reading.kind == "duration" and AGED.search(reading.text + entry.passage.text[reading.end : reading.end + 5])
    return bool(told) or (
        reading.kind == "quantity"
        and reading.counted_start < 0
        and not reading.ordinal
        and re.fullmatch(r"\d\d?|10\d", reading.value.text) is not None
    )


def _claims(page: Page, entry: Read, sentence: Sentence, found: list[Clause], pair: Told) -> Iterator[Claim]:
    sides = [pair.main, pair.other] if isinstance(pair.other, Clause) else [pair.main]
    if any(each.denied or each.modality is not Modality.ASSERTED for each in sides):
        return
    if pair.main.tense == "present" or (pair.length is not None and any(apart.told(page, entry, sentence))):
        return
    one = list(_of_clause(page, entry, _without(pair.main, pair)))
    other = list(_other(page, entry, sentence, found, pair, one[0])) if one else []
    if not one or not other:
        return
    yield from one
    yield from other
    first, second = one[0].value, other[0].value
    span = page.document.span_in(entry.passage, pair.start, pair.end)
    said = Mention(text=pair.order, span=span, kind="text")
    if isinstance(pair.length, Reading):
        said = page.value(entry, pair.length)
    elif pair.length is not None:
        said = Mention(text=pair.length, span=span, kind="duration", why="one or a few")
    yield page.claim(
        entry, "gaps", (one[0].subject, SURE), "sum:gap", said, start=sentence.start, end=sentence.end,
        qualifiers=[
            Qualifier("term 001", replace(first, kind="text")), Qualifier("term 002", replace(second, kind="text")),
            Qualifier("order", Mention(text=pair.order, span=span, kind="text")),
        ],
        sure=SURE,
    )  # fmt: skip


def _of_clause(page: Page, entry: Read, clause: Clause, main: Clause | None = None) -> Iterator[Claim]:
    """The event of a clause, its date left open."""
    open_date = _open(entry, clause.verb)
    for reader in (events.at_another, clauses.at_another, tenures.at_another):
        for claim in reader(page, entry, clause.sentence, clause, open_date):
            scope = tuple(each for each in claim.qualifiers if not _length_of(each))
            yield replace(claim, extractor="gaps", qualifiers=scope)
    surface = clause.object if clause.passive else clause.subject
    if surface is not None and surface.pos == "NOUN":  # "after construction began"
        found = entry.clauses[entry.sentences.index(clause.sentence)]
        for claim in occasions.at_another(page, entry, clause.sentence, found, surface, open_date, main):
            yield replace(claim, extractor="gaps")


def _without(clause: Clause, pair: Told) -> Clause:
    """The clause without the length, which the parser takes for what was done: "closed thirty years after"."""
    length = pair.length
    done = clause.object if not clause.passive else clause.subject
    if not isinstance(length, Reading) or done is None or not length.start <= done.start < length.end:
        return clause
    return replace(clause, object=None) if not clause.passive else replace(clause, subject=None)


def _length_of(qualifier: Qualifier) -> bool:
    """What the words of the length were taken for: "recalled nine years after", "eight years later"."""
    words = qualifier.mention.span.quote
    again = qualifier.name == "turn" and qualifier.mention.text == "another"
    return (
        again or (bool(words) and read_value(words, "duration").kind == "duration") or _AMOUNT.match(words) is not None
    )


def _other(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], pair: Told, main: Claim
) -> Iterator[Claim]:
    """The event that it is timed by; after a thing it is what the same did or what was done to it ("before the canal did")."""
    if isinstance(pair.other, Clause):
        clause = pair.other
        surface = clause.object if clause.passive else clause.subject
        owner = clause.sentence.child(clause.verb, "nmod:poss", "det:poss")
        if clause.lemma == "do" and clause.object is None and clause.subject is not None:
            yield from _same_of(page, entry, clause.sentence, pair.main, clause.subject)
        elif owner is not None and clause.sentence is sentence:  # "after its opening"
            yield from _of_noun(page, entry, sentence, found, pair, clause.verb, owner, main)
        else:
            yield from (_theirs(each, surface, main) for each in _of_clause(page, entry, clause, pair.main))
        return
    noun = pair.other
    owner = sentence.child(noun, "nmod:poss", "det:poss")
    named = list(_of_noun(page, entry, sentence, found, pair, noun, owner, main))
    if noun.lemma.lower() in HAPPENINGS and (party := page.subject(entry, sentence, noun)) is not None:
        yield from _happening(page, entry, noun, party, pair.order)
    if named or noun.pos not in ("NOUN", "PROPN", "NUM") or pair.length is None:  # "before the mill" is a comparison
        yield from named
    else:
        yield from _same_of(page, entry, sentence, pair.main, noun)


def _of_noun(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], pair: Told, noun: Token, owner: Token | None,
    main: Claim,
) -> Iterator[Claim]:  # fmt: skip
    for claim in occasions.at_another(page, entry, sentence, found, noun, _open(entry, noun), pair.main):
        yield replace(_theirs(claim, owner, main), extractor="gaps")


def _theirs(claim: Claim, surface: Token | None, main: Claim) -> Claim:
    """The same of whoever the sentence is about, where a pronoun is not known to mean another: "burned down after it was built"."""
    if surface is None or surface.pos not in ("PRON", "DET") or claim.confidence >= _KNOWN:
        return claim
    return replace(claim, subject=replace(main.subject, span=claim.subject.span), confidence=min(main.confidence, 0.6))


def _happening(page: Page, entry: Read, noun: Token, party: Party, order: str) -> Iterator[Claim]:
    """When a battle or a war was: its end for what came after it, its start for what came before."""
    open_date = _open(entry, noun)
    for predicate in ("end_time" if order == "after" else "start_time", "point_in_time"):
        yield page.claim(
            entry, "gaps", party, predicate, page.value(entry, open_date), start=noun.start, end=noun.end, sure=SURE
        )


def _same_of(page: Page, entry: Read, sentence: Sentence, main: Clause, thing: Token) -> Iterator[Claim]:
    """The event of the main clause as that of another thing: "died two years after his wife"."""
    party = page.subject(entry, sentence, thing)
    if party is None or party[1] < 0.5:
        return
    holder = main.object if main.passive else main.subject
    own = page.subject(entry, sentence, holder) if holder is not None else None
    for claim in _of_clause(page, entry, main):
        if own is not None and claim.subject == own[0] and party[0].text != own[0].text:
            span = page.document.span_in(entry.passage, thing.start, thing.end)
            yield replace(
                claim,
                subject=party[0],
                confidence=min(claim.confidence, party[1]),
                value=replace(claim.value, span=span),
            )


def _open(entry: Read, token: Token) -> Reading:
    """In the place of a date: that another event says when."""
    words = f"“{entry.passage.text[token.start : token.end]}”"
    return Reading(
        kind="text",
        start=token.start,
        end=token.end,
        text=token.text,
        value=Unread(text=words, reason="another event says when"),
        why="another event says when",
    )
