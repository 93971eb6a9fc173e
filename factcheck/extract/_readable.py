"""Whether the words of a value alone read as they do in their sentence."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import Quantity, Unread, Value
from factcheck.reading import Reading, read_value


def reads_alone(reading: Reading) -> bool:
    """True when the words alone read as they do in their sentence; what they count, the claim's predicate says."""
    alone = _reads_as(reading.text, reading.kind)
    if isinstance(alone, Quantity) and isinstance(reading.value, Quantity):
        return (alone.allows, alone.suggests, alone.dimension) == (
            reading.value.allows,
            reading.value.suggests,
            reading.value.dimension,
        )
    return alone == reading.value


@lru_cache(maxsize=4096)
def _reads_as(words: str, kind: str) -> Value | Unread:
    return read_value(words, kind)
