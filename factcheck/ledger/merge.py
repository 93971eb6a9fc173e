"""Git and the ledger: lines of two branches are kept side by side, and where that is not enough, a merge driver."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.ledger import edit
from factcheck.ledger.schema import Ledger, parse
from factcheck.model import Ruling


def merge_by_lines(path: Path) -> Path | None:
    """Sees to it that git merges the ledger line by line, by a line in the .gitattributes beside it.

    Returns that file when it was written; None outside a repository, and where the project has chosen a way to merge.
    """
    folder = path.absolute().parent
    done = _git(folder, "check-attr", "-z", "merge", "--", path.name)
    if done is None or done.split("\0")[2:3] != ["unspecified"]:
        return None
    attributes = folder / ".gitattributes"
    before = attributes.read_text(encoding="utf-8") if attributes.exists() else ""
    if before and not before.endswith("\n"):
        before += "\n"
    attributes.write_text(f"{before}{path.name} merge=union\n", encoding="utf-8")
    return attributes


def merged(base: str, ours: str, theirs: str, *, source: str) -> tuple[str, tuple[str, ...]]:
    """The three versions of a ledger made one, and the fingerprints on which the two sides ruled differently.

    Rulings are merged one by one; everything else, and rulings that conflict, line by line with git's marks where that
    fails. Raises FactcheckError when a version is no ledger or there is no git.
    """
    texts = [text.removeprefix("\ufeff") for text in (base, ours, theirs)]
    ledgers = [parse(text, source) for text in texts]
    outcome, conflicts = _outcome(*ledgers)
    aligned = [_aligned(text, each, outcome, conflicts, source) for text, each in zip(texts, ledgers, strict=True)]
    return _merge_file(*aligned), conflicts


def _outcome(base: Ledger, ours: Ledger, theirs: Ledger) -> tuple[dict[str, Ruling | None], tuple[str, ...]]:
    """What becomes of each ruling (None: it goes), and those where both sides want something else."""
    outcome: dict[str, Ruling | None] = {}
    conflicts = []
    for fingerprint in sorted({*base.rulings, *ours.rulings, *theirs.rulings}):
        before, left, right = (each.rulings.get(fingerprint) for each in (base, ours, theirs))
        if left == right or right == before:
            outcome[fingerprint] = left
        elif left == before:
            outcome[fingerprint] = right
        else:
            conflicts.append(fingerprint)
    return outcome, tuple(conflicts)


def _aligned(
    text: str, ledger: Ledger, outcome: dict[str, Ruling | None], conflicts: tuple[str, ...], source: str
) -> str:
    """One version with every ruling as it comes out, so that only the rest is left to be merged."""
    wanted = [each for fingerprint, each in outcome.items() if each and ledger.rulings.get(fingerprint) != each]
    gone = [fingerprint for fingerprint, each in outcome.items() if each is None and fingerprint in ledger.rulings]
    if gone:
        text = edit.without_rulings(text, source, gone)
    return edit.with_rulings(text, source, wanted) if wanted or not conflicts else text


def _merge_file(base: str, ours: str, theirs: str) -> str:
    with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
        for label, text in (("ours", ours), ("base", base), ("theirs", theirs)):
            Path(name, label).write_bytes(text.encode("utf-8"))
        try:
            done = subprocess.run(["git", "merge-file", "-p", "ours", "base", "theirs"], cwd=name, capture_output=True)
        except OSError:
            raise FactcheckError("git is not installed", hint="merge the two versions by hand") from None
    if done.returncode > 127:
        said = done.stderr.decode("utf-8", errors="replace").strip()
        raise FactcheckError(f"git merge-file failed: {said}", hint="merge the two versions by hand")
    return done.stdout.decode("utf-8")


def _git(folder: Path, *arguments: str) -> str | None:
    """What git prints; None where there is no git or no repository."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", errors="replace")
