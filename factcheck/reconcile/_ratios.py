"""A multiple or a fraction in words, against the two figures that it sets beside one another."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.model import Interval, Level, Quantity, Statement
from factcheck.reconcile._wording import number

_SIMPLE = {
    **{word: Decimal(n) for n, word in enumerate("two three four five six seven eight nine ten".split(), start=2)},
    "twice": Decimal(2),
    "double": Decimal(2),
    "triple": Decimal(3),
}
_PARTS = {
    word: n for n, word in enumerate("half third quarter fifth sixth seventh eighth ninth tenth".split(), start=2)
}
# How far from the multiple a careful writer's hedge may reach, downwards and upwards, as parts of it.
_REACH = {
    "nearly": ("0.90", "1.02"),
    "almost": ("0.90", "1.02"),
    "just under": ("0.90", "1.02"),
    "more than": ("0.98", "1.5"),
    "over": ("0.98", "1.5"),
    "": ("0.88", "1.12"),
}
_ABOUT = ("0.80", "1.25")


def ratio(statement: Statement) -> tuple[Level, str] | None:
    said = next((value.text for name, value in statement.qualifiers if name == "ratio"), "").casefold()
    part = statement.value
    whole = next((value for name, value in statement.qualifiers if name.startswith("term")), None)
    multiple = _multiple(said)
    if multiple is None or not isinstance(part, Quantity) or not isinstance(whole, Quantity):
        return None
    top, bottom = _figure(part), _figure(whole)
    if top is None or bottom is None or bottom.low <= 0:
        return None
    hedge = next((word for word in _REACH if word and said.startswith(word)), "")
    vague = said.startswith(("about", "around", "roughly", "approximately", "some"))
    low, high = (Decimal(each) * multiple for each in (_ABOUT if vague else _REACH[hedge]))
    made = Interval(top.low / bottom.high, top.high / bottom.low, True, True)
    if made.meets(Interval(low, high, True, True)):
        return None
    middle = ((made.low + made.high) / 2).quantize(Decimal("0.01"))
    return Level.WARNING, f"“{said}” of {whole.text} is not that: it is {number(middle)} times as much"


def reach(said: str, part: Quantity, whole: Quantity) -> bool | None:
    """Whether one amount is what `said` makes of another ("twice", "nearly three times"); None where that cannot be told."""
    multiple, top, bottom = _multiple(said), _figure(part), _figure(whole)
    if multiple is None or top is None or bottom is None or bottom.low <= 0:
        return None
    hedge = next((word for word in _REACH if word and said.startswith(word)), "")
    low, high = (Decimal(each) * multiple for each in (_REACH[hedge] if hedge else _ABOUT))
    return Interval(top.low / bottom.high, top.high / bottom.low, True, True).meets(Interval(low, high, True, True))


def _multiple(said: str) -> Decimal | None:
    if found := re.search(r"(\d+(?:\.\d+)?) times", said):
        return Decimal(found[1])
    if "two" in said and "third" in said:
        return Decimal(2) / 3
    if "three" in said and "quarter" in said:
        return Decimal(3) / 4
    for word, parts in _PARTS.items():
        if re.search(rf"\b{word}\b", said):
            return Decimal(1) / parts
    return next((number for word, number in _SIMPLE.items() if re.search(rf"\b{word}\b", said)), None)


def _figure(value: Quantity) -> Interval | None:
    """The figure as printed, within half of its last digit; hedges aside, a writer works with the figure itself."""
    bounds = value.suggests
    if not bounds.low.is_finite() or not bounds.high.is_finite() or value.text[0] in "<>":
        return None
    middle = (bounds.low + bounds.high) / 2
    half = middle / 200 if value.text[0] == "~" else (bounds.high - bounds.low) / 2
    return Interval(middle - half, middle + half, True, True)
