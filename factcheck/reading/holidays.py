"""Days with names: those on a fixed day, those on an nth weekday, and those counted from Easter."""

from __future__ import annotations

from factcheck.reading.calendar import civil, day_number, easter, nth_weekday
from factcheck.reading.timewords import listed, table
from factcheck.reading.tokens import Tokens

FIXED: dict[str, list[int]] = table("holidays", "fixed")
_WEEKDAYS: dict[str, list[int]] = table("holidays", "weekdays")
_FROM_EASTER: dict[str, int] = table("holidays", "easter")
_NAMES = frozenset([*FIXED, *_WEEKDAYS, *_FROM_EASTER, "black friday"])
_LONGEST = max(len(name.split()) for name in _NAMES)
FIRST_WORDS = frozenset(name.split()[0] for name in _NAMES) - {
    "d",
    "st",
    "saint",
    "may",
    "april",
    "all",
    "new",
    "good",
    "black",
}
STARTS = frozenset(name.split()[0] for name in _NAMES)
_SOBER = listed("sober_holidays")  # in small letters too


def holiday(t: Tokens, i: int) -> tuple[str, int] | None:
    """The longest name of a day at token i, and where it ends."""
    if t[i].low not in STARTS:
        return None
    for length in range(min(_LONGEST, len(t) - i), 0, -1):
        name = " ".join(token.low if token.low != "’" else "'" for token in t[i : i + length])
        dated = t[i + length].kind == "d" and len(t[i + length].text) == 4
        small = t[i].text.islower() and (t[i].low in _SOBER or (length > 1 and (dated or name in _PLAIN)))
        proper = small or (
            t[i].text[:1].isupper()
            and not any(token.text.islower() and len(token.text) > 2 for token in t[i : i + length])
        )
        if (
            name in _NAMES
            and proper
            and not _in_title(t, i, i + length)
            and (name != "new year" or t[i].text == "New")
            and t[i + length].low != "island"
        ):
            return name, i + length
    return None


_PLAIN = frozenset(
    name for name in _NAMES if name.split()[-1] in ("day", "eve", "friday", "sunday", "monday", "wednesday")
) - {"may day", "freedom day", "jubilee day", "election day", "earth day", "all saints ' day", "women ' s day"}


def _in_title(t: Tokens, i: int, j: int) -> bool:
    """As in "The Christmas Cottage", "Chinese New Year": no day of its own."""
    before, after = t[i - 1], t[j]
    if before.low in ("chinese", "lunar", "jewish", "orthodox", "tamil", "islamic", "persian", "vietnamese", "tibetan"):
        return True
    named = (
        after.kind == "w" and after.gap and after.text[:1].isupper() and len(after.text) > 2 and before.gap is not False
    )
    return named and (
        before.text in ("The", "A") or (before.low == "the" and after.text.istitle() and before.text != "the")
    )


def day_in_year(name: str, year: int | None) -> tuple[int, int] | None:
    """Month and day of a named day; None where they depend on a year that is not known."""
    if name in FIXED:
        month, day = FIXED[name]
        return month, day
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
