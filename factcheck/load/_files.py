"""Which files a run reads."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.model import Skipped


def files(
    paths: Sequence[Path], *, root: Path, suffixes: frozenset[str]
) -> tuple[list[tuple[str, Path]], list[Skipped]]:
    """The files under `paths` with their source names, sorted by name, each once; and what was passed over.

    Folders are walked; hidden files and folders in them are left out, other formats than `suffixes` are skipped. A file
    given by name is read whatever its suffix. Raises FactcheckError when a path does not exist.
    """
    found: dict[str, Path] = {}
    skipped: dict[str, Skipped] = {}
    for path in paths:
        given = root / path
        if not os.path.lexists(given):
            raise FactcheckError(
                f"{path} does not exist", hint="check the spelling, or run from the folder the path starts in"
            )
        if given.is_dir():
            _walk(given, root, suffixes, found, skipped)
        else:
            _add(given, root, found, skipped)
    return sorted(found.items()), [skipped[name] for name in sorted(skipped) if name not in found]


def name(path: Path, root: Path) -> str:
    """`path` as a source is called: relative to `root` when inside it, with forward slashes."""
    # Not resolve(): a source is called as it was given, links and all.
    full, base = Path(os.path.normpath(path.absolute())), Path(os.path.normpath(root.absolute()))
    return (full.relative_to(base) if full.is_relative_to(base) else full).as_posix()


def _walk(
    folder: Path, root: Path, suffixes: frozenset[str], found: dict[str, Path], skipped: dict[str, Skipped]
) -> None:
    pending = [(folder, frozenset({os.path.realpath(folder)}))]
    while pending:
        current, above = pending.pop()
        try:
            entries = sorted(os.scandir(current), key=lambda entry: entry.name)
        except OSError as error:
            raise unreadable(name(current, root), error) from None
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith("."):
                continue
            if path.is_dir():
                real = os.path.realpath(path)
                if real in above:
                    _skip(path, root, "symbolic link back to a folder above it", skipped)
                else:
                    pending.append((path, above | {real}))
            elif path.suffix.lower() in suffixes or not path.exists():
                _add(path, root, found, skipped)
            else:
                _skip(path, root, f"no reader for {path.suffix.lower()} files", skipped)


def _add(path: Path, root: Path, found: dict[str, Path], skipped: dict[str, Skipped]) -> None:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        if not path.is_symlink():
            raise unreadable(name(path, root), error) from None
        _skip(path, root, "broken symbolic link", skipped)
        return
    if stat.S_ISREG(mode):
        found[name(path, root)] = path
    else:
        _skip(path, root, "not a regular file", skipped)


def _skip(path: Path, root: Path, reason: str, skipped: dict[str, Skipped]) -> None:
    source = name(path, root)
    skipped[source] = Skipped(source=source, reason=reason)


def unreadable(source: str, error: OSError) -> FactcheckError:
    """The error for a source that the system does not let us read."""
    reason = (error.strerror or str(error)).lower()
    return FactcheckError(f"cannot read {source}: {reason}", hint="check its permissions, or leave it out")
