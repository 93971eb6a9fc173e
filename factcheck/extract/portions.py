"""Which part of a number of people or things something happened to: "31 of the 90 guests perished", "of the 560 who drowned,
200 were sailors", "more than half of the village died". Figures are held against shares told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.extract._page import Page, Read
from factcheck.extract._sums import passages
from factcheck.language import Referent, Sentence
from factcheck.model import Claim, Mention, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import singular

_ACTS = {
    "die": r"di(?:e|es|ed|ing)\b|dead\b|kill\w*|perish\w*|drown\w*|lost (?:their|its) li(?:fe|ves)|claimed the lives|deaths?\b|wip\w+ out",
    "survive": r"surviv\w+|(?:were |was |be |been |got )?(?:saved|rescued)|made it out alive|escaped with",
    "injure": r"injur\w+|wounded|hurt\b",
    "destroy": r"destroy\w*|razed|ruin\w*|flatten\w*|burn\w* (?:down|out)|swept away|wreck\w*|level+ed|collaps\w+",
    "flee": r"flee\w*|fled\b|evacuat\w+|moved away|emigrat\w+",
    "vote": r"vot(?:ed|es?) (?:for|in favou?r|yes)|in favou?r|support\w*",
    "win": r"w(?:o|i)n\b|victor\w+",
    "sell": r"sold\b|sell\w*",
}
_ACT = re.compile("|".join(rf"\b(?P<{name}>{words})" for name, words in _ACTS.items()), re.IGNORECASE)
_PEOPLE = frozenset(
    "person people inhabitant resident villager islander townsperson townspeople soul citizen village town city island settlement "
    "hamlet population community man woman local".split()
)
_DEAD = frozenset("dead death victim fatality casualty killed".split())
_OF = re.compile(
    r"\s*of (?:the |its |his |their |all |those |these )*(?:whole |entire |some |about )?(?:(?P<number>\d[\d,.]*) )?(?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_SOME_OF = re.compile(r"(?P<part>\d[\d,]*) of (?:the |its |their |all )?(?P<whole>\d[\d,]*)\Z", re.IGNORECASE)
_OF_WHOM = re.compile(
    r"[^.;:\d]{0,60}?[,;.(–—]\s*(?:and\s+)?of (?:whom|which|these|them|those),?\s+(?:only |about |some |just )?\Z",
    re.IGNORECASE,
)
_OF_THE = re.compile(r"\bof (?:the |its |their |all )?(?:some |about )?\Z", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+of (?:them|whom|these|those)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:or|per|each|every|if|would|could|may|might|expected|planned|not|nobody|never|no)\b", re.IGNORECASE
)
_STOPS = re.compile(r"[;:]|\.(?:\s|\Z)|\b(?:while|whereas|but)\b")
_WORD = re.compile(r"[a-z]{4,}", re.IGNORECASE)
SURE = 0.65


@dataclass(frozen=True, slots=True)
class _Told:
    """A part of a whole, as a figure or as a share, with the words that say what happened to it."""

    value: str
    reading: Reading
    whole: str
    number: str
    start: int
    end: int


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        if entry.passage.cells or not entry.prose:
            continue
        for sentence in entry.sentences:
            for told in (*_figures(entry, sentence), *_shares(entry, sentence)):
                yield from _claim(page, entry, sentence, told)


def _figures(entry: Read, sentence: Sentence) -> Iterator[_Told]:
    text = entry.passage.text
    counts = [r for r in entry.readings_in(sentence, "quantity") if _is_count(r)]
    for reading in counts:
        if (some := _SOME_OF.search(reading.text)) is not None:
            value = f"{_plain(some['part'])} of {_plain(some['whole'])}"
            noun = reading.counted or _next_noun(text, reading.end)
            yield _Told(value, reading, noun, _plain(some["whole"]), reading.start, _after(reading))
    for whole, part in pairwise(counts):
        number = _number(whole)
        between = text[whole.end : part.start]
        them = _OF_THEM.match(text, part.end)
        led = _OF_THE.search(text[sentence.start : whole.start]) and re.fullmatch(
            r"[^.;:\d]{1,60},\s+(?:only |about |some |just )?", between
        )
        if not number or not whole.counted or not (_OF_WHOM.fullmatch(between) or led or (them and len(between) < 60)):
            continue
        if not _number(part) or int(_number(part)) > int(number):
            continue
        noun = "dead" if re.search(_ACTS["die"], between[:40], re.IGNORECASE) else whole.counted
        yield _Told(f"{_number(part)} of {number}", part, noun, number, part.start, them.end() if them else part.end)


def _shares(entry: Read, sentence: Sentence) -> Iterator[_Told]:
    text = entry.passage.text
    readings = entry.readings_in(sentence, "quantity")
    for at, reading in enumerate(readings):
        value = reading.value
        if not isinstance(value, Quantity) or value.dimension != "percent" or "/" in value.text:
            continue
        said = f"{value.text.split(' {')[0]}"
        before = readings[at - 1] if at else None
        if (them := _OF_THEM.match(text, reading.end)) is not None:
            died = before is not None and re.search(_ACTS["die"], text[before.end : reading.start], re.IGNORECASE)
            if before is not None and _is_count(before) and (died or before.counted):
                noun = "dead" if died else before.counted
                yield _Told(said, reading, noun, _number(before), reading.start, them.end())
        elif reading.counted:
            yield _Told(said, reading, reading.counted, "", reading.start, _after(reading))
        elif (of := _OF.match(text, reading.end)) is not None:
            yield _Told(said, reading, of["noun"], _plain(of["number"] or ""), reading.start, of.end())


def _claim(page: Page, entry: Read, sentence: Sentence, told: _Told) -> Iterator[Claim]:
    text = entry.passage.text
    stop = _STOPS.search(text, told.end, sentence.end)
    behind = text[told.end : stop.start() if stop else sentence.end][:120]
    before = text[max(sentence.start, told.start - 40) : told.start]
    act = _ACT.search(behind)
    after = act is not None
    if act is None:
        act = next(reversed(list(_ACT.finditer(before))), None)
    whole = _whole(told.whole)
    topic = page.references.main() or entry.topic or Referent(page.document.title or "the text", "other", SURE)
    doing = act.lastgroup if act is not None else "die" if whole == "dead" else None
    if doing is None or _OTHERS.search(behind) or _OTHERS.search(before):
        return
    if whole == "dead" and doing != "die":
        return
    rest = behind[act.end() :] if act is not None and after else behind
    span = page.document.span_in(entry.passage, told.start, told.end)
    words = " ".join(singular(word.lower()) for word in _WORD.findall(rest))
    subject = page.named(entry, topic, told.start, told.end), SURE
    places = [
        each.words(name.first, name.last) for each in entry.sentences for name in each.names if name.kind == "place"
    ]
    near = "|".join(dict.fromkeys(place for place in places if place not in topic.text))
    yield page.claim(
        entry, "portions", subject, "sum:portion", Mention(text=told.value, span=span, kind="quantity"),
        start=sentence.start, end=sentence.end,
        qualifiers=[
            Qualifier(name, Mention(text=each, span=span, kind="text"))
            for name, each in (("act", doing), ("whole", whole), ("number", told.number), ("words", words), ("near", near))
            if each
        ],
        sure=SURE,
    )  # fmt: skip


def _whole(noun: str) -> str:
    word = singular(noun.lower().split()[-1]) if noun else ""
    return "dead" if word in _DEAD else "person" if word in _PEOPLE else noun.lower() if " " in noun else word


def _is_count(reading: Reading) -> bool:
    value = reading.value
    return isinstance(value, Quantity) and value.dimension == "count" and not reading.ordinal and not reading.parts


def _number(reading: Reading) -> str:
    found = re.match(r"[~<>=]*(\d+)\b", reading.value.text)
    return found[1] if found is not None else ""


def _plain(number: str) -> str:
    return re.sub(r"\D", "", number)


def _after(reading: Reading) -> int:
    return max(reading.end, reading.counted_end)


def _next_noun(text: str, end: int) -> str:
    found = re.match(r"\s+([a-z]+)", text[end : end + 30])
    return found[1] if found is not None else ""
