"""Turn the unlabelled encyclopedia text into lines of space-separated tokens for floret.

usage: python training/text.py wiki-text.txt.xz OUT.txt

The tokens are those of the pipeline's own tokenizer, so that the vectors are trained on exactly the units they
will be looked up for. Category lines and list bullets are left out: they are not prose.
"""

from __future__ import annotations

import lzma
import sys
from pathlib import Path

import spacy
from prose import TYPOGRAPHY


def main(source: Path, target: Path) -> None:
    tokenizer = spacy.blank("en").tokenizer
    with lzma.open(source, "rt", encoding="utf-8") as lines, target.open("w", encoding="utf-8") as out:
        prose = (
            line.strip().lstrip("-* ").translate(TYPOGRAPHY)
            for line in lines
            if len(line) > 40 and not line.startswith("Category:")
        )
        for doc in tokenizer.pipe(prose, batch_size=500):
            out.write(" ".join(token.text for token in doc if not token.is_space) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
