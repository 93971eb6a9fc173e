"""Phase: whether an answer is worded as holding now, or as what once held ("originally based in", "former chairman")."""

from __future__ import annotations

import re

from factcheck.model import Claim

_FORMER = re.compile(
    r"\b(?:former(?:ly)?|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|once|used to|at first|until|then-|ex-|early|earlier|"
    r"first|last|late|past|no longer|was to|had been)\b[- ]?",
    re.IGNORECASE,
)
_CURRENT = re.compile(
    r"\b(?:current(?:ly)?|now|today|presently|at present|present|nowadays|still|as of|is|are|works?|serves?|lives?|resides?|leads?|heads?)\b",
    re.IGNORECASE,
)
_BEFORE, _BEHIND = 60, 24  # characters around the value in which a cue belongs to it
_ENDED = ("end_time", "point_in_time")


def phase(claim: Claim) -> str:
    """ "current", "former" or "": by the nearest cue before the value, or right behind it. A field with no date speaks of now."""
    quote = claim.span.quote
    start = claim.value.span.start - claim.span.start
    end = claim.value.span.end - claim.span.start
    if not 0 <= start <= end <= len(quote):
        return ""
    before, behind = quote[max(0, start - _BEFORE) : start], quote[end : end + _BEHIND]
    former = max((found.end() for found in _FORMER.finditer(before)), default=-1)
    current = max((found.end() for found in _CURRENT.finditer(before)), default=-1)
    if former > current:
        return "former"
    dated = any(qualifier.name in _ENDED for qualifier in claim.qualifiers)
    if current > -1:
        return "" if dated else "current"
    if re.match(r"\W*(?:until|originally|at first|at the time)\b", behind, re.IGNORECASE):
        return "former"
    return "current" if claim.extractor.startswith("field") and not dated else ""
