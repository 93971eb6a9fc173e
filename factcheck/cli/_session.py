"""What every command that reads sources does first: settings, ledger, paths, then the corridor with a progress bar."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from factcheck import config as settings
from factcheck import ledger as ledgers
from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.ledger import Ledger
from factcheck.model import Claim, Coverage, Finding, Report

PATIENCE = 1.0  # seconds before a progress bar is worth its place


def configured(ledger: Path | None = None) -> Config:
    """The configuration in force in the working directory, with the ledger named on the command line."""
    config = settings.load(Path.cwd())
    if ledger is None:
        return config
    return replace(config, ledger=str(Path.cwd() / ledger), origins={**config.origins, "ledger": "command line"})


def chosen(paths: list[Path] | None, config: Config) -> tuple[Path, ...]:
    """The paths to read, absolute: those named, else the configured ones. Raises FactcheckError for one that is not there."""
    for path in paths or ():
        if not path.exists():
            raise FactcheckError(f"no such file or folder: {path}", hint="check the spelling and the working directory")
    if paths:
        return tuple(Path.cwd() / path for path in paths)
    for path in config.source_paths:
        if not path.exists():
            raise FactcheckError(
                f"no source found: there is no {relative(path)} here",
                hint="name files or folders, `factcheck check PATHS`, or set `sources` in pyproject.toml",
            )
    return config.source_paths


def checked(
    paths: list[Path] | None, config: Config, *, use_ledger: bool = True, must_exist: bool = True, quiet: bool = False
) -> Report:
    """The report of a run. Raises FactcheckError when it could not be trusted: nothing read, nothing extracted.

    A ledger that the command line names must exist, unless the command may create it. `quiet` runs have no progress bar.
    """
    sources = chosen(paths, config)
    ledger = _ledger(config, must_exist) if use_ledger else None
    from factcheck import pipeline

    with progress(quiet=quiet) as advance:
        report = pipeline.check(sources, config=config, ledger=ledger, progress=advance)
    _check_read(sources, config, report.coverage)
    return report


def extracted(paths: list[Path] | None, config: Config) -> tuple[list[Claim], Coverage]:
    """The claims of a run. Raises FactcheckError as `checked` does."""
    sources = chosen(paths, config)
    from factcheck import pipeline

    with progress() as advance:
        claims, coverage = pipeline.claims(sources, config=config, progress=advance)
    _check_read(sources, config, coverage)
    return claims, coverage


def ledger_path(config: Config) -> Path:
    """The ledger's path as a person in the working directory would write it."""
    return relative(config.ledger_path)


def find(findings: tuple[Finding, ...], prefix: str) -> Finding:
    """The finding whose fingerprint starts with `prefix`. Raises FactcheckError when there is none or more than one."""
    found = [finding for finding in findings if finding.fingerprint.startswith(prefix)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise FactcheckError(
            f"no finding has the fingerprint {prefix}", hint="`factcheck check` lists the fingerprints"
        )
    several = ", ".join(finding.fingerprint for finding in found[:5])
    raise FactcheckError(f"{prefix} is the start of {len(found)} fingerprints", hint=f"write more of it: {several}")


def say(words: str) -> None:
    """A line for the person at the keyboard, on stderr."""
    Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True).print(words)


def _ledger(config: Config, must_exist: bool) -> Ledger:
    path = ledger_path(config)
    if must_exist and config.origins.get("ledger") == "command line" and not path.exists():
        raise FactcheckError(f"there is no ledger {path}", hint="`factcheck init` writes one")
    return ledgers.read(path)


def counted(number: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


def relative(path: Path) -> Path:
    """As seen from the working directory, when it lies in it."""
    try:
        return path.absolute().relative_to(Path.cwd())
    except ValueError:
        return path


def _check_read(paths: tuple[Path, ...], config: Config, coverage: Coverage) -> None:
    """A file that was named and not read fails the run; one found in a folder is listed as skipped."""
    named = {path for path in paths if path.is_file()}
    for skipped in coverage.skipped:
        if config.root / skipped.source in named and not skipped.partly:
            raise FactcheckError(f"cannot read {skipped.source}: {skipped.reason}", hint="convert it, or leave it out")


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[Callable[[int, int], None] | None]:
    """A bar on stderr for what takes longer than a second, and only where somebody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    started = time.monotonic()
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task: list[TaskID] = []

    def advance(done: int, total: int) -> None:
        if not task and time.monotonic() - started > PATIENCE:
            bar.start()
            task.append(bar.add_task("reading", total=total))
        if task:
            bar.update(task[0], completed=done, total=total)

    try:
        yield advance
    finally:
        bar.stop()
