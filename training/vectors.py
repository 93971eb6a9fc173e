"""Train the floret vectors (subword hash embeddings) that every component of the pipeline shares.

usage: python training/vectors.py TOKENS.txt OUT.floret [threads]

96 dimensions, 50,000 buckets of two hashes, subwords of 4 and 5 characters: 19 MB as float32, 10 MB as float16.
floret with one thread is deterministic; with more it is not (asynchronous updates), but twice as fast.
"""

from __future__ import annotations

import sys

import floret


def main(tokens: str, target: str, threads: int) -> None:
    model = floret.train_unsupervised(
        tokens,
        model="cbow",
        mode="floret",
        hashCount=2,
        bucket=50_000,
        dim=96,
        minn=4,
        maxn=5,
        minCount=10,
        epoch=5,
        neg=10,
        lr=0.05,
        thread=threads,
    )
    model.save_floret_vectors(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 2)
