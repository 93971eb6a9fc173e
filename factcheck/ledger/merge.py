"""Git and the ledger: lines of two branches are kept side by side, and where that is not enough, a merge driver."""

from __future__ import annotations

import subprocess
from pathlib import Path


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


def _git(folder: Path, *arguments: str) -> str | None:
    """What git prints; None where there is no git or no repository."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", errors="replace")
