"""The date of a document beside what it reports: something past that was later than the document, something to come that was
due before it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages, sum_claim
from factcheck.language import Clause, Sentence
from factcheck.model import Claim, Date, Mention, Modality, PassageKind, Qualifier, Span
from factcheck.reading import Reading, read, read_value

HEAD = 80  # lines in which a document says when it was written; some say it at the end
TAIL = 12
_LINE = re.compile(
    r"\W*(?:last |date |pub(?:lish|lished)? ?|research |report )?(?:date(?:[ _]?(?:published|posted|created|updated|modified))?|"
    r"published(?:[ _]?(?:at|on|date|time))?|posted(?:[ _]?(?:at|on))?|pubdate|publishdate|publication[ _]date|created(?:[ _]?(?:at|on))?|"
    r"written(?: on)?|researched|updated(?:[ _]?(?:at|on))?|last[ _]?(?:updated|modified|revised|reviewed)|lastmod|modified|revised|"
    r"reviewed|as of)\b[\W_]*[:=]?[\W_]*(?=\d|[A-Z]|$)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}\Z")
_INSIDE = re.compile(r"(?:\b(?:in|on|during|so far in|ended|late|early|mid|of|\()\s?|\()\Z", re.IGNORECASE)
_FISCAL = re.compile(r"\b(?:fiscal|financial|school|season|FY|Q[1-4])\b[^.]{0,12}\Z", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|going to|until|till|through|by|planned|scheduled|expected|due|set|projected|forecast\w*|target\w*|deadline|"
    r"expir\w*|if|next|upcoming|future|could|may|might|should|must|for|from|plans?|goal|aims?|proposed?|bids?|rights?)\b",
    re.IGNORECASE,
)
# Done now, these are about something later: "approved the opening in 2030".
_DECIDING = frozenset(
    "approve announce schedule set plan award sign extend agree book order propose promise grant vote pledge commit aim hope expect "
    "select choose target name fund contract delay postpone move push call predict forecast project estimate want decide give assign "
    "design imagine envision describe depict see show say tell begin start place rule allow demand require ask urge bid win secure".split()
)
_SOON = re.compile(
    r"\b(?:will|is (?:scheduled|expected|due|set|slated|going) to|are (?:scheduled|expected|due|set|going) to)\b[^.;:]{0,60}\Z"
)
_TOLD = re.compile(
    r"\b(?:said|says|stated|announced|wrote|claimed|told|promised|predicted|hoped|believed|that|if|when|until)\b|[“”\"]",
    re.IGNORECASE,
)


def claims(page: Page) -> Iterable[Claim]:
    published = read_value(page.document.published, "date") if page.document.published else None
    if not isinstance(published, Date):
        return
    line = _dateline(page, published)
    if line is None:
        return
    term = Qualifier("term 001", Mention(text=published.text, span=line, kind="date"))
    for entry in passages(page):
        if entry.passage.kind is PassageKind.QUOTE or not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for reading in entry.readings_in(sentence, "date"):
                if not _said_outright(entry, reading):
                    continue
                assert isinstance(reading.value, Date)
                kind = ""
                if reading.value.allows.low > published.allows.high and _is_past(entry, sentence, found, reading):
                    kind = "reported"
                elif reading.value.allows.high < published.allows.low and _is_to_come(entry, sentence, found, reading):
                    kind = "to come"
                if kind:
                    yield sum_claim(
                        page, entry, "datelines", kind, page.value(entry, reading), [term], sentence.start, sentence.end
                    )


def _dateline(page: Page, published: Date) -> Span | None:
    """Where the document says when it was written; None where it says it nowhere, or names a later day as well."""
    document = page.document
    starts = document.line_starts
    numbers = sorted({*range(min(HEAD, len(starts))), *range(max(0, len(starts) - TAIL), len(starts))})
    found: Span | None = None
    for number in numbers:
        end = starts[number + 1] if number + 1 < len(starts) else len(document.text)
        words = document.text[starts[number] : end].rstrip()
        lead = _LINE.match(words) if len(words) < 120 else None
        dates = [r for r in read(words[lead.end() :]) if r.kind == "date"] if lead is not None else []
        if lead is None or not dates or not isinstance(dates[0].value, Date):
            continue
        if dates[0].value.allows.low >= published.allows.high:
            return None
        if found is None and dates[0].value.relation(published) in ("same", "compatible"):
            found = document.span(starts[number], starts[number] + len(words))
    return found


def _said_outright(entry: Read, reading: Reading) -> bool:
    plain = isinstance(reading.value, Date) and not reading.why and not reading.alternatives
    before = entry.passage.text[max(0, reading.start - 20) : reading.start]
    return plain and _DAY.match(reading.value.text) is not None and not _FISCAL.search(before)


def _is_past(entry: Read, sentence: Sentence, found: list[Clause], reading: Reading) -> bool:
    text = entry.passage.text
    clause = _nearest(found, reading)
    if clause is None or clause.tense != "past" or clause.modality is not Modality.ASSERTED or clause.denied:
        return False
    if clause.lemma in _DECIDING or not _INSIDE.search(text[max(sentence.start, reading.start - 12) : reading.start]):
        return False
    return not _AHEAD.search(text[clause.verb.start : reading.start]) and not _AHEAD.search(
        text[max(sentence.start, clause.verb.start - 20) : clause.verb.start]
    )


def _is_to_come(entry: Read, sentence: Sentence, found: list[Clause], reading: Reading) -> bool:
    text = entry.passage.text
    before = text[sentence.start : reading.start]
    clause = _nearest(found, reading)
    if clause is None or clause.denied or clause.stance.attribution or clause.modality is Modality.HYPOTHETICAL:
        return False
    inside = _INSIDE.search(before[-12:]) is not None
    return inside and _SOON.search(before) is not None and _TOLD.search(text[sentence.start : sentence.end]) is None


def _nearest(found: list[Clause], reading: Reading) -> Clause | None:
    """The clause whose verb stands last before a date."""
    return max((c for c in found if c.verb.start < reading.start), key=lambda c: c.verb.start, default=None)
