"""What stands behind a label: "64 MB to 2,048 MB, in 8-MB increments" is a minimum, a maximum and a step, "20 MB (packed),
90 MB (unpacked)" are two answers to two questions. Each answer with the words that tell it from the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.extract._scope import STATISTICS
from factcheck.model import Duration, Quantity, Relation
from factcheck.reading import Reading, read_value
from factcheck.vocabulary import content_words, contrast_words

_STOP = re.compile(r"[.!?]\s+(?=[A-Z])|\n")
_TO = re.compile(r"\s*(?:to|through|[-–—])\s*")
_BETWEEN = re.compile(r"\bbetween\s*\Z", re.IGNORECASE)
_STEP = re.compile(r"[\s-]*(?:\w+\s)?(?:increments?|steps?|multiples|intervals)\b", re.IGNORECASE)
_STEPS_OF = re.compile(r"\b(?:increments?|steps?|multiples)\s+of\s*\Z", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(([^()]*)\)")
_BOUND = re.compile(
    r"(?:\b(?P<upper>up to|at most|no more than|not more than|as (?:many|much|large|long|high) as|limit of|limited to|less than or equal to)"
    r"|\b(?P<lower>at least|no less than|not less than|from))\s*\Z",
    re.IGNORECASE,
)
_BOUNDS = re.compile(
    r"\A\s*(?:up to|at (?:most|least)|no (?:more|less) than|not (?:more|less) than|max(?:imum)?\.?(?: of)?|min(?:imum)?\.?(?: of)?|[≤≥<>]=?)\s*",
    re.IGNORECASE,
)
_TOLD = frozenset({"maximum", "minimum", "mean", "median", "total", "default"})  # "first" and "last" tell of parts here
_BY = re.compile(r"\s*(?:[x×]|by)\s*")
_SEPARATOR = re.compile(r"[,;|\t]|\s/\s")
_JOINED = re.compile(r"\b(?:and|or|then|but)\b(?=(?:\s+[^\W\d_]+){0,3}\W*\Z)", re.IGNORECASE)
_HEAD = re.compile(r"((?:[^\W\d_][\w-]*\s+){0,2}[^\W\d_][\w-]*)\s*[:=]\s*\Z")  # "adults: 500 mg"
_NUMBER = re.compile(r"(?<!\w)\d")
_PER = re.compile(r"(?:\bper|\bfor each|/)\s*([^\W\d_]{2,})", re.IGNORECASE)
_MOST_WORDS = 3  # words that may stand around a value in a cell; more of them are a sentence
# Words behind a value that explain it and ask nothing else.
_ASIDE = re.compile(
    r"\b(?:soft|hard) limit\b|\b(?:can|may|must|could|should|cannot|see|vari\w+|depend\w*|approx\w*|raiseable|adjustable|configurable|note)\b.*",
    re.IGNORECASE,
)

_AND = re.compile(r"\s*(?:,\s*(?:and\s+)?|\band\b|\bplus\b|&|\+)\s*")
_PIECE = re.compile(r"(\d{1,3})\s?[x×]?\s+(?!of\b|more\b|other\b)[A-Za-z][^,;()]*")
_PLUS = re.compile(
    r"\s[^;()]*?\s(?:and|plus|&|\+)\s+\d+\s+[^\W\d_]"
)  # "2 of one kind and 3 of another": neither is all


@dataclass(frozen=True, slots=True)
class Answer:
    """One value of a cell. `text` is what it says where that is not what its words say alone; `statistic`, `basis` and `kinds`
    are the words beside it that make it the answer to a question of its own."""

    reading: Reading
    text: str = ""
    why: str = ""
    statistic: str = ""
    basis: str = ""
    kinds: tuple[str, ...] = ()
    dates: tuple[Reading, ...] = ()
    several: bool = False
    summed: bool = False

    @property
    def question(self) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
        return (self.statistic, self.basis, self.kinds, tuple(each.value.text for each in self.dates))


def answers(text: str, first: Reading, readings: Sequence[Reading], start: int, end: int) -> list[Answer]:
    """The answers that the range start..end of `text` gives, from its reading `first` on."""
    stop = _STOP.search(text, first.start, end)
    end = stop.start() if stop else end
    values = [each for each in readings if first.start <= each.start < end and _alike(first, each) and not each.ordinal]
    dates = [each for each in readings if first.end <= each.start < end and each.kind == "date"]
    found = list(_each(text, values, dates, start, end))
    if len(found) == 1:
        if (whole := _added(text, first, end)) is not None:
            return [whole]
        part = isinstance(first.value, Quantity) and first.value.dimension == "count"
        return [replace(found[0], several=True)] if part and _PLUS.match(text, first.end, end) else found
    asked = [each.question for each in found]
    sides = any(_BY.fullmatch(text[one.end : other.start]) for one, other in pairwise(values))  # "3.2 m x 7.6 m"
    return [replace(each, several=sides or asked.count(each.question) > 1) for each in found]


def _added(text: str, first: Reading, end: int) -> Answer | None:
    """ "3 large ports and 1 small port" under "Ports" are 4 in all."""
    if not isinstance(first.value, Quantity) or first.value.dimension != "count" or first.hedge not in ("=", ""):
        return None
    pieces = [_PIECE.fullmatch(each.strip()) for each in _AND.split(text[first.start : end].strip(" .;"))]
    if len(pieces) < 2 or not all(pieces):
        return None
    return Answer(first, text=str(sum(int(each[1]) for each in pieces if each)), why="its kinds added up", summed=True)


def _each(text: str, values: Sequence[Reading], dates: Sequence[Reading], start: int, end: int) -> Iterator[Answer]:
    behind, place = start, 0
    while place < len(values):
        value = values[place]
        after = values[place + 1] if place + 1 < len(values) else None
        if place and not _set_apart(text[behind : value.start]):
            return
        if after is not None and _spans(text, behind, value, after):
            yield Answer(value, statistic="minimum", why="the lower end of what is allowed")
            yield Answer(after, statistic="maximum", why="the upper end of what is allowed")
            place, behind = place + 2, after.end
            continue
        limit = after.start if after is not None else end
        gloss, tail = _gloss(text, value.end, limit, values[place + 1 :])
        if place and _converts(text, behind, value, values[place - 1]):
            place, behind = place + 1, value.end
            continue
        held = [each for each in dates if value.end <= each.start < tail]
        several = len(values) > 1 or text[value.end : value.end + 2].lstrip().startswith("(")  # "12% (untreated)"
        found = _answer(text[behind : value.start], value, gloss, held, several=several)
        aside = place > 0 and text.count("(", behind, value.start) > text.count(")", behind, value.start)
        if not aside or found.statistic:  # "40 MB (10 MB more on request)", but "512 MB (10 GB at most)"
            yield found
        place, behind = place + 1, max(value.end, tail)


def _answer(before: str, value: Reading, gloss: str, dates: Sequence[Reading], *, several: bool) -> Answer:
    """A value with what the words before and behind it say of it."""
    text = ""
    bound = _BOUND.search(before)
    if _STEP.match(gloss) or _STEPS_OF.search(before):
        statistic = "increment"
    elif value.hedge in ("<=", ">=") and isinstance(value.value, (Quantity, Duration)):
        statistic = "maximum" if value.hedge == "<=" else "minimum"
        text = _unhedged(value)
    elif bound is not None:
        statistic = "maximum" if bound["upper"] else "minimum"
    else:
        words = re.findall(r"[^\W\d_]+", f"{before[-24:]} {_PER.sub(' ', gloss)}".lower())
        statistic = next((STATISTICS[word] for word in words if STATISTICS.get(word) in _TOLD), "")
    per = _PER.search(gloss)
    head = _HEAD.search(before) if several else None
    gloss = f"{head[1] if head else ''} {_PER.sub(' ', gloss)}"
    basis = per[1].lower() if per else ""
    return Answer(value, text, "", statistic, basis, _kinds(gloss, basis, dates, statistic, several), tuple(dates))


def _unhedged(value: Reading) -> str:
    """The amount of "up to 900" or "max 4 KB per key" without its bound."""
    bare, words = (
        value.value.text.lstrip("<>=") if isinstance(value.value, (Quantity, Duration)) else "",
        _BOUNDS.sub("", value.text),
    )
    found = read_value(words, value.kind)
    return (
        words
        if isinstance(found, (Quantity, Duration)) and found.text.partition(" {")[0] == bare.partition(" {")[0]
        else bare
    )


def _kinds(gloss: str, basis: str, dates: Sequence[Reading], statistic: str, several: bool) -> tuple[str, ...]:
    """The words behind a value that set it apart: any few of them where they tell several values apart, else only those that
    always do ("zipped")."""
    if statistic == "increment" or dates:
        return ()
    few = len(content_words(gloss)) <= _MOST_WORDS
    found = content_words(gloss) if several and few else contrast_words(gloss)
    return tuple(word for word in found if STATISTICS.get(word) not in _TOLD and word != basis and not word.isdigit())


def _gloss(text: str, start: int, limit: int, later: Sequence[Reading]) -> tuple[str, int]:
    """The words that belong to the value before `start`: what stands in brackets behind it, or the words up to a separator."""
    bracket = _BRACKET.match(text, start)
    if bracket and not any(bracket.start() < each.start < bracket.end() for each in later):
        return _worded(bracket[1]), bracket.end()
    cut = _SEPARATOR.search(text, start, limit)
    stop = cut.start() if cut else limit
    if later and cut is None and (joined := _JOINED.search(text[start:limit])):
        stop = start + joined.start()
    opened = text.find("(", start, stop)
    stop = opened if opened >= 0 else stop
    bracket = _BRACKET.match(text, stop)
    words = text[start:stop]
    if bracket and bracket.end() <= limit:  # "4 MB for reading and writing each (direct)"
        return _worded(f"{words} {bracket[1]}"), bracket.end()
    return _worded(words), stop


def _worded(words: str) -> str:
    """The words beside a value; none where they give a value of their own: "10,000 records (1 MB total)"."""
    return "" if _NUMBER.search(words) else _ASIDE.sub(" ", words)


def _alike(first: Reading, other: Reading) -> bool:
    one, two = first.value, other.value
    if isinstance(one, Quantity) and isinstance(two, Quantity):
        counted = not first.counted or not other.counted or first.counted == other.counted
        return one.dimension.partition("/")[0] == two.dimension.partition("/")[0] and counted
    return isinstance(one, Duration) and isinstance(two, Duration)


def _set_apart(between: str) -> bool:
    """True for words between two values that divide a list; false for those of a sentence."""
    bare = re.sub(r"\([^()]*\)", " ", between)
    return len(re.findall(r"[^\W\d_]{2,}", bare)) <= _MOST_WORDS


def _spans(text: str, behind: int, low: Reading, high: Reading) -> bool:
    """True for the two ends of "64 MB to 2,048 MB", "between 512 MB and 2 GB"."""
    between = text[low.end : high.start]
    if not isinstance(low.value, Quantity) or not isinstance(high.value, Quantity) or low.value.dimension == "count":
        return False
    if low.value.allows.high > high.value.allows.high:
        return False
    return bool(_TO.fullmatch(between)) or (
        between.strip() == "and" and bool(_BETWEEN.search(text[behind : low.start]))
    )


def _converts(text: str, behind: int, value: Reading, before: Reading) -> bool:
    """True for the same amount in another unit: "300 seconds (5 minutes)", "2,048 MB (2 GB)"."""
    told = before.value.relation(value.value) in (Relation.SAME, Relation.COMPATIBLE)
    alike = told and {before.hedge, value.hedge} <= {"=", "~"}
    return (
        alike
        and re.fullmatch(r"\s*[(/=]\s*(?:or|i\.e\.|=|about|approx\.?)?\s*", text[behind : value.start]) is not None
    )
