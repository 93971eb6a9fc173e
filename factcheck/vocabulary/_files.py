"""Reads the YAML files of this room. A file is a list of entries; tables of words are read elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import yaml

from factcheck.errors import FactcheckError
from factcheck.model import Cardinality, Drift, Predicate
from factcheck.vocabulary.entry import Example, Pattern, VocabularyEntry

_DRIFTS = {False: Drift.NO, "no": Drift.NO, "up": Drift.UP, "any": Drift.ANY}  # YAML 1.1 reads a bare `no` as false
_WORD_TABLES = (
    "aspects.yaml",
    "documentation.yaml",
    "frames.yaml",
    "labels.yaml",
    "opposites.yaml",
    "ranks.yaml",
    "synonyms.yaml",
)  # read elsewhere
_KINDS = ("date", "duration", "quantity", "name", "term", "text")


def read_entries() -> Iterator[VocabularyEntry]:
    """Every entry of every domain file, in file order. Raises FactcheckError where a block cannot be used."""
    for name in sorted(item.name for item in files(__package__).iterdir() if item.name.endswith(".yaml")):
        if name not in _WORD_TABLES:
            for block in read_yaml(name):
                yield _entry(block, name.removesuffix(".yaml"))


def read_yaml(name: str) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(files(__package__).joinpath(name).read_text("utf-8"), Loader=loader)  # noqa: S506 (both are safe loaders)


def _entry(block: dict[str, Any], domain: str) -> VocabularyEntry:
    try:
        kind = block["value"]
        if kind not in _KINDS:
            raise ValueError(f"value must be one of {', '.join(_KINDS)}, not {kind!r}")
        return VocabularyEntry(
            predicate=Predicate(
                id=block["id"],
                label=block["label"],
                property=block.get("property"),
                subject_kinds=tuple(block.get("subject", ())),
                value_kind=kind,
                cardinality=Cardinality(block.get("cardinality", "many")),
                drifts=_DRIFTS[block.get("drifts", "no")],
            ),
            domain=domain,
            value_kinds=tuple(block.get("value_kinds", ())),
            labels=tuple(block.get("labels", ())),
            says=tuple(_pattern(item) for item in block.get("says", ())),
            nouns=tuple(_pattern(item) for item in block.get("nouns", ())),
            absorbs=tuple(block.get("absorbs", ())),
            splits=tuple(block.get("splits", ())),
            examples=tuple(Example(**item) for item in block.get("examples", ())),
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise FactcheckError(
            f"vocabulary/{domain}.yaml: entry {block.get('id', '?')!r} cannot be read: {problem}",
            hint="see the other entries of the file for the keys an entry needs",
        ) from problem


def _pattern(item: dict[str, Any]) -> Pattern:
    known = dict(item)
    for key in ("with_object", "kinds", "about"):
        known[key] = tuple(known.get(key, ()))
    return Pattern(**known)
