"""Which way a sentence looks: the tense of the verb nearest before a date, from words alone."""

from __future__ import annotations

import re

from factcheck.reading.timewords import listed

_FUTURE = listed("future_verbs")
_PAST = listed("past_verbs")
_PRESENT = listed("present_verbs")
_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.!?;\n](?=\s|$)")
_NOT_PAST = listed("not_past")
_REACH = 160


def tense(text: str, start: int, end: int) -> str:
    """As in "past", "future", "present" or "" for the words around text[start:end]; those before it count first."""
    before = text[max(0, start - _REACH) : start]
    stops = [match.end() for match in _STOP.finditer(before)]
    for match in reversed(_WORD.findall(before[stops[-1] if stops else 0 :])):
        found = _of(match.lower())
        if found:
            return found
    after = text[end : end + _REACH]
    stop = _STOP.search(after)
    for word in _WORD.findall(after[: stop.start()] if stop else after):
        found = _of(word.lower())
        if found:
            return found
    return ""


def _of(word: str) -> str:
    if word in _FUTURE:
        return "future"
    if word in _PAST:
        return "past"
    if word in _PRESENT:
        return "present"
    if len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST and not word.endswith("eed"):
        return "past"
    return ""
