"""Reads quantities: numbers, units, currencies, percentages, ranges, orders of magnitude, with their hedges and bounds."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.model import Quantity, Unread, Value
from factcheck.reading.found import Reading
from factcheck.reading.hedges import hedge_after, hedge_before
from factcheck.reading.numbers_digits import VULGAR
from factcheck.reading.numbers_vague import FIRST_WORDS
from factcheck.reading.numbers_words import STARTS
from factcheck.reading.quantities_change import change_around
from factcheck.reading.quantities_counted import Counted, counted_after
from factcheck.reading.quantities_grammar import PART, PROPORTION, Amount, amount_at
from factcheck.reading.quantities_names import fixed_spans, is_label
from factcheck.reading.quantities_text import canonical_text, parse
from factcheck.reading.units import Unit


def find(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Reading]:
    """Every quantity in the text outside the ranges `taken` by dates and durations, in order and not overlapping.

    A reading covers hedge, number and unit; the counted noun phrase has its own range. A conversion in brackets behind a
    quantity is no reading of its own but the `also` of the first.
    """
    found = [draft for draft in _drafts(text, taken) if draft is not None]
    _share_units(text, found)
    readings = [reading for draft in found if (reading := _reading(text, draft)) is not None]
    return _with_conversions(text, readings)


def read_quantity(text: str) -> Value:
    """The quantity a text names, canonical text or words, if it names one and nothing else; otherwise Unread with the reason."""
    words = text.strip()
    canonical = parse(words)
    if canonical is not None:
        return canonical
    readings = find(words)
    if not readings:
        return Unread(text=text, reason="no quantity in it")
    first = readings[0]
    end = max(first.end, first.counted_end, first.also.end + 1 if first.also else 0)
    if len(readings) > 1 or words[: first.start].strip(" (") or words[end:].strip(" .,;:!?)"):
        return Unread(text=text, reason="more than one quantity, or words that belong to none")
    return first.value


@dataclass(slots=True)
class _Draft:
    amount: Amount
    start: int
    end: int
    hedge: str
    unit: Unit | None
    counted: Counted | None


_TRIGGER = re.compile(rf"\d|[{''.join(VULGAR)}]|[A-Za-z]+")
_SPELT_STARTS = STARTS | FIRST_WORDS | {"minus", "negative"}


def _drafts(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[_Draft | None]:
    blocked = _merged(sorted([*taken, *fixed_spans(text)]))
    starts = [low for low, _ in blocked]
    pos, floor = 0, 0
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
        draft, end = _draft(text, begin, limit, floor)
        yield draft
        pos = max(end, match.end())
        if draft is not None:
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


def _draft(text: str, start: int, limit: int, floor: int) -> tuple[_Draft | None, int]:
    """The quantity at `start` and where to go on; none where the number is a name or runs into a range already taken."""
    amount = amount_at(text, start, floor)
    if amount is None:
        skip = _DIGITS.match(text, start)
        return None, min(skip.end() if skip and text[start].isdigit() else start + 1, limit)
    if amount.end > limit or amount.start < floor:
        return None, min(amount.first.end, limit)
    number = amount.first
    if (
        text[amount.end : amount.end + 1].isalpha()
        and text[amount.end - 1].isdigit()
        and not _TIMES_SIGN.match(text, amount.end)
    ):
        skip = _DIGITS.match(text, amount.end)
        return None, skip.end() if skip else amount.end
    bare = amount.unit is None and amount.kind == "" and (number.plain or (number.spelt and number.value < 1000))
    if is_label(text, amount.start, number.end, plain=bare):
        return None, number.end
    counted = _counted(text, amount)
    if _not_meant(text, amount, counted):
        return None, number.end
    start, hedge = hedge_before(text, amount.start)
    end, after = hedge_after(text, amount.end)
    if start < floor or end > limit:
        start, hedge, end, after = amount.start, "=", amount.end, "="
    if number.ordinal:
        start, hedge, end, after = amount.start, "=", amount.end, "="
    return _Draft(
        amount, start, end, after if after != "=" and hedge in {"=", "~"} else hedge, amount.unit, counted
    ), end


_TIMES_SIGN = re.compile(r"[x×](?![^\W_])")


def _counted(text: str, amount: Amount) -> Counted | None:
    if amount.first.ordinal:
        return None
    if amount.unit is not None or amount.first.over:
        return counted_after(text, amount.end, of_only=True)
    return counted_after(text, amount.end, one=amount.first.value == 1 and amount.second is None)


_ONE_BEFORE = re.compile(
    r"\b(?:no|the|this|that|which|any|every|each|some|another|first|last|next|big|new|good|old|other|second|small|right|wrong|loved|is)[ ]$",
    re.IGNORECASE,
)
_HALF_BEFORE = re.compile(
    r"\b(?:first|second|other|latter|better|top|bottom|last|upper|lower|final|former|early|late|third|fourth|in|opening|eastern|western|northern|southern|right|left)[ -]$",
    re.IGNORECASE,
)
_HALF_AFTER = re.compile(
    r"[ -](?:hour|day|year|time|way|marathon|brother|sister|century|decade|life|lives|month|century|price|term|moon|back)s?\b|-",
    re.IGNORECASE,
)
_YEAR = (1000, 2100)


def _not_meant(text: str, amount: Amount, counted: Counted | None) -> bool:
    """Number words and bare digits that count nothing here: "no one", "the second half", a year, "1." at a line's start."""
    number = amount.first
    word = text[number.start : number.end].lower()
    if amount.unit is not None or amount.kind:
        return False
    if word == "one":
        if _ONE_BEFORE.search(text, max(0, number.start - 10), number.start):
            return True
        return counted is None or text[number.end : number.end + 4] == " of "
    if word in {"half", "quarter"}:
        return bool(
            _HALF_BEFORE.search(text, max(0, number.start - 12), number.start) or _HALF_AFTER.match(text, number.end)
        ) or (word == "quarter")
    if number.ordinal:
        return word == "second" and text[number.end : number.end + 1] == "s"
    if number.over and number.spelt and word.startswith(("a ", "an ")):
        return not re.match(r"[ ](?:of|the|more|less|as)\b|[.,;:!?)]|$|\s*$", text[number.end : number.end + 8])
    if not number.plain:
        return False
    if _YEAR[0] <= number.value <= _YEAR[1] and len(number.digits) == 4 and counted is None:
        return True
    return bool(
        _LIST_MARK.search(text, max(0, number.start - 4), number.start) and _LIST_MARK_END.match(text, number.end)
    )


_LIST_MARK = re.compile(r"(?:^|\n)[ \t(]*$")
_LIST_MARK_END = re.compile(r"[.)][ \t]+(?=\w)")
_BETWEEN_LIST = re.compile(r"[ ]?(?:,[ ]?(?:and[ ]|or[ ])?|/)|[ ](?:and|or|vs\.?|versus|&)[ ](?:the[ ])?")


def _share_units(text: str, drafts: list[_Draft]) -> None:
    """45 and 50 mg, 10, 20 or 30 km: the numbers before take the unit of the last."""
    for left, right in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        if (
            left.unit is not None
            or left.counted is not None
            or left.amount.kind
            or left.amount.first.ordinal
            or left.amount.first.over
        ):
            continue
        if right.unit is None or right.amount.start != right.amount.inner or right.unit.currency:
            continue
        if _BETWEEN_LIST.fullmatch(text, left.end, right.start):
            left.unit = right.unit


def _reading(text: str, draft: _Draft) -> Reading | None:
    value = _value(draft)
    if value is None:
        return None
    counted = draft.counted
    return Reading(
        kind="quantity",
        start=draft.start,
        end=draft.end,
        text=text[draft.start : draft.end],
        value=value,
        hedge=draft.hedge,
        change=change_around(text, draft.start, draft.end),
        counted=text[counted.start : counted.end] if counted else "",
        counted_start=counted.start if counted else -1,
        counted_end=counted.end if counted else -1,
        ordinal=draft.amount.first.ordinal,
    )


def _value(draft: _Draft) -> Quantity | None:
    amount, unit = draft.amount, draft.unit
    number, hedge = amount.first, draft.hedge
    if number.high is not None:
        written = f"{number.digits}..{_plain(number.high)}"
    elif number.over and unit is None and amount.kind == "":
        written = f"{number.over[0]:f} in {number.over[1]:f}"
    elif (amount.second is not None and amount.kind in {PART, PROPORTION}) or amount.second is not None:
        written = f"{number.digits}{amount.kind}{amount.second.digits}"
    else:
        written = number.digits
    counted = draft.counted.head if draft.counted else ""
    return parse(canonical_text(hedge, written, unit.code if unit else None, counted)) or parse(
        canonical_text("=", written, unit.code if unit else None, "")
    )


def _plain(number: object) -> str:
    return f"{number:f}"


_OPENING = re.compile(
    r"[ \u00a0]?(?:[(\[][ ]?(?:or[ ]|i\.e\.,?[ ]|approximately[ ]|about[ ]|approx\.?[ ]|~|roughly[ ])?|,[ ]or[ ]|[ ]or[ ]|[ ]?/[ ]?|[ ]?=[ ]?)"
)


def _with_conversions(text: str, readings: list[Reading]) -> list[Reading]:
    """107 km (66 mi): one reading, the second as its `also`."""
    kept: list[Reading] = []
    for reading in readings:
        if kept and _is_conversion(text, kept[-1], reading):
            kept[-1] = _chained(kept[-1], reading)
            continue
        kept.append(reading)
    return kept


def _chained(first: Reading, last: Reading) -> Reading:
    return replace(first, also=_chained(first.also, last) if first.also else last)


def _is_conversion(text: str, first: Reading, second: Reading) -> bool:
    if not isinstance(first.value, Quantity) or not isinstance(second.value, Quantity):
        return False
    one, other = first.value, second.value
    latest = first
    while latest.also is not None:
        latest = latest.also
    start = latest.end
    gap = text[start : second.start]
    bracket = gap.strip() in {"(", "[", "(or", "(about", "(approximately", ";", ",", ", or", "or", "/", "="}
    if not bracket or one.unit is None or other.unit is None or one.unit == other.unit:
        return False
    if first.also and gap.strip() not in {";", ",", ", or"}:
        return False
    if not first.also and gap.strip() in {";", ","}:
        return False
    money = one.dimension.startswith("currency") and other.dimension.startswith("currency")
    if money and gap.strip()[:1] not in {"(", "["}:
        return False
    return one.dimension == other.dimension or money
