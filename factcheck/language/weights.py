"""Load the bundled pipeline."""

from __future__ import annotations

from pathlib import Path

import numpy
import spacy
from spacy.language import Language

PIPELINE = Path(__file__).parent / "pipeline"


def load_pipeline(path: Path = PIPELINE) -> Language:
    """The pipeline at a directory. Its word vectors lie there in half precision and are widened once, when read."""
    nlp = spacy.load(path)
    vectors = nlp.vocab.vectors
    if vectors.data.dtype != numpy.float32:
        vectors.data = vectors.data.astype(numpy.float32)
    return nlp
