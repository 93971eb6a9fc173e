"""Labels on pages about a product: what a plan costs, which unit a further column gives, and what stands around a label that a
sentence would say."""

from __future__ import annotations

import re

from factcheck.extract._cells import Answer
from factcheck.extract._page import Page, Read
from factcheck.extract._scope import worded
from factcheck.model import Claim, PassageKind, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import VocabularyEntry, content_words

_UNIT_FIRST = re.compile(
    r"\W*(?:(?:time|timeout|in|number of|the)\s){0,3}(?P<unit>milliseconds|seconds|minutes|hours|days|bytes|kilobytes|megabytes)\b",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"(?:description|meaning|purpose|explanation|notes?|details?|comments?|what it does)\Z", re.IGNORECASE
)
_MOST_AROUND = 6  # words around a label
_MOST_LEAD = 2  # words before the price of a plan


def price_of_plan(page: Page, entry: Read, plan: str, start: int, end: int, scope: list[Qualifier]) -> Claim | None:
    """The price that stands behind the name of a plan ("Pro: $9 a month")."""
    first = next((r for r in entry.readings if start <= r.start and r.end <= end), None)
    if first is None or not isinstance(first.value, Quantity) or not first.value.dimension.startswith("currency"):
        return None
    if len(re.findall(r"[^\W\d_]+", entry.passage.text[start : first.start])) > _MOST_LEAD or entry.topic is None:
        return None
    subject = (page.named(entry, entry.topic, first.start, first.end), entry.topic.sure)
    kind = worded(page, entry, "plan", plan, first.start, first.end)
    value = page.value(entry, first)
    return page.claim(
        entry, "fields", subject, "price", value, start=0, end=first.end, qualifiers=[*scope, kind], sure=0.95
    )


def asked_of_product(entry: Read, known: VocabularyEntry, start: int, end: int) -> VocabularyEntry | None:
    """What a label asks of a product: nobody asks how many people work for a setting, nor for a length of time in shots."""
    if known.predicate.subject_kinds in (("person",), ("organisation",)):
        return None
    readings = [r for r in entry.readings if start <= r.start and r.end <= end]
    wanted = known.predicate.value_kind
    return None if wanted == "duration" and readings and not any(fits(r, wanted) for r in readings) else known


def unit_beside(entry: Read) -> str:
    """The unit with which a further column explains a number: "Seconds until the request is given up"."""
    told = (
        entry.passage.text[cell.start : cell.end]
        for cell in entry.passage.cells
        if _DESCRIBES.match(cell.header.strip())
    )
    return next((found["unit"].lower() for text in told if (found := _UNIT_FIRST.match(text))), "")


def context(page: Page, entry: Read, answer: Answer, start: int, end: int, *, alone: bool) -> list[Qualifier]:
    """The words that stand around a label of a page about a product: the list or section that it is in, what a further column
    says of it. A sentence would say them."""
    if page.product is None:
        return []
    passage = entry.passage
    above = [passage.lead if passage.kind is not PassageKind.ROW else "", *passage.headings[-1:]]
    beside = [passage.text[cell.start : cell.end] for cell in passage.cells if _DESCRIBES.match(cell.header.strip())]
    beside += [answer.reading.counted, *(answer.kinds if alone else ())]
    words = [
        word for each in (*above, *beside) if each != page.document.title for word in content_words(each)[:_MOST_AROUND]
    ]
    return [worded(page, entry, "context", " ".join(words), start, end)] if words else []


def fits(reading: Reading, wanted: str) -> bool:
    if wanted == "duration" and isinstance(reading.value, Quantity) and reading.value.dimension == "time":
        return True
    if reading.ordinal:
        return False
    return reading.kind == wanted if wanted else reading.kind in ("quantity", "date", "duration")
