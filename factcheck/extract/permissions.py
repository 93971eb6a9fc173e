"""What visitors may do ("bathing is forbidden", "dogs are welcome", "you can camp"), and who goes free or pays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from factcheck.extract._anchored import anchored
from factcheck.extract._page import Page, Read
from factcheck.language import Sentence
from factcheck.model import Claim, Mention, PassageKind, Qualifier
from factcheck.vocabulary.activities import activities, activity, payer, payers

_SURE = 0.65
_NO = r"(?:forbidden|prohibited|banned|outlawed|illegal|off[- ]limits|not allowed|not permitted|not welcome|not admitted|not possible)"
_YES = r"(?:allowed|permitted|welcome|legal|admitted|fine|ok|okay)"
_BE = r"(?:is|are|has been|have been|'s|’s|'re|’re|isn't|aren't|isn’t|aren’t)"
_HOW = r"(?:(?:strictly|also|now|still|currently|generally|all|absolutely|expressly|both|always|therefore|even|not|no longer)\s+){0,2}"
_WHO = r"(?:you|we|one|visitors|guests|people|tourists|everyone|anyone|anybody|everybody|hikers|travellers|travelers|children|kids)"
_MAY = r"(?:can|may|are allowed to|'re allowed to|’re allowed to|are free to|are welcome to|are permitted to|'re allowed|’re allowed|are allowed)"
_MUST_NOT = (
    r"(?:must not|mustn't|mustn’t|may not|cannot|can't|can’t|can not|are not allowed to|aren't allowed to|aren’t allowed to|"
    r"'re not allowed to|’re not allowed to|are not permitted to|are forbidden to)"
)
# Who is spared a rule, when, and what may be: no plain yes or no.
_CONDITION = re.compile(
    r"\b(?:until|till|used to|formerly|once|was|were|if|unless|except|without|only|outside|before|after|during|planned|"
    r"proposed|should|would|could|will|other than|apart from|some|certain|most|many|from \w+ to|between)\b",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    "park area site reserve premises building place country region town city island property grounds reservation there here".split()
)
_SPOT = frozenset("beach shore bank spot part section jetty entrance hut campsite ground campground".split())
_SCOPE = re.compile(
    r"\b(?:in|on|at|inside|within|near|along|from) (?:(?:all|any|of|the|this|our|its|these|those|your) ){0,4}(?:[a-z]+ (?:and|or) )?"
    r"(?:[a-z]{3,} ){0,2}?([a-z]{3,})\b(?=\s*(?:[.,;:!?)]|$|\b(?:of|where|since|below|above|and|at|in|on|is|are|you)\b))"
)
_ALL = re.compile(r"\b(?:all|any|every|everywhere|anywhere|no|none|whole|entire)\b", re.IGNORECASE)
_MONEY = r"(?:[$€£¥]\s?\d|\d+(?:[.,]\d+)?\s?(?:euros?|dollars?|pounds?|crowns?|francs?|cents?|yen|quid|usd|eur)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s(?:euros?|dollars?|pounds?|crowns?|francs?|cents?|yen|quid))"
# What others say, wrongly.
_HEARSAY = re.compile(
    r"\b(?:believe|myth|rumou?rs?|not true|untrue|contrary to|supposedly|allegedly|wrongly|people say|they say|claims?|told)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:\w+days?|mornings?|evenings?|nights?|weekends?|week|hours?|minutes?|members?|holders?|under|over|aged|up to|first|january|june|july|august|winter|summer|additional|extra|second)\b",
    re.IGNORECASE,
)
_FEE = re.compile(
    r"\b(?:tolls?|fees?|prices?|charges?|fares?|admission|tickets?|rates?|costs?|entrance)\b", re.IGNORECASE
)


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind is PassageKind.ROW:
            yield from _row(page, entry)
        if entry.prose and entry.passage.kind is not PassageKind.HEADING:
            for sentence in entry.sentences:
                told = sentence.text[sentence.start : sentence.end]
                if "?" not in told and not _HEARSAY.search(told):
                    yield from _allowed(page, entry, sentence)
                    yield from _paying(page, entry, sentence)


def _allowed(page: Page, entry: Read, sentence: Sentence) -> Iterator[Claim]:
    for clause in _parts(sentence):
        text = sentence.text[clause[0] : clause[1]].lower()
        for pattern, verdict in _rules():
            found = pattern.search(text)
            if found is None:
                continue
            rest = text[: found.start("what")] + " " + text[found.end("what") :]
            forbidden = verdict == "forbidden"
            if "perm" in found.re.groupindex:
                forbidden = re.search(rf"{_NO}|\b(?:isn|aren)[’']t|\bnot\b|no longer", found[0]) is not None
            if _CONDITION.search(rest if forbidden else re.sub(r"\bonly\b", "", rest)):
                break
            scope = _scope(sentence.text[clause[0] : clause[1]], forbidden=forbidden)
            for what in _list(found["what"]):
                yield from _claim(
                    page, entry, sentence, "state:permission", what, "forbidden" if forbidden else "allowed",
                    clause[0] + found.start(), clause[0] + found.end(), scope,
                )  # fmt: skip
            break


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    what = rf"(?P<what>\b{activities()}\b(?:(?:,? (?:and|or|nor) |, )\b{activities()}\b)*)"
    aside = r"(?:\s+(?!(?:and|but|while)\b)[\w'’-]+){0,7}?"
    perm = rf"(?P<perm>{_NO}|{_YES})"
    return (
        (re.compile(rf"{what}{aside}\s*{_BE}\s+{_HOW}{perm}\b"), ""),
        (re.compile(rf"\b{_WHO}\s?{_MUST_NOT}\s+(?:go\s+)?{what}"), "forbidden"),
        (re.compile(rf"\b{_WHO}\s?{_MAY}\s+(?:also\s+|even\s+|go\s+|take\s+)?{what}"), "allowed"),
        (re.compile(rf"{what}\s+(?:may|can|are free to)\s+(?:now\s+|also\s+)?(?:use|cross|enter|visit|come|be brought|ride|drive|travel|be practised|be practiced)\b"), "allowed"),
        (re.compile(rf"{what}\s+(?:may not|cannot|can't|can’t|must not)\s+(?:use|cross|enter|visit|come|be brought|ride|drive|travel)\b"), "forbidden"),
        (re.compile(rf"(?:^|[.;:–-]\s*)no\s+{what}(?:\s+allowed)?\s*(?:[.,;!)]|$|\b(?:in|on|at|anywhere|please)\b)"), "forbidden"),
        (re.compile(rf"\b(?:bans?|forbids?|prohibits?|has banned|has prohibited|has forbidden|ban on|prohibition of)\s+(?:all\s+|any\s+)?{what}"), "forbidden"),
        (re.compile(rf"\b(?:allows?|permits?)\s+{what}"), "allowed"),
    )  # fmt: skip


def _paying(page: Page, entry: Read, sentence: Sentence) -> Iterator[Claim]:
    for start, end in _parts(sentence):
        text = sentence.text[start:end].lower()
        if _CONDITION.search(text) or _TIMES.search(text):
            continue
        for pattern, price in _prices():
            found = pattern.search(text)
            if found is not None and payer(found["who"]):
                yield from _claim(
                    page, entry, sentence, "state:price", payer(found["who"]), price, start + found.start(), start + found.end(), ""
                )  # fmt: skip
                break


@cache
def _prices() -> tuple[tuple[re.Pattern[str], str], ...]:
    who = rf"\b(?P<who>{payers()})\b"
    near = r"(?:\s+(?!(?:and|but|while)\b)[\w'’&-]+){0,6}?\s+"
    return (
        (re.compile(rf"{who}{near}(?:free of charge|for free|for nothing|toll-free|without paying|without charge|pay nothing|don't pay|don’t pay|do not pay|need not pay|don't have to pay|don’t have to pay|do not have to pay|is free|are free|remains free|go free|travels? free|cross(?:es)? free)\b(?! of (?!charge))"), "free"),
        (re.compile(rf"\b(?:free of charge|free|no (?:charge|fee|toll)) for (?:all )?{who}"), "free"),
        (re.compile(rf"\b(?:there is|there's|offers?|with|has|have) free {who}"), "free"),
        (re.compile(rf"{who}{near}(?:(?:have|has|need|needs) to pay|must pay|pays?(?! (?:attention|nothing))|are charged|is charged|costs? (?:about |around )?{_MONEY})"), "paid"),
        (re.compile(rf"\b(?:(?:have|has|need) to pay|must pay|pay) (?:extra )?(?:for )(?:the |your )?{who}"), "paid"),
        (re.compile(rf"\bcharges? (?:an? )?{who}"), "paid"),
    )  # fmt: skip


def _row(page: Page, entry: Read) -> Iterator[Claim]:
    """ "Motorcycle | free" under "Toll"."""
    cells = entry.passage.cells
    who = payer(entry.passage.text[cells[0].start : cells[0].end].strip(" *_")) if len(cells) > 1 else ""
    about = " ".join((entry.passage.headings[-1] if entry.passage.headings else "", *(c.header for c in cells)))
    if not who or not _FEE.search(about) or not entry.sentences:
        return
    told = [(c, entry.passage.text[c.start : c.end].strip(" *_").lower()) for c in cells[1:]]
    free = [c for c, words in told if words in ("free", "free of charge", "no charge", "gratis", "0")]
    paid = [c for c, words in told if re.search(r"[1-9]", words)]
    if bool(free) == bool(paid):
        return
    cell = (free or paid)[0]
    yield from _claim(
        page, entry, entry.sentences[0], "state:price", who, "free" if free else "paid", cells[0].start, cell.end, ""
    )


def _claim(
    page: Page, entry: Read, sentence: Sentence, predicate: str, what: str, answer: str, start: int, end: int, scope: str
) -> Iterator[Claim]:  # fmt: skip
    about = anchored(page, entry, sentence, what, start, end)
    if about is None or about[1] < 0.5:
        return
    value = Mention(text=answer, span=page.document.span_in(entry.passage, start, end), kind="text")
    if scope in about[0].text.lower().split("'s ")[0]:
        scope = ""  # "on the bridge" of the Skell Bridge
    qualifiers = [Qualifier("phase", Mention(text="present", span=value.span, kind="text"))]
    if scope:
        qualifiers.append(Qualifier("in", Mention(text=scope, span=value.span, kind="text")))
    yield page.claim(
        entry, "permissions", about, predicate, value, start=start, end=end, qualifiers=qualifiers, sure=_SURE
    )


def _list(words: str) -> list[str]:
    found = [activity(each.strip()) for each in re.split(r",? (?:and|or|nor) |, ", words)]
    return [each for each in found if each]


def _scope(part: str, *, forbidden: bool) -> str:
    """To which stretch of water or ground a rule is limited, "" for all; what is allowed at one spot is allowed."""
    found = _SCOPE.search(part)
    noun = found[1].removesuffix("s") if found is not None else ""
    if not noun or noun in _GENERIC or (forbidden and _ALL.search(part)) or (not forbidden and noun in _SPOT):
        return ""
    return "" if noun in ("lead", "leash", "request", "own", "summer", "winter", "night", "charge", "foot") else noun


def _parts(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence between semicolons, colons, dashes and commas before "but", "and", "while"."""
    start = sentence.start
    for found in re.finditer(
        r"[;:]|\s[–—]\s|,?\s(?=but\b|while\b|whereas\b)|,\s(?=and\b|so\b|since\b|because\b|as\b)",
        sentence.text[sentence.start : sentence.end],
    ):
        yield start, sentence.start + found.start()
        start = sentence.start + found.end()
    yield start, sentence.end
