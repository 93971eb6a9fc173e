"""One amount in two units: "107 km (66 mi)", "20 nautical miles (37 km; 23 mi)"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._page import Page
from factcheck.extract._sums import passages, sum_claim
from factcheck.model import Claim, Qualifier


def claims(page: Page) -> Iterable[Claim]:
    for entry in passages(page):
        for reading in entry.readings:
            also, number = reading.also, 1
            while also is not None:
                term = Qualifier(f"term {number:03}", page.value(entry, also))
                value = page.value(entry, reading)
                yield sum_claim(
                    page,
                    entry,
                    "conversions",
                    f"conversion {number}".removesuffix(" 1"),
                    value,
                    [term],
                    reading.start,
                    also.end,
                )
                also, number = also.also, number + 1
