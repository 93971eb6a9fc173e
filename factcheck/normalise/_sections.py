"""Sections that are headed by a part of what the page is about: what stands there is said of the part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck import vocabulary
from factcheck.model import Entity, Statement

_SURE = 0.5
_MOST_HEADING = 2  # words of a heading that names a part


def in_sections(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of a section that is headed by a part of the subject ("Delta") as said of that part, where another
    source speaks of it."""
    parts: dict[str, dict[str, Entity]] = defaultdict(dict)
    for statement in statements:
        if statement.claim.confidence >= _SURE and not statement.subject.id.startswith("?"):
            parts[statement.claim.span.source].setdefault(statement.subject.id, statement.subject)
    known = {id: found for source in sorted(parts) for id, found in parts[source].items()}
    return [_of_section(statement, known) for statement in statements]


def _of_section(statement: Statement, known: Mapping[str, Entity]) -> Statement:
    heading = next((each.mention.text for each in statement.claim.qualifiers if each.name == "section"), "")
    words = [vocabulary.singular(word) for word in heading.casefold().split() if word not in ("the", "a", "an")]
    if not words or len(words) > _MOST_HEADING or not all(word.isalpha() for word in words):
        return statement
    own = statement.subject.id
    found = next((known[id] for id in (f"{own}/{'-'.join(words)}", f"{own}-{'-'.join(words)}") if id in known), None)
    return replace(statement, subject=found) if found is not None else statement
