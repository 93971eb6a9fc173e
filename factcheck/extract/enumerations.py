"""Lists announced with a number: "three reasons:" before a list, "three moons: A, B and C" in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import sum_claim
from factcheck.language import Sentence
from factcheck.model import Claim, Mention, PassageKind, Qualifier
from factcheck.reading import Reading

MOST = 20
# Said before or behind the number, these leave others unsaid or make another number of it.
_OPEN = re.compile(
    r"\b(?:of|at least|over|more|some|among|includ\w*|such as|e\.g\.|examples?|first|last|next|top|other|another|following \w+ of|"
    r"about|around|nearly|almost|per|times|each|every|either|up to|out|not|only some|or|key|main|notable|popular|important|major|"
    r"and|plus|additional|further|extra|least|remaining|pairs?|types? of|kinds? of|groups?|categories|levels|days?|weeks?|months?|years?|"
    r"hours?|minutes?|seconds?|times|ways|sets?)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"[^.;:()]{0,60}:\s*\Z")
_INLINE = re.compile(r"[^.;:(),\d–—]{0,40}(: | – | — |—| \()")
_END = {"(": ")", "–": "–.;", "—": "—.;", ":": "."}
_ETC = re.compile(r"\b(?:etc|and (?:so on|more|others|many)|among others|and several)\b", re.IGNORECASE)
_SPLIT = re.compile(r"\s*,\s*(?:and |or |& )?|\s+(?:and|&)\s+")
_OPENERS = frozenset("The These Those Our My Your His Her Its Their Here All And".split())
_ASIDE = frozenset("the a an his her its their our my which who whose".split())
LONGEST = 5  # words of one entry of an inline list


def claims(page: Page) -> Iterable[Claim]:
    reads = page.reads
    for at, entry in enumerate(reads):
        if not entry.prose:
            continue
        listed = _items(reads, at)
        for sentence in entry.sentences:
            found = entry.readings_in(sentence, "quantity")
            counts = [r for r in found if _announces(r) and not _numbers_a_name(entry.passage.text, sentence.start, r)]
            if len(counts) != 1:
                continue
            if listed and sentence is entry.sentences[-1]:
                yield from _list(page, entry, sentence, counts[0], listed)
            elif not listed:
                yield from _inline(page, entry, sentence, counts[0])


def _items(reads: list[Read], at: int) -> list[Read]:
    """The entries of the list that a passage introduces, with nothing between them; none where the list is broken up."""
    entry = reads[at]
    if not entry.passage.text.rstrip().endswith(":") or at + 1 >= len(reads):
        return []
    first = reads[at + 1].passage
    if first.kind is not PassageKind.ITEM or not first.lead:
        return []
    run = list(takewhile(lambda read: read.passage.kind is PassageKind.ITEM, reads[at + 1 :]))
    behind = reads[at + 1 + len(run)].passage if at + 1 + len(run) < len(reads) else None
    items = [read for read in run if read.passage.depth == first.depth]
    if any(read.passage.lead != first.lead or read.passage.depth < first.depth for read in items):
        return []
    whole = behind is None or behind.kind is PassageKind.HEADING or behind.headings != first.headings
    closed = whole or behind is None or behind.kind is PassageKind.PARAGRAPH
    return items if closed else []


def _list(page: Page, entry: Read, sentence: Sentence, count: Reading, items: list[Read]) -> Iterable[Claim]:
    text = entry.passage.text
    if not _LEAD.match(text[count.counted_end : sentence.end]) or _OPEN.search(text[sentence.start : sentence.end]):
        return
    first, last = items[0].passage, items[-1].passage
    span = page.document.span(first.offset(0), last.offset(len(last.text) - 1) + 1)
    yield _told(
        page, entry, count, Mention(text=str(len(items)), span=span, kind="quantity"), sentence.start, sentence.end
    )


def _inline(page: Page, entry: Read, sentence: Sentence, count: Reading) -> Iterable[Claim]:
    text = entry.passage.text
    lead = _INLINE.match(text, count.counted_end, sentence.end)
    if lead is None or _OPEN.search(text[sentence.start : lead.end()]):
        return
    stops = _END[lead[1].strip()]
    tail = re.match(rf"[^{re.escape(stops)}]+", text[lead.end() : sentence.end])
    if tail is None or _ETC.search(tail[0]) or re.search(r"[():;–—\d]", tail[0]):
        return
    if stops == ")" and text[lead.end() + tail.end() : lead.end() + tail.end() + 1] != ")":
        return
    entries = [each for each in _SPLIT.split(tail[0].strip()) if each]
    closed = re.search(r"(?:and|&) \S+(?: \S+){0,4}\s*\Z", tail[0]) is not None
    if not closed or len(entries) < 2 or any(len(each.split()) > LONGEST for each in entries):
        return
    if lead.end() <= max((r.start for r in entry.readings_in(sentence, "quantity")), default=0):
        return  # "11 books (four novels and seven plays)" adds up
    if any(each.split()[0].lower() in _ASIDE for each in entries[1:]):
        return  # "Bern, the capital, and Basel" are two
    told = sentence.tokens_in(lead.end(), lead.end() + tail.end())
    if any(token.features.get("VerbForm") == "Fin" for token in told):
        return  # "two parts: Part I tells of towns, roads and rivers"
    joined = len(re.findall(r"\s(?:and|&)\s", tail[0]))
    if joined > 1 and "," not in tail[0]:
        return  # "four prizes: best script and best score for Aldo and Lorne"
    number = str(len(entries)) if joined == 1 else f"{len(entries) - joined + 1}/{len(entries)}"
    span = page.document.span_in(entry.passage, lead.end(), lead.end() + len(tail[0].rstrip()))
    yield _told(
        page, entry, count, Mention(text=number, span=span, kind="quantity"), sentence.start, lead.end() + len(tail[0])
    )


def _told(page: Page, entry: Read, count: Reading, items: Mention, start: int, end: int) -> Claim:
    term = Qualifier("term 001", items)
    return sum_claim(page, entry, "enumerations", "items", page.value(entry, count), [term], start, end)


def _numbers_a_name(text: str, start: int, reading: Reading) -> bool:
    """ "Python 3 features:" counts no features."""
    before = text[start : reading.start].split()
    named = bool(before) and before[-1][:1].isupper() and before[-1] not in _OPENERS
    return named and reading.text[:1].isdigit()


def _announces(reading: Reading) -> bool:
    """Whether a plain whole number counts things said with a noun in the plural."""
    number = re.match(r"(\d+)(?: \{[^{}]+\})?\Z", reading.value.text)
    plain = reading.hedge == "=" and reading.counted_start >= 0 and not reading.ordinal
    return number is not None and plain and 2 <= int(number[1]) <= MOST
