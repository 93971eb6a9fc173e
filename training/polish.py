"""The hook that lets the second training of the grammar go on with the lemmatizer of the first.

spaCy's lemmatizer forgets, when it is loaded, which edit tree is which of its labels, and would learn nonsense.
"""

from __future__ import annotations

from collections.abc import Callable

import spacy
import tokenizer  # noqa: F401  (registers the hook that the configuration names)
from spacy.language import Language


@spacy.registry.callbacks("factcheck.remember_lemmas.v1")
def callback() -> Callable[[Language], Language]:
    """The `[nlp.after_pipeline_creation]` hook of `polish.cfg`."""
    return remember_lemmas


def remember_lemmas(nlp: Language) -> Language:
    """Number the edit trees again."""
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    lemmatizer.tree2label = {tree: label for label, tree in enumerate(lemmatizer.labels)}  # type: ignore[attr-defined]
    return nlp
