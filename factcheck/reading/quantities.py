"""Reads quantities: numbers, units, currencies, percentages, ranges, orders of magnitude, with their hedges and bounds."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Quantity, Unread, Value
from factcheck.reading.found import Reading
from factcheck.reading.numbers import find_number
from factcheck.reading.quantities_change import change_around
from factcheck.reading.quantities_drafts import Draft, drafts
from factcheck.reading.quantities_grammar import RANGE
from factcheck.reading.quantities_joining import join_bounds, share_units, with_conversions
from factcheck.reading.quantities_text import canonical_text, parse


def find(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Reading]:
    """Every quantity in the text outside the ranges `taken` by dates and durations, in order and not overlapping.

    A reading covers hedge, number and unit; the counted noun phrase has its own range. A conversion in brackets behind a
    quantity is no reading of its own but the `also` of the first.
    """
    found = join_bounds(text, list(drafts(text, taken)))
    share_units(text, found)
    readings = [reading for draft in found if (reading := _reading(text, draft)) is not None]
    return with_conversions(text, readings)


def read_quantity(text: str) -> Value:
    """The quantity a text names, canonical text or words, if it names one and nothing else; otherwise Unread with the reason."""
    words = text.strip()
    canonical = parse(words)
    if canonical is not None:
        return canonical
    readings = find(words)
    if not readings:  # in a text of its own even "one" or "2019" is a number
        number = find_number(words, 0)
        alone = (
            parse(number.digits)
            if number and number.end == len(words) and not number.ordinal and not number.over
            else None
        )
        return alone or Unread(text=text, reason="no quantity in it")
    first = readings[0]
    end = max(first.end, first.counted_end, first.also.end + 1 if first.also else 0)
    if len(readings) > 1 or words[: first.start].strip(" (+") or words[end:].strip(" .,;:!?)"):
        return Unread(text=text, reason="more than one quantity, or words that belong to none")
    return first.value


def _reading(text: str, draft: Draft) -> Reading | None:
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
        parts=_ends(text, draft),
    )


def _ends(text: str, draft: Draft) -> tuple[Reading, ...]:
    """The two ends of a range, each as a quantity of its own: the 3 and the 4 million of 3–4 million."""
    amount = draft.amount
    if amount.kind != RANGE or amount.second is None:
        return ()
    ends = []
    for number, start, end in (
        (amount.first, amount.first.start, amount.first.end),
        (amount.second, amount.second.start, max(amount.second.end, amount.end)),
    ):
        value = parse(canonical_text("=", number.digits, draft.unit.code if draft.unit else None, ""))
        if value is not None and draft.start <= start < end <= draft.end:
            ends.append(Reading(kind="quantity", start=start, end=end, text=text[start:end], value=value))
    return tuple(sorted(ends, key=lambda reading: reading.start)) if len(ends) == 2 else ()


def _value(draft: Draft) -> Quantity | None:
    amount, unit = draft.amount, draft.unit
    number, hedge = amount.first, draft.hedge
    if number.high is not None:
        written = f"{number.digits}..{_plain(number.high)}"
    elif number.over and unit is None and amount.kind == "" and number.value > 0:
        written = f"{number.over[0]:f} in {number.over[1]:f}"
    elif amount.second is not None:
        written = f"{number.digits}{amount.kind}{amount.second.digits}"
    elif number.over and unit is None and number.value < 0:  # minus a third is no proportion, and no less exact
        written = number.digits
    elif number.over:  # two thirds of a mile is 0.67 of it, to two figures
        written = number.digits if len(number.digits) < 6 else f"{number.value:.2f}"
    else:
        written = number.digits
    counted = draft.counted.head if draft.counted else ""
    return parse(canonical_text(hedge, written, unit.code if unit else None, counted)) or parse(
        canonical_text("=", written, unit.code if unit else None, "")
    )


def _plain(number: object) -> str:
    return f"{number:f}"
