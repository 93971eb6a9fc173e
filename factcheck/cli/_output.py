"""Where findings go: each format to its file or to stdout."""

from __future__ import annotations

import difflib
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factcheck import report as reports
from factcheck.errors import FactcheckError
from factcheck.model import Report
from factcheck.report import View

STDOUT = Path("-")


def targets(formats: Sequence[str], outputs: Sequence[Path]) -> list[tuple[str, Path]]:
    """Formats with their outputs: the first --output is for the first --format, and so on; the rest go to stdout.

    Raises FactcheckError for an unknown format, an output without a format, and two formats for one place.
    """
    known = reports.formats()
    for name in formats:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean `{close[0]}`?" if close else "the formats are " + ", ".join(known)
            raise FactcheckError(f"unknown format `{name}`", hint=hint)
    if len(outputs) > len(formats):
        raise FactcheckError(
            f"{len(outputs)} outputs for {len(formats)} formats", hint="give one --format for each --output"
        )
    pairs = list(zip(formats, [*outputs, *[STDOUT] * (len(formats) - len(outputs))], strict=True))
    places = [place for _, place in pairs]
    for place in places:
        if places.count(place) > 1:
            where = "stdout" if place == STDOUT else str(place)
            raise FactcheckError(f"two formats for {where}", hint="give each --format its --output, in the same order")
        if place != STDOUT and not place.parent.is_dir():
            raise FactcheckError(f"there is no folder {place.parent} for {place.name}", hint="create it first")
    return pairs


def write(report: Report, pairs: Sequence[tuple[str, Path]], view: View) -> None:
    """Renders each format and puts it where it belongs."""
    for name, place in pairs:
        seen = replace(view, width=width(), colour=colour()) if place == STDOUT else view
        put(reports.render(report, name, seen), place)


def put(text: str, place: Path) -> None:
    """Prints the text, or writes it to the file. Raises FactcheckError when the file cannot be written."""
    try:
        if place == STDOUT:
            _emit(text)
        else:
            place.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")
    except OSError as error:
        hint = "choose another --output, or make it writable"
        raise FactcheckError(
            f"cannot write {'to stdout' if place == STDOUT else place}: {error.strerror}", hint=hint
        ) from None


def _emit(text: str) -> None:
    """Prints to stdout; a reader that stops reading (`| head`) is no failure."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def width() -> int:
    """How wide findings may be: as the terminal, between 80 where there is none and 120."""
    return min(shutil.get_terminal_size((80, 24)).columns, 120) if sys.stdout.isatty() else 80


def colour() -> bool:
    """Whether stdout is a terminal that wants colour."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
