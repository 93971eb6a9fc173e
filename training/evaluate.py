"""Score a pipeline from raw text and print two markdown tables.

usage: python training/evaluate.py DIR [PIPELINE]

DIR holds `gum-dev`, `gum-test`, `ewt-test`, `pud-test` (`.conllu.gz`) and `redocred-test.json.gz`; missing ones are left out.

The pipeline is given the text of each paragraph and cuts it into tokens itself. Every score is an F1 over characters
ranges: a token that the treebank cuts otherwise is wrong in every column. A dependency is right if word and head are
the right ranges (UAS) and the label is right up to its subtype (LAS, as in the CoNLL shared tasks; in full: LAS+).
Punctuation counts.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from pathlib import Path

from conllu import Paragraph, paragraphs
from redocred import articles
from spacy.language import Language
from spacy.tokens import Doc, Span

sys.path.insert(0, str(Path(__file__).parent.parent))

GRAMMAR = ("gum-dev", "gum-test", "ewt-test", "pud-test")
COLUMNS = ("tokens", "sentences", "UPOS", "features", "lemmas", "UAS", "LAS", "LAS+")
KINDS = ("person", "organisation", "place", "other")


class Score:
    """Counts of things given, found and both, and their F1 in per cent."""

    def __init__(self) -> None:
        self.both = self.found = self.given = 0

    def add(self, found: Iterable[Hashable], given: Iterable[Hashable]) -> None:
        ours, theirs = set(found), set(given)
        self.both += len(ours & theirs)
        self.found += len(ours)
        self.given += len(theirs)

    @property
    def precision(self) -> float:
        return 100 * self.both / max(1, self.found)

    @property
    def recall(self) -> float:
        return 100 * self.both / max(1, self.given)

    @property
    def f1(self) -> float:
        return 200 * self.both / max(1, self.found + self.given)


def grammar(nlp: Language, source: Path) -> dict[str, Score]:
    """The scores of one treebank, by column."""
    scores = {column: Score() for column in COLUMNS}
    given = paragraphs(source)
    for paragraph, doc in zip(given, nlp.pipe((p.text for p in given), batch_size=64), strict=True):
        ours, theirs = _found(doc), _given(paragraph)
        for column in COLUMNS:
            scores[column].add(ours[column], theirs[column])
    return scores


def names(
    docs: Iterable[Doc], source: Path, spans: Callable[[Doc], Iterable[tuple[int, int, str]]]
) -> dict[str, Score]:
    """Boundaries, boundaries with type, and each type alone."""
    scores = {column: Score() for column in ("boundaries", "typed", *KINDS)}
    for doc, (text, listed) in zip(docs, articles(source), strict=True):
        assert doc.text == text
        found = {(doc[first].idx, doc[last - 1].idx + len(doc[last - 1]), label) for first, last, label in spans(doc)}
        given = _longest(listed)
        scores["boundaries"].add({item[:2] for item in found}, {item[:2] for item in given})
        scores["typed"].add(found, given)
        for kind in KINDS:
            scores[kind].add({item for item in found if item[2] == kind}, {item for item in given if item[2] == kind})
    return scores


def entities(doc: Doc) -> list[tuple[int, int, str]]:
    """What the `ner` component found."""
    return [(span.start, span.end, span.label_) for span in doc.ents]


def main(data: Path, pipeline: str) -> None:
    nlp = load(pipeline)
    rows = []
    for treebank in GRAMMAR:
        if (source := data / f"{treebank}.conllu.gz").exists():
            scores = grammar(nlp, source)
            rows.append([treebank, *(f"{scores[column].f1:.1f}" for column in COLUMNS)])
    print(table(["", *COLUMNS], rows), "\n")
    if not (source := data / "redocred-test.json.gz").exists():
        return
    docs = list(nlp.pipe((text for text, _ in articles(source)), batch_size=32))
    rows = []
    for way, spans in ways().items():
        scores = names(docs, source, spans)
        both, typed = scores["boundaries"], scores["typed"]
        rows.append(
            [
                way,
                *(
                    f"{value:.1f}"
                    for value in (both.precision, both.recall, both.f1, typed.f1, *(scores[kind].f1 for kind in KINDS))
                ),
            ]
        )
    print(table(["redocred-test", "boundaries P", "R", "F", "with type F", *KINDS], rows))


def ways() -> dict[str, Callable[[Doc], Iterable[tuple[int, int, str]]]]:
    """The ways of finding names that are compared."""
    found: dict[str, Callable[[Doc], Iterable[tuple[int, int, str]]]] = {"ner": entities}
    try:
        from factcheck.language.names import name_spans
    except ImportError:
        return found
    return found | {"names.py": name_spans}


def load(pipeline: str) -> Language:
    """The pipeline at a path, or the shipped one."""
    from factcheck.language.weights import PIPELINE, load_pipeline

    return load_pipeline(Path(pipeline or PIPELINE))


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---", *("--:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _found(doc: Doc) -> dict[str, set[Hashable]]:
    words = [token for token in doc if not token.is_space]
    place = {token.i: (token.idx, token.idx + len(token)) for token in words}
    heads = {token.i: (None if token.head.i == token.i else place.get(token.head.i)) for token in words}
    return {
        "tokens": set(place.values()),
        "sentences": {_range(sentence) for sentence in doc.sents if not all(token.is_space for token in sentence)},
        "UPOS": {(place[token.i], token.pos_) for token in words},
        "features": {(place[token.i], str(token.morph)) for token in words},
        "lemmas": {(place[token.i], token.lemma_) for token in words},
        "UAS": {(place[token.i], heads[token.i]) for token in words},
        "LAS": {(place[token.i], heads[token.i], token.dep_.partition(":")[0]) for token in words},
        "LAS+": {(place[token.i], heads[token.i], token.dep_) for token in words},
    }


def _range(sentence: Span) -> tuple[int, int]:
    words = [token for token in sentence if not token.is_space]
    return words[0].idx, words[-1].idx + len(words[-1])


def _given(paragraph: Paragraph) -> dict[str, set[Hashable]]:
    words = paragraph.words
    place = [(word.start, word.end) for word in words]
    heads = [None if word.head == index else place[word.head] for index, word in enumerate(words)]
    firsts = [index for index, word in enumerate(words) if word.first] + [len(words)]
    zipped = list(zip(words, place, heads, strict=True))
    return {
        "tokens": set(place),
        "sentences": {(place[first][0], place[after - 1][1]) for first, after in itertools.pairwise(firsts)},
        "UPOS": {(where, word.upos) for word, where, _ in zipped},
        "features": {(where, "|".join(sorted(word.feats.split("|"), key=str.lower))) for word, where, _ in zipped},
        "lemmas": {(where, word.lemma) for word, where, _ in zipped},
        "UAS": {(where, head) for _, where, head in zipped},
        "LAS": {(where, head, word.label.partition(":")[0]) for word, where, head in zipped},
        "LAS+": {(where, head, word.label) for word, where, head in zipped},
    }


def _longest(listed: Iterable[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    """Of names that overlap, the longest (the first, of equally long ones)."""
    kept: set[tuple[int, int, str]] = set()
    taken: Counter[int] = Counter()
    for start, end, label in sorted(listed, key=lambda item: (item[0] - item[1], item[0])):
        if not any(taken[position] for position in range(start, end)):
            kept.add((start, end, label))
            taken.update(range(start, end))
    return kept


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
