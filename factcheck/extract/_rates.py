"""Numbers in a stretch of time, as a rate: "100 pulls per 6 hours", and "10" under the label "Requests per minute"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.model import Quantity
from factcheck.reading import Reading, read_value

_NUMBERS = {
    word: number
    for number, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)
}
_UNIT = r"(?P<unit>second|minute|hour|day|week|month|year)s?"
_WINDOW = re.compile(
    rf"\s*(?:[^\W\d_][\w-]*\s+){{0,3}}?(?:per|every|each|in|within|/)\s*(?:any\s+|an?\s+)?(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})[\s-]+{_UNIT}\b",
    re.IGNORECASE,
)
_PER = re.compile(rf"\s*\b(?:per|each|a|every)\s+{_UNIT}\b", re.IGNORECASE)


def in_window(text: str, value: Reading) -> str:
    """The rate that a number is with the stretch of time behind it, in words; "" where none stands there."""
    found = _WINDOW.match(text, value.end)
    low = _number(value)
    if found is None or low is None:
        return ""
    count = Decimal(_NUMBERS.get(found["count"].lower(), 0) or found["count"])
    if count < 2:
        return ""
    return _worded(f"{low / count:.4g}", value.counted, found["unit"])


def without_rate(label: str) -> tuple[str, str]:
    """A label without the time that it counts in, and that time: "Requests per minute" is "Requests" and "minute"."""
    found = _PER.search(label)
    return (label[: found.start()] + label[found.end() :], found["unit"].lower()) if found else (label, "")


def per(value: Reading, label: str, unit: str) -> str:
    """A bare number in the time that its label counts in; "" where it has a unit of its own."""
    if not unit or _number(value) is None:
        return ""
    last = re.findall(r"[^\W\d_]+", label.lower())[-1:]
    return _worded(value.text, value.counted or next((word for word in last if word.endswith("s")), ""), unit)


def _number(value: Reading) -> Decimal | None:
    amount = value.value
    plain = isinstance(amount, Quantity) and amount.dimension == "count" and amount.suggests.low.is_finite()
    if not plain or not isinstance(amount, Quantity) or value.parts or value.hedge not in ("=", "<="):
        return None
    digits = re.search(r"\d+(?:\.\d+)?", amount.text)
    return Decimal(digits[0]) if digits else None


def _worded(number: str, noun: str, unit: str) -> str:
    words = f"{number} {noun.split()[-1] if noun else 'times'} per {unit}"
    read = read_value(words, "quantity")
    return words if isinstance(read, Quantity) and read.dimension == "frequency" else ""
