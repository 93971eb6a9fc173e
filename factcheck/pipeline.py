"""The corridor: opens the rooms in turn, nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.extract import Extraction, extract
from factcheck.ledger import Ledger, compare
from factcheck.load import documents
from factcheck.model import Claim, Coverage, Document, Ignore, Report, Skipped, Statement, Unread
from factcheck.normalise import NamesConfig, statements
from factcheck.reconcile import findings, near_misses, unused

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
    known = ledger or Ledger()
    comparable = statements(
        [*(claim for each in extracted for claim in each.claims), *known.claims],
        NamesConfig(aliases=known.aliases, distinct=known.distinct),
        config.tolerances,
    )
    inline = [ignore for document in loaded for ignore in document.ignores]
    found = findings(comparable, config.levels, [*inline, *_by_path(loaded, config)])
    compared, absent = compare(found, ledger, today=config.today)
    coverage = replace(
        coverage,
        statements=len(comparable),
        unread=sum(isinstance(statement.value, Unread) for statement in comparable),
        compared=_met(comparable),
    )
    return Report(
        findings=compared,
        coverage=coverage,
        absent=absent,
        near_misses=tuple(near_misses(comparable)),
        unused=tuple(unused(comparable, config.levels, inline)),
    )


def claims(paths: Sequence[Path], *, config: Config, progress: Progress | None = None) -> tuple[list[Claim], Coverage]:
    """What each source claims, as worded, and how much of the sources was read. Raises FactcheckError as `check` does."""
    loaded, skipped = documents(paths, root=config.root)
    extracted, coverage = _extract(loaded, skipped, progress)
    return [claim for each in extracted for claim in each.claims], coverage


def _extract(
    loaded: Sequence[Document], skipped: Sequence[Skipped], progress: Progress | None
) -> tuple[list[Extraction], Coverage]:
    if not loaded:
        reasons = "; ".join(f"{each.source}: {each.reason}" for each in skipped[:3])
        raise FactcheckError(
            "no source could be read" + (f" ({reasons})" if reasons else ""),
            hint="name a folder with .md or .txt files, or set `sources` in the configuration",
        )
    extracted = []
    for number, document in enumerate(loaded):
        if progress is not None:
            progress(number, len(loaded))
        extracted.append(extract(document))
    if progress is not None:
        progress(len(loaded), len(loaded))
    coverage = Coverage(
        sources=len(loaded),
        passages=sum(each.passages for each in extracted),
        sentences=sum(each.sentences for each in extracted),
        claims=sum(len(each.claims) for each in extracted),
        skipped=tuple(skipped),
    )
    if not coverage.claims:
        raise FactcheckError(
            f"nothing was claimed in {len(loaded)} source(s), so nothing was checked",
            hint="`factcheck read FILE` shows what can be read in a text",
        )
    return extracted, coverage


def _by_path(loaded: Sequence[Document], config: Config) -> list[Ignore]:
    """What the configuration tells rules to pass over, as ranges of the sources it names."""
    return [
        Ignore(source=document.source, start=0, end=len(document.text) + 1, rules=rules)
        for document in loaded
        for pattern, rules in config.ignore.items()
        if fnmatchcase(document.source, pattern)
    ]


def _met(comparable: Sequence[Statement]) -> int:
    """How many statements share their question with another one."""
    asked = Counter((statement.subject.id, statement.predicate.id) for statement in comparable)
    return sum(count for count in asked.values() if count > 1)
