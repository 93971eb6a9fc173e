"""Births and deaths in brackets behind a name, with their places: "Ada Moss (4 May 1906, Harrow – 1 January 1992, Port Aldo)",
"Ada Moss (born 1906 in Harrow; died 1992)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.extract._places import SURE
from factcheck.extract.titles import BESIDE, SHORTEST_LIFE
from factcheck.language import Character, NameSpan, Referent, Sentence, name_key
from factcheck.model import Claim, Date
from factcheck.reading import Reading

_BRACKET = re.compile(r"\(([^()]{4,200})\)")
_DASH = re.compile(r"\s*[–—]\s*|\s+-+\s*|\s*-+\s+")
_BORN, _DIED = re.compile(r"(?:born|b\.|\*)\s*"), re.compile(r"(?:died|d\.|†)\s*")
_SMALL = re.compile(
    r"(?:\b(?:born|died|in|at|near|on|c|ca|circa|about|aged?|the|of|b|d)\b|[\s.,*†?\d])+", re.IGNORECASE
)
_QUESTIONS = (("date_of_birth", "place_of_birth"), ("date_of_death", "place_of_death"))
_Part = tuple[int, int]
_UNSURE = 0.4  # below what is compared


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for bracket in _BRACKET.finditer(entry.passage.text):
            person = _person_before(page, entry, bracket.start())
            if person is not None:
                for part, (when, where) in _parts(entry, bracket):
                    yield from _dated(page, entry, person, part, when)
                    yield from _placed(page, entry, person, part, where)


def _parts(entry: Read, bracket: re.Match[str]) -> Iterator[tuple[_Part, tuple[str, str]]]:
    """The stretches of a bracket that tell a birth or a death, as ranges of the passage's text."""
    text = entry.passage.text
    start = bracket.start(1)
    for piece in bracket[1].split(";"):
        end = start + len(piece)
        low = start + len(piece) - len(piece.lstrip())
        halves = next(
            ((low, m.start(), m.end(), end) for m in _DASH.finditer(text, low, end) if _splits(entry, m, low, end)),
            None,
        )
        if halves is not None:
            yield (halves[0], halves[1]), _QUESTIONS[0]
            yield (halves[2], halves[3]), _QUESTIONS[1]
        elif _BORN.match(text, low, end):
            died = re.compile(r",?\s*\b(?:died|d\.)\s").search(text, low, end)
            yield (low, died.start() if died else end), _QUESTIONS[0]
            if died:
                yield (died.start(), end), _QUESTIONS[1]
        elif _DIED.match(text, low, end):
            yield (low, end), _QUESTIONS[1]
        start = end + 1


def _splits(entry: Read, dash: re.Match[str], low: int, end: int) -> bool:
    """True for a dash with a lone date on each side, and no other words that would make it the span of something else."""
    halves = (low, dash.start()), (dash.end(), end)
    born, died = (_date(entry, half) for half in halves)
    if born is None or died is None or not all(_bare(entry, half) for half in halves):
        return False
    return died.value.allows.high - born.value.allows.low >= SHORTEST_LIFE  # type: ignore[union-attr]


def _bare(entry: Read, part: _Part) -> bool:
    """True where a part holds nothing but dates, names of places and the small words between."""
    taken = [(r.start, r.end) for r in entry.readings if r.kind == "date" and part[0] <= r.start < part[1]]
    taken += [_range(s, n) for s, n in _names(entry, part) if n.kind != "person"]
    rest = entry.passage.text[part[0] : part[1]]
    for start, end in sorted(taken, reverse=True):
        rest = rest[: max(start - part[0], 0)] + " " + rest[end - part[0] :]
    return not _SMALL.sub("", rest)


def _date(entry: Read, part: _Part) -> Reading | None:
    """The only date of a part, where there is one and it is no stretch of time."""
    found = [r for r in entry.readings if r.kind == "date" and part[0] <= r.start and r.end <= part[1]]
    lone = len(found) == 1 and isinstance(found[0].value, Date) and not found[0].value.period
    return found[0] if lone else None


def _dated(page: Page, entry: Read, person: Party, part: _Part, predicate: str) -> Iterator[Claim]:
    reading = _date(entry, part)
    if reading is not None and _bare(entry, part):
        value = page.value(entry, reading)
        yield page.claim(entry, "lifespans", person, predicate, value, start=reading.start, end=reading.end, sure=0.9)


def _placed(page: Page, entry: Read, person: Party, part: _Part, predicate: str) -> Iterator[Claim]:
    if not _bare(entry, part):
        return
    sure = 0.85
    for sentence, name in _names(entry, part):
        if name.kind != "place":
            continue
        start, end = _range(sentence, name)
        value = page.named(entry, Referent(sentence.words(name.first, name.last), "place", sure), start, end)
        yield page.claim(entry, "lifespans", person, predicate, value, start=start, end=end, sure=sure)
        sure = SURE  # what follows is where the first place lies


def _names(entry: Read, part: _Part) -> list[tuple[Sentence, NameSpan]]:
    return [
        (sentence, name)
        for sentence in entry.sentences
        for name in sentence.names
        if part[0] <= sentence.tokens[name.first].start and sentence.tokens[name.last - 1].end <= part[1]
    ]


def _range(sentence: Sentence, name: NameSpan) -> _Part:
    return sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end


def _person_before(page: Page, entry: Read, bracket: int) -> Party | None:
    """The person named right before the bracket; letters or a title may stand between ("Ada Moss, FRS (…")."""
    for sentence in entry.sentences:
        for name in sentence.names:
            start, end = _range(sentence, name)
            between = entry.passage.text[end:bracket] if end <= bracket else "x"
            if BESIDE.fullmatch(between) is None:
                continue
            character = page.cast.character(sentence.words(name.first, name.last))
            if character is not None and character.kind == "person":
                said = page.subject(
                    entry, sentence, sentence.tokens[name.first]
                )  # "whose son Philip (died 1848)": who knows
                sure = min(0.9, said[1]) if said is not None else 0.9
                if _namesake(page, entry, sentence.words(name.first, name.last), character):
                    sure = _UNSURE
                return page.named(entry, Referent(character.name, "person", sure), start, end), sure
    return None


def _namesake(page: Page, entry: Read, words: str, character: Character) -> bool:
    """True where a life stands behind the name, or a short name, of one whom the page has spoken of at length before: nobody
    introduces a person twice, so it is a father's, a son's or a stranger's of the same name."""
    return entry.index > character.first and (
        character is page.cast.main or name_key(words) != name_key(character.name)
    )
