"""factcheck ledger merge"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck import ledger as ledgers
from factcheck.cli import _session
from factcheck.errors import FactcheckError

app = typer.Typer(help="Work on the ledger as a file.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    pass


@app.command("merge")
def merge(
    base: Annotated[Path, typer.Argument(help="The common ancestor, %O.")],
    ours: Annotated[Path, typer.Argument(help="Our version, %A; the result is written here.")],
    theirs: Annotated[Path, typer.Argument(help="Their version, %B.")],
    path: Annotated[str, typer.Argument(help="The ledger's path, %P, for messages.")] = "claims.yaml",
) -> None:
    """Merge two versions of a ledger ruling by ruling: a git merge driver.

    Set it up with `git config merge.factcheck.driver "factcheck ledger merge %O %A %B %P"` and the line
    `claims.yaml merge=factcheck` in .gitattributes. Exits with 1 when two people ruled differently on one finding.
    """
    for version in (base, ours, theirs):
        if not version.is_file():
            raise FactcheckError(f"there is no file {version}", hint="git calls this with %O %A %B %P")
    text, conflicts = ledgers.merged(*map(ledgers.read_text, (base, ours, theirs)), source=path)
    ledgers.replace(ours, text)
    for fingerprint in conflicts:
        _session.say(f"{path}: two different rulings on {fingerprint}; keep one")
    try:
        ledgers.parse(text, path)
    except FactcheckError as error:
        _session.say(f"{path}: {error.message}")
        raise typer.Exit(1) from None
