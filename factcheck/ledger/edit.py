"""Changes to the text of claims.yaml that leave every other line, and every comment, as it stands.

A ruling is one line. Git merges by lines: two rulings that share none (`kind: accepted` on a line of its own would be
one) can be made on two branches and merged by its built-in `union` driver, and a change of one ruling is a diff of one line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from factcheck.ledger.layout import section_of
from factcheck.ledger.schema import FIELDS
from factcheck.model import Ruling


def with_rulings(text: str, source: str, rulings: Iterable[Ruling]) -> str:
    """`text` with these rulings added, or in the place of those with the same fingerprint; sorted by fingerprint."""
    section = section_of(text, source, "rulings")
    section.change(
        {ruling.fingerprint: f"{quoted(ruling.fingerprint)}: {_flow(_fields(ruling))}" for ruling in rulings}
    )
    section.entries.sort(key=lambda entry: entry.key)
    return section.text()


def without_rulings(text: str, source: str, fingerprints: Iterable[str]) -> str:
    """`text` without the rulings of these fingerprints; comments that stood with them stay."""
    section = section_of(text, source, "rulings")
    section.change(dict.fromkeys(fingerprints))
    return section.text()


def with_claim(text: str, source: str, parts: Mapping[str, str], qualifiers: Mapping[str, str]) -> str:
    """`text` with one more held claim; `parts` are subject, predicate, value and perhaps reason."""
    section = section_of(text, source, "claims")
    said = {name: quoted(parts[name]) for name in ("subject", "predicate", "value")}
    if qualifiers:
        said["qualifiers"] = _flow(qualifiers)
    if parts.get("reason"):
        said["reason"] = quoted(parts["reason"])
    section.add("- {" + ", ".join(f"{name}: {value}" for name, value in said.items()) + "}")
    return section.text()


def quoted(words: str) -> str:
    """`words` as a double-quoted YAML scalar on one line, which YAML 1.1 and 1.2 read alike."""
    written = json.dumps(words, ensure_ascii=False)
    return re.sub(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda found: f"\\u{ord(found[0]):04x}", written)


def _fields(ruling: Ruling) -> dict[str, str]:
    return {name: str(getattr(ruling, name)) for name in FIELDS if getattr(ruling, name)}


def _flow(fields: Mapping[str, str]) -> str:
    plain = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
    keys = {name: name if plain.match(name) else quoted(name) for name in fields}
    said = {name: value if name == "kind" else quoted(value) for name, value in fields.items()}
    return "{" + ", ".join(f"{keys[name]}: {said[name]}" for name in fields) + "}"
