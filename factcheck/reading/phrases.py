"""A phrase of time, read but not yet placed: what the grammars hand to the resolver."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.reading.lengths import Length
from factcheck.reading.stamps import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Tokens `i` to `j` as one expression. Exactly one of these is what it is:

    - `recur`: a set, its TIMEX3 value;
    - `end`: a range from this phrase's own date to that of `end` (`between`: one moment between the two);
    - `anchor` "speech", "text" or "either": a date relative to the time of writing or to the last date said: `steps` of `unit`
      on from there, or the `stamp` or `holiday` that lies `steps` on (-1 the last, 0 this, 1 the next);
      with `length`, so far on in direction `way` (`stretch`: all the time up to there); `base` is what it is counted from;
    - `length` alone: a duration;
    - `stamp`, `holiday`: a date, perhaps with gaps to be filled.

    `side` is before, after, since, until or by; `lead` the token of the word that says so.
    """

    i: int
    j: int
    stamp: Stamp | None = None
    holiday: str = ""
    anchor: str = ""
    steps: int = 0
    unit: str = ""
    length: Length | None = None
    way: int = 0
    stretch: bool = False
    soon: bool = False  # "in two weeks": a date only where the sentence looks ahead
    base: Phrase | None = None
    recur: str = ""
    end: Phrase | None = None
    items: tuple[Phrase, ...] = ()  # a list of dates that share a month, a year or a century
    cut: int = 0  # the token after the start of a range
    between: bool = False
    side: str = ""
    fuzz: str = ""
    part: str = ""
    mod: str = ""
    inner: Phrase | None = None  # "the last week of July": the whole in which `unit` and `steps` count
