"""Numbers in a text: digits and words in one, from "14,000" and "1.5 billion" to "two and a half" and "tens of thousands".

`find_number(text, pos)` is the door for all who read values: it knows nothing of units, hedges or names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from factcheck.reading.numbers_digits import MINUS, fraction_behind, numeral
from factcheck.reading.numbers_table import SCALES
from factcheck.reading.numbers_vague import vague
from factcheck.reading.numbers_words import spelt, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number found at text[start:end].

    `digits` is its canonical writing, which carries its precision ("14000", "40.0", "1.50e9"); `over` is (3, 4) for three
    quarters; `high` is the upper end of a vague number, whose lower end is `value` ("tens of thousands": 10000 to 100000);
    `plain` says bare digits (2015, 747), `spelt` words only, `ordinal` "third" or "21st".
    """

    start: int
    end: int
    value: Decimal
    digits: str
    over: tuple[Decimal, Decimal] | None = None
    high: Decimal | None = None
    plain: bool = False
    spelt: bool = False
    ordinal: bool = False


def find_number(text: str, pos: int, *, signed: bool = True, stop_and: bool = False) -> Number | None:
    """The number that starts exactly at `pos`, the longest reading of it; None where none starts there.

    `signed` takes a minus or plus sign before it; `stop_and` ends words at an "and" ("between one hundred and two hundred").
    """
    sign = _SIGN.match(text, pos) if signed else None
    start = sign.end() if sign else pos
    number = _unsigned(text, start, stop_and=stop_and)
    if number is None or sign is None or number.high is not None:
        return None if sign else number
    value = -number.value if sign[0].strip()[0] != "+" and not sign[0].startswith("plus") else number.value
    digits = f"-{number.digits}" if value < 0 else number.digits
    return Number(
        start=pos, end=number.end, value=value, digits=digits, over=number.over, plain=False, spelt=number.spelt,
        ordinal=number.ordinal,
    )  # fmt: skip


def canonical(value: Decimal) -> str:
    """A number in plain digits without exponent or trailing decimal zeros, to 15 significant figures."""
    if value == 0:
        return "0"
    rounded = value.normalize() if len(value.as_tuple().digits) <= 15 else (+_round(value)).normalize()
    if abs(rounded.adjusted()) > 30:
        return f"{rounded:E}".replace("E+", "e").replace("E", "e")
    return f"{rounded:f}"


_SIGN = re.compile(rf"[+{re.escape(MINUS)}][ \u00a0]?(?=[\d.])|(?:minus|negative|Minus|Negative)[ \u00a0]")
_LETTER_SCALE = re.compile(
    r"(k|K|M|B|bn|Bn|BN|b|T|tn|mn|MM|mln|mil|Mio|Mrd|[Mm]illion|[Bb]illion|[Tt]rillion)(?![^\W_]|[/²³^])"
)
_SPACED_LETTER = re.compile(r"[ \u00a0]{1,2}(k|M|B|bn)(?![^\W_]|[-/.'’]\w)")
_LETTERS = {"k": 3, "K": 3, "M": 6, "MM": 6, "B": 9, "b": 9, "bn": 9, "Bn": 9, "BN": 9, "T": 12, "tn": 12, "mn": 6, "mln": 6, "mil": 6,
            "Mio": 6, "Mrd": 9, "million": 6, "billion": 9, "trillion": 12, "Million": 6, "Billion": 9, "Trillion": 12}  # fmt: skip


def _unsigned(text: str, pos: int, *, stop_and: bool) -> Number | None:
    first = text[pos : pos + 1]
    if first.isalpha():
        return vague_number(text, pos) or _with_fraction(text, _in_words(text, pos, stop_and=stop_and))
    found = numeral(text, pos)
    if found is None:
        return None
    if found.over:
        part = (Decimal(found.over[0]), Decimal(found.over[1]))
        proper = part[0] < part[1]
        longer = _part_of_scale(text, found.end)
        if longer:
            scaled = found.value * longer[1]
            return Number(start=pos, end=longer[0], value=scaled, digits=canonical(scaled))
        return Number(
            start=pos, end=found.end, value=found.value, digits=canonical(found.value), over=part if proper else None
        )
    digits = _tidy(found.value, found.digits)
    if found.ordinal:
        return Number(start=pos, end=found.end, value=found.value, digits=digits, ordinal=True)
    letter = _LETTER_SCALE.match(text, found.end)
    if letter and "e" not in found.digits and (letter[1] != "b" or "." in found.digits):
        value = found.value.scaleb(_LETTERS[letter[1]])
        return Number(
            start=pos, end=letter.end(), value=value, digits=_tidy(value, _times(found.digits, _LETTERS[letter[1]]))
        )
    spaced = _SPACED_LETTER.match(text, found.end) if "e" not in found.digits else None
    if spaced and (spaced[1] == "k" or "," in text[pos : found.end]):
        value = found.value.scaleb(_LETTERS[spaced[1]])
        return Number(
            start=pos, end=spaced.end(), value=value, digits=_tidy(value, _times(found.digits, _LETTERS[spaced[1]]))
        )
    spoken = _in_words(text, pos, stop_and=stop_and) if _SPOKEN.match(text, found.end) else None
    if spoken and spoken.end > found.end:
        return Number(start=pos, end=spoken.end, value=spoken.value, digits=spoken.digits)
    return Number(start=pos, end=found.end, value=found.value, digits=digits, plain=found.plain)


def _with_fraction(text: str, number: Number | None) -> Number | None:
    """one hundred and 3/4: words that end in a fraction in digits."""
    if number is None or number.ordinal or number.over or number.value != number.value.to_integral_value():
        return number
    more = fraction_behind(text, number.end)
    if more is None:
        return number
    value = number.value + more[1]
    return Number(start=number.start, end=more[0], value=value, digits=canonical(value))


def vague_number(text: str, pos: int) -> Number | None:
    """tens of thousands, hundreds of millions, several hundred, dozens: an order of magnitude from `value` to `high`."""
    found = vague(text, pos)
    if found is None:
        return None
    end, low, high = found
    return Number(start=pos, end=end, value=low, digits=canonical(low), high=high, spelt=True)


_SPOKEN = re.compile(
    rf"[ \u00a0-]?(?:{'|'.join(sorted(SCALES, key=len, reverse=True))}|hundred|half|halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths"
    r"|tenths|hundredths?|thousandths?|millionths?|billionths?|trillionths?|dozens?|do?zs?|and|point(?=[ \u00a0](?:\d|zero|one|two|three|four|five|six|seven|eight|nine)))(?![^\W_])",
    re.IGNORECASE,
)
_OF_SCALE = re.compile(r"[ \u00a0-](?:of (?:an? )?)?(million|billion|trillion|thousand)(?![^\W_])", re.IGNORECASE)


def _part_of_scale(text: str, pos: int) -> tuple[int, int] | None:
    match = _OF_SCALE.match(text, pos)
    return (match.end(), SCALES[match[1].lower()]) if match else None


def _in_words(text: str, pos: int, *, stop_and: bool) -> Number | None:
    run = words(text, pos)
    found = spelt(run, stop_and=stop_and) if run else None
    if found is None or found.taken == 0:
        return None
    dozens = 1
    if (
        found.taken < len(run)
        and run[found.taken].text in {"dozen", "dozens", "doz", "dozs", "dz", "dzs"}
        and not found.over
    ):
        dozens, found = 12, found._replace(taken=found.taken + 1, digits="", value=found.value * 12)
    end = run[found.taken - 1].end
    in_words = all(word.number is None for word in run[: found.taken])
    if found.ordinal and dozens == 12:
        return None
    proper = found.over if found.over and found.over[0] < found.over[1] else None
    digits = _tidy(found.value, found.digits)
    return Number(
        start=pos, end=end, value=found.value, digits=digits, over=proper, spelt=in_words, ordinal=found.ordinal
    )


def _times(digits: str, exponent: int) -> str:
    return f"{digits}e{exponent}" if digits else ""


def _tidy(value: Decimal, digits: str) -> str:
    """Plain digits where they say the same precision as the words, mantissa and power where not (1.50 billion, 3e-5)."""
    plain = canonical(value)
    if not digits:
        return plain
    mantissa, _, exponent = digits.partition("e")
    if not exponent:
        return digits if "." in digits else plain if value == value.to_integral_value() else digits
    decimals = len(mantissa.partition(".")[2])
    last = int(exponent) - decimals  # the power of ten of the last digit written
    if "e" not in plain and last >= 0 and (decimals == 0 or not mantissa.endswith("0")):
        return plain
    if "e" not in plain and last < 0 and -last <= 12:
        return f"{value:.{-last}f}"
    return f"{mantissa}e{int(exponent)}"


def _round(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1).scaleb(value.adjusted() - 14))
