"""Names behind a label: who, what and where, each a claim of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.extract._when import spread
from factcheck.extract.clauses import fits_kind
from factcheck.language import clean_name
from factcheck.model import Claim, Date, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import VocabularyEntry, predicates
from factcheck.vocabulary.terms import is_programming, kind_of

_SORTS = frozenset(("type", "kind", "sort", "class", "form", "structure", "design"))
_ENTRY = re.compile(r"(?:(?!\s(?:and|or|&)\s)[^,;/()])+")

_MARRIED = re.compile(r"\s*\(\s*(?:(?:married|mar|wed|since|from|m)\b\.?\s*(?:in\s+)?)?(?=\d|[A-Z])", re.IGNORECASE)


def names_of(
    page: Page,
    entry: Read,
    subject: tuple[Mention, float],
    known: VocabularyEntry,
    start: int,
    end: int,
    readings: list[Reading],
    scope: list[Qualifier],
) -> Iterable[Claim]:
    """Every name of the value that is not in brackets, or the words themselves."""
    text = entry.passage.text
    if known.id == "language_of_work_or_name" and is_programming(text[start:end]):
        known = predicates()["programmed_in"]
    names = _names(entry, start, end)
    moments = [q for reading in readings if reading.kind == "date" for q in spread(page, entry, reading)]
    if not any(q.name == "end_time" for q in moments):
        span = page.document.span_in(entry.passage, start, end)
        moments.append(Qualifier("state", Mention(text="current", span=span, kind="text")))
    if known.predicate.value_kind == "name" and names:
        told = [(first, last, page.cast.character(text[first:last]), kind) for first, last, kind in names]
        told = [(first, last, found, found.kind if found else kind) for first, last, found, kind in told]
        alone = (
            len(told) == 1 and not text[start : told[0][0]].strip() and re.match(r"\s*(?:\(|\Z)", text[told[0][1] :])
        )
        for first, last, character, kind in told:
            meant = known.value_kinds[0] if alone and not fits_kind(kind, known.value_kinds) else kind
            if fits_kind(meant, known.value_kinds):
                words = character.name if character and meant == kind else clean_name(text[first:last])
                mention = Mention(text=words, span=page.document.span_in(entry.passage, first, last), kind=meant)
                yield page.claim(
                    entry, "fields", subject, known.id, mention, start=0, end=end, qualifiers=[*scope, *moments]
                )
                if (
                    known.id == "award_received"
                    and (won := _year_beside(page, entry, readings, first, last)) is not None
                ):
                    prize = [Qualifier("object", mention)]
                    yield page.claim(
                        entry, "fields", subject, "date:award", won, start=0, end=end, qualifiers=prize, sure=0.8
                    )
                if known.id == "spouse" and (wed := _wed(page, entry, readings, last, end)) is not None:
                    party = [Qualifier("object", mention)]
                    yield page.claim(
                        entry, "fields", subject, "date:marry", wed, start=0, end=end, qualifiers=party, sure=0.8
                    )
        return
    if known.predicate.value_kind == "term":
        for first, last in _entries(text, start, end):
            yield page.claim(
                entry, "fields", subject, known.id, page.words(entry, first, last),
                start=0, end=end, qualifiers=[*scope, *moments], sure=0.8,
            )  # fmt: skip
        return
    cut = text.find("(", start, end)
    stop = cut if cut > start + 1 else end
    yield page.claim(
        entry, "fields", subject, known.id, page.words(entry, start, len(text[:stop].rstrip(" ,;"))),
        start=0, end=end, qualifiers=[*scope, *moments], sure=0.8,
    )  # fmt: skip


def _names(entry: Read, start: int, end: int) -> list[tuple[int, int, str]]:
    """The names in the range that are not in brackets, with their kinds; two with nothing but a blank between them are one, which
    the reader of names took for two: "Ada Moss" in a cell."""
    text = entry.passage.text
    names: list[tuple[int, int, str]] = []
    for sentence in entry.sentences:
        for name in sentence.names:
            first, last = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            if not (start <= first and last <= end) or _bracketed(text, start, first):
                continue
            if names and text[names[-1][1] : first] == " ":
                names[-1] = (names[-1][0], last, names[-1][2] if names[-1][2] == name.kind else "other")
            else:
                names.append((first, last, name.kind))
    return names


def _entries(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The entries of a list in one line: "C, C++ and Lua"."""
    for each in _ENTRY.finditer(text, start, end):
        if words := each[0].strip():
            first = each.start() + each[0].index(words)
            yield first, first + len(words)


def _year_beside(page: Page, entry: Read, readings: list[Reading], first: int, last: int) -> Mention | None:
    """The date that stands with a name of a list: "Kestrel Prize (1946)", "Kestrel Prize, 1946", "1946 Kestrel Prize"."""
    text = entry.passage.text
    for reading in readings:
        behind = re.fullmatch(r"\s*[(,]\s*", text[last : reading.start]) if last <= reading.start else None
        before = re.fullmatch(r"\s*[:–-]?\s*", text[reading.end : first]) if reading.end <= first else None
        if reading.kind == "date" and (behind or before):
            return page.value(entry, reading)
    return None


def _wed(page: Page, entry: Read, readings: list[Reading], start: int, end: int) -> Mention | None:
    """The date in brackets behind a spouse: "Ida Moss (m. 1946; div. 1950)", "Ida Moss (1946–1950)"."""
    found = _MARRIED.match(entry.passage.text, start, end)
    first = next(
        (r for r in readings if found and r.kind == "date" and found.end() <= r.start <= found.end() + 1), None
    )
    if first is None:
        return None
    value = page.value(entry, first)
    low = first.value.text.partition("/")[0] if isinstance(first.value, Date) and first.value.period else ""
    return replace(value, text=low, why="the first year of the marriage") if low and low != ".." else value


def sort_of(page: Page, entry: Read, label: str, start: int, end: int) -> tuple[Mention, Qualifier] | None:
    """ "Type: shield volcano": the kind, where it is one that others exclude, and of what it is one."""
    words = entry.passage.text[start:end].lower().split()
    if label.strip().lower() not in _SORTS or not 0 < len(words) <= 4:
        return None
    told = next(
        (found for word in words[:-1] if (found := kind_of(word, words[-1])) is not None), kind_of("", words[-1])
    )
    if told is None:
        return None
    span = page.document.span_in(entry.passage, start, end)
    return Mention(text=told[1], span=span, kind="text"), Qualifier("of", Mention(text=told[0], span=span, kind="text"))


def place_beside(
    page: Page, entry: Read, subject: tuple[Mention, float], predicate: str, start: int, end: int
) -> Iterable[Claim]:
    """The place behind the day of a birth or death: "Born: 4 May 1906, Bergen, Norway"."""
    for sentence in entry.sentences:
        for name in sentence.names:
            first, last = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            if start <= first and last <= end and name.kind == "place":
                span = page.document.span_in(entry.passage, first, last)
                mention = Mention(text=clean_name(entry.passage.text[first:last]), span=span, kind="place")
                yield page.claim(entry, "fields", subject, predicate, mention, start=0, end=end, sure=0.9)
                return


def _bracketed(text: str, start: int, place: int) -> bool:
    return text.count("(", start, place) > text.count(")", start, place)
