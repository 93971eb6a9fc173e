"""Walks through a text and drafts its quantities: number and unit, hedges around them, what they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.reading.hedges import hedge_after, hedge_before
from factcheck.reading.numbers import Number
from factcheck.reading.numbers_digits import VULGAR
from factcheck.reading.numbers_vague import FIRST_WORDS
from factcheck.reading.numbers_words import STARTS
from factcheck.reading.quantities_counted import Counted, counted_after
from factcheck.reading.quantities_grammar import amount_at
from factcheck.reading.quantities_idioms import counts_nothing
from factcheck.reading.quantities_names import fixed_spans, goes_on, is_label
from factcheck.reading.quantities_single import Amount
from factcheck.reading.units import Unit
from factcheck.reading.units_reading import rate_after


@dataclass(slots=True)
class Draft:
    amount: Amount
    start: int
    end: int
    hedge: str
    unit: Unit | None
    counted: Counted | None


_TRIGGER = re.compile(rf"\d|[{''.join(VULGAR)}]|[A-Za-z]+")
_SPELT_STARTS = STARTS | FIRST_WORDS | {"minus", "negative"}


def drafts(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Draft]:
    blocked = _merged(sorted([*taken, *fixed_spans(text)]))
    starts = [low for low, _ in blocked]
    pos, floor, label = 0, 0, -1
    while match := _TRIGGER.search(text, pos):
        start = match.start()
        word = match[0]
        if word[0].isalpha() and word.lower() not in _SPELT_STARTS:
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
        draft, end, labelled = _draft(text, begin, limit, floor, label)
        label = end if labelled else -1 if draft else label
        pos = max(end, match.end())
        if draft is not None:
            yield draft
            floor = draft.end


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
    bare = (
        amount.unit is None
        and amount.kind in {"", "/"}
        and (number.plain or (number.spelt and number.value < 1000) or _lettered(text, number))
    )
    numbered = bare or _NUMBERED.fullmatch(text, number.start, amount.end) is not None
    if is_label(text, amount.start, number.end, plain=bare, numbered=numbered) or (
        bare and goes_on(text, label, amount.start)
    ):
        return None, amount.end, True
    counted = _counted(text, amount)
    rate = (
        rate_after(text, counted.end if counted else amount.end)
        if amount.unit is None and _can_be_rate(amount)
        else None
    )
    if counts_nothing(text, amount, counted):
        return None, number.end, False
    start, hedge = hedge_before(text, amount.start)
    end, after = hedge_after(text, amount.end)
    if start < floor or end > limit:
        start, hedge, end, after = amount.start, "=", amount.end, "="
    if number.ordinal:
        start, hedge, end, after = amount.start, "=", amount.end, "="
    return (
        Draft(
            amount,
            start,
            max(end, rate.end) if rate and not counted else end,
            after if after != "=" and hedge in {"=", "~"} else hedge,
            rate.unit if rate else amount.unit,
            counted,
        ),
        end,
        False,
    )


_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}|[A-Z])?")


def _lettered(text: str, number: Number) -> bool:
    """7B, 5k: what a model's size or a panel of a figure looks like, too."""
    return text[number.end - 1].isalpha() and text[number.start : number.end - 1].isdigit()


def _can_be_rate(amount: Amount) -> bool:
    return amount.kind in {"", "/", "±"} and not amount.first.ordinal and not amount.first.over


_TIMES_SIGN = re.compile(r"[x×](?![^\W_])")


def _counted(text: str, amount: Amount) -> Counted | None:
    if amount.first.ordinal:
        return None
    if amount.unit is not None or amount.first.over:
        return counted_after(text, amount.end, of_only=True)
    return counted_after(text, amount.end, one=amount.first.value == 1 and amount.second is None)
