"""So many of so many, and the share that makes: "9 of the 12 jurors (75 %)", "62 %, or 31 of 50"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from factcheck.extract._page import Page
from factcheck.extract._sums import passages, sum_claim
from factcheck.model import Claim, Qualifier, Quantity
from factcheck.reading import Reading

_PART = re.compile(r"\d+ of \d+(?: \{.*\})?\Z")
# What may stand between the two: the one explains the other, with nothing else said in between.
_THEN = re.compile(
    r"(?:[^\W\d]|[ -]){0,40}(?:\(| – | — |, or |, i\.e\. |; |: | = )(?:or |about |i\.e\. |that is,? )?\Z"
)
_MOST_WORDS = 40


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        counted = [reading for reading in entry.readings if reading.kind == "quantity"]
        for one, other in pairwise(counted):
            between = entry.passage.text[one.end : other.start]
            part, share = (one, other) if _is_part(one) else (other, one)
            if len(between) <= _MOST_WORDS and _THEN.match(between) and _is_part(part) and _is_share(share):
                term = Qualifier("term 001", page.value(entry, share))
                value = page.value(entry, part)
                yield sum_claim(page, entry, "shares", "share", value, [term], one.start, other.end)


def _is_part(reading: Reading) -> bool:
    return _PART.match(reading.value.text) is not None


def _is_share(reading: Reading) -> bool:
    value = reading.value
    return isinstance(value, Quantity) and value.unit == "%" and "/" not in value.text
