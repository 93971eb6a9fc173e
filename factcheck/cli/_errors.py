"""Shows why a run could not go on: what happened, where, what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.text import Text

from factcheck.errors import FactcheckError
from factcheck.model import Span


def show(error: FactcheckError) -> None:
    """Prints the error on stderr, with the line it is about and a help line."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)
    console.print(Text.assemble(("error", "bold red"), ": ", _visible(error.message)))
    if error.span is not None:
        for line in _excerpt(error.span):
            console.print(Text(line))
    if error.hint:
        console.print(Text.assemble(("help", "bold cyan"), ": ", _visible(error.hint)))


def neither(word: str, commands: Iterable[str]) -> FactcheckError:
    """The error for a first argument that is no command and no file."""
    close = difflib.get_close_matches(word, list(commands), n=1)
    hint = (
        f"did you mean `factcheck {close[0]}`?"
        if close
        else "check the spelling; `factcheck --help` lists the commands"
    )
    return FactcheckError(f"`{word}` is neither a command nor a file or folder here", hint=hint)


def _excerpt(span: Span) -> list[str]:
    number = str(span.line)
    gutter = " " * len(number)
    lines = [f"{gutter}--> {_visible(span.source)}:{span.line}:{span.column}"]
    line = _line(span)
    if line is not None:
        before = "".join("\t" if character == "\t" else " " for character in line[: span.column - 1])
        marks = "^" * max(1, min(len(span.quote.partition("\n")[0]), len(line) - span.column + 1))
        lines += [f"{gutter} |", f"{number} | {_visible(line)}", f"{gutter} | {before}{marks}"]
    return lines


def _line(span: Span) -> str | None:
    try:
        text = Path(span.source).read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff")
    except OSError:
        return None
    lines = text.split("\n")
    return lines[span.line - 1].rstrip("\r") if span.line <= len(lines) else None


def _visible(words: str) -> str:
    return "".join(each if each.isprintable() or each in "\t\n" else f"<{ord(each):02x}>" for each in words)
