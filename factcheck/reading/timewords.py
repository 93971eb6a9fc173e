"""The words of time, from timewords.toml: months, weekdays, seasons, units, zones, holidays, and what may stand around a date."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

_TABLES: dict[str, Any] = tomllib.loads(
    files("factcheck.reading").joinpath("timewords.toml").read_text(encoding="utf-8")
)


def listed(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(_TABLES["lists"][name].split())


def numbered(name: str, start: int = 1, times: int = 1) -> dict[str, int]:
    """The words of a list with their numbers."""
    return {word: number * times for number, word in enumerate(_TABLES["lists"][name].split(), start)}


def table(*names: str) -> dict[str, Any]:
    """The table of that name."""
    found = _TABLES
    for name in names:
        found = found[name]
    return dict(found)


_SHORT_MONTHS: dict[str, int] = table("short_months")
_SHORT_WEEKDAYS: dict[str, int] = table("short_weekdays")
MONTHS: dict[str, int] = numbered("months") | _SHORT_MONTHS
SHORT_MONTHS = frozenset(_SHORT_MONTHS)
VERBAL_MONTHS = listed("verbal_months")
WEEKDAYS: dict[str, int] = numbered("weekdays") | _SHORT_WEEKDAYS
SHORT_WEEKDAYS = frozenset(_SHORT_WEEKDAYS)
SEASONS: dict[str, str] = table("seasons")
UNITS: dict[str, tuple[str, int]] = {name: (code, size) for name, (code, size) in table("units").items()}
PLURALS: dict[str, str] = {f"{unit}s": unit for unit in UNITS if unit not in ("century", "millennium")} | table(
    "plurals"
)
CLOCK_UNITS = listed("clock_units")
FINE_UNITS = listed("fine_units")
PARTS: dict[str, str] = table("parts")
ERAS: dict[str, int] = table("eras")
ZONES: dict[str, int | None] = table("zones") | {
    "et": None,
    "ct": None,
    "mt": None,
    "pt": None,
}  # with or without summer time
MODS: dict[str, str] = table("mods")
PRESENT = listed("present")
PAST = listed("past")
SPEECH_DAYS: dict[str, int] = table("speech_days")
APPROX = listed("approximate")
EVENT_NOUNS = listed("event_nouns")
SMALL = numbered("small", start=0)
TENS = numbered("tens", start=2, times=10)
ORDINALS = numbered("ordinals") | {"twentieth": 20, "thirtieth": 30}
SCALES: dict[str, int] = table("scales")
DECADE_WORDS = numbered("decades", start=2, times=10)
FREQUENCIES: dict[str, str] = table("frequencies")
