"""claims.yaml: what a project calls things, what it holds true, and what it decided about findings."""

from __future__ import annotations

from pathlib import Path

from factcheck.ledger import storage
from factcheck.ledger.compare import compare, expired
from factcheck.ledger.merge import merge_by_lines, merged
from factcheck.ledger.schema import Ledger, is_day, parse
from factcheck.ledger.storage import read_text, replace
from factcheck.ledger.write import TEMPLATE, forget, hold, record

__all__ = [
    "TEMPLATE",
    "Ledger",
    "compare",
    "expired",
    "forget",
    "hold",
    "is_day",
    "merge_by_lines",
    "merged",
    "parse",
    "read",
    "read_text",
    "record",
    "replace",
]


def read(path: Path) -> Ledger:
    """The ledger in the file, an empty one where there is no file.

    Raises FactcheckError, with line and column, when the file is not a ledger.
    """
    return parse(storage.read_text(path), str(path)) if path.exists() else Ledger(source=str(path))
