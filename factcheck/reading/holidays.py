"""Days with names: those on a fixed day, those on an nth weekday, and those counted from Easter."""

from __future__ import annotations

from factcheck.reading.calendar import civil, day_number, easter, nth_weekday
from factcheck.reading.tokens import Tokens

FIXED: dict[str, tuple[int, int]] = {
    "christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year": (1, 1), "new years": (1, 1), "new year ' s": (1, 1), "new year ' s day": (1, 1), "new years day": (1, 1),
    "new year day": (1, 1), "new year ' s eve": (12, 31), "new years eve": (12, 31), "valentine ' s day": (2, 14),
    "valentines day": (2, 14), "halloween": (10, 31), "independence day": (7, 4), "bastille day": (7, 14), "epiphany": (1, 6),
    "veterans day": (11, 11), "armistice day": (11, 11), "st patrick ' s day": (3, 17), "saint patrick ' s day": (3, 17),
    "april fools": (4, 1), "april fool ' s day": (4, 1), "april fools day": (4, 1), "groundhog day": (2, 2), "earth day": (4, 22),
    "international workers ' day": (5, 1), "may day": (5, 1), "juneteenth": (6, 19), "freedom day": (6, 19), "jubilee day": (6, 19),
    "all saints ' day": (11, 1), "all souls ' day": (11, 2), "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1),
    "guy fawkes night": (11, 5), "women ' s day": (3, 8), "international women ' s day": (3, 8), "st . patrick ' s day": (3, 17),
    "d - day": (6, 6), "inauguration day": (1, 20), "cinco de mayo": (5, 5),
}
_WEEKDAYS: dict[str, tuple[int, int, int]] = {  # month, weekday, nth
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "labour day": (9, 1, 1),
    "memorial day": (5, 1, -1), "columbus day": (10, 1, 2), "martin luther king day": (1, 1, 3), "mlk day": (1, 1, 3),
    "martin luther king jr day": (1, 1, 3), "martin luther king jr . day": (1, 1, 3), "presidents ' day": (2, 1, 3),
    "presidents day": (2, 1, 3), "mother ' s day": (5, 7, 2), "mothers day": (5, 7, 2), "father ' s day": (6, 7, 3),
    "fathers day": (6, 7, 3), "washington ' s birthday": (2, 1, 3), "election day": (11, 2, 0),
}
_FROM_EASTER: dict[str, int] = {
    "easter": 0, "easter sunday": 0, "good friday": -2, "easter monday": 1, "palm sunday": -7, "ash wednesday": -46,
    "pentecost": 49, "ascension day": 39, "maundy thursday": -3, "shrove tuesday": -47, "mardi gras": -47, "whit monday": 50,
    "corpus christi": 60,
}
_ALIASES = {"thanks giving day": "thanksgiving", "black friday": "black friday"}
_NAMES = frozenset([*FIXED, *_WEEKDAYS, *_FROM_EASTER, "black friday"])
_LONGEST = max(len(name.split()) for name in _NAMES)
FIRST_WORDS = frozenset(name.split()[0] for name in _NAMES) - {"d", "st", "saint", "may", "april", "all", "new", "good", "black"}
_STARTS = frozenset(name.split()[0] for name in _NAMES)
_SOBER = frozenset(["christmas", "easter", "halloween", "thanksgiving", "juneteenth", "xmas", "pentecost"])  # in small letters too


def holiday(t: Tokens, i: int) -> tuple[str, int] | None:
    """The longest name of a day at token i, and where it ends."""
    if t[i].low not in _STARTS or (t[i].text.islower() and t[i].low not in _SOBER):
        return None
    for length in range(min(_LONGEST, len(t) - i), 0, -1):
        name = " ".join(token.low if token.low != "’" else "'" for token in t[i : i + length])
        proper = t[i].text.islower() or not any(token.text.islower() and len(token.text) > 2 for token in t[i : i + length])
        if name in _NAMES and proper and not _in_title(t, i, i + length) and (name != "new year" or t[i].text == "New") and t[i + length].low != "island":
            return name, i + length
    return None


def _in_title(t: Tokens, i: int, j: int) -> bool:
    """"The Christmas Cottage", "Chinese New Year": no day of its own."""
    before, after = t[i - 1], t[j]
    if before.low in ("chinese", "lunar", "jewish", "orthodox", "tamil", "islamic", "persian", "vietnamese", "tibetan"):
        return True
    named = after.kind == "w" and after.gap and after.text[:1].isupper() and len(after.text) > 2 and not before.gap is False
    return named and (before.text in ("The", "A") or before.low == "the" and after.text.istitle() and before.text != "the")


def day_in_year(name: str, year: int | None) -> tuple[int, int] | None:
    """Month and day of a named day; None where they depend on a year that is not known."""
    if name in FIXED:
        return FIXED[name]
    if year is None:
        return None
    if name in _FROM_EASTER:
        moved = civil(day_number(year, *easter(year)) + _FROM_EASTER[name])
        return moved[1], moved[2]
    if name == "black friday":
        return 11, nth_weekday(year, 11, 4, 4) + 1
    month, weekday, nth = _WEEKDAYS[name]
    if name == "election day":  # the Tuesday after the first Monday
        return 11, nth_weekday(year, 11, 1, 1) + 1
    return month, nth_weekday(year, month, weekday, nth)


def month_of(name: str) -> int | None:
    """The month of a named day where it is always the same."""
    if name in FIXED:
        return FIXED[name][0]
    return _WEEKDAYS[name][0] if name in _WEEKDAYS else 11 if name == "black friday" else None
