"""Walks through a text and drafts its quantities: number and unit, hedges around them, what they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.reading.hedges import hedge_after, hedge_before
from factcheck.reading.numbers import Number, canonical
from factcheck.reading.numbers_digits import VULGAR
from factcheck.reading.numbers_table import PARTS, SCALES, STARTS, TENS
from factcheck.reading.numbers_vague import FIRST_WORDS
from factcheck.reading.quantities_counted import Counted, counted_after
from factcheck.reading.quantities_fixed import fixed_spans
from factcheck.reading.quantities_grammar import PART, amount_at
from factcheck.reading.quantities_idioms import compared_number, counts_nothing
from factcheck.reading.quantities_names import goes_on, is_label
from factcheck.reading.quantities_single import A_GROSS, A_MEASURE, Amount
from factcheck.reading.units import Unit
from factcheck.reading.units_reading import rate_after, unit_after


@dataclass(slots=True)
class Draft:
    amount: Amount
    start: int
    end: int
    hedge: str
    unit: Unit | None
    counted: Counted | None


_TRIGGER = re.compile(rf"\d|[{''.join(VULGAR)}]|[A-Za-z]+")
# What was read as a length of time and is better read as a rate (8 dollars a month) or a part (three quarters of a million)
_SOFT = re.compile(
    r"an?[ ](?:second|minute|hour|day|night|week|month|year)$|(?:three|two|one|a)[ -]quarters?$", re.IGNORECASE
)
_PERIODS = re.compile(r"\b(?:first|last|past|next|previous|consecutive|straight|for|in|over)[ ]$", re.IGNORECASE)
_SPELT_STARTS = STARTS | FIRST_WORDS | {"minus", "negative", "absolute"}


def drafts(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Draft]:
    blocked = _merged(sorted([*(span for span in taken if not _better_as_amount(text, *span)), *fixed_spans(text)]))
    starts = [low for low, _ in blocked]
    pos, floor, label = 0, 0, -1
    while match := _TRIGGER.search(text, pos):
        start = match.start()
        word = match[0]
        if word[0].isalpha() and not _can_start(text, start, word.lower()):
            pos = match.end()
            continue
        at = bisect_right(starts, start) - 1
        if at >= 0 and start < blocked[at][1]:
            pos = blocked[at][1]
            continue
        limit = starts[at + 1] if at + 1 < len(starts) else len(text)
        begin = (
            start - 1
            if start and text[start - 1] in ".·" and not text[start - 2 : start - 1].isalnum() and word[0].isdigit()
            else start
        )
        if at >= 0:
            floor = max(floor, blocked[at][1])
        draft, end, labelled = _draft(text, begin, limit, floor, label)
        label = end if labelled else -1 if draft else label
        pos = max(end, match.end())
        if draft is not None:
            yield draft
            floor = draft.end


_BEHIND_ARTICLE = re.compile(
    rf"an?[ \u00a0-]{{1,2}}(?:{'|'.join([*TENS, *PARTS, 'hundred', 'thousand', 'dozen', 'few', 'couple', 'quadrillion', '[mbt]r?illion', 'lakh', 'crore', 'lac'])})"
    rf"|{A_MEASURE}|{A_GROSS}",
    re.IGNORECASE,
)


def _can_start(text: str, start: int, word: str) -> bool:
    if word in {"a", "an"}:
        return _BEHIND_ARTICLE.match(text, start) is not None
    if word == "minus" and text[max(0, start - 8) : start].lower() == "plus or ":
        return False
    return word in _SPELT_STARTS


def _better_as_amount(text: str, start: int, end: int) -> bool:
    if _SOFT.match(text, start, end) is not None:
        return not (text[end - 1] in "rsRS" and _PERIODS.search(text, max(0, start - 13), start))
    return compared_number(text, start, end)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for low, high in spans:
        if merged and low < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged


_DIGITS = re.compile(r"[\w.,]*\w")


def _draft(text: str, start: int, limit: int, floor: int, label: int) -> tuple[Draft | None, int, bool]:
    """The quantity at `start`, where to go on, and whether the number was a label: none where it is a name or runs into a
    range already taken. `label` is where the last label ended, for the lists of them."""
    amount = amount_at(text, start, floor)
    if amount is None:
        skip = _DIGITS.match(text, start)
        return None, min(skip.end() if skip and text[start].isdigit() else start + 1, limit), False
    if amount.end > limit or amount.start < floor:
        return None, min(amount.first.end, limit), False
    number = amount.first
    if (
        text[amount.end : amount.end + 1].isalpha()
        and text[amount.end - 1].isdigit()
        and not _TIMES_SIGN.match(text, amount.end)
    ):
        skip = _DIGITS.match(text, amount.end)
        return None, skip.end() if skip else amount.end, False
    if _SCORE.match(text, amount.end) and amount.unit is None and amount.kind == "" and number.plain:
        return None, amount.end, False
    bare = (
        amount.unit is None
        and amount.kind in {"", "/", PART}
        and (number.plain or (number.spelt and number.value < 1000) or _lettered(text, number))
    )
    numbered = bare or _NUMBERED.fullmatch(text, number.start, amount.end) is not None
    if is_label(text, amount.start, number.end, plain=bare, numbered=numbered) or (
        numbered and goes_on(text, label, amount.start)
    ):
        return None, amount.end, True
    counted = _counted(text, amount)
    rate = (
        rate_after(text, counted.end if counted else amount.end)
        if amount.unit is None and _can_be_rate(amount)
        else None
    )
    if amount.kind == "/" and counted is None and amount.unit is None and _looks_like_code(text, amount):
        return None, amount.end, False
    if counted and counted.end > limit:
        counted, rate = None, None
    if rate and rate.end > limit:
        rate = None
    if counts_nothing(text, amount, counted):
        ranked = number.over is not None and _A_RANK.match(text, number.start)  # a twenty-fifth birthday is no part
        return None, number.start + 1 if ranked else number.end, False
    start, hedge = hedge_before(text, amount.start)
    end, after = hedge_after(text, amount.end)
    if after != "=" and amount.unit is None and counted is None and not number.ordinal:
        amount, counted, end = _behind_hedge(text, amount, end)
    if after == "=" and hedge in {"=", "~"} and counted and (behind := _OR_MORE.match(text, counted.end)):
        after = ">=" if behind[1].lower() == "more" else "<="  # 10 people or more
    if start < floor or end > limit:
        start, hedge, end, after = amount.start, "=", amount.end, "="
    if number.ordinal:
        start, hedge, end, after = amount.start, "=", amount.end, "="
    return (
        Draft(
            amount,
            start,
            max(end, rate.end) if rate else end,
            after if after != "=" and hedge in {"=", "~"} else hedge,
            rate.unit if rate else amount.unit,
            counted,
        ),
        max(end, rate.end) if rate else end,
        False,
    )


_A_RANK = re.compile(r"an? [a-z-]+(?<!half)(?<!quarter)(?![a-z-])", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}|[A-Z])?")


def _looks_like_code(text: str, amount: Amount) -> bool:
    """737-800: two longer numbers tied by a hyphen, of nothing."""
    return (
        amount.first.plain and amount.first.value >= 100 and text[amount.first.end : amount.first.end + 1] in {"-", "‑"}
    )


_OR_MORE = re.compile(
    r"[ \u00a0]or[ \u00a0](more|fewer|less)(?=[ ]?(?:[.,;:!?)]|$)|[ ](?:in|at|on|per|a|were|was|are|is|have|had)\b)",
    re.IGNORECASE,
)
_OR_SO_HUNDRED = re.compile(r"[ \u00a0](hundred|thousand|million|billion|trillion)(?![^\W_])", re.IGNORECASE)


def _behind_hedge(text: str, amount: Amount, end: int) -> tuple[Amount, Counted | None, int]:
    """10 plus miles, 100+ languages, 300-odd people: unit and counted words behind the hedge."""
    scale = _OR_SO_HUNDRED.match(text, end) if amount.first.end == amount.end and amount.first.value < 1000 else None
    if scale:  # eighteen or so hundred
        size = Decimal(100 if scale[1].lower() == "hundred" else SCALES[scale[1].lower()])
        value = amount.first.value * size
        larger = replace(amount.first, value=value, digits=canonical(value), plain=False)
        return replace(amount, first=larger, end=scale.end()), counted_after(text, scale.end()), scale.end()
    unit = unit_after(text, end, amount.first.value)
    if unit is not None and not amount.first.over:
        return replace(amount, unit=unit.unit, end=unit.end), counted_after(text, unit.end, of_only=True), unit.end
    return amount, counted_after(text, end), end


def _lettered(text: str, number: Number) -> bool:
    """7B, 5k: what a model's size or a panel of a figure looks like, too."""
    return text[number.end - 1].isalpha() and text[number.start : number.end - 1].isdigit()


def _can_be_rate(amount: Amount) -> bool:
    return amount.kind in {"", "/", "±"} and not amount.first.ordinal and not amount.first.over


_SCORE = re.compile(r"[-–:]\d|-to-\d|-[A-Z]")  # 3-1, 5-to-4, 7-Eleven
_TIMES_SIGN = re.compile(r"[x×](?![^\W_])")


def _counted(text: str, amount: Amount) -> Counted | None:
    if amount.first.ordinal:
        return None
    counted_out = amount.first.over is not None and amount.first.over[1] > 31 and not amount.first.spelt
    if amount.unit is not None or (amount.first.over and not counted_out):
        return counted_after(text, amount.end, of_only=True, part=amount.first.over is not None and amount.unit is None)
    formula = text[amount.end : amount.end + 1] == "$"  # $10^9$ tokens
    return counted_after(text, amount.end + formula, one=amount.first.value == 1 and amount.second is None)
