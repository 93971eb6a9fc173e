"""Values: sets of possibilities with two bounds, and how two of them relate.

What the words *allow* is what can literally hold; what they *suggest* is what a careful writer would mean by them. Both
are intervals over one axis: days for dates (day 0 is 1970-01-01, proleptic Gregorian), days for durations, the
dimension's base unit for quantities. Two values relate by those intervals alone, so `relation` is symmetric.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

INFINITY = Decimal("Infinity")


class Relation(StrEnum):
    """How two values stand to one another, from agreement to conflict."""

    SAME = "same"
    COMPATIBLE = "compatible"
    DISCREPANT = "discrepant"
    CONTRADICTORY = "contradictory"
    INCOMPARABLE = "incomparable"


@dataclass(frozen=True, slots=True)
class Interval:
    """A non-empty set of numbers between two ends, each end inside (closed) or outside (open).

    Raises ValueError when the interval would be empty or an end is not a number.
    """

    low: Decimal
    high: Decimal
    low_closed: bool = True
    high_closed: bool = False

    def __post_init__(self) -> None:
        if self.low.is_nan() or self.high.is_nan():
            raise ValueError("an interval needs numbers as its ends")
        empty = self.low > self.high or (self.low == self.high and not (self.low_closed and self.high_closed))
        if empty:
            raise ValueError(f"empty interval: {self.low} to {self.high}")

    @classmethod
    def point(cls, value: Decimal) -> Interval:
        return cls(value, value, True, True)

    def meets(self, other: Interval) -> bool:
        """True when the two have a number in common."""
        return not (self._below(other) or other._below(self))

    def contains(self, number: Decimal) -> bool:
        return self.meets(Interval.point(number))

    def covers(self, other: Interval) -> bool:
        """True when every number of `other` is in this interval."""
        low = self.low < other.low or (self.low == other.low and (self.low_closed or not other.low_closed))
        high = self.high > other.high or (self.high == other.high and (self.high_closed or not other.high_closed))
        return low and high

    def _below(self, other: Interval) -> bool:
        touching = self.high == other.low and not (self.high_closed and other.low_closed)
        return self.high < other.low or touching


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A date or a stretch of time in which it lies. `text` is EDTF (ISO 8601-2); the axis is days since 1970-01-01.

    `period` says that the words name a stretch with a start and an end ("2011–2014"), not one moment inside it.
    """

    text: str
    allows: Interval
    suggests: Interval
    period: bool = False

    kind = "date"

    def relation(self, other: Value) -> Relation:
        if not isinstance(other, Date):
            return Relation.INCOMPARABLE
        if self.text == other.text:
            return Relation.SAME
        return between(self.allows, self.suggests, other.allows, other.suggests)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time. `text` is an ISO 8601 duration (P8Y, PT21H31M), with the hedge before it where there is one;
    the axis is days (a year is 365.2425 days, a month a twelfth of it)."""

    text: str
    allows: Interval
    suggests: Interval

    kind = "duration"

    def relation(self, other: Value) -> Relation:
        if not isinstance(other, Duration):
            return Relation.INCOMPARABLE
        if self.text == other.text:
            return Relation.SAME
        return between(self.allows, self.suggests, other.allows, other.suggests)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number of something. `text` is canonical (hedge, number or lo/hi, unit): "~14000", ">14000", "10/20 km".

    `unit` is the UCUM code or ISO 4217 currency as written, None for plain counts. `dimension` names what can be compared
    ("length", "currency:USD", "percent", "count"); the bounds are in that dimension's base unit.
    `counted` is the head of the counted noun phrase, lemma, lower case ("parameter"), or "" where nothing is counted.
    """

    text: str
    allows: Interval
    suggests: Interval
    unit: str | None = None
    dimension: str = "count"
    counted: str = ""

    kind = "quantity"

    def relation(self, other: Value) -> Relation:
        if not isinstance(other, Quantity) or self.dimension != other.dimension:
            return Relation.INCOMPARABLE
        if self.counted and other.counted and self.counted != other.counted:
            return Relation.INCOMPARABLE
        if self.text == other.text:
            return Relation.SAME
        return between(self.allows, self.suggests, other.allows, other.suggests)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A named thing, after normalisation. `entity` is the id it shares with its aliases; `wholes` are the ids of the things
    it is a part or a vaguer form of (Boston is a part of Massachusetts)."""

    text: str
    entity: str
    wholes: frozenset[str] = field(default_factory=frozenset)

    kind = "name"

    def relation(self, other: Value) -> Relation:
        if not isinstance(other, Name):
            return Relation.INCOMPARABLE
        if self.entity == other.entity:
            return Relation.SAME
        if self.entity in other.wholes or other.entity in self.wholes:
            return Relation.COMPATIBLE
        return Relation.CONTRADICTORY


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words with no further reading. Equal words are the same; others cannot be compared, so they never conflict."""

    text: str

    kind = "text"

    def relation(self, other: Value) -> Relation:
        same = isinstance(other, Text) and self.text.casefold().split() == other.text.casefold().split()
        return Relation.SAME if same else Relation.INCOMPARABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """Words that should have been a value and could not be read, with the reason."""

    text: str
    reason: str

    kind = "unread"

    def relation(self, other: Value) -> Relation:
        return Relation.INCOMPARABLE


Value = Date | Duration | Quantity | Name | Text | Unread


def between(allows_a: Interval, suggests_a: Interval, allows_b: Interval, suggests_b: Interval) -> Relation:
    """The relation of two values given by their bounds; symmetric in a and b."""
    if (allows_a, suggests_a) == (allows_b, suggests_b):
        return Relation.SAME
    if not allows_a.meets(allows_b):
        return Relation.CONTRADICTORY
    if not suggests_a.meets(suggests_b):
        return Relation.DISCREPANT
    return Relation.COMPATIBLE
