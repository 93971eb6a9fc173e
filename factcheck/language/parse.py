"""Runs the bundled spaCy pipeline. The only module of the house that imports spaCy, and only once something is parsed."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from factcheck.language.joining import joined
from factcheck.language.names import name_spans
from factcheck.language.sentence import SUFFERED, NameSpan, Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# The pipeline was trained on straight quotes; each replacement is one character long, so offsets stay.
TYPOGRAPHY = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")

_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
CAPITALS = re.compile(rf"\b{_CAPITAL}{{2,}}(?: {_CAPITAL}\.)*(?: {_CAPITAL}{{2,}})+\b")
LONG_CAPITALS = re.compile(rf"{_CAPITAL}{{5}}")
# "GPT-2", "B-52", "H100", but not a quarter ("Q3") or a fiscal year
CODE_NAME = re.compile(r"(?!Q[1-4]$|H[12]$|FY\d)[A-Z][A-Za-z]*-?\d+[A-Za-z]?(?:\.\d+)?")
VERSION = re.compile(r"\d{1,2}\.(?:\d+\.)*(?:\d+|x)")
CALENDAR = frozenset(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep "
    "Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun".split()
)


@cache
def pipeline() -> Language:
    """The bundled pipeline, loaded once per process."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    logging.getLogger("spacy").setLevel(logging.ERROR)
    from factcheck.language.weights import load_pipeline

    return load_pipeline()


def sentences(texts: Iterable[str], openers: Iterable[str] = ()) -> Iterator[list[Sentence]]:
    """The sentences of each text, in order. An opener ("He was ") is read before its text, and is no part of the result."""
    kept = [(text, opener) for text, opener in zip_longest(texts, openers, fillvalue="")]
    for (text, opener), doc in zip(kept, pipeline().pipe(_opened(*each) for each in kept), strict=True):
        yield _sentences(text, doc, len(opener))


def _opened(text: str, opener: str) -> str:
    plain = _plain(text)
    start = len(plain) - len(plain.lstrip())
    return plain[:start] + opener + plain[start : start + 1].lower() + plain[start + 1 :] if opener else plain


def _plain(text: str) -> str:
    """The text as the pipeline was trained on: straight quotes, and names in capitals ("GRACE HOPPER") as names. Of the same
    length, so that offsets stay."""
    return CAPITALS.sub(
        lambda found: found[0].title() if LONG_CAPITALS.search(found[0]) else found[0], text.translate(TYPOGRAPHY)
    )


def _sentences(text: str, doc: Doc, added: int) -> list[Sentence]:
    names = name_spans(doc)
    found = []
    first = len(text) - len(text.lstrip()) + added if added else 0
    for span in doc.sents:
        words = [token for token in span if not token.is_space and token.idx >= first]
        if not words:
            continue
        place = {token.i: index for index, token in enumerate(words)}
        tokens = [
            Token(
                index=index,
                text=text[token.idx - added : token.idx - added + len(token)],
                lemma=_lemma(token.lower_, token.lemma_, token.pos_),
                pos=token.pos_,
                dep=token.dep_.lower(),
                head=place.get(token.head.i, index),
                start=token.idx - added,
                end=token.idx - added + len(token),
                features=token.morph.to_dict(),
            )
            for index, token in enumerate(words)
        ]
        for token, source in zip(tokens, words, strict=True):
            if added and any(child.idx < first and child.dep_ in ("aux:pass", "cop") for child in source.children):
                token.features["Voice"] = SUFFERED
            if token.head != token.index:
                tokens[token.head].children.append(token.index)
            _as_noun(tokens, token)
        inside = [
            NameSpan(place[first], place[last - 1] + 1, kind)
            for first, last, kind in names
            if first in place and last - 1 in place
        ]
        found.append(Sentence(tokens, joined(tokens, _with_proper_nouns(tokens, inside)), text))
    return found


def _as_noun(tokens: list[Token], token: Token) -> None:
    """ "The mine", "a gold mine": no "mine" of mine stands behind an article, a noun or a name."""
    if token.text.lower() == "mine" and token.pos == "PRON" and token.index:
        before = tokens[token.index - 1]
        if before.pos in ("NOUN", "PROPN", "ADJ") or (
            before.pos == "DET" and before.lemma.lower() in ("the", "a", "this")
        ):
            token.pos, token.lemma, token.features = "NOUN", "mine", {"Number": "Sing"}


def _proper(token: Token) -> bool:
    """A proper noun of some length that is no month or weekday; units and single letters get that tag too."""
    if CODE_NAME.fullmatch(token.text):
        return True
    return token.pos == "PROPN" and len(token.text) > 1 and token.text[0].isupper() and token.text not in CALENDAR


def _with_proper_nouns(tokens: list[Token], names: list[NameSpan]) -> list[NameSpan]:
    """The names, and the runs of proper nouns (with a number behind: "Apollo 11") that the name finder passed over."""
    taken = {index for name in names for index in range(name.first, name.last)}
    runs: list[NameSpan] = []
    index = 0
    while index < len(tokens):
        last = index
        while last < len(tokens) and last not in taken and _proper(tokens[last]):
            last += 1
        if last > index:
            end = last + (
                last < len(tokens) and last not in taken and tokens[last].pos == "NUM" and tokens[last].dep != "obl"
            )
            runs.append(NameSpan(index, end, "other"))
        index = last + 1
    return sorted([_numbered(tokens, name) for name in (*names, *runs)], key=lambda name: name.first)


def _numbered(tokens: list[Token], name: NameSpan) -> NameSpan:
    """The name with the number behind it that belongs to it ("SQLite 3.0"), not to a noun that follows ("Paris 200 years")."""
    if name.last >= len(tokens):
        return name
    number = tokens[name.last]
    counts = name.last + 1 < len(tokens) and tokens[name.last + 1].pos in ("NOUN", "PROPN", "NUM", "SYM")
    if VERSION.fullmatch(number.text) and not counts:
        return NameSpan(name.first, name.last + 1, "other" if name.kind == "person" else name.kind)
    if name.kind in ("person", "place"):
        return name
    belongs = number.pos == "NUM" and number.head < name.last and number.text[0].isdigit() and number.dep != "obl"
    year = len(number.text) == 4 and number.text.isdigit()
    version = "." in number.text and name.first <= number.head  # "Python 3.0" is neither a person nor a place
    if not belongs or year or (name.kind in ("person", "place") and not version):
        return name
    return NameSpan(name.first, name.last + 1, "other" if name.kind in ("person", "place") else name.kind)


# Pasts that are no verbs of their own, as "found" and "saw" are, each with its verb.
_PASTS = (
    "arose arise awoke awake began begin bent bend bled bleed blew blow broke break brought bring burnt burn came come chose "
    "choose clung cling crept creep dealt deal drank drink drew draw drove drive dug dig fled flee flew fly flung fling forbade "
    "forbid forgot forget forsook forsake froze freeze gave give grew grow hid hide hung hang kept keep knelt kneel knew know led "
    "lead lent lend leapt leap lit light lost lose rang ring rode ride rose rise sang sing sank sink shook shake shone shine shot "
    "shoot shrank shrink slept sleep slew slay slid slide slung sling sold sell sought seek spoke speak sprang spring spun spin "
    "stole steal stood stand strode stride strove strive struck strike stuck stick stung sting sung sing sunk sink swam swim swept "
    "sweep swore swear swung swing taught teach threw throw told tell took take tore tear trod tread understood understand went go "
    "wept weep withdrew withdraw woke wake won win wore wear wove weave wrote write"
).split()
STRONG = dict(zip(_PASTS[::2], _PASTS[1::2], strict=True))


@lru_cache(maxsize=1 << 16)
def _lemma(word: str, guess: str, pos: str) -> str:
    """The lemma that the pipeline guesses by word endings, where that is a word; else the dictionary's."""
    if pos == "PROPN" or not guess:
        return guess or word
    from simplemma import is_known, lemmatize

    if pos == "VERB" and guess == word and word in STRONG:
        return STRONG[word]
    inflected = pos == "VERB" and guess == word and word.endswith("s")  # "weighs"
    if inflected or (guess != word and not is_known(guess, lang="en")):
        return str(lemmatize(word, lang="en"))
    return guess
