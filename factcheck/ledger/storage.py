"""The ledger on disk: read as text, replaced whole, one writer at a time."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import FactcheckError

if sys.platform != "win32":
    import fcntl

PATIENCE = 20.0  # seconds to wait for another process that writes the same ledger


def read_text(path: Path) -> str:
    """The text of the file, line breaks as they are. Raises FactcheckError when it cannot be read or is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise FactcheckError(
            f"{path} is not UTF-8: byte {error.start} cannot be decoded", hint="save the file as UTF-8"
        ) from None
    except OSError as error:
        raise FactcheckError(
            f"cannot read {path}: {error.strerror}", hint="check the path and its permissions"
        ) from None


def replace(path: Path, text: str) -> None:
    """Puts `text` in the place of the file in one step: whoever reads it sees the old or the new one, whatever happens.

    The mode of the old file is kept; a symbolic link stays one. Raises FactcheckError when the folder cannot be written.
    """
    target = path.resolve()
    try:
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        # One fixed name: what a killed process left behind is overwritten by the next, for writers take turns.
        temporary = target.with_name(f".{target.name}.new")
        try:
            with temporary.open("wb") as stream:
                stream.write(text.encode("utf-8"))
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(mode)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise FactcheckError(
            f"cannot write {path}: {error.strerror}", hint="the old file is untouched; check the folder's permissions"
        ) from None


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keeps other factcheck processes from writing the ledger meanwhile. The lock goes with the process that holds it.

    Raises FactcheckError when another process holds it for longer than PATIENCE seconds.
    """
    if sys.platform == "win32":  # no such lock there
        yield
        return
    target = path.resolve()
    try:
        descriptor = os.open(target.parent, os.O_RDONLY)  # the folder itself: no lock file to leave behind or commit
    except OSError as error:
        raise FactcheckError(f"cannot open the folder of {path}: {error.strerror}", hint="create it first") from None
    try:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() > end:
                    raise FactcheckError(
                        f"another factcheck is writing {path}", hint="wait until it is done and run again"
                    ) from None
                time.sleep(0.02)
        yield
    finally:
        os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself survive a power cut, where the system allows it."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
