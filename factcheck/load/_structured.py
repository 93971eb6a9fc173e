"""Text with structure, marked or not: what the readers of plain text and of markdown share."""

from __future__ import annotations

from factcheck.load._blocks import Reader
from factcheck.load._emit import Clean
from factcheck.load._front import Entry, front_matter
from factcheck.load._lines import lines, without_hidden
from factcheck.load._links import links
from factcheck.load._passages import Assembler
from factcheck.model import Document, Passage, PassageKind


def structured(text: str, source: str, *, markdown: bool) -> Document:
    """The document with its passages. In markdown only marked headings are headings; in plain text, when none is marked,
    short lines that read like titles are."""
    shown = without_hidden(text)
    all_lines = lines(shown)
    front = front_matter(shown, all_lines)
    title = front.title()
    reader = Reader(shown, all_lines[front.end :], markdown=markdown)
    assembler = Assembler(shown, links(shown, all_lines), title.value.text if title else "")
    passages = assembler.passages(reader.read())
    author = front.first("author", "authors", "byline", "creator")
    publisher = front.first("publisher", "site", "sitename", "publication")
    url = front.first("url", "canonicalurl", "canonical", "link", "source", "sourceurl")
    heads = [_passage(PassageKind.TITLE, title.value, depth=1)] if title else []
    heads += [
        _passage(PassageKind.PARAGRAPH, entry.value)
        for entry in front.prose()
        if not title or entry.value.text != title.value.text
    ]
    heads += [_field(entry) for entry in front.facts()]
    return Document(
        source=source,
        text=text,
        passages=(*heads, *passages),
        title=assembler.title,
        author=author.value.text if author else assembler.author,
        publisher=publisher.value.text if publisher else "",
        published=front.published() or assembler.published,
        topics=front.topics(),
        url=url.value.text if url and "://" in url.value.text else "",
    )


def _passage(kind: PassageKind, words: Clean, depth: int = 0) -> Passage:
    return Passage(kind=kind, text=words.text, segments=words.segments, depth=depth)


def _field(entry: Entry) -> Passage:
    """A front matter entry as `key: value`; the colon and blank between them stand where the key ends."""
    label = entry.label
    start = len(label.text) + 2
    end = label.segments[-1][1] + label.segments[-1][2]
    between = ((len(label.text), end, 1), (len(label.text) + 1, end, 1))
    shifted = tuple((at + start, place, length) for at, place, length in entry.value.segments)
    return Passage(
        kind=PassageKind.FIELD,
        text=f"{label.text}: {entry.value.text}",
        segments=(*label.segments, *between, *shifted),
        lead=entry.above,
        label=label.text,
        value_start=start,
    )
