"""Units of time behind a number: which word is one, and which of them measure anything."""

from __future__ import annotations

from decimal import Decimal

from factcheck.reading import timewords as words
from factcheck.reading.lengths import Length
from factcheck.reading.numerals import Count
from factcheck.reading.tokens import Tokens


def unit_at(t: Tokens, k: int) -> tuple[str, bool] | None:
    """The unit of time at token k, in the singular, and whether it stands in the plural."""
    low = t[k].low
    if low in words.UNITS:
        return (low, False) if low not in words.FINE_UNITS else None
    if low in words.PLURALS:
        name = words.PLURALS[low]
        return (name, True) if name not in words.FINE_UNITS else None
    return None


def fits(t: Tokens, number: Count, name: str, many: bool, k: int, j: int) -> bool:
    if number.value is None and not many and t[j].low != "-":
        return False
    if name == "second" and not many and (number.article or t[k - 1].low in ("a", "one") or k > j + 1):
        return False
    if name in ("morning", "evening", "afternoon", "night") and (number.article or (not many and k == j)):
        return False
    if number.article and (name in ("weekday", "workday", "quarter") or many):
        return False
    if name == "quarter" and (number.value is None or not many):
        return False
    return not _named(t, k)


def _named(t: Tokens, k: int) -> bool:
    """As in "The Six-Day War", "the Thirty Years' War": a name."""
    after = k + 1 + (t[k + 1].low in ("'", "’")) + (t[k + 2].low == "s" and t[k + 1].low in ("'", "’"))
    title = (t[k].text[:1].isupper() and not t[k].text.isupper()) or (
        t[k].low.endswith("s") and t[k + 1].low in ("'", "’")
    )
    return (
        title
        and t[after].gap
        and t[after].text[:1].isupper()
        and t[after].kind == "w"
        and len(t[after].text) > 1
        and t[after].low not in _GO_ON
    )


_GO_ON = frozenset(
    ["ago", "later", "earlier", "before", "after", "old", "of", "from", "and", "in", "at", "on", "since", "later"]
)


def length_of(name: str, number: Decimal | None) -> Length:
    unit, size = words.UNITS[name]
    iso_unit = "m" if unit == "M" and name in words.CLOCK_UNITS else unit
    return Length(parts=((iso_unit, None if number is None else number * size),), unit=name)
