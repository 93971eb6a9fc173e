"""Put the grammar and the names together into the one pipeline that is shipped.

usage: python training/assemble.py PARSER NER OUT

Both were trained on the same vectors, which are stored once and in half precision (`factcheck.language.weights`
widens them). What only training needs is left out: its configuration, optimizer state and the strings of its texts.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy
import polish  # noqa: F401  (registers the hooks that the trained configurations name)
import spacy
import srsly
from spacy.language import Language
from spacy.util import load_config
from tokenizer import adapt

LICENCE = "CC BY-SA 4.0"


def main(parser: Path, ner: Path, target: Path) -> None:
    nlp = adapt(spacy.load(parser))
    names = spacy.load(ner)
    assert (nlp.vocab.vectors.data == names.vocab.vectors.data).all(), "trained on different vectors"
    for component in names.pipe_names:
        nlp.add_pipe(component, source=names)
    nlp.meta.update(
        name="factcheck", version="1.0.0", license=LICENCE, description="English grammar and names for factcheck",
        author="", email="", url="", performance={}, sources=[],
    )  # fmt: skip
    target.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(target)
    _halve(target)
    _prune_strings(nlp, target)
    _prune_config(target)
    for path in sorted(target.rglob("*")):
        if path.is_file() and path.stat().st_size > 100_000:
            print(f"{path.relative_to(target)}: {path.stat().st_size / 1e6:.1f} MB")


def _halve(target: Path) -> None:
    path = target / "vocab" / "vectors"
    with path.open("rb") as file:
        vectors = numpy.load(file)
    with path.open("wb") as file:
        numpy.save(file, vectors.astype(numpy.float16))


def _prune_strings(nlp: Language, target: Path) -> None:
    """Keep the strings that the components refer to: labels, features, lemma edits and the tokenizer's exceptions."""
    blank = spacy.blank("en")
    kept = set(blank.vocab.strings)
    for name, component in nlp.pipeline:
        for label in getattr(component, "labels", ()):
            kept.update((str(label), *str(label).split("||")))
        if (trees := target / name / "trees").exists():
            kept.update(_edits(nlp, trees))
    for label in nlp.get_pipe("morphologizer").labels:  # type: ignore[attr-defined]
        kept.update(part for pair in label.split("|") for part in (pair, *pair.split("=")))
        kept.add("|".join(pair for pair in label.split("|") if not pair.startswith("POS=")))
    path = target / "vocab" / "strings.json"
    path.write_text(json.dumps(sorted(kept), ensure_ascii=False), encoding="utf-8")


def _edits(nlp: Language, trees: Path) -> set[str]:
    """What the lemmatizer's edit trees replace by what."""
    found = srsly.read_msgpack(trees)["trees"]
    return {nlp.vocab.strings[tree[side]] for tree in found for side in ("orig", "subst") if tree.get(side)}


def _prune_config(target: Path) -> None:
    config = load_config(target / "config.cfg", interpolate=True)
    for section in ("paths", "training", "corpora", "initialize", "pretraining"):
        config.pop(section, None)
    config["nlp"].update(after_creation=None, after_pipeline_creation=None)
    config.to_disk(target / "config.cfg", interpolate=False)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
