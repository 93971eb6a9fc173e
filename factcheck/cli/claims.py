"""factcheck claims"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import _coverage, _options, _output, _session
from factcheck.errors import FactcheckError
from factcheck.model import Claim, Date, Mention
from factcheck.reading import read_value
from factcheck.report.terminal import shown


def command(
    paths: _options.Paths = None,
    format: Annotated[str, typer.Option("--format", "-f", help="text or jsonl (one claim a line).")] = "text",
    output: Annotated[
        Path, typer.Option("--output", "-o", help="File for the claims; - is stdout.", show_default=False)
    ] = _output.STDOUT,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print claims only.")] = False,
) -> None:
    """Print what each source claims, as worded."""
    if format not in ("text", "jsonl"):
        raise FactcheckError(f"unknown format `{format}`", hint="claims are printed as text or jsonl")
    claims, coverage = _session.extracted(paths, _session.configured())
    line = _line if format == "text" else _row
    _output.put("".join(line(claim) + "\n" for claim in claims), output)
    if not quiet:
        _coverage.tell(coverage)


def _line(claim: Claim) -> str:
    said = shown(claim.value.text)
    denied = "not " if claim.polarity == "denied" else ""
    qualifiers = "".join(f", {each.name} {shown(each.mention.text)}" for each in claim.qualifiers)
    modality = "" if claim.modality == "asserted" else f" ({claim.modality})"
    return f"{shown(claim.span.source)}:{claim.span.line}: {shown(claim.subject.text)} / {claim.predicate}: {denied}{said}{qualifiers}{modality}"


def _row(claim: Claim) -> str:
    span = claim.span
    qualifiers: dict[str, str] = {}
    for each in claim.qualifiers:
        said = _canonical(each.mention)
        qualifiers[each.name] = f"{qualifiers[each.name]}; {said}" if each.name in qualifiers else said
    row = {
        "subject": claim.subject.text,
        "predicate": claim.predicate,
        "value": _canonical(claim.value),
        "value_kind": claim.value.kind,
        "qualifiers": qualifiers,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "attribution": claim.attribution,
        "source": span.source,
        "line": span.line,
        "column": span.column,
        "start": span.start,
        "end": span.end,
        "quote": span.quote,
        "extractor": claim.extractor,
        "confidence": claim.confidence,
    }
    return json.dumps(row, ensure_ascii=False)


def _canonical(mention: Mention) -> str:
    """EDTF for dates that can be read, the words for everything else."""
    if mention.kind != "date":
        return mention.text
    value = read_value(mention.text, "date")
    return value.text if isinstance(value, Date) else mention.text
