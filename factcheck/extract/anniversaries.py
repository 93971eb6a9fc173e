"""Anniversaries: "celebrated its 40th anniversary in 2012", "turned forty in 2012", "marked 40 years in 2012". Held against the year
in which the thing began."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Date, Mention, Qualifier, Quantity
from factcheck.reading import Reading

_NAMED = {
    "silver jubilee": "25", "golden jubilee": "50", "diamond jubilee": "60", "centenary": "100", "centennial": "100", "bicentenary": "200",
    "bicentennial": "200", "sesquicentennial": "150", "tricentennial": "300", "tercentenary": "300", "quincentenary": "500",
    "millennium": "1000",
}  # fmt: skip
_JUBILEE = re.compile(rf"\b(?:{'|'.join(_NAMED)})\b", re.IGNORECASE)
_DAY = re.compile(r"\s*(?:st|nd|rd|th)?[ -](?:anniversary|birthday|jubilee)\b", re.IGNORECASE)
_IN = re.compile(r",? (?:in )?(?=\d)")
_TURNING = frozenset(("turn", "reach", "hit", "celebrate", "mark", "commemorate", "observe"))
_WHAT = re.compile(r"\s+(?:of|since|as|in|at|on) (?!\d)", re.IGNORECASE)
_WHATEVER = frozenset("place thing structure landmark".split())  # whatever the text is about
_OWN = re.compile(r"\b(?:his|her|their) (?:\w+ )?\Z", re.IGNORECASE)
SURE = 0.8


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        if clause.lemma not in _TURNING or clause.denied:
            continue
        number = _number(entry, sentence, clause)
        behind = [
            r
            for r in entry.readings_in(sentence, "date")
            if number and _IN.match(entry.passage.text, number[2], r.start + 1)
        ]
        dates = [each for each in behind[:1] or dates_of(entry, sentence, clause) if _year(each)]
        if len(dates) == 1 and number is not None:
            yield from _claim(page, entry, sentence, clause, dates[0], *number)


def _number(entry: Read, sentence: Sentence, clause: Clause) -> tuple[str, int, int] | None:
    """Which anniversary, and where that is said."""
    text = entry.passage.text
    if found := _JUBILEE.search(text, clause.verb.end, sentence.end):
        return (_NAMED[found[0].lower()], found.start(), found.end()) if not _WHAT.match(text, found.end()) else None
    for reading in entry.readings_in(sentence, "quantity", "duration"):
        behind = _DAY.match(text, reading.end) or (_DAY.search(reading.text + text[reading.end : reading.end + 16]))
        bare = _plain(reading)
        if reading.start < clause.verb.end or bare is None:
            continue
        if behind is not None and (reading.ordinal or "th" in reading.text) and clause.lemma not in ("turn", "hit"):
            after = text[reading.end :].split("y", 1)[-1][:14]
            return (bare, reading.start, reading.end) if not _WHAT.match(after) else None
        if (
            clause.lemma in ("turn", "hit")
            and behind is None
            and reading.kind == "quantity"
            and reading.counted_start < 0
        ):
            return bare, reading.start, reading.end
    return None


def _plain(reading: Reading) -> str | None:
    value = reading.value
    if not isinstance(value, Quantity) or value.dimension != "count":
        return None
    return value.text if value.text.isdigit() and 5 <= int(value.text) <= 1500 else None


def _year(reading: Reading) -> bool:
    return isinstance(reading.value, Date) and re.match(r"\d{4}(?:-\d\d){0,2}\Z", reading.value.text) is not None


def _claim(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, when: Reading, years: str, start: int, end: int
) -> Iterator[Claim]:
    whose = _whose(sentence, clause)
    subject = page.subject(entry, sentence, whose)
    main = page.references.main()
    if whose is not None and whose.lemma.lower() in _WHATEVER and main is not None and main.kind != "person":
        subject = page.named(entry, main, whose.start, whose.end), 0.6  # "when the old hall turned sixty"
    if subject is None:
        return
    if subject[0].kind == "person":
        yield from _birthday(page, entry, sentence, clause, when, subject, years, start, end)
        return
    said = Mention(
        text=years, span=page.document.span_in(entry.passage, start, end), kind="quantity", why="years since"
    )
    yield page.claim(
        entry, "anniversaries", subject, "sum:anniversary", said, start=sentence.start, end=sentence.end,
        qualifiers=[Qualifier("point_in_time", page.value(entry, when))], clause=clause, sure=SURE,
    )  # fmt: skip


def _birthday(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, when: Reading, who: tuple[Mention, float], years: str,
    start: int, end: int,
) -> Iterator[Claim]:  # fmt: skip
    """ "Celebrated her 70th birthday in 2012": how old she was then."""
    text = entry.passage.text
    if not re.search(r"birthday\b", text[end - 10 : end + 12], re.IGNORECASE) or clause.lemma in ("turn", "hit"):
        return
    if _OWN.search(text[clause.verb.end : start]) is None:
        return  # somebody else's
    said = Mention(
        text=f"aged {years}", span=page.document.span_in(entry.passage, start, end), kind="duration", why="a birthday"
    )
    yield page.claim(
        entry, "anniversaries", who, "measure:age", said, start=sentence.start, end=sentence.end,
        qualifiers=[Qualifier("point_in_time", page.value(entry, when))], clause=clause, sure=SURE,
    )  # fmt: skip


def _whose(sentence: Sentence, clause: Clause) -> Token | None:
    """That of whose anniversary it is, where the phrase says it; else the subject's."""
    surface = clause.object if clause.object is not None else None
    owner = sentence.child(surface, "nmod:poss") if surface is not None else None
    return owner or clause.subject
