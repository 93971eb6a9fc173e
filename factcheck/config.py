"""What is configured: `[tool.factcheck]` in pyproject.toml, or factcheck.toml, made into a Config.

The file is looked for in the working directory and its parents, up to the top of the git repository; factcheck.toml wins
over pyproject.toml beside it.
"""

from __future__ import annotations

import datetime
import difflib
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.model import Level, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What holds for a run. `root` is the folder that `sources` and `ledger` are relative to; `origins` says where each
    setting came from ("default" or a file name)."""

    root: Path = field(default_factory=Path.cwd)
    sources: tuple[str, ...] = ("sources",)
    ledger: str = "claims.yaml"
    format: tuple[str, ...] = ("text",)
    fail_on: Level = Level.WARNING
    notes: bool = False
    near_misses: bool = False
    min_coverage: float = 0.0
    only: tuple[str, ...] = ()
    permalink: str = ""
    template: str = ""
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    predicates: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    ignore: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    today: datetime.date = field(default_factory=lambda: _today())
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def ledger_path(self) -> Path:
        return self.root / self.ledger

    @property
    def source_paths(self) -> tuple[Path, ...]:
        return tuple(self.root / source for source in self.sources)

    @property
    def levels(self) -> dict[str, Level | None]:
        """By rule, the most serious level that it may report; None where it is switched off."""
        return {
            rule: Level(block.get("level", Level.ERROR)) if block.get("enabled", True) else None
            for rule, block in self.rules.items()
        }

    @property
    def tolerances(self) -> dict[str, str]:
        """By predicate, how far two values may lie apart: "2 %" or "3 days"."""
        return {id: block["tolerance"] for id, block in self.predicates.items() if "tolerance" in block}


SETTINGS: dict[str, str] = {
    "sources": "files and folders to read when none are named on the command line",
    "ledger": "the file that holds names, held claims and rulings",
    "format": "output format, or a list of them",
    "fail-on": "lowest level that fails a run: error, warning or note",
    "notes": "show notes as well",
    "near-misses": "show pairs that were compared and found compatible",
    "min-coverage": "percentage of sources and claims that must have been read",
    "only": "rules to apply; all of them when empty",
    "permalink": "address of a quote in markdown, with {path} and {line}",
    "template": "Jinja template for markdown",
    "rules": "by rule, the most serious `level` that it reports, and whether it is `enabled`",
    "predicates": "by predicate, the `tolerance` within which two values agree: a share (2 %) or a time (3 days)",
    "ignore": "by path or glob, the rules that do not look there, or all",
}
# What may stand in a table of a rule or predicate, and what it must be.
_TABLES: dict[str, dict[str, str]] = {
    "rules": {"level": "one of error, warning, note", "enabled": "true or false"},
    "predicates": {"tolerance": 'a share or a time, such as "2 %" or "3 days"'},
}
_TOLERANCE = re.compile(r"\d+(?:\.\d+)?\s*(?:%|days?|weeks?|months?|years?)")


def load(start: Path) -> Config:
    """The configuration in force in the folder `start`.

    Raises FactcheckError when a configuration file cannot be read, or holds an unknown key or a value of the wrong kind.
    """
    for folder in (start, *start.parents):
        for name, table in (("factcheck.toml", None), ("pyproject.toml", "factcheck")):
            path = folder / name
            if not path.is_file():
                continue
            settings = _table(path, table)
            if settings is not None:
                return _config(settings, folder, path)
        if (folder / ".git").exists():
            break
    return Config(root=start, origins=dict.fromkeys(SETTINGS, "default"))


def _table(path: Path, table: str | None) -> dict[str, Any] | None:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+), column (\d+)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        what = re.sub(r" \(at .*\)$", "", str(error))
        raise FactcheckError(
            f"{path.name} is not valid TOML: {what}",
            span=Span(source=str(path), start=0, end=0, line=line, column=column, quote=""),
            hint="correct the line above and run again",
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise FactcheckError(f"cannot read {path}: {error}", hint="check the file's permissions and encoding") from None
    if table is None:
        return data
    tools = data.get("tool", {})
    found = tools.get(table) if isinstance(tools, dict) else None
    if found is not None and not isinstance(found, dict):
        raise FactcheckError(f"[tool.{table}] in {path.name} is not a table", hint=f"write it as [tool.{table}]")
    return found


def _config(settings: Mapping[str, Any], folder: Path, path: Path) -> Config:
    values: dict[str, Any] = {}
    for key, value in settings.items():
        if key not in SETTINGS:
            close = difflib.get_close_matches(key.replace("_", "-"), SETTINGS, n=1, cutoff=0.5)
            hint = f"did you mean `{close[0]}`?" if close else "the settings are " + ", ".join(sorted(SETTINGS))
            raise FactcheckError(f"unknown setting `{key}`", span=_key_span(path, key), hint=hint)
        values[key.replace("-", "_")] = _value(key, value, path)
    origins = {key: path.name if key in settings else "default" for key in SETTINGS}
    return Config(root=folder, origins=origins, **values)


def _value(key: str, value: Any, path: Path) -> object:
    if key in _TABLES:
        return _blocks(key, value, path)
    if key == "ignore":
        if isinstance(value, dict):
            return {pattern: _names(each, path) for pattern, each in value.items()}
        raise _wrong(key, value, path, "a table of globs and rules")
    known = {each.name: each.default for each in fields(Config)}
    default = known[key.replace("-", "_")]
    if isinstance(default, tuple):
        entries = [value] if isinstance(value, str) else value
        if isinstance(entries, list) and all(isinstance(entry, str) for entry in entries):
            return tuple(entries)
        raise _wrong(key, value, path, "a list of strings")
    if isinstance(default, Level):
        if value in tuple(Level):
            return Level(value)
        raise _wrong(key, value, path, "one of error, warning, note")
    if isinstance(default, bool):
        if isinstance(value, bool):
            return value
        raise _wrong(key, value, path, "true or false")
    if isinstance(default, float):
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100:
            return float(value)
        raise _wrong(key, value, path, "a percentage from 0 to 100")
    if isinstance(value, str):
        return value
    raise _wrong(key, value, path, "a string")


def _blocks(key: str, value: Any, path: Path) -> dict[str, dict[str, Any]]:
    """The tables of a table, each setting in them of its kind. `denied = "off"` is short for `enabled = false`, a level or a
    tolerance may stand alone as well."""
    if not isinstance(value, dict):
        raise _wrong(key, value, path, "a table")
    first = next(iter(_TABLES[key]))
    found = {}
    for name, given in value.items():
        block = {"enabled": False} if given in ("off", False) and key == "rules" else given
        block = block if isinstance(block, dict) else {first: block}
        for setting, each in block.items():
            if setting not in _TABLES[key]:
                hint = "the settings are " + ", ".join(_TABLES[key])
                raise FactcheckError(f"unknown setting `{setting}` of {name}", span=_key_span(path, setting), hint=hint)
            fits = {
                "level": each in tuple(Level),
                "enabled": isinstance(each, bool),
                "tolerance": isinstance(each, str) and bool(_TOLERANCE.fullmatch(each.strip())),
            }
            if not fits[setting]:
                where = setting if isinstance(given, dict) else name
                raise FactcheckError(
                    f"`{setting}` of {name} must be {_TABLES[key][setting]}, not {each!r}",
                    span=_key_span(path, where),
                    hint=SETTINGS[key],
                )
        found[name] = block
    return found


def _names(value: Any, path: Path) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return tuple(names)
    raise _wrong("ignore", value, path, 'rules by glob, such as "old/*" = ["drift"]')


def _wrong(key: str, value: object, path: Path, wanted: str) -> FactcheckError:
    return FactcheckError(f"`{key}` must be {wanted}, not {value!r}", span=_key_span(path, key), hint=SETTINGS[key])


def _key_span(path: Path, key: str) -> Span:
    """Where `key` is set; tomllib keeps no positions, so the line is looked for."""
    text = path.read_text(encoding="utf-8")
    found = re.search(rf"^[ \t]*[\"']?({re.escape(key)})[\"']?[ \t]*=", text, re.MULTILINE)
    start = found.start(1) if found else 0
    end = found.end(1) if found else 0
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    return Span(source=str(path), start=start, end=end, line=line, column=column, quote=text[start:end])


def _today() -> datetime.date:
    """Today in UTC, or the day that SOURCE_DATE_EPOCH names, so that a run can be repeated later."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), tz=datetime.UTC).date()
    return datetime.datetime.now(tz=datetime.UTC).date()
