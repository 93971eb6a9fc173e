"""What a measure leaves out: "210 m without its mast" is another question than "224 m"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount

_PARTED = re.compile(r";|\b(?:and|but|while|whereas|or)\b")
_WITHOUT = re.compile(
    r"\b(?:without|excluding|not (?:including|counting)|exclusive of) (?:its |the |any |all |their )?([a-z]{3,})",
    re.IGNORECASE,
)


def left_out(amount: Amount) -> str:
    """What is not in the measure: "210 m without its mast", "the height, excluding antennas, is 210 m"."""
    if amount.dimension not in ("length", "mass", "area", "volume"):
        return ""
    text, sentence = amount.entry.passage.text, amount.sentence
    low = max([m.end() for m in _PARTED.finditer(text, sentence.start, amount.reading.start)], default=sentence.start)
    high = min([m.start() for m in _PARTED.finditer(text, amount.reading.end, sentence.end)], default=sentence.end)
    found = _WITHOUT.search(text, low, high)
    return found[1].lower().removesuffix("s") if found is not None else ""
