"""factcheck init"""

from __future__ import annotations

from pathlib import Path

from factcheck import ledger as ledgers
from factcheck.cli import _session
from factcheck.config import SETTINGS
from factcheck.errors import FactcheckError


def command() -> None:
    """Write a commented claims.yaml and factcheck.toml. Nothing that is there already is touched."""
    config = _session.configured()
    _write(_session.ledger_path(config), ledgers.TEMPLATE)
    if all(origin == "default" for origin in config.origins.values()):
        _write(Path("factcheck.toml"), _settings())
    else:
        _session.say("settings are there already; `factcheck config` shows them")
    attributes = ledgers.merge_by_lines(_session.ledger_path(config))
    if attributes:
        _session.say(f"wrote {attributes}: git merges rulings of two branches line by line")


def _write(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8") as stream:  # never overwrites, whoever else is writing
            stream.write(text)
    except FileExistsError:
        _session.say(f"{path} is there already and stays as it is")
        return
    except OSError as error:
        raise FactcheckError(f"cannot write {path}: {error.strerror}", hint="check the folder's permissions") from None
    _session.say(f"wrote {path}")


def _settings() -> str:
    examples = {
        "sources": '["sources"]',
        "ledger": '"claims.yaml"',
        "format": '"text"',
        "fail-on": '"warning"',
        "notes": "false",
        "near-misses": "false",
        "min-coverage": "0",
        "only": "[]",
        "permalink": '""',
        "template": '""',
        "rules": "{}",
        "predicates": "{}",
        "ignore": "{}",
    }
    lines = [
        "# Settings of factcheck, with their defaults. They may stand in pyproject.toml too, as [tool.factcheck].",
        "",
    ]
    for name, meaning in SETTINGS.items():
        lines += [f"# {meaning}", f"# {name} = {examples[name]}", ""]
    return "\n".join(lines)
