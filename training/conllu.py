"""Read a CoNLL-U treebank as paragraphs and write them as training documents.

A paragraph is what the pipeline is given when it is used: a heading, a list item or a few sentences that follow each
other. Trained on whole paragraphs, the parser learns where sentences end as well.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from prose import TYPOGRAPHY
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab


@dataclass(slots=True, kw_only=True)
class Word:
    """One syntactic word: `form` as printed, `head` counted from the start of its paragraph (itself for a root)."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    label: str
    misc: str
    space: bool = True
    first: bool = False
    start: int = 0
    end: int = 0


@dataclass(slots=True, kw_only=True)
class Paragraph:
    """The words of one paragraph and its text, where `text[word.start:word.end] == word.form`."""

    words: list[Word] = field(default_factory=list)
    text: str = ""


def paragraphs(path: Path) -> list[Paragraph]:
    """The paragraphs of a `.conllu.gz` file, with typographic quotes made straight."""
    found: list[Paragraph] = []
    for comments, rows in _sentences(path):
        if not found or any(key.startswith(("newpar", "newdoc")) for key in comments):
            found.append(Paragraph())
        found[-1].words.extend(_words(rows, len(found[-1].words)))
    for paragraph in found:
        for word in paragraph.words:
            word.start = len(paragraph.text)
            paragraph.text += word.form
            word.end = len(paragraph.text)
            paragraph.text += " " if word.space else ""
        paragraph.text = paragraph.text.rstrip(" ")
    return found


def write(docs: Iterable[Doc], target: Path) -> None:
    """Save the documents for `spacy train` and say how much that is."""
    kept = list(docs)
    DocBin(docs=kept, store_user_data=False).to_disk(target)
    print(f"{target}: {len(kept)} documents, {sum(map(len, kept))} tokens, {sum(len(d.ents) for d in kept)} names")


def document(vocab: Vocab, paragraph: Paragraph) -> Doc:
    """The paragraph as an annotated spaCy document."""
    words = paragraph.words
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        lemmas=[word.lemma for word in words],
        pos=[word.upos for word in words],
        morphs=[word.feats for word in words],
        heads=[word.head for word in words],
        deps=[word.label for word in words],
        sent_starts=[word.first for word in words],
    )


def _sentences(path: Path) -> Iterator[tuple[dict[str, str], list[list[str]]]]:
    comments: dict[str, str] = {}
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].partition("=")
                comments[key.strip()] = value.strip()
            elif line:
                rows.append(line.split("\t"))
            else:
                yield comments, rows
                comments, rows = {}, []


def _words(rows: list[list[str]], offset: int) -> list[Word]:
    """The words of one sentence. The words of a contraction (`2-3 don't`) are printed without a space between them."""
    words: list[Word] = []
    index = {row[0]: position for position, row in enumerate(row for row in rows if row[0].isdigit())}
    surface, until, spaced = "", 0, True
    for row in rows:
        number, form, lemma, upos, _, feats, head, label, _, misc = row
        space = "SpaceAfter=No" not in misc.split("|")
        if "-" in number:
            surface, until, spaced = form, int(number.split("-")[1]), space
            continue
        if not number.isdigit():
            continue
        if int(number) < until:  # each part prints its share of the contraction, as far as it is spelt alike
            form, surface = surface[: len(form)], surface[len(form) :]
            space = False
        elif int(number) == until:
            form, space = surface or form, spaced
        form = form.translate(TYPOGRAPHY).replace(" ", "_")
        lemma = lemma.translate(TYPOGRAPHY)
        words.append(
            Word(
                form=form,
                lemma=form if lemma == "_" and upos != "PUNCT" else lemma,
                upos=upos,
                feats="" if feats == "_" else feats,
                head=offset + (index[head] if head != "0" else index[number]),
                label="ROOT" if head == "0" else label,
                misc=misc,
                space=space,
                first=not words,
            )
        )
    return words
