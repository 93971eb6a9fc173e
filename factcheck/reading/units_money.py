"""Currency signs and codes beside a number: "$5", "US$ 5", "5 €", "CHF 200", "120 EUR"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.reading.units import Unit, by_sign, signs


def sign_before(text: str, pos: int) -> tuple[int, Unit] | None:
    """The currency sign or code that ends right before `pos`, or a blank before it: (its start, the currency)."""
    window = text[max(0, pos - 7) : pos]
    match = _signs()[0].search(window)
    if match is None:
        return None
    name = match[1].replace(" ", "").replace("\u00a0", "")
    unit = by_sign(name) or by_sign(name.upper()) or (by_sign(name[:-1].upper()) if name.endswith("$") else None)
    start = max(0, pos - 7) + match.start(1)
    code = match[1].isalpha() and match[1].isascii()
    if unit is None or (code and (_LETTER_BEFORE.match(text[start - 1 : start]) or match[1] in _WORDS_IN_CAPITALS)):
        return None
    if code and match[1].islower() and match[1] not in _LOWER_CODES:
        return None
    return start, unit


def sign_after(text: str, pos: int, start: int) -> tuple[int, Unit] | None:
    """The currency sign or code at `start`, behind a number that ends at `pos`: (its end, the currency)."""
    match = _signs()[1].match(text, start)
    if match is None:
        return None
    name = match[1] or match[2]
    unit = by_sign(name.replace(" ", "")) or (by_sign(name.upper()) if name in _LOWER_CODES else None)
    if unit is None or name in _WORDS_IN_CAPITALS - {"PEN", "RON", "Ft", "LAK", "MOP", "SOS", "BAM"}:
        return None
    if match[1] == "$" and text.count("$", max(0, start - 60), start) % 2 == 1:
        return None  # the end of a formula: $n = 20$
    if match[1] and re.match(r"[ \u00a0]?\.?\d", text[match.end() : match.end() + 3]) and start > pos:
        return None  # "5 $20 notes": the sign belongs to the next number
    return match.end(), unit


_CAPITALS = """
    TRY PEN MAD COP PES RON Ft FF DM ALL TOP CUP SIT GIP MOP BAM SOS LAK
"""
_WORDS_IN_CAPITALS = frozenset(_CAPITALS.split())
_LOWER_CODES = frozenset({"usd", "eur", "gbp", "rmb", "inr", "cny", "jpy", "aud", "cad", "chf", "rs"})
_ABBREVIATED = frozenset(
    {"Rs", "Rs.", "SFr.", "SFr", "Fr.", "Kč", "zł", "KSh", "TSh", "USh", "Rp", "Rp.", "RMB", "FCFA", "RM"}
)  # letters that stand before a price


@cache
def _signs() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What ends with a currency's sign or code, and what starts with one."""
    known = [sign for sign in signs() if not sign.isalpha() or not sign.isascii() or sign in _ABBREVIATED]
    shown = [re.escape(sign).replace(r"\$", r"[ \u00a0]?\$") if len(sign) > 1 else re.escape(sign) for sign in known]
    either = "|".join(sorted(shown, key=lambda sign: (-len(sign), sign)))
    before = re.compile(rf"(?<![A-Za-z])([A-Za-z]{{3}}\$|{either}|[A-Z]{{3}}|[a-z]{{3}})[ \u00a0]?$")
    return before, re.compile(rf"({either})(?![A-Za-z])|([A-Z]{{3}}|[a-z]{{3}})(?![A-Za-z\d])")


_LETTER_BEFORE = re.compile(r"[\w\-]")
