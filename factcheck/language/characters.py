"""A named thing in one document."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Character:
    """A named thing in one document: its fullest name, its kind, the forms it goes by, and how often it is named."""

    name: str
    kind: str
    forms: set[str] = field(default_factory=set)
    count: int = 0
    first: int = 1 << 30  # index of the passage of running text that names it first
    told: int = 0  # how often running text names it: headings capitalise everything
    articled: int = 0  # how often an article stands before it: "the Danube", never "the Lisbon"
