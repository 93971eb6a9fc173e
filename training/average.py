"""Average the weights of several checkpoints of one training run.

usage: python training/average.py OUT CHECKPOINT CHECKPOINT ...

The steps of a training jump around a good place; the mean of where they have been is nearer to it than any of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import polish  # noqa: F401  (registers the hooks that the trained configurations name)
import spacy


def main(target: Path, sources: list[Path]) -> None:
    pipelines = [spacy.load(source) for source in sources]
    for component in pipelines[0].pipe_names:
        models = [nlp.get_pipe(component).model for nlp in pipelines]  # type: ignore[attr-defined]
        for nodes in zip(*(model.walk() for model in models), strict=True):
            for name in nodes[0].param_names:
                if nodes[0].has_param(name):
                    nodes[0].set_param(name, sum(node.get_param(name) for node in nodes) / len(nodes))
    pipelines[0].to_disk(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(source) for source in sys.argv[2:]])
