"""The data sets, in our own words, as training documents."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

TRAINING = Path(__file__).parents[2] / "training"
if not TRAINING.exists():
    pytest.skip("training is not part of the source distribution", allow_module_level=True)
sys.path.append(str(TRAINING))

import conllu  # noqa: E402
import gum  # noqa: E402
import prose  # noqa: E402
import redocred  # noqa: E402
import spacy  # noqa: E402
import tokenizer  # noqa: E402

TREEBANK = """\
# newdoc id = ours
# newpar
# text = It’s Ada’s mill.
1-2\tIt’s\t_\t_\t_\t_\t_\t_\t_\t_
1\tIt\tit\tPRON\tPRP\tNumber=Sing\t5\tnsubj\t_\t_
2\t’s\tbe\tAUX\tVBZ\t_\t5\tcop\t_\t_
3-4\tAda’s\t_\t_\t_\t_\t_\t_\t_\t_
3\tAda\tAda\tPROPN\tNNP\tNumber=Sing\t5\tnmod:poss\t_\tEntity=(1-object-new-n-cf1-3-sgl(2-person-new-n-cf2-1-sgl
4\t’s\t's\tPART\tPOS\t_\t3\tcase\t_\tEntity=2)
5\tmill\tmill\tNOUN\tNN\tNumber=Sing\t0\troot\t_\tEntity=1)|SpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# text = French bread rises.
1\tFrench\tFrench\tADJ\tJJ\tDegree=Pos\t2\tamod\t_\t_
2\tbread\tbread\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_
3\trises\trise\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# newpar
# text = Mills
1\tMills\tmill\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_

"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "ours.conllu.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(TREEBANK)
    return path


def test_a_paragraph_keeps_its_sentences_together_and_a_heading_stands_alone(treebank: Path) -> None:
    first, second = conllu.paragraphs(treebank)
    assert first.text == "It's Ada's mill. French bread rises."
    assert second.text == "Mills"
    assert all(first.text[word.start : word.end] == word.form for word in first.words)
    assert [word.form for word in first.words if word.first] == ["It", "French"]


def test_heads_count_from_the_start_of_the_paragraph(treebank: Path) -> None:
    paragraph = conllu.paragraphs(treebank)[0]
    heads = [paragraph.words[word.head].form for word in paragraph.words]
    assert heads == ["mill", "mill", "mill", "Ada", "mill", "mill", "bread", "rises", "rises", "rises"]


def test_gum_names_are_proper_and_nationalities_undecided(treebank: Path, tmp_path: Path) -> None:
    target = tmp_path / "ours.spacy"
    gum.main(target, [treebank])
    doc = next(spacy.tokens.DocBin().from_disk(target).get_docs(spacy.blank("en").vocab))
    assert [(name.text, name.label_) for name in doc.ents] == [("Ada", "person")]
    undecided = [token.text for token in doc if token.ent_iob == 0]
    assert undecided == ["French"]


def test_redocred_names_are_ranges_of_the_printed_text(tmp_path: Path) -> None:
    article = {
        "sents": [
            ["Ada", "'s", "mill", "(", "near", "Ely", ")", "burnt", "."],
            ["Ada", "rebuilt", "it", "in", "1901", "."],
        ],
        "vertexSet": [
            [{"type": "PER", "sent_id": 0, "pos": [0, 1]}, {"type": "PER", "sent_id": 1, "pos": [0, 1]}],
            [{"type": "LOC", "sent_id": 0, "pos": [5, 6]}],
            [{"type": "TIME", "sent_id": 1, "pos": [4, 5]}],
        ],
    }
    path = tmp_path / "ours.json.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        json.dump([article], file)
    ((text, names),) = redocred.articles(path)
    assert text == "Ada's mill (near Ely) burnt. Ada rebuilt it in 1901."
    assert [(text[start:end], label) for start, end, label in names] == [
        ("Ada", "person"),
        ("Ely", "place"),
        ("Ada", "person"),
    ]


@given(st.lists(st.sampled_from(["Ada", "the", ",", "(", ")", '"', "'s", "-", "–", "mill", ".", "$", "5"]), min_size=1))
def test_joining_tokens_keeps_them_in_order(tokens: list[str]) -> None:
    text, ranges = prose.printed(tokens, [(index, index + 1, "x") for index in range(len(tokens))])
    assert [text[start:end] for start, end, _ in ranges] == tokens
    assert "  " not in text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A non-profit co-founder", ["A", "non-profit", "co-founder"]),
        ("eye-tracking pre-war", ["eye", "-", "tracking", "pre-war"]),
        ("Smith et al. wrote, etc.", ["Smith", "et", "al.", "wrote", ",", "etc."]),
    ],
)
def test_the_tokenizer_cuts_as_the_treebanks_do(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenizer.adapt(spacy.blank("en"))(text)] == words
