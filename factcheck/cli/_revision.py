"""Sources as they were at a git revision, read from git without touching the working tree."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factcheck import ledger as ledgers
from factcheck.cli import _session
from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.ledger import Ledger
from factcheck.model import BaselineState, Finding, Report


def findings_at(revision: str, paths: Sequence[Path], config: Config) -> tuple[Finding, ...]:
    """What a run would have found at `revision`, with the names and held claims of its ledger. `paths` are absolute.

    Raises FactcheckError when git does not know the revision or the paths lie outside the repository.
    """
    top = Path(_git(config.root, "rev-parse", "--show-toplevel").decode().rstrip("\n")).resolve()
    commit = _commit(config.root, revision)
    with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
        folder = Path(name).resolve()
        wanted = [_inside(path, top) for path in paths]
        ledger_path = config.ledger_path.resolve()
        kept = [ledger_path.relative_to(top)] if ledger_path.is_relative_to(top) else []
        _export(top, commit, [*wanted, *kept], folder)
        there = [folder / path for path in wanted if (folder / path).exists()]
        if not there:
            return ()
        root = config.root.resolve()
        before = replace(config, root=folder / root.relative_to(top) if root.is_relative_to(top) else folder)
        ledger = _ledger(folder / kept[0], revision) if kept else Ledger()
        return _findings(there, before, replace(ledger, rulings={}), revision)


def since(report: Report, before: Sequence[Finding]) -> Report:
    """The report with those open findings marked unchanged that were there `before` with the same answers, and those
    updated that were there with other answers."""
    digests = {finding.fingerprint: finding.digest for finding in before}

    def marked(finding: Finding) -> Finding:
        if finding.state is BaselineState.UNCHANGED or finding.fingerprint not in digests:
            return finding
        same = digests[finding.fingerprint] == finding.digest
        return replace(finding, state=BaselineState.UNCHANGED if same else BaselineState.UPDATED)

    findings = sorted(map(marked, report.findings), key=lambda finding: finding.state is BaselineState.UNCHANGED)
    return replace(report, findings=tuple(findings))


def _findings(paths: list[Path], config: Config, ledger: Ledger, revision: str) -> tuple[Finding, ...]:
    from factcheck import pipeline

    try:
        with _session.progress() as advance:
            return pipeline.check(paths, config=config, ledger=ledger, progress=advance).findings
    except FactcheckError as error:
        _session.say(f"nothing could be checked at {revision} ({error.message}), so every finding counts as new")
        return ()


def _ledger(path: Path, revision: str) -> Ledger:
    try:
        return ledgers.read(path)
    except FactcheckError as error:
        _session.say(f"the ledger at {revision} cannot be used, so its names and claims do not count: {error.message}")
        return Ledger()


def _commit(folder: Path, revision: str) -> str:
    try:
        return (
            _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
            .decode()
            .strip()
        )
    except FactcheckError:
        raise FactcheckError(
            f"git knows no revision {revision}",
            hint="a shallow clone has few; fetch more with `git fetch --unshallow`, in CI set the fetch depth to 0",
        ) from None


def _inside(path: Path, top: Path) -> Path:
    try:
        return path.resolve().relative_to(top)
    except ValueError:
        raise FactcheckError(
            f"{_session.relative(path)} lies outside the git repository {top}", hint="name sources inside it"
        ) from None


def _export(top: Path, commit: str, paths: Sequence[Path], folder: Path) -> None:
    """Writes the files of the commit under `paths` into `folder`, one `cat-file` for all of them."""
    specs = [path.as_posix() for path in paths]
    listing = _git(top, "ls-tree", "-rz", "--full-tree", commit, "--", *([] if "." in specs else specs))
    blobs = []
    for entry in listing.split(b"\0"):
        facts, _, name = entry.partition(b"\t")
        if facts.startswith(b"100"):  # files; links and submodules have no text of their own
            blobs.append((facts.split()[2], name))
    content = _git(top, "cat-file", "--batch", given=b"".join(blob + b"\n" for blob, _ in blobs))
    at = 0
    for _, name in blobs:
        end = content.index(b"\n", at)
        size = int(content[at:end].split()[2])
        target = folder / name.decode("utf-8", errors="surrogateescape")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content[end + 1 : end + 1 + size])
        at = end + 1 + size + 1


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, input=given, capture_output=True)
    except OSError:
        raise FactcheckError("git is not installed", hint="install it, or run without a revision") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", errors="replace").strip().removeprefix("fatal: ")
        raise FactcheckError(f"git {arguments[0]} failed: {said}", hint="run this inside a git repository")
    return done.stdout
