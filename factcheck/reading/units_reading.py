"""Finds the unit behind a number: "km", "-inch", " sq mi", " kg m−2 s−1", " miles an hour", " per 100,000 people"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.reading.lemmas import singular
from factcheck.reading.numbers import canonical, find_number
from factcheck.reading.numbers_table import SCALES
from factcheck.reading.units import Unit, by_symbol, by_word, counted_unit, power, times
from factcheck.reading.units_money import sign_after


class UnitFound(NamedTuple):
    """A unit in a text: where it ends and what it is; `hyphen` where it is joined to its number ("3-inch")."""

    end: int
    unit: Unit
    hyphen: bool = False


def unit_after(text: str, pos: int, number: Decimal = Decimal(2)) -> UnitFound | None:
    """The unit that follows a number ending at `pos`; the number itself decides some doubtful ones (2.1 pm, 30 C)."""
    gap = _GAP.match(text, pos)
    start = gap.end() if gap else pos
    money = sign_after(text, pos, start)
    if money:
        return compound_unit(text, UnitFound(*money))
    atom = _atom(text, start, number, joined=start == pos, hyphen="-" in text[pos:start])
    if atom is None:
        return None
    if text[start - 1] in "<[({":  # 20 [kg]: the closing bracket is the unit's, too
        return UnitFound(atom[0] + 1, atom[1]) if text[atom[0] : atom[0] + 1] in {">", "]", ")", "}"} else None
    return compound_unit(text, UnitFound(atom[0], atom[1], text[pos:start].strip() != ""))


def rate_after(text: str, pos: int) -> UnitFound | None:
    """What a count is taken by: "(4 times) per week", "(13 pairs) per mm", "(8.5 deaths) per 100,000 people", "40/day"."""
    found = _per(text, UnitFound(pos, Unit("1", (("length", 0),))))
    if found is None:
        return None
    return found._replace(unit=replace(found.unit, code=found.unit.code.removeprefix("1")))


_GAP = re.compile(
    r"\\,|\\(?=%)|[ \u00a0\u2009\u202f]{0,2}[<\[({](?=[A-Za-z°%]{1,6}[>\])}])|[ \u00a0\u2009\u202f]{1,2}|[-‐‑](?=[A-Za-z°µμ])"
)
# Words that are units only where something else says so
_NEVER_WORDS = """
    chain chains league leagues barn barns are ares thou thous gray grays second bars mark marks annum
    bucks_off hands_high cups_of guarani ether ethers sterling won real sol
"""
_NEVER = frozenset(_NEVER_WORDS.split())  # fmt: skip
_RARE_SYMBOLS = frozenset(
    {"in.", "a", "am", "as", "at", "us", "ac", "sf", "cf", "fps_ft", "bps_pt", "mt", "gm", "ct", "ft.", "s", "hh", "u"}
)
_SINGLE = frozenset("mgsthlLWVJNKTBΩΩÅ")
_ATOM = re.compile(
    r"b/d\b|[Uu]\.[Ss]\.(?=[ ]dollars?\b)|°[ ]?[CFK](?![A-Za-z])|[°º][ ]?(?:[Cc]elsius|[Ff]ahrenheit|[Kk]elvin)\b|[°º][ ]?[cf](?![A-Za-z])|[°º][ ]?[CF](?![A-Za-z])|℃|℉|[°º%‰％′″¢\"]|fb(?:−|\^?-|⁻|\^\{-)[1¹]\}?|pb(?:−|\^?-|⁻|\^\{-)[1¹]\}?"
    r"|(?:sq|cu|fl)\.[ ]?(?:km|mi|ft|in|yd|m|oz)\b\.?|×(?!\d)|[A-Za-zµμΩΩÅ]+(?:[-·⋅'][A-Za-z]+){0,4}"
)
_TIE = re.compile(r"[-·⋅]")
_DOLLARS = re.compile(r"[ \u00a0]dollars?\b", re.IGNORECASE)
_A_SECOND = re.compile(r"[ ]?(?:/[ ]?s|ps|per sec)")
_MORE_WORDS = re.compile(r"[ \u00a0]{1,2}([A-Za-z.]+(?:-[A-Za-z]+)?)")
_EXPONENT = re.compile(r"\^?\{?([⁻−–-]?[1-4])\}?(?![\d.,]*\d|[A-Za-z])|([⁻]?[¹²³⁴])")
_RAISED = re.compile(r"[ ](squared|cubed)\b")
_SUPER = str.maketrans("⁻−–¹²³⁴", "---1234")
_POWERS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3, "sq.": 2, "cu.": 3}


def _atom(text: str, pos: int, number: Decimal, *, joined: bool, hyphen: bool) -> tuple[int, Unit] | None:
    """One unit without compounds, the longest name first: (end, unit)."""
    match = _ATOM.match(text, pos)
    if match is None:
        return None
    named = _named(text, match, number)
    if named:
        return named
    symbol = match[0]
    if symbol[0] in "°º" and len(symbol) > 1:
        symbol = f"°{symbol.lstrip('°º ')[0].upper()}"
    unit = by_symbol(symbol.replace(" ", "")) or (by_symbol(symbol.capitalize()) if symbol in {"hz", "khz"} else None)
    end = match.end()
    if unit is None and symbol in {"mb", "gb", "tb"}:  # bits where it is a speed, bytes where it is a size
        unit = by_symbol(symbol[0].upper() + ("b" if _A_SECOND.match(text, end) else "B"))
    if unit is None and symbol[:-1] and by_symbol(symbol.rstrip("-'")):
        symbol = symbol.rstrip("-'")
        unit, end = by_symbol(symbol), pos + len(symbol)
    if unit is None and (tie := _TIE.search(symbol)):  # "5 mm-thick", 10 MPa·s
        symbol = symbol[: tie.start()]
        unit, end = by_symbol(symbol), pos + len(symbol)
    if symbol == "in" or unit is None or not _symbol_fits(text, symbol, end, number, joined=joined, hyphen=hyphen):
        return _doubtful(text, symbol, match.end(), number, joined=joined, hyphen=hyphen)
    return _raised(text, end, unit)


def _named(text: str, match: re.Match[str], number: Decimal) -> tuple[int, Unit] | None:
    """A unit by its name, up to four words, "square" and "cubic" before any length."""
    if len(match[0]) < 2 or not match[0][0].isalpha():
        return None
    if match[0] == "US" and not _DOLLARS.match(text, match.end()):
        return None
    phrase, ends = [match[0].lower()], [match.end()]
    while len(phrase) < 5 and (more := _MORE_WORDS.match(text, ends[-1])):
        phrase.append(more[1].lower())
        ends.append(more.end())
    for size in range(len(phrase), 0, -1):
        words = " ".join(phrase[:size])
        unit = by_word(words) or (by_word(words[:-1]) if words.endswith(".") else None)
        if unit and not (size == 1 and words in _NEVER):
            end = ends[size - 1] - (text[ends[size - 1] - 1] == "." and by_word(words) is None)
            squared = _RAISED.match(text, end)
            if squared:
                return squared.end(), power(unit, 2 if squared[1] == "squared" else 3)
            return end, unit
        if size > 1 and phrase[0] in _POWERS:
            length = " ".join(phrase[1:size])
            stop = length.endswith(".") and by_word(length) is None and by_symbol(length) is None  # ends the sentence
            length = length[:-1] if stop else length
            unit = by_word(length) or by_symbol(length)
            if unit and unit.powers == (("length", 1),):
                return ends[size - 1] - stop, power(unit, _POWERS[phrase[0]])
    parts = match[0].lower().split("-")  # a 2,000-square-foot house, a 10-mile-long queue, 25-basis-point steps
    for size in range(min(3, len(parts)), 0, -1):
        words = " ".join(parts[:size])
        unit = by_word(words) if len(parts) > 1 and len(words) > 2 and words not in _NEVER else None
        if unit is None and size > 1 and parts[0] in _POWERS and (base := by_word(" ".join(parts[1:size]))):
            unit = power(base, _POWERS[parts[0]])
        if unit is not None:
            return match.start() + len(words), unit
    return None


def _symbol_fits(text: str, symbol: str, end: int, number: Decimal, *, joined: bool, hyphen: bool) -> bool:
    following = text[end : end + 1]
    if following.isalpha() or (following == "'" and symbol != '"'):
        return False
    if symbol == '"':
        return text.count('"', max(0, end - 400), end - 1) % 2 == 0
    if symbol in {"am", "pm"}:  # 2.13 am is an hour, 2.123 am a length
        return number != number.quantize(Decimal("0.01")) or number.as_tuple().exponent == -1
    if symbol in {"x", "×"}:
        return joined and not following.isalnum()
    if symbol == "s" and joined and number == number.to_integral_value():
        return False  # 747s, the 1990s
    if len(symbol) == 1 and symbol.isalpha():
        if symbol == "U" and following == "/":
            return True
        if hyphen or symbol not in _SINGLE or (following == "-" and text[end + 1 : end + 2].isalpha()):
            return False
        return not (symbol == "B" and not joined)
    return symbol not in _RARE_SYMBOLS or (joined and symbol not in {"a", "am", "as", "at"})


_INCH_CUE = re.compile(
    r"[ ]?(?:thick|tall|long|wide|high|deep|diameter|in diameter|of (?:rain|snow)|[x×]|by \d|\(|[,.;)]|$)|\^?[23²³]|/(?:yr|year|day|h|hr|min|s)\b"
)


def _doubtful(
    text: str, symbol: str, end: int, number: Decimal, *, joined: bool, hyphen: bool
) -> tuple[int, Unit] | None:
    """in, C and F: a preposition and letters unless the words around make them inches and degrees."""
    following = text[end : end + 1]
    if symbol == "in" and (hyphen or joined or _INCH_CUE.match(text, end)):
        full_stop = following == "." and text[end + 1 : end + 3].strip().islower()
        return (end + 1, _known("inch")) if full_stop else _raised(text, end, _known("inch"))
    if (
        symbol in {"C", "F"}
        and not hyphen
        and abs(number) < 6000
        and not re.match(r"[\w\-'/+#]|[ ][A-Z]", text[end : end + 2])
    ):
        return end, _known("celsius" if symbol == "C" else "fahrenheit")
    return None


def _known(word: str) -> Unit:
    unit = by_word(word)
    assert unit is not None
    return unit


def _raised(text: str, end: int, unit: Unit) -> tuple[int, Unit]:
    match = _EXPONENT.match(text, end) or _RAISED.match(text, end)
    if match is None or not text[end - 1].isalpha():
        return end, unit
    if match[0].strip() in {"squared", "cubed"}:
        return match.end(), power(unit, 2 if match[1] == "squared" else 3)
    return match.end(), power(unit, int((match[1] or match[2]).translate(_SUPER)))


_SLASH = re.compile(r"[ ]?[/∕⁄][ ]?(?=[A-Za-zµμ°])")
_PER = re.compile(
    r"[ -](?:per|each|every)[ -](?!(?:cents?|se|for|of|to|in|on|at|from|with|and|or|way|other)\b)", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"[ -]an?[ -](?=(?:share|barrel|year|month|day|week|hour|minute|second|ounce|pound|gallon|tonne|ton|head|piece|person|night|unit"
    r"|bushel|litre|liter|kilo|kilogram|dozen|game|mile|pint|bottle|ticket|seat|household|student|kilowatt-hour)\b)"
)
_PRODUCT = re.compile(
    r"[·⋅.*](?=[A-Za-zµμ])|[ ](?=[A-Za-zµμ]{1,3}\^?\{?[⁻−–-][1-4¹²³])|(?<=\bkg)[ ](?=m(?:\^?2|²)(?![\w.]))|(?<=N)[ ](?=m\b)|(?<=Pa)[ ](?=s\b)"
)
_EACH = re.compile(
    r"(?P<size>\d{1,3}(?:,?\d{3})*(?:[kKMB]|[ ](?:million|thousand|billion))?[ ]|(?:hundred|thousand|million|billion)[ ])?"
    r"(?P<noun>[A-Za-z][a-z]+(?:-[a-z]+){0,3})"
)


def compound_unit(text: str, found: UnitFound) -> UnitFound:
    """What the unit is multiplied by or counted per, up to three times."""
    for _ in range(3):
        longer = _per(text, found) or _product(text, found)
        if longer is None:
            return found
        found = longer
    return found


def _per(text: str, found: UnitFound) -> UnitFound | None:
    grouped = _grouped_below(text, found)
    if grouped is not None:
        return grouped
    slash = _SLASH.match(text, found.end)
    spoken = None if slash else _PER.match(text, found.end)
    article = None if slash or spoken or not _rated(found.unit) else _ARTICLE.match(text, found.end)
    match = slash or spoken or article
    if match is None:
        return None
    below = _unit_below(text, match.end())
    if below is None and not slash:
        below = per_noun(text, match.end())
    if below is None or below[1].currency:
        return None
    return UnitFound(below[0], times(found.unit, below[1], per=True), found.hyphen)


_BELOW_OPENS = re.compile(r"[ ]?[/∕⁄][ ]?\((?=[A-Za-zµμ])")
_BELOW_TIES = re.compile(r"[ ·⋅.*×][ ]?(?=[A-Za-zµμ])")


def _grouped_below(text: str, found: UnitFound) -> UnitFound | None:
    """W/(m²·K), J/(kg K): up to four units under the line, in brackets."""
    match = _BELOW_OPENS.match(text, found.end)
    below = _unit_below(text, match.end()) if match else None
    if below is None:
        return None
    unit, pos = times(found.unit, below[1], per=True), below[0]
    for _ in range(3):
        tie = _BELOW_TIES.match(text, pos)
        more = _unit_below(text, tie.end()) if tie else None
        if more is None:
            break
        unit, pos = times(unit, more[1], per=True), more[0]
    return UnitFound(pos + 1, unit, found.hyphen) if text[pos : pos + 1] == ")" else None


def _unit_below(text: str, pos: int) -> tuple[int, Unit] | None:
    """The unit under the line: time units are welcome here, and so are single letters."""
    match = re.compile(r"(sec|min|hr|h|s|d|yr|day|week|month|year|hour|minute|second)(?![A-Za-z])").match(text, pos)
    if match:
        unit = by_symbol(match[1]) or by_word(match[1])
        return _raised(text, match.end(), unit) if unit else None
    return _atom(text, pos, Decimal(1), joined=True, hyphen=False)


def per_noun(text: str, pos: int) -> tuple[int, Unit] | None:
    """share, capita, 100,000 people: what is no unit of measure but counted by."""
    match = _EACH.match(text, pos)
    if match is None or match["noun"].lower() in {"the", "cent", "se", "a", "an"}:
        return None
    noun = match["noun"].lower()
    noun = "person" if noun in {"capita", "head", "people"} else singular(noun)
    number = find_number(match["size"], 0) if match["size"] else None
    word = (match["size"] or "").strip()
    size = canonical(number.value) if number else str(SCALES.get(word, 100)) if word else ""
    return match.end(), counted_unit(f"{size} {noun}".strip())


def _rated(unit: Unit) -> bool:
    return unit.currency or unit.code == "1" or unit.dimension in {"currency:cent", "percent", "length", "energy"}


def _product(text: str, found: UnitFound) -> UnitFound | None:
    match = _PRODUCT.match(text, found.end)
    if match is None or found.unit.currency or found.unit.dimension == "percent":
        return None
    if match[0] == "." and not text[match.end() : match.end() + 3].rstrip(" ,;)").isalnum():
        return None
    other = _unit_below(text, match.end())
    if other is None or (match[0] == "." and len(text[match.end() : other[0]]) > 3):
        return None
    return UnitFound(other[0], times(found.unit, other[1]), found.hyphen)
