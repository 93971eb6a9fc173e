"""Statements said shortly: values are built here, so that these tests stand on arithmetic alone."""

import datetime
from decimal import Decimal

import pytest

from factcheck import vocabulary
from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import (
    Claim,
    Date,
    Duration,
    Entity,
    Interval,
    Mention,
    Modality,
    Name,
    Polarity,
    Qualifier,
    Quantity,
    Span,
    Statement,
    Text,
)
from factcheck.normalise import statements
from factcheck.reconcile import findings

EPOCH = datetime.date(1970, 1, 1)
TIMES = ("point_in_time", "start_time", "end_time", "published")


def slug(text):
    return "-".join(text.casefold().split())


def day(text, *, last):
    parts = [int(part) for part in text.split("-")]
    year, month, date = (*parts, *([12, 31] if last else [1, 1])[len(parts) - 1 :])[:3]
    if len(parts) == 2 and last:
        date = (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)).day
    return Decimal((datetime.date(year, month, date) - EPOCH).days)


def a_date(text):
    low, _, high = text.partition("/")
    if ".." in (low, high):  # open to one side
        ends = (
            Decimal("-Infinity") if low == ".." else day(low, last=False),
            Decimal("Infinity") if high == ".." else day(high, last=True) + 1,
        )
        bounds = Interval(*ends)
        return Date(text=text, allows=bounds, suggests=bounds)
    bounds = Interval(day(low, last=False), day(high or low, last=True) + 1)
    return Date(text=text, allows=bounds, suggests=bounds, period=bool(high))


def an_amount(text, counted="", dimension="count"):
    """ "117" is exactly 117; ">14000" is more than that and suggests up to the next thousand; "10..20" is a range."""
    if text[0] in "<>":
        number = Decimal(text[1:])
        step = number / 10
        allows = Interval(number, Decimal("Infinity"), False) if text[0] == ">" else Interval(Decimal(0), number)
        suggests = Interval(number, number + step, False) if text[0] == ">" else Interval(number - step, number)
    elif ".." in text:
        low, high = (Decimal(part) for part in text.split(".."))
        allows = suggests = Interval(low, high, True, True)
    else:
        allows = suggests = Interval.point(Decimal(text))
    return Quantity(text=text, allows=allows, suggests=suggests, dimension=dimension, counted=counted)


@pytest.fixture(scope="session")
def state():
    """state("a.txt", "Mira Olsen", "date_of_birth", "1971-05-04", point_in_time="1999", part="left wing") -> Statement"""

    def build(
        source,
        subject,
        predicate,
        value,
        *,
        wholes=(),
        about="",
        polarity=Polarity.AFFIRMED,
        modality=Modality.ASSERTED,
        confidence=0.9,
        quote="",
        start=0,
        line=1,
        passage=None,
        entity=None,
        **qualifiers,
    ):
        known = vocabulary.predicate(predicate)
        kinds = known.subject_kinds
        about = about or ("person" if not kinds or "person" in kinds else kinds[0])
        quote = quote or f"{subject} {predicate} {value}"
        span = Span(source=source, start=start, end=start + len(quote), line=line, column=1, quote=quote)
        answer = Span(source=source, start=start, end=start + len(value), line=1, column=1, quote=value)
        holder = Span(source=source, start=start, end=start + len(subject), line=1, column=1, quote=subject)
        wanted = known.value_kind
        if wanted == "date":
            read = a_date(value)
        elif wanted == "quantity":
            read = an_amount(value)
        elif wanted == "duration":
            amount = an_amount(value)
            read = Duration(text=value, allows=amount.allows, suggests=amount.suggests)
        elif wanted == "name":
            read = Name(text=value, entity=entity or slug(value), wholes=frozenset(map(slug, wholes)))
        else:
            read = Text(text=value)
        told = {name: a_date(text) if name in TIMES else Text(text=text) for name, text in sorted(qualifiers.items())}
        return Statement(
            subject=Entity(id=slug(subject), label=subject, kind=about),
            predicate=known,
            value=read,
            qualifiers=tuple(told.items()),
            claim=Claim(
                subject=Mention(text=subject, span=holder, kind=about),
                predicate=predicate,
                value=Mention(text=value, span=answer, kind=wanted),
                span=span,
                extractor="by-hand",
                qualifiers=tuple(
                    Qualifier(name, Mention(text=qualifiers[name], span=span))
                    for name in sorted(qualifiers)
                    if name != "published"
                ),
                polarity=polarity,
                modality=modality,
                confidence=confidence,
                published=qualifiers.get("published"),
                passage=passage,
            ),
        )

    return build


@pytest.fixture(scope="session")
def flagged():
    """flagged("denied", "text of one source", "text of another") -> the findings of that rule"""

    def read(rule, *texts):
        pages = [text if text.startswith(("#", "---")) else f"# Notes\n\n{text}\n" for text in texts]
        documents = [document_from_text(page, f"{number}.md", ".md") for number, page in enumerate(pages)]
        told = statements([claim for document in documents for claim in claims(document)])
        return [finding for finding in findings(told) if finding.rule == rule]

    return read
