"""Convert UD English EWT (blogs, mail, reviews, answers, newsgroups) into training documents.

usage: python training/ewt.py OUT.spacy en_ewt-ud-train.conllu.gz [en_ewt-ud-dev.conllu.gz ...]
"""

from __future__ import annotations

import sys
from pathlib import Path

from conllu import document, paragraphs, write
from spacy.vocab import Vocab


def main(target: Path, sources: list[Path]) -> None:
    vocab = Vocab()
    write((document(vocab, paragraph) for source in sources for paragraph in paragraphs(source)), target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(source) for source in sys.argv[2:]])
