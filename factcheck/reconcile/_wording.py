"""Messages and reasoning in words that a person can check."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Date, Duration, Interval, Name, Quantity, Statement, Text, Unread
from factcheck.reconcile._witnesses import witnesses


def question(statement: Statement, scope: str = "") -> str:
    """What is asked: "Mira Olsen, educated at", with the scope in brackets."""
    asked = f"{statement.subject.label}, {statement.predicate.label}"
    return f"{asked} ({scope})" if scope else asked


def answer(side: Sequence[Statement]) -> str:
    """One side's answer as it words it, and how many sources stand behind it."""
    first = min(side, key=lambda each: (len(words(each)), words(each)))
    return f"{words(first)} ({sources(side)})"


def answers(told: Sequence[Sequence[Statement]]) -> str:
    """All sides' answers: "A (3 sources) or B (1 source)"."""
    return " or ".join(answer(side) for side in told)


def sources(statements: Sequence[Statement]) -> str:
    """How many sources stand behind an answer, and how many of them in words of their own."""
    count = len({statement.claim.span.source for statement in statements})
    own = witnesses(statements)
    copied = "" if own == count else f" with {own} wording" + ("s" if own > 1 else "")
    return f"{count} source" if count == 1 else f"{count} sources{copied}"


def words(statement: Statement) -> str:
    """The answer as the source words it, or what the words stand for where that is something else ("he")."""
    mention = statement.claim.value
    quote = " ".join(mention.span.quote.split())
    as_written = isinstance(statement.value, (Quantity, Date, Duration)) and not mention.why and len(quote) <= 60
    return quote if as_written else " ".join(mention.text.split())


def reading(statement: Statement) -> str:
    """How the words of a statement were read."""
    said = words(statement)
    value = statement.value
    why = f", {statement.claim.value.why}" if statement.claim.value.why else ""
    if isinstance(value, (Name, Text, Unread)):
        return f"“{said}” names {value.entity}{why}" if isinstance(value, Name) else f"“{said}”{why}"
    if isinstance(value, Quantity):
        allowed = f"allows {interval(value.allows)}"
        suggested = "" if value.allows == value.suggests else f" and suggests {interval(value.suggests)}"
        return f"“{said}” is read as {value.text}{why}: it {allowed}{suggested}"
    return f"“{said}” is read as {value.text}{why}"


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
