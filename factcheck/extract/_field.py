"""One label with its value: what the pair claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._cells import Answer, answers
from factcheck.extract._labels import (
    Question,
    event,
    fate_of,
    in_unit,
    is_question,
    limited,
    open_field,
    question,
    without_unit,
)
from factcheck.extract._named import names_of, place_beside, sort_of
from factcheck.extract._page import Page, Read
from factcheck.extract._product import plan_label
from factcheck.extract._rates import in_window, per, without_rate
from factcheck.extract._scope import worded
from factcheck.extract._settings import asked_of_product, context, fits, price_of_plan, unit_beside
from factcheck.extract._when import spread
from factcheck.language import Referent
from factcheck.model import Claim, Mention, PassageKind, Qualifier, Quantity, Unread
from factcheck.reading import Reading, read_value
from factcheck.vocabulary import VocabularyEntry, by_label, contrast_words, dimension

PLACES_BESIDE = {"date_of_birth": "place_of_birth", "date_of_death": "place_of_death"}
MOST_LEAD = 2  # words before the value of a known key; more of them are a sentence about something else
LONGEST_VALUE = 10  # words; longer values are prose, which the other extractors read
SURE, UNSURE = 0.95, 0.4
_BOUNDS = re.compile(
    r"\b(?:max(?:imum)?|min(?:imum)?|up to|at (?:most|least)|no more than|not more than|no less than|between|from|limit of|"
    r"limited to|about|approx(?:imately)?|around|roughly|nearly|almost|over|under|fixed|default)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\s*[(\[](?:as of |in |for )?(?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d[)\]]"
)  # "Visitors (2019)": when, not what
_YEAR_OF = re.compile(r"^(?:year|date|day)(?: of| it was| it)?\s+|\s+(?:year|date|in|on)$", re.IGNORECASE)
_BARE = frozenset(
    "default value values required status limit limits maximum minimum max min total count number amount range unit units since "
    "format type note notes optional defaults".split()
)
LONG = re.compile(r"[.;:]\s+(?=[A-Z])|\s*\bNOTE\b|\s{2,}")  # where a label ends and its explanation begins
_HEAD = re.compile(r"(?:[^\W\d_][\w-]*\s+){0,2}[^\W\d_][\w-]*\s*[:=]\s*\Z")
_PEOPLE = frozenset(
    {"count:employee", "count:person", "count:inhabitant", "count:passenger", "count:soldier", "count:child"}
)
_SHORT = re.compile(r"\s*(\d+)(ms|s|m|h|d|w)\s*\Z")  # "75s" of a setting
_SHORT_UNITS = {"ms": "milliseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_FOUR = re.compile(r"\s*(\d{4})(?=\s*(?:\(|\Z|$))")


def field_claims(
    page: Page,
    entry: Read,
    label: str,
    start: int,
    end: int,
    topic: Referent | None,
    scope: list[Qualifier],
    header: str = "",
) -> Iterable[Claim]:
    """The claims of one value, in the range start..end of the passage, under `label` in a column headed `header`."""
    if topic is None or start >= end:
        return
    label, unit = without_unit(LONG.split(label, maxsplit=1)[0])
    label, time = without_rate(label) if by_label(label) is None else (label, "")
    label = _DATED.sub("", label) or label
    named = page.cast.in_words(label)
    known = by_label(label) or by_label(_YEAR_OF.sub("", label))
    if page.product is not None:
        if (plan := plan_label(label)) and (price := price_of_plan(page, entry, plan, start, end, scope)) is not None:
            yield price
            return
        if known is not None and asked_of_product(entry, known, start, end) is None:
            label, known = f"{label} setting", None
    happened = fate_of(label)
    if happened and _counts_only(entry, start, end):
        label, known = happened, by_label(happened)  # "Died: 340", of a disaster
    if named is not None and not is_question(label):
        return  # "Neil Armstrong (Commander): ..." is a head, not a key: prose extractors read what follows
    subject = (page.named(entry, topic, 0, max(1, min(end, entry.passage.value_start or end))), topic.sure)
    readings = [r for r in entry.readings if start <= r.start and r.end <= end]
    if known is not None and known.predicate.value_kind in ("name", "term") and _is_number(entry, start, end):
        known = None  # "Crew: 310": how many, not who
    if known is not None and known.predicate.value_kind in ("name", "term", "text"):
        yield from names_of(page, entry, subject, known, start, end, readings, scope)
        return
    wanted = known.predicate.value_kind if known is not None else ""
    if known is not None and _is_other(known.id, readings):
        known, wanted = None, ""  # "Reservoir capacity: 9 million m³" asks for no seats
    value = next((r for r in readings if fits(r, wanted) and not _compares(entry.passage.text, r)), None) or _bare(
        entry, start, end, wanted
    )
    lead = _lead(entry.passage.text[start : value.start]) if value is not None else []
    sentence = len(lead) > (MOST_LEAD if wanted else 0) or {"a", "an", "the"} & {word.lower() for word in lead}
    if value is None or sentence:
        if (sort := sort_of(page, entry, label, start, end)) is not None:
            yield page.claim(
                entry,
                "fields",
                subject,
                "instance_of",
                sort[0],
                start=0,
                end=end,
                qualifiers=[*scope, sort[1]],
                sure=0.8,
            )
        if known is None and not readings and entry.passage.text.count(" ", start, end) < LONGEST_VALUE:
            text = page.words(entry, start, end)
            yield page.claim(
                entry, "fields", subject, open_field(label), text, start=0, end=end, qualifiers=scope, sure=0.6
            )
        return
    if known is not None and known.id in PLACES_BESIDE:
        yield from place_beside(page, entry, subject, PLACES_BESIDE[known.id], value.end, end)
    if page.product is not None and not unit and not time:
        unit = unit_beside(entry)
    limit = limited(entry, label, header, page.document.title)
    for answer in _answers(entry, value, start, end, limit):
        yield _claim(page, entry, subject, label, known, answer, start, end, scope, unit, time)


def _is_number(entry: Read, start: int, end: int) -> bool:
    """True for a value that is a number and nothing else, but for a bracket behind it."""
    first = next((r for r in entry.readings if start <= r.start and r.end <= end and r.kind == "quantity"), None)
    if first is None or entry.passage.text[start : first.start].strip():
        return False
    return re.match(r"\s*(?:[(\[]|\Z)", entry.passage.text[first.end : end]) is not None and not first.ordinal


def _is_other(predicate: str, readings: list[Reading]) -> bool:
    """True where all values are amounts of something else than the predicate asks for."""
    found = [r.value.dimension for r in readings if isinstance(r.value, Quantity)]
    return bool(found) and len(found) == len(readings) and dimension(predicate) not in ("", *found)


def _counts_only(entry: Read, start: int, end: int) -> bool:
    """True for a value that is a number of people, and no date."""
    inside = [r for r in entry.readings if start <= r.start and r.end <= end]
    first = inside[0] if inside else _bare(entry, start, end, "quantity")
    return first is not None and isinstance(first.value, Quantity) and first.value.dimension == "count"


def _bare(entry: Read, start: int, end: int, wanted: str) -> Reading | None:
    """A number of four digits that could be a year and is none, alone in its cell: "1000 (can be increased)"."""
    if (short := _SHORT.match(entry.passage.text, start, end)) and wanted in ("", "duration"):
        length = read_value(f"{short[1]} {_SHORT_UNITS[short[2]]}", "duration")
        if not isinstance(length, Unread):
            return Reading(
                kind="duration",
                start=short.start(1),
                end=short.end(2),
                text=short[0].strip(),
                value=length,
                why="short for a length of time",
            )
    found = _FOUR.match(entry.passage.text, start, end)
    if found is None or wanted not in ("", "quantity") or not int(found[1]) or 1400 <= int(found[1]) <= 2100:
        return None
    amount = read_value(found[1], "quantity")
    if not isinstance(amount, Quantity):
        return None
    return Reading(kind="quantity", start=found.start(1), end=found.end(1), text=found[1], value=amount)


def _lead(words: str) -> list[str]:
    """The words before a value that do not say how it bounds the answer, nor what it is the answer for ("adults: 5 mg")."""
    return re.findall(r"[^\W\d_]+", _BOUNDS.sub(" ", _HEAD.sub(" ", words)))


def _claim(
    page: Page,
    entry: Read,
    subject: tuple[Mention, float],
    label: str,
    known: VocabularyEntry | None,
    answer: Answer,
    start: int,
    end: int,
    scope: list[Qualifier],
    unit: str,
    time: str,
) -> Claim:
    value = answer.reading
    rate = in_window(entry.passage.text, value) or per(value, label, time)
    alone = sum(start <= each.start < end for each in entry.readings) == 1
    kinds = contrast_words(" ".join(answer.kinds)) if page.product is not None and alone else answer.kinds
    asked = question(label, known, value, kinds, rated=bool(rate))
    if page.product is not None and asked.predicate in _PEOPLE:
        asked = Question(f"{open_field(label)} setting")  # "workers: 4" of a server
    words = dict(asked.scope)
    if case := next((each for each in scope if each.name == "kind"), None):
        words["kind"] = " ".join(dict.fromkeys([*words.get("kind", "").split(), *case.mention.text.split()]))
        scope = [each for each in scope if each is not case]
    if answer.statistic:
        words["statistic"] = answer.statistic
    if answer.basis:
        words["basis"] = answer.basis
    if rate:
        words["basis"] = rate.rpartition(" ")[2]
    predicate = asked.predicate
    if known is None and value.kind == "date" and (told := event(label)) is not None:
        predicate, part = told
        if part and subject[0].text != (page.cast.main.name if page.cast.main else ""):
            scope = [*scope, worded(page, entry, "of", part, start, end)]  # what happened to it, of a row's thing
        elif part:
            subject = (replace(subject[0], text=part, kind="other", why=f"the label is “{label}”"), subject[1])
    mention = page.value(entry, value)
    if text := rate or answer.text or in_unit(value, unit):
        mention = replace(
            mention,
            text=text,
            why=answer.why
            or ("in the time that is given" if rate else "")
            or (f"the label gives the unit “{unit}”" if unit else ""),
        )
    place = entry.passage.kind is PassageKind.ROW and start
    return page.claim(
        entry, "fields", subject, predicate, mention,
        start=start if place else 0, end=end,
        qualifiers=[
            *scope, *(worded(page, entry, *each, start, end) for each in words.items()), *_moments(page, entry, answer, end),
            *_section(page, entry, label, start, end), *context(page, entry, answer, start, end, alone=alone),
        ],
        sure=UNSURE if answer.several else SURE,
    )  # fmt: skip


def _answers(entry: Read, value: Reading, start: int, end: int, limit: str) -> Iterator[Answer]:
    """The answers of a cell, those of a range that says what is allowed as its two ends; a bare value under a heading of limits
    is what it is limited to."""
    if not isinstance(value.value, Quantity) and value.kind != "duration":
        yield Answer(value)
        return
    readings = entry.readings if value in entry.readings else [value, *entry.readings]
    found = answers(entry.passage.text, value, readings, start, end)
    steps = any(each.statistic == "increment" for each in found)
    for each in found:
        parts = each.reading.parts
        amount = each.reading.value
        allowed = steps or limit or len(found) > 1 or (isinstance(amount, Quantity) and amount.dimension == "data")
        if len(parts) == 2 and allowed and not each.statistic and isinstance(amount, Quantity):
            for part, statistic in zip(parts, ("minimum", "maximum"), strict=True):
                yield replace(each, reading=part, text=part.value.text, statistic=statistic, why="one end of a range")
        elif each.text and not allowed and not each.summed:
            yield Answer(each.reading)  # "up to 900" of something that has no limits: as near as its source knows
        elif limit and not each.statistic and not each.basis:
            yield replace(each, statistic=limit)
        else:
            yield each


def _compares(text: str, reading: Reading) -> bool:
    """True for a factor: "nearly three times Mount Aldo", "1.5× as far"."""
    return re.match(r"\s*(?:times\b|[x×](?!\s*\d))|[x×]\s", text[reading.end :]) is not None or reading.text.endswith(
        ("×", "x")
    )


def _moments(page: Page, entry: Read, answer: Answer, end: int) -> list[Qualifier]:
    value = answer.reading
    if value.kind == "date":
        return []
    later = [r for r in entry.readings if r.kind == "date" and value.end < r.start and r.end <= end]
    label = [r for r in entry.readings if r.kind == "date" and r.end <= entry.passage.value_start]
    if any(r.value != label[0].value for r in label[1:]):
        label = []  # a label of two dates tells of a stretch, or of two columns
    return [q for reading in answer.dates or later[:1] or label[:1] for q in spread(page, entry, reading)]


def _section(page: Page, entry: Read, label: str, start: int, end: int) -> list[Qualifier]:
    """The heading above, where the value is said of what the document is about: it may name a part of it, and a label that
    asks nothing by itself ("Default: 10") asks it of what the heading names."""
    headings, topic, main = entry.passage.headings, entry.topic, page.cast.main
    if not headings or headings[-1] == page.document.title or topic is None or main is None or topic.text != main.name:
        return []
    bare = label.strip().lower() in _BARE and not entry.passage.cells
    found = [worded(page, entry, "section", headings[-1], start, end)]
    return [*found, worded(page, entry, "of", headings[-1].lower(), start, end)] if bare else found
