"""Convert Re-DocRED (openings of encyclopedia articles with typed names) into training documents.

usage: python training/redocred.py OUT.spacy HELD-OUT.spacy dev_revised.json.gz

Every twelfth article is held out to choose the best model by.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import spacy
from conllu import write
from prose import Named, named, printed
from tokenizer import adapt

LABELS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}


def articles(path: Path) -> Iterator[tuple[str, list[Named]]]:
    """Text and names (as character ranges) of each article. Times and numbers are no names and are left out."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found = json.load(lines)
    for article in found:
        offsets = [0]
        for sentence in article["sents"]:
            offsets.append(offsets[-1] + len(sentence))
        names = {
            (offsets[mention["sent_id"]] + mention["pos"][0], offsets[mention["sent_id"]] + mention["pos"][1], label)
            for entity in article["vertexSet"]
            for mention in entity
            if (label := LABELS.get(mention["type"]))
        }
        yield printed([token for sentence in article["sents"] for token in sentence], sorted(names))


def main(target: Path, held_out: Path, source: Path) -> None:
    nlp = adapt(spacy.blank("en"))
    docs = [named(nlp, text, names) for text, names in articles(source)]
    write((doc for index, doc in enumerate(docs) if index % 12), target)
    write((doc for index, doc in enumerate(docs) if not index % 12), held_out)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
