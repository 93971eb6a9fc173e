"""factcheck: a linter for facts. `check` reads sources and reports where they contradict each other or themselves."""

from __future__ import annotations

from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.model import BaselineState, Claim, Coverage, Document, Finding, Level, Report, Ruling, Span, Statement
from factcheck.version import __version__

__all__ = [
    "BaselineState",
    "Claim",
    "Coverage",
    "Document",
    "FactcheckError",
    "Finding",
    "Level",
    "Report",
    "Ruling",
    "Span",
    "Statement",
    "__version__",
    "check",
]


def check(*paths: str | Path, ledger: str | Path | None = None) -> Report:
    """Read files and folders and report their contradictions, most serious first; `ledger` is a claims.yaml to rule by.

    Raises FactcheckError when the run proves nothing: no source, nothing claimed, or a ledger that cannot be read.
    """
    # Only now: importing the package must stay cheap.
    from factcheck import ledger as ledgers
    from factcheck import pipeline
    from factcheck.config import Config

    known = ledgers.read(Path(ledger)) if ledger is not None else None
    return pipeline.check([Path(path) for path in paths], config=Config(), ledger=known)
