"""Seasons, quarters, halves and fiscal years: "Q3 2023", "the second half of 2020", "fiscal 2019–20", "winter of 1776-77"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.reading import timewords as words
from factcheck.reading.dates_named import Named, name_like
from factcheck.reading.numerals import ordinal
from factcheck.reading.stamps import Stamp
from factcheck.reading.tokens import Tokens
from factcheck.reading.years import two_digits, year


def quarter(t: Tokens, i: int) -> Named | None:
    """As in "Q3 2023", "3Q23", "third quarter of 2023", "second half of 2020", "H1 2019", "2019 Q3"."""
    low, j, kind, number = t[i].low, i + 2, "", 0
    if (
        low in ("q", "h")
        and t[i + 1].kind == "d"
        and not t[i + 1].gap
        and len(t[i + 1].text) == 1
        and (low == "q" or t[i].text == "H")
    ):
        kind, number = low, t[i + 1].value
    elif t[i].kind == "d" and len(t[i].text) == 1 and t[i + 1].text in ("Q", "H") and not t[i + 1].gap:
        kind, number = t[i + 1].low, t[i].value
    elif t[i].kind == "d" and len(t[i].text) == 4:
        return _year_first(t, i)
    else:
        found = ordinal(t, i)
        if not found:
            return None
        number, j = found
        j += t[j].low == "-" or t[j].low in ("fiscal", "calendar")
        kind, j = {"quarter": "q", "half": "h"}.get(t[j].low, ""), j + 1
        if (
            kind == "h"
            and not (t[j].low == "of" and year(t, j + 2 if t[j + 1].low == "the" else j + 1))
            and t[j].low != "of"
        ):
            return None
    if not kind or not 1 <= number <= (4 if kind == "q" else 2):
        return None
    fields = {"quarter": number} if kind == "q" else {"half": number}
    stamp = Stamp(**fields)  # type: ignore[arg-type]
    k = j + 1 if t[j].low in ("of", "-", "/", ",", "in") else j
    k += t[k].low == "the" and year(t, k + 1) is not None
    fiscal_year = fiscal(t, k)
    if fiscal_year:
        return replace(stamp, year=fiscal_year[0].year, fiscal=True), fiscal_year[1]
    found_year = year(t, k)
    if found_year and not found_year[0].mask:
        return replace(stamp, year=found_year[0].year), found_year[1]
    if t[k].kind == "d" and len(t[k].text) == 2 and not t[k].gap:
        return replace(stamp, year=two_digits(t[k].value), short=True), k + 1
    return (stamp, j) if kind == "q" else None


def _year_first(t: Tokens, i: int) -> Named | None:
    """As in "2019 Q3", "2019-H2"."""
    j = i + 2 if t[i + 1].low == "-" and not t[i + 1].gap else i + 1
    kind, digit = t[j].low, t[j + 1]
    if kind not in ("q", "h") or digit.gap or len(digit.text) != 1 or not 1900 <= t[i].value <= 2100:
        return None
    if kind == "q" and 1 <= digit.value <= 4:
        return Stamp(year=t[i].value, quarter=digit.value), j + 2
    return (Stamp(year=t[i].value, half=digit.value), j + 2) if kind == "h" and 1 <= digit.value <= 2 else None


def fiscal(t: Tokens, i: int) -> Named | None:
    """As in "fiscal 2020", "fiscal year 2019–20", "FY2020", "FY 20"."""
    if t[i].low == "fy" and t[i].text.isupper():
        j = i + 1
    elif t[i].low in ("fiscal", "financial"):
        j = i + 2 if t[i + 1].low == "year" else i + 1
    else:
        return None
    j += t[j].low in ("'", "’")
    if t[j].kind != "d" or len(t[j].text) not in (2, 4):
        return None
    number = t[j].value if len(t[j].text) == 4 else two_digits(t[j].value)
    if not 1800 <= number <= 2100:
        return None
    if (
        t[j + 1].low in ("-", "–", "/")
        and t[j + 2].kind == "d"
        and not t[j + 2].gap
        and t[j + 2].value % 100 == (number + 1) % 100
    ):
        return Stamp(year=number + 1, fiscal=True), j + 3
    return Stamp(year=number, fiscal=True), j + 1


def season(t: Tokens, i: int) -> Named | None:
    """As in "spring 2021", "the summer of 1968", "winter of 1776-77"; alone where the words before it date."""
    name = words.SEASONS.get(t[i].low)
    if not name:
        if not (t[i].low.endswith("s") and t[i].low[:-1] in words.SEASONS and t[i].low != "falls"):
            return None
        name = words.SEASONS[t[i].low[:-1]]
        return (Stamp(season=name, always=True), i + 1) if t[i].low != "springs" else None
    j = i + 1
    k = j + 1 if t[j].low in ("of", ",", "in") else j
    found = year(t, k)
    if t[k].kind == "d" and t[k + 1].low in ("-", "–") and t[k + 2].kind == "d" and not found:
        last = year(t, k + 2)  # "the winter of 218–217 BC"
        if last and last[0].year is not None and last[0].year < 0:
            return Stamp(year=1 - t[k].value, season=name), last[1]
    if found and found[0].year is not None and not (t[j].low == "in" and t[k].kind != "d"):
        number, end = found[0].year, found[1]
        if (
            name == "WI"
            and t[end].low in ("-", "–", "/")
            and t[end + 1].kind == "d"
            and t[end + 1].value % 100 == (number + 1) % 100
        ):
            end += 2
        return Stamp(year=number, season=name), end
    if t[j].low == "of" and t[k].low in ("that", "the") and t[k + 1].low in ("same", "year"):
        return Stamp(season=name), j
    if t[i].low in ("spring", "fall"):
        before = t[i - 1].low
        led = before in (
            "in",
            "last",
            "next",
            "this",
            "every",
            "each",
            "by",
            "during",
            "since",
            "late",
            "early",
            "until",
            "following",
        )
        led = led or (t[j].low in ("and", "or") and t[j + 1].low in words.SEASONS)
        the = before == "the" and t[i - 2].low in (
            "in",
            "by",
            "during",
            "of",
            "until",
            "since",
            "through",
            "throughout",
            "for",
        )
        if not (led or the) or (t[j].kind == "w" and t[j].low in ("of", "back", "in")) or t[j].low == "-":
            return None
        return Stamp(season=name), j
    if t[j].low in ("olympics", "olympic", "games", "camp", "school", "palace", "solstice") or (
        t[i].text[:1].isupper() and name_like(t, j)
    ):
        return None
    return Stamp(season=name), j
