"""factcheck read"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer

from factcheck.cli import _bounds, _output
from factcheck.errors import FactcheckError
from factcheck.model import Date, Document, Duration, Passage, PassageKind, Quantity, Value
from factcheck.reading import Reading, Timeline, read, read_value
from factcheck.reading.quantities_text import written_number
from factcheck.report.terminal import shown


def command(
    texts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT | FILE]...", help="Words to read, or files. Default: what comes in on stdin."),
    ] = None,
    published: Annotated[
        str, typer.Option("--published", help='Day the text was published, for "last week".', show_default=False)
    ] = "",
    format: Annotated[str, typer.Option("--format", "-f", help="text or jsonl (one value a line).")] = "text",
    names: Annotated[bool, typer.Option("--names/--no-names", help="Show names too (takes a second to start).")] = True,
) -> None:
    """Show how a text is read: every date, duration, quantity and name, with its canonical value and both bounds.

    Bounds are inclusive days for dates, days for durations, numbers in the unit as written for quantities.
    """
    if format not in ("text", "jsonl"):
        raise FactcheckError(f"unknown format `{format}`", hint="values are printed as text or jsonl")
    day = _day(published)
    line = _line if format == "text" else _row
    for document in _documents(texts or []):
        rows = sorted(_rows(document, day, names), key=_place)
        shown_rows = rows if format == "jsonl" else [row for row in rows if not row["part"]]
        _output.put("".join(line(row) + "\n" for row in shown_rows), _output.STDOUT)


def _place(row: dict[str, Any]) -> tuple[int, bool, int, str]:
    """In order of place; a range stands before its two ends."""
    return row["start"], row["part"], row["end"], row["kind"]


def _day(published: str) -> Date | None:
    if not published:
        return None
    value = read_value(published, "date")
    if not isinstance(value, Date):
        raise FactcheckError(f"--published is not a date: {published}", hint="write it as YYYY-MM-DD")
    return value


def _documents(texts: list[str]) -> Iterator[Document]:
    """Files as loaded; words as a document of one paragraph."""
    if not texts:
        if sys.stdin.isatty():
            raise FactcheckError("nothing to read", hint='write `factcheck read "in early 2019"` or name a file')
        yield _plain(sys.stdin.buffer.read().decode("utf-8", errors="replace"), "<stdin>")
    for text in texts:
        path = Path(text) if len(text) < 255 and "\0" not in text else None
        if path is None or not path.is_file():
            if path is not None and path.suffix in (".txt", ".md") and not any(map(str.isspace, text)):
                raise FactcheckError(f"no such file: {path}", hint="check the spelling; words are read in quotes")
            yield _plain(text, "<text>")
            continue
        from factcheck.load import documents

        loaded, skipped = documents([path], root=Path.cwd())
        if skipped:
            raise FactcheckError(f"cannot read {path}: {skipped[0].reason}", hint="convert it to text or Markdown")
        yield from loaded


def _plain(text: str, source: str) -> Document:
    passage = Passage(kind=PassageKind.PARAGRAPH, text=text, segments=((0, 0, len(text)),))
    return Document(source=source, text=text, passages=(passage,) if text else ())


def _rows(document: Document, published: Date | None, names: bool) -> Iterator[dict[str, Any]]:
    if published is None and document.published:
        value = read_value(document.published, "date")
        published = value if isinstance(value, Date) else None
    timeline = Timeline(published=published)
    for passage in document.passages:
        for reading in read(passage.text, timeline):
            yield _of_reading(document, passage, reading)
            for part in reading.parts:
                yield _of_reading(document, passage, part) | {"part": True}
            also = reading.also  # the conversion printed beside it is words of its own
            while also is not None:
                yield _of_reading(document, passage, also)
                also = also.also
    if names:
        yield from _names(document)


def _of_reading(document: Document, passage: Passage, reading: Reading) -> dict[str, Any]:
    value = reading.value
    bounded = isinstance(value, Date | Duration | Quantity)
    return _placed(document, passage, reading.start, reading.end) | {
        "kind": "ordinal" if reading.ordinal else reading.kind,  # a place in a row is no amount
        "value": _said(value),
        "unit": value.unit if isinstance(value, Quantity) else None,
        "counted": reading.counted or None,
        "hedge": reading.hedge,
        "change": reading.change or None,
        "allows": _bounds.bounds(value, value.allows) if bounded else None,  # type: ignore[union-attr]
        "suggests": _bounds.bounds(value, value.suggests) if bounded else None,  # type: ignore[union-attr]
        "timex": reading.timex or None,
        "part": False,  # True for each end of the range in the line above
    }


def _names(document: Document) -> Iterator[dict[str, Any]]:
    from factcheck import language

    passages = [passage for passage in document.passages if passage.text.strip()]
    parsed = language.sentences([passage.text for passage in passages])
    for passage, sentences in zip(passages, parsed, strict=True):
        for sentence in sentences:
            for name in sentence.names:
                start, end = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
                nothing = dict.fromkeys(("unit", "counted", "hedge", "change", "allows", "suggests", "timex")) | {
                    "part": False
                }
                found = {"kind": "name", "value": passage.text[start:end], **nothing, "type": name.kind}
                yield _placed(document, passage, start, end) | found


def _placed(document: Document, passage: Passage, start: int, end: int) -> dict[str, Any]:
    span = document.span_in(passage, start, end)
    return {"source": span.source, "start": span.start, "end": span.end, "line": span.line, "quote": span.quote}


def _said(value: Value) -> str | int | float:
    """The canonical text; for quantities the number alone, or "lo/hi", for unit and hedge stand beside it."""
    if not isinstance(value, Quantity):
        return value.text
    bare = written_number(value)
    try:
        return _bounds.number(Decimal(bare)) or 0
    except ArithmeticError:
        return bare


def _row(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False)


def _line(row: dict[str, Any]) -> str:
    quote = shown(row["quote"])
    hedge = row["hedge"] if row["kind"] == "quantity" and row["hedge"] != "=" else ""
    said = hedge + " ".join(str(part) for part in (row["value"], row["unit"], row["counted"]) if part is not None)
    parts = [f"{shown(row['source'])}:{row['line']}: {row['kind']} “{quote}” = {said}"]
    if row["allows"] is not None:
        parts.append(f"allows {_bounds.between(row['allows'])}")
        if row["suggests"] != row["allows"]:
            parts.append(f"suggests {_bounds.between(row['suggests'])}")
    if row["change"]:
        parts.append(f"going {row['change']}")
    return ", ".join(parts)
