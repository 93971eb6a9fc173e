"""Two things told in one sentence as one after the other or at one time, without dates: "When she took her degree she joined the
yard". Held against the dates that other words give to both."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import sum_claim
from factcheck.language import Clause, Sentence
from factcheck.model import Claim, Mention, Modality, Qualifier

ORDERS = {"when": "when", "once": "when", "after": "after", "before": "before"}


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                if not entry.readings_in(sentence, "date"):
                    for clause in found:
                        yield from _told(page, entry, sentence, clause)


def _told(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    main = clause.governor
    marks = [t for t in sentence.children(clause.verb, "mark", "advmod") if t.text.lower() in ORDERS]
    if main is None or clause.verb.relation != "advcl" or len(marks) != 1 or main.verb.index != clause.verb.head:
        return
    outright = all(
        each.tense == "past" and each.modality is Modality.ASSERTED and not each.denied for each in (main, clause)
    )
    below = sentence.subtree(clause.verb)
    if not outright or marks[0].index != below[0].index:
        return
    aside = page.document.span_in(entry.passage, below[0].start, below[-1].end)
    whole = page.words(entry, sentence.start, sentence.end)
    order = ORDERS[marks[0].text.lower()]
    terms = [
        Qualifier("order", Mention(text=order, span=aside, kind="text")),
        Qualifier("term 001", Mention(text=aside.quote, span=aside, kind="text")),
    ]
    yield sum_claim(page, entry, "together", "told together", whole, terms, sentence.start, sentence.end)
