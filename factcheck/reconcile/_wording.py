"""Messages and reasoning in words that a person can check."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Interval, Name, Quantity, Statement, Text, Unread


def question(statement: Statement, scope: str = "") -> str:
    """What is asked: "Mira Olsen, educated at", with the scope in brackets."""
    asked = f"{statement.subject.label}, {statement.predicate.label}"
    return f"{asked} ({scope})" if scope else asked


def answer(side: Sequence[Statement]) -> str:
    """One side's answer as it words it, and how many sources stand behind it."""
    first = min(side, key=lambda each: (len(each.claim.value.text), each.claim.value.text))
    return f"{' '.join(first.claim.value.text.split())} ({sources(side)})"


def answers(told: Sequence[Sequence[Statement]]) -> str:
    """All sides' answers: "A (3 sources) or B (1 source)"."""
    return " or ".join(answer(side) for side in told)


def sources(statements: Sequence[Statement]) -> str:
    count = len({statement.claim.span.source for statement in statements})
    return f"{count} source" if count == 1 else f"{count} sources"


def reading(statement: Statement) -> str:
    """How the words of a statement were read."""
    words = " ".join(statement.claim.value.text.split())
    value = statement.value
    why = f", {statement.claim.value.why}" if statement.claim.value.why else ""
    if isinstance(value, (Name, Text, Unread)):
        return f"“{words}” names {value.entity}{why}" if isinstance(value, Name) else f"“{words}”{why}"
    if isinstance(value, Quantity):
        allowed = f"allows {interval(value.allows)}"
        suggested = "" if value.allows == value.suggests else f" and suggests {interval(value.suggests)}"
        return f"“{words}” is read as {value.text}{why}: it {allowed}{suggested}"
    return f"“{words}” is read as {value.text}{why}"


def interval(bounds: Interval) -> str:
    """An interval of plain numbers in words."""
    if bounds.low == bounds.high:
        return f"exactly {number(bounds.low)}"
    if not bounds.high.is_finite():
        return f"{number(bounds.low)} {'or more' if bounds.low_closed else 'and above'}"
    if not bounds.low.is_finite():
        return f"up to {number(bounds.high)}"
    return f"{number(bounds.low)} to {number(bounds.high)}"


def number(value: object) -> str:
    """A decimal without a tail of zeros, thousands apart."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
