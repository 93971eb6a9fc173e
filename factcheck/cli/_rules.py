"""The rules and their documentation, read from the modules of `reconcile` without running anything."""

from __future__ import annotations

import inspect

from factcheck import registry
from factcheck.model import Level, Rule


def rules() -> dict[str, Rule]:
    """The rules by id, sorted. `help` is the docstring of the module."""
    found = {}
    for module in registry.plugins("factcheck.reconcile"):
        name = module.__name__.rpartition(".")[2].replace("_", "-")
        level = getattr(module, "LEVEL", Level.ERROR)
        found[name] = Rule(id=name, level=level, help=inspect.cleandoc(module.__doc__ or ""))
    return found
