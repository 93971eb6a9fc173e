"""Number words and bare digits that count nothing: "no one", "the second half", "ground zero", a year, "1." before a point."""

from __future__ import annotations

import re

from factcheck.reading.quantities_counted import Counted
from factcheck.reading.quantities_grammar import PROPORTION
from factcheck.reading.quantities_single import Amount


def counts_nothing(text: str, amount: Amount, counted: Counted | None) -> bool:
    """Number words and bare digits that count nothing here: "no one", "the second half", a year, "1." at a line's start."""
    number = amount.first
    word = text[number.start : number.end].lower()
    if amount.kind == PROPORTION and word == "one":
        return _ONE_BEFORE.search(text, max(0, number.start - 10), number.start) is not None
    if amount.unit is not None or amount.kind:
        return False
    if number.spelt and _ADJECTIVE.match(text, number.end):
        return True
    if word == "one":
        if _ONE_BEFORE.search(text, max(0, number.start - 10), number.start):
            return True
        return counted is None or text[number.end : number.end + 4] == " of "
    if word == "zero" and (
        _ZERO_BEFORE.search(text, max(0, number.start - 12), number.start) or _ZERO_AFTER.match(text, number.end)
    ):
        return True
    if (
        word == "half"
        and _THE_HALF.search(text, max(0, number.start - 12), number.start)
        and text[number.end : number.end + 3] != " of"
    ):
        return True
    if word in {"half", "quarter"}:
        return bool(
            _HALF_BEFORE.search(text, max(0, number.start - 12), number.start) or _HALF_AFTER.match(text, number.end)
        ) or (word == "quarter")
    if _HEADING.search(text, max(0, number.start - 8), number.start) and _HEADING_END.match(text, number.end):
        return True
    if number.ordinal:
        return word == "second" and text[number.end : number.end + 1] == "s"
    if number.over and number.spelt and word.startswith(("a ", "an ")):
        return not re.match(r"[ ](?:of|the|more|less|as)\b|[.,;:!?)]|$|\s*$", text[number.end : number.end + 8])
    if not number.plain or compared_number(text, number.start, number.end):
        return False
    if len(number.digits) == 4 and _YEARS[0] <= number.value <= _YEARS[1] and _CAPITAL.match(text, number.end):
        return True
    if len(number.digits) == 4 and (
        (_YEARS[0] <= number.value <= _YEARS[1] and counted is None)
        or (_RECENT[0] <= number.value <= _RECENT[1] and number.value % 100 != 0)
    ):
        return True
    return bool(
        _LIST_MARK.search(text, max(0, number.start - 24), number.start) and _LIST_MARK_END.match(text, number.end)
    )


def compared_number(text: str, start: int, end: int) -> bool:
    """Whether four digits that could be a year are a number: more than 2000, 1500 or fewer; but "5 % more than 2019" is a year."""
    if end - start != 4 or not text.endswith("00", start, end) or not text[start:end].isdigit():
        return False
    return _MORE_THAN.search(text, max(0, start - 40), start) is not None or _OR_MORE.match(text, end) is not None


_MORE_THAN = re.compile(
    r"\b(?:(?:more|fewer|less|greater|larger|bigger|smaller) than(?: or equal to)?|(?<!since )(?<!until )(?<!till )(?<!to )(?<!from )at (?:least|most))[ ]$",
    re.IGNORECASE,
)
_OR_MORE = re.compile(r"\+(?!\d)|[ ]or[ ](?:more|fewer|less|greater|larger|bigger|smaller)\b", re.IGNORECASE)
_ONE_BEFORE = re.compile(
    r"\b(?:number|no|the|this|that|which|any|every|each|some|another|first|last|next|big|new|good|old|other|second|small|right|wrong|loved|is)[ ]$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"-(?:dimensional|sided|tailed|way|handed|liner|time|off|on|stop|piece|hit|upmanship|another)\b"
)
_ZERO_BEFORE = re.compile(r"\b(?:absolute|ground|net|patient|sub|year|day|near|from)[ -]$", re.IGNORECASE)
_ZERO_AFTER = re.compile(r"-|[ ](?:tolerance|sum|in on|out|emissions?|waste|carbon|hour)\b", re.IGNORECASE)
_THE_HALF = re.compile(r"\b(?:in|at|into|during|for|through) the[ ]$", re.IGNORECASE)
_HALF_BEFORE = re.compile(
    r"\b(?:wing|fly|scrum|centre|center|first|second|other|latter|better|top|bottom|last|upper|lower|final|former|early|late|third|fourth|in|opening|eastern|western|northern|southern|right|left)[ -]$",
    re.IGNORECASE,
)
_HALF_AFTER = re.compile(
    r"[ -](?:hour|day|year|time|way|marathon|brother|sister|century|decade|life|lives|month|century|price|term|moon|back|maximum|max|mast|sibling)s?\b|-",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[ ][A-Z][a-z]+[ ](?:[A-Z]|[a-z]+s\b)")
_YEARS, _RECENT = (1000, 2100), (1900, 2049)  # "the 2019 elections" are of a year, "2000 people" are people


_HEADING = re.compile(r"(?:^|\n)#{1,6} $")
_HEADING_END = re.compile(r"\.?(?:[ ]|\d)(?=[A-Z\d])")
_LIST_MARK = re.compile(r"(?:^|\n)[ \t(#>*_-]*$")
_LIST_MARK_END = re.compile(r"[.)][ \t]+(?=\w)")
