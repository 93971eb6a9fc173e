"""The commands, one module each, found by listing this room. The only room that prints or exits.

A module's name is the command's; its function `command` is run, its docstring is the help. A module with `app` instead is
a group of commands. Nothing here may import spaCy before a text has to be parsed: `--help` and `--version` answer at once.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from factcheck import registry
from factcheck.cli import _errors
from factcheck.errors import FactcheckError
from factcheck.version import __version__


def main() -> None:
    """Runs the command line and exits: 0 nothing new, 1 new or updated findings, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        arguments = with_default(sys.argv[1:])
        application(arguments[0])(args=arguments, prog_name="factcheck")
    except FactcheckError as error:
        _errors.show(error)
        sys.exit(2)
    except Exception as error:
        if os.environ.get("FACTCHECK_TRACEBACK"):
            traceback.print_exc()
        else:
            _errors.show(_internal(error))
        sys.exit(2)


def application(wanted: str = "") -> typer.Typer:
    """The command line as a typer application: with the command `wanted`, or else, for the help, with all of them."""
    app = typer.Typer(
        help="A linter for facts: reads a folder of sources and reports where they contradict each other.",
        epilog="Without a command, `factcheck [PATHS]` is `factcheck check [PATHS]`.",
        pretty_exceptions_enable=False,
        no_args_is_help=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_global)
    commands = _commands()
    for name in [wanted] if wanted in commands else commands:
        module = importlib.import_module(f"{__name__}.{name.replace('-', '_')}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(module.command)
    return app


def with_default(arguments: list[str]) -> list[str]:
    """`arguments` with `check` before them where they do not name a command."""
    commands = _commands()
    first = arguments[0] if arguments else ""
    if first in commands or first in ("-h", "--help", "--version", "--install-completion", "--show-completion"):
        return arguments
    if first and not first.startswith("-") and not Path(first).exists() and "/" not in first and "." not in first:
        raise _errors.neither(first, commands)
    return ["check", *arguments]


def _commands() -> list[str]:
    return [name.replace("_", "-") for name in registry.names(__name__)]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


def _global(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


def _internal(error: Exception) -> FactcheckError:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return FactcheckError(
        f"factcheck itself failed: {type(error).__name__}: {error} ({place})",
        hint="this is a defect in factcheck, not in your files; FACTCHECK_TRACEBACK=1 shows where, for a bug report",
    )
