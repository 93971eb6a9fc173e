"""Files to documents. One module per input format, found by listing the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, cast

from factcheck import registry
from factcheck.load._decode import decoded
from factcheck.load._files import files, unreadable
from factcheck.load._ignores import ignores
from factcheck.model import Document, Skipped

__all__ = ["Loader", "document_from_text", "documents"]


class Loader(Protocol):
    """An input format: the suffixes it reads, in lower case ("" for files without one), and how."""

    SUFFIXES: tuple[str, ...]

    def document(self, text: str, source: str) -> Document:
        """The document in the decoded `text`. Never fails: text that has no structure is one paragraph."""


def documents(paths: Sequence[Path], *, root: Path) -> tuple[list[Document], list[Skipped]]:
    """The documents in `paths` (files, and folders walked whole) sorted by source, and what was not read, or read with a
    guess, and why. Sources are called by their path relative to `root` when inside it.

    Raises FactcheckError when a path does not exist or the system does not let it be read: without a source that is meant
    to be there a run proves nothing. A file that is no text is merely listed.
    """
    found: list[Document] = []
    chosen, skipped = files(paths, root=root, suffixes=frozenset(_loaders()))
    for source, path in chosen:
        try:
            text, remark = decoded(path.read_bytes())
        except OSError as error:
            raise unreadable(source, error) from None
        if remark:
            skipped.append(Skipped(source=source, reason=remark, partly=text is not None))
        if text is not None:
            found.append(document_from_text(text, source, path.suffix))
    return found, sorted(skipped, key=lambda one: (one.source, one.reason))


def document_from_text(text: str, source: str, suffix: str) -> Document:
    """The document in `text`, read as a file with `suffix` (".md"); unknown suffixes are read as plain text."""
    loaders = _loaders()
    loader = loaders.get(suffix.lower(), loaders[""])
    document = loader.document(text.removeprefix("\ufeff"), source)
    return document if loader is loaders[""] else replace(document, ignores=ignores(document))


def _loaders() -> dict[str, Loader]:
    modules = cast("tuple[Loader, ...]", registry.plugins("factcheck.load"))
    return {suffix: module for module in modules for suffix in module.SUFFIXES}
