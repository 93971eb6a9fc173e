"""What the finders hand back: readings in a text, and the document's timeline against which some are read."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Date, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value found in a text. `start` and `end` are code-point offsets, half-open; `text` is the words between them.

    `kind` is "date", "duration", "set" or "quantity"; `timex` is the TIMEX3 value of a date, duration or set; `hedge` is one
    of = ~ < > <= >=; `change` is "up" or "down" where the words say so; `counted` is the counted noun phrase as worded, with
    its range (-1 where there is none); `alternatives` are other values the same words can have (11/5/19); `why` says how a
    relative value was resolved; `also` is the conversion printed beside it ("107 km (66 mi)"); `parts` are the ends of a range, each as
    a reading of its own ("2011–2014").
    """

    kind: str
    start: int
    end: int
    text: str
    value: Value
    timex: str = ""
    hedge: str = "="
    change: str = ""
    counted: str = ""
    counted_start: int = -1
    counted_end: int = -1
    ordinal: bool = False
    alternatives: tuple[Value, ...] = ()
    why: str = ""
    also: Reading | None = None
    parts: tuple[Reading, ...] = ()


@dataclass(slots=True, kw_only=True)
class Timeline:
    """Where a document stands in time: when it was `published` (None: unknown) and the `last` date it said.

    `read` moves `last` on as it goes; whoever reads a document's passages in turn may reset it, at a heading for one.
    """

    published: Date | None = None
    last: Date | None = None
    day: Date | None = None  # the last date said to the day
    told: int = 0  # years said that are not about the time of writing
    spoken: int = 0  # words said that point at the time of writing
