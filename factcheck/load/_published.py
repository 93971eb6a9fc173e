"""When a document says it was published: ISO dates and written-out English ones, as EDTF."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.{0,30})?\Z")
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}{_NAME}\s+(?:{_DAY},?\s+)?(\d{{4}})(?:[ ,].{{0,3}}\d{{1,2}}:\d{{2}}.{{0,20}})?\Z", re.I
)
_DAY_FIRST = re.compile(rf"{_WEEKDAY}{_DAY}\s+{_NAME},?\s+(\d{{4}})(?:[ ,].{{0,3}}\d{{1,2}}:\d{{2}}.{{0,20}})?\Z", re.I)
_PUBLISHED = "published publishedat publishedon publishdate publisheddate datepublished pubdate publicationdate date posted postedon"
_CHANGED = (
    "dateposted created createdat datecreated lastupdated updated updatedat updatedon dateupdated lastmod lastmodified modified"
    " datemodified lastrevised revised researchdate reportdate asof"
)
_KEYS = (*_PUBLISHED.split(), *_CHANGED.split())  # best first


def edtf(words: str) -> str | None:
    """The EDTF date that `words` are ("October 4, 2025" → 2025-10-04), or None when they are not just one date."""
    words = words.strip().strip("\"'()[]*_. ").strip()
    if found := _ISO.match(words):
        return _checked(*found.groups())
    if found := _MONTH_FIRST.match(words):
        return _checked(found.group(3), found.group(1), found.group(2))
    if found := _DAY_FIRST.match(words):
        return _checked(found.group(3), found.group(2), found.group(1))
    return None


def rank(label: str) -> int | None:
    """How well `label` names a publication date: 0 is best, None is not at all."""
    key = re.sub(r"[\W_]", "", label).lower()
    return _KEYS.index(key) if key in _KEYS else None


def dates_document(label: str, *, top: bool) -> bool:
    """True when a line labelled so dates the document: what only says when something came out or was made must stand
    among the lines about the document (`top`)."""
    place = rank(label)
    return place is not None and (
        top or _KEYS[place].startswith(("last", "updated", "dateupd", "modified", "datemod", "posted"))
    )


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    if not 1000 <= int(year) <= 2999:
        return None
    if month is None:
        return year
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        full = date(int(year), number, int(day) if day else 1)
    except ValueError:
        return None
    return full.isoformat() if day else full.isoformat()[:7]
