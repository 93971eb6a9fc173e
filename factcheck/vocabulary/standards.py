"""Standards and programs of which a thing supports or needs a version: Bluetooth, USB, Python."""

from __future__ import annotations

from functools import cache

from factcheck.vocabulary._files import read_yaml


@cache
def standards() -> tuple[str, ...]:
    """Their names, lower case, longest first."""
    return tuple(sorted(read_yaml("words/standards.yaml"), key=lambda name: (-len(name), name)))
