"""Convert UD English GUM (academic, biographies, conversations, court, interviews, news, ...) into training documents.

usage: python training/gum.py OUT.spacy en_gum-ud-train.conllu.gz [...]

GUM marks every mention of an entity in the MISC column, whether it is a name or not. A mention is taken as a name if
its head is a proper noun and it holds no description. Capitals elsewhere are left undecided.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from conllu import Paragraph, document, paragraphs, write
from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans
from spacy.vocab import Vocab

LABELS = {"person": "person", "organization": "organisation", "place": "place"}
NAMELESS = {"time", "quantity", "substance", "animal", "plant"}
OPENING = re.compile(r"\(([^()]+)|(\d+(?:\[\d+/\d+\])?)?\)")


def main(target: Path, sources: list[Path]) -> None:
    vocab = Vocab()
    write((_named(vocab, paragraph) for source in sources for paragraph in paragraphs(source)), target)


def _named(vocab: Vocab, paragraph: Paragraph) -> Doc:
    doc = document(vocab, paragraph)
    names = filter_spans(list(_names(doc, paragraph)))
    named = {token.i for name in names for token in name}
    doubtful = [Span(doc, token.i, token.i + 1) for token in doc if token.i not in named and _looks_named(token)]
    doc.set_ents(names, missing=doubtful, default="outside")
    return doc


def _names(doc: Doc, paragraph: Paragraph) -> Iterator[Span]:
    """The named mentions. The annotation reads `(7-place-new-nnnnn-cf4-3,4-sgl-Portsmouth` ... `7)`."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for index, word in enumerate(paragraph.words):
        entity = next((part[7:] for part in word.misc.split("|") if part.startswith("Entity=")), "")
        for found in OPENING.finditer(entity):
            if found[1]:
                number, kind = found[1].split("-", 2)[:2]
                opened.setdefault(number, []).append((index, kind))
                if not entity[found.end() :].startswith(")"):
                    continue
            else:
                number = found[2] or ""
            if not opened.get(number):
                continue
            start, kind = opened[number].pop()
            if span := _name(doc, start, index + 1, kind):
                yield span


def _looks_named(token: Token) -> bool:
    """Whether a token outside of every name is left undecided: GUM gives no type to nationalities, nor to parts of names."""
    return token.pos_ == "PROPN" or (token.text[0].isupper() and token.pos_ in {"ADJ", "NOUN", "VERB"})


def _name(doc: Doc, start: int, end: int, kind: str) -> Span | None:
    while start < end and (
        doc[start].pos_ in {"PRON", "PUNCT"} or (doc[start].pos_ == "DET" and doc[start].text.islower())
    ):
        start += 1
    while end > start and doc[end - 1].text in {"'s", "'", ",", ".", "et", "al."}:
        end -= 1
    span = doc[start:end]
    if kind in NAMELESS or not span or not any(token.text[0].isupper() for token in span):
        return None
    if span.root.pos_ != "PROPN" or len(span) > 8:
        return None
    if any(
        token.text in {",", "(", ";"} or (token.text.islower() and token.pos_ not in {"ADP", "DET", "CCONJ"})
        for token in span
    ):
        return None  # a description around a name, or two names
    return Span(doc, start, end, label=LABELS.get(kind, "other"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(source) for source in sys.argv[2:]])
