"""A date as its words give it, field by field, before and after the gaps are filled; written as EDTF and as TIMEX3."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.reading.calendar import add_months, civil, day_number, iso_week, month_length, week_start

SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_THIRDS = {"START": 0, "MID": 1, "END": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """One date. A field is None (or "") where the words do not say it; nothing is ever made up.

    `year` is astronomical (0 is 1 BC); `mask` is how many of its last digits are open: 1 for a decade, 2 for a century.
    `week` is an ISO week, `weekday` 1 to 7, `part` a TIMEX part of the day (MO AF EV NI), `zone` minutes from UTC,
    `mod` START, MID or END, `fuzz` "~" or "?", `ref` a TIMEX reference (PAST_REF) that has no date.
    """

    year: int | None = None
    mask: int = 0
    month: int | None = None
    day: int | None = None
    season: str = ""
    quarter: int = 0
    half: int = 0
    week: int = 0
    weekday: int = 0
    weekend: bool = False
    part: str = ""
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: int | None = None
    mod: str = ""
    fuzz: str = ""
    fiscal: bool = False
    ref: str = ""
    short: bool = False  # the year was written with two digits
    other: tuple[int, int] | None = None  # month and day read the other way round (11/5/19)
    always: bool = False  # any such time: "summers"
    nth: int = 0  # the nth such weekday of the month

    @property
    def precise(self) -> str:
        """The finest field that is set: day, week, month, season, quarter, half, year, decade, century or none."""
        if self.day is not None or self.weekday:
            return "day"
        if self.week or self.weekend:
            return "week"
        for name in ("month", "season", "quarter", "half"):
            if getattr(self, name):
                return name
        if self.year is None:
            return "none"
        return ("year", "decade", "century", "millennium")[self.mask]


def at_day(number: int, like: Stamp | None = None) -> Stamp:
    """The stamp of a day number, keeping the time of day of `like`."""
    year, month, day = civil(number)
    base = like or Stamp()
    return replace(
        base,
        year=year,
        month=month,
        day=day,
        week=0,
        weekday=0,
        weekend=False,
        season="",
        quarter=0,
        half=0,
        mask=0,
        nth=0,
    )


def day_of(stamp: Stamp) -> int | None:
    """The day number of a stamp that names a day."""
    if stamp.year is None or stamp.month is None or stamp.day is None or stamp.mask:
        return None
    return day_number(stamp.year, stamp.month, stamp.day)


def edtf_text(stamp: Stamp) -> str:
    """EDTF for a stamp. Weeks and weekends become their days; what EDTF cannot hold becomes the vaguer form."""
    if stamp.ref:
        return "XXXX"
    if stamp.year is not None and stamp.fiscal and not stamp.mask:
        return f"{_year(stamp.year - 1)}/{_year(stamp.year)}"
    if stamp.year is not None and (stamp.week or stamp.weekend) and not stamp.day:
        return "/".join(edtf_text(at_day(number)) for number in _week_days(stamp))
    if stamp.mod and stamp.year is not None:
        ends = _third(stamp)
        if ends:
            return f"[{ends[0]}~..{ends[1]}~]"
    return _plain(stamp) + _qualifier(stamp)


def _qualifier(stamp: Stamp) -> str:
    if stamp.hour is not None and stamp.day is not None and stamp.year is not None:
        return ""
    return stamp.fuzz or ("~" if stamp.mod and stamp.season else "")


def _plain(stamp: Stamp) -> str:
    year = _year(stamp.year, stamp.mask)
    if stamp.season:
        return f"{year}-{SEASON_CODES[stamp.season]}"
    if stamp.quarter:
        return f"{year}-{32 + stamp.quarter}"
    if stamp.half:
        return f"{year}-{39 + stamp.half}"
    if stamp.month is None and stamp.day is None:
        return (
            f"{year}-XX-XX" if stamp.year is None and (stamp.weekday or stamp.hour is not None or stamp.part) else year
        )
    month = "XX" if stamp.month is None else f"{stamp.month:02}"
    if stamp.day is None:
        return f"{year}-{month}"
    text = f"{year}-{month}-{stamp.day:02}"
    if stamp.hour is None or stamp.year is None or stamp.month is None or stamp.fuzz or stamp.mod:
        return text
    return f"{text}T{stamp.hour:02}:{stamp.minute or 0:02}:{stamp.second or 0:02}{_zone(stamp.zone)}"


def _zone(zone: int | None) -> str:
    if zone is None:
        return ""
    if zone == 0:
        return "Z"
    return f"{'-' if zone < 0 else '+'}{abs(zone) // 60:02}:{abs(zone) % 60:02}"


def _year(year: int | None, mask: int = 0) -> str:
    if year is None:
        return "XXXX"
    if mask and year < 0:
        digits = f"{-year // 10**mask:0{4 - mask}}"
        return f"-{digits}{'X' * mask}"
    if mask:
        return f"{year // 10**mask:0{4 - mask}}{'X' * mask}"
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def _week_days(stamp: Stamp) -> tuple[int, int]:
    assert stamp.year is not None
    monday = week_start(stamp.year, stamp.week)
    return (monday + 5, monday + 6) if stamp.weekend else (monday, monday + 6)


def _third(stamp: Stamp) -> tuple[str, str] | None:
    """The first and last month, day or year of the third of the stamp that early, mid or late names."""
    assert stamp.year is not None
    part, precise, year = _THIRDS[stamp.mod], stamp.precise, stamp.year
    if precise == "year":
        return f"{_year(year)}-{part * 4 + 1:02}", f"{_year(year)}-{part * 4 + 4:02}"
    if precise == "month" and stamp.month is not None:
        last = (10, 20, month_length(year, stamp.month))[part]
        return tuple(f"{_year(year)}-{stamp.month:02}-{day:02}" for day in (part * 10 + 1, last))  # type: ignore[return-value]
    if precise in ("decade", "century", "millennium"):
        size = 10**stamp.mask
        start = -(-year // size * size) - size + 1 if year < 0 else year // size * size
        cut = [0, *((size * third + 2) // 3 for third in (1, 2)), size]
        low, high = start + cut[part], start + cut[part + 1] - 1
        return _year(low), _year(high)
    return None


def timex(stamp: Stamp) -> str:
    """The TIMEX3 value: 2013-03-22, 1999-SU, 2013-W11, 199, BC0044, XXXX-WXX-5, 2013-03-22TNI, PAST_REF."""
    if stamp.ref:
        return stamp.ref
    date = _timex_date(stamp)
    if stamp.hour is not None:
        clock = f"T{stamp.hour:02}:{stamp.minute or 0:02}" + (f":{stamp.second:02}" if stamp.second else "")
        return f"{date}{clock}"
    return f"{date}T{stamp.part}" if stamp.part else date


def _timex_date(stamp: Stamp) -> str:
    year = _timex_year(stamp)
    if stamp.fiscal and stamp.year is not None:
        year = f"FY{year}"
    if stamp.week or stamp.weekend:
        week = f"{year}-W{stamp.week:02}" if stamp.week else f"{year}-WXX"
        return f"{week}-WE" if stamp.weekend else week
    if stamp.weekday and stamp.day is None:
        return f"{year}-WXX-{stamp.weekday}" if not stamp.month else f"{year}-{stamp.month:02}-WXX-{stamp.weekday}"
    if stamp.season:
        return f"{year}-{stamp.season}"
    if stamp.quarter:
        return f"{year}-Q{stamp.quarter}"
    if stamp.half:
        return f"{year}-H{stamp.half}"
    if stamp.month is None and stamp.day is None:
        return f"{year}-XX-XX" if stamp.year is None and (stamp.hour is not None or stamp.part) else year
    month = "XX" if stamp.month is None else f"{stamp.month:02}"
    return f"{year}-{month}" if stamp.day is None else f"{year}-{month}-{stamp.day:02}"


def _timex_year(stamp: Stamp) -> str:
    if stamp.year is None:
        return "XXXX"
    if stamp.year <= 0:
        before = 1 - stamp.year
        if stamp.mask:
            return f"BC{-stamp.year // 10**stamp.mask:0{4 - stamp.mask}}"
        return f"BC{before:04}"
    return f"{stamp.year:04}"[: 4 - stamp.mask] if stamp.year < 10000 else str(stamp.year)


@lru_cache(maxsize=4096)
def stamp_of(text: str) -> Stamp | None:
    """The stamp of an EDTF text, to count from; of an interval, its later end. None where it has no year."""
    body = text.strip("[]{}").replace("..", "/").split("/")
    part = next((end for end in reversed(body) if end), "").strip("~?%")
    negative, pieces = part.startswith("-"), part.lstrip("-").replace("~", "").split("T")[0].split("-")
    digits = pieces[0]
    mask = len(digits) - len(digits.rstrip("X"))
    if not digits.replace("X", "").isdigit() or mask > 3 or len(digits) != 4:
        return None
    year = int(digits.replace("X", "0")) * (-1 if negative else 1)
    fields = [int(piece) for piece in pieces[1:] if piece.isdigit()]
    if not fields:
        return Stamp(year=year, mask=mask)
    if fields[0] > 12:
        return _from_code(year, fields[0])
    return Stamp(year=year, month=fields[0], day=fields[1] if len(fields) > 1 else None)


def _from_code(year: int, code: int) -> Stamp | None:
    for season, number in SEASON_CODES.items():
        if number == code:
            return Stamp(year=year, season=season)
    if 33 <= code <= 36:
        return Stamp(year=year, quarter=code - 32)
    return Stamp(year=year, half=code - 39) if code in (40, 41) else Stamp(year=year)


def week_stamp(number: int) -> Stamp:
    """The stamp of the ISO week in which a day lies."""
    year, week = iso_week(number)
    return Stamp(year=year, week=week)


def month_stamp(year: int, month: int, months: int = 0) -> Stamp:
    """The stamp of the month so many months on."""
    year, month = add_months(year, month, months)
    return Stamp(year=year, month=month)
