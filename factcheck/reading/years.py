"""Years, decades and centuries: and which of the numbers that look like a year are none."""

from __future__ import annotations

from factcheck.reading import timewords as words
from factcheck.reading.numerals import ordinal, spoken_year
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Token, Tokens

_BINDING = words.listed("binding")
_TIGHT = words.listed("tight")
_LABELS = words.listed("labels")
_UNITS = words.listed("counted_units")
_NOT_PLURAL = words.listed("not_plural")
_LEADING = frozenset("in since by until till from during after before around early late".split())
_TAILS = frozenset(["present", "now", "era", "style", "style", "based", "built", "born"])


def year(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """A year where one is expected (after a month): four digits, or any with an era, '98, or words."""
    if (era := _with_era(t, i)) is not None:
        return era
    token = t[i]
    if token.kind == "d" and len(token.text) == 4 and 1000 <= token.value <= 2999:
        return (Stamp(year=token.value), i + 1) if _ends_number(t, i) else None
    if token.low in ("'", "’", "‘"):
        return _apostrophe(t, i)
    spoken = spoken_year(t, i)
    if spoken and 1000 <= spoken[0] <= 2100:
        return Stamp(year=spoken[0]), spoken[1]
    return None


def bare_year(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """A year that stands alone, told from counts, labels, codes and prices by what is around it."""
    if t[i].kind == "w" and t[i].low not in words.ERAS:
        spoken = spoken_year(t, i)
        if spoken and 1100 <= spoken[0] <= 2100 and not _counts(t, spoken[1], t[i - 1].low in _TIGHT):
            return Stamp(year=spoken[0]), spoken[1]
        return None
    if (era := _with_era(t, i)) is not None:
        return era
    token, before = t[i], t[i - 1]
    if token.kind != "d":
        return None
    bound = (
        before.low in _BINDING
        or (before.low == "-" and t[i - 2].low in words.MODS)
        or (before.low == "." and t[i - 2].low in ("c", "ca"))
    )
    if len(token.text) == 3:
        return (Stamp(year=token.value), i + 1) if _early(t, i) and _ends_number(t, i) else None
    if len(token.text) != 4 or not 1000 <= token.value <= (2200 if bound else 2100):
        return None
    if before.low in _LABELS or (before.low == "." and t[i - 2].low in _LABELS and t[i - 2].low != "c"):
        return None
    if not _starts_number(t, i) or not _ends_number(t, i) or _counts(t, i + 1, before.low in _TIGHT):
        return None
    entry = before.low in (".", "-", "–", "(") and t[i + 1].low in (",", ":", "(", ")") and token.value >= 1400
    if bound or entry or _dated(t, i) or 1700 <= token.value <= 2035:
        return Stamp(year=token.value), i + 1
    return None


def _early(t: Tokens, i: int) -> bool:
    """A year of three digits: "c. 314", "in 348 Pachomius died", "(c. 314 – 368)"."""
    before, after = t[i - 1].low, t[i + 1]
    if before in ("c", "ca", "circa") or (before == "." and t[i - 2].low in ("c", "ca")):
        return True
    if before in ("–", "-", "—") and t[i - 2].kind == "d" and len(t[i - 2].text) == 3 and t[i].gap:
        return _early(t, i - 2)
    if before not in ("in", "by", "since", "until", "around", "from") or t[i].value % 50 == 0 or t[i].value < 200:
        return False
    return (after.low in (",", ".", ")", ";") and t[i + 2].gap) or (
        after.kind == "w" and after.text[:1].isupper() and len(after.text) > 3
    )


def _dated(t: Tokens, i: int) -> bool:
    """Words and signs before a number that make an early one a year: "of 1492", "(1066", "1066–1087"."""
    before = t[i - 1]
    if (
        before.low in ("of", "to", "and", "or", "the", "-", "–", "—", "/", "about", "around", "between", "through")
        and t[i].value >= 1300
    ):
        return before.low not in ("-", "/") or t[i - 2].kind == "d"
    return before.low == "(" and t[i + 1].low in ("-", "–", "—", ")", "to")


def _starts_number(t: Tokens, i: int) -> bool:
    before = t[i - 1]
    if t[i].gap or not before.low:
        return before.low not in ("$", "€", "£", "#", "¥", "§", "№", "=", "+", "<", ">", "×", "±")
    if before.low in ("-", "/") and t[i - 2].kind == "d" and not t[i - 2].gap and t[i - 3].low in (".", "-", "/"):
        return False
    if before.low in ("-", "/", "–", "—"):
        return (
            before.gap
            or (t[i - 2].kind == "d" and len(t[i - 2].text) == 4)
            or before.low in "–—"
            or t[i - 2].low in ("mid", "pre", "post", "early", "late")
        )
    if before.low in (".", ","):
        return (t[i - 2].kind == "w" and len(t[i - 2].low) > 1 and before.low == ",") or t[i - 2].low in ("c", "ca")
    return before.low in ("(", "[", '"', "“", "'", "‘", "*", ";", "~", "…", "«", "©", "|")


def _ends_number(t: Tokens, i: int) -> bool:
    after = t[i + 1]
    if after.gap or not after.low:
        return after.low not in ("%", "°", "℃")
    beyond = t[i + 2]
    if after.low in (",", ".", ":"):
        return not (beyond.kind == "d" and not beyond.gap)
    if after.low in ("-", "/", "–", "—"):
        return (
            beyond.gap
            or (beyond.kind == "d" and len(beyond.text) in (1, 2, 4))
            or beyond.low in _TAILS
            or beyond.low in words.MONTHS
            or after.low in "–—"
        )
    if after.kind == "w":
        return False
    return after.low not in ("%", "°", "@", "_", "+", "=", "$", "€", "£", "*", "′", "″")


def _counts(t: Tokens, j: int, bound: bool) -> bool:
    """True when the word at j is something counted by the number before it."""
    after = t[j]
    if after.kind != "w" or not after.gap:
        return after.low in ("%", "°")
    if after.low in _UNITS:
        return not (
            bound
            and after.low
            in (
                "plus",
                "times",
                "days",
                "points",
                "more",
                "people",
                "other",
                "others",
                "students",
                "in",
                "men",
                "women",
                "members",
            )
        )
    if not _plural(after) or after.low in words.EVENT_NOUNS or bound:
        return False
    if t[j - 2].low in ("and", "or", "to", "–", "-") and t[j - 3].kind == "d" and len(t[j - 3].text) == 4:
        return False
    return t[j - 2].low not in ("the", "this", "its", "his", "her", "their", "our", "'", "’", "s", "of", "for")


def _plural(token: Token) -> bool:
    low = token.low
    if low.endswith(("children", "people", "women", "folk", "men")) and token.text == low:
        return True
    return (
        low.endswith("s")
        and len(low) > 3
        and token.text == low
        and not low.endswith(("ss", "us", "is", "wards"))
        and low not in _NOT_PLURAL
    )


def _with_era(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """As in "AD 79", "79 AD", "44 BC", "3,000 B.C."."""
    led = _era(t, i)
    if led and t[led[1]].kind == "d" and 0 < t[led[1]].value < 3000 and led[0] > 0 and t[i].text.isupper():
        j = led[1]
        return (Stamp(year=t[j].value), j + 1) if _ends_number(t, j) and not _counts(t, j + 1, True) else None
    if t[i].kind != "d" or t[i].value < 0:
        return None
    value, j = t[i].value, i + 1
    if t[j].low == "," and t[j + 1].kind == "d" and len(t[j + 1].text) == 3 and not t[j + 1].gap and value < 1000:
        value, j = value * 1000 + t[j + 1].value, j + 2
    era = _era(t, j)
    if not era or value == 0:
        return None
    return Stamp(year=value if era[0] > 0 else 1 - value), era[1]


def _era(t: Tokens, j: int) -> tuple[int, int] | None:
    """The sign of the era at token j, and where it ends. Only in capitals: "ad" is a word."""
    if t[j].text in ("AD", "BC", "BCE", "CE"):
        return words.ERAS[t[j].low], j + 1
    if t[j].low in ("bc", "bce") and t[j].kind == "w":
        return -1, j + 1
    letters, k = "", j
    while (
        len(t[k].text) == 1
        and t[k].text.isupper()
        and t[k + 1].low == "."
        and (k == j or not t[k].gap)
        and len(letters) < 3
    ):
        letters, k = letters + t[k].low, k + 2
    return (words.ERAS[letters], k) if letters in words.ERAS else None


def short_year(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """ "In '61", "since ’98"."""
    return _apostrophe(t, i) if t[i - 1].low in _LEADING else None


def _apostrophe(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    digits = t[i + 1]
    fits = digits.kind == "d" and len(digits.text) == 2 and not digits.gap and _ends_number(t, i + 1)
    return (Stamp(year=two_digits(digits.value), short=True), i + 2) if fits else None


def two_digits(value: int) -> int:
    """The year that two digits mean: up to 39 in this century, else in the last."""
    return 2000 + value if value < 40 else 1900 + value


def decade(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """As in "1990s", "1990's", "the '20s", "the eighties", "1600s" (a century where the tens are none)."""
    if t[i].low in words.DECADE_WORDS:
        if t[i - 1].low in ("his", "her", "their", "my", "your", "our", "its"):
            return None
        return Stamp(year=1900 + words.DECADE_WORDS[t[i].low], mask=1, short=True), i + 1
    if t[i].low in ("nineteen", "eighteen", "seventeen") and t[i + 1].low in words.DECADE_WORDS:
        return Stamp(year=words.SMALL[t[i].low] * 100 + words.DECADE_WORDS[t[i + 1].low], mask=1), i + 2
    if t[i].low in ("'", "’", "‘") and t[i + 1].kind == "d" and not t[i + 1].gap:
        found = _s(t, i + 2)
        return (Stamp(year=_hundred(t[i + 1].value), mask=1, short=True), found) if found and _tens(t, i + 1) else None
    if t[i].kind != "d":
        return None
    j = _s(t, i + 1)
    if not j:
        return None
    value = t[i].value
    if len(t[i].text) == 4 and 1000 <= value <= 2090 and value % 10 == 0:
        mask = 2 if value % 100 == 0 and value != 2000 else 1
        return _bc(t, Stamp(year=value, mask=mask), j)
    if any(token.low in ("temperatures", "highs", "lows", "degrees") for token in t[max(i - 5, 0) : i]):
        return None
    if _tens(t, i) and t[i].value > 10 and t[i - 1].low in ("the", "early", "mid", "late", "-", "and", "or", "to"):
        if t[j].text == "°" or t[j].low in ("f", "degrees"):
            return None
        if t[i - 1].low != "the" and t[i - 2].low in ("his", "her", "their", "my", "your", "in"):
            return None
        return Stamp(year=1900 + value, mask=1, short=True), j
    return None


def _hundred(tens: int) -> int:
    """'00s and '10s are of this century, the others of the last."""
    return (2000 if tens < 20 else 1900) + tens


def _tens(t: Tokens, i: int) -> bool:
    return len(t[i].text) == 2 and t[i].value % 10 == 0


def _s(t: Tokens, j: int) -> int:
    if t[j].text == "s" and (not t[j].gap or t[j + 1].kind != "w"):
        return j + 1
    if t[j].low in ("'", "’") and t[j + 1].text == "s" and not t[j + 1].gap and not t[j].gap:
        return j + 2
    return 0


def _bc(t: Tokens, stamp: Stamp, j: int) -> tuple[Stamp, int]:
    era = _era(t, j)
    if not era or stamp.year is None:
        return stamp, j
    size = 10**stamp.mask
    return (Stamp(year=-stamp.year - size + 1, mask=stamp.mask) if era[0] < 0 else stamp), era[1]


def century(t: Tokens, i: int) -> tuple[Stamp, int] | None:
    """As in "19th century", "fourth century BC", "the twentieth-century", "the 2nd millennium BC"."""
    found = ordinal(t, i)
    if not found:
        return None
    number, j = found
    if t[j].low == "-":
        j += 1
    low = t[j].low
    if low in ("c", "cent") and t[j + 1].low == ".":
        low, j = "century", j + 1
    mask = 2 if low in ("century", "centuries") else 3 if low == "millennium" else 0
    if not mask or (mask == 2 and number > 60) or number > 30:
        return None
    era = _era(t, j + 1)
    size = 10**mask
    if era and era[0] < 0:
        return Stamp(year=-(number * size) + 1, mask=mask), era[1]
    return Stamp(year=(number - 1) * size, mask=mask), era[1] if era else j + 1
