"""The options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        help="Files and folders to read. Default: the configured sources, else sources/.", show_default=False
    ),
]
Sources = Annotated[
    list[Path] | None,
    typer.Option("--sources", help="File or folder to read instead of the configured sources.", show_default=False),
]
LedgerFile = Annotated[
    Path | None, typer.Option("--ledger", help="The ledger to use. Default: claims.yaml.", show_default=False)
]
Fingerprints = Annotated[list[str] | None, typer.Argument(help="Fingerprints of findings, or their first characters.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; it is kept in the ledger.", show_default=False)]
Until = Annotated[
    str | None, typer.Option("--until", help="Last day on which the ruling holds, YYYY-MM-DD.", show_default=False)
]
By = Annotated[str | None, typer.Option("--by", help="Who decided.", show_default=False)]
