"""Which way a sentence looks: the tense of the verb nearest before a date, from words alone."""

from __future__ import annotations

import re

from factcheck.reading.timewords import listed

_FUTURE = listed("future_verbs")
_PAST = listed("past_verbs")
_PRESENT = listed("present_verbs")
_AHEAD = listed("ahead")
_NOT_PAST = listed("not_past")
_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.!?;\n](?=\s|$)")
_REACH = 160


def tense(text: str, start: int, end: int) -> str:
    """Tells "past", "future", "present" or "" for the words around text[start:end]; those before it count first."""
    before = text[max(0, start - _REACH) : start]
    stops = [match.end() for match in _STOP.finditer(before)]
    found = _nearest([word.lower() for word in _WORD.findall(before[stops[-1] if stops else 0 :])])
    if found:
        return found
    after = text[end : end + _REACH]
    stop = _STOP.search(after)
    for word in _WORD.findall(after[: stop.start()] if stop else after):
        found = _of(word.lower(), "", "")
        if found:
            return found
    return ""


def _nearest(words: list[str]) -> str:
    padded = ["", *words, ""]
    for place in range(len(words), 0, -1):
        found = _of(padded[place], padded[place - 1], padded[place + 1])
        if found:
            return found
    return ""


def _of(word: str, before: str, after: str) -> str:
    if word in _AHEAD and after == "to":
        return "future"
    if word == "have":
        if before in ("will", "would", "to", "shall", "ll"):
            return "future"
        return "past" if after in _PAST or after == "been" or after.endswith("ed") else ""
    if word in _FUTURE:
        return "future"
    past = word in _PAST or (
        len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST and not word.endswith("eed")
    )
    if past:
        return {"be": "future", "is": "present", "are": "present"}.get(before, "past")
    return "present" if word in _PRESENT else ""
