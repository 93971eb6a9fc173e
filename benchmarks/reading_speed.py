"""How fast values are read, beside spaCy's bare tokenizer on the same text.

    python benchmarks/reading_speed.py TEXT [--words 200000]

TEXT is a file of plain paragraphs, a line each (.xz is read too). Prints words per second of processor time, best of three, for
the tokenizer, for dates alone and for `read`, and the ratio of each to the tokenizer (1.0: as long as tokenising takes).
"""

from __future__ import annotations

import argparse
import lzma
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from factcheck.reading import Timeline, read
from factcheck.reading.dates import find


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path)
    parser.add_argument("--words", type=int, default=200_000)
    args = parser.parse_args()
    paragraphs, words = _paragraphs(args.text, args.words)
    tokenizer = spacy.blank("en").make_doc
    base = _seconds(tokenizer, paragraphs)
    print(f"{words} words in {len(paragraphs)} paragraphs")
    for name, work in (("spaCy tokenizer", tokenizer), ("dates", _dates), ("read", read)):
        taken = base if work is tokenizer else _seconds(work, paragraphs)
        print(f"{name:16} {words / taken:10,.0f} words/s   ratio {taken / base:5.2f}")


def _dates(text: str) -> object:
    return find(text, Timeline())


def _paragraphs(path: Path, words: int) -> tuple[list[str], int]:
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8")
    found, count = [], 0
    with opened as lines:
        for line in lines:
            found.append(line.rstrip("\n"))
            count += len(line.split())
            if count >= words:
                break
    return found, count


def _seconds(work: Callable[[str], object], paragraphs: list[str]) -> float:
    taken = []
    for _ in range(3):
        start = time.process_time()
        for paragraph in paragraphs:
            work(paragraph)
        taken.append(time.process_time() - start)
    return min(taken)


if __name__ == "__main__":
    main()
