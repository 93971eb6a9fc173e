"""Limits told in sentences: "a mailbox can hold up to 50 GB", "uploads must not exceed 25 MB", "the default page size is 4 KB".
Each asks what the label of a field would ask ("Mailbox size"), so that the two can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._amounts import Amount, amounts
from factcheck.extract._page import Page
from factcheck.language import Token
from factcheck.model import Claim, Duration, Mention, Modality, Qualifier, Quantity
from factcheck.vocabulary import contrast_words, count_id, singular

SURE = 0.65
_ABLE = re.compile(
    r"\b(?:can|may|must|cannot|can['’]t|limited|limits?|capped|restricted|exceed|supports?|allows?|accepts?|permits?|allowed|permitted|maximum)\b",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:(?P<upper>(?:must|can|may|should)(?:\s?not|n['’]t)\s+(?:exceed|be (?:larger|longer|bigger|greater|more) than)|limited to|capped at|restricted to"
    r"|maximum of|limit of|as (?:large|big|long|many|much|high) as)|(?P<lower>minimum of))\s+(?:about\s+)?\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:\A|[,;:]\s+|\band\s+)(?:the|its|their|a|an)?\s*(?P<label>(?:hard |soft )?(?:maximum|minimum|max\.?|min\.?|default|upper limit|limit)"
    r"\s[^.,;:()]{2,60}?)\s+(?:is|are|was|were|=)\s+(?:limited to |about |around |only )?\Z",
    re.IGNORECASE,
)
# Where or when a limit holds that is not the limit that a label would give.
_ELSEWHERE = re.compile(
    r"\A\W*(?:in|at|on|for|with|under|during|within)\b|\b(?:if|when|until|before|unless|once|prior|older|earlier|versions?|releases?|previously|formerly"
    r"|would|in theory|theoretically)\b",
    re.IGNORECASE,
)
# What people set limits to; a length or a weight that something can reach is no rule.
_SET = frozenset({"data", "count", "time", "frequency", "data-rate", "currency"})
# What a program does for so long until it is stopped.
_RUNNING = frozenset("run execute operate last take".split())
# Whoever uses a thing is no part of what its limits ask.
_USERS = frozenset(
    "user customer client developer owner visitor member subscriber people person one administrator reader".split()
)
_WITHIN = frozenset("per in for to on with of".split())


def claims(page: Page) -> Iterable[Claim]:
    if page.product is not None:
        return  # `documented` reads them all
    for amount in amounts(page):
        if amount.entry.topic is None or amount.entry.passage.label:
            continue
        before = amount.entry.passage.text[amount.sentence.start : amount.reading.start]
        labelled = _LABEL.search(before)
        if labelled is not None:
            yield _claim(page, amount, " ".join(labelled["label"].split()), "", [])
            continue
        if _ELSEWHERE.search(amount.entry.passage.text[amount.sentence.start : amount.sentence.end]):
            continue
        bound = _bound(amount, before)
        if (
            bound
            and _ABLE.search(before)
            and amount.clause is not None
            and amount.clause.modality is not Modality.PLANNED
        ):
            asked = _asked(page, amount)
            if asked is not None:
                yield _claim(page, amount, *asked, [("statistic", bound)])


def _bound(amount: Amount, before: str) -> str:
    if amount.reading.hedge in ("<=", ">=") and amount.dimension.partition("/")[0] in _SET:
        return "maximum" if amount.reading.hedge == "<=" else "minimum"
    found = _MOST.search(before)
    return "" if found is None else "maximum" if found["upper"] else "minimum"


def _asked(page: Page, amount: Amount) -> tuple[str, str] | None:
    """What the limit is of, as the words of a label, and what is counted ("" for a measure); None where nobody can tell."""
    noun = _counted(amount)
    within = _within(page, amount)
    if within is None or not (noun or within):
        return None
    clause = amount.clause
    if amount.dimension == "time" and not noun and clause is not None and clause.lemma in _RUNNING:
        return (f"{within} timeout".strip(), "")
    text = amount.entry.passage.text
    behind = contrast_words(text[amount.reading.end : min(amount.sentence.end, amount.reading.end + 24)])
    return (" ".join([*behind, within]).strip(), noun)


def _counted(amount: Amount) -> str:
    value = amount.reading.value
    words = amount.reading.counted.lower().split()
    if not isinstance(value, Quantity) or value.dimension != "count" or not words:
        return ""
    return " ".join([*words[:-1], singular(words[-1])])


def _within(page: Page, amount: Amount) -> str | None:
    """The common noun that the limit holds for: what can be so large, or in what there may be so many. "" where it is the
    topic itself, None where it is another named thing."""
    clause = amount.clause
    subject = (clause.object if clause.passive else clause.subject) if clause is not None else None
    if subject is not None and subject.pos in ("NOUN", "PROPN") and singular(subject.lemma.lower()) not in _USERS:
        referent = page.referent(amount.entry, amount.sentence, subject)
        name = amount.sentence.name_at(subject)
        topic = amount.entry.topic
        alone = not amount.sentence.children(subject, "compound", "amod")
        if referent is not None and topic is not None and referent.text == topic.text and (alone or name is not None):
            return ""
        if name is not None and subject.pos == "PROPN":
            return None
        return _phrase(amount, subject)
    places = [
        token
        for token in amount.sentence.tokens[max(amount.inside) + 1 :][:8]
        if token.pos == "NOUN"
        and singular(token.lemma.lower()) not in _counted(amount).split()
        and (case := amount.sentence.child(token, "case")) is not None
        and case.text.lower() in _WITHIN
    ]
    return _phrase(amount, places[0]) if places else ""


def _phrase(amount: Amount, noun: Token) -> str:
    words = [
        t
        for t in amount.sentence.children(noun, "compound", "amod")
        if t.index < noun.index and t.pos in ("NOUN", "ADJ", "PROPN")
    ]
    kept = [t.lemma.lower() for t in words if t.lemma.lower() not in ("single", "given", "one", "each", "every")]
    return " ".join([*kept, singular(noun.lemma.lower())])


def _claim(page: Page, amount: Amount, label: str, noun: str, words: list[tuple[str, str]]) -> Claim:
    entry, sentence, reading = amount.entry, amount.sentence, amount.reading
    topic = entry.topic
    assert topic is not None
    span = page.document.span_in(entry.passage, reading.start, reading.end)
    if noun:
        *kinds, last = noun.split()
        predicate = f"count:{count_id(last)}"
        words = [*words, *(("kind", " ".join(kinds)),) * bool(kinds), *(("of", label),) * bool(label)]
    else:
        predicate = f"field:{label.lower()}"
    value = page.value(entry, reading)
    if reading.hedge in ("<=", ">=") and isinstance(reading.value, (Duration, Quantity)):
        value = Mention(
            text=reading.value.text.lstrip("<>="), span=value.span, kind=value.kind, why="what a limit allows"
        )
    start = (
        sentence.start
        + len(entry.passage.text[sentence.start : reading.start])
        - len(entry.passage.text[sentence.start : reading.start].lstrip())
    )
    return page.claim(
        entry, "limits", (page.named(entry, topic, sentence.start, reading.end), topic.sure), predicate, value,
        start=min(start, sentence.start), end=max(reading.end, amount.head.end),
        qualifiers=[Qualifier(name, Mention(text=text, span=span, kind="text")) for name, text in words],
        sure=SURE,
    )  # fmt: skip
