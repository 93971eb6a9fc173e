"""Number words: "two hundred and six", "4 thousand 3 hundred", "two point five", "three quarters", "twenty-first"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.reading.numbers_digits import numeral
from factcheck.reading.numbers_table import DOZENS, ORDINALS, PARTS, SCALES, STARTS, TEENS, TENS, UNITS, ZEROS

MOST_WORDS = 40  # a number in words is no longer than this; keeps a long run of number words linear


class Word(NamedTuple):
    text: str  # lower case, or the digits of a numeral
    start: int
    end: int
    number: Decimal | None = None  # of a numeral
    digits: str = ""


class Spelt(NamedTuple):
    """A number in words: how many of the words it takes, its value and, where a numeral set the precision, its digits."""

    taken: int
    value: Decimal
    digits: str = ""
    ordinal: bool = False
    over: tuple[Decimal, Decimal] | None = None


_WORD = re.compile(r"([A-Za-z]+)|\d")
_GAP = re.compile(r"[ \t\u00a0]{0,2}(?:\n[ \t]{0,2})?(?:[-‐‑][ \t]?)?")


def words(text: str, pos: int) -> list[Word]:
    """The number words from `pos` on, as far as they could belong to one number."""
    found: list[Word] = []
    row = 0
    while len(found) < MOST_WORDS:
        match = _WORD.match(text, pos)
        if match is None:
            break
        if match[1]:
            lower = match[1].lower()
            if lower not in _KNOWN or (len(found) == 0 and lower in {"and", "of", "point", "over"}):
                break
            row = row + 1 if lower in _ONES else -MOST_WORDS if lower == "point" else 0
            if row > 3:  # "one one one one" is no number; nor is it worth looking farther
                break
            found.append(Word(lower, pos, match.end()))
        else:
            digits = numeral(text, pos)
            if digits is None or digits.ordinal or digits.over or text[digits.end : digits.end + 1].isalpha():
                break
            found.append(Word(text[pos : digits.end], pos, digits.end, digits.value, digits.digits))
        gap = _GAP.match(text, found[-1].end)
        pos = gap.end() if gap else found[-1].end
        if pos == found[-1].end:
            break
    return found


_ONES = frozenset([*UNITS, *TEENS, *ZEROS, "a", "an"])
_KNOWN = frozenset([*STARTS, *SCALES, *ORDINALS, *PARTS, *DOZENS, "a", "an", "and", "of", "point", "nil"]) - {"nil"}


def spelt(run: list[Word], at: int = 0, *, stop_and: bool = False) -> Spelt | None:
    """The number at word `at` of a run; "between" forbids an "and" inside it."""
    first = run[at].text if at < len(run) else ""
    if first in {"a", "an"}:
        return _with_article(run, at)
    if first == "half":
        return _half(run, at)
    if first == "quarter":
        return _scaled_part(run, at, 1, Decimal(4), at + 1)
    cardinal = _cardinal(run, at, stop_and=stop_and)
    if cardinal is None:
        return None
    shorter = _cardinal(run, at, stop_and=True)
    return (
        (shorter and _and_part(run, at, shorter))
        or _and_part(run, at, cardinal)
        or _parts(run, at, cardinal)
        or cardinal
    )


def _with_article(run: list[Word], at: int) -> Spelt | None:
    """a hundred, a dozen, a third, a quarter of a million, a half million, a million and a half."""
    following = run[at + 1].text if at + 1 < len(run) else ""
    if following == "half":
        half = _half(run, at + 1)
        return half._replace(taken=half.taken + 1) if half else None
    if following in DOZENS:
        return Spelt(2, Decimal(12))
    if following in {"hundred", "thousand", "million", "billion", "trillion", "quadrillion", "lakh", "crore"}:
        cardinal = _cardinal(run, at + 1)
        cardinal = (cardinal and (_and_part(run, at + 1, cardinal) or _parts(run, at + 1, cardinal))) or cardinal
        return cardinal._replace(taken=cardinal.taken + 1) if cardinal else None
    if following in PARTS or following in TENS:
        part = _denominator(run, at + 1, singular=True)
        return part and _scaled_part(run, at, 1, part[0], part[1])
    return None


def _half(run: list[Word], at: int) -> Spelt | None:
    """half a million, half million, half a dozen, half of a million; half alone."""
    return _scaled_part(run, at, 1, Decimal(2), at + 1)


def _scaled_part(run: list[Word], at: int, over: int | Decimal, under: Decimal, end: int) -> Spelt:
    """A fraction, and the scale that it may be a part of: three quarters (of a) million."""
    ahead = end
    while ahead < len(run) and ahead < end + 2 and run[ahead].text in {"of", "a", "an"}:
        ahead += 1
    scale = None
    if ahead < len(run) and run[ahead].text in DOZENS:
        scale = 12
    elif ahead < len(run) and (run[ahead].text in SCALES or run[ahead].text == "hundred"):
        scale = SCALES.get(run[ahead].text, 100)
    if scale is not None:
        return Spelt(ahead + 1 - at, Decimal(over) / under * scale)
    return Spelt(end - at, Decimal(over) / under, over=(Decimal(over), under))


def _cardinal(run: list[Word], at: int, *, stop_and: bool = False) -> Spelt | None:
    """Groups below a thousand, each times a falling scale; an ordinal may end it."""
    total, ceiling, digits, pos = Decimal(0), Decimal("Infinity"), "", at
    while pos < len(run):
        first = pos == at
        start = pos + 1 if run[pos].text == "and" and not first else pos
        if not first and start == pos and run[at].number is not None and run[pos].number is None:
            break  # "$100 million five-album deal"
        group = None if start != pos and stop_and else _group(run, start, first=first, stop_and=stop_and)
        if group is None or group.value >= ceiling:
            break
        total, pos, ceiling = total + group.value, group.end, group.scale
        digits = group.digits if first else ""
        if group.ordinal:
            return Spelt(pos - at, total, ordinal=True)
        if ceiling == 1:
            break
    return _point(run, at, pos, total, digits) if pos > at else None


class _Group(NamedTuple):
    value: Decimal
    end: int
    scale: Decimal
    digits: str = ""
    ordinal: bool = False


def _group(run: list[Word], at: int, *, first: bool, stop_and: bool) -> _Group | None:
    """Up to 999 and the scales behind it: "two hundred and six thousand", "fifteen hundred", "hundred thousand"."""
    small = _small(run, at)
    if small is None and not (first and at < len(run) and run[at].text in {"hundred", *SCALES}):
        return None
    value, pos, digits, ordinal = small or (Decimal(1), at, "1", False)
    if ordinal:
        return _Group(value, pos, Decimal(1), ordinal=True)
    if pos < len(run) and run[pos].text == "hundred" and value < 100:
        value, pos, digits = value * 100, pos + 1, ""
        rest = _after_hundred(run, pos, stop_and=stop_and)
        if rest:
            value, pos, ordinal = value + rest[0], rest[1], rest[3]
    scale = Decimal(1)
    while pos < len(run) and run[pos].text in SCALES and not ordinal:
        scale, pos = scale * SCALES[run[pos].text], pos + 1
    in_words = all(word.number is None for word in run[at:pos]) and pos > at
    one = pos == at + 1 and digits == "1" and first  # 1 thousandth of an inch
    if (in_words or one) and not ordinal and pos < len(run) and ORDINALS.get(run[pos].text, 0) >= 100:
        return _Group(value * scale * ORDINALS[run[pos].text], pos + 1, Decimal(1), ordinal=True)
    written = (
        f"{digits}e{scale.adjusted()}" if digits and scale > 1 and "e" not in digits else digits if scale == 1 else ""
    )
    return _Group(value * scale, pos, scale, written, ordinal)


def _after_hundred(run: list[Word], pos: int, *, stop_and: bool) -> tuple[Decimal, int, str, bool] | None:
    """What may follow "hundred" in the same group: "and six", "thirty-two", but not the "two" of "and two hundred"."""
    joined = pos < len(run) and run[pos].text == "and"
    rest = None if joined and stop_and else _small(run, pos + joined)
    if rest is None or not 0 < rest[0] < 100 or rest[0] != int(rest[0]):
        return None
    return None if rest[1] < len(run) and run[rest[1]].text == "hundred" else rest


def _small(run: list[Word], at: int) -> tuple[Decimal, int, str, bool] | None:
    """A number below a hundred in words, or a numeral: value, end, digits, whether it is an ordinal ("twenty-first")."""
    if at >= len(run):
        return None
    word = run[at]
    if word.number is not None:
        return word.number, at + 1, word.digits, False
    if word.text in TENS:
        unit = run[at + 1].text if at + 1 < len(run) else ""
        if unit in UNITS:
            return Decimal(TENS[word.text] + UNITS[unit]), at + 2, "", False
        if 0 < ORDINALS.get(unit, 0) < 10:
            return Decimal(TENS[word.text] + ORDINALS[unit]), at + 2, "", True
        return Decimal(TENS[word.text]), at + 1, "", False
    for table in (UNITS, TEENS, ZEROS):
        if word.text in table:
            return Decimal(table[word.text]), at + 1, "", False
    if word.text in ORDINALS:
        return Decimal(ORDINALS[word.text]), at + 1, "", True
    return None


def _point(run: list[Word], at: int, pos: int, whole: Decimal, digits: str) -> Spelt:
    """two point five (million): the digits after a spelt-out point."""
    if pos + 1 < len(run) and run[pos].text == "point":
        decimals, end = "", pos + 1
        while end < len(run) and (run[end].text in UNITS or run[end].text in ZEROS):
            decimals, end = decimals + str((UNITS | ZEROS)[run[end].text]), end + 1
        if not decimals and (small := _small(run, end)) and small[0] < 100 and not small[3] and run[end].number is None:
            decimals, end = str(small[0]), small[1]
        if not decimals and end < len(run) and run[end].digits.isdigit():
            decimals, end = run[end].digits, end + 1
        if decimals:
            written = f"{whole}.{decimals}"
            if end < len(run) and run[end].text in SCALES:
                exponent = Decimal(SCALES[run[end].text]).adjusted()
                return Spelt(end + 1 - at, Decimal(written).scaleb(exponent), f"{written}e{exponent}")
            return Spelt(end - at, Decimal(written), written)
    return Spelt(pos - at, whole, digits)


def _denominator(run: list[Word], at: int, *, singular: bool) -> tuple[Decimal, int] | None:
    """third(s), quarter(s), twenty-fifth(s): the denominator of a spelt fraction and where it ends."""
    word = run[at].text if at < len(run) else ""
    plural = word.endswith("s") and word in PARTS
    if word in PARTS and (singular != plural):
        return Decimal(PARTS[word]), at + 1
    unit = run[at + 1].text if at + 1 < len(run) else ""
    if word in {"one", "ten"} and not singular and unit.endswith("s") and PARTS.get(unit, 0) >= 100:
        return Decimal((10 if word == "ten" else 1) * PARTS[unit]), at + 2  # two ten-thousandths, three one-hundredths
    if word in TENS and singular and 0 < ORDINALS.get(unit, 0) < 10:
        return Decimal(TENS[word] + ORDINALS[unit]), at + 2
    if word in TENS and not singular and unit.endswith("s") and 2 < PARTS.get(unit, 0) < 10:
        return Decimal(TENS[word] + PARTS[unit]), at + 2
    return None


def _parts(run: list[Word], at: int, cardinal: Spelt) -> Spelt | None:
    """two thirds, three-quarters, one fifth, twenty-three fifths."""
    if cardinal.ordinal and run[at + cardinal.taken - 1].text in PARTS and cardinal.taken > 1:
        alone = _cardinal(run[: at + cardinal.taken - 1], at)
        if alone and alone.value == 1 and alone.taken == cardinal.taken - 1:
            cardinal = alone
    if cardinal.ordinal or cardinal.value != cardinal.value.to_integral_value():
        return None
    if (
        cardinal.value == 1
        and cardinal.taken == 1
        and (below := _cardinal(run, at + 1))
        and below.ordinal
        and below.taken > 1
    ):
        return Spelt(below.taken + 1, 1 / below.value, over=(Decimal(1), below.value))
    last = at + cardinal.taken - 1
    if cardinal.taken > 1 and run[last].text in TENS and run[last - 1].text != "and":
        under = _denominator(run, last, singular=False)  # one hundred thirty fifths: thirty-fifths, a hundred of them
        above = _cardinal(run[:last], at)
        if under and above and above.taken == cardinal.taken - 1 and not above.ordinal:
            return _scaled_part(run, at, above.value, under[0], under[1])
    part = _denominator(run, at + cardinal.taken, singular=cardinal.value == 1)
    return part and _scaled_part(run, at, cardinal.value, part[0], part[1])


def _and_part(run: list[Word], at: int, cardinal: Spelt) -> Spelt | None:
    """five and a half (million), one hundred and three quarters."""
    pos = at + cardinal.taken
    if cardinal.ordinal or pos + 1 >= len(run) or run[pos].text != "and":
        return None
    lead = pos + 1
    article = run[lead].text in {"a", "an"}
    small = None if article else _small(run, lead)
    numerator, end = (small[0], small[1]) if small and not small[3] else (Decimal(1), lead + 1)
    if not article and (small is None or small[3]):
        return None
    part = _denominator(run, end, singular=numerator == 1)
    if part is None or numerator >= part[0]:
        return None
    fraction, end = numerator / part[0], part[1]
    if [word.text for word in run[end : end + 2]] == ["of", "a"] and end + 2 < len(run) and run[end + 2].text in SCALES:
        end += 2  # one and three quarters of a million
    last = Decimal(SCALES[run[pos - 1].text]) if run[pos - 1].text in SCALES else Decimal(1)
    scale = Decimal(SCALES[run[end].text]) if end < len(run) and run[end].text in SCALES else None
    if scale is None:  # "a million and a half" is a half more of the million
        return Spelt(end - at, cardinal.value + fraction * last)
    if scale < last:
        return Spelt(end + 1 - at, cardinal.value + fraction * scale)
    return Spelt(end + 1 - at, (cardinal.value + fraction) * scale)
