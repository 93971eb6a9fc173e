"""When something happened for the last or the first time: "last erupted in 1912", "the most recent eruption was in 1912", "has not
erupted since 1912", "Last eruption: 1912". Held against what happened later, or before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Date, Mention, Modality, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary.frames import event_called, event_of

_LAST = frozenset("last latest final".split())
_LABEL = re.compile(
    r"\W*(last|latest|most recent|final|first|earliest)(?: (?:known|recorded|confirmed))? (\w+)\W*$", re.I
)
_BEING = frozenset("be come happen occur begin start take date fall follow".split())
_EARLIEST = frozenset("first earliest".split())
_NEVER = re.compile(r"\b(?:never|no longer|not|n't)\b[^.;]{0,60}\b(?:again|any ?more)\b|\bno longer\b", re.IGNORECASE)
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}\Z")
SURE = 0.8


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.modality is Modality.ASSERTED:
            yield from _verb(page, entry, sentence, clause)
            yield from _noun(page, entry, sentence, clause)
            yield from _done(page, entry, sentence, clause)
    for entry in page.reads:
        yield from _field(page, entry)


def _verb(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Last erupted in 1912", "has not erupted since 1912"."""
    adverbs = {t.text.lower() for t in sentence.children(clause.verb, "advmod")}
    adverbs |= {sentence.tokens[clause.verb.index - 1].text.lower()} if clause.verb.index else set()
    recent = "recently" in adverbs and "most recently" in entry.passage.text.lower()
    which = "last" if "last" in adverbs or recent else ""
    dates = [each for each in dates_of(entry, sentence, clause) if _plain(each)]
    since = clause.denied and any(_since(entry, each) for each in dates)
    if len(dates) != 1 or clause.denied != since or not (which or since):
        return
    event = event_of(clause.lemma)
    holder = clause.object if event is not None and event.of == "object" else clause.subject or clause.object
    thing = clause.object if holder is not clause.object else None
    subject = page.subject(entry, sentence, holder) if holder is not None else None
    if subject is not None:
        scope = [] if thing is None else [_word(page, entry, "object", thing)]
        scope += [_word(page, entry, preposition, head) for preposition, head in _around(entry, clause)]
        verb = event.id if event is not None else clause.lemma
        if event is not None and event.objects and (thing is None or thing.lemma.lower() not in event.objects):
            verb = f"{clause.lemma} {thing.lemma.lower() if thing is not None else 'something'}"
        yield _claim(page, entry, sentence, subject, f"last:{verb}", dates[0], scope)


def _around(entry: Read, clause: Clause) -> list[tuple[str, Token]]:
    return [
        (preposition, head)
        for preposition, head in clause.obliques
        if preposition and not any(r.start <= head.start < r.end for r in entry.readings)
    ]


def _noun(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "The most recent eruption of the volcano was in 1912", "its last eruption came in 1912"."""
    noun = clause.subject if not clause.passive else clause.object
    if noun is None or clause.denied or not (clause.attribute is not None or clause.lemma in _BEING):
        return
    event, which = event_called(noun.lemma.lower()), _place(sentence, noun)
    others = [
        t for t in sentence.children(noun, "amod", "compound", "acl", "acl:relcl") if t.text.lower() not in _WORDS
    ]
    told = [
        r for r in entry.readings_in(sentence, "date") if clause.attribute and r.start <= clause.attribute.start < r.end
    ]
    dates = [each for each in told or dates_of(entry, sentence, clause) if _plain(each)]
    if event is None or not which or others or len(dates) != 1:
        return
    owner = sentence.child(noun, "nmod:poss", "det:poss") or next(
        (
            t
            for t in sentence.children(noun, "nmod")
            if (case := sentence.child(t, "case")) and case.text.lower() in ("of", "at")
        ),
        None,
    )
    subject = page.subject(entry, sentence, owner)
    if owner is None and entry.topic is not None:
        subject = page.named(entry, entry.topic, noun.start, noun.end), entry.topic.sure - 0.1
    if subject is not None:
        yield _claim(page, entry, sentence, subject, f"{which}:{event.id}", dates[0], [])


def _done(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterator[Claim]:
    """ "Gave her last concert in 1999", "made his final appearance in 1999": the last time that somebody did that."""
    noun = clause.object
    if noun is None or clause.passive or clause.denied or clause.subject is None:
        return
    before = {t.text.lower() for t in sentence.children(noun, "amod", "nummod")}
    owner = sentence.child(noun, "nmod:poss", "det:poss")
    further = [
        t
        for t in sentence.children(noun, "nmod", "compound", "acl", "acl:relcl", "amod")
        if t.text.lower() not in _WORDS and t is not owner
    ]
    which = "last" if before & _LAST else ""
    dates = [each for each in dates_of(entry, sentence, clause) if _plain(each)]
    subject = page.subject(entry, sentence, clause.subject)
    if not which or owner is None or further or len(dates) != 1 or subject is None or subject[0].kind == "place":
        return
    yield _claim(page, entry, sentence, subject, f"last:{clause.lemma} {noun.lemma.lower()}", dates[0], [])


_WORDS = _LAST | _EARLIEST | {"recent", "most", "known", "recorded", "confirmed"}


def _place(sentence: Sentence, noun: Token) -> str:
    words = {t.text.lower() for t in sentence.children(noun, "amod")}
    words |= {"last"} if "recent" in words and "most recent" in sentence.text.lower() else set()
    return "last" if words & _LAST else "first" if words & _EARLIEST else ""


def _field(page: Page, entry: Read) -> Iterator[Claim]:
    found = _LABEL.match(entry.passage.label) if entry.passage.label and entry.topic is not None else None
    event = event_called(found[2].lower()) if found is not None else None
    dates = [r for r in entry.readings if r.kind == "date" and r.start >= entry.passage.value_start and _plain(r)]
    if found is None or event is None or entry.topic is None or len(dates) != 1:
        return
    which = "first" if found[1].lower() in _EARLIEST else "last"
    subject = page.named(entry, entry.topic, 0, max(1, len(entry.passage.label)))
    yield page.claim(
        entry, "lasts", (subject, entry.topic.sure), f"{which}:{event.id}", page.value(entry, dates[0]),
        start=0, end=len(entry.passage.text), sure=SURE,
    )  # fmt: skip


def _since(entry: Read, reading: Reading) -> bool:
    """ "Not since 1912", "after 1912 never again"."""
    before = entry.passage.text[max(0, reading.start - 8) : reading.start].lower()
    if reading.text.lower().startswith("since") or before.rstrip().endswith("since"):
        return True
    after = reading.text.lower().startswith("after ") or before.rstrip().endswith("after")
    return after and _NEVER.search(entry.passage.text, max(0, reading.start - 90), reading.end + 90) is not None


def _plain(reading: Reading) -> bool:
    value = reading.value
    return isinstance(value, Date) and _DAY.match(value.text.removesuffix("/..")) is not None


def _word(page: Page, entry: Read, name: str, token: Token) -> Qualifier:
    span = page.document.span_in(entry.passage, token.start, token.end)
    return Qualifier(name, Mention(text=token.lemma.lower(), span=span, kind="text"))


def _claim(
    page: Page,
    entry: Read,
    sentence: Sentence,
    subject: tuple[Mention, float],
    predicate: str,
    reading: Reading,
    scope: list[Qualifier],
) -> Claim:
    value = page.value(entry, reading)
    if isinstance(reading.value, Date) and reading.value.text.endswith("/.."):
        value = Mention(text=reading.value.text.removesuffix("/.."), span=value.span, kind="date", why="not since then")
    return page.claim(
        entry, "lasts", subject, predicate, value, start=sentence.start, end=sentence.end, qualifiers=scope, sure=SURE
    )
