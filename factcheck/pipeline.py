"""The corridor: opens the rooms in turn, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.extract import Extraction, extract
from factcheck.ledger import Ledger, compare
from factcheck.load import documents
from factcheck.model import Claim, Coverage, Document, Report, Skipped, Unread
from factcheck.normalise import statements
from factcheck.reconcile import findings

Progress = Callable[[int, int], None]


def check(
    paths: Sequence[Path], *, config: Config, ledger: Ledger | None = None, progress: Progress | None = None
) -> Report:
    """Read the sources and report where they contradict each other or themselves.

    Raises FactcheckError when nothing could be read or nothing was claimed: such a run proves nothing.
    """
    loaded, skipped = documents(paths, root=config.root)
    return check_documents(loaded, skipped, config=config, ledger=ledger, progress=progress)


def check_documents(
    loaded: Sequence[Document],
    skipped: Sequence[Skipped] = (),
    *,
    config: Config,
    ledger: Ledger | None = None,
    progress: Progress | None = None,
) -> Report:
    """The same for documents that are loaded already (from a git revision, an editor)."""
    extracted, coverage = _extract(loaded, skipped, progress)
    comparable = statements([claim for each in extracted for claim in each.claims], names_of(ledger))
    found = findings(comparable)
    compared, absent = compare(found, ledger, today=config.today)
    unread = sum(isinstance(statement.value, Unread) for statement in comparable)
    return Report(
        findings=compared,
        coverage=_with(coverage, statements=len(comparable), unread=unread, compared=_compared(comparable)),
        absent=absent,
    )


def claims(paths: Sequence[Path], *, config: Config, progress: Progress | None = None) -> tuple[list[Claim], Coverage]:
    """What each source claims, as worded, and how much of the sources was read."""
    loaded, skipped = documents(paths, root=config.root)
    extracted, coverage = _extract(loaded, skipped, progress)
    return [claim for each in extracted for claim in each.claims], coverage
