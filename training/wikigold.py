"""Convert wikigold (sentences of encyclopedia articles with typed names) into training documents.

usage: python training/wikigold.py OUT.spacy wikigold.conll.gz redocred.spacy

Nationalities ("Japanese") are miscellaneous in wikigold and places in Re-DocRED: a miscellaneous name that Re-DocRED
has as a place is made one. Sentences are joined by fours, since boundaries of articles are not marked.
"""

from __future__ import annotations

import gzip
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

import spacy
from conllu import write
from prose import Named, named, printed
from spacy.tokens import DocBin
from tokenizer import adapt

LABELS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}


def main(target: Path, source: Path, redocred: Path) -> None:
    nlp = adapt(spacy.blank("en"))
    places = {
        name.text
        for doc in DocBin().from_disk(redocred).get_docs(nlp.vocab)
        for name in doc.ents
        if name.label_ == "place"
    }
    docs = []
    for tokens, labels in _stretches(source):
        names = [
            (first, last, "place" if label == "other" and " ".join(tokens[first:last]) in places else label)
            for first, last, label in _names(labels)
        ]
        docs.append(named(nlp, *printed(tokens, names)))
    write(docs, target)


def _stretches(source: Path) -> Iterator[tuple[list[str], list[str]]]:
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        sentences = [
            [line.split() for line in group]
            for filled, group in itertools.groupby(lines, key=lambda line: bool(line.strip()))
            if filled
        ]
    for start in range(0, len(sentences), 4):
        rows = [row for sentence in sentences[start : start + 4] for row in sentence if row[0] != "-DOCSTART-"]
        yield [row[0] for row in rows], [row[1] for row in rows]


def _names(labels: list[str]) -> list[Named]:
    """Runs of the same label: wikigold does not mark where one name ends and the next of its type begins."""
    names: list[Named] = []
    first = 0
    for label, run in itertools.groupby(labels):
        last = first + len(list(run))
        if label != "O":
            names.append((first, last, LABELS[label.partition("-")[2]]))
        first = last
    return names


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
