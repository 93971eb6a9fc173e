"""Lists the plug-ins of a room: every module in it is one."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def plugins(room: str) -> tuple[ModuleType, ...]:
    """The modules of the package `room` ("factcheck.reconcile") whose names have no leading underscore, sorted by name."""
    return tuple(importlib.import_module(f"{room}.{name}") for name in names(room))


def names(room: str) -> tuple[str, ...]:
    """The names of those modules, sorted; none of them is imported."""
    package = importlib.import_module(room)
    return tuple(sorted(info.name for info in pkgutil.iter_modules(package.__path__) if not info.name.startswith("_")))
