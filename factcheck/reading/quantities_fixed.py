"""Stretches of a text in which no digits are a quantity: addresses, telephone numbers, codes, versions, citations."""

from __future__ import annotations

import re
from collections.abc import Iterator


def fixed_spans(text: str) -> Iterator[tuple[int, int]]:
    """The ranges, in the order of their starts up to a few characters; they may touch or overlap."""
    done = 0
    for candidate in _CANDIDATE.finditer(text):
        start, first = candidate.start(), candidate[0][0]
        if start < done:
            continue
        if first == "@":
            name, host = _BEFORE_AT.search(text, max(0, start - 64), start), _AFTER_AT.match(text, start)
            if name and host:
                yield name.start(), host.end()
            continue
        if first == "{" and text[start - 1 : start] in {"^", "_"}:
            continue  # a power in a formula
        match = (_ADDRESS if first.isalpha() else _OPENED).match(text, start)
        if match is None and not first.isalpha() and candidate[0] != "[^":
            digits = start if first.isdigit() else start + 1
            before = text[digits - 1 : digits]
            if not (before.isalnum() or before == "_"):
                match = (_SCORES if before in {".", ","} else _DIGITS).match(text, digits)
        if match is not None:
            done = match.end()
            yield match.span()


_CANDIDATE = re.compile(r"https?://|www\.|@|doi:|arXiv:|\bIS[BS]N|\[\^|[+(\[{#]?[0-9]+")
_BEFORE_AT = re.compile(r"[\w.+-]+$")
_AFTER_AT = re.compile(r"@[\w-]+\.\w+")
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:|arXiv:)\S+|IS[BS]N(?:-1[03])?:?[ ]?[\dX\-– ]{8,20}")
_OPENED = re.compile(
    r"\+\d{1,3}[ (.-]*\d[\d ().\-/]{6,16}\d|\(\d{3}\)[ -]?\d{3}-\d{4}\b|#\d+"
    r"|\[\^\w+\]|[\[{]\d[\d,\s–-]*[\]}]|\(\d{1,3}(?:[,–-][ ]?\d{1,3})*\)"
)
_SCORES = re.compile(r"\d+-(?:for|on|by|and)-\d+\b|\d+/\d+[a-z](?:-\d+)?\b")
_DIGITS = re.compile(
    r"10\.\d{4,9}/\S+|\d{3}-\d{3,4}-\d{4}\b|1-\d{3}-\d{3}-\d{4}\b|\d{3}-\d{2}(?!00)\d{2}\b(?![ ]?[a-z%°])|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}\b"
    r"|97[89][- ]\d[\d\- ]{8,14}\d\b|\d{1,3}(?:\.\d{1,4}){3,}(?![\d,])|\d{1,2}\.\d{1,2}\.\d{1,4}(?![\d,]|\.\d)"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b(?![\d%])|\d{1,2}:\d{2}(?::\d{2})?\b|0x[0-9a-fA-F]+\b"
    r"|\d{1,3}°[ ]?\d{1,2}(?:\.\d+)?['′’](?:[ ]?[\d.]+[\"″”])?(?:[ ]?[NSEW]\b)?|24/7\b|9/11\b|50/50\b|20/20\b"
    r"|\d+[x×](?!10[\d^\-−⁻⁰¹²³⁴⁵⁶⁷⁸⁹])\d+\b(?![ ]?(?:m|cm|mm|km|ft|in|px)\b)"
    r"|\d+-(?:for|on|by|and)-\d+\b|\d+/\d+[a-z](?:-\d+)?\b"
)
